"""The page for samples made by hand: drawn, opened from a file, or typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImageReader, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.icons import icon
from designer.panels.loading import Latest
from designer.panels.scrolling import scrolling
from designer.plain import PlainLabel
from designer.plots.sketch import SketchPad
from designer.results.detail import SampleDetail
from designer.results.form import SampleForm
from designer.results.look import Shown, as_pictures
from designer.results.page import Page
from designer.words import later, tr

if TYPE_CHECKING:
    from runtime.judge.drawn import Habit
    from runtime.judge.opened import Opened

Array = NDArray[Any]

_SOON: Final = 60  # milliseconds without a stroke or key before the network is asked
_LARGEST: Final = 4096


class HandPage(Page):
    """A pad or a form at the left, what the network says of it at the right, at once."""

    title = later("By hand")
    tasks = ("classes", "yes_no", "labels", "numbers", "rebuilt")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pad = SketchPad(self)
        self.form = SampleForm(self)
        self._form_area = scrolling(self.form)
        self.detail = SampleDetail(self)
        self.message = PlainLabel("", "warning")
        self.undo = self._button(tr("Undo the last stroke"), "undo", self.pad.undo)
        self.clear = self._button(tr("Clear the pad"), "delete", self._clear)
        self.open = self._button(tr("Open a picture…"), "open", self._pick)
        self.other = QPushButton(tr("Take another sample"), self)
        self._opened_picture: Array | None = None
        self._habit: tuple[int, Habit] | None = None
        self._next = 0
        self._reader = Latest(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._lay_out()
        self._connect()
        for part in (self.pad, self.undo, self.clear, self.open, self._form_area, self.other,
                     self.message):  # fmt: skip
            part.hide()  # until it is known what can be drawn or typed

    @classmethod
    def suits(cls, shown: Shown) -> bool:
        """Return whether what goes in can be drawn or typed."""
        from runtime.judge.hand import blanks

        opened = shown.evaluation.opened
        makes = shown.picture_field is not None or bool(blanks(opened.samples, opened.inputs))
        return super().suits(shown) and makes

    def refresh(self) -> None:
        from runtime.judge.hand import blanks

        shown = self.shown
        if shown is None:
            return
        opened = shown.evaluation.opened
        draws = shown.picture_field is not None
        found = blanks(opened.samples, opened.inputs)
        self.form.show_blanks(found)
        for part in (self.pad, self.undo, self.clear, self.open):
            part.setVisible(draws)
        self._form_area.setVisible(bool(found))
        self.other.setVisible(bool(found))
        if found and not any(self.form.texts().values()):
            self._take_sample()
        self._say("")
        self._refresh_buttons()
        self._soon.start()

    def close_reading(self) -> None:
        self._soon.stop()
        self._reader.close()
        self.detail.close_reading()

    def open_picture(self, path: Path) -> None:
        """Ask the network about a picture in a file."""
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        size = reader.size()
        if max(size.width(), size.height()) > _LARGEST:
            size.scale(_LARGEST, _LARGEST, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(size)
        image = reader.read()
        if image.isNull():
            self._say(
                tr(
                    "{name} cannot be opened: {error}. Take a PNG, JPEG, BMP or GIF.",
                    name=path.name,
                    error=reader.errorString(),
                )
            )
            return
        plain = image.convertToFormat(image.Format.Format_RGB888)
        rows = np.frombuffer(plain.constBits(), np.uint8)
        rows = rows.reshape(plain.height(), plain.bytesPerLine())[:, : plain.width() * 3]
        self._opened_picture = rows.reshape(plain.height(), plain.width(), 3).copy()
        self.pad.clear()
        self._say("")
        self._ask()

    # What goes in

    def _drawn(self) -> None:
        if self.pad.strokes:
            self._opened_picture = None
        self._refresh_buttons()
        self._soon.start()

    def _clear(self) -> None:
        self._opened_picture = None
        self.pad.clear()
        self._drawn()

    def _take_sample(self) -> None:
        """Fill the form with the next sample of the data."""
        from runtime.judge.hand import written

        if self.shown is None:
            return
        judged = self.shown.evaluation.judged
        self.form.fill(written(self.shown.evaluation.opened, judged.part, self._next))
        self._next = (self._next + 1) % max(1, judged.count)
        self._soon.start()

    def _refresh_buttons(self) -> None:
        self.undo.setEnabled(self.pad.can_undo)
        self.clear.setEnabled(self.pad.strokes > 0 or self._opened_picture is not None)

    def _ask(self) -> None:
        """Ask the network about what stands there, off the thread of the window."""
        shown = self.shown
        if shown is None or not self.isVisible():
            return
        field = shown.picture_field
        picture: Callable[[], Any] | None = None
        if field is not None:
            if not self.pad.strokes and self._opened_picture is None:
                self.detail.show_nothing()
                self.detail.words.setText(tr("Draw, or open a picture: what it is said to be "
                                             "is shown here."))  # fmt: skip
                return
            picture = partial(
                _picture, self._habit_of(shown), field.shape, self.pad.ink(), self._opened_picture
            )
        opened, texts = shown.evaluation.opened, self.form.texts()
        self._reader.do(partial(_said, opened, field.name if field else "", picture, texts))

    def _habit_of(self, shown: Shown) -> Habit:
        from runtime.judge.drawn import habit_of

        key = id(shown.evaluation)
        if self._habit is None or self._habit[0] != key:
            assert shown.picture_field is not None
            name = shown.picture_field.name
            pictures = shown.evaluation.judged.fields[name][:500]
            own = shown.evaluation.opened.samples.in_own_units(name, pictures)
            self._habit = key, habit_of(own)
        return self._habit[1]

    def _take(self, result: object) -> None:
        shown = self.shown
        if shown is None:
            return
        if isinstance(result, _Wrong):
            self._say(tr(result.text))
            self.form.mark(result.name)
            self.detail.show_nothing()
            self.detail.words.setText("")
            return
        if not isinstance(result, tuple):
            return
        given, everything, picture = result
        said = next((one for one in everything if one.head.name == shown.name), None)
        if said is None:
            return
        self._say("")
        self.form.mark("")
        texts = list(self.form.texts().items())
        self.detail.show_hand(shown, given, said, picture, texts)

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))

    # How it is laid out

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in (self.undo, self.clear, self.open, self.other):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.message)
        column.addWidget(self.pad, 1)
        column.addWidget(self._form_area, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.detail)
        split.setSizes([360, 420])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _connect(self) -> None:
        self.pad.changed.connect(self._drawn)
        self.pad.dropped.connect(self.open_picture)
        self.form.changed.connect(self._soon.start)
        self.other.clicked.connect(self._take_sample)
        self._soon.timeout.connect(self._ask)
        self._reader.done.connect(self._take)

    def _button(self, text: str, sign: str, call: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(sign))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _checked: call())
        return button

    def _pick(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Open picture"), "", tr("Pictures (*.png *.jpg *.jpeg *.bmp *.gif)")
        )
        if path:
            self.open_picture(Path(path))


class _Wrong:
    """What was typed cannot be asked about: the blank and why."""

    def __init__(self, name: str, text: str) -> None:
        self.name, self.text = name, text


def _picture(habit: Habit, shape: Sequence[Any], ink: Array, opened: Array | None) -> Any:  # noqa: ANN401
    """Return what was drawn or opened as the data would have it, in its own units."""
    from runtime.judge.drawn import drawn, pictured

    sizes = [int(size) for size in shape]
    return drawn(ink, habit, sizes) if opened is None else pictured(opened, sizes, habit)


def _said(
    opened: Opened, field: str, picture: Callable[[], Any] | None, texts: Mapping[str, str]
) -> object:
    """Return the sample, what the heads say, and its picture; runs in a thread."""
    from runtime.judge.hand import FormError, ask, typed

    try:
        given = dict(typed(opened, texts))
        seen = None
        if picture is not None:
            own = picture()
            given[field] = opened.samples.scaled(field, own)
            seen = as_pictures(own.numpy())[0]
        return given, ask(opened, given), seen
    except FormError as error:
        return _Wrong(error.name, str(error))
    except (ValueError, RuntimeError, IndexError) as error:
        return _Wrong("", tr("The network cannot read it: {error}.", error=error))
