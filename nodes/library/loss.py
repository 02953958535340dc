"""Losses: what training makes small. Several losses add up, each times its weight."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import ClassVar

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.params import choice, flag, integer, real
from nodes.shapes import Dims, first_problem, same_problem

PREDICTION = Port("prediction", "What the network says.", dtype="float")
TARGET = Port("target", "What is right, of the same shape as the prediction.", dtype="float")


@family
class Loss(Layer):
    """What all losses share: a number for how wrong a prediction is, and its weight in the sum."""

    inputs: ClassVar[tuple[Port, ...]] = (PREDICTION, TARGET)
    outputs = ()

    weight: float = real(
        default=1.0, min=0.0, internal=True, doc="Weight of this loss in the sum of all losses."
    )
    ramp: int = integer(
        default=0,
        min=0,
        max=1_000_000,
        unit="epochs",
        internal=True,
        literal=True,
        advanced=True,
        doc="Epochs over which the weight grows from zero to its full size; 0 for all at once.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that prediction and target are of one shape; PyTorch would stretch one of them."""
        if "target" in shapes and "prediction" in shapes:
            wrong = same_problem(shapes["target"], shapes["prediction"], "prediction")
            yield from first_problem(target=wrong)


@family
class ReducedLoss(Loss):
    """A loss that PyTorch averages or adds up over all numbers."""

    reduction: str = choice(
        "mean",
        "sum",
        default="mean",
        advanced=True,
        doc="Take the mean over all numbers, or add them up.",
    )


@layer(
    category="Loss",
    stem="mse_loss",
    signature="nn.MSELoss",
    forward="F.mse_loss({prediction}, {target}, {args})",
    keywords=("mean squared error", "l2", "regression", "least squares", "autoencoder"),
    shapes="prediction and target of one shape → a single number",
    formula="loss = mean of (prediction − target)²",
    use=(
        "For numbers whose errors are about normal: regression, autoencoders, denoising. Its "
        "best answer is the mean."
    ),
    avoid="With outliers, which dominate it; take Huber or L1. For classes take CrossEntropy.",
    source="PyTorch, nn.MSELoss",
)
class MSE(ReducedLoss):
    """The mean of the squared differences. The usual loss for numbers; punishes large misses."""

    says = "numbers"


@layer(
    category="Loss",
    stem="rmse_loss",
    forward="torch.sqrt(F.mse_loss({prediction}, {target}) + {eps})",
    keywords=("root mean squared error", "regression"),
    shapes="prediction and target of one shape → a single number",
    formula="loss = √(mean of (prediction − target)² + eps)",
    use="Where the loss should be read in the unit of the target, such as degrees.",
    avoid=(
        "Next to other losses, or when batches are small: the root makes gradients depend on "
        "the batch; take MSE."
    ),
    source="PyTorch, nn.MSELoss",
)
class RMSE(Loss):
    """The root of the mean squared difference: an error in the unit of the target."""

    says = "numbers"

    eps: float = real(
        default=1e-12,
        above=0.0,
        max=1.0,
        advanced=True,
        doc="Added before the root is taken, so that its slope is finite where the error is 0.",
    )


@layer(
    category="Loss",
    stem="l1_loss",
    signature="nn.L1Loss",
    forward="F.l1_loss({prediction}, {target}, {args})",
    keywords=("mean absolute error", "mae", "regression", "robust"),
    shapes="prediction and target of one shape → a single number",
    formula="loss = mean of |prediction − target|",
    use=(
        "With outliers in the targets, and for images, which stay sharper than with MSE. Its "
        "best answer is the median."
    ),
    avoid=(
        "For a fine end of training: the gradient is as large at tiny errors; SmoothL1 calms "
        "down there."
    ),
    source="PyTorch, nn.L1Loss",
)
class L1(ReducedLoss):
    """The mean of the absolute differences; cares less about single large misses than MSE."""

    says = "numbers"


@layer(
    category="Loss",
    stem="smooth_l1_loss",
    signature="nn.SmoothL1Loss",
    forward="F.smooth_l1_loss({prediction}, {target}, {args})",
    keywords=("huber", "regression", "robust", "detection"),
    shapes="prediction and target of one shape → a single number",
    formula=(
        "d = prediction − target\nloss = mean of d²/(2·beta) where |d| < beta, else |d| − beta/2"
    ),
    use=(
        "For the boxes of object detection and other targets with outliers: smooth near 0, "
        "steady far away."
    ),
    avoid="With a beta that does not fit the scale of the target: it is then just L1 or MSE.",
    source="Girshick 2015, arXiv:1504.08083",
)
class SmoothL1(ReducedLoss):
    """Squared for differences below beta, absolute above: smooth at 0, calm about large misses."""

    says = "numbers"

    beta: float = real(default=1.0, min=0.0, doc="Where squared turns into absolute.")


@layer(
    category="Loss",
    stem="huber_loss",
    signature="nn.HuberLoss",
    forward="F.huber_loss({prediction}, {target}, {args})",
    keywords=("smooth l1", "regression", "robust"),
    shapes="prediction and target of one shape → a single number",
    formula=(
        "d = prediction − target\nloss = mean of d²/2 where |d| ≤ delta, else delta·(|d| − delta/2)"
    ),
    use="For regression with some wild targets, and for the values of reinforcement learning.",
    avoid=(
        "Before the targets are scaled: delta is in their unit. Where all data are clean, MSE "
        "learns from all errors."
    ),
    source="Huber 1964, Robust Estimation of a Location Parameter",
)
class Huber(ReducedLoss):
    """Like SmoothL1 times delta: squared below delta, a straight line above."""

    says = "numbers"

    delta: float = real(default=1.0, above=0.0, doc="Where squared turns into a straight line.")


@layer(
    category="Loss",
    stem="kl_div",
    signature="nn.KLDivLoss",
    forward="F.kl_div({prediction}, {target}, {args})",
    keywords=("kullback leibler", "divergence", "distribution", "distillation", "vae"),
    shapes="prediction and target of one shape → a single number",
    formula=(
        "loss = Σ target·(ln(target) − prediction), prediction holding log probabilities; "
        "batchmean divides by N"
    ),
    use=(
        "To follow a whole distribution: a teacher network in distillation, or counts of "
        "several judges."
    ),
    avoid=(
        "With reduction mean, which also divides by the classes; and for a single right "
        "class, where CrossEntropy is the same."
    ),
    source=(
        "Kullback and Leibler 1951, On Information and Sufficiency; Hinton et al. 2015, "
        "arXiv:1503.02531"
    ),
)
class KLDiv(Loss):
    """How far a predicted distribution, given as log probabilities, is from the right one."""

    inputs = (
        replace(PREDICTION, doc="Log probabilities, as of LogSoftmax."),
        replace(TARGET, doc="Probabilities, or their logarithms where log_target is on."),
    )

    reduction: str = choice(
        "mean",
        "batchmean",
        "sum",
        default="mean",
        preset="batchmean",
        doc="batchmean is the divergence of the definition: the sum for each sample, averaged.",
    )
    log_target: bool = flag(default=False, doc="The target holds log probabilities too.")
