"""Fourier transforms of real signals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.limits import AXIS, SIZE
from nodes.library.ports import NUMBERS
from nodes.params import choice, integer
from nodes.shapes import Dims, axis_problem, first_problem, same_problem, shown


@family
class Transform(Layer):
    """What Fourier transforms share."""

    dim: int = integer(
        default=-1,
        min=-1 - AXIS,
        max=AXIS,
        literal=True,
        doc="The axis of the signal, counted with the batch as axis 0; -1 is the last.",
    )
    norm: str = choice(
        "backward",
        "forward",
        "ortho",
        default="backward",
        advanced=True,
        doc="Where the result is scaled: on the way back, forth, or half each.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axis exists and is not the batch."""
        yield from first_problem(dim=axis_problem(next(iter(shapes.values())), self.dim))


_BOTH: Final = "(…, S, …) → (…, ⌊S/2⌋ + 1, …), at axis dim"


@layer(
    category="Math",
    stem="rfft",
    inputs=(NUMBERS,),
    outputs=(
        Port("real", "Real parts: the shares of cosines."),
        Port("imaginary", "Imaginary parts: the shares of sines, their signs turned."),
    ),
    forward=(
        "{real}, {imaginary} = torch.view_as_real(torch.fft.rfft({x}, {dim=}, {norm=})).unbind(-1)"
    ),
    keywords=("fourier", "frequency", "fft", "spectrum", "fourier neural operator", "fnet"),
    shapes="(…, S, …) → twice (…, ⌊S/2⌋ + 1, …), at axis dim",
    formula="real + i·imaginary = Σ x[t]·e^(−2πi·f·t/S) over t, for each frequency f",
    use="To work on frequencies and go back with IRFFT, as a Fourier neural operator does.",
    avoid="For how strong each frequency is; take Spectrum.",
    source="Li et al. 2021, arXiv:2010.08895",
)
class RFFT(Transform):
    """Takes a real signal apart into frequencies, as real and imaginary parts."""


@layer(
    category="Math",
    stem="irfft",
    inputs=(
        Port("real", "Real parts, for frequencies from 0 up.", dtype="float"),
        Port("imaginary", "Imaginary parts, of the same shape.", dtype="float"),
    ),
    outputs=(Port("y", "The signal."),),
    forward="{y} = torch.fft.irfft(torch.complex({real}, {imaginary}), {n=}, {dim=}, {norm=})",
    keywords=("inverse fourier", "ifft", "synthesis", "fourier neural operator", "signal"),
    shapes="twice (…, F, …) → (…, n, …), at axis dim; 2·(F − 1) where n is none",
    formula="y[t] = 1/n · Σ (real + i·imaginary)[f]·e^(2πi·f·t/n) over all f",
    use="To come back to a signal after its frequencies were filtered or mixed.",
    avoid="For a signal of odd length without saying n: half the frequencies do not tell it.",
    source="PyTorch, torch.fft.irfft",
)
class IRFFT(Transform):
    """Puts a real signal together out of the parts of its frequencies."""

    n: int | None = integer(
        default=None,
        optional=True,
        min=1,
        max=SIZE,
        doc="Length of the signal; none for an even one.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check the axis, that both parts fit, and that there is a signal at all."""
        real, imaginary = shapes["real"], shapes["imaginary"]
        yield from first_problem(
            imaginary=same_problem(imaginary, real, "real"),
            dim=axis_problem(real, self.dim),
            n=self._short(real),
        )

    def _short(self, real: Dims) -> str | None:
        if axis_problem(real, self.dim) or real[self.dim] != 1 or self.n is not None:
            return None
        return f"must be set where there is one frequency alone, as in {shown(real)}"


@layer(
    category="Math",
    stem="spectrum",
    inputs=(NUMBERS,),
    outputs=(Port("y", "How strong each frequency is, from 0 up."),),
    forward="{y} = torch.fft.rfft({x}, {dim=}, {norm=}).abs()",
    keywords=("fourier", "frequency", "magnitude", "fft", "audio", "vibration", "amplitude"),
    shapes=_BOTH,
    formula="y[f] = |Σ x[t]·e^(−2πi·f·t/S)| over t",
    use="To see periods in a signal wherever they start: machines, heartbeats, sound.",
    avoid="Where the moment matters, which is lost; take RFFT, or Conv1d on the signal.",
    source="PyTorch, torch.fft.rfft",
)
class Spectrum(Transform):
    """Tells how strong each frequency of a signal is."""
