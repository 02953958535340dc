"""Edits of the phases of a training; Qt-free."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from typing import Any

from nodes.graph import NodeId
from nodes.project import Phase, Project


def with_new_phase(project: Project) -> Project:
    """Return the project with a phase more, trained as the last one is, on everything."""
    phases = project.training.phases
    taken = {phase.name for phase in phases}
    number = len(phases) + 1
    while f"phase{number}" in taken:
        number += 1
    like = phases[-1] if phases else Phase()
    added = dataclasses.replace(like, name=f"phase{number}", losses=(), nodes=(), steps=1)
    return project.with_training(phases=(*phases, added))


def without_phase(project: Project, index: int) -> Project:
    """Return the project without a phase."""
    phases = project.training.phases
    return project.with_training(phases=(*phases[:index], *phases[index + 1 :]))


def with_moved_phase(project: Project, index: int, by: int) -> Project:
    """Return the project with a phase that has its turn earlier or later."""
    phases = list(project.training.phases)
    phases.insert(index + by, phases.pop(index))
    return project.with_training(phases=tuple(phases))


def with_phase(project: Project, index: int, **changes: Any) -> Project:  # noqa: ANN401 - any field
    """Return the project with some fields of a phase changed."""
    phases = list(project.training.phases)
    phases[index] = dataclasses.replace(phases[index], **changes)
    return project.with_training(phases=tuple(phases))


def chosen_losses(project: Project, phase: Phase) -> tuple[NodeId, ...]:
    """Return the losses of a phase that are still there; all of them where it names none."""
    losses = project.network.graph.of_role("loss")
    return tuple(node for node in losses if not phase.losses or node in phase.losses)


def toggled(
    chosen: Collection[NodeId], node: NodeId, order: Collection[NodeId]
) -> tuple[NodeId, ...]:
    """Return the chosen nodes with one more or one less, in an order; those not in it are gone."""
    wanted = set(chosen) ^ {node}
    return tuple(found for found in order if found in wanted)
