"""The Kullback-Leibler divergence of a normal distribution from the standard one."""

from torch import Tensor


def gaussian_kl(
    mean: Tensor, log_variance: Tensor, reduction: str = "batchmean"
) -> Tensor:
    """Return how far normal distributions are from mean 0 and variance 1.

    Kingma and Welling, Auto-Encoding Variational Bayes, 2013, arXiv 1312.6114.
    """
    divergence = (mean.square() + log_variance.exp() - 1 - log_variance) / 2
    if reduction == "mean":
        return divergence.mean()
    return divergence.sum() / (len(mean) if reduction == "batchmean" else 1)
