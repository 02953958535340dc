"""What people type into a search field, and what must come first."""

from __future__ import annotations

from time import process_time

import pytest

import nodes.datasets
import nodes.library  # noqa: F401 - declares the layers
from nodes.dataset import DATASETS
from nodes.declaration import Declared
from nodes.layer import LAYERS
from nodes.search import Terms, fit, ranked, terms_of

FIRST = """
linear: Linear
dense: Linear
fully connected: Linear
fc: Linear
perceptron: Linear
embedding: Embedding
word vectors: Embedding
lookup token: Embedding
do nothing: Identity
conv: Conv2d
conv1d: Conv1d
conv 3d: Conv3d
convolution: Conv2d
image convolutions: Conv2d
normalise: BatchNorm2d
downsampling: MaxPool2d
filter audio: Conv1d
depthwise: Conv2d
stride conv up: ConvTranspose2d
deconvolution: ConvTranspose2d
transposed convolution: ConvTranspose2d
conv transpose: ConvTranspose2d
convt: ConvTranspose2d
max pool: MaxPool2d
maxpool: MaxPool2d
average pooling: AvgPool2d
downsample: MaxPool2d
global average pooling: AdaptiveAvgPool2d
batch norm: BatchNorm2d
bn: BatchNorm2d
batchnorm1d: BatchNorm1d
layer normalization: LayerNorm
rms norm: RMSNorm
small batches norm: GroupNorm
style transfer: InstanceNorm2d
dropout: Dropout
overfitting: Dropout
relu: ReLU
rectifier: ReLU
leaky: LeakyReLU
leaky relu: LeakyReLU
dying relu: LeakyReLU
swish: SiLU
gaussian activation: GELU
squash between 0 and 1: Sigmoid
normalize to probabilities: Softmax
positive activation: Softplus
gated linear unit: GLU
lstm: LSTM
long short term memory: LSTM
recurrent: RNN
gated recurrent: GRU
attention: MultiheadAttention
self attention: SelfAttention
multihead: MultiheadAttention
cross attention: MultiheadAttention
transformer encoder: TransformerEncoder
encoder layer: TransformerEncoderLayer
seq2seq: TransformerDecoderLayer
causal: CausalMask
flatten: Flatten
to vector: Flatten
swap axes: Transpose
channels last: Permute
remove axis: Squeeze
last step: Select
super resolution: PixelShuffle
resize: Upsample
enlarge image: Upsample
residual: Add
skip connection: Add
plus: Add
concat: Concat
cat: Concat
unet join: Concat
matrix product: MatMul
mean squared error: MSE
mse: MSE
regression loss: MSE
cross: CrossEntropy
cross entropy: CrossEntropy
log loss: CrossEntropy
binary cross entropy: BCE
outliers loss: L1
robust regression: L1
huber: Huber
kullback leibler: KLDiv
accuracy: Accuracy
top 5: TopKAccuracy
f1: F1
area under the curve: AUROC
handwritten digits: Digits
csv: CSV file
softmax(qk): ScaledDotProductAttention
sdpa: ScaledDotProductAttention
flash attention: ScaledDotProductAttention
bmm: BatchMatMul
einstein sum: Einsum
drop path: StochasticDepth
class token: Parameter
layer scale: Parameter
learned tensor: Parameter
buffer: Constant
formula: Expression
if else: Where
alternative: Switch
bend a link: Reroute
watch activation: Probe
rope: RotaryPositions
positional encoding: SinusoidalPositions
position embedding: LearnedPositions
swin bias: RelativePositionBias
pad token mask: PaddingMask
stop gradient: Detach
domain adaptation: GradientReversal
vae sample: Reparameterise
denoising noise: GaussianNoise
fourier: RFFT
frequency magnitude: Spectrum
one hot: OneHot
largest index: ArgMax
top k: TopK
cyclic shift: Roll
backwards: Flip
grouped query attention: RepeatInterleave
equal parts: Chunk
greater than: Compare
masked fill: MaskedFill
saturate: Clamp
unit length: Normalize
cumulative sum: CumSum
standard deviation: Std
warp image: GridSample
match size: ResizeLike
liner: Linear
cov2d: Conv2d
conv2D: Conv2d
maxpoll: MaxPool2d
atention: MultiheadAttention
embeding: Embedding
dropuot: Dropout
sofmax: Softmax
batchnrom: BatchNorm2d
"""
"""A query and the title of what comes first."""

TABLE = [tuple(line.split(": ")) for line in FIRST.strip().splitlines()]


def found(query: str) -> list[str]:
    """Return the titles of what fits, best first."""
    kinds: list[type[Declared]] = [*LAYERS.values(), *DATASETS.values()]
    return [kind.title for kind in ranked(query, kinds, terms_of)]


@pytest.mark.parametrize(("query", "title"), TABLE)
def test_that_the_first_hit_is_what_people_look_for(query: str, title: str) -> None:
    assert found(query)[:1] == [title], found(query)[:5]


def test_that_a_word_of_the_name_counts_more_than_a_synonym() -> None:
    assert found("norm")[:2] == ["Norm", "BatchNorm2d"]
    assert found("pool")[:2] == ["MaxPool2d", "MaxPool1d"]


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("soft", ["Softmax", "Softmax2d"]),
        ("multi", ["Multiply", "MultiMargin"]),
        ("sig", ["Sigmoid", "Sign"]),
        ("conv", ["Conv2d", "Conv1d", "Conv3d", "ConvTranspose2d"]),
        ("batch", ["BatchNorm2d", "BatchNorm1d"]),
        ("re", ["ReLU", "ReLU6"]),
        ("cross", ["CrossEntropy", "SoftCrossEntropy"]),
    ],
)
def test_that_of_names_that_begin_with_the_query_the_shorter_comes_first(
    query: str, titles: list[str]
) -> None:
    assert found(query)[: len(titles)] == titles, found(query)[:6]


@pytest.mark.parametrize("name", sorted(LAYERS))
def test_that_every_layer_is_found_first_by_its_name(name: str) -> None:
    assert found(name.lower())[0] == LAYERS[name].title


@pytest.mark.parametrize("query", ["", "   ", "qqqqzz", "<b>", "conv qqqqzz", "\u0000", "∑"])
def test_that_nonsense_finds_nothing(query: str) -> None:
    assert found(query) == []


def test_that_exact_names_come_before_parts_and_synonyms() -> None:
    def score(name: str, *synonyms: str, about: str = "") -> int:
        return fit("relu", Terms(name, synonyms, about))

    assert score("ReLU") > score("PReLU", "relu") > score("PReLU") > score("Linear") == 0
    assert score("Threshold", "relu") > score("Threshold", about="A kind of relu.") > 0


def test_that_a_word_with_a_slip_counts_less_than_the_right_one() -> None:
    right, wrong, far = (fit(q, Terms("Dropout")) for q in ("dropout", "dropuot", "dropdown"))

    assert right > wrong > far == 0


def test_that_a_long_query_is_answered_at_once() -> None:
    start = process_time()
    found("convolution with a stride that enlarges imges " * 3)

    assert process_time() - start < 0.3
