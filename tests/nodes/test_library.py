"""One test over every layer: complete, in words, in store and back, and true to its template."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import nodes.library
from nodes.expressions import Expr, parse_expression
from nodes.layer import LAYERS, Layer
from nodes.library import ROOMS
from nodes.names import name_problem, unused_name
from nodes.params import (
    Choice,
    Flag,
    Inferred,
    Integer,
    Integers,
    Kind,
    Real,
    Reals,
    Sizes,
    Value,
)
from nodes.value_codec import encode_value
from tests.each import each

CATEGORIES = (
    "Input and output",
    "Linear",
    "Convolution",
    "Pooling",
    "Normalization",
    "Activation",
    "Recurrent",
    "Attention",
    "Shape",
    "Merge",
    "Math",
    "Structure",
    "Loss",
    "Metric",
)

PROMISED = """
Input Output Linear Bilinear Embedding Identity Conv1d Conv2d Conv3d ConvTranspose1d
ConvTranspose2d MaxPool1d MaxPool2d AvgPool1d AvgPool2d AdaptiveAvgPool1d AdaptiveAvgPool2d
AdaptiveMaxPool1d AdaptiveMaxPool2d BatchNorm1d BatchNorm2d LayerNorm GroupNorm RMSNorm Dropout
Dropout2d ReLU LeakyReLU PReLU ELU SELU GELU SiLU Mish Sigmoid Tanh Hardswish Softplus Softmax
LogSoftmax RNN LSTM GRU MultiheadAttention TransformerEncoderLayer Flatten Reshape Permute Squeeze
Unsqueeze Slice Upsample Add Subtract Multiply MatMul Concat Stack Split Mean MSE RMSE L1 SmoothL1
Huber CrossEntropy NLL BCE BCEWithLogits KLDiv Accuracy TopKAccuracy Precision Recall F1 AUROC MAE
R2
"""

TOKEN = re.compile(r"\{([^{}]*)\}")
NAME = re.compile(r"\w+")
every_layer = each(LAYERS)


def test_that_all_promised_layers_are_there() -> None:
    assert set(PROMISED.split()) <= set(LAYERS)


def test_that_every_module_of_the_library_that_declares_layers_is_a_room() -> None:
    folder = Path(nodes.library.__file__).parent
    declaring = {p.stem for p in folder.glob("*.py") if "@layer(" in p.read_text("utf-8")}

    assert set(ROOMS) == declaring


def test_that_layers_come_in_the_order_in_which_people_look_for_them() -> None:
    assert tuple(dict.fromkeys(layer.category for layer in LAYERS.values())) == CATEGORIES


@every_layer
def test_that_a_layer_says_what_it_computes(name: str) -> None:
    layer = LAYERS[name]
    sentence = layer.help().split("\n\n")[0]

    assert 20 < len(sentence) < 220
    assert sentence[0].isupper()
    assert sentence.endswith((".", ")", "]")) or ": " in sentence
    assert layer.help() not in {parent.help() for parent in parents(layer)}
    assert not re.search(r"TODO|placeholder|lorem", layer.help(), re.IGNORECASE)


def parents(layer: type[Layer]) -> list[type[Layer]]:
    """Return the classes that a layer inherits from."""
    return [kind for kind in layer.__mro__[1:] if issubclass(kind, Layer)]


@every_layer
def test_that_a_layer_can_be_found_by_other_words(name: str) -> None:
    layer = LAYERS[name]

    assert layer.keywords
    assert all(word and word == word.strip() for word in layer.keywords)
    assert len(set(layer.keywords)) == len(layer.keywords)


@every_layer
def test_that_a_layer_names_its_nodes(name: str) -> None:
    stem = LAYERS[name].stem

    assert re.fullmatch(r"[a-z][a-z0-9_]*[a-z]|[xy]", stem)
    assert name_problem(unused_name(stem, ())) is None


@every_layer
def test_that_every_parameter_and_port_says_what_it_is_for(name: str) -> None:
    layer = LAYERS[name]
    made = layer.build(layer.fresh())
    words = [p.kind.doc for p in layer.parameters]
    words += [port.doc for port in (*made.input_ports(), *made.output_ports())]

    assert all(text.endswith(".") and text[0] != " " for text in words)


@every_layer
def test_that_ports_and_parameters_have_names_of_their_own(name: str) -> None:
    layer = LAYERS[name]
    made = layer.build(layer.fresh())
    names = [port.name for port in (*made.input_ports(), *made.output_ports())]
    names += [parameter.name for parameter in layer.parameters]

    assert len(set(names)) == len(names)
    assert all(name.isidentifier() for name in names)


@every_layer
def test_that_fresh_and_absent_values_are_legal_or_refused_on_purpose(name: str) -> None:
    layer = LAYERS[name]
    kinds = layer.kinds().items()

    assert list(layer.parameter_problems(layer.fresh())) == []
    assert {n for n, k in kinds if k.problem(k.absent)} <= {"dim"}, "only Softmax must be told"


@every_layer
def test_that_a_default_is_spelled_with_the_exact_type_of_its_kind(name: str) -> None:
    for parameter in LAYERS[name].parameters:
        kind = parameter.kind
        for value in (kind.start, kind.absent):
            assert kind.normal(value) == value
            assert type(kind.normal(value)) is type(value)


@every_layer
def test_that_numbers_have_limits(name: str) -> None:
    for parameter in LAYERS[name].parameters:
        kind = parameter.kind
        if isinstance(kind, Integer | Sizes | Integers):
            assert kind.min is not None or parameter.name == "padding_idx", parameter.name
            assert kind.max <= 2**24 or parameter.name == "padding_idx", parameter.name


@every_layer
def test_that_what_a_node_holds_stays_the_same_when_stored_again(name: str) -> None:
    layer = LAYERS[name]
    fresh = layer.fresh()

    assert layer.trimmed(fresh) == fresh
    assert layer.trimmed(layer.full(fresh)) == fresh
    assert list(layer.trimmed(dict(reversed(fresh.items())))) == list(fresh)


@every_layer
def test_that_parameters_survive_json(name: str) -> None:
    layer = LAYERS[name]
    full = layer.full(layer.fresh())
    text = json.dumps({n: encode_value(v) for n, v in full.items()}, allow_nan=False)

    assert layer.full(json.loads(text)) == full


def tokens_in(template: str) -> set[str]:
    """Return the names of ports and parameters in a template, also of {hx=(h0, c0)}."""
    found = [token.partition(":")[0].strip("*=") for token in TOKEN.findall(template)]
    return {name for token in found for name in NAME.findall(token.partition("=")[2] or token)}


@every_layer
def test_that_the_call_reads_every_input_and_writes_every_output(name: str) -> None:
    layer = LAYERS[name]
    made = layer.build(layer.fresh())
    tokens = tokens_in(made.call())
    inputs = {port.name for port in made.input_ports()}
    outputs = {port.name for port in made.output_ports()}
    known = inputs | outputs | set(layer.kinds()) | {"self", "args"}

    assert tokens <= known
    silent = layer.role in ("input", "output") or layer.passes or made.call() == "{self}"
    assert silent or inputs | outputs <= tokens
    module = bool(made.constructor()) and layer.role == "layer"
    assert ("self" in tokens) == bool(layer.borrows or module)


@every_layer
def test_that_a_function_uses_every_parameter_in_its_call(name: str) -> None:
    layer = LAYERS[name]
    if layer.module or layer.role in ("input", "output"):
        return
    made = layer.build({**layer.fresh(), **with_every_part(layer)})
    written = tokens_in(made.constructor() + made.call())
    chosen = {n for n, k in layer.kinds().items() if k.literal}
    unused = set(layer.kinds()) - written - chosen - {"weight"}

    assert not unused or "args" in written


def with_every_part(layer: type[Layer]) -> dict[str, Value]:
    """Return a value for each optional parameter, so that it has its place in the call."""
    return {n: 1 for n, kind in layer.kinds().items() if kind.optional}


@every_layer
def test_that_expressions_stay_behind_their_names_in_the_call(name: str) -> None:
    layer = LAYERS[name]
    free = {n: HIDDEN for n, k in layer.kinds().items() if takes_expression(k)}

    assert "hidden" not in layer.build({**layer.fresh(), **free}).call()


HIDDEN: Expr = parse_expression("hidden * 2")


def takes_expression(kind: Kind) -> bool:
    """Return whether the values of a kind may be expressions."""
    return not kind.literal and isinstance(kind, Integer | Real | Flag | Sizes)


@every_layer
def test_that_a_wrong_value_from_a_file_breaks_neither_ports_nor_rules(name: str) -> None:
    layer = LAYERS[name]
    for parameter in layer.kinds():
        for value in (None, True, "x", (1,) * 50, (None,), ("a", "b"), 1e300, -1):
            params = {**layer.fresh(), parameter: value}
            made = layer.build(params)
            assert len(made.input_ports()) + len(made.output_ports()) < 20
            list(layer.parameter_problems(params))


def wrong_values(kind: Kind) -> Iterator[Value]:
    """Yield values that a kind must refuse: of another type, too small, too large."""
    yield {"of": "another type"}
    low, high = getattr(kind, "min", None), getattr(kind, "max", None)
    above = getattr(kind, "above", None)
    listed = isinstance(kind, Integers | Reals) and not getattr(kind, "single", False)
    count = (getattr(kind, "count", None) or getattr(kind, "shortest", 1) or 1) if listed else 0

    def made(value: Value) -> Value:
        return (value,) * count if listed else value

    yield from (made(low - 1),) if low is not None else ()
    yield from (made(high + 1),) if high is not None else ()
    yield from (made(above),) if above is not None else ()


@every_layer
def test_that_an_illegal_value_is_refused_by_the_name_of_its_parameter(name: str) -> None:
    layer = LAYERS[name]
    fresh = layer.fresh() | {n: 8 for n, k in layer.kinds().items() if isinstance(k, Inferred)}
    for parameter, kind in layer.kinds().items():
        for value in wrong_values(kind):
            found = dict(layer.parameter_problems({**fresh, parameter: value}))
            assert parameter in found, (parameter, value)
            assert set(found) == {parameter}
            assert "must" in found[parameter]


@every_layer
def test_that_a_metric_compares_a_prediction_with_a_target_and_a_loss_judges_numbers(
    name: str,
) -> None:
    layer = LAYERS[name]
    if layer.role not in ("loss", "metric"):
        return

    ports = [port.name for port in layer.inputs]
    assert ports == ["prediction", "target"] or layer.role == "loss"
    assert layer.inputs[0].dtype == "float"
    assert not layer.inputs[0].optional
    assert layer.class_axis is None or {"prediction", "target"} <= set(ports)
    assert layer.outputs == ()
    assert ("weight" in layer.kinds()) == (layer.role == "loss")
    assert layer.category.lower() == layer.role


@every_layer
def test_that_inferred_sizes_are_read_off_a_port_that_must_be_linked(name: str) -> None:
    layer = LAYERS[name]
    required = {port.name for port in layer.inputs if not port.optional}
    kinds = layer.kinds().values()

    assert {kind.port for kind in kinds if isinstance(kind, Inferred)} <= required


@every_layer
def test_that_a_choice_starts_with_one_of_its_options(name: str) -> None:
    kinds = LAYERS[name].kinds().values()

    assert all(k.start in k.options for k in kinds if isinstance(k, Choice))


def test_that_the_batch_is_always_first() -> None:
    layers = [layer for layer in LAYERS.values() if "batch_first" in layer.kinds()]

    assert len(layers) == 10
    for layer in layers:
        sizes = {n: 32 for n, kind in layer.kinds().items() if isinstance(kind, Inferred)}
        values = {**layer.fresh(), **sizes}
        assert list(layer.parameter_problems(values)) == []
        found = dict(layer.parameter_problems({**values, "batch_first": False}))
        assert found == {"batch_first": "must be true: the batch is axis 0 of every tensor here"}


def test_that_split_has_an_output_for_each_part() -> None:
    split = LAYERS["Split"].build({"sizes": (1, 2, 3), "dim": -1})

    assert [port.name for port in split.output_ports()] == ["y1", "y2", "y3"]
    assert split.call() == "{y1}, {y2}, {y3} = torch.split({x}, [{*sizes}], dim={dim})"


@pytest.mark.parametrize("sizes", ["many", None, 7, True, ("a",), ()])
def test_that_split_has_ports_even_before_its_sizes_are_found_wrong(sizes: Value) -> None:
    layer = LAYERS["Split"]

    assert len(layer.build({"sizes": sizes}).output_ports()) <= 1
    assert list(layer.parameter_problems({"sizes": sizes}))


def test_that_split_never_has_more_ports_than_it_may() -> None:
    assert len(LAYERS["Split"].build({"sizes": (1,) * 100_000}).output_ports()) == 16


@pytest.mark.parametrize(
    ("params", "index"),
    [
        ({"dim": 1, "stop": 4}, "[:, :{stop}]"),
        ({"dim": 2, "start": 1}, "[:, :, {start}:]"),
        ({"dim": -1, "start": 1, "stop": 9, "step": 2}, "[..., {start}:{stop}:{step}]"),
        ({"dim": 0}, "[:]"),
    ],
)
def test_that_a_slice_is_written_as_python_writes_it(params: dict[str, Value], index: str) -> None:
    assert LAYERS["Slice"].build(params).call() == "{y} = {x}" + index


def test_that_attention_weights_are_an_output_only_when_they_are_wanted() -> None:
    layer = LAYERS["MultiheadAttention"]
    asked, fresh = layer.build({"need_weights": True}), layer.build(layer.fresh())

    assert [port.name for port in asked.output_ports()] == ["y", "weights"]
    assert [port.name for port in fresh.output_ports()] == ["y"]
    assert fresh.call().startswith("{y}, _ = ")


RULES: list[tuple[str, dict[str, Value], str, str]] = [
    ("Conv2d", {"in_channels": 64, "groups": 32, "out_channels": 48}, "groups", "but is 32"),
    ("Conv1d", {"in_channels": 4, "groups": 3, "out_channels": 3}, "groups", "in_channels = 4"),
    ("Conv2d", {"in_channels": 3, "padding": "same", "stride": 2}, "padding", "stride is 2"),
    ("Conv3d", {"in_channels": 3, "padding": "same", "stride": (1, 1, 2)}, "padding", "(1, 1, 2)"),
    ("ConvTranspose1d", {"in_channels": 3, "output_padding": 2}, "output_padding", "but is 2"),
    ("ConvTranspose2d", {"in_channels": 3, "output_padding": (0, 2)}, "output_padding", "below"),
    ("MaxPool2d", {"padding": 2, "kernel_size": 3}, "padding", "half of 3, the window, but is 2"),
    ("AvgPool1d", {"padding": 2}, "padding", "at most half"),
    ("GroupNorm", {"num_channels": 6}, "num_groups", "must divide num_channels = 6, but is 4"),
    ("Embedding", {"padding_idx": 1000}, "padding_idx", "must be from -1000 to 999, but is 1000"),
    ("Hardtanh", {"min_val": 1.0}, "max_val", "must be greater than min_val = 1.0, but is 1.0"),
    ("LSTM", {"input_size": 3, "dropout": 0.5}, "dropout", "num_layers of 2 or more"),
    ("LSTM", {"input_size": 3, "proj_size": 64}, "proj_size", "smaller than hidden_size = 64"),
    ("SelfAttention", {"embed_dim": 6}, "num_heads", "must divide embed_dim = 6, but is 4"),
    ("TransformerEncoderLayer", {"d_model": 6}, "nhead", "must divide d_model = 6, but is 4"),
    ("Reshape", {"shape": (2, 0)}, "shape", "but has a 0"),
    ("Reshape", {"shape": (-1, -1)}, "shape", "at most one -1"),
    ("Permute", {"dims": (1, 3)}, "dims", "must name each axis from 1 to 2 once, but is 1, 3"),
    ("Upsample", {"size": 8}, "scale_factor", "must be none where size is set"),
    ("Upsample", {"scale_factor": None}, "scale_factor", "must be set, or size instead"),
    ("Upsample", {"align_corners": True}, "align_corners", "must be none for mode nearest"),
    ("TopKAccuracy", {"num_classes": 3}, "top_k", "at most num_classes = 3, but is 5"),
    ("Softmax", {"dim": None}, "dim", "must be a whole number, but is empty"),
    ("LSTM", {"num_layers": 1001}, "num_layers", "must be at most 1000, but is 1001"),
    ("Dropout", {"p": 1.5}, "p", "must be at most 1.0, but is 1.5"),
    ("MSE", {"weight": -1.0}, "weight", "must be at least 0.0, but is -1.0"),
]


@pytest.mark.parametrize(("name", "params", "parameter", "words"), RULES)
def test_that_a_broken_rule_names_its_parameter(
    name: str, params: dict[str, Value], parameter: str, words: str
) -> None:
    layer = LAYERS[name]
    found = list(layer.parameter_problems({**layer.fresh(), **params}))

    assert [problem[0] for problem in found] == [parameter]
    assert words in found[0][1]


def test_that_inferred_sizes_may_be_a_list_of_the_last_axes() -> None:
    layer = LAYERS["LayerNorm"]

    assert list(layer.parameter_problems({"normalized_shape": (3, 8, 8)})) == []
    assert list(layer.parameter_problems({"normalized_shape": (3, 0)}))
