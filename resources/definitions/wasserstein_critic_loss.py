"""What the critic of a Wasserstein GAN is trained by."""

from torch import Tensor


def wasserstein_critic_loss(real: Tensor, fake: Tensor) -> Tensor:
    """Return how far generated samples score above real ones.

    Arjovsky et al., Wasserstein GAN, 2017, arXiv 1701.07875.
    """
    return fake.mean() - real.mean()
