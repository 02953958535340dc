"""The schedules of torch.optim: how the learning rate changes while training goes on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from nodes.declaration import Declared, declaration
from nodes.params import choice, flag, integer, integers, real


class Schedule(Declared):
    """A plan for the learning rate.

    `unit` says what its numbers count and when it moves on: after each step or each epoch.
    A parameter named `total` that is none stands for the whole training. `directed` schedules
    are told whether the monitored figure should fall or rise.
    """

    module: ClassVar[str] = ""
    unit: ClassVar[Literal["step", "epoch"]] = "epoch"
    total: ClassVar[str] = ""
    directed: ClassVar[bool] = False


SCHEDULES: dict[str, type[Schedule]] = {}
"""Every schedule by its type name."""

_MODULE = "torch.optim.lr_scheduler."
_WHOLE = "none for the whole training."


def _eta_min() -> float:
    found: float = real(default=0.0, min=0.0, doc="Lowest learning rate.")
    return found


def _gamma(*, default: float, doc: str) -> float:
    found: float = real(default=default, above=0.0, max=2.0, doc=doc)
    return found


@declaration(
    SCHEDULES,
    title="Step",
    module=f"{_MODULE}StepLR",
    formula="rate = lr·gamma^⌊epoch / step_size⌋",
    use=(
        "For classic trainings of convolutional networks with SGD, dropping tenfold every "
        "third of the time."
    ),
    avoid="Where you do not know when progress stalls; ReduceLROnPlateau finds out.",
    source="PyTorch, optim.lr_scheduler.StepLR",
)
class StepLR(Schedule):
    """Multiplies the learning rate by gamma every few epochs."""

    step_size: int = integer(preset=10, min=1, unit="epochs", doc="Epochs between two drops.")
    gamma: float = _gamma(default=0.1, doc="Factor of each drop.")


@declaration(
    SCHEDULES,
    title="Multi-step",
    module=f"{_MODULE}MultiStepLR",
    formula="rate = lr·gamma^k, k the number of milestones passed",
    use="To repeat a published recipe, such as drops at epochs 30 and 60 of 90.",
    avoid="With another number of epochs than the recipe had, unless the milestones move along.",
    source="He et al. 2015, arXiv:1512.03385; PyTorch, optim.lr_scheduler.MultiStepLR",
)
class MultiStepLR(Schedule):
    """Multiplies the learning rate by gamma after given epochs."""

    milestones: tuple[int, ...] = integers(
        preset=(10, 20), min=1, shortest=1, longest=64, unit="epochs", doc="Epochs of the drops."
    )
    gamma: float = _gamma(default=0.1, doc="Factor of each drop.")

    def check(self) -> Iterator[tuple[str, str]]:
        """Milestones go up."""
        if any(a >= b for a, b in zip(self.milestones, self.milestones[1:], strict=False)):
            yield "milestones", f"must go up, but are {', '.join(map(str, self.milestones))}"


@declaration(
    SCHEDULES,
    title="Exponential",
    module=f"{_MODULE}ExponentialLR",
    formula="rate = lr·gamma^epoch",
    use="For a smooth decline with one number to choose: 0.95 leaves a third after 20 epochs.",
    avoid="For long trainings with a small gamma: the rate is soon next to nothing.",
    source="PyTorch, optim.lr_scheduler.ExponentialLR",
)
class ExponentialLR(Schedule):
    """Multiplies the learning rate by gamma after each epoch."""

    gamma: float = real(preset=0.95, above=0.0, max=2.0, doc="Factor of each epoch.")


@declaration(
    SCHEDULES,
    title="Cosine",
    module=f"{_MODULE}CosineAnnealingLR",
    total="T_max",
    formula="rate = eta_min + (lr − eta_min)·(1 + cos(π·epoch / T_max)) / 2",
    use=(
        "As the usual schedule of today: high for long, then gently to the end, with nothing "
        "to tune."
    ),
    avoid="Where the number of epochs is open: the rate must reach its end with the training.",
    source="Loshchilov and Hutter 2016, arXiv:1608.03983",
)
class CosineAnnealingLR(Schedule):
    """Lowers the learning rate along half a cosine."""

    T_max: int | None = integer(
        preset=None, min=1, optional=True, unit="epochs", doc=f"Epochs to the lowest rate; {_WHOLE}"
    )
    eta_min: float = _eta_min()


@declaration(
    SCHEDULES,
    title="Cosine with warm restarts",
    module=f"{_MODULE}CosineAnnealingWarmRestarts",
    formula=(
        "rate = eta_min + (lr − eta_min)·(1 + cos(π·t / T)) / 2, t epochs since the last "
        "restart, T the round's length"
    ),
    use="To get good weights at the end of each round, for an ensemble or an open end.",
    avoid=(
        "Where training ends within a round, at a high rate: choose epochs so that a round is "
        "complete."
    ),
    source="Loshchilov and Hutter 2016, arXiv:1608.03983",
)
class CosineAnnealingWarmRestarts(Schedule):
    """Lowers the learning rate along half a cosine, then starts again from the top."""

    T_0: int = integer(preset=10, min=1, unit="epochs", doc="Epochs to the first restart.")
    T_mult: int = integer(default=1, min=1, max=100, doc="Factor by which each round is longer.")
    eta_min: float = _eta_min()


@declaration(
    SCHEDULES,
    title="One cycle",
    module=f"{_MODULE}OneCycleLR",
    unit="step",
    total="total_steps",
    formula=(
        "rate rises from max_lr / div_factor to max_lr over pct_start of the steps, then "
        "falls to nearly 0"
    ),
    use="For fast trainings of few epochs with a high peak rate, which also regularizes.",
    avoid=(
        "For a training that may be prolonged: the cycle is planned for a fixed number of steps."
    ),
    source="Smith and Topin 2017, arXiv:1708.07120",
)
class OneCycleLR(Schedule):
    """Raises the learning rate to its peak and lowers it to nearly nothing, moving each step."""

    max_lr: float = real(preset=0.01, above=0.0, doc="Highest learning rate.")
    total_steps: int | None = integer(
        default=None, min=2, optional=True, unit="steps", doc=f"Steps of the cycle; {_WHOLE}"
    )
    pct_start: float = real(default=0.3, min=0.01, max=0.99, doc="Share spent going up.")
    anneal_strategy: str = choice("cos", "linear", default="cos", doc="Shape of the slopes.")
    cycle_momentum: bool = flag(default=True, advanced=True, doc="Lower momentum at high rates.")
    base_momentum: float = real(default=0.85, min=0.0, max=1.0, advanced=True, doc="Lowest one.")
    max_momentum: float = real(default=0.95, min=0.0, max=1.0, advanced=True, doc="Highest one.")
    div_factor: float = real(default=25.0, above=0.0, advanced=True, doc="Peak over first rate.")
    final_div_factor: float = real(
        default=1e4, above=0.0, advanced=True, doc="First rate over last rate."
    )
    three_phase: bool = flag(default=False, advanced=True, doc="Add a last phase of low rates.")


@declaration(
    SCHEDULES,
    title="Cyclic",
    module=f"{_MODULE}CyclicLR",
    unit="step",
    formula="rate = base_lr + (max_lr − base_lr)·h, h going from 0 to 1 and back within a cycle",
    use="To get over flat regions and to find good bounds of the rate.",
    avoid=(
        "With optimizers without momentum while cycle_momentum is on, and for a calm end; "
        "take CosineAnnealingLR."
    ),
    source="Smith 2015, arXiv:1506.01186",
)
class CyclicLR(Schedule):
    """Swings the learning rate between two bounds, moving each step."""

    base_lr: float = real(preset=1e-4, min=0.0, doc="Lowest learning rate.")
    max_lr: float = real(preset=1e-2, above=0.0, doc="Highest learning rate.")
    step_size_up: int = integer(
        default=2000, preset=200, min=1, unit="steps", doc="Steps going up."
    )
    step_size_down: int | None = integer(
        default=None, min=1, optional=True, unit="steps", doc="Steps going down; none for as many."
    )
    mode: str = choice(
        "triangular", "triangular2", "exp_range", default="triangular", doc="How swings shrink."
    )
    gamma: float = _gamma(default=1.0, doc="Factor of each step with exp_range.")
    cycle_momentum: bool = flag(default=True, advanced=True, doc="Lower momentum at high rates.")
    base_momentum: float = real(default=0.8, min=0.0, max=1.0, advanced=True, doc="Lowest one.")
    max_momentum: float = real(default=0.9, min=0.0, max=1.0, advanced=True, doc="Highest one.")

    def check(self) -> Iterator[tuple[str, str]]:
        """The lowest rate is below the highest."""
        if self.base_lr >= self.max_lr:
            yield "base_lr", f"must be less than max_lr = {self.max_lr:g}, but is {self.base_lr:g}"


@declaration(
    SCHEDULES,
    title="On a plateau",
    module=f"{_MODULE}ReduceLROnPlateau",
    directed=True,
    formula="rate = rate·factor after patience epochs without a better figure",
    use=(
        "Where the length of training is open: it drops the rate when the validation loss "
        "stops falling."
    ),
    avoid=(
        "With a noisy figure and little patience: the rate drops by chance and never rises again."
    ),
    source="PyTorch, optim.lr_scheduler.ReduceLROnPlateau",
)
class ReduceLROnPlateau(Schedule):
    """Lowers the learning rate when the monitored figure stops getting better."""

    factor: float = real(default=0.1, above=0.0, max=0.999, doc="Factor of each drop.")
    patience: int = integer(default=10, min=0, unit="epochs", doc="Epochs to wait for better.")
    threshold: float = real(default=1e-4, min=0.0, advanced=True, doc="What counts as better.")
    threshold_mode: str = choice(
        "rel", "abs", default="rel", advanced=True, doc="Better by a share or by an amount."
    )
    cooldown: int = integer(
        default=0, min=0, unit="epochs", advanced=True, doc="Rest after a drop."
    )
    min_lr: float = real(default=0.0, min=0.0, doc="Lowest learning rate.")
    eps: float = real(default=1e-8, min=0.0, advanced=True, doc="Smallest drop worth making.")


@declaration(
    SCHEDULES,
    title="Polynomial",
    module=f"{_MODULE}PolynomialLR",
    total="total_iters",
    formula="rate = lr·(1 − epoch / total_iters)^power",
    use=("For segmentation, with a power of 0.9, and as a straight line to 0 with a power of 1."),
    avoid="With fewer total_iters than epochs: after that the rate is 0 and nothing is learned.",
    source="Chen et al. 2016, arXiv:1606.00915; PyTorch, optim.lr_scheduler.PolynomialLR",
)
class PolynomialLR(Schedule):
    """Lowers the learning rate to zero along a power of the remaining time."""

    total_iters: int | None = integer(
        default=5, preset=None, min=1, optional=True, unit="epochs", doc=f"Epochs to zero; {_WHOLE}"
    )
    power: float = real(default=1.0, min=0.0, max=100.0, doc="1 for a straight line.")


@declaration(
    SCHEDULES,
    title="Linear warm-up",
    module=f"{_MODULE}LinearLR",
    unit="step",
    formula="rate = lr·(start_factor + (end_factor − start_factor)·min(1, step / total_iters))",
    use="To warm up transformers and large batches, whose first steps would else blow up.",
    avoid=(
        "Where the rate should also fall later: this one stays at its end; OneCycleLR does both."
    ),
    source="Goyal et al. 2017, arXiv:1706.02677; PyTorch, optim.lr_scheduler.LinearLR",
)
class LinearLR(Schedule):
    """Raises the learning rate in a straight line over the first steps, then keeps it."""

    start_factor: float = real(
        default=1 / 3, preset=0.01, above=0.0, max=1.0, doc="Share of the rate at the start."
    )
    end_factor: float = real(default=1.0, min=0.0, max=1.0, doc="Share of the rate at the end.")
    total_iters: int = integer(default=5, preset=100, min=1, unit="steps", doc="Steps of warm-up.")
