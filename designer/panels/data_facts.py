"""What a dataset holds, in words: how many samples, which fields, how they are split."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.controller import Controller
from designer.panels.data_reading import Found
from designer.panels.messages import Messages
from designer.plain import PlainLabel
from designer.plots.bars import ClassBars
from designer.words import tr
from nodes.dataset import FieldSpec


class DataFacts(QWidget):
    """Heading, fields, split, notes, problems and the number of samples of each class."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = PlainLabel("", "heading")
        self.split = PlainLabel("", "muted")
        self.fields = PlainLabel("")
        self.notes = PlainLabel("", "muted")
        self.messages = Messages(controller, self)
        self.bars = ClassBars(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 12, 12)
        column.setSpacing(8)
        for part in (
            self.heading,
            self.split,
            self.messages,
            self.fields,
            self.notes,
            self.bars,
        ):
            column.addWidget(part)
        column.addStretch(1)

    def show_found(self, found: Found) -> None:
        """Show what was read."""
        _say(self.heading, _heading(found))
        _say(self.split, _split_words(found.parts) if found.fields else "")
        _say(self.fields, "\n".join(map(field_words, found.fields)))
        _say(self.notes, "\n".join(map(tr, found.notes)))
        beside = {p.param: p for p in reversed(found.problems) if p.param}
        self.messages.show_problems([p for p in found.problems if p not in beside.values()])
        self.bars.show_counts(found.counts)


def _heading(found: Found) -> str:
    if not found.fields:
        return tr("Not readable yet")
    return tr("{n:,} sample", "{n:,} samples", n=found.rows)


def field_words(field: FieldSpec) -> str:
    """Return what a field holds: `image: 1 × 8 × 8 float32, input`."""
    if field.classes and field.dtype == "int64":
        return tr(
            "{field}: {n:,} class, {role}",
            "{field}: {n:,} classes, {role}",
            field=field.name,
            n=len(field.classes),
            role=tr(field.role),
        )
    shape = " × ".join(map(str, field.shape)) or tr("one")
    return f"{field.name}: {shape} {field.dtype}, {tr(field.role)}"


def _split_words(parts: tuple[int, int, int]) -> str:
    words = (
        tr("{count:,} for training", count=parts[0]),
        tr("{count:,} for validation", count=parts[1]),
        tr("{count:,} for the test", count=parts[2]),
    )
    return tr(", ").join(text for text, count in zip(words, parts, strict=True) if count)


def _say(label: PlainLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
