"""Losses that ask how likely the data are under a distribution that the network predicts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from nodes.definitions import shipped
from nodes.layer import Port, Says, layer
from nodes.library.limits import SIZE
from nodes.library.loss import PREDICTION, TARGET, Loss, ReducedLoss
from nodes.params import choice, flag, integer, real
from nodes.shapes import Dims, first_problem, same_problem, shown, stretch_problem

_CONSTANT_DOC = "Add what does not depend on the network: PyTorch's full, the whole likelihood."


@layer(
    category="Loss",
    stem="gaussian_loss",
    signature="nn.GaussianNLLLoss",
    inputs=(
        replace(PREDICTION, doc="The mean of each normal distribution."),
        Port(
            "variance",
            "The variance of each, not negative, as of Softplus; axes may have size 1.",
            dtype="float",
        ),
        TARGET,
    ),
    forward="F.gaussian_nll_loss({prediction}, {target}, {variance}, {full=constant}, {args})",
    keywords=("uncertainty", "regression", "normal", "heteroscedastic", "variance"),
    shapes="prediction, variance and target of one shape → a single number",
    formula="loss = mean of (ln(variance) + (prediction − target)² / variance) / 2",
    use=(
        "For regression that also says how sure it is: one head for the mean, one with Softplus "
        "for the variance."
    ),
    avoid="At the start of a hard training, where variances run away; begin with MSE.",
    source="Nix and Weigend 1994, Estimating the mean and variance of the target probability",
)
class GaussianNLL(ReducedLoss):
    """How unlikely the target is under normal distributions of predicted mean and variance."""

    says = "numbers"

    constant: bool = flag(default=False, internal=True, advanced=True, doc=_CONSTANT_DOC)
    eps: float = real(
        default=1e-6, above=0.0, max=1.0, advanced=True, doc="The least variance that counts."
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that each number has a target and a variance."""
        prediction, variance = shapes["prediction"], shapes["variance"]
        wrong = stretch_problem(variance, prediction, "prediction")
        if len(variance) != len(prediction):
            wrong = same_problem(variance, prediction, "prediction")
        yield from first_problem(
            variance=wrong, target=same_problem(shapes["target"], prediction, "prediction")
        )


@layer(
    category="Loss",
    stem="poisson_loss",
    signature="nn.PoissonNLLLoss",
    inputs=(
        replace(PREDICTION, doc="The logarithm of each rate, or the rate where log_input is off."),
        replace(TARGET, doc="Counts, of the same shape as the prediction."),
    ),
    forward="F.poisson_nll_loss({prediction}, {target}, {full=constant}, {args})",
    keywords=("counts", "events", "rate", "regression", "spikes"),
    shapes="prediction and target of one shape → a single number",
    formula=(
        "loss = mean of exp(prediction) − target·prediction\n"
        "log_input off: mean of prediction − target·ln(prediction + eps)"
    ),
    use="For counts of rare events in a fixed time: calls, clicks, photons, spikes of a neuron.",
    avoid="Where counts vary far more than their mean, or are no counts; there take MSE or Huber.",
    source="PyTorch, nn.PoissonNLLLoss",
)
class PoissonNLL(ReducedLoss):
    """How unlikely counts are under Poisson distributions of predicted rates."""

    log_input: bool = flag(
        default=True, doc="The prediction is the logarithm of the rate, any real number."
    )
    constant: bool = flag(default=False, internal=True, advanced=True, doc=_CONSTANT_DOC)
    eps: float = real(
        default=1e-8,
        above=0.0,
        max=1.0,
        advanced=True,
        doc="Added to the rate before its logarithm is taken; only where log_input is off.",
    )

    def said(self) -> Says:
        """Return that the prediction is a rate, or its logarithm."""
        return "log_numbers" if self.log_input else "numbers"


@layer(
    category="Loss",
    stem="kl_loss",
    definition=shipped("gaussian_kl"),
    forward="gaussian_kl({mean}, {log_variance}, {args})",
    inputs=(
        Port("mean", "The mean of each normal distribution (N, ...).", dtype="float"),
        Port("log_variance", "The logarithm of the variance of each (N, ...).", dtype="float"),
    ),
    keywords=("kullback leibler", "vae", "variational", "autoencoder", "beta-vae", "latent"),
    shapes="mean and log_variance of one shape → a single number",
    formula=(
        "loss = Σ (mean² + exp(log_variance) − 1 − log_variance) / 2 for each sample, averaged"
    ),
    use=(
        "In a variational autoencoder, beside the loss of the reconstruction: it keeps the latent "
        "numbers near a standard normal. Its weight is the beta of a beta-VAE."
    ),
    avoid=(
        "With full weight next to a mean over all pixels, which it outweighs: lower its weight, or "
        "add the pixels up, too."
    ),
    source="Kingma and Welling 2013, arXiv:1312.6114",
)
class GaussianKL(Loss):
    """How far predicted normal distributions are from the standard one: mean 0, variance 1."""

    reduction: str = choice(
        "batchmean",
        "mean",
        "sum",
        default="batchmean",
        doc="batchmean adds up each sample and averages those; mean averages all numbers.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that both are of one shape."""
        wrong = same_problem(shapes["log_variance"], shapes["mean"], "mean")
        yield from first_problem(log_variance=wrong)


def _lengths(name: str, doc: str) -> Port:
    return Port(name, doc, optional=True, dtype="integer", axes="N")


@layer(
    category="Loss",
    stem="ctc",
    signature="nn.CTCLoss",
    definition=shipped("ctc_loss"),
    inputs=(
        Port(
            "prediction",
            "Log probabilities of each step (N, T, classes), as of LogSoftmax.",
            dtype="float",
            axes="N T C",
        ),
        Port(
            "target",
            "The classes in their order, filled up with blank (N, S).",
            dtype="integer",
            axes="N S",
        ),
        _lengths("input_lengths", "How many steps of each prediction count; all if unlinked."),
        _lengths("target_lengths", "How many classes of each target count; all but blank ones."),
    ),
    forward="ctc_loss({prediction}, {target}, {input_lengths=}, {target_lengths=}, {args})",
    keywords=("speech", "handwriting", "alignment", "sequence", "ocr", "connectionist temporal"),
    shapes="prediction (N, T, classes), target (N, S) → a single number",
    formula="loss = mean of −ln Σ p(path) over all paths that read as target without blanks / S",
    use=(
        "To read sequences whose letters stand at unknown places: speech, handwriting, number "
        "plates. One class more than letters is needed, for blank."
    ),
    avoid=(
        "Where each step has its own target: take CrossEntropy. Targets longer than T have no path."
    ),
    source="Graves et al. 2006, Connectionist Temporal Classification",
)
class CTC(ReducedLoss):
    """How unlikely a sequence of classes is, wherever in the prediction its parts may stand."""

    class_axis = 2

    blank: int = integer(
        default=0, min=0, max=SIZE, doc="The number of the class that stands between letters."
    )
    zero_infinity: bool = flag(
        default=False,
        preset=True,
        advanced=True,
        doc="Let targets that are longer than the prediction count as 0 instead of infinity.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there is a score for blank and a target for each prediction."""
        prediction = shapes["prediction"]
        classes, wrong = prediction[2], None
        if isinstance(classes, int) and self.blank >= classes:
            wrong = f"must be below the {classes} classes of {shown(prediction)}"
            wrong += f", but is {self.blank}"
        yield from first_problem(blank=wrong)
        for name in ("target", "input_lengths", "target_lengths"):
            dims = shapes.get(name, prediction)
            if dims[0] != prediction[0]:
                words = f"must have the batch {prediction[0]} of prediction"
                yield name, f"{words}, but is {shown(dims)}"
