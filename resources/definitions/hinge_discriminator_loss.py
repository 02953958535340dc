"""What a discriminator with margins is trained by."""

from torch import Tensor
from torch.nn import functional as F


def hinge_discriminator_loss(real: Tensor, fake: Tensor) -> Tensor:
    """Return by how much scores miss 1 for real samples and -1 for generated ones.

    Lim and Ye, Geometric GAN, 2017, arXiv 1705.02894.
    """
    return F.relu(1 - real).mean() + F.relu(1 + fake).mean()
