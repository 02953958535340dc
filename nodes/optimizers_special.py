"""The optimizers of torch.optim that go other ways: averages, signs, curvature, little memory."""

from __future__ import annotations

from collections.abc import Iterator
from math import prod

from nodes.declaration import declaration
from nodes.optimizer import (
    OPTIMIZERS,
    Optimizer,
    decay,
    epsilon,
    maximizing,
    rate,
)
from nodes.params import choice, flag, integer, real, reals


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

    lr: float = rate(1e-2)
    lambd: float = real(default=1e-4, min=0.0, advanced=True, doc="How the rate decays.")
    alpha: float = real(default=0.75, min=0.0, advanced=True, doc="Power of the rate's decay.")
    t0: float = real(default=1e6, min=0.0, advanced=True, doc="Step at which averaging starts.")
    weight_decay: float = decay()
    maximize: bool = maximizing()

    def kept_each(self) -> int:
        """Return the averaged weight."""
        return 1


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

    lr: float = rate(1e-2)
    etas: tuple[float, float] = reals(
        default=(0.5, 1.2), count=2, min=0.0, doc="Factors by which a step shrinks and grows."
    )
    step_sizes: tuple[float, float] = reals(
        default=(1e-6, 50.0), count=2, min=0.0, doc="Smallest and largest step."
    )
    maximize: bool = maximizing()

    def kept_each(self) -> int:
        """Return the last gradient and the step."""
        return 2

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

    lr: float = rate(1.0)
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

    def kept_each(self) -> int:
        """Return the past steps and gradients, once it has seen that many."""
        return 2 * self.history_size + 2


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

    lr: float = rate(1e-3)
    weight_decay: float = decay(0.1)
    momentum: float = real(default=0.95, min=0.0, max=1.0, doc="Share of the last step kept.")
    nesterov: bool = flag(default=True, doc="Look ahead along the momentum first.")
    ns_coefficients: tuple[float, float, float] = reals(
        default=(3.4445, -4.775, 2.0315),
        count=3,
        advanced=True,
        doc="Polynomial that makes a matrix orthogonal.",
    )
    eps: float = epsilon(1e-7)
    ns_steps: int = integer(default=5, min=1, max=99, advanced=True, doc="Times it is applied.")
    adjust_lr_fn: str | None = choice(
        "original",
        "match_rms_adamw",
        default=None,
        preset="match_rms_adamw",
        optional=True,
        doc="How the rate follows a matrix's size; match_rms_adamw suits AdamW's rates.",
    )

    def kept(self, sizes: tuple[int, ...]) -> int:
        """Return the momentum of a matrix, and AdamW's two averages of anything else."""
        return prod(sizes) * (1 if len(sizes) == 2 else 2)  # noqa: PLR2004 - a matrix


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

    lr: float = rate(1e-2)
    beta2_decay: float = real(default=-0.8, max=0.0, advanced=True, doc="How averages lengthen.")
    d: float = real(default=1.0, min=1.0, advanced=True, doc="Limit on the size of a step.")
    weight_decay: float = decay()
    maximize: bool = maximizing()

    def kept(self, sizes: tuple[int, ...]) -> int:
        """Return a number for each row and column, and for each number of a list."""
        if len(sizes) < 2:  # noqa: PLR2004 - a matrix has two axes
            return prod(sizes)
        return prod(sizes[:-1]) + prod(sizes[:-2]) * sizes[-1]
