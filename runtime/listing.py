"""What there is to choose from: layers, losses, optimizers, datasets, examples, formats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from nodes.declaration import Declared
from nodes.examples import About
from nodes.reference import COLUMNS, INPUT_COLUMNS, OUTPUT_COLUMNS, page
from nodes.search import Terms, ranked, terms_of


@dataclass(frozen=True)
class Row:
    """One thing to choose: its name, the group it belongs to, and a sentence about it."""

    name: str
    group: str
    doc: str
    declared: type[Declared] | None = None

    @property
    def terms(self) -> Terms:
        """What it can be found by."""
        if self.declared is not None:
            return terms_of(self.declared, self.group)
        return Terms(self.name, (self.group,), self.doc)


def rows(kind: str, search: str = "") -> list[Row]:
    """Return what there is of a kind of KINDS; of a search what fits it, best first."""
    found = KINDS[kind]()
    return ranked(search, found, lambda row: row.terms) if search.strip() else found


def as_json(found: Iterable[Row]) -> list[dict[str, Any]]:
    """Return rows as JSON holds them; of what is declared all that its help says."""
    return [_row_as_json(row) for row in found]


def _row_as_json(row: Row) -> dict[str, Any]:
    basic = {"name": row.name, "group": row.group, "doc": row.doc}
    if row.declared is None:
        return basic
    told = page(row.declared)
    facts = ("formula", "use", "avoid", "source")
    tables = {
        "inputs": (INPUT_COLUMNS, told.inputs),
        "outputs": (OUTPUT_COLUMNS, told.outputs),
        "parameters": (COLUMNS, told.parameters),
    }
    return {
        **basic,
        "title": told.title,
        "text": list(told.paragraphs),
        "shapes": told.shapes,
        **{fact: getattr(row.declared, fact) for fact in facts},
        **{
            name: [dict(zip(map(_key, columns), cells, strict=True)) for cells in found]
            for name, (columns, found) in tables.items()
        },
    }


def _key(heading: str) -> str:
    return heading.lower().replace(" ", "_")


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

    return [Row(name, made.group, _sentence(made), made) for name, made in DATASETS.items()]


def _declared(registry: Mapping[str, type[Declared]]) -> list[Row]:
    return [Row(name, made.category, _sentence(made), made) for name, made in registry.items()]


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
