"""Takes the network away: the format, the place and the weights are chosen, a thread writes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from designer.export_dialog import PlaceDialog
from designer.panels.loading import Latest
from designer.plain import PlainLabel
from designer.words import tr
from nodes.names import snake_case
from nodes.project import Project
from runtime.export.formats import (
    FORMATS,
    ExportError,
    Format,
    PlaceError,
    TakenError,
    export,
)

if TYPE_CHECKING:
    from designer.controller import Controller
    from designer.settings import Settings
    from designer.training import TrainingSession

_WITHOUT_WEIGHTS: Final = ("project", "model")


class ExportDialog(PlaceDialog):
    """Asks what to write where, and writes it."""

    def __init__(
        self,
        controller: Controller,
        session: TrainingSession,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Export code"), tr("Replace the files that are there"), parent)
        self.setMinimumWidth(520)
        self._controller, self._folder = controller, settings.folder
        self._why_fresh = _why_fresh(session)
        run = session.run if not self._why_fresh else None
        self._run = run.folder if run is not None else None
        self._moved_on = self._run is not None and session.moved_on(controller.project)
        self._work = Latest(self)
        self._work.done.connect(self._end)
        self._given_up = Event()
        self.trained = QCheckBox(tr("With the weights of the last run"), self)
        self.since = PlainLabel("", "muted")
        self._lay_out()
        self.formats.currentIndexChanged.connect(self._choose)
        self.trained.toggled.connect(self._tell_whose_settings)
        self.browse.clicked.connect(self._browse)
        self.export.clicked.connect(self._start)
        self._choose(0)
        self.ask_place()

    def _lay_out(self) -> None:
        for made in FORMATS.values():
            if not made.draws:
                self.formats.addItem(tr(made.title), made.name)
        self.trained.setEnabled(self._run is not None)
        self.trained.setChecked(self._run is not None)
        self.add_format()
        self.add_place()
        self.form.addRow("", self.trained)
        self.form.addRow("", self.since)
        changed = tr(
            "The project was changed since: train.py gets the data and the settings "
            "that made these weights."
        )
        self.since.setText(self._why_fresh or changed)
        self.form.addRow("", self.replace)
        self.lay_out(self.form)

    @property
    def format(self) -> Format:
        """The chosen format."""
        return FORMATS[self.formats.currentData()]

    def _choose(self, _index: int) -> None:
        self.about.setText(tr(self.format.doc))
        path = self._controller.document.path
        stem = path.stem if path else snake_case(self._controller.network.name)
        name = f"{stem}_export" if self.format.folder else stem + self.format.suffix
        self.place.setText(str((path.parent if path else self._folder) / name))
        self.trained.setVisible(self.format.name not in _WITHOUT_WEIGHTS)
        self.replace.hide()
        self._tell_whose_settings()

    def _tell_whose_settings(self) -> None:
        """Say that a script with weights trains as they were trained, where that is not as now.

        Where there are no weights to take along, say why.
        """
        told = self._moved_on and self.format.name == "script" and self.trained.isChecked()
        fresh = bool(self._why_fresh) and self.format.name not in _WITHOUT_WEIGHTS
        self.form.setRowVisible(self.since, told or fresh)

    def _browse(self) -> None:
        start = self.place.text()
        if self.format.folder:
            chosen = QFileDialog.getExistingDirectory(
                self, tr("Export to"), str(Path(start).parent)
            )
        else:
            pattern = f"{tr(self.format.title)} (*{self.format.suffix})"
            chosen, _ = QFileDialog.getSaveFileName(self, tr("Export to"), start, pattern)
        if chosen:
            self.place.setText(chosen)

    def _start(self) -> None:
        if not self.named():
            return
        self.export.setEnabled(False)
        self.say(tr("Exporting …"), "muted")
        weights = self._run if self.trained.isChecked() and self.trained.isVisible() else None
        wanted = (self._controller.project, weights, self.format.name, Path(self.place.text()))
        force, given_up = self.replace.isChecked(), self._given_up
        self._work.do(lambda: _exported(*wanted, force=force, given_up=given_up))

    def _end(self, outcome: object) -> None:
        """Say what was written, or why nothing was."""
        self.export.setEnabled(True)
        if isinstance(outcome, Exception):
            outcome = _Outcome(problem=tr("The export failed: {error}", error=outcome))
        assert isinstance(outcome, _Outcome)
        self.replace.setVisible(outcome.place_taken)
        if outcome.written:
            self.exported.emit(list(outcome.written), outcome.written[0].parent)
        if outcome.problem and not self._given_up.is_set():
            self.say(outcome.problem)
        else:
            self.close()

    def done(self, result: int) -> None:
        """Close, but no earlier than the thread has ended: it writes nothing any more, or all.

        Half an export helps nobody.
        """
        if not self._work.busy:
            super().done(result)
            return
        self._given_up.set()
        self.say(tr("Stopping the export …"), "muted")


def _why_fresh(session: TrainingSession) -> str:
    """Return why no weights of a run can be taken along, "" where they can."""
    other = session.run_elsewhere()
    if other:
        return tr("The last run is that of {other}: the export has fresh weights.", other=other)
    if session.state != "idle":
        return tr("The run goes on: once it is over, its weights can be taken along.")
    if session.run is None:
        return tr("Nothing was trained yet: the export has fresh weights.")
    return ""


@dataclass(frozen=True)
class _Outcome:
    """What an export has written, or what was in its way."""

    written: tuple[Path, ...] = ()
    problem: str = ""
    place_taken: bool = False


def _exported(
    project: Project,
    run: Path | None,
    format_name: str,
    output: Path,
    *,
    force: bool,
    given_up: Event,
) -> _Outcome:
    """Export; what is in the way is said in words."""
    try:
        written = export(
            project, run, format_name, output, force=force, wanted=lambda: not given_up.is_set()
        )
    except PlaceError as error:
        taken = isinstance(error, TakenError)
        return _Outcome(problem=_without_flag(str(error)), place_taken=taken)
    except ExportError as error:
        return _Outcome(problem=_sentence(str(error)))
    return _Outcome(tuple(written))


def _without_flag(text: str) -> str:
    """Return the words without the command line's way to say that files may be replaced."""
    text = tr(text) if " (--force)" not in text else text
    return _sentence(text.replace(", or say that it may be replaced (--force)", " or tick the box"))


def _sentence(text: str) -> str:
    return (
        f"{text[:1].upper()}{text[1:]}." if not text.endswith(".") else text[:1].upper() + text[1:]
    )
