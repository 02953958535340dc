"""Finds the texts that rows and declarations hold: commands, layers, data, examples, blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

import nodes.library  # noqa: F401 - fills LAYERS
from designer.actions import ACTIONS, MENUS, RECENT
from designer.over_time import ROWS
from designer.panels.form import words
from designer.panels.naming import BYPASSED, FROZEN, REPEAT, TIED
from designer.panels.run_entries import ELSEWHERE
from designer.panels.summary_model import COLUMNS
from designer.plain import paragraphs
from designer.texts.code import Text
from designer.theme import CATEGORIES
from nodes import reference
from nodes.datasets import DATASETS, Preparation
from nodes.declaration import Declared
from nodes.examples import examples
from nodes.layer import LAYERS, Layer
from nodes.optimizer import Optimizer
from nodes.shipped_blocks import shipped_blocks
from nodes.training import OPTIMIZERS, SCHEDULES, Options, PhaseOptions

_OURS = "nodes."
_WORD: Final = re.compile(r"[A-Za-z_]{3,}")
_FUNCTIONS: Final = frozenset(
    ("exp", "max", "min", "tanh", "cos", "sin", "log", "softmax", "mod",
     "sign", "rms", "norm", "var", "std", "sqrt", "left", "right", "top")
)  # fmt: skip
"""What formulas call alike in every language: one that says nothing else is not translated."""
_SETTINGS = (Options, PhaseOptions)


def declared_texts() -> Iterator[Text]:
    """Yield every text that is declared and shown as it stands."""
    for where, texts in (
        ("commands", _commands()),
        ("layers", _declarations(LAYERS.values())),
        ("data", _declarations([*DATASETS.values(), Preparation])),
        ("training", _declarations((*OPTIMIZERS.values(), *SCHEDULES.values(), *_SETTINGS))),
        ("rows", _rows()),
        ("reference", _reference()),
        ("examples", _examples()),
        ("blocks", _blocks()),
    ):
        yield from (Text(text, where=where) for text in texts if _has_words(text))


def _has_words(text: str) -> bool:
    """Return whether there is something to translate."""
    return bool(text) and any(letter.isalpha() for letter in text)


def _commands() -> Iterator[str]:
    for row in ACTIONS:
        yield from (row.title, row.tip, row.under)
    yield from (f"&{title}" for title in MENUS)
    yield from RECENT.split("/")[1:]
    yield from chain(*((column.title, column.about) for column in COLUMNS))
    yield from CATEGORIES
    yield from ("Open example", "Panels", "Theme", "Language")


def _declarations(found: Iterable[type[Declared]]) -> Iterator[str]:
    for declared in found:
        if not declared.__module__.startswith(_OURS):
            continue
        layer = issubclass(declared, Layer | Optimizer)
        if not layer or declared.title != declared.type_name:
            yield declared.title
        yield declared.category
        yield from (paragraphs(declared.help()), declared.use, declared.avoid)
        made = declared.build(declared.fresh())
        for parameter in declared.parameters:
            yield words(parameter.name)
            yield parameter.kind.doc
        ports = (*made.input_ports(), *made.output_ports()) if isinstance(made, Layer) else ()
        yield from (port.doc for port in ports)
        signs = _FUNCTIONS | declared.kinds().keys() | {port.name for port in ports}
        printed = (declared.formula, reference.shapes(made) if isinstance(made, Layer) else "")
        yield from (text for text in printed if set(_WORD.findall(text)) - signs)


def _rows() -> Iterator[str]:
    """Yield the rows of forms that are not declared, and the ends of runs."""
    yield from ("Name", "Repeat", "Tied", "Bypassed", "Frozen", "Shares", "Doc")
    yield from ("Over time", "Backward", "Forcing", "Steps", "Optimizer", "Schedule")
    yield from ("optimizer", "schedule", "in", "out", "none", "input", "target")
    yield from ("completed", "stopped", "interrupted", "failed", "training", "paused", "validation")
    yield ELSEWHERE
    yield from (kind.doc for kind in (REPEAT, TIED, BYPASSED, FROZEN, *ROWS))


def _reference() -> Iterator[str]:
    yield from reference.HEADINGS
    yield from (*reference.COLUMNS, *reference.INPUT_COLUMNS, *reference.OUTPUT_COLUMNS)


def _examples() -> Iterator[str]:
    for one in examples():
        yield from (one.title, one.summary, one.group)


def _blocks() -> Iterator[str]:
    for made in shipped_blocks().values():
        yield from (made.title, made.summary, made.category, paragraphs(made.block.doc))
        yield from (parameter.doc for parameter in made.block.params)
        yield from (words(parameter.name) for parameter in made.block.params)
