"""The optimizers of torch.optim that follow the gradient, scaled or with momentum."""

from __future__ import annotations

from collections.abc import Iterator

from nodes.declaration import declaration
from nodes.optimizer import (
    DECOUPLED,
    OPTIMIZERS,
    Optimizer,
    averaging,
    decay,
    epsilon,
    maximizing,
    rate,
)
from nodes.params import flag, real


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

    lr: float = rate(1e-3, preset=0.1)
    momentum: float = real(default=0.0, min=0.0, max=1.0, doc="Share of the last step kept.")
    dampening: float = real(default=0.0, advanced=True, doc="Takes gradient off the momentum.")
    weight_decay: float = decay()
    nesterov: bool = flag(default=False, doc="Look ahead along the momentum first.")
    maximize: bool = maximizing()

    def kept_each(self) -> int:
        """Return the momentum."""
        return int(self.momentum > 0)

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

    lr: float = rate(1e-3)
    betas: tuple[float, float] = averaging()
    eps: float = epsilon(1e-8)
    weight_decay: float = decay()
    amsgrad: bool = flag(default=False, advanced=True, doc="Never let the scale shrink.")
    maximize: bool = maximizing()
    decoupled_weight_decay: bool = flag(default=False, advanced=True, doc=DECOUPLED)

    def kept_each(self) -> int:
        """Return the averages that it remembers."""
        return 2 + self.amsgrad


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

    lr: float = rate(1e-3)
    betas: tuple[float, float] = averaging()
    eps: float = epsilon(1e-8)
    weight_decay: float = decay(0.01)
    amsgrad: bool = flag(default=False, advanced=True, doc="Never let the scale shrink.")
    maximize: bool = maximizing()

    def kept_each(self) -> int:
        """Return the averages that it remembers."""
        return 2 + self.amsgrad


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

    lr: float = rate(1e-2, preset=1e-3)
    alpha: float = real(default=0.99, min=0.0, max=1.0, doc="How much of the past is kept.")
    eps: float = epsilon(1e-8)
    weight_decay: float = decay()
    momentum: float = real(default=0.0, min=0.0, doc="Share of the last step kept.")
    centered: bool = flag(default=False, advanced=True, doc="Scale by the estimated variance.")
    maximize: bool = maximizing()

    def kept_each(self) -> int:
        """Return the averages that it remembers."""
        return 1 + (self.momentum > 0) + self.centered


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

    lr: float = rate(1e-2)
    lr_decay: float = real(default=0.0, min=0.0, advanced=True, doc="Shrinks the rate each step.")
    weight_decay: float = decay()
    initial_accumulator_value: float = real(
        default=0.0, min=0.0, advanced=True, doc="What the sum of squares starts with."
    )
    eps: float = epsilon(1e-10)
    maximize: bool = maximizing()

    def kept_each(self) -> int:
        """Return the sum of squares."""
        return 1


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

    lr: float = rate(1.0)
    rho: float = real(default=0.9, min=0.0, max=1.0, doc="How much of the past is kept.")
    eps: float = epsilon(1e-6)
    weight_decay: float = decay()
    maximize: bool = maximizing()

    def kept_each(self) -> int:
        """Return the averages that it remembers."""
        return 2


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

    lr: float = rate(2e-3)
    betas: tuple[float, float] = averaging()
    eps: float = epsilon(1e-8)
    weight_decay: float = decay()
    maximize: bool = maximizing()

    def kept_each(self) -> int:
        """Return the averages that it remembers."""
        return 2


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

    lr: float = rate(2e-3)
    betas: tuple[float, float] = averaging()
    eps: float = epsilon(1e-8)
    weight_decay: float = decay()
    momentum_decay: float = real(
        default=0.004, min=0.0, advanced=True, doc="How fast the momentum builds up."
    )
    decoupled_weight_decay: bool = flag(default=False, advanced=True, doc=DECOUPLED)
    maximize: bool = maximizing()

    def kept_each(self) -> int:
        """Return the averages that it remembers."""
        return 2


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

    lr: float = rate(1e-3)
    betas: tuple[float, float] = averaging()
    eps: float = epsilon(1e-8)
    weight_decay: float = decay()
    decoupled_weight_decay: bool = flag(default=False, advanced=True, doc=DECOUPLED)
    maximize: bool = maximizing()

    def kept_each(self) -> int:
        """Return the averages that it remembers."""
        return 2
