"""A distance of vectors by their angle."""

from torch import Tensor
from torch.nn import functional as F


def cosine_distance(x1: Tensor, x2: Tensor) -> Tensor:
    """Return 1 minus the cosine of the angle between vectors."""
    return 1 - F.cosine_similarity(x1, x2, dim=-1)
