"""Connectionist temporal classification with the batch first."""

import torch
from torch import Tensor
from torch.nn import functional as F


def ctc_loss(
    log_probabilities: Tensor,
    target: Tensor,
    *,
    input_lengths: Tensor | None = None,
    target_lengths: Tensor | None = None,
    blank: int = 0,
    reduction: str = "mean",
    zero_infinity: bool = False,
) -> Tensor:
    """Compare log probabilities (N, T, classes) with classes (N, S) of unknown places.

    Without lengths all steps count, and all of a target that is not blank.
    Graves et al., Connectionist Temporal Classification, 2006.
    """
    samples, steps = log_probabilities.shape[:2]
    if input_lengths is None:
        input_lengths = torch.full((samples,), steps, device=target.device)
    if target_lengths is None:
        target_lengths = (target != blank).sum(1)
    return F.ctc_loss(
        log_probabilities.transpose(0, 1),
        target,
        input_lengths,
        target_lengths,
        blank=blank,
        reduction=reduction,
        zero_infinity=zero_infinity,
    )
