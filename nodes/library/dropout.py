"""Dropout: parts of the input are left out at random while training, against learning by heart."""

from __future__ import annotations

from nodes.declaration import family
from nodes.layer import Layer, layer
from nodes.library.ports import IMAGES, NUMBERS, SAME, SEQUENCES, VOLUMES
from nodes.params import real


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
)
class Dropout1d(Dropping):
    """Sets whole channels of sequences (N, C, T) to zero at random while training."""


@layer(
    category="Normalization",
    module="nn.Dropout2d",
    inputs=(IMAGES,),
    keywords=("regularization", "overfitting", "channel", "image", "spatial"),
)
class Dropout2d(Dropping):
    """Sets whole channels of images (N, C, H, W) to zero at random while training."""


@layer(
    category="Normalization",
    module="nn.Dropout3d",
    inputs=(VOLUMES,),
    keywords=("regularization", "overfitting", "channel", "volume", "video"),
)
class Dropout3d(Dropping):
    """Sets whole channels of volumes (N, C, D, H, W) to zero at random while training."""


@layer(
    category="Normalization",
    module="nn.AlphaDropout",
    keywords=("regularization", "overfitting", "selu", "self normalizing"),
)
class AlphaDropout(Dropping):
    """Dropout that keeps mean and spread of the numbers; the one to use with SELU."""
