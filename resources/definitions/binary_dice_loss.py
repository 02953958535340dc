"""The Dice loss of one class against the rest."""

from torch import Tensor


def binary_dice_loss(scores: Tensor, target: Tensor, smooth: float = 1.0) -> Tensor:
    """Return 1 minus the overlap of raw scores with a target of 0 and 1.

    Milletari et al., V-Net, 2016, arXiv 1606.04797.
    """
    share, truth = scores.sigmoid().flatten(1), target.flatten(1)
    overlap = (share * truth).sum(1)
    total = share.sum(1) + truth.sum(1)
    return 1 - ((2 * overlap + smooth) / (total + smooth)).mean()
