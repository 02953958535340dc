"""Scaling: measured on the training part alone, applied to all, and undone."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from nodes.project import Setting
from runtime.data import Data, load, undo_scaling
from runtime.data.scaling import measured_scale, scale_fields


def test_that_standardised_training_data_has_mean_zero_and_deviation_one() -> None:
    data = load(Setting("Wine"), {"scaling": "standardise"})
    features = data.train["features"].double()
    assert features.mean(0).abs().max() < 1e-5
    assert (features.std(0, correction=0) - 1).abs().max() < 1e-5


def test_that_min_max_brings_training_data_to_zero_and_one() -> None:
    features = load(Setting("Wine"), {"scaling": "min-max"}).train["features"]
    assert torch.equal(features.amin(0), torch.zeros(13))
    assert (features.amax(0) - 1).abs().max() < 1e-6


@pytest.mark.parametrize("method", ["standardise", "min-max"])
def test_that_the_scale_is_measured_on_the_training_part_alone(method: str) -> None:
    train = {"x": torch.tensor([[0.0], [2.0], [4.0]])}
    calm = scale_fields(Data(train, {"x": torch.tensor([[1.0]])}, {}), ("x",), method)
    wild = scale_fields(Data(train, {"x": torch.tensor([[1e6]])}, {}), ("x",), method)
    assert calm.train["x"].equal(wild.train["x"])
    assert all(a.equal(b) for a, b in zip(calm.scales["x"], wild.scales["x"], strict=True))
    assert wild.validation["x"].item() > 1e5


@pytest.mark.parametrize(
    ("shape", "scale_shape"),
    [((5,), ()), ((5, 3), (3,)), ((5, 7, 3), (1, 3)), ((5, 3, 4, 4), (3, 1, 1))],
)
def test_that_columns_features_and_channels_are_scaled_each_on_its_own(
    shape: tuple[int, ...], scale_shape: tuple[int, ...]
) -> None:
    shift, factor = measured_scale(torch.rand(shape), "standardise")
    assert tuple(shift.shape) == tuple(factor.shape) == scale_shape


@pytest.mark.parametrize("method", ["standardise", "min-max"])
@pytest.mark.parametrize("value", [7.0, 0.0, 0.1, -1e30, 1e-45])
def test_that_a_constant_column_becomes_zero(value: float, method: str) -> None:
    data = Data({"x": torch.full((3, 1), value)}, {}, {})
    assert scale_fields(data, ("x",), method).train["x"].tolist() == [[0.0]] * 3


@pytest.mark.parametrize("method", ["standardise", "min-max"])
def test_that_scaled_targets_come_back_in_their_own_units(method: str) -> None:
    plain = load(Setting("Diabetes"), {"test": 0.1})
    scaled = load(Setting("Diabetes"), {"test": 0.1, "target_scaling": method})
    back = undo_scaling(scaled, "target", scaled.validation["target"])
    assert torch.allclose(back, plain.validation["target"])
    assert scaled.train["features"].equal(plain.train["features"])
    assert set(scaled.scales) == {"target"}


def test_that_a_field_that_was_not_scaled_stays_as_it_is() -> None:
    data = load(Setting("Iris"), {})
    values = torch.rand(3)
    assert undo_scaling(data, "features", values).equal(values)


@given(
    st.lists(st.floats(-1e6, 1e6, width=32), min_size=2, max_size=30),
    st.sampled_from(["standardise", "min-max"]),
)
def test_that_scaling_is_finite_and_can_be_undone(values: list[float], method: str) -> None:
    column = torch.tensor(values).unsqueeze(1)
    data = scale_fields(Data({"x": column}, {}, {}), ("x",), method)
    assert bool(data.train["x"].isfinite().all())
    near = max(1.0, column.abs().max().item()) * 1e-5
    assert torch.allclose(undo_scaling(data, "x", data.train["x"]), column, atol=near)


def test_that_labels_are_never_scaled() -> None:
    prepared = {"scaling": "min-max", "target_scaling": "standardise"}
    data = load(Setting("Iris", {"labels": "one_hot"}), prepared)
    assert set(data.train["label"].unique().tolist()) == {0.0, 1.0}
