"""Everything that is known of a project without training it: shapes, source, problems, costs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

import nodes.library  # noqa: F401 - declares the layers
from nodes.blocks import unused_roots
from nodes.check import check, traceable
from nodes.problem import Problem
from nodes.project import Project
from nodes.training import training_problems
from runtime.data.check import check_data, typed_inputs
from runtime.diagnosis.network_rules import drawn_problems
from runtime.freezing import freezing_problems, weightless_problems
from runtime.scores import score_problems
from runtime.source import Source, generate
from runtime.summary import Summary, assumed_of, needed, summarise
from runtime.trace import trace, trace_block
from runtime.traced import NodeTrace, Trace, UsePath


@dataclass(frozen=True)
class Analysis:
    """What was found out about a project."""

    project: Project
    trace: Trace
    source: Source
    problems: tuple[Problem, ...]
    summary: Summary
    needed: Summary
    """The memory that a training as the project sets it needs, without rows."""
    alone: Mapping[UsePath, NodeTrace] = field(default_factory=dict)
    """Shapes inside blocks that nothing uses, from what their own Inputs say."""

    def use(self, use: UsePath) -> NodeTrace | None:
        """Return what is known of one use of a node, None while nothing is."""
        return self.trace.uses.get(use) or self.alone.get(use)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep the network from running."""
        return tuple(p for p in self.problems if p.severity == "error")


def analyse(project: Project) -> Analysis:
    """Return shapes, source, problems and costs; never raises for a project that was read."""
    network = project.network
    may = traceable(network)
    traced = trace(network, typed_inputs(project)) if may else Trace(network)
    alone = [trace_block(network, name) for name in (unused_roots(network) if may else ())]
    found = [
        *check(network),
        *traced.problems,
        *(replace(p, severity="warning") for one in alone for p in one.problems),
        *check_data(project),
        *score_problems(project, traced),
        *training_problems(project),
        *freezing_problems(project, traced),
        *weightless_problems(project, traced),
        *drawn_problems(project),
    ]
    source = generate(network, traced, project.training.phases)
    summary = summarise(traced)
    return Analysis(
        project=project,
        trace=traced,
        source=source,
        problems=_once(found),
        summary=summary,
        needed=needed(traced, assumed_of(project), summary),
        alone={use: kept for one in alone for use, kept in one.uses.items()},
    )


def _once(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Drop repeated problems, errors first."""
    order = {"error": 0, "warning": 1, "hint": 2}
    seen: dict[tuple[object, ...], Problem] = {}
    for problem in problems:
        place = problem.where[-2:]
        seen.setdefault((place, problem.param, problem.port, problem.text), problem)
    return tuple(sorted(seen.values(), key=lambda p: order[p.severity]))
