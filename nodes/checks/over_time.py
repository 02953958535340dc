"""Running over time: inputs and outputs that are there, something to step along, no repeat."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from nodes import fixes
from nodes.checks.spot import Spot
from nodes.graph import Node, NodeId
from nodes.over_time import OverTime
from nodes.phrase import phrase
from nodes.problem import Fix, Problem


def check_over_time(spot: Spot) -> Iterator[Problem]:
    """Yield what keeps nodes of a graph from running over time."""
    for node_id, node in spot.graph.nodes.items():
        known = node.layer is not None or node.block in spot.network.blocks
        if node.over_time is not None and known:
            yield from _Checked(spot, node_id, node, node.over_time).problems()


@dataclasses.dataclass(frozen=True)
class _Checked:
    spot: Spot
    node_id: NodeId
    node: Node
    over: OverTime

    def problems(self) -> Iterator[Problem]:
        if not self._can_run_over_time():
            fix = self._fix(phrase("Run it once"), None)
            words = phrase(
                "cannot run over time: only blocks and layers whose inputs all have names can."
            )
            yield self._said(
                phrase("{words} Run it once, or put it into a block.", words=words), fix
            )
            return
        if self.node.repeat != 1:
            fix = fixes.set_repeat(self.spot.where(self.node_id), 1)
            words = phrase("runs over time, so it cannot be repeated as well. Set repeat to 1.")
            yield self._said(words, fix)
        yield from self._lost_inputs()
        yield from self._lost_outputs()
        yield from self._nothing_to_step_along()

    def _can_run_over_time(self) -> bool:
        layer = self.node.layer
        ports = self.spot.network.declared_inputs(self.node)
        return layer is None or (layer.role == "layer" and not any(port.many for port in ports))

    def _lost_inputs(self) -> Iterator[Problem]:
        ports = [port.name for port in self.spot.network.declared_inputs(self.node)]
        for name in dict.fromkeys([*self.over.sequences, *self.over.states]):
            if name in ports:
                continue
            role = phrase("sequence") if name in self.over.sequences else phrase("state")
            sequences = tuple(port for port in self.over.sequences if port != name)
            states = {p: fed for p, fed in self.over.states.items() if p != name}
            fix = self._fix(
                phrase("Forget {name}", name=name), self._with(sequences=sequences, states=states)
            )
            yield self._said(
                phrase(
                    "runs over time with the {role} {name}, but has no input {name}, only "
                    "{known}. Forget {name}, or add that input.",
                    role=role,
                    name=name,
                    known=_listed(ports),
                ),
                fix,
            )

    def _lost_outputs(self) -> Iterator[Problem]:
        ports = [port.name for port in self.spot.network.outputs_of(self.node)]
        for state, fed in self.over.states.items():
            if fed not in ports:
                fix = self._feed(state, ports)
                cure = fix.title if fix else phrase("Choose another output to feed it")
                words = phrase(
                    "its state {state} is fed by the output {fed}, but there is only {known}. "
                    "{cure}.",
                    state=state,
                    fed=fed,
                    known=_listed(ports),
                    cure=cure,
                )
                yield self._said(words, fix, state)
        for name in self.over.last:
            if name not in ports:
                words = phrase(
                    "gives the last step of {name}, but has no such output. Forget {name}.",
                    name=name,
                )
                last = tuple(port for port in self.over.last if port != name)
                yield self._said(
                    words, self._fix(phrase("Forget {name}", name=name), self._with(last=last))
                )

    def _feed(self, state: str, outputs: list[str]) -> Fix | None:
        """Feed a state by an output of which no other state is made."""
        free = [port for port in outputs if port not in self.over.states.values()]
        if not (free or outputs):
            return None
        port = (free or outputs)[-1]
        return self._fix(
            phrase("Feed {state} by {port}", state=state, port=port),
            self._with(states={**self.over.states, state: port}),
        )

    def _nothing_to_step_along(self) -> Iterator[Problem]:
        ports = [port.name for port in self.spot.network.declared_inputs(self.node)]
        if self.over.sequences or self.over.steps > 1:
            return
        free = [port for port in ports if port not in self.over.states]
        sequences = self._with(sequences=(free[0],)) if free else None
        fix = self._fix(phrase("Step along {free}", free=free[0]), sequences) if sequences else None
        cure = phrase("{title}, or set", title=fix.title) if fix else phrase("Set")
        words = phrase(
            "runs over time, but none of its inputs is a sequence. {cure} how many steps.",
            cure=cure,
        )
        yield self._said(words, fix)

    def _with(self, **changes: object) -> OverTime:
        return dataclasses.replace(self.over, **changes)  # type: ignore[arg-type]

    def _fix(self, title: str, over: OverTime | None) -> Fix:
        where = self.spot.where(self.node_id)
        return fixes.node_fix(title, where, lambda node: node.with_(over_time=over))

    def _said(self, words: str, fix: Fix | None, port: str | None = None) -> Problem:
        return self.spot.problem(self.node_id, words, fix=fix, port=port, param="over_time")


def _listed(ports: list[str]) -> tuple[str, ...] | str:
    return tuple(ports) or phrase("none at all")
