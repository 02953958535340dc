"""Which parts of a sample a prediction hangs on: gradients, Grad-CAM, integrated gradients."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from nodes.phrase import phrase
from runtime.extras import install
from runtime.judge.opened import Opened
from runtime.judge.verdict import Array
from runtime.train.device import Batch

GRADIENT: Final = "gradient"
GRAD_CAM: Final = "grad_cam"
INTEGRATED: Final = "integrated_gradients"
METHODS: Final = (GRADIENT, GRAD_CAM, INTEGRATED)

_STEPS: Final = 32
_IMAGE_AXES: Final = 4
_NO_CAPTUM: Final = phrase(
    "Grad-CAM and integrated gradients are computed by captum, which is not installed. Install it "
    "with {command}, or take the plain gradient, which needs nothing.",
    command=install("captum"),
)


class ExplainError(ValueError):
    """A prediction cannot be explained in this way; the message says why and what to do."""


@dataclass(frozen=True)
class Question:
    """What is asked: why this head says so of this class or column, by which field, and how.

    Of a head with classes for each place, `spot` is the place; None for all of them.
    """

    head: str
    index: int
    field: str
    method: str = GRADIENT
    spot: int | None = None


def methods(opened: Opened, field: str) -> tuple[str, ...]:
    """Return the methods that a field of the model's inputs can be explained by."""
    spec = opened.samples.field(field)
    if spec is None:
        return ()
    if spec.dtype == "float32":
        convolves = any(isinstance(module, nn.Conv2d) for module in opened.model.modules())
        image = len(spec.shape) == _IMAGE_AXES - 1 and convolves
        return METHODS if image else (GRADIENT, INTEGRATED)
    embeds = any(isinstance(module, nn.Embedding) for module in opened.model.modules())
    return (GRADIENT, INTEGRATED) if spec.dtype == "int64" and embeds else ()


def explain(opened: Opened, given: Batch, question: Question) -> Array:
    """Return for one sample how much each of its parts counts, scaled to at most 1.

    Of a picture (H, W), its channels taken together; of a row of words (T,); of other fields as
    the field is. Gradients are sizes; Grad-CAM and integrated gradients have a sign: what speaks
    for the class is above 0.
    """
    if question.method not in methods(opened, question.field):
        message = phrase(
            "{field} cannot be explained by {method}.",
            field=question.field,
            method=question.method.replace("_", " "),
        )
        raise ExplainError(message)
    batch = opened.filled(given)
    with opened.lock, torch.enable_grad(), torch.backends.cudnn.flags(enabled=False):
        if not batch[question.field].is_floating_point():
            found = _of_words(opened, batch, question)
        elif question.method == GRADIENT:
            found = _gradient(opened, batch, question)
        elif question.method == GRAD_CAM:
            found = _grad_cam(opened, batch, question)
        else:
            found = _integrated(opened, batch, question)
    heat: Array = found.detach().cpu().float().numpy()
    return heat / (abs(heat).max() or 1.0)


def _score(opened: Opened, batch: Batch, question: Question) -> Callable[[Tensor], Tensor]:
    """Return the score of the class as a function of the field, summed over all places."""

    def score(values: Tensor) -> Tensor:
        changed = {name: _repeated(v, len(values)) for name, v in batch.items()}
        changed[question.field] = values
        outputs = opened.outputs(changed)
        prediction, _ = opened.compared(outputs, changed)[question.head]
        head = next(head for head in opened.heads if head.name == question.head)
        several = head.says in {"scores", "log_chances"}
        scores = prediction[:, question.index] if several else prediction
        flat = scores.reshape(len(scores), -1)
        place = question.spot if several else question.index
        known = place is not None and place < flat.shape[1]
        return flat[:, place] if known else flat.sum(1)

    return score


def _repeated(values: Tensor, count: int) -> Tensor:
    return values.expand(count, *values.shape[1:]) if len(values) == 1 else values


def _gradient(opened: Opened, batch: Batch, question: Question) -> Tensor:
    values = batch[question.field].detach().clone().requires_grad_(True)  # noqa: FBT003
    score = _score(opened, batch, question)(values).sum()
    (slope,) = torch.autograd.grad(score, values)
    return _flat(slope.abs(), largest=True)


def _flat(values: Tensor, *, largest: bool = False) -> Tensor:
    """Return the values of one sample, the channels of a picture taken together."""
    one = values[0]
    if values.dim() != _IMAGE_AXES:
        return one
    return one.amax(0) if largest else one.sum(0)


def _integrated(opened: Opened, batch: Batch, question: Question) -> Tensor:
    """Sundararajan et al. 2017, Axiomatic Attribution for Deep Networks."""
    values = batch[question.field].detach().clone().requires_grad_(True)  # noqa: FBT003
    nothing = torch.zeros_like(values)
    if values.dim() == _IMAGE_AXES:  # black, or what scaling has made of it
        nothing = opened.samples.scaled(question.field, nothing.cpu()).to(values)
    score = _score(opened, batch, question)
    found = (
        _captum()
        .IntegratedGradients(score)
        .attribute(values, baselines=nothing, n_steps=_STEPS, internal_batch_size=_STEPS)
    )
    return _flat(found)


def _grad_cam(opened: Opened, batch: Batch, question: Question) -> Tensor:
    """Selvaraju et al. 2017, Grad-CAM, at the last convolution that still sees places."""
    values = batch[question.field].detach().clone().requires_grad_(True)  # noqa: FBT003
    layer = _last_convolution(opened, batch)
    score = _score(opened, batch, question)
    found = _captum().LayerGradCam(score, layer).attribute(values, relu_attributions=False)
    size = values.shape[-2:]
    return F.interpolate(found, size=size, mode="bilinear", align_corners=False)[0].sum(0)


def _last_convolution(opened: Opened, batch: Batch) -> nn.Module:
    seen: list[nn.Module] = []

    def note(module: nn.Module, _given: object, result: Tensor) -> None:
        if min(result.shape[-2:]) > 1:
            seen.append(module)

    modules = [m for m in opened.model.modules() if isinstance(m, nn.Conv2d)]
    with _hooked(modules, note), torch.no_grad():
        opened.outputs(batch)
    if not seen:
        message = phrase(
            "Grad-CAM needs a convolution whose result has height and width; there is none."
        )
        raise ExplainError(message)
    return seen[-1]


def _of_words(opened: Opened, batch: Batch, question: Question) -> Tensor:
    """Return how much each word counts, by what its embedding does to the score."""
    embedding = _embedding(opened, batch, question.field)
    score = _score(opened, batch, question)
    values = batch[question.field]
    if question.method == INTEGRATED:
        made = _captum().LayerIntegratedGradients(score, embedding)
        nothing = torch.zeros_like(values)
        found: Tensor = made.attribute(
            values, baselines=nothing, n_steps=_STEPS, internal_batch_size=_STEPS
        )
        return found[0].sum(-1)
    kept: list[Tensor] = []

    def keep(_module: nn.Module, _given: object, result: Tensor) -> Tensor:
        result = result.detach().requires_grad_(True)  # noqa: FBT003
        kept.append(result)
        return result

    with _hooked([embedding], keep):
        total = score(values).sum()
    (slope,) = torch.autograd.grad(total, kept[0])
    size: Tensor = slope[0].norm(dim=-1)
    return size


def _embedding(opened: Opened, batch: Batch, field: str) -> nn.Module:
    """Return the embedding that looks up the words of a field."""
    seen: list[nn.Module] = []

    def note(module: nn.Module, given: tuple[Any, ...], _result: Tensor) -> None:
        values = batch[field]
        if given[0].shape == values.shape and torch.equal(given[0], values):
            seen.append(module)

    modules = [m for m in opened.model.modules() if isinstance(m, nn.Embedding)]
    with _hooked(modules, note), torch.no_grad():
        opened.outputs(batch)
    if not seen:
        message = phrase(
            "No Embedding looks up {field} as it is, so its words cannot be weighed.", field=field
        )
        raise ExplainError(message)
    return seen[0]


@contextmanager
def _hooked(modules: Sequence[nn.Module], call: Callable[..., Tensor | None]) -> Iterator[None]:
    hooks = [module.register_forward_hook(call) for module in modules]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


def _captum() -> Any:  # noqa: ANN401 - it comes without complete types
    try:
        import captum.attr
    except ImportError as error:
        raise ExplainError(_NO_CAPTUM) from error
    return captum.attr
