"""The settings of training as forms made from declarations: every change is an undoable edit."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from designer.controller import Controller
from designer.panels.columns import Columns
from designer.panels.editors import Values
from designer.panels.form import Form, words
from designer.panels.phases import PhasesCard
from designer.plain import PlainLabel, paragraphs
from designer.titles import title_of
from designer.words import later, tr
from nodes.declaration import Declared
from nodes.params import Kind
from nodes.problem import Problem
from nodes.project import Phase, Project, Setting
from nodes.training import OPTIMIZERS, SCHEDULES, Options, training_problems

_SECTIONS: Final = {
    later("Run"): ("epochs", "batch_size", "seed"),
    later("When to stop"): ("monitor", "keep_best", "patience", "min_delta"),
    later("Limits"): ("l1", "l2", "clip_norm", "clip_value", "accumulate", "ema_decay"),
}
_REST: Final = later("Machine")
_NONE: Final = later("Constant")
_COLUMN: Final = 250


class OptionsCard(QFrame):
    """Some of the options under a heading."""

    def __init__(self, title: str, kinds: Mapping[str, Kind], controller: Controller) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._controller = controller
        self.form = Form(kinds, [controller.project.training.options], self)
        self.form.edited.connect(self._edit)
        self.form.cure_wanted.connect(controller.apply_fix)
        _stack(self, PlainLabel(tr(title), "heading"), self.form)

    def refresh(self, project: Project, problems: Mapping[str, Problem]) -> None:
        """Show the present values and what is wrong with them."""
        self.form.show_values([project.training.options], _hints(self.form))
        self.form.show_problems(problems)

    def _edit(self, name: str, values: Values, merge: Hashable | None) -> None:
        project = self._controller.project
        options = Options.trimmed({**project.training.options, name: values[0]})
        label = tr("Set {name} of training", name=name)
        self._controller.edit(label, project.with_training(options=options), _key(name, merge))


class SettingCard(QFrame):
    """The optimizer or the schedule of a phase: which one, and its parameters."""

    def __init__(
        self, part: str, known: Mapping[str, type[Declared]], controller: Controller
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._part, self._known, self._controller = part, known, controller
        self._phase = 0
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(tr(words(part)))
        if part == "schedule":
            self.choice.addItem(tr(_NONE), None)
        for name, declared in known.items():
            self.choice.addItem(title_of(declared), name)
        self.about = PlainLabel("", "muted")
        self.form: Form | None = None
        self._column = _stack(self, PlainLabel(tr(words(part)), "heading"), self.choice, self.about)
        self.choice.activated.connect(self._choose)

    def refresh(self, project: Project, phase: int, problems: Mapping[str, Problem]) -> None:
        """Show the setting of a phase."""
        self._phase = phase
        setting = self._setting(project)
        kind = setting.type if setting is not None else None
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(self.choice.findData(kind))
        declared = self._known.get(kind or "")
        self.about.setText(tr(paragraphs(declared.help())) if declared else _about(kind))
        kinds = declared.kinds() if declared else {}
        params = setting.params if setting is not None else {}
        if self.form is None or not self.form.fits(kinds, [params]):
            self._renew(kinds, params)
        assert self.form is not None
        self.form.show_values([params], _hints(self.form))
        self.form.show_problems(problems)

    def _renew(self, kinds: Mapping[str, Kind], params: Mapping[str, object]) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        self.form = Form(kinds, [params], self)  # type: ignore[list-item]
        self.form.edited.connect(self._edit)
        self.form.cure_wanted.connect(self._controller.apply_fix)
        self._column.addWidget(self.form)

    def _setting(self, project: Project) -> Setting | None:
        phase = project.training.phases[self._phase]
        return phase.optimizer if self._part == "optimizer" else phase.schedule

    def _choose(self, index: int) -> None:
        kind = self.choice.itemData(index)
        setting = Setting(kind, self._known[kind].fresh()) if kind is not None else None
        self._replace(
            tr("Set {part} to {value}", part=tr(self._part), value=self.choice.itemText(index)),
            setting,
            None,
        )

    def _edit(self, name: str, values: Values, merge: Hashable | None) -> None:
        setting = self._setting(self._controller.project)
        assert setting is not None
        params = self._known[setting.type].trimmed({**setting.params, name: values[0]})
        key = _key(f"{self._part} {self._phase} {name}", merge)
        self._replace(
            tr("Set {name} of {part}", name=name, part=tr(self._part)),
            Setting(setting.type, params),
            key,
        )

    def _replace(self, label: str, setting: Setting | None, merge: Hashable | None) -> None:
        project = self._controller.project
        phases = list(project.training.phases)
        phase = phases[self._phase]
        if self._part == "schedule":
            phases[self._phase] = dataclasses.replace(phase, schedule=setting)
        elif setting is not None:
            phases[self._phase] = dataclasses.replace(phase, optimizer=setting)
        self._controller.edit(label, project.with_training(phases=tuple(phases)), merge)


class TrainingSettings(QWidget):
    """All forms in columns; optimizer and schedule are those of the phase that is chosen."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.phases = PhasesCard(controller)
        self.optimizer = SettingCard("optimizer", OPTIMIZERS, controller)
        self.schedule = SettingCard("schedule", SCHEDULES, controller)
        kinds = _sections()
        self.options = {t: OptionsCard(t, part, controller) for t, part in kinds.items()}
        run, stop, limits, rest = self.options.values()
        cards: list[QWidget] = [
            run, self.phases, self.optimizer, self.schedule, stop, limits, rest
        ]  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Columns(_COLUMN, cards, parent=self))
        column.addStretch(1)
        self.phases.chosen.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the present settings."""
        project = self._controller.project
        found = self._problems(project)
        self._show_phases(project, found)
        general = _of(found, "Training:")
        for card in self.options.values():
            card.refresh(project, general)
        if project.training.phases:
            index = self.phases.index
            of_phase = partial(_of_phase, found, project.training.phases[index])
            self.optimizer.refresh(project, index, of_phase())
            self.schedule.refresh(project, index, of_phase())

    def focus(self, name: str) -> bool:
        """Give the keyboard to the editor of an option or of a parameter of the optimizer."""
        forms = [card.form for card in self.options.values()]
        forms += [card.form for card in (self.optimizer, self.schedule) if card.form is not None]
        return any(form.focus(name) for form in forms)

    def _show_phases(self, project: Project, found: list[Problem]) -> None:
        phases = project.training.phases
        index = min(self.phases.index, len(phases) - 1)
        self.phases.refresh(project, _of_phase(found, phases[index]) if phases else {})

    def _problems(self, project: Project) -> list[Problem]:
        analysis = self._controller.analysis
        known = analysis.problems if analysis and analysis.project is project else ()
        return [p for p in (*training_problems(project), *known) if p.param and not p.where]


def _sections() -> dict[str, dict[str, Kind]]:
    """Return the kinds of the options by section; those that no section names come last."""
    kinds = dict(Options.kinds())
    sections = {title: {n: kinds.pop(n) for n in names} for title, names in _SECTIONS.items()}
    return {**sections, _REST: kinds}


def _of(problems: list[Problem], start: str) -> dict[str, Problem]:
    """Return the problems of one part of the settings by parameter, in words that stand alone."""
    found = [problem for problem in problems if problem.text.startswith(start)]
    return {problem.param: problem for problem in reversed(found) if problem.param}


def _of_phase(problems: list[Problem], phase: Phase) -> dict[str, Problem]:
    return _of(problems, f"Training phase {phase.name}:")


def _hints(form: Form) -> dict[str, str]:
    """Return what stands in grey in the fields that are empty."""
    return {name: tr("none") for name, row in form.rows.items() if row.kind.optional}


def _about(kind: str | None) -> str:
    if kind is None:
        return tr("The learning rate stays as it is.")
    return tr("There is no {kind} here; choose another.", kind=kind)


def _key(name: str, merge: Hashable | None) -> Hashable | None:
    return None if merge is None else ("training", name, merge)


def _stack(card: QWidget, *parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 10, 12, 12)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part)
    return column
