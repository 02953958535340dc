"""Normalization: numbers brought to a common mean and spread, so that training is faster."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.limits import SIZE
from nodes.library.ports import IMAGES, NUMBERS, SAME, SEQUENCES, VOLUMES
from nodes.params import flag, inferred, inferred_sizes, integer, real
from nodes.shapes import Dims, Sizes, shown, spread

_ROWS = Port("x", "Features (N, C), or sequences (N, C, T).", dtype="float")
_EPS_DOC = "Added to the variance, so that nothing is divided by zero."
_AFFINE_DOC = "Learn a scale and a shift for each channel."
_CHANNELS = Port("x", "A tensor with channels at axis 1.", dtype="float")


@family
class BatchNormalization(Layer):
    """Normalizes each channel over the batch; the children say of what."""

    outputs = (SAME,)
    stem = "norm"

    num_features: int = inferred("x", axis=1, max=SIZE, doc="Channels of the input.")
    eps: float = real(default=1e-5, above=0.0, max=1.0, advanced=True, doc=_EPS_DOC)
    momentum: float | None = real(
        default=0.1,
        min=0.0,
        max=1.0,
        optional=True,
        advanced=True,
        doc="Share of the newest batch in the running mean; none for the mean of all batches.",
    )
    affine: bool = flag(default=True, doc=_AFFINE_DOC)
    track_running_stats: bool = flag(
        default=True,
        advanced=True,
        doc="Remember mean and variance for prediction; off takes them from each batch.",
    )
    bias: bool = flag(default=True, advanced=True, doc="Learn the shift too, where affine is on.")


@layer(
    category="Normalization",
    module="nn.BatchNorm1d",
    inputs=(_ROWS,),
    keywords=("batch norm", "bn", "standardize", "features", "sequence"),
    formula=(
        "y = γ·(x − μ) / √(σ² + eps) + β, μ and σ² of each channel over N and T, γ and β learned"
    ),
    use=(
        "After Linear or Conv1d, before the activation: higher learning rates work, and the "
        "start matters less."
    ),
    avoid=(
        "With batches of fewer than about 8 samples, whose statistics are noise, and in "
        "recurrent layers; take LayerNorm or GroupNorm."
    ),
    source="Ioffe and Szegedy 2015, arXiv:1502.03167",
)
class BatchNorm1d(BatchNormalization):
    """Normalizes each feature (N, C), or channel of sequences (N, C, T), over the batch."""

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there are two or three axes."""
        if len(shapes["x"]) not in (2, 3):
            yield "x", f"must have the axes N × C or N × C × T, but is {shown(shapes['x'])}"


@layer(
    category="Normalization",
    module="nn.BatchNorm2d",
    inputs=(IMAGES,),
    keywords=("batch norm", "bn", "standardize", "image"),
    formula=(
        "y = γ·(x − μ) / √(σ² + eps) + β, μ and σ² of each channel over N, H and W, γ and β learned"
    ),
    use=(
        "After each convolution of an image network, which then needs no bias: the usual "
        "choice with batches of 16 and more."
    ),
    avoid=(
        "With small batches, as in detection or segmentation of large images; take GroupNorm. "
        "In style transfer take InstanceNorm2d."
    ),
    source="Ioffe and Szegedy 2015, arXiv:1502.03167",
)
class BatchNorm2d(BatchNormalization):
    """Normalizes each channel of images (N, C, H, W) over the batch.

    While training it uses the batch at hand, for prediction the mean and variance it remembers.
    """


@layer(
    category="Normalization",
    module="nn.BatchNorm3d",
    inputs=(VOLUMES,),
    keywords=("batch norm", "bn", "standardize", "volume", "video"),
    formula=(
        "y = γ·(x − μ) / √(σ² + eps) + β, μ and σ² of each channel over N, D, H and W, γ and "
        "β learned"
    ),
    use="After 3D convolutions when a batch of several clips or scans fits into memory.",
    avoid=(
        "With one or two volumes a batch, which is common for large scans; GroupNorm or "
        "InstanceNorm3d do without the batch."
    ),
    source="Ioffe and Szegedy 2015, arXiv:1502.03167",
)
class BatchNorm3d(BatchNormalization):
    """Normalizes each channel of volumes (N, C, D, H, W) over the batch."""


@layer(
    category="Normalization",
    module="nn.SyncBatchNorm",
    inputs=(_CHANNELS,),
    keywords=("batch norm", "distributed", "several graphics cards", "synchronized"),
    formula="y = (x − E[x]) / √(Var[x] + eps)·weight + bias, over the batches of all processes",
    use=(
        "In a training on several graphics cards that each see few samples, as in detection and "
        "segmentation."
    ),
    avoid=(
        "On one processor or card, where it is a batch normalization, and on a processor in "
        "several processes, where it does not run."
    ),
    source="PyTorch, nn.SyncBatchNorm",
)
class SyncBatchNorm(BatchNormalization):
    """Normalizes each channel (axis 1) over the batches of all processes of a training together."""

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there are channels."""
        if len(shapes["x"]) < 2:  # noqa: PLR2004 - batch and channels
            yield "x", f"must have channels at axis 1, but is {shown(shapes['x'])}"


@family
class InstanceNormalization(Layer):
    """Normalizes each channel of each sample by itself; the children say of what."""

    outputs = (SAME,)
    stem = "norm"

    num_features: int = inferred("x", axis=1, max=SIZE, doc="Channels of the input.")
    eps: float = real(default=1e-5, above=0.0, max=1.0, advanced=True, doc=_EPS_DOC)
    momentum: float = real(
        default=0.1,
        min=0.0,
        max=1.0,
        advanced=True,
        doc="Share of the newest batch in the running mean.",
    )
    affine: bool = flag(default=False, doc=_AFFINE_DOC)
    track_running_stats: bool = flag(
        default=False, advanced=True, doc="Remember mean and variance for prediction."
    )
    bias: bool = flag(default=True, advanced=True, doc="Learn the shift too, where affine is on.")


@layer(
    category="Normalization",
    module="nn.InstanceNorm1d",
    inputs=(SEQUENCES,),
    keywords=("instance norm", "style", "sequence"),
    formula=(
        "y = (x − μ) / √(σ² + eps), μ and σ² of each sample and channel over T; affine: γ·y + β"
    ),
    use="For series whose level and scale differ from sample to sample and should not count.",
    avoid="Where the level carries the answer, and for a single step, whose spread is 0.",
    source="Ulyanov et al. 2016, arXiv:1607.08022",
)
class InstanceNorm1d(InstanceNormalization):
    """Normalizes each channel of each sequence (N, C, T) by itself."""


@layer(
    category="Normalization",
    module="nn.InstanceNorm2d",
    inputs=(IMAGES,),
    keywords=("instance norm", "style transfer", "image"),
    formula=(
        "y = (x − μ) / √(σ² + eps), μ and σ² of each sample and channel over H and W; affine: "
        "γ·y + β"
    ),
    use=(
        "In style transfer and image-to-image generators: it removes the contrast of the "
        "single image."
    ),
    avoid=(
        "In classifiers, since brightness and contrast are lost; take BatchNorm2d or GroupNorm."
    ),
    source="Ulyanov et al. 2016, arXiv:1607.08022",
)
class InstanceNorm2d(InstanceNormalization):
    """Normalizes each channel of each image (N, C, H, W) by itself."""


@layer(
    category="Normalization",
    module="nn.InstanceNorm3d",
    inputs=(VOLUMES,),
    keywords=("instance norm", "volume", "video"),
    formula=(
        "y = (x − μ) / √(σ² + eps), μ and σ² of each sample and channel over D, H and W; "
        "affine: γ·y + β"
    ),
    use="For large medical scans with one or two samples a batch, as in nnU-Net.",
    avoid=(
        "Where absolute intensity means something, as in CT, unless the network sees it "
        "elsewhere, too."
    ),
    source="Ulyanov et al. 2016, arXiv:1607.08022; Isensee et al. 2018, arXiv:1809.10486",
)
class InstanceNorm3d(InstanceNormalization):
    """Normalizes each channel of each volume (N, C, D, H, W) by itself."""


@family
class LastAxesNormalization(Layer):
    """Normalizes each sample over its last axis, or its last axes."""

    inputs = (NUMBERS,)
    outputs = (SAME,)
    stem = "norm"

    normalized_shape: Sizes = inferred_sizes(
        "x", axis=-1, max=SIZE, doc="Size of the last axis, or of the last axes."
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that a list of sizes is that of the last axes."""
        sizes = spread(self.normalized_shape, 1)
        if shapes["x"][-len(sizes) :] != sizes:
            words = f"must be the last sizes of {shown(shapes['x'])}"
            yield "normalized_shape", f"{words}, but is {shown(sizes)}"


@layer(
    category="Normalization",
    module="nn.LayerNorm",
    keywords=("layer norm", "ln", "transformer", "standardize"),
    formula=(
        "y = γ·(x − μ) / √(σ² + eps) + β, μ and σ² of each sample over the last axes, γ and β "
        "learned"
    ),
    use=(
        "In transformers and recurrent networks: it works for any batch size and is the same "
        "in training and prediction."
    ),
    avoid=(
        "On channels of images (N, C, H, W), whose last axis is the width: put the channels "
        "last, or take GroupNorm."
    ),
    source="Ba et al. 2016, arXiv:1607.06450",
)
class LayerNorm(LastAxesNormalization):
    """Normalizes each sample over its last axis, or its last axes; the batch plays no part."""

    eps: float = real(default=1e-5, above=0.0, max=1.0, advanced=True, doc=_EPS_DOC)
    elementwise_affine: bool = flag(default=True, doc="Learn a scale and a shift for each number.")
    bias: bool = flag(default=True, advanced=True, doc="Learn the shift too.")


@layer(
    category="Normalization",
    module="nn.RMSNorm",
    keywords=("root mean square", "transformer", "llama"),
    formula="y = γ·x / √(mean(x²) + eps), the mean over the last axes, γ learned",
    use=(
        "In large language models in place of LayerNorm: as good, with less to compute and no "
        "shift."
    ),
    avoid=(
        "Where features have a large common offset, since the mean is not taken off; take "
        "LayerNorm."
    ),
    source="Zhang and Sennrich 2019, arXiv:1910.07467",
)
class RMSNorm(LastAxesNormalization):
    """Divides each sample by the root mean square of its last axis, or of its last axes."""

    eps: float | None = real(
        default=None,
        above=0.0,
        max=1.0,
        optional=True,
        advanced=True,
        doc="Added before the root is taken; none for the smallest number of the type.",
    )
    elementwise_affine: bool = flag(default=True, doc="Learn a scale for each number.")


@layer(
    category="Normalization",
    module="nn.GroupNorm",
    inputs=(_CHANNELS,),
    outputs=(SAME,),
    stem="norm",
    keywords=("group norm", "gn", "small batch"),
    formula=(
        "y = γ·(x − μ) / √(σ² + eps) + β, μ and σ² of each sample and group of channels, γ "
        "and β learned"
    ),
    use=(
        "In convolutional networks with small batches: detection, segmentation, diffusion. 1 "
        "group takes all channels together."
    ),
    avoid=(
        "With large batches in plain classifiers, where BatchNorm2d is usually a little "
        "better and free in prediction."
    ),
    source="Wu and He 2018, arXiv:1803.08494",
)
class GroupNorm(Layer):
    """Normalizes groups of channels of each sample by itself; good for small batches."""

    num_groups: int = integer(
        preset=4, min=1, max=SIZE, doc="Number of groups; it divides the number of channels."
    )
    num_channels: int = inferred("x", axis=1, max=SIZE, doc="Channels of the input.")
    eps: float = real(default=1e-5, above=0.0, max=1.0, advanced=True, doc=_EPS_DOC)
    affine: bool = flag(default=True, doc=_AFFINE_DOC)
    bias: bool = flag(default=True, advanced=True, doc="Learn the shift too, where affine is on.")

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the groups divide the channels."""
        if self.num_channels % self.num_groups:
            yield (
                "num_groups",
                (f"must divide num_channels = {self.num_channels}, but is {self.num_groups}"),
            )


@layer(
    category="Normalization",
    module="nn.LocalResponseNorm",
    inputs=(_CHANNELS,),
    outputs=(SAME,),
    stem="norm",
    keywords=("lrn", "alexnet", "lateral inhibition"),
    formula=(
        "y[n, c] = x[n, c] / (k + alpha/size · Σ x[n, j]²)^beta over the size channels j around c"
    ),
    use="To rebuild AlexNet and other networks of its time.",
    avoid="In new networks: batch normalization has replaced it.",
    source=(
        "Krizhevsky et al. 2012, ImageNet Classification with Deep Convolutional Neural Networks"
    ),
)
class LocalResponseNorm(Layer):
    """Divides each number by what its neighbouring channels say; known from AlexNet."""

    size: int = integer(preset=5, min=1, max=SIZE, doc="Number of neighbouring channels.")
    alpha: float = real(default=1e-4, min=0.0, doc="How strongly the neighbours count.")
    beta: float = real(default=0.75, min=0.0, doc="The power of the divisor.")
    k: float = real(default=1.0, min=0.0, doc="Added to the divisor.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there are axes behind the channels."""
        if len(shapes["x"]) < 3:  # noqa: PLR2004 - batch, channels and one more
            yield "x", f"must have axes behind its channels, but is {shown(shapes['x'])}"
