"""The contrastive loss InfoNCE."""

import torch
from torch import Tensor
from torch.nn import functional as F


def info_nce_loss(
    query: Tensor, key: Tensor, *, temperature: float = 0.1, symmetric: bool = False
) -> Tensor:
    """Return how badly each query finds its own key among the keys of the batch.

    van den Oord et al., Contrastive Predictive Coding, 2018, arXiv 1807.03748.
    """
    scores = F.normalize(query, dim=1) @ F.normalize(key, dim=1).T / temperature
    own = torch.arange(len(scores), device=scores.device)
    loss = F.cross_entropy(scores, own)
    return (loss + F.cross_entropy(scores.T, own)) / 2 if symmetric else loss
