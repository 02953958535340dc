"""Samples how the weights and their gradients are spread, within a small share of the time."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

import torch
from torch import Tensor, nn
from torch.utils.hooks import RemovableHandle

from runtime.train.events import Histogram, Statistics
from runtime.train.loop import Training

BINS = 48
SAMPLED = 4096
SHARE = 0.01
"""How much of the training time sampling may take."""
SHORTEST_PAUSE = 0.25
MOST_OF_A_RUN = 200
"""Pauses grow with the run, so that a long one does not fill the disk: one in so many parts."""


def histogram(values: Tensor, norm: float) -> Histogram:
    """Return how the finite numbers of a sample are spread."""
    values = values[torch.isfinite(values)]
    if not len(values):
        return Histogram(0.0, 0.0, (0,) * BINS, 0.0, 0.0, norm)
    low, high = (float(end) for end in torch.aminmax(values))
    std, mean = (float(part) for part in torch.std_mean(values, correction=0))
    width = (high - low) or 1.0
    places = ((values - low) * (BINS / width)).long().clamp_(0, BINS - 1)
    counts = torch.bincount(places, minlength=BINS).tolist()
    return Histogram(low, high, tuple(counts), mean, std, norm)


def sample(tensor: Tensor) -> Tensor:
    """Return at most SAMPLED numbers at equal distances, on the processor."""
    flat = tensor.detach().reshape(-1)
    stride = -(-len(flat) // SAMPLED) or 1
    return flat[::stride].float().cpu()


def histograms(tensors: dict[str, Tensor]) -> dict[str, Histogram]:
    """Return a histogram for each tensor, with the norm of the whole tensor."""
    if not tensors:
        return {}
    norms = torch.stack(
        [torch.linalg.vector_norm(t.detach()) for t in tensors.values()]
    ).tolist()
    pairs = zip(tensors.items(), norms, strict=True)
    return {name: histogram(sample(tensor), norm) for (name, tensor), norm in pairs}


class Sampler:
    """Samples a training when it is time to."""

    def __init__(self) -> None:
        self._started = perf_counter()
        self._next = 0.0
        self._passing: dict[str, Tensor] = {}
        self._hooks: list[RemovableHandle] = []

    def watch(self, training: Training) -> None:
        """Keep what passes the probes of a model; a compiled one cannot be looked into."""
        if training.config.compile:
            return
        for name, module in training.model.named_modules():
            if isinstance(module, nn.Identity):
                self._hooks.append(module.register_forward_hook(self._kept_as(name)))

    def leave(self) -> None:
        """Watch no longer."""
        for hook in self._hooks:
            hook.remove()
        self._hooks, self._passing = [], {}

    def _kept_as(self, name: str) -> Callable[[nn.Module, object, Tensor], None]:
        def keep(module: nn.Module, _given: object, passed: Tensor) -> None:
            if module.training:
                self._passing[name] = passed.detach()

        return keep

    def sample(self, training: Training) -> Statistics | None:
        """Return the histograms, None where it is too early for the next ones."""
        start = perf_counter()
        if start < self._next:
            return None
        named = dict(training.model.named_parameters())
        gradients = {name: w.grad for name, w in named.items() if w.grad is not None}
        found = Statistics(
            training.step,
            training.progress.epoch,
            histograms({name: weight.detach() for name, weight in named.items()}),
            histograms(gradients),
            histograms({name: t.float() for name, t in self._passing.items()}),
        )
        now = perf_counter()
        pause = max(
            (now - start) / SHARE, SHORTEST_PAUSE, (now - self._started) / MOST_OF_A_RUN
        )
        self._next = now + pause
        return found
