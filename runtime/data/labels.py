"""The right class as numbers: a 0 or 1 for each class, or a single one."""

from dataclasses import replace

from torch import Tensor
from torch.nn.functional import one_hot

from runtime.data.data import Data


def number_labels(data: Data, field: str, classes: int, labels: str) -> Data:
    """Return the data with classes as (N, classes) numbers, or (N, 1) if "binary"."""

    def numbered(part: dict[str, Tensor]) -> dict[str, Tensor]:
        if field not in part:
            return part
        right = part[field]
        binary = labels == "binary"
        numbers = right.unsqueeze(1) if binary else one_hot(right, classes)
        return {**part, field: numbers.float()}

    train, validation, test = (
        numbered(p) for p in (data.train, data.validation, data.test)
    )
    return replace(data, train=train, validation=validation, test=test)
