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


@declaration(
    OPTIMIZERS,
    module="torch.optim.SGD",
    keywords=("momentum", "nesterov"),
    formula="b = momentum·b + g, w = w − lr·b; nesterov: w = w − lr·(g + momentum·b)",
    use=(
        "For convolutional networks with time to tune: with momentum 0.9 and a falling rate "
        "it often ends best."
    ),
    avoid=(
        "For transformers and for a quick first result, since it needs the right rate; take "
        "Adam or AdamW."
    ),
    source=(
        "Sutskever et al. 2013, On the importance of initialization and momentum in deep "
        "learning; PyTorch, optim.SGD"
    ),
)
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


@declaration(
    OPTIMIZERS,
    module="torch.optim.Adam",
    keywords=("adaptive",),
    formula=(
        "m = β₁·m + (1 − β₁)·g, v = β₂·v + (1 − β₂)·g², both divided by their bias 1 − βᵗ\n"
        "w = w − lr·m / (√v + eps)"
    ),
    use="As the first choice for almost any network: the preset rate of 0.001 usually learns.",
    avoid="With weight decay, which it scales away with the gradients; take AdamW.",
    source="Kingma and Ba 2014, arXiv:1412.6980",
)
class Adam(Optimizer):
    """Steps scaled by running averages of the gradient and its square: a good first choice."""

    lr: float = _lr(1e-3)
    betas: tuple[float, float] = _betas()
    eps: float = _eps(1e-8)
    weight_decay: float = _decay()
    amsgrad: bool = flag(default=False, advanced=True, doc="Never let the scale shrink.")
    maximize: bool = _maximize()
    decoupled_weight_decay: bool = flag(default=False, advanced=True, doc=_DECOUPLED)


@declaration(
    OPTIMIZERS,
    module="torch.optim.AdamW",
    keywords=("adaptive", "decoupled"),
    formula=(
        "m = β₁·m + (1 − β₁)·g, v = β₂·v + (1 − β₂)·g², both divided by their bias 1 − βᵗ\n"
        "w = w − lr·(m / (√v + eps) + weight_decay·w)"
    ),
    use=(
        "For transformers and wherever Adam would need weight decay, with a warm-up and a "
        "cosine schedule."
    ),
    avoid=(
        "Where memory is tight: it keeps two numbers for each weight; take Adafactor, or SGD "
        "with one."
    ),
    source="Loshchilov and Hutter 2017, arXiv:1711.05101",
)
class AdamW(Optimizer):
    """Adam with weight decay on the weights themselves: usual for attention networks."""

    lr: float = _lr(1e-3)
    betas: tuple[float, float] = _betas()
    eps: float = _eps(1e-8)
    weight_decay: float = _decay(0.01)
    amsgrad: bool = flag(default=False, advanced=True, doc="Never let the scale shrink.")
    maximize: bool = _maximize()


@declaration(
    OPTIMIZERS,
    module="torch.optim.RMSprop",
    keywords=("adaptive", "recurrent"),
    formula="v = alpha·v + (1 − alpha)·g², w = w − lr·g / (√v + eps)",
    use="For recurrent networks and reinforcement learning, where it has a long record.",
    avoid="As a first choice elsewhere: Adam adds momentum and corrects the first steps.",
    source="Tieleman and Hinton 2012, Lecture 6.5: RMSProp",
)
class RMSprop(Optimizer):
    """Steps scaled by a running average of the squared gradient."""

    lr: float = _lr(1e-2, preset=1e-3)
    alpha: float = real(default=0.99, min=0.0, max=1.0, doc="How much of the past is kept.")
    eps: float = _eps(1e-8)
    weight_decay: float = _decay()
    momentum: float = real(default=0.0, min=0.0, doc="Share of the last step kept.")
    centered: bool = flag(default=False, advanced=True, doc="Scale by the estimated variance.")
    maximize: bool = _maximize()


@declaration(
    OPTIMIZERS,
    module="torch.optim.Adagrad",
    keywords=("adaptive", "sparse"),
    formula="v = v + g², w = w − lr·g / (√v + eps)",
    use=("For rare features, such as words in embeddings: what seldom occurs keeps a high rate."),
    avoid=(
        "For long trainings of deep networks: the sum only grows, and learning comes to a "
        "halt; take RMSprop."
    ),
    source=(
        "Duchi et al. 2011, Adaptive Subgradient Methods for Online Learning and Stochastic "
        "Optimization"
    ),
)
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


@declaration(
    OPTIMIZERS,
    module="torch.optim.Adadelta",
    keywords=("adaptive",),
    formula=(
        "v = rho·v + (1 − rho)·g², s = g·√(u + eps) / √(v + eps)\n"
        "u = rho·u + (1 − rho)·s², w = w − lr·s"
    ),
    use="Where no learning rate shall be tuned: steps take their unit from earlier steps.",
    avoid="Where speed matters, since it starts slowly; Adam is usually faster.",
    source="Zeiler 2012, arXiv:1212.5701",
)
class Adadelta(Optimizer):
    """Steps scaled by running averages of squared gradients and squared steps."""

    lr: float = _lr(1.0)
    rho: float = real(default=0.9, min=0.0, max=1.0, doc="How much of the past is kept.")
    eps: float = _eps(1e-6)
    weight_decay: float = _decay()
    maximize: bool = _maximize()


@declaration(
    OPTIMIZERS,
    module="torch.optim.Adamax",
    keywords=("adaptive", "infinity norm"),
    formula="m = β₁·m + (1 − β₁)·g, u = max(β₂·u, |g| + eps), w = w − lr / (1 − β₁ᵗ)·m / u",
    use=(
        "Where gradients have rare spikes, as with embeddings: the largest one sets the "
        "scale, not its square."
    ),
    avoid="As a first choice: it rarely beats Adam.",
    source="Kingma and Ba 2014, arXiv:1412.6980",
)
class Adamax(Optimizer):
    """Adam with the largest recent gradient in place of the squared average."""

    lr: float = _lr(2e-3)
    betas: tuple[float, float] = _betas()
    eps: float = _eps(1e-8)
    weight_decay: float = _decay()
    maximize: bool = _maximize()


@declaration(
    OPTIMIZERS,
    module="torch.optim.NAdam",
    keywords=("adaptive", "nesterov"),
    formula=(
        "m = β₁·m + (1 − β₁)·g, v = β₂·v + (1 − β₂)·g², both divided by their bias 1 − βᵗ\n"
        "w = w − lr·(μₜ₊₁·m + (1 − μₜ)·g) / (√v + eps), roughly; μ grows to β₁"
    ),
    use="In place of Adam where a look ahead helps, such as recurrent networks.",
    avoid="Where results must compare with others: most papers report Adam or AdamW.",
    source="Dozat 2016, Incorporating Nesterov Momentum into Adam",
)
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


@declaration(
    OPTIMIZERS,
    module="torch.optim.RAdam",
    keywords=("adaptive", "warm-up"),
    formula=(
        "m = β₁·m + (1 − β₁)·g, v = β₂·v + (1 − β₂)·g², both divided by their bias 1 − βᵗ\n"
        "w = w − lr·r·m / (√v + eps), r from 0 to 1 as v gets reliable; w = w − lr·m until "
        "then"
    ),
    use="In place of Adam with a warm-up that needs no tuning.",
    avoid="Together with a warm-up schedule of your own, which does the same twice.",
    source="Liu et al. 2019, arXiv:1908.03265",
)
class RAdam(Optimizer):
    """Adam that waits until its averages can be trusted: needs no warm-up."""

    lr: float = _lr(1e-3)
    betas: tuple[float, float] = _betas()
    eps: float = _eps(1e-8)
    weight_decay: float = _decay()
    decoupled_weight_decay: bool = flag(default=False, advanced=True, doc=_DECOUPLED)
    maximize: bool = _maximize()


@declaration(
    OPTIMIZERS,
    module="torch.optim.ASGD",
    keywords=("averaged",),
    formula=(
        "w = w·(1 − lambd·η) − η·g, a = a + (w − a) / max(1, t − t0); η falls from lr as t^−alpha"
    ),
    use=(
        "For convex problems, such as a single Linear layer, and language models in the "
        "manner of AWD-LSTM."
    ),
    avoid="With the preset t0 in short trainings: averaging starts only after a million steps.",
    source="Polyak and Juditsky 1992, Acceleration of Stochastic Approximation by Averaging",
)
class ASGD(Optimizer):
    """Stochastic gradient descent that also averages the weights."""

    lr: float = _lr(1e-2)
    lambd: float = real(default=1e-4, min=0.0, advanced=True, doc="How the rate decays.")
    alpha: float = real(default=0.75, min=0.0, advanced=True, doc="Power of the rate's decay.")
    t0: float = real(default=1e6, min=0.0, advanced=True, doc="Step at which averaging starts.")
    weight_decay: float = _decay()
    maximize: bool = _maximize()


@declaration(
    OPTIMIZERS,
    module="torch.optim.Rprop",
    keywords=("resilient", "full batch"),
    formula="s = s·etas[1] where the sign of g stays, s·etas[0] where it turns; w = w − s·sign(g)",
    use="For small networks and the whole data in one batch: fast, and no rate to tune.",
    avoid="With batches of a part of the data: their noise turns the signs; take Adam.",
    source=(
        "Riedmiller and Braun 1993, A Direct Adaptive Method for Faster Backpropagation Learning"
    ),
)
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
    formula="w = w − α·H·g, H an estimate of the inverse curvature, α found by a line search",
    use=(
        "For small networks on little data, all in one batch, when the last digits of the "
        "loss count."
    ),
    avoid=(
        "With dropout, small batches or many weights: it needs the same function each time, "
        "and much memory."
    ),
    source="Liu and Nocedal 1989, On the Limited Memory BFGS Method for Large Scale Optimization",
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


@declaration(
    OPTIMIZERS,
    module="torch.optim.Muon",
    keywords=("orthogonal", "newton-schulz"),
    formula=(
        "b = momentum·b + (1 − momentum)·g, w = w − lr·orthogonal(b), "
        "by ns_steps of a Newton–Schulz iteration"
    ),
    use="For the weight matrices of transformers: fewer steps than AdamW to the same loss.",
    avoid=(
        "For networks made of convolutions, whose filters have more than two axes and fall "
        "back to AdamW."
    ),
    source=(
        "Jordan et al. 2024, Muon: An optimizer for hidden layers in neural networks; "
        "PyTorch, optim.Muon"
    ),
)
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


@declaration(
    OPTIMIZERS,
    module="torch.optim.Adafactor",
    keywords=("adaptive", "memory"),
    formula=(
        "v ≈ r·cᵀ / mean(r), r and c running means of g² over columns and rows, u = g / √v\n"
        "w = w − η·u / max(1, rms(u) / d), η = min(lr, 1/√t)·rms(w)"
    ),
    use="For networks so large that Adam's two numbers for each weight do not fit.",
    avoid=(
        "Where memory is no concern: AdamW is easier to tune and usually reaches a little "
        "less loss."
    ),
    source="Shazeer and Stern 2018, arXiv:1804.04235",
)
class Adafactor(Optimizer):
    """Adam's scaling from row and column sums: little memory for large networks."""

    lr: float = _lr(1e-2)
    beta2_decay: float = real(default=-0.8, max=0.0, advanced=True, doc="How averages lengthen.")
    d: float = real(default=1.0, min=1.0, advanced=True, doc="Limit on the size of a step.")
    weight_decay: float = _decay()
    maximize: bool = _maximize()
