"""Rules over shapes: each says what came in, what is wanted, and is silent where all is well."""

import pytest

import nodes.library  # noqa: F401 - declares the layers
from nodes.layer import LAYERS
from nodes.params import Value
from nodes.shapes import Dims, shown

Case = tuple[str, dict[str, Value], dict[str, Dims], str, str]

BROKEN: list[Case] = [
    ("Conv2d", {"padding": 0}, {"x": ("N", 1, 2, 8)}, "kernel_size", "reaches over 3"),
    ("Conv2d", {"dilation": 9}, {"x": ("N", 1, 8, 8)}, "kernel_size", "reaches over 19"),
    (
        "Conv2d",
        {"padding": 3, "padding_mode": "reflect"},
        {"x": ("N", 1, 3, 8)},
        "padding",
        "at most 2 for an axis of 3 where padding_mode is reflect",
    ),
    (
        "Conv1d",
        {"padding": "same", "dilation": 4, "padding_mode": "circular"},
        {"x": ("N", 1, 3)},
        "padding",
        "at most 3",
    ),
    ("CircularPad1d", {"padding": (2, -1)}, {"x": ("N", 1, 4)}, "padding", "cut at the other"),
    ("Conv1d", {"padding": "valid"}, {"x": ("N", 1, 2)}, "kernel_size", "an input of 2"),
    ("ConvTranspose1d", {"padding": 1}, {"x": ("N", 1, 1)}, "padding", "a result of 2"),
    ("MaxPool2d", {}, {"x": ("N", 1, 1, 8)}, "kernel_size", "an input of 1 × 8"),
    ("AvgPool3d", {}, {"x": ("N", 1, 8, 8, 1)}, "kernel_size", "reaches over 2"),
    ("AvgPool3d", {"padding": 1}, {"x": ("N", 1, 8, 8, 1)}, "kernel_size", "reaches over 2"),
    ("LocalResponseNorm", {}, {"x": ("N", 3)}, "x", "axes behind its channels"),
    ("BatchNorm1d", {}, {"x": ("N", 3, 8, 8)}, "x", "N × C or N × C × T, but is N × 3 × 8 × 8"),
    ("LayerNorm", {"normalized_shape": (3, 8)}, {"x": ("N", 3, 9)}, "normalized_shape", "3 × 8"),
    ("PReLU", {"num_parameters": 2}, {"x": ("N", 3)}, "num_parameters", "1 or the channels"),
    ("Softmax", {"dim": 2}, {"x": ("N", 3)}, "dim", "must be from -2 to 1 for an input of N × 3"),
    ("GLU", {}, {"x": ("N", 3)}, "dim", "even size, but axis -1 of N × 3 is odd"),
    ("GLU", {"dim": 5}, {"x": ("N", 3)}, "dim", "must be from -2 to 1"),
    (
        "MultiheadAttention",
        {"embed_dim": 8},
        {"query": ("N", "T", 8), "key": ("N", "T", 6), "value": ("N", "T", 8)},
        "kdim",
        "must be 6, the last axis of N × T × 6, but is 8",
    ),
    (
        "MultiheadAttention",
        {"embed_dim": 8},
        {"query": ("N", 5, 8), "key": ("N", 6, 8), "value": ("N", 7, 8)},
        "value",
        "must have the shape N × 6 of key",
    ),
    ("CausalMask", {}, {"x": ("N",)}, "x", "an axis of time"),
    ("Flatten", {}, {"x": ("N",)}, "x", "axes behind the batch"),
    ("Flatten", {"start_dim": 0}, {"x": ("N", 3)}, "start_dim", "that axis is the batch"),
    ("Flatten", {"start_dim": 2, "end_dim": 1}, {"x": ("N", 3, 4)}, "end_dim", "before start_dim"),
    ("Flatten", {"end_dim": 4}, {"x": ("N", 3, 4)}, "end_dim", "must be from -3 to 2"),
    ("Reshape", {"shape": (5, -1)}, {"x": ("N", 3, 4)}, "shape", "whole number for -1"),
    ("Reshape", {"shape": (2, 5)}, {"x": ("N", 3, 4)}, "shape", "must multiply to 12 like 3 × 4"),
    ("Permute", {}, {"x": ("N", 3, 4, 5)}, "dims", "the 3 axes behind the batch"),
    ("Transpose", {"dim0": 0}, {"x": ("N", 3, 4)}, "dim0", "the batch stays in front"),
    ("Transpose", {"dim1": 3}, {"x": ("N", 3, 4)}, "dim1", "must be from -3 to 2"),
    ("Squeeze", {}, {"x": ("N", 3)}, "dim", "an axis of size 1, but axis -1 of N × 3"),
    ("Squeeze", {"dim": -2}, {"x": ("N", 1)}, "dim", "that axis is the batch"),
    ("Unsqueeze", {"dim": -3}, {"x": ("N", 3)}, "dim", "the batch stays in front"),
    ("Unsqueeze", {"dim": 3}, {"x": ("N", 3)}, "dim", "must be from -3 to 2"),
    ("Slice", {"start": 5}, {"x": ("N", 3)}, "stop", "something of the 3 positions"),
    ("Slice", {"dim": 0}, {"x": ("N", 3)}, "dim", "that axis is the batch"),
    ("Select", {"index": 3}, {"x": ("N", 3, 4)}, "index", "must be from -3 to 2 on axis 1"),
    ("Select", {"dim": 4}, {"x": ("N", 3)}, "dim", "must be from -2 to 1"),
    ("Split", {}, {"x": ("N", 15)}, "sizes", "must add up to 15, axis 1 of N × 15"),
    ("Split", {}, {"x": ("N", "T")}, "sizes", "must add up to T"),
    ("Split", {"dim": 0}, {"x": ("N", 16)}, "dim", "that axis is the batch"),
    ("PixelShuffle", {}, {"x": ("N", 6, 4, 4)}, "upscale_factor", "divides the channels"),
    ("PixelUnshuffle", {}, {"x": ("N", 6, 5, 4)}, "downscale_factor", "height and width"),
    ("Mean", {"dim": (0,)}, {"x": ("N", 3)}, "dim", "that axis is the batch"),
    ("Sum", {"dim": (1, -1)}, {"x": ("N", 3)}, "dim", "must name each axis once"),
    ("Max", {"dim": (3,)}, {"x": ("N", 3)}, "dim", "must be from -2 to 1"),
    ("Add", {}, {"x1": ("N", 3), "x2": ("N", 4)}, "x2", "must have the shape N × 3 of x1"),
    ("Add", {}, {"x1": ("N", 1), "x2": ("N",)}, "x2", "must have the shape N × 1 of x1"),
    ("Multiply", {}, {"x2": ("N", 3), "x10": ("N", 4)}, "x10", "of x2"),
    ("Subtract", {}, {"a": ("N", 3), "b": ("N", 4)}, "b", "must have the shape N × 3 of a"),
    ("MatMul", {}, {"a": ("N", 3, 4), "b": ("N", 3, 5)}, "b", "must have 4 rows"),
    ("MatMul", {}, {"a": ("N",), "b": ("N", 3, 5)}, "a", "at least two axes"),
    ("Concat", {}, {"x1": ("N", 3, 4), "x2": ("N", 3, 5)}, "x2", "must be N × any × 4"),
    ("Concat", {"dim": -2}, {"x1": ("N", 3), "x2": ("N", 3)}, "dim", "that axis is the batch"),
    ("Stack", {}, {"x1": ("N", 3), "x2": ("N", 4)}, "x2", "must have the shape N × 3 of x1"),
    ("Stack", {"dim": 0}, {"x1": ("N", 3)}, "dim", "the batch stays in front"),
    ("MSE", {}, {"prediction": ("N", 1), "target": ("N",)}, "target", "the shape N × 1"),
    ("BCE", {}, {"prediction": ("N", 1), "target": ("N",)}, "target", "the shape N × 1"),
    (
        "CrossEntropy",
        {},
        {"prediction": ("N", "T", 9), "target": ("N", "T")},
        "target",
        "must be N × 9, one class for each N × T × 9 scores",
    ),
    ("CrossEntropy", {}, {"prediction": ("N", 1), "target": ("N",)}, "prediction", "BCEWithLogits"),
    (
        "CrossEntropy",
        {"class_weights": (1.0, 2.0)},
        {"prediction": ("N", 9), "target": ("N",)},
        "class_weights",
        "a number for each of the 9 of N × 9, but has 2",
    ),
    (
        "SoftCrossEntropy",
        {},
        {"prediction": ("N", 9), "target": ("N",)},
        "target",
        "must have the shape N × 9 of prediction",
    ),
    (
        "BCE",
        {"class_weights": (1.0, 2.0)},
        {"prediction": ("N", 3), "target": ("N", 3)},
        "class_weights",
        "each of the 3",
    ),
    (
        "BCEWithLogits",
        {"pos_weight": (1.0, 2.0)},
        {"prediction": ("N", 3), "target": ("N", 3)},
        "pos_weight",
        "each of the 3",
    ),
    (
        "MultiMargin",
        {},
        {"prediction": ("N", 1), "target": ("N",)},
        "prediction",
        "two or more classes",
    ),
    (
        "MultiLabelSoftMargin",
        {"class_weights": (1.0,)},
        {"prediction": ("N", 3), "target": ("N", 3)},
        "class_weights",
        "each of the 3",
    ),
    (
        "MarginRanking",
        {},
        {"x1": ("N",), "x2": ("N",), "target": ("N", 1)},
        "target",
        "must have the shape N of x1",
    ),
    (
        "CosineEmbedding",
        {},
        {"x1": ("N", 8), "x2": ("N", 8), "target": ("N", 1)},
        "target",
        "must have the shape N of the batch",
    ),
    (
        "Triplet",
        {},
        {"anchor": ("N", 8), "positive": ("N", 8), "negative": ("N", 9)},
        "negative",
        "the shape N × 8 of anchor",
    ),
    ("InfoNCE", {}, {"query": ("N", 8), "key": ("N", 9)}, "key", "the shape N × 8 of query"),
    (
        "GaussianNLL",
        {},
        {"prediction": ("N", 3), "target": ("N", 3), "variance": ("N", 2)},
        "variance",
        "the shape N × 3 of prediction, or 1",
    ),
    ("GaussianKL", {}, {"mean": ("N", 3), "log_variance": ("N", 4)}, "log_variance", "of mean"),
    (
        "CTC",
        {"blank": 9},
        {"prediction": ("N", "T", 9), "target": ("N", 5)},
        "blank",
        "must be below the 9 classes",
    ),
    ("Dice", {}, {"prediction": ("N", 9), "target": ("N",)}, "prediction", "axes of places"),
    ("BinaryDice", {}, {"prediction": ("N",), "target": ("N",)}, "prediction", "axes of places"),
    (
        "Focal",
        {},
        {"prediction": ("N", 9), "target": ("N", 1)},
        "target",
        "must be N, one class",
    ),
    (
        "Accuracy",
        {},
        {"prediction": ("N", 9), "target": ("N", 1)},
        "target",
        "must be N, one class",
    ),
    ("F1", {}, {"prediction": ("N", 1), "target": ("N",)}, "prediction", "metrics named Binary"),
    ("BinaryF1", {}, {"prediction": ("N", 2), "target": ("N",)}, "target", "the shape N × 2"),
    ("MAE", {}, {"prediction": ("N", 1), "target": ("N",)}, "target", "the shape N × 1"),
    ("R2", {}, {"prediction": ("N", 2, 3), "target": ("N", 2, 3)}, "prediction", "N × outputs"),
    ("LengthMask", {}, {"x": ("N",), "lengths": ("N",)}, "x", "an axis of time"),
    ("Parameter", {"shape": (2, 8)}, {"batch": ("N", 3)}, "shape", "must start with 1"),
    ("Arange", {"dim": 2}, {"x": ("N", 3)}, "dim", "must be from -2 to 1"),
    ("Expression", {"expression": "a + b"}, {"a": ("N", 3), "b": ("N", 4)}, "b", "of a"),
    ("Switch", {"choice": 2}, {"x1": ("N", 3)}, "choice", "a linked input (x1), but is 2"),
    ("ZeroPad1d", {"padding": -2}, {"x": ("N", 1, 4)}, "padding", "cuts 4 off"),
    ("ReflectionPad2d", {"padding": 3}, {"x": ("N", 1, 9, 3)}, "padding", "at most 2"),
    ("CircularPad3d", {"padding": 4}, {"x": ("N", 1, 9, 3, 9)}, "padding", "at most 3"),
    ("LPPool2d", {"kernel_size": 5}, {"x": ("N", 1, 4, 8)}, "kernel_size", "reaches over 5"),
    ("FractionalMaxPool2d", {}, {"x": ("N", 1, 1, 8)}, "output_ratio", "from 1 to 0 results"),
    (
        "MaxUnpool2d",
        {"output_size": (9, 12)},
        {"x": ("N", 1, 4, 5), "indices": ("N", 1, 4, 5)},
        "output_size",
        "from 9 to 11 where the pooling gives 10, but is 12",
    ),
    (
        "MaxUnpool1d",
        {},
        {"x": ("N", 1, 4), "indices": ("N", 1, 5)},
        "indices",
        "must have the shape N × 1 × 4 of x",
    ),
    ("FeatureAlphaDropout", {}, {"x": ("N",)}, "x", "channels at axis 1"),
    ("SyncBatchNorm", {"num_features": 1}, {"x": ("N",)}, "x", "channels at axis 1"),
    ("ChannelShuffle", {}, {"x": ("N", 3, 8)}, "groups", "must divide the channels of N × 3 × 8"),
    ("ChannelShuffle", {}, {"x": ("N", 4)}, "x", "axes behind its channels"),
    ("Unfold", {"kernel_size": 9}, {"x": ("N", 1, 8, 8)}, "kernel_size", "reaches over 9"),
    ("Fold", {}, {"x": ("N", 8, 9)}, "output_size", "an image of 9 windows"),
    ("Fold", {}, {"x": ("N", 6, 16)}, "kernel_size", "divides the columns of N × 6 × 16"),
    ("Unflatten", {}, {"x": ("N",)}, "dim", "must be from -1 to 0"),
    ("Unflatten", {"unflattened_size": (3, -1)}, {"x": ("N", 8)}, "unflattened_size", "for -1"),
    ("Upsample", {"mode": "bilinear"}, {"x": ("N", 1, 8)}, "mode", "must be nearest or linear"),
    ("Upsample", {}, {"x": ("N", 8)}, "x", "N × C and one to three more"),
    ("Upsample", {"scale_factor": (2.0, 2.0)}, {"x": ("N", 1, 8)}, "scale_factor", "number or 1"),
    ("UpsamplingNearest2d", {"scale_factor": 0.1}, {"x": ("N", 1, 8, 8)}, "scale_factor", "leave"),
    ("CosineSimilarity", {"dim": 0}, {"x1": ("N", 8), "x2": ("N", 8)}, "dim", "the batch"),
    ("PairwiseDistance", {}, {"x1": ("N", 8), "x2": ("N", 9)}, "x2", "the shape N × 8 of x1"),
    (
        "EmbeddingBag",
        {},
        {"x": ("N", 4), "per_sample_weights": ("N", 4)},
        "mode",
        "must be sum for weighted numbers",
    ),
    (
        "GRU",
        {"input_size": 3, "hidden_size": 5, "bidirectional": True},
        {"x": ("N", "T", 3), "h0": (1, "N", 5)},
        "h0",
        "must be 2 × N × 5",
    ),
    (
        "LSTM",
        {"input_size": 3, "hidden_size": 5},
        {"x": ("N", "T", 3), "h0": (1, "N", 5)},
        "c0",
        "where h0 is: an LSTM starts from both",
    ),
    (
        "GRUCell",
        {"input_size": 3, "hidden_size": 5},
        {"x": ("N", 3), "h0": ("N", 4)},
        "h0",
        "must have the shape N × 5 of the batch and hidden_size",
    ),
    (
        "TransformerDecoderLayer",
        {"d_model": 8},
        {"x": ("N", "T", 8), "memory": ("N", 5, 6)},
        "memory",
        "the features of x = N × T × 8",
    ),
    (
        "TransformerDecoder",
        {"d_model": 8},
        {"x": ("N", "T", 8), "memory": ("N", 5, 6)},
        "memory",
        "the features of x = N × T × 8",
    ),
    (
        "Transformer",
        {"d_model": 8},
        {"src": ("N", "T", 8), "tgt": ("N", 5, 6)},
        "tgt",
        "the features of src = N × T × 8",
    ),
]

FITTING: list[tuple[str, dict[str, Value], dict[str, Dims]]] = [
    ("Conv2d", {}, {"x": ("N", 1, 1, "T")}),
    ("Conv2d", {"padding": "same"}, {"x": ("N", 1, 1, 1)}),
    ("ConvTranspose2d", {}, {"x": ("N", 1, "T", 1)}),
    ("MaxPool1d", {"ceil_mode": True}, {"x": ("N", 1, 1)}),
    ("MaxPool1d", {}, {"x": ("N", 1, "T")}),
    ("Squeeze", {"dim": 0}, {"x": (1, "N", 8)}),
    ("Select", {"dim": 0, "index": 0}, {"x": (2, "N", 8)}),
    ("Transpose", {"dim0": 0, "dim1": 1}, {"x": (2, "N", 8)}),
    ("Unsqueeze", {"dim": 0}, {"x": ("T", "T")}),
    ("Reshape", {"shape": (-1, 2)}, {"x": ("N", "T", 4)}),
    ("Slice", {"start": 5}, {"x": ("N", "T")}),
    ("Select", {"index": 9}, {"x": ("N", "T")}),
    ("Add", {}, {"x1": ("N", 3, 8, 8), "x2": ("N", 3, 1, 1), "x3": (8,)}),
    ("Add", {}, {"x1": ("N", "T", 8)}),
    ("Multiply", {}, {"x1": ("T", "T"), "x2": ("N", "T", "T")}),
    ("Concat", {"dim": -1}, {"x1": ("N", "T", 3), "x2": ("N", "T", 5)}),
    ("Stack", {"dim": -1}, {"x1": ("N", 3), "x2": ("N", 3)}),
    ("CrossEntropy", {}, {"prediction": ("N", 9, "T"), "target": ("N", "T")}),
    ("BinaryAccuracy", {}, {"prediction": ("N", 1), "target": ("N",)}),
    ("BinaryAccuracy", {}, {"prediction": ("N",), "target": ("N", 1)}),
    ("R2", {}, {"prediction": ("N",), "target": ("N",)}),
    ("ReflectionPad2d", {"padding": (2, -2, 0, 9)}, {"x": ("N", 1, "T", 3)}),
    ("CircularPad1d", {"padding": 3}, {"x": ("N", 1, 3)}),
    ("MaxUnpool1d", {}, {"x": ("N", 1, "T"), "indices": ("N", 1, "T")}),
    ("Upsample", {"mode": "trilinear", "size": (3, 4, 5)}, {"x": ("N", 1, 8, 8, "T")}),
    ("Upsample", {"size": None, "scale_factor": None, "mode": "nearest"}, {"x": ("N", 1, 8)}),
    (
        "LSTM",
        {"input_size": 3, "hidden_size": 5, "proj_size": 2},
        {"x": ("N", "T", 3), "h0": (1, "N", 2), "c0": (1, "N", 5)},
    ),
]


def problems(name: str, params: dict[str, Value], shapes: dict[str, Dims]) -> list[tuple[str, str]]:
    """Return what a layer with these parameters says about these inputs."""
    layer = LAYERS[name]
    return list(layer.build({**layer.fresh(), **params}).check_shapes(shapes))


@pytest.mark.parametrize(("name", "params", "shapes", "place", "words"), BROKEN)
def test_that_a_broken_rule_names_the_port_or_parameter_and_says_what_is_wanted(
    name: str, params: dict[str, Value], shapes: dict[str, Dims], place: str, words: str
) -> None:
    found = problems(name, params, shapes)

    assert [where for where, _ in found] == [place]
    assert words in found[0][1]
    assert found[0][1].startswith("must ")
    assert place in {*(port.name for port in LAYERS[name].inputs), *shapes, *LAYERS[name].kinds()}


@pytest.mark.parametrize(("name", "params", "shapes"), FITTING)
def test_that_nothing_is_said_where_shapes_fit(
    name: str, params: dict[str, Value], shapes: dict[str, Dims]
) -> None:
    assert problems(name, params, shapes) == []


def test_that_a_shape_is_shown_as_the_canvas_shows_it() -> None:
    assert shown(("N", 3, 8, 8)) == "N × 3 × 8 × 8"
    assert shown(()) == "a single number"
