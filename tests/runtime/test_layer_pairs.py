"""Layers that belong together: what one gives, the other takes."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import nn

from nodes.graph import Network
from runtime.module import load, load_module
from runtime.source import generate
from runtime.trace import trace
from tests.networks import network, node


def written(found: Network, folder: Path) -> str:
    """Write the files of a network that has no problem; return the text of its model."""
    traced = trace(found)
    assert not traced.problems, traced.problems
    source = generate(found, traced)
    (folder / "model.py").write_text(source.text, encoding="utf-8")
    (folder / "objective.py").write_text(source.objective, encoding="utf-8")
    return source.text


def test_that_a_decoder_starts_from_the_state_of_an_encoder(tmp_path: Path) -> None:
    found = network(
        {
            "read": node("Input", shape=(7, 3)),
            "write": node("Input", shape=(5, 4)),
            "encoder": node("LSTM", hidden_size=6, num_layers=2),
            "decoder": node("LSTM", hidden_size=6, num_layers=2),
            "y": node("Output"),
        },
        "read > encoder",
        "write > decoder",
        "encoder.h > decoder.h0",
        "encoder.c > decoder.c0",
        "decoder > y",
        name="translator",
    )
    text = written(found, tmp_path)

    assert "self.decoder(write, hx=(encoder_h, x))" in text
    model = load(tmp_path / "model.py", "Translator")()
    read, write = torch.rand(2, 7, 3), torch.rand(2, 5, 4)
    _, state = model.encoder(read)
    assert torch.equal(model(read, write), model.decoder(write, state)[0])


def test_that_unpooling_puts_numbers_back_where_pooling_found_them(tmp_path: Path) -> None:
    found = network(
        {
            "image": node("Input", shape=(1, 6, 6)),
            "pool": node("MaxPool2d", return_indices=True),
            "unpool": node("MaxUnpool2d"),
            "y": node("Output"),
        },
        "image > pool",
        "pool.y > unpool.x",
        "pool.indices > unpool.indices",
        "unpool > y",
        name="there_and_back",
    )
    written(found, tmp_path)
    image = torch.rand(2, 1, 6, 6)

    back = load(tmp_path / "model.py", "ThereAndBack")()(image)
    assert torch.equal(back[back > 0], image[back > 0])
    assert torch.equal(nn.MaxPool2d(2)(back), nn.MaxPool2d(2)(image))


def test_that_a_loss_without_a_meta_kernel_takes_batches_of_any_size() -> None:
    shape = (3, 224, 224)
    found = network(
        {
            "x": node("Input", shape=shape),
            "mean": node("Conv2d", out_channels=3),
            "spread": node("Conv2d", out_channels=3),
            "variance": node("Softplus"),
            "loss": node("GaussianNLL"),
        },
        "x > mean",
        "x > spread",
        "spread > variance",
        "mean > loss.prediction",
        "variance > loss.variance",
        "x > loss.target",
    )

    assert trace(found).problems == ()


def test_that_a_last_layer_with_its_loss_is_trained_through_a_penalty(tmp_path: Path) -> None:
    found = network(
        {
            "x": node("Input", shape=(4,)),
            "word": node("Input", shape=(), dtype="int64"),
            "head": node("LinearCrossEntropy", num_classes=9, give_scores=True),
            "scores": node("Output"),
            "loss": node("Penalty", weight=0.5),
        },
        "x > head",
        "word > head.target",
        "head.scores > scores",
        "head.loss > loss",
        name="words",
    )
    written(found, tmp_path)
    model = load(tmp_path / "model.py", "Words")()
    batch = {"x": torch.rand(8, 4), "word": torch.arange(8)}
    objective = load_module(tmp_path / "objective.py")

    outputs = objective.predict(model, batch)
    loss = objective.objective(outputs, batch)["loss"]
    wanted = nn.CrossEntropyLoss()(outputs["scores"], batch["word"]) / 2
    torch.testing.assert_close(loss, wanted)
    loss.backward()
    assert model.head.linear.weight.grad is not None
