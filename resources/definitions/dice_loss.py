"""The Dice loss of several classes."""

from torch import Tensor
from torch.nn import functional as F


def dice_loss(
    scores: Tensor, target: Tensor, *, smooth: float = 1.0, background: bool = True
) -> Tensor:
    """Return 1 minus the overlap of scores (N, classes, ...) with classes (N, ...).

    Milletari et al., V-Net, 2016, arXiv 1606.04797.
    """
    first = 0 if background else 1
    share = scores.softmax(1).flatten(2)[:, first:]
    truth = F.one_hot(target.flatten(1), scores.shape[1]).transpose(1, 2)[:, first:]
    overlap = (share * truth).sum(2)
    total = share.sum(2) + truth.sum(2)
    return 1 - ((2 * overlap + smooth) / (total + smooth)).mean()
