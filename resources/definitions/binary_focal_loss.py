"""The focal loss of yes-or-no questions."""

from torch import Tensor
from torch.nn import functional as F


def binary_focal_loss(
    scores: Tensor,
    target: Tensor,
    gamma: float = 2.0,
    alpha: float | None = 0.25,
    reduction: str = "mean",
) -> Tensor:
    """Return binary cross entropy that counts less the surer a right answer is.

    Lin et al., Focal Loss for Dense Object Detection, 2017, arXiv 1708.02002.
    """
    surprise = F.binary_cross_entropy_with_logits(scores, target, reduction="none")
    loss = (1 - (-surprise).exp()) ** gamma * surprise
    if alpha is not None:
        loss = (alpha * target + (1 - alpha) * (1 - target)) * loss
    return loss.sum() if reduction == "sum" else loss.mean()
