"""What layers, losses and metrics compute, against what their names promise."""

from typing import Any

import pytest
import torch
import torchmetrics
import torchmetrics.classification
from torch import Tensor, nn
from torch.nn import functional as F

import nodes.library  # noqa: F401 - declares the layers
from nodes.layer import LAYERS
from nodes.params import Inferred, Value
from runtime import emit
from runtime.definitions import namespace

NAMESPACE: dict[str, Any] = {**namespace(), "torchmetrics": torchmetrics}


def run(name: str, inputs: dict[str, Tensor], **params: Value) -> dict[str, Tensor]:
    """Return the outputs of a fresh layer; a loss gives "y", its value."""
    layer = LAYERS[name]
    values = layer.full({**layer.fresh(), **params})
    for parameter, kind in layer.kinds().items():
        if isinstance(kind, Inferred) and values[parameter] is None:
            values[parameter] = inputs[kind.port].shape[kind.axis]
    assert list(layer.parameter_problems(values)) == []
    made = layer.build(values)
    ports = [port.name for port in made.output_ports()]
    names = {**NAMESPACE, **inputs, "module": None}
    text = emit.call(made, values, "module", {n: n for n in inputs}, {n: n for n in ports})
    if layer.module:
        names["module"] = eval(emit.constructor(made, values), names)  # noqa: S307
    if layer.role == "metric":
        return {"y": eval(f"module({text})", names)}  # noqa: S307
    if layer.role == "loss":
        return {"y": eval(text, names)}  # noqa: S307
    exec(text, names)  # noqa: S102
    return {port: names[port] for port in ports}


@pytest.fixture(autouse=True)
def _seed() -> None:
    torch.manual_seed(0)


LOSSES = [
    ("MSE", nn.MSELoss, {"reduction": "sum"}),
    ("L1", nn.L1Loss, {}),
    ("SmoothL1", nn.SmoothL1Loss, {"beta": 0.5}),
    ("Huber", nn.HuberLoss, {"delta": 0.5}),
    ("BCE", nn.BCELoss, {"reduction": "sum"}),
    ("BCEWithLogits", nn.BCEWithLogitsLoss, {}),
    ("KLDiv", nn.KLDivLoss, {"reduction": "batchmean", "log_target": True}),
]


@pytest.mark.parametrize(("name", "kind", "params"), LOSSES)
def test_that_a_loss_has_the_value_of_its_pytorch_class(
    name: str, kind: type[nn.Module], params: dict[str, Value]
) -> None:
    prediction, target = torch.rand(8, 5), torch.rand(8, 5)

    found = run(name, {"prediction": prediction, "target": target}, **params)["y"]

    assert found == kind(**params)(prediction, target)


def test_that_class_losses_have_the_values_of_their_pytorch_classes() -> None:
    inputs = {"prediction": torch.randn(8, 5).log_softmax(1), "target": torch.arange(8) % 5}

    assert run("CrossEntropy", inputs, label_smoothing=0.1)["y"] == nn.CrossEntropyLoss(
        label_smoothing=0.1
    )(*inputs.values())
    assert run("NLL", inputs, ignore_index=2)["y"] == nn.NLLLoss(ignore_index=2)(*inputs.values())


def test_that_binary_losses_take_whole_numbers_for_targets() -> None:
    scores, yes = torch.randn(8, 1), torch.arange(8).reshape(8, 1) % 2

    found = run("BCEWithLogits", {"prediction": scores, "target": yes})["y"]

    assert found == F.binary_cross_entropy_with_logits(scores, yes.float())


def test_that_the_slope_of_rmse_is_finite_where_the_prediction_is_perfect() -> None:
    prediction = torch.ones(4, requires_grad=True)
    loss = run("RMSE", {"prediction": prediction, "target": torch.ones(4)})["y"]
    loss.backward()

    assert loss < 1e-5
    assert prediction.grad is not None
    assert prediction.grad.tolist() == [0.0] * 4


def test_that_rmse_is_the_root_of_mse() -> None:
    inputs = {"prediction": torch.rand(8), "target": torch.rand(8)}

    assert torch.isclose(run("RMSE", inputs)["y"], run("MSE", inputs)["y"].sqrt())


def test_that_accuracy_is_the_share_of_right_samples() -> None:
    scores = F.one_hot(torch.tensor([0, 0, 0, 1, 2]), 3).float()
    inputs = {"prediction": scores, "target": torch.tensor([0, 0, 0, 2, 1])}

    assert run("Accuracy", inputs)["y"].item() == pytest.approx(3 / 5)
    assert run("TopKAccuracy", inputs, top_k=3)["y"].item() == 1.0


@pytest.mark.parametrize("shape", [(6,), (6, 1)])
@pytest.mark.parametrize("dtype", [torch.int64, torch.float32, torch.bool])
def test_that_binary_metrics_take_a_column_or_a_row(
    shape: tuple[int, ...], dtype: torch.dtype
) -> None:
    scores = torch.tensor([2.0, -1.0, 3.0, -2.0, 0.5, -0.1]).reshape(shape)
    inputs = {"prediction": scores, "target": torch.tensor([1, 0, 0, 0, 1, 1]).to(dtype)}

    assert run("BinaryAccuracy", inputs)["y"].item() == pytest.approx(4 / 6)
    assert run("BinaryPrecision", inputs)["y"].item() == pytest.approx(2 / 3)
    assert run("BinaryRecall", inputs)["y"].item() == pytest.approx(2 / 3)
    assert run("BinaryF1", inputs)["y"].item() == pytest.approx(2 / 3)
    assert run("BinaryAUROC", inputs)["y"].item() == pytest.approx(6 / 9)


@pytest.mark.parametrize("name", ["MAE", "R2"])
def test_that_regression_metrics_refuse_to_compare_each_with_all(name: str) -> None:
    with pytest.raises(RuntimeError, match="same shape"):
        run(name, {"prediction": torch.rand(8, 1), "target": torch.rand(8)})


def test_that_regression_metrics_measure_columns_and_rows_alike() -> None:
    rows = {"prediction": torch.rand(8), "target": torch.rand(8)}
    columns = {name: tensor[:, None] for name, tensor in rows.items()}

    for name in ("MAE", "R2"):
        assert torch.isclose(run(name, rows)["y"], run(name, columns)["y"])
    error = (rows["prediction"] - rows["target"]).square().sum()
    spread = (rows["target"] - rows["target"].mean()).square().sum()
    assert run("R2", rows)["y"].item() == pytest.approx(float(1 - error / spread), rel=1e-4)


def test_that_a_causal_mask_hides_what_comes_later() -> None:
    sequence = torch.randn(1, 5, 8)
    mask = run("CausalMask", {"x": sequence})["mask"]
    assert mask.tolist() == [[column > row for column in range(5)] for row in range(5)]
    changed = torch.cat([sequence[:, :3], torch.randn(1, 2, 8)], dim=1)

    before, after = (seen(steps, mask) for steps in (sequence, changed))

    assert torch.equal(before[:, :3], after[:, :3])
    assert not torch.equal(before[:, 3:], after[:, 3:])


def seen(steps: Tensor, mask: Tensor) -> Tensor:
    """Return what seeded self-attention makes of a sequence."""
    torch.manual_seed(1)
    return run("SelfAttention", {"x": steps, "attn_mask": mask})["y"]


def test_that_attention_gives_its_weights_when_asked() -> None:
    inputs = {name: torch.randn(2, 4, 8) for name in ("query", "key", "value")}
    found = run("MultiheadAttention", inputs, need_weights=True)

    assert found["weights"].shape == (2, 4, 4)
    assert torch.allclose(found["weights"].sum(-1), torch.ones(2, 4))


def test_that_parts_are_those_that_python_would_take() -> None:
    x = torch.arange(24).reshape(2, 6, 2)

    assert run("Slice", {"x": x}, start=1, stop=5, step=2)["y"].equal(x[:, 1:5:2])
    assert run("Slice", {"x": x}, dim=-1, stop=1)["y"].equal(x[..., :1])
    assert run("Select", {"x": x})["y"].equal(x[:, -1])
    parts = run("Split", {"x": x}, sizes=(1, 2, 3))
    assert [tuple(part.shape) for part in parts.values()] == [(2, 1, 2), (2, 2, 2), (2, 3, 2)]


def test_that_axes_count_the_batch_as_axis_0() -> None:
    x = torch.rand(2, 3, 4, 5)

    assert run("Permute", {"x": x}, dims=(2, 3, 1))["y"].equal(x.permute(0, 2, 3, 1))
    assert run("Transpose", {"x": x})["y"].equal(x.transpose(1, 2))
    assert run("Reshape", {"x": x}, shape=(6, -1))["y"].shape == (2, 6, 10)
    assert run("Unsqueeze", {"x": x})["y"].shape == (2, 1, 3, 4, 5)
    assert run("Squeeze", {"x": x[:, :, :, :1]})["y"].shape == (2, 3, 4)
    assert run("Mean", {"x": x}, dim=(2, 3))["y"].equal(x.mean((2, 3)))
    assert run("Max", {"x": x}, dim=(1,), keepdim=True)["y"].equal(x.amax(1, keepdim=True))


def test_that_tensors_are_combined_in_the_order_of_their_ports() -> None:
    inputs = {f"x{number}": torch.full((1, 1), float(number)) for number in (2, 10, 1)}

    assert run("Add", inputs)["y"].item() == 13
    assert run("Multiply", inputs)["y"].item() == 20
    assert run("Concat", inputs)["y"].tolist() == [[1.0, 2.0, 10.0]]
    assert run("Stack", inputs)["y"].tolist() == [[[1.0], [2.0], [10.0]]]


def test_that_the_order_of_two_inputs_counts() -> None:
    inputs = {"a": torch.tensor([[6.0]]), "b": torch.tensor([[2.0]])}

    assert run("Subtract", inputs)["y"].item() == 4
    assert run("Divide", inputs)["y"].item() == 3
    assert run("MatMul", inputs)["y"].item() == 12


@pytest.mark.parametrize(
    ("dtype", "result"), [("float32", torch.float32), ("int64", torch.int64), ("bool", torch.bool)]
)
def test_that_a_cast_gives_the_type_it_names(dtype: str, result: torch.dtype) -> None:
    assert run("Cast", {"x": torch.ones(2)}, dtype=dtype)["y"].dtype == result
