"""The published networks among the examples: what each counts, and how to make it small."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from nodes.examples import read_example
from nodes.graph import Graph, Node
from nodes.params import Value
from nodes.project import Project, Setting
from runtime.analysis import Analysis, analyse

GOLDEN = Path(__file__).parent / "golden"


@dataclass(frozen=True)
class Published:
    """A network and its published figures: weights, and multiply-adds in units of 10**9.

    `small` makes it quick to train: values by `node.param`, `Block/node.param` or `data.param`,
    where `repeat` counts as a parameter.
    """

    name: str
    weights: int
    operations: float | None = None
    small: Mapping[str, Value] = field(default_factory=dict)


def _pixels(size: int, channels: int = 3, **changes: int) -> dict[str, Value]:
    """Return what makes a network of images small: their size, and widths of nodes by name."""
    widths = {
        f"{name}.{'out_features' if name.startswith('hidden') else 'channels'}": value
        for name, value in changes.items()
    }
    shape = (channels, size, size)
    return {"image.shape": shape, "data.size": size, "data.samples": 20, **widths}


IMAGES = (
    Published("mlp", 101_770, small=_pixels(28, 1)),
    Published("lenet5", 61_706, small=_pixels(28, 1)),
    Published("mnist_cnn", 1_199_882, small=_pixels(28, 1)),
    Published("alexnet", 61_100_840, 0.714, _pixels(63, hidden1=64, hidden2=64)),
    Published(
        "vgg16", 138_357_544, 15.47, _pixels(32, stage4=32, stage5=32, hidden1=64, hidden2=64)
    ),
    Published(
        "vgg16_bn", 138_365_992, 15.47, _pixels(32, stage4=32, stage5=32, hidden1=64, hidden2=64)
    ),
    Published("resnet18", 11_689_512, 1.814, _pixels(32, stage3=32, stage4=32)),
    Published("resnet50", 25_557_032, 4.089, _pixels(32, stage3=32, stage4=32)),
    Published("resnext50_32x4d", 25_028_904, small=_pixels(32, stage3=32, stage4=32)),
    Published("googlenet", 6_624_904, small=_pixels(32)),
    Published("googlenet_auxiliary", 13_004_888, small=_pixels(32)),
    Published("densenet121", 7_978_856, 2.834, _pixels(32)),
    Published("efficientnet_b0", 5_288_548, 0.386, _pixels(32)),
    Published("convnext_tiny", 28_589_128, 4.456, _pixels(32, stage4=32, down3=32)),
    Published("squeezenet1_1", 1_235_496, small=_pixels(32)),
    Published("inception_v3", 23_834_568, 5.713, _pixels(75)),
    Published("inception_v3_auxiliary", 27_161_264, 5.713, _pixels(299)),
    Published("mobilenet_v2", 3_504_872, 0.301, _pixels(32)),
    Published(
        "unet",
        31_030_658,
        small={
            "image.shape": (1, 16, 16),
            "mask.shape": (16, 16),
            "down4.channels": 64,
            "middle.channels": 64,
            "up4.channels": 64,
            "data.size": 16,
            "data.samples": 20,
        },
    ),
)

PUBLISHED = (
    *IMAGES,
    Published(
        "lstm_tagger",
        1_370_961,
        small={
            "embedding.num_embeddings": 400,
            "embedding.embedding_dim": 8,
            "lstm.hidden_size": 16,
            "data.samples": 40,
        },
    ),
    Published(
        "bert_base",
        109_482_240,
        small={
            "words.num_embeddings": 60,
            "words.embedding_dim": 16,
            "positions.num_embeddings": 32,
            "positions.embedding_dim": 16,
            "sentences.embedding_dim": 16,
            "layers.repeat": 2,
            "layers.width": 16,
            "layers.heads": 2,
            "layers.hidden": 32,
            "pooler.out_features": 16,
            "data.samples": 40,
        },
    ),
    Published(
        "dcgan",
        3_576_704 + 2_765_568,
        small={
            "discriminator.channels": 4,
            "second_look.channels": 4,
            "generator.channels": 4,
            "data.samples": 40,
        },
    ),
    Published(
        "dqn",
        1_686_180,
        small={
            "frames.shape": (4, 36, 36),
            "next_frames.shape": (4, 36, 36),
            "network.hidden": 16,
            "afterwards.hidden": 16,
            "data.size": 36,
            "data.samples": 40,
        },
    ),
    Published(
        "gpt2_small",
        124_439_808,
        small={
            "words.num_embeddings": 20,
            "words.embedding_dim": 16,
            "positions.num_embeddings": 32,
            "positions.embedding_dim": 16,
            "layers.repeat": 2,
            "layers.width": 16,
            "layers.heads": 2,
            "data.samples": 40,
        },
    ),
    Published(
        "seq2seq_attention",
        1_638_064,
        small={
            "embedding.num_embeddings": 20,
            "embedding.embedding_dim": 16,
            "encoder.hidden_size": 16,
            "decoder.words": 40,
            "decoder.hidden": 16,
            "data.samples": 40,
        },
    ),
    Published(
        "transformer_encoder",
        18_914_304,
        small={
            "one_hot.num_classes": 32,
            "layers.repeat": 2,
            "layers.nhead": 2,
            "layers.dim_feedforward": 32,
            "data.samples": 40,
        },
    ),
    Published(
        "swin_t",
        28_288_354,
        4.491,
        small={
            "image.shape": (3, 64, 64),
            "patches.out_channels": 32,
            **{
                f"stage{number}.{param}": value
                for number in range(1, 5)
                for param, value in {
                    "size": 32 >> number,
                    "window": 2,
                    "shift": 1 if number < 4 else 0,
                    "width": 16 << number,
                    "heads": 1 << (number - 1),
                }.items()
            },
            **{f"merge{number}.size": 32 >> number for number in (1, 2, 3)},
            **{f"merge{number}.width": 16 << number for number in (1, 2, 3)},
            "head.out_features": 10,
            "data.size": 64,
            "data.samples": 40,
        },
    ),
    Published(
        "vae",
        652_824,
        small={
            "image.shape": (1, 8, 8),
            "encoder.hidden": 16,
            "encoder.codes": 4,
            "decoder.hidden": 16,
            "decoder.pixels": 8,
            "data.size": 8,
            "data.samples": 40,
        },
    ),
    Published(
        "vit_b_16",
        86_567_656,
        17.564,
        small={
            "image.shape": (3, 16, 16),
            "patches.width": 16,
            "patches.patch_size": 4,
            "class_token.shape": (1, 1, 16),
            "positions.shape": (17, 16),
            "layers.repeat": 2,
            "layers.width": 16,
            "layers.heads": 2,
            "layers.hidden": 32,
            "data.size": 16,
            "data.samples": 40,
        },
    ),
    Published(
        "mixer_s16",
        18_528_264,
        small={
            "image.shape": (3, 16, 16),
            "patches.width": 16,
            "patches.patch_size": 4,
            "layers.repeat": 2,
            "layers.patches": 16,
            "layers.width": 16,
            "layers.patch_hidden": 8,
            "layers.feature_hidden": 32,
            "data.size": 16,
            "data.samples": 40,
        },
    ),
)


@cache
def analysed(name: str) -> Analysis:
    """Return what is found out about an example."""
    return analyse(read_example(name).project)


def shrunk(project: Project, changes: Mapping[str, Value]) -> Project:
    """Return a project with some parameters changed, to be trained for a step or two."""
    network, data = project.network, project.training.data
    for place, value in changes.items():
        block, _, rest = place.rpartition("/")
        name, _, param = rest.rpartition(".")
        if name == "data":
            assert data is not None
            data = Setting(data.type, {**data.params, param: value})
            continue
        blocks = (block,) if block else ()
        graph = _changed(network.graph_at(blocks), name, param, value)
        network = network.with_graph(graph, blocks)
    options = {**project.training.options, "epochs": 1, "batch_size": 16}
    training = dataclasses.replace(project.training, data=data, options=options)
    return Project(network, training, project.extra)


def _changed(graph: Graph, name: str, param: str, value: Value) -> Graph:
    (found,) = (i for i, node in graph.nodes.items() if node.name == name)
    node = graph[found]
    assert param == "repeat" or param in _known(node), f"{name} has no parameter {param}"
    changed = node.with_(repeat=value) if param == "repeat" else node.with_params(**{param: value})
    return graph.with_node(found, changed)


def _known(node: Node) -> Mapping[str, object]:
    return {**(node.layer.kinds() if node.layer else {}), **node.params}
