"""The forms of the data panel: which dataset, its parameters, and how it is split and scaled."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QVBoxLayout, QWidget

from designer.controller import Controller
from designer.icons import icon
from designer.panels.editors import Values
from designer.panels.form import Form
from designer.plain import PlainLabel, paragraphs
from designer.words import later, tr
from nodes.datasets import DATASETS, GROUPS, Preparation
from nodes.params import FilePath, Kind, Value
from nodes.problem import Problem
from nodes.project import Setting

_NONE: Final = later("No data")
_NO_DATA: Final = later("Choose a dataset, or drag one from the library onto the canvas.")


class DataForms(QWidget):
    """Every change is an undoable edit of the project."""

    file_chosen = Signal(str)
    """A file that the user named here, so that it may be read."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(tr("Dataset"))
        self.choice.addItem(tr(_NONE), None)
        for group in GROUPS:
            self.choice.insertSeparator(self.choice.count())
            for name, declared in DATASETS.items():
                if declared.group == group:
                    self.choice.addItem(tr(declared.title), name)
        self.about = PlainLabel("", "muted")
        self.add_inputs = QPushButton(icon("add"), tr("Add inputs to canvas"), self)
        self.add_inputs.setAutoDefault(False)
        self.add_inputs.setToolTip(tr("One Input node for each field, with its shape and type"))
        self.form: Form | None = None
        self._parameters = QVBoxLayout()
        self.preparation = Form(Preparation.kinds(), [{}], self)
        self._card = QFrame(self)
        self._lay_out()
        self.choice.activated.connect(self._choose)
        self.preparation.edited.connect(self._prepare)
        self.preparation.cure_wanted.connect(controller.apply_fix)
        self.refresh()

    def refresh(self) -> None:
        """Show the present values."""
        training = self._controller.project.training
        setting = training.data
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(self.choice.findData(setting.type if setting else None))
        declared = DATASETS.get(setting.type) if setting else None
        self.about.setText(
            tr(paragraphs(declared.help())).replace("`", "") if declared else _unknown(setting)
        )
        kinds = declared.kinds() if declared else {}
        self._show_parameters(kinds, setting.params if setting else {})
        self.preparation.show_values([training.preparation])
        self._card.setVisible(setting is not None)
        self.add_inputs.setVisible(setting is not None)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show below the parameters what is wrong with them."""
        found = {problem.param: problem for problem in reversed(problems) if problem.param}
        preparing = {p.param: p for p in problems if p.param and p.text.startswith("Preparation:")}
        self.preparation.show_problems(preparing)
        if self.form is not None:
            self.form.show_problems({n: p for n, p in found.items() if n not in preparing})

    def _lay_out(self) -> None:
        self._card.setProperty("role", "card")
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(12, 10, 12, 12)
        inner.setSpacing(8)
        inner.addWidget(PlainLabel(tr("Preparation"), "heading"))
        inner.addWidget(self.preparation)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.choice)
        column.addWidget(self.about)
        column.addLayout(self._parameters)
        column.addWidget(self.add_inputs)
        column.addWidget(self._card)
        column.addStretch(1)

    def _show_parameters(self, kinds: Mapping[str, Kind], params: Mapping[str, Value]) -> None:
        if self.form is None or not self.form.fits(kinds, [params]):
            if self.form is not None:
                self.form.hide()
                self.form.deleteLater()
            self.form = Form(kinds, [params], self)
            self.form.edited.connect(self._edit)
            self.form.cure_wanted.connect(self._controller.apply_fix)
            self._parameters.addWidget(self.form)
        self.form.show_values([params])
        self.form.setVisible(bool(kinds))

    def _choose(self, index: int) -> None:
        name = self.choice.itemData(index)
        setting = Setting(name, DATASETS[name].fresh()) if name is not None else None
        title = self.choice.itemText(index)
        label = tr("Use {title}", title=title) if setting else tr("Use no data")
        self._controller.edit(label, self._controller.project.with_training(data=setting))

    def _edit(self, name: str, values: Values, merge: Hashable | None) -> None:
        setting = self._controller.project.training.data
        assert setting is not None
        declared = DATASETS[setting.type]
        if isinstance(declared.kinds()[name], FilePath):
            self.file_chosen.emit(str(values[0]))
        params = declared.trimmed({**setting.params, name: values[0]})
        changed = self._controller.project.with_training(data=Setting(setting.type, params))
        key = None if merge is None else ("data", name, merge)
        self._controller.edit(
            tr("Set {name} of {title}", name=name, title=declared.title), changed, key
        )

    def _prepare(self, name: str, values: Values, merge: Hashable | None) -> None:
        project = self._controller.project
        params = Preparation.trimmed({**project.training.preparation, name: values[0]})
        changed = project.with_training(preparation=params)
        key = None if merge is None else ("preparation", name, merge)
        self._controller.edit(tr("Set {name} of the preparation", name=name), changed, key)


def _unknown(setting: Setting | None) -> str:
    return (
        tr("There is no dataset {type} here; choose another.", type=setting.type)
        if setting
        else tr(_NO_DATA)
    )
