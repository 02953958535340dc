"""The analysis after an edit inside a block that is used 12 times, against a plain meta pass.

Run `python -m benchmarks.block_edit`; it exits 1 when the median edit takes more than GOAL times
a forward pass of the emitted model on the meta device, written by hand.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

import torch

from nodes.graph import BLOCK, Endpoint, Graph, Link, Network, Node
from nodes.project import Project
from nodes.shipped_blocks import read_shipped_block
from runtime.analysis import Analysis, analyse
from runtime.module import load

USES = 12
WIDTHS = (16, 32, 64)
"""Channels of the uses: four in a row of each, so that the shapes inside differ."""
ROUNDS = 15
GOAL = 1.0


def drawn() -> Project:
    """Return a network of a stem, 12 uses of one residual block in three widths, and a head."""
    made = read_shipped_block("residual_basic")
    graph, last = Graph(), "image"
    nodes = {"image": Node("Input", "image", {"shape": (3, 32, 32)})}
    for number in range(USES):
        width = WIDTHS[number // (USES // len(WIDTHS))]
        if number % (USES // len(WIDTHS)) == 0:
            params = {"out_channels": width, "kernel_size": 3, "padding": 1}
            nodes[f"widen{number}"] = Node("Conv2d", f"widen{number}", params)
        nodes[f"stage{number}"] = Node(f"{BLOCK}{made.name}", f"stage{number}", {"channels": width})
    nodes["out"] = Node("Output", "features")
    ids = list(nodes)
    placed = {i: nodes[i].with_(position=(0.0, 100.0 * row)) for row, i in enumerate(ids)}
    links = []
    for name in ids[1:]:
        links.append(Link(Endpoint(last, "y"), Endpoint(name, "x")))
        last = name
    graph = Graph(placed).with_links(links)
    return Project(Network("TwelveUses", graph, made.blocks))


def edited(project: Project, size: int) -> Project:
    """Return the project with the filters of the block's first layer of another size: one edit."""
    network = project.network
    inside = network.blocks["ResidualBasic"].graph
    conv = inside["conv1"].with_params(kernel_size=size, padding=size // 2)
    return project.with_network(
        network.with_graph(inside.with_node("conv1", conv), ("ResidualBasic",))
    )


def timed(project: Project) -> tuple[float, Analysis]:
    """Return how long an analysis takes in seconds of the processor, and what it found."""
    start = time.process_time()
    found = analyse(project)
    return time.process_time() - start, found


def plain(analysis: Analysis) -> float:
    """Return how long the emitted model takes to be made and run on the meta device by hand."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.py")
        path.write_text(analysis.source.text, encoding="utf-8")
        made = load(path, analysis.source.class_name)
    start = time.process_time()
    with torch.device("meta"), torch.no_grad():
        made()(torch.empty(8, 3, 32, 32))
    return time.process_time() - start


def main() -> int:
    """Measure, print the table, judge."""
    project = drawn()
    _, first = timed(project)
    assert not first.problems, first.problems
    plain(first)
    passes, edits, again = [], [], []
    for number in range(ROUNDS):
        change = edited(project, 5 + 2 * (number % 3) if number < 3 else 101 + 2 * number)
        passes.append(plain(first))
        took, found = timed(change)
        assert len([u for u in found.trace.uses if u[-1] == "conv1"]) == USES
        edits.append(took)
        again.append(timed(project)[0])
    by_hand, edit, back = map(statistics.median, (passes, edits, again))
    for what, took, goal in (
        ("plain meta pass of the model", by_hand, ""),
        ("analysis after an edit, 12 uses", edit, f"   (goal {GOAL})"),
        ("analysis after undoing it", back, ""),
    ):
        print(f"{what:34}{took * 1000:6.1f} ms   {took / by_hand:.2f}{goal}")
    return 0 if edit / by_hand <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
