"""Losses of two networks that work against each other, and of any number that shall be small."""

from __future__ import annotations

from nodes.declaration import family
from nodes.definitions import shipped
from nodes.layer import Port, layer
from nodes.library.loss import Loss
from nodes.params import choice

_REAL = Port("real", "What the discriminator says of real samples: raw scores.", dtype="float")
_FAKE = Port("fake", "What the discriminator says of generated samples.", dtype="float")


@family
class Judgement(Loss):
    """What a discriminator is trained by: its scores of real and of generated samples."""

    inputs = (_REAL, _FAKE)


@family
class Deception(Loss):
    """What a generator is trained by: the discriminator's scores of its samples."""

    inputs = (_FAKE,)


@layer(
    category="Loss",
    stem="discriminator_loss",
    definition=shipped("gan_discriminator_loss"),
    forward="gan_discriminator_loss({real}, {fake})",
    keywords=("gan", "adversarial", "non-saturating", "logistic", "dcgan", "stylegan"),
    shapes="real and fake of any shape → a single number",
    formula="loss = mean of ln(1 + exp(−real)) + mean of ln(1 + exp(fake))",
    use=(
        "For the discriminator of a GAN of the usual kind, in a phase of its own that moves only "
        "the discriminator."
    ),
    avoid=(
        "With a Sigmoid before it: it wants raw scores. Where training breaks down, take "
        "HingeDiscriminator."
    ),
    source="Goodfellow et al. 2014, arXiv:1406.2661",
)
class GanDiscriminator(Judgement):
    """Wants high scores for real samples and low ones for generated samples, as a probability."""


@layer(
    category="Loss",
    stem="generator_loss",
    forward="F.softplus(-{fake}).mean()",
    keywords=("gan", "adversarial", "non-saturating", "logistic", "dcgan", "stylegan"),
    shapes="fake of any shape → a single number",
    formula="loss = mean of ln(1 + exp(−fake))",
    use="For the generator of a GAN whose discriminator is trained by GanDiscriminator.",
    avoid="In the phase of the discriminator: it would learn to praise what is generated.",
    source="Goodfellow et al. 2014, arXiv:1406.2661",
)
class GanGenerator(Deception):
    """Wants the discriminator to take generated samples for real ones, as a probability."""


@layer(
    category="Loss",
    stem="critic_loss",
    definition=shipped("wasserstein_critic_loss"),
    forward="wasserstein_critic_loss({real}, {fake})",
    keywords=("gan", "wgan", "adversarial", "earth mover", "discriminator", "critic"),
    shapes="real and fake of any shape → a single number",
    formula="loss = mean of fake − mean of real",
    use=(
        "For the critic of a Wasserstein GAN, several steps for each of the generator; its value "
        "tells how far both are apart."
    ),
    avoid=(
        "Without a limit on the critic's slope, such as weights cut to ±0.01: its scores would "
        "grow without end."
    ),
    source="Arjovsky et al. 2017, arXiv:1701.07875",
)
class WassersteinCritic(Judgement):
    """Wants the scores of real samples as far as possible above those of generated ones."""


@layer(
    category="Loss",
    stem="generator_loss",
    forward="-{fake}.mean()",
    keywords=("gan", "wgan", "adversarial", "earth mover", "generator"),
    shapes="fake of any shape → a single number",
    formula="loss = −mean of fake",
    use="For the generator of a Wasserstein GAN, whose critic is trained by WassersteinCritic.",
    avoid="Before the critic has learned anything: train that for some steps first.",
    source="Arjovsky et al. 2017, arXiv:1701.07875",
)
class WassersteinGenerator(Deception):
    """Wants high scores of the critic for generated samples."""


@layer(
    category="Loss",
    stem="discriminator_loss",
    definition=shipped("hinge_discriminator_loss"),
    forward="hinge_discriminator_loss({real}, {fake})",
    keywords=("gan", "adversarial", "hinge", "sagan", "biggan", "discriminator"),
    shapes="real and fake of any shape → a single number",
    formula="loss = mean of max(0, 1 − real) + mean of max(0, 1 + fake)",
    use=(
        "For the discriminator of image GANs such as SAGAN and BigGAN: samples that it is sure of "
        "no longer count."
    ),
    avoid="With scores squeezed by a Sigmoid, which never reach the margins of ±1.",
    source="Lim and Ye 2017, arXiv:1705.02894",
)
class HingeDiscriminator(Judgement):
    """Wants scores above 1 for real samples and below -1 for generated ones."""


@layer(
    category="Loss",
    stem="generator_loss",
    forward="-{fake}.mean()",
    keywords=("gan", "adversarial", "hinge", "sagan", "biggan", "generator"),
    shapes="fake of any shape → a single number",
    formula="loss = −mean of fake",
    use="For the generator against a discriminator that is trained by HingeDiscriminator.",
    avoid="Against one that is trained by GanDiscriminator; GanGenerator belongs to it.",
    source="Lim and Ye 2017, arXiv:1705.02894",
)
class HingeGenerator(Deception):
    """Wants high scores for generated samples from a discriminator with margins."""


@layer(
    category="Loss",
    stem="penalty",
    inputs=(Port("value", "Any numbers that the network computes.", dtype="float"),),
    keywords=("regularization", "activity", "auxiliary", "own loss", "sparse", "minimise"),
    shapes="value of any shape → a single number",
    formula="loss = mean of value, of |value| or of value², as measure says",
    use=(
        "To make small what the network itself computes: a loss drawn from tensor operations, the "
        "loss of a layer that has one, or activations that shall be sparse."
    ),
    avoid="For weights: the l1 and l2 of the training settings keep those small.",
    source="Netwright",
)
class Penalty(Loss):
    """The mean of any computed numbers, of their sizes or of their squares."""

    measure: str = choice(
        "value",
        "size",
        "square",
        preset="value",
        internal=True,
        doc="The numbers as they are, without their signs, or squared.",
    )

    def call(self) -> str:
        """Return the mean of what is meant."""
        words = {"value": "", "size": ".abs()", "square": ".square()"}
        return f"{{value}}{words[self.measure]}.mean()"
