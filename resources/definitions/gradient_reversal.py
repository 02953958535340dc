"""The identity whose gradient comes back with its sign turned."""

from torch import Tensor, nn


class GradientReversal(nn.Module):
    """Hands numbers on unchanged and turns their gradient around.

    Ganin and Lempitsky, Unsupervised Domain Adaptation by Backpropagation, 2015,
    arXiv 1409.7495.
    """

    def __init__(self, scale: float = 1.0) -> None:
        super().__init__()
        self.scale = scale

    def forward(self, x: Tensor) -> Tensor:
        kept = x.detach()
        return kept - self.scale * (x - kept)
