"""Padding that is made of the input itself: mirrored, repeated, or from the other side."""

from __future__ import annotations

from nodes.declaration import family
from nodes.layer import layer
from nodes.library.padding import Padding, SequencePadding, VolumePadding


@family
class _Mirrored(Padding):
    def widest(self, size: int) -> int | None:
        """Return one less than the size: the outermost numbers are the mirror."""
        return size - 1


@family
class _Wrapped(Padding):
    joined = True

    def widest(self, size: int) -> int | None:
        """Return the size: the input goes around once at the most."""
        return size


@layer(
    category="Shape",
    module="nn.ReflectionPad1d",
    keywords=("border", "mirror", "reflect", "sequence", "audio"),
    formula="y[t] = x[|t − left|] at the front; mirrored at the last step likewise",
    use=(
        "Before filtering signals, such as audio before a spectrogram: no jump to zero appears at "
        "the ends."
    ),
    avoid="Where the end of a sequence means something of its own; there ZeroPad1d marks it.",
    source="PyTorch, nn.ReflectionPad1d",
)
class ReflectionPad1d(SequencePadding, _Mirrored):
    """Mirrors sequences (N, C, T) at their first and last step, which are not repeated."""


@layer(
    category="Shape",
    module="nn.ReflectionPad2d",
    keywords=("border", "mirror", "reflect", "image", "style transfer", "cyclegan"),
    formula="y[i, j] = x[|i − top|, |j − left|] at the top left; likewise elsewhere",
    use=(
        "In networks that make images, such as style transfer and CycleGAN: borders of zeros show "
        "as dark frames there."
    ),
    avoid=(
        "In classifiers, where the padding of Conv2d is faster, and around images smaller than the "
        "border."
    ),
    source="PyTorch, nn.ReflectionPad2d",
)
class ReflectionPad2d(_Mirrored):
    """Mirrors images (N, C, H, W) at their outermost pixels, which are not repeated."""


@layer(
    category="Shape",
    module="nn.ReflectionPad3d",
    keywords=("border", "mirror", "reflect", "volume", "video"),
    formula="y[d, i, j] = x[|d − front|, |i − top|, |j − left|]; likewise at the far sides",
    use=(
        "Around patches cut from a larger scan, where tissue goes on beyond the border and zeros "
        "would be an edge."
    ),
    avoid="Where memory is short: it copies the whole volume. Zeros cost nothing in a Conv3d.",
    source="PyTorch, nn.ReflectionPad3d",
)
class ReflectionPad3d(VolumePadding, _Mirrored):
    """Mirrors volumes (N, C, D, H, W) at their outermost planes, which are not repeated."""


@layer(
    category="Shape",
    module="nn.ReplicationPad1d",
    keywords=("border", "repeat", "edge", "extend", "sequence"),
    formula="y[t] = x[min(max(t − left, 0), T − 1)]",
    use=(
        "To lengthen time series by their last value, the simplest guess of how they go on, as "
        "before a moving average."
    ),
    avoid="Where a long border is needed: it is constant, and ReflectionPad1d looks more alive.",
    source="PyTorch, nn.ReplicationPad1d",
)
class ReplicationPad1d(SequencePadding):
    """Repeats the first and the last step of sequences (N, C, T)."""


@layer(
    category="Shape",
    module="nn.ReplicationPad2d",
    keywords=("border", "repeat", "edge", "extend", "image"),
    formula="y[i, j] = x[min(max(i − top, 0), H − 1), min(max(j − left, 0), W − 1)]",
    use=(
        "Before fixed filters such as blurs and image gradients, which a border of zeros would "
        "make wrong near the edge."
    ),
    avoid="Around textures, where repeated pixels show as streaks; take ReflectionPad2d.",
    source="PyTorch, nn.ReplicationPad2d",
)
class ReplicationPad2d(Padding):
    """Repeats the outermost pixels of images (N, C, H, W)."""


@layer(
    category="Shape",
    module="nn.ReplicationPad3d",
    keywords=("border", "repeat", "edge", "extend", "volume", "video"),
    formula="y[d, i, j] = x at the nearest plane, row and column that there are",
    use=(
        "To lengthen videos by their first frame, so that the first results have a past to look at."
    ),
    avoid="Where the repeated planes are taken for data, as in measurements summed over a volume.",
    source="PyTorch, nn.ReplicationPad3d",
)
class ReplicationPad3d(VolumePadding):
    """Repeats the outermost planes of volumes (N, C, D, H, W)."""


@layer(
    category="Shape",
    module="nn.CircularPad1d",
    keywords=("border", "wrap", "periodic", "cyclic", "sequence", "angle"),
    formula="y[t] = x[(t − left) mod T]",
    use=(
        "Where the end joins the beginning: hours of a day, angles around a circle, one period of "
        "a wave."
    ),
    avoid="For sequences that begin and end; their first step knows nothing of the last.",
    source="PyTorch, nn.CircularPad1d",
)
class CircularPad1d(SequencePadding, _Wrapped):
    """Continues sequences (N, C, T) at each end by the other end."""


@layer(
    category="Shape",
    module="nn.CircularPad2d",
    keywords=("border", "wrap", "periodic", "cyclic", "image", "torus", "panorama"),
    formula="y[i, j] = x[(i − top) mod H, (j − left) mod W]",
    use=(
        "For panoramas, maps of the whole earth and simulations on a torus, whose left edge "
        "continues the right one."
    ),
    avoid="For photographs, whose sides have nothing to do with each other.",
    source="PyTorch, nn.CircularPad2d",
)
class CircularPad2d(_Wrapped):
    """Continues images (N, C, H, W) at each side by the opposite side."""


@layer(
    category="Shape",
    module="nn.CircularPad3d",
    keywords=("border", "wrap", "periodic", "cyclic", "volume", "crystal"),
    formula="y[d, i, j] = x[(d − front) mod D, (i − top) mod H, (j − left) mod W]",
    use=("For crystals, fluids and other simulations in a box whose opposite sides are joined."),
    avoid="For scans of bodies, which end somewhere; see ReplicationPad3d.",
    source="PyTorch, nn.CircularPad3d",
)
class CircularPad3d(VolumePadding, _Wrapped):
    """Continues volumes (N, C, D, H, W) at each side by the opposite side."""
