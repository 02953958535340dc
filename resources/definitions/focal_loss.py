"""The focal loss of several classes."""

from torch import Tensor
from torch.nn import functional as F


def focal_loss(
    scores: Tensor,
    target: Tensor,
    gamma: float = 2.0,
    weight: Tensor | None = None,
    reduction: str = "mean",
) -> Tensor:
    """Return cross entropy that counts less the surer a right answer is.

    Lin et al., Focal Loss for Dense Object Detection, 2017, arXiv 1708.02002.
    """
    surprise = F.cross_entropy(scores, target, reduction="none")
    loss = (1 - (-surprise).exp()) ** gamma * surprise
    if weight is not None:
        loss = weight[target] * loss
    return loss.sum() if reduction == "sum" else loss.mean()
