"""Brings numbers to a common size, as measured on the training part alone."""

from dataclasses import replace

from torch import Tensor

from runtime.data.data import Data


def scale_fields(data: Data, fields: tuple[str, ...], method: str) -> Data:
    """Return the data with some fields standardised or brought to 0 ... 1 ("min-max").

    What is scaled on its own: each column of a table (N, F) and of a sequence (N, T,
    F), and each channel of an image (N, C, H, W).
    """
    scales = dict(data.scales)
    parts = [dict(part) for part in (data.train, data.validation, data.test)]
    for name in fields:
        shift, factor = scales[name] = measured_scale(data.train[name], method)
        for part in parts:
            if name in part:
                part[name] = (part[name] - shift) / factor
    return replace(
        data, train=parts[0], validation=parts[1], test=parts[2], scales=scales
    )


def measured_scale(values: Tensor, method: str) -> tuple[Tensor, Tensor]:
    """Return the shift and the factor of a field; a constant column keeps its size."""
    own = {0: (), 1: (), 2: (1,), 3: (2,)}.get(values.dim(), (1,))
    shared = [axis for axis in range(values.dim()) if axis not in own]
    exact = values.double()
    if method == "standardise":
        shift = exact.mean(shared, keepdim=True)
        factor = exact.std(shared, correction=0, keepdim=True)
    else:
        shift = exact.amin(shared, keepdim=True)
        factor = exact.amax(shared, keepdim=True) - shift
    shift, factor = shift[0].to(values.dtype), factor[0].to(values.dtype)
    # What is left of a constant column is noise in the last digit.
    factor[factor <= 1e-7 * shift.abs()] = 1.0
    return shift, factor


def undo_scaling(data: Data, field: str, values: Tensor) -> Tensor:
    """Return values of a field, or predictions of it, in their own units."""
    shift, factor = data.scales.get(field, (0.0, 1.0))
    return values * factor + shift
