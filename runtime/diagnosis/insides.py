"""What the inside of a model tells: how far its weights move, and in time how gradients fare."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor

if TYPE_CHECKING:
    from runtime.train.loop import Training

SAMPLED = 1024
"""So many numbers of a matrix tell how far all of it moves."""
MATRIX = 2


class Insides:
    """Looks at the weights at the end of each epoch; it reads and changes nothing else."""

    def __init__(self, training: Training) -> None:
        self._weights = [w for w in training.model.parameters() if w.dim() >= MATRIX]
        self._before = self._sampled()
        self.moved: float | None = None
        """How far the last epoch moved the weights, as a share of their size."""

    def end_epoch(self) -> None:
        """Compare the weights with those of an epoch ago."""
        if self._before is None:
            return
        now = self._sampled()
        assert now is not None
        far, size = torch.stack(
            [torch.linalg.vector_norm(now - self._before), torch.linalg.vector_norm(self._before)]
        ).tolist()
        self.moved = far / size if size else None
        self._before = now

    def _sampled(self) -> Tensor | None:
        parts = [_some(weight) for weight in self._weights]
        return torch.cat(parts).float() if parts else None


def _some(weight: Tensor) -> Tensor:
    flat = weight.detach().reshape(-1)
    return flat[:: -(-len(flat) // SAMPLED) or 1]
