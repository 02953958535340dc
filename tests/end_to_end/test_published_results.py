"""Published networks compute what others' implementations compute from the same weights."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from nodes.examples import read_example
from nodes.project import Setting
from runtime.analysis import analyse
from runtime.data.loading import read_samples
from runtime.module import load, load_module
from runtime.train.launch import load_model, load_objective
from runtime.train.phases import make_phases
from runtime.train.run import prepare
from tests.published import PUBLISHED, Published, analysed, shrunk
from tests.references import torchvision_models, transformers_models

Weights = Mapping[str, Tensor]


def small(name: str, folder: Path) -> nn.Module:
    """Return the model of a published network at its small size, with weights by chance."""
    made = analyse(shrunk(read_example(name).project, _of(name).small)).source
    (folder / "model.py").write_text(made.text, encoding="utf-8")
    torch.manual_seed(0)
    model = load(folder / "model.py", made.class_name)().eval()
    for weight in model.parameters():
        nn.init.normal_(weight, std=0.3)
    return model


def _of(name: str) -> Published:
    (published,) = (one for one in PUBLISHED if one.name == name)
    return published


def small_objective(name: str, folder: Path) -> ModuleType:
    """Return what the small network is trained by."""
    made = analyse(shrunk(read_example(name).project, _of(name).small)).source
    (folder / "objective.py").write_text(made.objective, encoding="utf-8")
    return load_module(folder / "objective.py")


def same(found: Any, expected: Any) -> None:  # noqa: ANN401 - tensors, or tuples of them
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-5)


def linear(w: Weights, name: str, x: Tensor) -> Tensor:
    return F.linear(x, w[f"{name}.weight"], w[f"{name}.bias"])


def norm(w: Weights, name: str, x: Tensor, eps: float) -> Tensor:
    return F.layer_norm(x, x.shape[-1:], w[f"{name}.weight"], w[f"{name}.bias"], eps)


def mlp(w: Weights, name: str, x: Tensor) -> Tensor:
    return linear(w, f"{name}.output_layer", F.gelu(linear(w, f"{name}.hidden_layer", x)))


@torch.no_grad()
def test_that_the_mixer_mixes_patches_then_features(tmp_path: Path) -> None:
    model, image = small("mixer_s16", tmp_path), torch.rand(2, 3, 16, 16)
    w = model.state_dict()
    patches = F.conv2d(image, w["patches.conv.weight"], w["patches.conv.bias"], stride=4)
    x = patches.flatten(2).mT
    for number in range(2):
        name = f"layers.{number}"
        x = x + mlp(w, f"{name}.mix_patches", norm(w, f"{name}.norm1", x, 1e-6).mT).mT
        x = x + mlp(w, f"{name}.mix_features", norm(w, f"{name}.norm2", x, 1e-6))
    same(model(image), linear(w, "head", norm(w, "norm", x, 1e-6).mean(1)))


def renamed(w: Weights, names: Mapping[str, str]) -> dict[str, Tensor]:
    """Return weights under the names of another implementation, * standing for a layer's number."""
    found = {}
    for ours, theirs in names.items():
        head, star, tail = ours.partition("*")
        for name, weight in w.items():
            if name.startswith(head) and name.endswith(tail):
                number = name[len(head) : len(name) - len(tail)] if star else ""
                found[theirs.replace("*", number)] = weight
    return found


def of_both(names: Mapping[str, str]) -> dict[str, str]:
    """Return the names of weights and biases of modules."""
    parts = ("weight", "bias")
    return {f"{ours}.{p}": f"{theirs}.{p}" for ours, theirs in names.items() for p in parts}


@torch.no_grad()
def test_that_bert_gives_what_that_of_transformers_gives(tmp_path: Path) -> None:
    model, module = small("bert_base", tmp_path), transformers_models("bert")
    config = module.BertConfig(
        vocab_size=60,
        hidden_size=16,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=32,
    )
    layer = "encoder.layer.*."
    modules = {
        "norm": "embeddings.LayerNorm",
        "layers.*.attention.out_proj": layer + "attention.output.dense",
        "layers.*.norm1": layer + "attention.output.LayerNorm",
        "layers.*.hidden_layer": layer + "intermediate.dense",
        "layers.*.output_layer": layer + "output.dense",
        "layers.*.norm2": layer + "output.LayerNorm",
        "pooler": "pooler.dense",
    }
    names = of_both(modules) | {
        "words.weight": "embeddings.word_embeddings.weight",
        "positions.weight": "embeddings.position_embeddings.weight",
        "sentences.weight": "embeddings.token_type_embeddings.weight",
    }
    found = renamed(model.state_dict(), names)
    for number, attention in enumerate(each.attention for each in model.layers):
        parts = zip(attention.in_proj_weight.chunk(3), attention.in_proj_bias.chunk(3), strict=True)
        for name, (weight, bias) in zip(("query", "key", "value"), parts, strict=True):
            place = f"encoder.layer.{number}.attention.self.{name}"
            found |= {f"{place}.weight": weight, f"{place}.bias": bias}
    theirs = module.BertModel(config).eval()
    theirs.load_state_dict(found)
    tokens, segments = torch.randint(60, (3, 9)), torch.randint(2, (3, 9))
    padding = torch.arange(9) >= torch.tensor([[9], [5], [7]])
    features, pooled, scores = model(tokens, segments, padding)
    expected = theirs(tokens, token_type_ids=segments, attention_mask=(~padding).long())
    same(features[~padding], expected.last_hidden_state[~padding])
    same(pooled, expected.pooler_output)
    same(scores, features @ model.words.weight.T)


@torch.no_grad()
def test_that_gpt_2_gives_what_that_of_transformers_gives(tmp_path: Path) -> None:
    model, module = small("gpt2_small", tmp_path), transformers_models("gpt2")
    config = module.GPT2Config(vocab_size=20, n_positions=32, n_embd=16, n_layer=2, n_head=2)
    layer = "transformer.h.*."
    turned = {
        "layers.*.attention.in_proj_weight": layer + "attn.c_attn.weight",
        "layers.*.attention.out_proj.weight": layer + "attn.c_proj.weight",
        "layers.*.hidden_layer.weight": layer + "mlp.c_fc.weight",
        "layers.*.output_layer.weight": layer + "mlp.c_proj.weight",
    }
    norms = {
        "layers.*.norm1": layer + "ln_1",
        "layers.*.norm2": layer + "ln_2",
        "norm": "transformer.ln_f",
    }
    names = of_both(norms) | {
        "words.weight": "transformer.wte.weight",
        "positions.weight": "transformer.wpe.weight",
        "layers.*.attention.in_proj_bias": layer + "attn.c_attn.bias",
        "layers.*.attention.out_proj.bias": layer + "attn.c_proj.bias",
        "layers.*.hidden_layer.bias": layer + "mlp.c_fc.bias",
        "layers.*.output_layer.bias": layer + "mlp.c_proj.bias",
    }
    w = model.state_dict()
    found = renamed(w, names) | {n: x.T for n, x in renamed(w, turned).items()}
    theirs = module.GPT2LMHeadModel(config).eval()
    theirs.load_state_dict(found | {"lm_head.weight": w["words.weight"]})
    tokens = torch.randint(20, (3, 9))
    same(model(tokens), theirs(tokens).logits)


@torch.no_grad()
def test_that_swin_gives_what_that_of_torchvision_gives(tmp_path: Path) -> None:
    model, module = small("swin_t", tmp_path), torchvision_models().swin_transformer
    theirs = module.SwinTransformer(
        patch_size=[4, 4],
        embed_dim=32,
        depths=[2, 2, 6, 2],
        num_heads=[1, 2, 4, 8],
        window_size=[2, 2],
        num_classes=10,
    ).eval()
    parts = {
        "norm1": "norm1",
        "attention.qkv": "attn.qkv",
        "attention.output_layer": "attn.proj",
        "norm2": "norm2",
        "hidden_layer": "mlp.0",
        "output_layer": "mlp.3",
    }
    modules = {"patches": "features.0.0", "patch_norm": "features.0.2"}
    modules |= {"norm": "norm", "head": "head"}
    names = {}
    for stage, pairs in enumerate((1, 1, 3, 1)):
        for number in range(2 * pairs):
            copy = f"{number // 2}." if pairs > 1 else ""
            ours = f"stage{stage + 1}.{copy}{('plain', 'shifted')[number % 2]}"
            other = f"features.{2 * stage + 1}.{number}"
            modules |= {f"{ours}.{a}": f"{other}.{b}" for a, b in parts.items()}
            table = f"{other}.attn.relative_position_bias_table"
            names[f"{ours}.attention.position_bias.table"] = table
        if stage:
            modules[f"merge{stage}.norm"] = f"features.{2 * stage}.norm"
            names[f"merge{stage}.reduce.weight"] = f"features.{2 * stage}.reduction.weight"
    missing = theirs.load_state_dict(
        renamed(model.state_dict(), names | of_both(modules)), strict=False
    )
    assert {name.rpartition(".")[2] for name in missing.missing_keys} == {"relative_position_index"}
    assert missing.unexpected_keys == []
    image = torch.rand(2, 3, 64, 64)
    same(model(image), theirs(image))


@torch.no_grad()
def test_that_vit_gives_what_that_of_torchvision_gives(tmp_path: Path) -> None:
    model, module = small("vit_b_16", tmp_path), torchvision_models().vision_transformer
    layer = "encoder.layers.encoder_layer_*."
    modules = {
        "patches.conv": "conv_proj",
        "layers.*.norm1": layer + "ln_1",
        "layers.*.attention.out_proj": layer + "self_attention.out_proj",
        "layers.*.norm2": layer + "ln_2",
        "layers.*.hidden_layer": layer + "mlp.0",
        "layers.*.output_layer": layer + "mlp.3",
        "norm": "encoder.ln",
        "head": "heads.head",
    }
    names = of_both(modules) | {
        "class_token": "class_token",
        "layers.*.attention.in_proj_weight": layer + "self_attention.in_proj_weight",
        "layers.*.attention.in_proj_bias": layer + "self_attention.in_proj_bias",
    }
    w = model.state_dict()
    theirs = module.VisionTransformer(16, 4, 2, 2, 16, 32).eval()
    theirs.load_state_dict(renamed(w, names) | {"encoder.pos_embedding": w["positions"][None]})
    image = torch.rand(2, 3, 16, 16)
    same(model(image), theirs(image))


@torch.no_grad()
@pytest.mark.parametrize("forced", [True, False], ids=["teacher forcing", "on its own"])
def test_that_the_decoder_looks_back_at_the_encoder_at_each_step(
    forced: bool,  # noqa: FBT001
    tmp_path: Path,
) -> None:
    model = small("seq2seq_attention", tmp_path).train(forced)
    for dropout in (model.dropout, model.decoder.dropout):
        dropout.p = 0.0
    w, attention = model.state_dict(), "decoder.attention"
    encoder, cell = nn.GRU(16, 16, batch_first=True), nn.GRUCell(32, 16)
    encoder.load_state_dict(model.encoder.state_dict())
    cell.load_state_dict(model.decoder.cell.state_dict())
    figures, given = torch.randint(20, (3, 4)), torch.randint(40, (3, 7))
    memory = encoder(w["embedding.weight"][figures])[0]
    state, word, said = memory[:, -1], given[:, 0], []
    for step in range(7):
        asked = linear(w, f"{attention}.query_layer", state)[:, None]
        known = linear(w, f"{attention}.memory_layer", memory)
        fit = linear(w, f"{attention}.score_layer", (asked + known).tanh()).softmax(1)
        word = given[:, step] if forced else word
        heard = w["decoder.embedding.weight"][word]
        state = cell(torch.cat([heard, (fit * memory).sum(1)], 1), state)
        said.append(linear(w, "decoder.head", state))
        word = said[-1].argmax(1)
    same(model(figures, given), torch.stack(said, 1))


@torch.no_grad()
def test_that_the_encoder_is_pytorchs_own_on_words_with_positions(tmp_path: Path) -> None:
    model = small("transformer_encoder", tmp_path)
    layer = nn.TransformerEncoderLayer(32, 2, 32, batch_first=True)
    theirs = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False).eval()
    theirs.load_state_dict({n: x for n, x in model.state_dict().items() if n.startswith("layers")})
    tokens, padding = torch.randint(32, (3, 9)), torch.arange(9) >= torch.tensor([[9], [5], [7]])
    place, turn = torch.arange(9)[:, None], torch.arange(16)
    angle = place / 10000 ** (2 * turn / 32)
    waves = torch.zeros(9, 32)
    waves[:, ::2], waves[:, 1::2] = angle.sin(), angle.cos()
    words = 16 * torch.eye(32)[tokens] + waves
    expected = theirs(words, src_key_padding_mask=padding)
    same(model(tokens, padding)[~padding], expected[~padding])


def test_that_a_move_is_worth_its_reward_and_the_best_that_can_follow(tmp_path: Path) -> None:
    model = small("dqn", tmp_path)
    objective = small_objective("dqn", tmp_path)
    layers = [nn.Conv2d(4, 32, 8, 4), nn.Conv2d(32, 64, 4, 2), nn.Conv2d(64, 64, 3)]
    heads = [nn.Linear(64, 16), nn.Linear(16, 4)]
    for weight, known in zip(
        (w for module in (*layers, *heads) for w in module.parameters()),
        model.parameters(),
        strict=True,
    ):
        weight.data = known.data
    relu = nn.ReLU()
    deep = [step for conv in layers for step in (conv, relu)]
    theirs = nn.Sequential(*deep, nn.Flatten(), heads[0], relu, heads[1])
    batch = read_samples(Setting("CatchTheBall", {"samples": 20, "size": 36}))
    values, best = theirs(batch["frames"]), theirs(batch["next_frames"]).detach().amax(1)
    goal = batch["reward"][:, 0] + batch["discount"][:, 0] * best
    taken = values[torch.arange(20), batch["action"][:, 0]]
    expected = F.huber_loss(taken, goal)
    outputs = objective.predict(model, batch)
    loss = objective.objective(outputs, batch)["loss"]
    same(outputs["values"], values)
    same(loss, expected)
    loss.backward()
    expected.backward()
    same(model.network.head.weight.grad, heads[1].weight.grad)


@torch.no_grad()
def test_that_the_variational_autoencoder_draws_codes_and_pays_for_their_spread(
    tmp_path: Path,
) -> None:
    model, objective = small("vae", tmp_path), small_objective("vae", tmp_path)
    w, image = model.state_dict(), torch.rand(3, 1, 8, 8)
    hidden = linear(w, "encoder.hidden_layer", image.flatten(1)).relu()
    mean = linear(w, "encoder.mean_layer", hidden)
    log_variance = linear(w, "encoder.variance_layer", hidden)
    torch.manual_seed(1)
    code = mean + torch.randn(3, 4) * (0.5 * log_variance).exp()
    drawn = linear(w, "decoder.pixel_layer", linear(w, "decoder.hidden_layer", code).relu())
    pixels = F.binary_cross_entropy(drawn.sigmoid(), image.flatten(1), reduction="sum")
    spread = -0.5 * (1 + log_variance - mean.square() - log_variance.exp()).sum()
    torch.manual_seed(1)
    outputs = objective.predict(model, {"image": image})
    same(outputs["reconstruction"].flatten(1), drawn.sigmoid())
    losses = objective.objective(outputs, {"image": image})
    same(losses["code_loss"], spread)
    same(losses["loss"], pixels + spread)


def down(w: Weights, name: str, x: Tensor) -> Tensor:
    x = F.conv2d(x, w[f"{name}.conv.weight"], stride=2, padding=1)
    return F.leaky_relu(batch_norm(w, f"{name}.norm", x), 0.2)


def batch_norm(w: Weights, name: str, x: Tensor) -> Tensor:
    return F.batch_norm(x, None, None, w[f"{name}.weight"], w[f"{name}.bias"], training=True)


@torch.no_grad()
def test_that_the_two_networks_of_dcgan_are_those_of_the_paper(tmp_path: Path) -> None:
    counted = {row.name: row.weights for row in analysed("dcgan").summary.rows if row.weights}
    assert counted["generator"] == 3_576_704
    assert counted["discriminator"] == 2_765_568
    model, image = small("dcgan", tmp_path).train(), torch.rand(3, 3, 64, 64)
    w = model.state_dict()
    torch.manual_seed(1)
    x = F.conv_transpose2d(torch.randn(3, 100, 1, 1), w["generator.stem.weight"])
    x = batch_norm(w, "generator.norm", x).relu()
    for name in ("generator.up1", "generator.up2", "generator.up3"):
        x = F.conv_transpose2d(x, w[f"{name}.conv.weight"], stride=2, padding=1)
        x = batch_norm(w, f"{name}.norm", x).relu()
    x = F.conv_transpose2d(x, w["generator.draw.weight"], stride=2, padding=1).tanh()
    scores = []
    for seen in (2 * image - 1, x):
        y = F.conv2d(seen, w["discriminator.stem.weight"], stride=2, padding=1)
        y = F.leaky_relu(y, 0.2)
        for number in (1, 2, 3):
            y = down(w, f"discriminator.down{number}", y)
        scores.append(F.conv2d(y, w["discriminator.judge.weight"]).flatten(1))
    torch.manual_seed(1)
    real, drawn, fake = model(image)
    same(drawn, x)
    same((real, fake), tuple(scores))


def test_that_each_phase_of_dcgan_moves_its_own_network_alone(tmp_path: Path) -> None:
    run = prepare(shrunk(read_example("dcgan").project, _of("dcgan").small), tmp_path / "run")
    model = load_model(run)
    phases = make_phases(run.config, model, load_objective(run), 2)
    batch = {"image": torch.rand(8, 3, 64, 64)}
    for phase, mine, other in zip(
        phases, ("discriminator", "generator"), ("generator", "discriminator"), strict=True
    ):
        before = {name: w.detach().clone() for name, w in model.named_parameters()}
        phase.take_turn()
        (loss,) = phase.update([batch]).losses
        assert loss == f"{mine}_loss"
        moved = {name for name, w in model.named_parameters() if not w.equal(before[name])}
        assert moved == {name for name in before if name.startswith(f"{mine}.")}
        assert not any(name.startswith(other) for name in moved)
