"""Every layer is declared as PyTorch and torchmetrics have it: names, order and defaults."""

import inspect
from collections.abc import Callable
from typing import Any

import torch
import torchmetrics
import torchmetrics.classification
from torch import nn

import nodes.library  # noqa: F401 - declares the layers
from nodes.layer import LAYERS, Layer
from nodes.params import Inferred, Value
from runtime import emit
from runtime.definitions import namespace
from tests.each import each

LEFT_OUT = {
    "device": "the run decides where the weights live",
    "dtype": "the run decides the precision",
    "inplace": "it saves memory and breaks gradients; nothing a drawing should decide",
    "size_average": "deprecated in favour of reduction",
    "reduce": "deprecated in favour of reduction",
    "weight": "a tensor; our own `weight` is that of the loss in the sum",
    "pos_weight": "a tensor",
    "recompute_scale_factor": "only for the export of old models",
    "min_value": "deprecated in favour of min_val",
    "max_value": "deprecated in favour of max_val",
    "validate_args": "validation is on by default, and its messages help",
    "multidim_average": "one number an epoch is wanted, not one a sample",
    "num_outputs": "one number is wanted, not one an output",
    "sparse": "sparse gradients work with two optimizers only",
    "_random_samples": "the random places for PyTorch's own tests",
    "include_last_offset": "bags here are rows of one length, not pieces of one long list",
    "process_group": "the run decides which processes work together",
    "options": "a bundle of options; chunked and batch_chunk_size say what is in it",
    "custom_encoder": "a module; draw the encoder of your own instead",
    "custom_decoder": "a module; draw the decoder of your own instead",
    "_weight": "a tensor",
    "_freeze": "which weights are trained is a matter of the phase",
}
"""Arguments that no declaration has, and why."""

LEFT_OUT_OF_ONE = {
    ("ConvTranspose1d", "padding_mode"): "it has zeros for its only value",
    ("ConvTranspose2d", "padding_mode"): "it has zeros for its only value",
    ("ConvTranspose3d", "padding_mode"): "it has zeros for its only value",
    ("RNN", "mode"): "RNNBase serves all three recurrent layers",
    ("LSTM", "mode"): "RNNBase serves all three recurrent layers",
    ("GRU", "mode"): "RNNBase serves all three recurrent layers",
    ("RNN", "proj_size"): "only an LSTM has projections",
    ("GRU", "proj_size"): "only an LSTM has projections",
    ("SoftCrossEntropy", "ignore_index"): "every class has its share; none can be ignored",
    ("GaussianNLL", "full"): "here it is called constant; full is taken",
    ("PoissonNLL", "full"): "here it is called constant; full is taken",
    ("TripletWithDistance", "distance_function"): "a function; distance chooses one by name",
    ("SelfAttention", "kdim"): "keys and values are the query",
    ("SelfAttention", "vdim"): "keys and values are the query",
    ("Accuracy", "top_k"): "TopKAccuracy has it",
    ("Precision", "top_k"): "TopKAccuracy is what is meant",
    ("Recall", "top_k"): "TopKAccuracy is what is meant",
    ("F1", "top_k"): "TopKAccuracy is what is meant",
}

UNSIGNED = {("RNN", "nonlinearity"): "tanh"}
"""Arguments that PyTorch takes through **kwargs, with the default that its documentation gives."""

NAMESPACE = {**namespace(), "torchmetrics": torchmetrics}

COMPARED = sorted(name for name, kind in LAYERS.items() if kind.signature or kind.module)
BUILT = sorted(name for name, kind in LAYERS.items() if kind.module)


def called(text: str) -> Callable[..., Any]:
    """Return the callable that a text such as nn.Conv2d names."""
    first, *rest = text.split(".")
    found: Any = NAMESPACE[first]
    for name in rest:
        found = getattr(found, name)
    return found  # type: ignore[no-any-return]


def torch_defaults(layer: type[Layer]) -> dict[str, Any]:
    """Return the arguments that the layer should declare, with PyTorch's defaults."""
    signature = inspect.signature(called(layer.signature or layer.module))
    variable = (inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL)
    return {
        name: argument.default
        for name, argument in signature.parameters.items()
        if argument.kind not in variable
        and name not in LEFT_OUT
        and (layer.type_name, name) not in LEFT_OUT_OF_ONE
    } | {name: default for (kind, name), default in UNSIGNED.items() if kind == layer.type_name}


def spelled(default: object) -> object:
    """Return a default as a file holds it: functions by their names."""
    return default.__name__ if inspect.isfunction(default) else default


@each(COMPARED)
def test_that_parameters_bear_the_names_of_pytorch(name: str) -> None:
    declared = [p.name for p in LAYERS[name].parameters if not p.kind.internal]

    assert sorted(declared) == sorted(torch_defaults(LAYERS[name]))


@each(COMPARED)
def test_that_parameters_have_the_defaults_of_pytorch(name: str) -> None:
    defaults = torch_defaults(LAYERS[name])
    for parameter in LAYERS[name].parameters:
        if parameter.kind.internal or isinstance(parameter.kind, Inferred):
            continue
        wanted = defaults[parameter.name]
        if wanted is inspect.Parameter.empty:
            assert parameter.kind.required, parameter.name
        else:
            assert parameter.kind.default == spelled(wanted), parameter.name


@each(COMPARED)
def test_that_required_arguments_stand_where_pytorch_expects_them(name: str) -> None:
    required = [p.name for p in LAYERS[name].parameters if p.kind.required and not p.kind.internal]

    assert required == list(torch_defaults(LAYERS[name]))[: len(required)]


def fresh_values(layer: type[Layer]) -> dict[str, Value]:
    """Return the parameters of a fresh node whose inferred sizes are 32."""
    values = layer.full(layer.fresh())
    sizes = {n: 32 for n, kind in layer.kinds().items() if isinstance(kind, Inferred)}
    return {**values, **sizes}


@each(BUILT)
def test_that_a_fresh_node_can_be_built(name: str) -> None:
    values = fresh_values(LAYERS[name])
    assert list(LAYERS[name].parameter_problems(values)) == []

    with torch.device("meta"):
        built = eval(emit.constructor(LAYERS[name].build(values), values), dict(NAMESPACE))  # noqa: S307

    assert isinstance(built, nn.Module)


def test_that_no_argument_is_left_out_twice() -> None:
    assert not {name for _, name in LEFT_OUT_OF_ONE} & set(LEFT_OUT)


def test_that_every_argument_left_out_exists() -> None:
    layers = [LAYERS[name] for name in COMPARED]
    signatures = [inspect.signature(called(kind.signature or kind.module)) for kind in layers]
    known = {name for signature in signatures for name in signature.parameters}

    assert set(LEFT_OUT) | {name for _, name in LEFT_OUT_OF_ONE} <= known


NO_LAYERS = {
    "Container": "deprecated",
    "CrossMapLRN2d": "undocumented; LocalResponseNorm is the same",
    "DataParallel": "the run decides on which devices it computes",
    "Module": "what all modules share",
    "ModuleDict": "a container; blocks are that here",
    "ModuleList": "a container; blocks are that here",
    "NLLLoss2d": "deprecated; NLL takes images, too",
    "ParameterDict": "a container; Parameter is a node",
    "ParameterList": "a container; Parameter is a node",
    "RNNBase": "what recurrent layers share",
    "RNNCellBase": "what recurrent cells share",
    "Sequential": "a container; links and repeats are that here",
}
"""Modules of torch.nn that are no layers, and why; the lazy ones read off sizes, as all here do."""


def test_that_every_usable_module_of_torch_nn_is_a_layer() -> None:
    kinds = {name: kind for name, kind in vars(nn).items() if inspect.isclass(kind)}
    modules = {n for n, k in kinds.items() if issubclass(k, nn.Module) and "Lazy" not in n}
    found = {text for kind in LAYERS.values() for text in (kind.module, kind.signature)}
    missing = {name for name in modules if f"nn.{name}" not in found}
    # Recurrent layers take their signature from RNNBase, which thus is found.
    assert missing | {"RNNBase"} == set(NO_LAYERS)
