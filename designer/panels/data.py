"""The data panel: which data to train on, what it holds and looks like, how it is prepared."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from designer.controller import Controller
from designer.edits import bind_fields
from designer.panels.data_facts import DataFacts
from designer.panels.data_forms import DataForms
from designer.panels.data_reading import Found, read
from designer.panels.empty import EmptyState
from designer.panels.loading import Latest
from designer.panels.sample_view import SampleView
from designer.panels.scrolling import scrolling
from designer.words import later, tr
from nodes.datasets import DATASETS, DataFile
from nodes.problem import Problem
from nodes.project import Project, Setting

_TYPING: Final = 250  # milliseconds without a key before a dataset is read anew
_SLOW: Final = 150  # milliseconds of reading after which the panel says that it is reading
_FORMS, _FACTS = 290, 230
_ABOVE: Final = 160.0
_NOTHING: Final = (
    later("No data"),
    later("Choose a dataset at the left: its samples are shown here."),
)
_UNREAD: Final = (
    later("This project names a file of your machine"),
    later("It is read when you say so, or when you press Train."),
)


class DataPanel(QWidget):
    """Reads the chosen dataset in a thread and shows it; a file only if the user named it here."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._files: set[str] = set()
        self._asked: object = None
        self._found: Found | None = None
        self._reader = Latest(self)
        self._soon = _timer(self, _TYPING)
        self._slow = _timer(self, _SLOW)
        self.forms = DataForms(controller, self)
        self.facts = DataFacts(controller, self)
        self.samples = SampleView(self)
        self.busy = _busy_bar(self)
        self.read_file = QPushButton(tr("Read the file"))
        self._nothing = EmptyState("data", *_NOTHING, self)
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect()

    @property
    def found(self) -> Found | None:
        """What was read last."""
        return self._found

    def close_reading(self) -> None:
        """Wait for the thread; call this before the panel goes."""
        self._soon.stop()
        self._slow.stop()
        self._reader.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_reading()
        super().closeEvent(event)

    def refresh(self) -> None:
        """Show the present settings, and read the dataset anew where they differ."""
        if not self.isVisible():
            return
        self.forms.refresh()
        self._show_problems()
        training = self._controller.project.training
        asked = (training.data, training.preparation)
        if asked != self._asked:
            self._asked = asked
            self._ask(training.data)

    def _lay_out(self) -> None:
        self._nothing.body.addWidget(self.read_file, 0, Qt.AlignmentFlag.AlignHCenter)
        content = QWidget(self)
        _row(content, _column(self.facts, _FACTS), self.samples)
        for part in (self._nothing, content):
            self._stack.addWidget(part)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.busy)
        column.addLayout(self._stack, 1)
        _row(self, _column(self.forms, _FORMS), right)

    def _connect(self) -> None:
        controller = self._controller
        controller.changed.connect(self.refresh)
        controller.analysed.connect(controller.turns.piece(self.refresh))
        controller.reset.connect(self._reset)
        self.forms.file_chosen.connect(self._files.add)
        self.forms.add_inputs.clicked.connect(self._add_inputs)
        self.read_file.clicked.connect(self._allow)
        self._soon.timeout.connect(self._read)
        self._slow.timeout.connect(self.busy.show)
        self._reader.done.connect(self._take)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close_reading)

    def _reset(self, _project: Project) -> None:
        self._asked = None
        self.refresh()

    def _ask(self, setting: Setting | None) -> None:
        """Read the dataset soon, unless it is a file that only the project names."""
        unread = setting is not None and not self._may_read(setting)
        if setting is None or unread:
            self._soon.stop()
            self._found = None
            self._nothing.say(*(_UNREAD if unread else _NOTHING))
            self.read_file.setVisible(unread)
            self._stack.setCurrentIndex(0)
            self.forms.add_inputs.setEnabled(False)
        else:
            self._soon.start()

    def _may_read(self, setting: Setting) -> bool:
        kind = DATASETS.get(setting.type)
        if kind is None or not issubclass(kind, DataFile):
            return True
        return str(setting.params.get("path", "")) in {"", *self._files}

    def _allow(self) -> None:
        setting = self._controller.project.training.data
        if setting is not None:
            self._files.add(str(setting.params.get("path", "")))
            self._ask(setting)

    def _read(self) -> None:
        training = self._controller.project.training
        if training.data is not None:
            self._slow.start()
            self._reader.do(partial(read, training.data, training.preparation))

    def _take(self, result: object) -> None:
        self._slow.stop()
        self.busy.hide()
        training = self._controller.project.training
        if isinstance(result, Exception) and training.data is not None:
            text = tr("The dataset cannot be shown: {result}.", result=result)
            result = Found(training.data, problems=(Problem((), text),))
        if not isinstance(result, Found) or training.data != result.setting:
            return
        self._found = result
        self.facts.show_found(result)
        self.samples.show_view(result.view)
        self.forms.add_inputs.setEnabled(bool(result.fields))
        self._stack.setCurrentIndex(1)
        self._show_problems()

    def _show_problems(self) -> None:
        analysis, found = self._controller.analysis, self._found
        known = analysis.problems if analysis else ()
        of_file = found.problems if found else ()
        self.forms.show_problems([p for p in (*of_file, *known) if p.param and not p.where])

    def _add_inputs(self) -> None:
        if self._found is None:
            return
        graph = self._controller.network.graph
        places = [node.position for node in graph.nodes.values()]
        left = min((x for x, _ in places), default=0.0)
        top = min((y for _, y in places), default=_ABOVE) - _ABOVE
        project, made = bind_fields(self._controller.project, self._found.fields, (left, top))
        self._controller.edit(tr("Add inputs"), project)
        self._controller.show(())
        self._controller.select(made)


def _timer(parent: QWidget, wait: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait)
    return timer


def _busy_bar(parent: QWidget) -> QProgressBar:
    """Return a thin line that moves; its room stays while it is hidden."""
    bar = QProgressBar(parent)
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    bar.setFixedHeight(3)
    bar.setAccessibleName(tr("Reading the dataset"))
    keep = bar.sizePolicy()
    keep.setRetainSizeWhenHidden(True)
    bar.setSizePolicy(keep)
    bar.hide()
    return bar


def _row(parent: QWidget, left: QWidget, right: QWidget) -> None:
    """Put two widgets side by side; the right one takes what room there is."""
    row = QHBoxLayout(parent)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(left)
    row.addWidget(right, 1)


def _column(content: QWidget, width: int) -> QScrollArea:
    area = scrolling(content)
    area.setFixedWidth(width)
    # Where there is little room its content scrolls, not the panel, too.
    area.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
    return area
