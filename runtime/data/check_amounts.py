"""Whole numbers that the network takes as amounts: scaling leaves them alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nodes.datasets import DATASETS, FieldSpec, Preparation
from nodes.fixes import node_fix
from nodes.graph import Link, Network
from nodes.problem import Fix, Problem
from nodes.project import Project, Setting
from runtime.data.check_inputs import Binding, with_field
from runtime.data.contents import with_name
from runtime.data.describing import Description


def amount_hints(
    project: Project,
    prepared: Preparation,
    found: Description,
    bound: Iterable[Binding],
) -> Iterator[Problem]:
    """Yield the fields of whole numbers that go in as amounts but are not scaled as such."""
    setting, network = project.training.data, project.network
    for binding in bound:
        field = binding.field
        if field is None or field.dtype != "int64" or field.role != "input":
            continue
        links = network.graph.outgoing.get(binding.node, ())
        if field.classes or not any(_takes_amounts(network, link) for link in links):
            continue
        fix = _as_amounts(setting, binding, field) if setting else None
        who = f"{network.graph[binding.node].name} (Input)"
        scaled = prepared.scaling != "none"
        if fix is not None and (scaled or field.name in found.uneven):
            text = (
                f"{who}: the field {field.name} holds whole numbers, which scaling leaves as they "
                "are. If they are amounts, name it under amounts of the data."
            )
            yield Problem((binding.node,), text, "hint", fix=fix)
        elif scaled:
            text = (
                f"{who}: the field {field.name} holds whole numbers, which scaling leaves as they "
                "are. Scale them in the network, or set scaling to none."
            )
            yield Problem((binding.node,), text, "hint")


def _takes_amounts(network: Network, link: Link) -> bool:
    """Return whether a link leads to a layer of real numbers, or to a Cast to such."""
    node = network.graph[link.target.node]
    ports = network.declared_inputs(node)
    wanted = next((p.dtype for p in ports if p.name == link.target.port), "any")
    turned = node.type == "Cast" and "float" in str(node.params.get("dtype", "float32"))
    return wanted == "float" or turned


def _as_amounts(setting: Setting, binding: Binding, field: FieldSpec) -> Fix | None:
    """Let the data give a field as real numbers, and the Input take it so."""
    if "amounts" not in DATASETS[setting.type].kinds():
        return None
    name = field.name
    title = f"Take {name} as amounts"
    real = FieldSpec(name, field.shape or (1,), "float32", "input")
    retyped = node_fix(title, (binding.node,), lambda node: with_field(node, real))

    def apply(project: Project) -> Project:
        data = project.training.data
        if data is None or data.type != setting.type:
            return project
        named = str(data.params.get("amounts", ""))
        changed = Setting(data.type, {**data.params, "amounts": with_name(named, name)})
        return retyped.apply(project).with_training(data=changed)

    return Fix(title, apply)
