"""Dropout: parts of the input are left out at random while training, against learning by heart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.declaration import family
from nodes.definitions import shipped
from nodes.layer import Layer, Port, layer
from nodes.library.ports import IMAGES, NUMBERS, SAME, SEQUENCES, VOLUMES
from nodes.params import real
from nodes.shapes import Dims, shown


@family
class Dropping(Layer):
    """Leaves parts out with probability p; the children say which parts."""

    inputs = (NUMBERS,)
    outputs = (SAME,)
    stem = "dropout"

    p: float = real(
        default=0.5, min=0.0, max=1.0, doc="Probability that a part is left out, from 0 to 1."
    )


@layer(
    category="Normalization",
    module="nn.Dropout",
    keywords=("regularization", "overfitting", "noise", "random"),
    formula="y = x·m / (1 − p), m = 0 with probability p, else 1; y = x for prediction",
    use=(
        "Between the Linear layers of a head and inside transformers, when training is much "
        "better than validation."
    ),
    avoid=(
        "Right before a batch normalization, whose statistics it disturbs, and while the "
        "network still underfits. For feature maps take Dropout2d."
    ),
    source=(
        "Srivastava et al. 2014, Dropout: A Simple Way to Prevent Neural Networks from Overfitting"
    ),
)
class Dropout(Dropping):
    """Sets single numbers to zero at random while training; does nothing for prediction.

    What remains is scaled up, so that the sum stays about the same.
    """


@layer(
    category="Normalization",
    module="nn.Dropout1d",
    inputs=(SEQUENCES,),
    keywords=("regularization", "overfitting", "channel", "sequence"),
    formula=(
        "y[n, c, :] = x[n, c, :]·m[n, c] / (1 − p), m = 0 with probability p, else 1; y = x "
        "for prediction"
    ),
    use=(
        "After Conv1d: neighbouring steps are so alike that leaving single numbers out would "
        "remove nothing."
    ),
    avoid=(
        "On (N, T, features) as recurrent layers and attention have it: it would drop whole "
        "steps; take Dropout."
    ),
    source="Tompson et al. 2014, arXiv:1411.4280; PyTorch, nn.Dropout1d",
)
class Dropout1d(Dropping):
    """Sets whole channels of sequences (N, C, T) to zero at random while training."""


@layer(
    category="Normalization",
    module="nn.Dropout2d",
    inputs=(IMAGES,),
    keywords=("regularization", "overfitting", "channel", "image", "spatial"),
    formula=(
        "y[n, c, :, :] = x[n, c, :, :]·m[n, c] / (1 − p), m = 0 with probability p, else 1; y "
        "= x for prediction"
    ),
    use=(
        "Between convolutions that overfit: neighbouring pixels are so alike that only whole "
        "channels can be forgotten."
    ),
    avoid=(
        "With few channels, each of which is needed, and where batch normalization already "
        "regularizes enough."
    ),
    source="Tompson et al. 2014, arXiv:1411.4280; PyTorch, nn.Dropout2d",
)
class Dropout2d(Dropping):
    """Sets whole channels of images (N, C, H, W) to zero at random while training."""


@layer(
    category="Normalization",
    module="nn.Dropout3d",
    inputs=(VOLUMES,),
    keywords=("regularization", "overfitting", "channel", "volume", "video"),
    formula=(
        "y[n, c, :, :, :] = x[n, c, :, :, :]·m[n, c] / (1 − p), m = 0 with probability p, "
        "else 1; y = x for prediction"
    ),
    use=(
        "Between 3D convolutions on small sets of scans or videos, where overfitting is the rule."
    ),
    avoid="In the first layers, whose few channels carry the raw signal.",
    source="Tompson et al. 2014, arXiv:1411.4280; PyTorch, nn.Dropout3d",
)
class Dropout3d(Dropping):
    """Sets whole channels of volumes (N, C, D, H, W) to zero at random while training."""


@layer(
    category="Normalization",
    module="nn.AlphaDropout",
    keywords=("regularization", "overfitting", "selu", "self normalizing"),
    formula=(
        "y = a·(x·m + α′·(1 − m)) + b, m = 0 with probability p, else 1; y = x for prediction\n"
        "a and b keep mean and variance, α′ ≈ −1.758 is the lower limit of SELU"
    ),
    use=("Between Linear layers with SELU, whose self-normalization a plain Dropout would undo."),
    avoid="After any other activation: what it leaves out becomes −1.758, not 0; take Dropout.",
    source="Klambauer et al. 2017, arXiv:1706.02515; PyTorch, nn.AlphaDropout",
)
class AlphaDropout(Dropping):
    """Dropout that keeps mean and spread of the numbers; the one to use with SELU."""


@layer(
    category="Normalization",
    module="nn.FeatureAlphaDropout",
    inputs=(Port("x", "A tensor with channels at axis 1 and axes behind it.", dtype="float"),),
    keywords=("regularization", "overfitting", "channel", "selu", "self normalizing"),
    formula=(
        "y = a·(x·m + α′·(1 − m)) + b, m 0 for a whole channel with probability p, else 1;\n"
        "a and b keep mean and variance, α′ is the lower limit of SELU"
    ),
    use=(
        "In convolutional networks with SELU, whose neighbouring pixels say nearly the same: there "
        "whole channels must go."
    ),
    avoid="Without SELU before it: it sets to about −1.76, not to 0. Take Dropout2d there.",
    source="Klambauer et al. 2017, arXiv:1706.02515",
)
class FeatureAlphaDropout(Dropping):
    """Sets whole channels to SELU's lowest value at random while training; keeps mean, spread."""

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there are channels."""
        if len(shapes["x"]) < 2:  # noqa: PLR2004 - batch and channels
            yield "x", f"must have channels at axis 1, but is {shown(shapes['x'])}"


@layer(
    category="Normalization",
    module="StochasticDepth",
    definition=shipped("stochastic_depth"),
    keywords=("drop path", "regularization", "residual", "branch", "skip", "efficientnet"),
    formula=(
        "y[n, …] = x[n, …]·m[n] / (1 − p), m = 0 with probability p, else 1; y = x for prediction"
    ),
    use="At the end of each residual branch of a deep network, p growing with the depth.",
    avoid="Outside a residual branch: without a shortcut nothing would be left of the sample.",
    source="Huang et al. 2016, arXiv:1603.09382",
)
class StochasticDepth(Layer):
    """Leaves a branch out for some samples at random while training; then the shortcut is all.

    Stands at the end of the branch, before the Add. What remains is scaled up, so that the sum
    stays about the same.
    """

    inputs = (NUMBERS,)
    outputs = (SAME,)
    stem = "drop_path"

    p: float = real(
        preset=0.1, min=0.0, max=1.0, doc="Probability that the branch is left out for a sample."
    )
