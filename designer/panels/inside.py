"""The inside panel: what a node has learned and does, as pictures, live and of earlier runs."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from designer.canvas.trained import part_names
from designer.controller import Controller
from designer.panels.empty import EmptyState
from designer.panels.inside_bar import InsideBar
from designer.panels.inside_look import Looker, Sight, Wish
from designer.panels.inside_view import InsideView
from designer.panels.loading import Latest
from designer.panels.whose import whose
from designer.plots.record import Record
from designer.training import TrainingSession
from designer.words import later, tr
from runtime.train.checkpoints import checkpoints
from runtime.train.events import Event, Finished, Saved, Started

_NOTHING: Final = (
    later("Nothing to look into yet"),
    later(
        "Press Train, or show a run of the Runs panel: filters, feature maps, attention and the\n"
        "like are drawn here of the node that is selected."
    ),
)
_ELSEWHERE: Final = later(
    "It can be looked into where its project is shown. Press Train, or show a run of the\n"
    "Runs panel, to look into this one."
)
_SHARE: Final = 0.01  # of the time may go into looking while a run trains
_SOONEST, _LATEST = 1.0, 20.0  # seconds between two looks at a run under way
_WRITING: Final = 200  # milliseconds that a run has to write its weights
_GOING: Final = ("training", "finishing", "paused")


class InsidePanel(QWidget):
    """Pictures of the node that is selected, of a sample and of the weights of a moment."""

    def __init__(
        self, controller: Controller, session: TrainingSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller, self._session = controller, session
        self._earlier: Path | None = None
        self._part = ""
        self._asked = self._took = 0.0
        self._looker, self._work = Looker(), Latest(self)
        self.bar, self.view = InsideBar(self), InsideView(self)
        self.empty = EmptyState("search", *_NOTHING, self)
        self._stack = QStackedLayout()
        self._later = self._timer(self._look)
        self._written = self._timer(self._do)
        self._lay_out()
        self._connect()

    @property
    def waiting(self) -> bool:
        """Whether something is about to be drawn."""
        return self._later.isActive() or self._written.isActive() or self._work.busy

    def take(self, events: Sequence[Event]) -> None:
        """Look again, when it is time, at a run that goes on."""
        if any(isinstance(event, Started) for event in events):
            self._begin()
        if any(isinstance(event, Saved | Finished) for event in events):
            self._offer_moments()
        if self.bar.follows and self._folder() is not None and self._earlier is None:
            due = self._asked + min(max(_SOONEST, self._took / _SHARE), _LATEST)
            self._look_soon(max(0.0, due - time.monotonic()))

    def _begin(self) -> None:
        """Look into the run that begins; one of another project takes no earlier run away."""
        if self._earlier is None or not self._session.run_elsewhere():
            self.show_live()

    def show_run(self, record: Record, title: str) -> None:
        """Look into an earlier run."""
        if record.folder is not None:
            self._earlier = record.folder
            self.bar.show_run(title)
            self._offer_moments()
            self._look_soon()

    def show_live(self) -> None:
        """Look into the latest run again."""
        self._earlier = None
        self.bar.show_run("")
        self._offer_moments()
        self._look_soon()

    def close_reading(self) -> None:
        """Wait for the thread; call this before the panel goes."""
        self._work.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._offer_moments()
        self._look_soon()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_reading()
        super().closeEvent(event)

    def _timer(self, call: object) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.timeout.connect(call)
        return made

    def _lay_out(self) -> None:
        shown = QWidget(self)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(shown)
        self.setLayout(self._stack)

    def _connect(self) -> None:
        session, controller = self._session, self._controller
        session.events.connect(self.take)
        session.picked.connect(self.show_run)
        session.state_changed.connect(lambda _state: self._offer_moments())
        controller.selected.connect(self._select)
        controller.reset.connect(self._forget)
        self.bar.changed.connect(self._look_soon)
        self.bar.part_chosen.connect(self._choose)
        self.bar.live_wanted.connect(self.show_live)
        self._work.done.connect(self._draw)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close_reading)

    def _folder(self) -> Path | None:
        """Return which run is looked into: none of another project, its nodes are not there."""
        if self._earlier is not None:
            return self._earlier
        run = self._session.run
        return run.folder if run is not None and not self._session.run_elsewhere() else None

    def _forget(self) -> None:
        """Look into nothing of another project."""
        self._earlier, self._part = None, ""
        self.bar.show_run("")
        self._look_soon()

    def _select(self) -> None:
        self._part = ""
        self._look_soon()

    def _choose(self, part: str) -> None:
        self._part = part
        self._look_soon()

    def _offer_moments(self) -> None:
        """Offer the weights of now, those that are kept, and those of the ends of epochs."""
        folder = self._folder()
        if folder is None or not self.isVisible():
            return
        going = self._earlier is None and self._session.state in _GOING
        kept = checkpoints(folder)
        self.bar.offer_moments([(one.epoch, one.best) for one in kept], live=going)

    def _look_soon(self, seconds: float = 0.0) -> None:
        if self.isVisible() and (not seconds or not self._later.isActive()):
            self._later.start(round(1000 * seconds))

    def _look(self) -> None:
        folder = self._folder()
        other = whose(self._session)
        self.empty.say(*((other, _ELSEWHERE) if other else _NOTHING))
        self._stack.setCurrentIndex(int(folder is not None))
        if folder is None or not self.isVisible():
            return
        if self._live:
            if not self._written.isActive():  # else events would put it off for ever
                self._session.show()
                self._written.start(_WRITING)
        else:
            self._do()

    @property
    def _live(self) -> bool:
        going = self._earlier is None and self._session.state in _GOING
        return going and self.bar.epoch is None

    def _do(self) -> None:
        folder = self._folder()
        if folder is None:
            return
        self._asked = time.monotonic()
        bar = self.bar
        wish = Wish(folder, bar.epoch, self._live, self._wanted(), bar.kind, bar.place)
        self._work.do(partial(self._looker.look, wish))

    def _wanted(self) -> tuple[str, ...]:
        """Return the part that was chosen, else those of the selected nodes."""
        if self._part:
            return (self._part,)
        controller = self._controller
        known = self.bar.parts
        way = controller.use_path("")[:-1]
        nodes = list(controller.selection)
        found = part_names(controller.network, way, nodes, known) if known else []
        if not known:  # nobody has looked yet: the name alone must do
            found = [controller.graph[node].name for node in nodes]
        return (*(name for name in found if name), *((self.bar.part,) if self.bar.part else ()))

    def _draw(self, sight: object) -> None:
        if not isinstance(sight, Sight) or sight.wish.folder != self._folder():
            return
        self._took = time.monotonic() - self._asked
        before = self.bar.part
        self.bar.show_sight(sight)
        self.view.show_view(sight.view, sight.why or tr(_NO_PART))
        if not before and self.bar.part and self._wanted()[0] != self.bar.part:
            self._look_soon()  # now that all parts are known, the selected one can be found


_NO_PART: Final = later("There is nothing to see in this network.")
