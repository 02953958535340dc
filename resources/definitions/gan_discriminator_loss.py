"""What the discriminator of a GAN of the usual kind is trained by."""

from torch import Tensor
from torch.nn import functional as F


def gan_discriminator_loss(real: Tensor, fake: Tensor) -> Tensor:
    """Return how far raw scores are from telling real samples from generated ones.

    Goodfellow et al., Generative Adversarial Networks, 2014, arXiv 1406.2661.
    """
    return F.softplus(-real).mean() + F.softplus(fake).mean()
