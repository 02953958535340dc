"""The samples that a network is trained on, in three parts."""

from dataclasses import dataclass, field

from torch import Tensor


class DataError(ValueError):
    """The data cannot be used; the message says what happened and what to do."""


@dataclass(frozen=True)
class Data:
    """Samples for training, validation and test: a tensor a field, samples first.

    A part without samples has no fields. `scales` holds what undoes the scaling of a
    field: its values are scaled * factor + shift, with (shift, factor) = scales[field].
    """

    train: dict[str, Tensor]
    validation: dict[str, Tensor]
    test: dict[str, Tensor]
    scales: dict[str, tuple[Tensor, Tensor]] = field(default_factory=dict)
