"""What is seen inside a model is what plain PyTorch computes there."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from sklearn.decomposition import PCA
from torch import Tensor, nn
from torch.nn import functional as F

from nodes.examples import read_example
from runtime.inside.interior import Interior
from runtime.inside.passing import attention_weights, passing
from runtime.inside.unrolled import unrolled
from runtime.inside.views import Images, Points, Steps, attention_of, filters_of, points_of
from runtime.train.checkpoints import checkpoints
from runtime.train.control import Control
from runtime.train.events import Event, Started, Step
from runtime.train.folders import new_folder
from runtime.train.launch import train
from runtime.train.run import Run, prepare
from runtime.train.tensors import write_weights


def trained(example: str, folder: Path, **options: int) -> Run:
    project = read_example(example).project
    short = {**project.training.options, "epochs": 1, **options}
    run = prepare(project.with_training(options=short), new_folder(folder))
    train(run, lambda _event: None)
    return run


def begun(example: str, folder: Path) -> Run:
    """Return a run that was stopped at its first step."""
    run = prepare(read_example(example).project, new_folder(folder))
    control = Control()
    train(run, lambda event: control.stop() if isinstance(event, Started) else None, control)
    return run


@pytest.fixture(scope="module")
def digits(tmp_path_factory: pytest.TempPathFactory) -> Interior:
    return Interior(trained("digits_cnn", tmp_path_factory.mktemp("runs")))


def test_that_a_node_says_what_can_be_seen_of_it(digits: Interior) -> None:
    assert digits.kinds["conv1"] == ("filters", "output", "points")
    assert digits.kinds["relu1"] == ("output", "points")
    assert digits.kinds[""] == ()
    with pytest.raises(ValueError, match="relu1 has nothing to show as filters"):
        digits.look("relu1", "filters")


def test_that_filters_and_maps_are_those_of_the_model(digits: Interior) -> None:
    filters = digits.look("conv1", "filters")
    weight = digits.model.get_submodule("conv1").weight
    assert isinstance(filters, Images)
    assert np.array_equal(filters.values, weight.detach().numpy())  # type: ignore[union-attr]
    maps = digits.look("relu1", "output", 5)
    image = digits.opened.samples.data.validation["image"][5:6]
    expected = F.relu(digits.model.get_submodule("conv1")(image))[0].detach()
    assert isinstance(maps, Images)
    assert np.allclose(maps.values[:, 0], expected.numpy(), atol=1e-6)
    label = digits.opened.samples.data.validation["label"][5]
    assert (digits.sample(5).caption, digits.sample(10**9).place) == (
        str(int(label)),
        digits.count - 1,
    )


def test_that_filters_of_many_channels_are_shown_one_by_one_up_to_a_limit() -> None:
    weight = torch.randn(32, 16, 3, 3)
    found = filters_of(weight)
    assert found.values.shape == (256, 1, 3, 3)
    assert found.left_out == 256
    assert found.captions[17] == "1 \u2190 1"
    assert np.array_equal(found.values[17, 0], weight[1, 1].numpy())


def test_that_points_lie_where_principal_components_put_them(digits: Interior) -> None:
    found = digits.look("head", "points")
    assert isinstance(found, Points)
    batch = digits.opened.samples.data.validation
    count = len(found.places)
    rows = digits.opened.outputs({n: v[:count] for n, v in batch.items()})["scores"].detach()
    expected = PCA(2).fit(rows.double().numpy())
    assert np.allclose(np.abs(found.places), np.abs(expected.transform(rows.numpy())), atol=1e-3)
    assert found.share == pytest.approx(float(expected.explained_variance_ratio_.sum()), abs=1e-4)
    assert found.kinds.tolist() == batch["label"][:count].tolist()
    assert found.names[3] == f"3: {int(batch['label'][3])}"


@pytest.mark.parametrize("size", [(30, 4), (4, 30), (5, 1), (3, 3)])
def test_that_any_table_of_numbers_has_points(size: tuple[int, int]) -> None:
    rows = torch.randn(size, generator=torch.Generator().manual_seed(0))
    found = points_of(rows, ("",) * len(rows), np.zeros(len(rows), int), ())
    assert found.places.shape == (size[0], 2)
    assert 0.0 < found.share <= 1.0 + 1e-9


@pytest.mark.filterwarnings("ignore:LSTM with projections")
@pytest.mark.parametrize(
    "layer",
    [
        nn.RNN(3, 5, num_layers=2),
        nn.RNN(3, 5, nonlinearity="relu", bidirectional=True, batch_first=True),
        nn.GRU(3, 5, num_layers=2, bidirectional=True, batch_first=True),
        nn.LSTM(3, 5, num_layers=2, bidirectional=True, batch_first=True, bias=False),
        nn.LSTM(3, 6, proj_size=4),
    ],
)
def test_that_a_layer_that_runs_step_by_step_gives_the_same(layer: nn.RNNBase) -> None:
    values = torch.randn(4, 7, 3)
    expected, ends = layer(values)
    with unrolled(layer) as states:
        found, last = layer(values)
        found.sum().backward()
    assert torch.allclose(found, expected, atol=1e-6)
    for one, other in zip(
        *((e if isinstance(e, tuple) else (e,)) for e in (last, ends)), strict=True
    ):
        assert torch.allclose(one, other, atol=1e-6)
    assert len(states) == layer.num_layers * (2 if layer.bidirectional else 1)
    assert all(len(kept) == (7 if layer.batch_first else 4) for kept in states.values())
    assert "forward" not in vars(layer)


def test_that_the_gradient_of_each_state_reaches_it_through_the_steps_after_it() -> None:
    torch.manual_seed(0)
    layer, values = nn.RNN(2, 3, batch_first=True), torch.randn(5, 6, 2)
    with unrolled(layer) as states:
        output, _ = layer(values)
        output[:, -1].square().sum().backward()
    state, by_hand = torch.zeros(5, 3), []
    for step in range(6):
        state = torch.tanh(
            F.linear(values[:, step], layer.weight_ih_l0, layer.bias_ih_l0)
            + F.linear(state, layer.weight_hh_l0, layer.bias_hh_l0)
        )
        state.retain_grad()
        by_hand.append(state)
    state.square().sum().backward()
    for one, other in zip(states[""], by_hand, strict=True):
        assert one.grad is not None
        assert other.grad is not None
        assert torch.allclose(one.grad, other.grad, atol=1e-6)


def test_that_a_vanishing_gradient_is_seen_in_a_trained_recurrent_network(tmp_path: Path) -> None:
    for example, part in (("sine_lstm", "lstm"), ("drawn_rnn", "rnn")):
        interior = Interior(trained(example, tmp_path))
        found = interior.look(part, "time")
        assert isinstance(found, Steps)
        (norms,) = found.norms.values()
        assert len(norms) == 40
        assert 0.0 < norms[0] < 0.01 * norms[-1]
        assert all(weight.grad is None for weight in interior.model.parameters())


def test_that_weights_of_attention_are_those_that_it_uses() -> None:
    query, key, value = (torch.randn(2, 3, 5, 4) for _ in range(3))
    mask = torch.ones(5, 5, dtype=torch.bool).tril()
    for given in ({}, {"is_causal": True}, {"attn_mask": mask}, {"attn_mask": mask.float()}):
        expected = F.scaled_dot_product_attention(query, key, value, **given)  # type: ignore[arg-type]
        found = attention_weights(query, key, **given) @ value
        assert torch.allclose(found, expected, atol=1e-6)


class Attending(nn.Module):
    """Every kind of attention that a network may hold."""

    def __init__(self) -> None:
        super().__init__()
        self.attention = nn.MultiheadAttention(8, 2, batch_first=True)
        self.encoder = nn.TransformerEncoderLayer(8, 4, 16, batch_first=True)

    def forward(self, x: Tensor) -> Tensor:
        x, _ = self.attention(x, x, x, need_weights=False)
        x = self.encoder(x)
        return F.scaled_dot_product_attention(x, x, x)


def test_that_every_kind_of_attention_is_seen_with_all_its_heads() -> None:
    model, values = Attending().eval(), torch.randn(3, 6, 8)
    with passing(model) as passed:
        seen = model(values)
    assert torch.allclose(seen, model(values), atol=1e-6)
    sizes = {name: tuple(weights.shape) for name, weights in passed.attention.items()}
    assert sizes["attention"] == (3, 2, 6, 6)
    assert sizes["encoder.self_attn"] == (3, 4, 6, 6)
    assert sizes[""] == (3, 1, 6, 6)
    for weights in passed.attention.values():
        assert torch.allclose(weights.sum(-1), torch.ones(()), atol=1e-5)
    shown = attention_of({"a": passed.attention["attention"][0], "b": torch.ones(1, 2, 9)})
    assert shown.captions == ("a · 1", "a · 2", "b · 1")
    assert shown.values.shape == (3, 1, 6, 9)


def test_that_a_transformer_of_the_examples_shows_its_attention(tmp_path: Path) -> None:
    interior = Interior(begun("transformer_encoder", tmp_path))
    attending = [part for part, kinds in interior.kinds.items() if part and "attention" in kinds]
    assert attending
    found = interior.look(attending[0], "attention", 2)
    assert isinstance(found, Images)
    assert np.allclose(found.values.sum(-1), 1.0, atol=1e-4)


def test_that_earlier_epochs_are_looked_into_as_well(tmp_path: Path) -> None:
    run = trained("digits_mlp", tmp_path, epochs=3)
    kept = checkpoints(run.folder)
    first, last = (Interior(run, epoch.epoch) for epoch in (kept[0], kept[-1]))
    part = next(part for part, kinds in last.kinds.items() if "filters" in kinds)
    one, other = first.look(part, "filters"), last.look(part, "filters")
    assert isinstance(one, Images)
    assert isinstance(other, Images)
    assert (kept[0].epoch == kept[-1].epoch) == np.array_equal(one.values, other.values)


def test_that_nothing_waits_for_the_disk_where_weights_are_only_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[int] = []
    monkeypatch.setattr("nodes.atomic.os.fsync", waited.append)
    write_weights(tmp_path / "live", {"w": torch.ones(2)}, lasting=False)
    assert not waited
    write_weights(tmp_path / "kept", {"w": torch.ones(2)})
    assert waited
    assert (tmp_path / "live").read_bytes() == (tmp_path / "kept").read_bytes()


def test_that_a_run_under_way_shows_its_present_weights_when_asked(tmp_path: Path) -> None:
    project = read_example("digits_cnn").project
    run = prepare(project, new_folder(tmp_path))
    control, seen = Control(), []

    def watch(event: Event) -> None:
        if isinstance(event, Step) and not seen:
            control.show()
            if run.live.exists():
                seen.append(Interior(run, weights=run.live).look("conv1", "filters"))
                control.stop()

    train(run, watch, control)
    assert seen
    assert not run.live.exists()
    told = (run.folder / "history.jsonl").read_text().splitlines()
    assert not [line for line in told if json.loads(line)["event"] == "Changed"]
