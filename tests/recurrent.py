"""Cells drawn as blocks, for tests that run them over time."""

from __future__ import annotations

from nodes.expressions import Expr
from nodes.graph import Block, BlockParameter, Network
from nodes.over_time import OverTime
from tests.networks import graph, network, node

RECURRENT = OverTime(("x",), {"h": "new_h"}, ("new_h",))
"""A cell that reads x, remembers h and says y at each step."""


def rnn_cell() -> Block:
    """Return Elman's cell: tanh(W x + U h)."""
    inside = graph(
        {
            "x": node("Input"),
            "h": node("Input"),
            "from_x": node("Linear", out_features=Expr("hidden")),
            "from_h": node("Linear", out_features=Expr("hidden")),
            "sum": node("Add"),
            "bent": node("Tanh"),
            "y": node("Output"),
            "new_h": node("Output"),
        },
        "x > from_x",
        "h > from_h",
        "from_x > sum.x1",
        "from_h > sum.x2",
        "sum > bent",
        "bent > y",
        "bent > new_h",
    )
    return Block("Cell", inside, (BlockParameter("hidden", 16),))


def running_total() -> Block:
    """Return a cell without weights: the sum of all steps so far."""
    inside = graph(
        {
            "x": node("Input"),
            "h": node("Input"),
            "total": node("Add"),
            "y": node("Output"),
            "new_h": node("Output"),
        },
        *("x > total.x1", "h > total.x2", "total > y", "total > new_h"),
    )
    return Block("Total", inside)


def gru_cell(hidden: int) -> Block:
    """Return PyTorch's gated cell, its weights in PyTorch's order."""
    parts = (hidden,) * 3
    inside = graph(
        {
            "x": node("Input"),
            "h": node("Input"),
            "from_x": node("Linear", out_features=3 * hidden),
            "from_h": node("Linear", out_features=3 * hidden),
            "of_x": node("Split", sizes=parts),
            "of_h": node("Split", sizes=parts),
            "reset": node("Add"),
            "r": node("Sigmoid"),
            "update": node("Add"),
            "z": node("Sigmoid"),
            "kept": node("Multiply"),
            "sum": node("Add"),
            "n": node("Tanh"),
            "change": node("Subtract"),
            "held": node("Multiply"),
            "new": node("Add"),
            "new_h": node("Output"),
        },
        *("x > from_x", "h > from_h", "from_x > of_x", "from_h > of_h"),
        *("of_x.y1 > reset.x1", "of_h.y1 > reset.x2", "reset > r"),
        *("of_x.y2 > update.x1", "of_h.y2 > update.x2", "update > z"),
        *("r > kept.x1", "of_h.y3 > kept.x2", "of_x.y3 > sum.x1", "kept > sum.x2", "sum > n"),
        *("h > change.a", "n > change.b", "z > held.x1", "change > held.x2"),
        *("n > new.x1", "held > new.x2", "new > new_h"),
    )
    return Block("Gru", inside)


def rnn(over: OverTime = RECURRENT, **settings: object) -> Network:
    """Return a network of one drawn cell that gives all its steps and its last state."""
    settings = {"hidden": 8, **settings}
    return network(
        {
            "series": node("Input", shape=(20, 3)),
            "rnn": node("block:Cell", over_time=over, **settings),
            "all": node("Output"),
            "last": node("Output"),
        },
        "series > rnn.x",
        "rnn.y > all",
        "rnn.new_h > last",
        blocks={"Cell": rnn_cell()},
    )


def gru(features: int, hidden: int, *, backward: bool = False, last: bool = False) -> Network:
    """Return a network of one drawn gated cell."""
    over = OverTime(("x",), {"h": "new_h"}, ("new_h",) if last else (), backward)
    return network(
        {
            "series": node("Input", shape=("T", features)),
            "rnn": node("block:Gru", over_time=over),
            "y": node("Output"),
        },
        "series > rnn.x",
        "rnn.new_h > y",
        blocks={"Gru": gru_cell(hidden)},
    )


def translator(hidden: int, sources: int, targets: int) -> Network:
    """Return an encoder and a decoder that attends to it, as Bahdanau draws them."""
    scored = graph(
        {
            "query": node("Input"),
            "keys": node("Input"),
            "of_query": node("Linear", out_features=hidden),
            "lifted": node("Unsqueeze", dim=1),
            "of_keys": node("Linear", out_features=hidden),
            "sum": node("Add"),
            "bent": node("Tanh"),
            "energy": node("Linear", out_features=1),
            "weights": node("Softmax", dim=1),
            "turned": node("Transpose", dim0=1, dim1=2),
            "mixed": node("MatMul"),
            "flat": node("Squeeze", dim=1),
            "context": node("Output"),
        },
        *("query > of_query", "of_query > lifted", "keys > of_keys"),
        *("lifted > sum.x1", "of_keys > sum.x2", "sum > bent", "bent > energy"),
        *("energy > weights", "weights > turned", "turned > mixed.a", "keys > mixed.b"),
        *("mixed > flat", "flat > context"),
    )
    step = graph(
        {
            "token": node("Input"),
            "keys": node("Input"),
            "h": node("Input"),
            "embedding": node("Embedding", num_embeddings=targets, embedding_dim=hidden),
            "attention": node("block:Attention"),
            "joined": node("Concat", dim=1),
            "cell": node("block:Gru"),
            "out": node("Linear", out_features=targets),
            "logits": node("Output"),
            "new_h": node("Output"),
        },
        *("token > embedding", "h > attention.query", "keys > attention.keys"),
        *("embedding > joined.x1", "attention.context > joined.x2"),
        *("joined > cell.x", "h > cell.h", "cell.new_h > out", "out > logits"),
        "cell.new_h > new_h",
    )
    over = OverTime(("token",), {"h": "new_h"})
    return network(
        {
            "source": node("Input", shape=(10,), dtype="int64"),
            "target": node("Input", shape=(7,), dtype="int64"),
            "embedding": node("Embedding", num_embeddings=sources, embedding_dim=hidden),
            "encoder": node("GRU", hidden_size=hidden),
            "start": node("Select", dim=0),
            "decoder": node("block:Decoder", over_time=over),
            "logits": node("Output"),
        },
        *("source > embedding", "embedding > encoder", "encoder.h > start"),
        *("encoder.y > decoder.keys", "start > decoder.h", "target > decoder.token"),
        "decoder.logits > logits",
        blocks={
            "Attention": Block("Attention", scored),
            "Gru": gru_cell(hidden),
            "Decoder": Block("Decoder", step),
        },
    )
