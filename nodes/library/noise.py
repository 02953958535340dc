"""Layers that change how a network learns: noise, samples, gradients turned or stopped."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.definitions import shipped
from nodes.layer import Layer, Port, layer
from nodes.library.limits import SIZE
from nodes.library.ports import ANYTHING, NUMBERS, SAME
from nodes.params import flag, integers, real
from nodes.shapes import Dims, first_problem, same_problem


@layer(
    category="Structure",
    module="GaussianNoise",
    definition=shipped("gaussian_noise"),
    stem="noise",
    inputs=(NUMBERS,),
    outputs=(SAME,),
    keywords=("random", "regularization", "denoising autoencoder", "jitter", "augmentation"),
    formula="y = x + std·ε, ε normal; y = x for prediction",
    use="Right after an Input, against learning by heart and for denoising autoencoders.",
    avoid="Where samples should stay random for prediction, as in a VAE; take Reparameterise.",
    source="Bishop 1995, Training with Noise is Equivalent to Tikhonov Regularization",
)
class GaussianNoise(Layer):
    """Adds normal noise while training; does nothing for prediction."""

    std: float = real(preset=0.1, min=0.0, max=1e6, doc="Standard deviation of the noise.")


@layer(
    category="Structure",
    module="GradientReversal",
    definition=shipped("gradient_reversal"),
    stem="reversal",
    inputs=(NUMBERS,),
    outputs=(SAME,),
    keywords=("domain adaptation", "adversarial", "dann", "flip gradient", "invariant"),
    formula="y = x; the gradient of x is −scale times that of y",
    use="Between features and a domain classifier, so that the features hide the domain.",
    avoid="For a GAN, whose two sides learn in phases of their own.",
    source="Ganin and Lempitsky 2015, arXiv:1409.7495",
)
class GradientReversal(Layer):
    """Hands numbers on unchanged, and their gradient back with its sign turned."""

    scale: float = real(
        default=1.0, min=0.0, max=1000.0, doc="By how much the gradient is scaled as well."
    )


@layer(
    category="Structure",
    stem="detached",
    inputs=(ANYTHING,),
    outputs=(SAME,),
    forward="{y} = {x}.detach()",
    keywords=("stop gradient", "freeze", "no grad", "target network", "byol", "constant"),
    formula="y = x; no gradient comes back",
    use="For targets that the network makes itself, as in BYOL, VQ-VAE and Q-learning.",
    avoid="To keep a layer's weights as they are: that is a matter of the phase.",
    source="PyTorch, Tensor.detach",
)
class Detach(Layer):
    """Hands numbers on, but lets no gradient back: what is before it does not learn from here."""


@layer(
    category="Structure",
    stem="noise",
    inputs=(Port("batch", "Any tensor of the batch: there is noise for each of its samples."),),
    outputs=(Port("y", "Random numbers, others each time.", dtype="float"),),
    forward="{y} = torch.randn({batch}.shape[0], {*shape}, device={batch}.device)",
    keywords=("random", "latent", "gan", "generator", "normal", "sample", "torch.randn"),
    shapes="(N, …) → (N, shape)",
    formula="y = ε, ε normal",
    use="As what the generator of a GAN draws from.",
    avoid="To disturb what is there: GaussianNoise adds to it, and only while training.",
    source="PyTorch, torch.randn",
)
class Noise(Layer):
    """Draws new random numbers for each sample, from the normal distribution."""

    shape: tuple[int, ...] = integers(
        preset=(100,), min=1, max=SIZE, shortest=1, doc="Shape of the numbers of one sample."
    )


@layer(
    category="Structure",
    module="Reparameterise",
    definition=shipped("reparameterise"),
    stem="sample",
    inputs=(
        Port("mean", "Means of the distributions.", dtype="float"),
        Port("log_variance", "Logarithms of their variances, of the same shape.", dtype="float"),
    ),
    outputs=(Port("y", "A sample of each distribution.", like="mean"),),
    forward="{y} = {self}({mean}, {log_variance})",
    keywords=("vae", "variational autoencoder", "latent", "sampling", "reparameterize", "normal"),
    formula="y = mean + e^(log_variance / 2)·ε, ε normal",
    use="In the middle of a variational autoencoder, between its encoder and its decoder.",
    avoid="To make a network robust, which needs no learned spread; take GaussianNoise.",
    source="Kingma and Welling 2014, arXiv:1312.6114",
)
class Reparameterise(Layer):
    """Draws from normal distributions in such a way that their means and spreads can learn."""

    always: bool = flag(
        default=True, doc="Draw for prediction, too; else prediction takes the means."
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that each mean has its variance."""
        problem = same_problem(shapes["log_variance"], shapes["mean"], "mean")
        yield from first_problem(log_variance=problem)
