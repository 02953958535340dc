"""The optimizers of torch.optim whose arguments are plain numbers and choices."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from nodes.declaration import Declared, declaration
from nodes.params import choice, flag, integer, real, reals


class Optimizer(Declared):
    """A way of moving the weights along their gradients.

    `module` is the text of the constructor. `by_closure` ones run the model several times for
    one update, so they go neither with fp16 (its scaler allows one run) nor with several losses
    taken turns.
    """

    module: ClassVar[str] = ""
    by_closure: ClassVar[bool] = False


OPTIMIZERS: dict[str, type[Optimizer]] = {}
"""Every optimizer by its type name."""

_WEIGHT_DECAY = "How strongly weights are pulled to zero (L2)."
_DECOUPLED = "Pull the weights themselves to zero, as AdamW does, not their gradients."
_MAXIMIZE = "Make the objective large instead of small."
_EPS = "Keeps divisions away from zero."


def _lr(default: float, preset: float | None = None) -> float:
    start = default if preset is None else preset
    found: float = real(default=default, preset=start, min=0.0, doc="Learning rate.")
    return found


def _decay(default: float = 0.0) -> float:
    found: float = real(default=default, min=0.0, doc=_WEIGHT_DECAY)
    return found


def _eps(default: float) -> float:
    found: float = real(default=default, min=0.0, advanced=True, doc=_EPS)
    return found


def _maximize() -> bool:
    found: bool = flag(default=False, advanced=True, doc=_MAXIMIZE)
    return found


def _betas() -> tuple[float, float]:
    found: tuple[float, float] = reals(
        default=(0.9, 0.999),
        count=2,
        min=0.0,
        max=0.999999,
        advanced=True,
        doc="How much of the past the averages of gradient and squared gradient keep.",
    )
    return found


@declaration(OPTIMIZERS, module="torch.optim.SGD", keywords=("momentum", "nesterov"))
class SGD(Optimizer):
    """Stochastic gradient descent, plain or with (Nesterov) momentum."""

    lr: float = _lr(1e-3, preset=0.1)
    momentum: float = real(default=0.0, min=0.0, max=1.0, doc="Share of the last step kept.")
    dampening: float = real(default=0.0, advanced=True, doc="Takes gradient off the momentum.")
    weight_decay: float = _decay()
    nesterov: bool = flag(default=False, doc="Look ahead along the momentum first.")
    maximize: bool = _maximize()

    def check(self) -> Iterator[tuple[str, str]]:
        """Nesterov needs a momentum and no dampening."""
        if self.nesterov and (self.momentum <= 0 or self.dampening != 0):
            yield "nesterov", "needs a momentum greater than 0 and a dampening of 0"


@declaration(OPTIMIZERS, module="torch.optim.Adam", keywords=("adaptive",))
class Adam(Optimizer):
    """Steps scaled by running averages of the gradient and its square: a good first choice."""

    lr: float = _lr(1e-3)
    betas: tuple[float, float] = _betas()
    eps: float = _eps(1e-8)
    weight_decay: float = _decay()
    amsgrad: bool = flag(default=False, advanced=True, doc="Never let the scale shrink.")
    maximize: bool = _maximize()
    decoupled_weight_decay: bool = flag(default=False, advanced=True, doc=_DECOUPLED)


@declaration(OPTIMIZERS, module="torch.optim.AdamW", keywords=("adaptive", "decoupled"))
class AdamW(Optimizer):
    """Adam with weight decay on the weights themselves: usual for attention networks."""

    lr: float = _lr(1e-3)
    betas: tuple[float, float] = _betas()
    eps: float = _eps(1e-8)
    weight_decay: float = _decay(0.01)
    amsgrad: bool = flag(default=False, advanced=True, doc="Never let the scale shrink.")
    maximize: bool = _maximize()


@declaration(OPTIMIZERS, module="torch.optim.RMSprop", keywords=("adaptive", "recurrent"))
class RMSprop(Optimizer):
    """Steps scaled by a running average of the squared gradient."""

    lr: float = _lr(1e-2, preset=1e-3)
    alpha: float = real(default=0.99, min=0.0, max=1.0, doc="How much of the past is kept.")
    eps: float = _eps(1e-8)
    weight_decay: float = _decay()
    momentum: float = real(default=0.0, min=0.0, doc="Share of the last step kept.")
    centered: bool = flag(default=False, advanced=True, doc="Scale by the estimated variance.")
    maximize: bool = _maximize()


@declaration(OPTIMIZERS, module="torch.optim.Adagrad", keywords=("adaptive", "sparse"))
class Adagrad(Optimizer):
    """Steps that shrink with the sum of all squared gradients so far."""

    lr: float = _lr(1e-2)
    lr_decay: float = real(default=0.0, min=0.0, advanced=True, doc="Shrinks the rate each step.")
    weight_decay: float = _decay()
    initial_accumulator_value: float = real(
        default=0.0, min=0.0, advanced=True, doc="What the sum of squares starts with."
    )
    eps: float = _eps(1e-10)
    maximize: bool = _maximize()


@declaration(OPTIMIZERS, module="torch.optim.Adadelta", keywords=("adaptive",))
class Adadelta(Optimizer):
    """Steps scaled by running averages of squared gradients and squared steps."""

    lr: float = _lr(1.0)
    rho: float = real(default=0.9, min=0.0, max=1.0, doc="How much of the past is kept.")
    eps: float = _eps(1e-6)
    weight_decay: float = _decay()
    maximize: bool = _maximize()


@declaration(OPTIMIZERS, module="torch.optim.Adamax", keywords=("adaptive", "infinity norm"))
class Adamax(Optimizer):
    """Adam with the largest recent gradient in place of the squared average."""

    lr: float = _lr(2e-3)
    betas: tuple[float, float] = _betas()
    eps: float = _eps(1e-8)
    weight_decay: float = _decay()
    maximize: bool = _maximize()


@declaration(OPTIMIZERS, module="torch.optim.NAdam", keywords=("adaptive", "nesterov"))
class NAdam(Optimizer):
    """Adam with Nesterov momentum."""

    lr: float = _lr(2e-3)
    betas: tuple[float, float] = _betas()
    eps: float = _eps(1e-8)
    weight_decay: float = _decay()
    momentum_decay: float = real(
        default=0.004, min=0.0, advanced=True, doc="How fast the momentum builds up."
    )
    decoupled_weight_decay: bool = flag(default=False, advanced=True, doc=_DECOUPLED)
    maximize: bool = _maximize()


@declaration(OPTIMIZERS, module="torch.optim.RAdam", keywords=("adaptive", "warm-up"))
class RAdam(Optimizer):
    """Adam that waits until its averages can be trusted: needs no warm-up."""

    lr: float = _lr(1e-3)
    betas: tuple[float, float] = _betas()
    eps: float = _eps(1e-8)
    weight_decay: float = _decay()
    decoupled_weight_decay: bool = flag(default=False, advanced=True, doc=_DECOUPLED)
    maximize: bool = _maximize()


@declaration(OPTIMIZERS, module="torch.optim.ASGD", keywords=("averaged",))
class ASGD(Optimizer):
    """Stochastic gradient descent that also averages the weights."""

    lr: float = _lr(1e-2)
    lambd: float = real(default=1e-4, min=0.0, advanced=True, doc="How the rate decays.")
    alpha: float = real(default=0.75, min=0.0, advanced=True, doc="Power of the rate's decay.")
    t0: float = real(default=1e6, min=0.0, advanced=True, doc="Step at which averaging starts.")
    weight_decay: float = _decay()
    maximize: bool = _maximize()


@declaration(OPTIMIZERS, module="torch.optim.Rprop", keywords=("resilient", "full batch"))
class Rprop(Optimizer):
    """Goes by the sign of the gradient alone; wants the whole data in one batch."""

    lr: float = _lr(1e-2)
    etas: tuple[float, float] = reals(
        default=(0.5, 1.2), count=2, min=0.0, doc="Factors by which a step shrinks and grows."
    )
    step_sizes: tuple[float, float] = reals(
        default=(1e-6, 50.0), count=2, min=0.0, doc="Smallest and largest step."
    )
    maximize: bool = _maximize()

    def check(self) -> Iterator[tuple[str, str]]:
        """The first factor shrinks, the second grows; steps are in order."""
        if not 0 < self.etas[0] < 1 < self.etas[1]:
            yield "etas", f"must be below 1 and above 1, but is {self.etas}"
        if self.step_sizes[0] > self.step_sizes[1]:
            yield "step_sizes", f"must be the smaller one first, but is {self.step_sizes}"


@declaration(
    OPTIMIZERS,
    module="torch.optim.LBFGS",
    by_closure=True,
    keywords=("newton", "second order", "full batch"),
)
class LBFGS(Optimizer):
    """Estimates curvature from past gradients; for small networks and the whole data in a batch."""

    lr: float = _lr(1.0)
    max_iter: int = integer(default=20, min=1, max=10_000, doc="Inner steps of one update.")
    max_eval: int | None = integer(
        default=None, min=1, optional=True, advanced=True, doc="Runs of the model in one update."
    )
    tolerance_grad: float = real(default=1e-7, min=0.0, advanced=True, doc="Gradient to stop at.")
    tolerance_change: float = real(default=1e-9, min=0.0, advanced=True, doc="Change to stop at.")
    history_size: int = integer(default=100, min=1, max=10_000, doc="Past gradients kept.")
    line_search_fn: str | None = choice(
        "strong_wolfe",
        default=None,
        preset="strong_wolfe",
        optional=True,
        doc="Step length search.",
    )


@declaration(OPTIMIZERS, module="torch.optim.Muon", keywords=("orthogonal", "newton-schulz"))
class Muon(Optimizer):
    """Makes each step of a weight matrix orthogonal.

    It moves weights with exactly two axes; biases, convolution filters, normalization and all
    other weights are moved by AdamW with the same learning rate and weight decay.
    """

    lr: float = _lr(1e-3)
    weight_decay: float = _decay(0.1)
    momentum: float = real(default=0.95, min=0.0, max=1.0, doc="Share of the last step kept.")
    nesterov: bool = flag(default=True, doc="Look ahead along the momentum first.")
    ns_coefficients: tuple[float, float, float] = reals(
        default=(3.4445, -4.775, 2.0315),
        count=3,
        advanced=True,
        doc="Polynomial that makes a matrix orthogonal.",
    )
    eps: float = _eps(1e-7)
    ns_steps: int = integer(default=5, min=1, max=99, advanced=True, doc="Times it is applied.")
    adjust_lr_fn: str | None = choice(
        "original",
        "match_rms_adamw",
        default=None,
        preset="match_rms_adamw",
        optional=True,
        doc="How the rate follows a matrix's size; match_rms_adamw suits AdamW's rates.",
    )


@declaration(OPTIMIZERS, module="torch.optim.Adafactor", keywords=("adaptive", "memory"))
class Adafactor(Optimizer):
    """Adam's scaling from row and column sums: little memory for large networks."""

    lr: float = _lr(1e-2)
    beta2_decay: float = real(default=-0.8, max=0.0, advanced=True, doc="How averages lengthen.")
    d: float = real(default=1.0, min=1.0, advanced=True, doc="Limit on the size of a step.")
    weight_decay: float = _decay()
    maximize: bool = _maximize()
