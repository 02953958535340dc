"""Lets a run begin with the weights of an earlier one, as far as they still fit.

A node keeps its weights where it is the same one, whatever it is called now, and where they have
the same sizes. What an optimizer remembers of a weight goes along with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import torch
from torch import Tensor, nn
from torch.optim import Optimizer

from nodes.atomic import write_whole
from nodes.graph import Network
from nodes.pairing import paired_blocks, paired_nodes, paired_places
from nodes.project import Project
from runtime.module import load
from runtime.train.checkpoint import lay_out_memory
from runtime.train.checkpoints import FOLDER, checkpoints, sound_checkpoint
from runtime.train.loop import Training
from runtime.train.phases import Phase
from runtime.train.run import Run, RunError, prepare
from runtime.train.tensors import read_tensors
from runtime.train.trees import read_tree, tree_bytes

START: Final = "start.safetensors"
"""What a run begins with, in its folder; it is not there where all weights are drawn anew."""
TOGETHER: Final = ("LBFGS",)
"""Optimizers that remember all weights in one piece."""

Place = tuple[str, ...]


@dataclass(frozen=True)
class Inheritance:
    """What a run takes over: the names of nodes, and what becomes of the optimizer's memory.

    `resized` are nodes whose weights have other sizes now, with those sizes in words.
    """

    run: str
    epoch: int
    kept: tuple[str, ...]
    resized: tuple[str, ...]
    new: tuple[str, ...]
    gone: tuple[str, ...]
    optimizers: tuple[str, ...]

    def lines(self) -> Iterator[str]:
        """Yield it in words, one thing a line."""
        epoch = f", epoch {self.epoch}" if self.epoch else ""
        yield f"weights of {self.run}{epoch}"
        for what, names in (
            ("kept", self.kept),
            ("of another size, so drawn anew", self.resized),
            ("new, so drawn anew", self.new),
            ("no longer there", self.gone),
        ):
            if names:
                yield f"{what}: {', '.join(names)}"
        yield from self.optimizers


@dataclass(frozen=True)
class _Earlier:
    """The run whose weights are taken: where it stood, and what its optimizers remember."""

    run: Run
    epoch: int
    weights: Mapping[str, Tensor]
    phases: tuple[Mapping[str, Any], ...]


def inherit(run: Run, earlier: Path) -> Inheritance:
    """Let a prepared run begin with what fits of an earlier one; return what that is.

    RunError, WeightsError or FileError where the earlier run cannot be read.
    """
    before = _read(Run(earlier))
    model = _sketched(run)
    names = Names(before.run.project.network, run.project.network)
    there = {name: names.earlier(name) or "" for name in model.state_dict()}
    kept = {
        name: before.weights[old]
        for name, values in model.state_dict().items()
        if (old := there[name]) in before.weights
        and _alike(before.weights[old], values)
    }
    memory, told = _memory(run, before, {n: there[n] for n in kept})
    tree = {"weights": kept, "optimizers": memory}
    found = _told(names, before, model.state_dict(), there, kept, tuple(told))
    note = "Began with " + "; ".join(found.lines()) + "."
    write_whole(run.folder / START, tree_bytes({**tree, "note": note}))
    return found


def planned(project: Project, earlier: Path) -> Inheritance:
    """Return what a run of a project would take over; RunError where it cannot be trained."""
    with TemporaryDirectory() as folder:
        return inherit(prepare(project, Path(folder)), earlier)


def begin(run: Run, model: nn.Module) -> str:
    """Give a new model the weights that its run begins with; return in words which, "" if none."""
    if not (run.folder / START).exists():
        return ""
    tree = read_tree(run.folder / START)
    model.load_state_dict(tree["weights"], strict=False)
    return str(tree["note"])


def remember(run: Run, training: Training) -> None:
    """Give optimizers that have just been made what they shall remember."""
    if not (run.folder / START).exists():
        return
    memory = read_tree(run.folder / START)["optimizers"]
    names = {id(weight): name for name, weight in training.model.named_parameters()}
    for phase in training.phases:
        _remind(phase, memory.get(phase.config.name, []), names)


class Names:
    """What the nodes of a network were called in an earlier one."""

    def __init__(self, before: Network, after: Network) -> None:
        self._before, self._after = before, after
        blocks = paired_blocks(before, after)
        self._origin: dict[Place, dict[str, str]] = {}
        for here, there in paired_places(blocks):
            old = before.graph_at(here)
            pairs = paired_nodes(old, after.graph_at(there), blocks)
            self._origin[there] = {b: old[a].name for a, b in pairs.items()}

    def node(self, tensor: str) -> str:
        """Return the name of the node that has a tensor: stage1.conv1 of stage1.0.conv1.weight."""
        steps = [name for name, _ in self._steps(tensor)]
        return ".".join(steps) or tensor.rpartition(".")[0] or tensor

    def earlier(self, tensor: str) -> str | None:
        """Return what a tensor was called; None where its node was not there."""
        parts = tensor.split(".")
        words = (place for place, part in enumerate(parts) if not part.isdigit())
        for place, (_, old) in zip(words, self._steps(tensor), strict=False):
            if old is None:
                return None
            parts[place] = old
        return ".".join(parts)

    def _steps(self, tensor: str) -> Iterator[tuple[str, str | None]]:
        """Yield the nodes on the way to a tensor: the name of each, now and earlier."""
        place: Place = ()
        for part in filter(str.isidentifier, tensor.split(".")):
            graph = self._after.graph_at(place)
            node = next((i for i, n in graph.nodes.items() if n.name == part), None)
            if node is None:
                return
            yield part, self._origin.get(place, {}).get(node)
            block = graph[node].block
            if block is None or block not in self._after.blocks:
                return
            place = (block,)


def _read(run: Run) -> _Earlier:
    best = next((one.epoch for one in checkpoints(run.folder) if one.best), None)
    kept = (best and sound_checkpoint(run.folder, best)) or sound_checkpoint(run.folder)
    if kept:
        state = read_tree(run.folder / FOLDER / kept.file)
        return _Earlier(run, kept.epoch, state["model"], tuple(state["phases"]))
    if not run.weights.exists():
        message = f"{run.name} has kept no weights yet; choose another run."
        raise RunError(message)
    return _Earlier(run, 0, read_tensors(run.weights)[0], ())


def _sketched(run: Run) -> nn.Module:
    """Return the model of a run without any memory for its weights."""
    with torch.device("meta"):
        return load(run.model, run.class_name)()


def _alike(first: Tensor, second: Tensor) -> bool:
    return first.shape == second.shape and first.dtype == second.dtype


def _memory(
    run: Run, before: _Earlier, kept: Mapping[str, str]
) -> tuple[dict[str, list[dict[str, Any]]], list[str]]:
    """Return what optimizers remember of the weights that are kept, and that in words."""
    found: dict[str, list[dict[str, Any]]] = {}
    told: list[str] = []
    earlier = before.run.config.phases
    known = dict(zip((phase.name for phase in earlier), before.phases, strict=False))
    kinds = {phase.name: phase.optimizer for phase in earlier}
    for phase in run.config.phases:
        kind = phase.optimizer
        state = known.get(phase.name)
        if state is None or "weights" not in state or kind in TOGETHER:
            told.append(f"{kind} starts anew")
        elif kinds[phase.name] != kind:
            told.append(f"{kind} starts anew: the run used {kinds[phase.name]}")
        else:
            found[phase.name] = _of_kept(state, kept)
            count = sum(map(len, found[phase.name]))
            told.append(_remembered(kind, count, sum(map(len, state["weights"]))))
    return found, told


def _remembered(kind: str, count: int, whole: int) -> str:
    if count == whole:
        return f"{kind} remembers all weights"
    return f"{kind} remembers {count} of its weights and starts anew with the rest"


def _of_kept(state: Mapping[str, Any], kept: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the memory of each optimizer of a phase under the present names of weights."""
    found = []
    for names, optimizer in zip(state["weights"], state["optimizers"], strict=True):
        places = {name: place for place, name in enumerate(names)}
        memory = optimizer["state"]
        found.append({
            new: memory[places[old]]
            for new, old in kept.items()
            if old in places and places[old] in memory
        })  # fmt: skip
    return found


def _remind(
    phase: Phase, memory: list[dict[str, Any]], names: Mapping[int, str]
) -> None:
    for optimizer, known in zip(phase.optimizers, memory, strict=False):
        _fill(optimizer, known, names)


def _fill(
    optimizer: Optimizer, known: Mapping[str, Any], names: Mapping[int, str]
) -> None:
    weights = [w for group in optimizer.param_groups for w in group["params"]]
    numbered = {
        n: known[name] for n, w in enumerate(weights) if (name := names[id(w)]) in known
    }
    optimizer.load_state_dict({**optimizer.state_dict(), "state": numbered})
    lay_out_memory(optimizer)


def _told(
    names: Names,
    before: _Earlier,
    model: Mapping[str, Tensor],
    there: Mapping[str, str],
    kept: Mapping[str, Tensor],
    optimizers: tuple[str, ...],
) -> Inheritance:
    """Return what becomes of each node."""
    fate: dict[str, str] = {}
    sizes: dict[str, str] = {}
    for name, values in model.items():
        node, old = names.node(name), there[name]
        was = before.weights.get(old)
        now = "kept" if name in kept else "new" if was is None else "resized"
        if was is not None and now == "resized":
            sizes.setdefault(node, f"{node} ({_sizes(was)} → {_sizes(values)})")
        fate[node] = max(fate.get(node, "kept"), now, key=_FATES.index)
    taken = set(there.values())
    gone = dict.fromkeys(_plain(name) for name in before.weights if name not in taken)
    of = {f: tuple(n for n, found in fate.items() if found == f) for f in _FATES}
    resized = tuple(sizes.get(node, node) for node in of["resized"])
    return Inheritance(
        before.run.name, before.epoch, of["kept"], resized, of["new"], tuple(gone), optimizers
    )  # fmt: skip


_FATES: Final = ("kept", "new", "resized")


def _plain(tensor: str) -> str:
    names = [part for part in tensor.split(".") if part.isidentifier()]
    return ".".join(names[:-1]) or tensor


def _sizes(values: Tensor) -> str:
    return " × ".join(map(str, values.shape)) or "a number"
