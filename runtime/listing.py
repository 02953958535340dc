"""What there is to choose from: layers, losses, optimizers, datasets, examples, formats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass

from nodes.declaration import Declared
from nodes.examples import About


@dataclass(frozen=True)
class Row:
    """One thing to choose: its name, the group it belongs to, and a sentence about it."""

    name: str
    group: str
    doc: str


def rows(kind: str) -> list[Row]:
    """Return what there is of a kind of KINDS."""
    return KINDS[kind]()


def as_json(found: Iterable[Row]) -> list[dict[str, str]]:
    """Return rows as JSON holds them."""
    return [asdict(row) for row in found]


def _layers() -> list[Row]:
    return _of_role({"layer", "input", "output"})


def _losses() -> list[Row]:
    return _of_role({"loss"})


def _metrics() -> list[Row]:
    return _of_role({"metric"})


def _of_role(roles: set[str]) -> list[Row]:
    import nodes.library  # noqa: F401 - fills LAYERS
    from nodes.layer import LAYERS

    found = {name: layer for name, layer in LAYERS.items() if layer.role in roles}
    return sorted(_declared(found), key=lambda row: (row.group, row.name))


def _optimizers() -> list[Row]:
    from nodes.training import OPTIMIZERS

    return _declared(OPTIMIZERS)


def _schedules() -> list[Row]:
    from nodes.training import SCHEDULES

    return _declared(SCHEDULES)


def _datasets() -> list[Row]:
    from nodes.datasets import DATASETS

    return [Row(name, made.group, _sentence(made)) for name, made in DATASETS.items()]


def _declared(registry: Mapping[str, type[Declared]]) -> list[Row]:
    return [Row(name, made.category, _sentence(made)) for name, made in registry.items()]


def _sentence(declared: type[Declared]) -> str:
    return " ".join(declared.help().split("\n\n")[0].split())


def _examples() -> list[Row]:
    from nodes.examples import examples

    return [Row(e.name, e.group, _told(e)) for e in examples()]


def _told(example: About) -> str:
    goal = f" Reaches {example.goal}." if example.goal else ""
    return f"{example.title}: {example.summary}{goal}"


def _formats() -> list[Row]:
    from runtime.export import FORMATS

    return [Row(made.name, made.title, made.doc) for made in FORMATS.values()]


KINDS: Mapping[str, Callable[[], list[Row]]] = {
    "layers": _layers,
    "losses": _losses,
    "metrics": _metrics,
    "optimizers": _optimizers,
    "schedules": _schedules,
    "datasets": _datasets,
    "examples": _examples,
    "formats": _formats,
}
