"""What a project file holds: the network and the settings of its training."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from nodes.graph import Network, NodeId, Position
from nodes.params import Value

PHASE_NAME: Final = r"[A-Za-z][A-Za-z0-9_]{0,59}"
"""What a phase may be called, as a regular expression."""


@dataclass(frozen=True)
class Setting:
    """One use of a declaration that is no node: an optimizer, a schedule, a dataset."""

    type: str
    params: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Follow:
    """A node whose weights no optimizer moves: they are a lagged copy of those of another node.

    They begin as the leader's. After each update of the phase they keep the share `decay` of
    themselves and take the rest from the leader.
    """

    node: NodeId
    leader: NodeId
    decay: float = 0.99


@dataclass(frozen=True)
class Phase:
    """One optimizer's share of the objective.

    `losses` and `nodes` are node ids; empty means all of the losses, all of the weights.
    `steps` is how many updates in a row this phase makes before the next phase has its turn.
    `follows` are the nodes that move behind others after its updates.
    """

    name: str = "train"
    losses: tuple[NodeId, ...] = ()
    nodes: tuple[NodeId, ...] = ()
    optimizer: Setting = Setting("Adam")
    schedule: Setting | None = None
    steps: int = 1
    follows: tuple[Follow, ...] = ()


@dataclass(frozen=True)
class Training:
    """How a network is trained: on what data, by which phases, and with which options.

    `data` names a dataset of DATASETS, None while there is none. `preparation` holds the
    parameters of :class:`nodes.datasets.Preparation` (splits, scaling) and `options` those of
    :class:`nodes.training.Options` (epochs, batch size, device ...). `silenced` are the ids of
    diagnoses that are not wanted.
    """

    data: Setting | None = None
    preparation: Mapping[str, Value] = field(default_factory=dict)
    options: Mapping[str, Value] = field(default_factory=dict)
    phases: tuple[Phase, ...] = (Phase(),)
    silenced: tuple[str, ...] = ()


@dataclass(frozen=True)
class Bookmark:
    """A part of the drawing: the blocks that were entered, the middle, pixels a scene unit."""

    place: tuple[str, ...]
    middle: Position
    zoom: float


@dataclass(frozen=True)
class Project:
    """Network plus training settings, and parts of the drawing by the digits that show them.

    `extra` keeps what a newer or foreign file says.
    """

    network: Network = field(default_factory=Network)
    training: Training = field(default_factory=Training)
    extra: Mapping[str, Any] = field(default_factory=dict)
    bookmarks: Mapping[int, Bookmark] = field(default_factory=dict)

    def with_bookmark(self, digit: int, bookmark: Bookmark) -> Project:
        """Return the project with what a digit shows set."""
        return dataclasses.replace(self, bookmarks={**self.bookmarks, digit: bookmark})

    def without_bookmarks(self) -> Project:
        """Return the project without any bookmark."""
        return dataclasses.replace(self, bookmarks={})

    def with_network(self, network: Network) -> Project:
        """Return the project with another network."""
        return dataclasses.replace(self, network=network)

    def with_training(self, **changes: Any) -> Project:  # noqa: ANN401 - any field
        """Return the project with some training settings changed."""
        return dataclasses.replace(self, training=dataclasses.replace(self.training, **changes))
