"""One sample closely: what goes in, what is said and how surely, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from numpy.typing import NDArray
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from designer.panels.loading import Latest
from designer.panels.sample_view import SampleView
from designer.panels.scrolling import scrolling
from designer.plain import PlainLabel
from designer.plots.axes import number
from designer.plots.drawing import Drawing
from designer.plots.samples import view_of
from designer.plots.share_bars import Bar, ShareBars
from designer.plots.strip import PictureStrip
from designer.plots.word_heat import WordHeat
from designer.results import answer
from designer.results.look import Shown, percent
from designer.results.why import WhyBar, targets_of_said, targets_of_sample
from designer.words import tr

if TYPE_CHECKING:
    from runtime.judge.hand import Said
    from runtime.judge.opened import Opened

Array = NDArray[Any]
Given = Mapping[str, Any]

_SERIES: Final = 2
_MOST_PARTS: Final = 12
_LOW: Final = 380
_NARROWEST: Final = 230
_SLOW: Final = 250


class SampleDetail(QWidget):
    """Shows a sample of the data, or one made by hand, with bars and an explanation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = PlainLabel("", "heading", wrap=False)
        self.words = PlainLabel("", "muted")
        self.pictures = PictureStrip(tr("Sample"), self)
        self.text = WordHeat(tr("Sample as text"), self)
        self.view = SampleView(self)
        self.bars = ShareBars(tr("What the network says"), self)
        self.parts = ShareBars(tr("What counts"), self)
        self.why = WhyBar(self)
        self.message = PlainLabel("", "warning")
        self._reader = Latest(self)
        self._slow = QTimer(self)
        self._shown: Shown | None = None
        self._sample: int | None = None
        self._hand: tuple[Given, Said, Array | None, Sequence[tuple[str, str]]] | None = None
        self._heat: Array | None = None
        self._turn = 0
        """Counts what was asked: an answer to an earlier question is not shown."""
        self._lay_out()
        self.why.changed.connect(self._explain)
        self._reader.done.connect(self._take)
        self._show()

    @property
    def sample(self) -> int | None:
        """The number of the sample in its part, None for one made by hand."""
        return self._sample

    @property
    def heat(self) -> Array | None:
        """How much each part counts, None while no explanation is shown."""
        return self._heat

    def show_nothing(self) -> None:
        """Show that no sample is chosen."""
        self._shown, self._sample, self._hand, self._heat = None, None, None, None
        self._show()

    def show_sample(self, shown: Shown, sample: int) -> None:
        """Show a sample of the data."""
        self._shown, self._sample, self._hand = shown, sample, None
        self.why.offer(shown, targets_of_sample(shown, sample))
        self._explain()

    def show_hand(
        self,
        shown: Shown,
        given: Given,
        said: Said,
        picture: Array | None,
        texts: Sequence[tuple[str, str]],
    ) -> None:
        """Show a sample made by hand: a picture or texts, and what is said of it."""
        self._shown, self._sample, self._hand = shown, None, (given, said, picture, texts)
        self.why.offer(shown, targets_of_said(said))
        self._explain()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is said beside the sample where there is no room below it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.height() < _LOW and self.pictures.isVisibleTo(self)
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def close_reading(self) -> None:
        """Wait for the thread; call this before it goes."""
        self._slow.stop()
        self._reader.close()

    # Why

    def _explain(self) -> None:
        """Ask for the explanation that is chosen; show the sample at once without it."""
        self.why.refresh()
        self._heat, self._turn = None, self._turn + 1
        self._slow.stop()
        self._say("")
        self._show()
        shown, question = self._shown, self.why.question()
        if shown is None or question is None:
            return
        opened, given = shown.evaluation.opened, self._given()
        self._slow.start()
        self._reader.do(partial(_explained, opened, given, question, self._turn))

    def _given(self) -> Given:
        assert self._shown is not None
        if self._hand is not None:
            return self._hand[0]
        assert self._sample is not None
        fields = self._shown.evaluation.judged.fields
        return {name: v[self._sample : self._sample + 1] for name, v in fields.items()}

    def _take(self, result: object) -> None:
        if isinstance(result, Exception):
            self._say(tr("It cannot be explained: {error}.", error=result))
            return
        assert isinstance(result, tuple)
        turn, found = result
        if turn != self._turn:
            return
        self._slow.stop()
        self._say(tr(found) if isinstance(found, str) else "")
        if isinstance(found, str):
            return
        self._heat = found
        self._show()

    def _say(self, text: str, role: str = "warning") -> None:
        self.message.set_role(role)
        self.message.setText(text)
        self.message.setVisible(bool(text))

    # What is seen

    def _show(self) -> None:
        shown = self._shown
        if shown is None or (self._sample is None and self._hand is None):
            self.heading.setText("")
            self.words.setText(tr("Pick a sample to look at it closely."))
            for part in (
                self.pictures, self.text, self.view, self.bars, self.parts, self.why,
            ):  # fmt: skip
                part.hide()
            return
        if self._sample is not None:
            self._show_sample(shown, self._sample)
        else:
            self._show_hand(shown)

    def _show_sample(self, shown: Shown, sample: int) -> None:
        self.heading.setText(tr("Row {row:,}", row=shown.row(sample)))
        self.words.setText(_told(shown, sample))
        self.words.show()
        heat = self._heat
        pictures = answer.pictures_of_sample(shown, sample, heat)
        self.pictures.show_pictures(pictures)
        self.pictures.setVisible(bool(pictures))
        self._arrange()
        drawing = None if pictures else _series(shown, sample)
        self.view.setVisible(drawing is not None)
        self.view.show_view(drawing)
        lines = [] if pictures or drawing else answer.lines_of_sample(shown, sample, heat)
        table = _is_table(shown)
        self._show_lines([] if table else lines)
        self._show_parts(shown.input_words(sample) if table and not pictures else [])
        self.bars.show_bars(answer.bars_of_sample(shown, sample))
        self.bars.setVisible(bool(self.bars.bars))

    def _show_hand(self, shown: Shown) -> None:
        assert self._hand is not None
        _, said, picture, texts = self._hand
        self.heading.setText("")
        self.words.hide()
        pictures = answer.pictures_of_said(picture, said, self._heat) if picture is not None else []
        self.pictures.show_pictures(pictures)
        self.pictures.setVisible(bool(pictures))
        self._arrange()
        self.view.hide()
        table = _is_table(shown)
        lines = [] if pictures or table else answer.lines_of_said(texts, said, self._heat)
        self._show_lines(lines)
        self._show_parts(list(texts) if table and not pictures else [])
        self.bars.show_bars(answer.bars_of_said(said))
        self.bars.setVisible(bool(self.bars.bars))

    def _show_lines(self, lines: Sequence[Any]) -> None:
        self.text.show_lines(lines)
        self.text.setVisible(bool(lines))

    def _show_parts(self, values: Sequence[tuple[str, str]]) -> None:
        """Show the columns of a row, those first that count most where that is known."""
        heat = self._heat.ravel().tolist() if self._heat is not None else []
        shares = heat if len(heat) == len(values) else [0.0] * len(values)
        bars = [
            Bar(name, share, text, "plot_1" if share < 0 else "plot_8")
            for (name, text), share in zip(values, shares, strict=True)
        ]
        if any(shares):
            bars.sort(key=lambda bar: -abs(bar.share))
        self.parts.show_bars(bars[:_MOST_PARTS] if any(shares) else [])
        self.parts.setVisible(bool(self.parts.bars))

    def _lay_out(self) -> None:
        self.setMinimumWidth(_NARROWEST)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW)
        self._slow.timeout.connect(lambda: self._say(tr("Working out what counts…"), "muted"))
        body = QWidget(self)
        inside = QBoxLayout(QBoxLayout.Direction.TopToBottom, body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        self._body = inside
        for large in (self.pictures, self.view, self.text):
            inside.addWidget(large, 1)
        for bars in (self.bars, self.parts):
            inside.addWidget(bars, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addWidget(scrolling(body), 1)
        column.addWidget(self.message)
        column.addWidget(self.why)


def _explained(
    opened: Opened, given: Given, question: Any, turn: int  # noqa: ANN401 - a Question
) -> object:  # fmt: skip
    """Return the turn and the heat, or in words why there is none; runs in a thread."""
    from runtime.judge.saliency import explain

    try:
        return turn, explain(opened, given, question)
    except (ValueError, RuntimeError) as error:
        return turn, str(error)


def _told(shown: Shown, sample: int) -> str:
    """Return truth, prediction and loss of a sample in words."""
    verdict = shown.verdict
    loss = number(float(verdict.losses[sample]))
    if verdict.task in ("rebuilt", "unknown", "numbers"):
        return tr("loss {loss}", loss=loss)
    if not verdict.whole and verdict.task != "labels":
        share = percent(shown.right_share(sample))
        return tr("{share} right, loss {loss}", share=share, loss=loss)
    sure = shown.sureness(sample)
    said = shown.said_words(sample) + (f" ({percent(sure)})" if sure is not None else "")
    return tr(
        "truth {truth}, prediction {said}, loss {loss}",
        truth=shown.truth_words(sample),
        said=said,
        loss=loss,
    )


def _is_table(shown: Shown) -> bool:
    """Return whether what goes in are columns of a table, and no text."""
    opened = shown.evaluation.opened
    fields = [opened.samples.field(name) for name in opened.inputs]
    return not any(f is not None and f.dtype == "int64" and len(f.shape) == 1 for f in fields)


def _series(shown: Shown, sample: int) -> Drawing | None:
    """Return a sample that is a series as a drawing."""
    opened = shown.evaluation.opened
    fields = [f for f in (opened.samples.field(n) for n in opened.inputs) if f is not None]
    if not fields or len(fields[0].shape) != _SERIES or fields[0].dtype != "float32":
        return None
    values = {fields[0].name: shown.values(fields[0].name, [sample])}
    view = view_of(fields[:1], values)
    return view if isinstance(view, Drawing) else None
