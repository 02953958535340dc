"""The questions that the window asks and the errors that it shows, all in plain text."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from designer.words import later, tr
from nodes.file import SUFFIX

Answer = Literal["save", "discard", "cancel"]
FILTER = later("Netwright projects (*.json);;All files (*)")

_Button = QMessageBox.ButtonRole


def show_error(parent: QWidget | None, heading: str, text: str) -> None:
    """Show what went wrong and what to do."""
    box = _box(parent, QMessageBox.Icon.Warning, heading, text)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.exec()


def ask_to_save(parent: QWidget | None, name: str) -> Answer:
    """Ask what to do with unsaved changes."""
    box = _box(
        parent,
        QMessageBox.Icon.Question,
        tr("Save the changes to {name}?", name=name),
        tr("Without saving they are lost."),
    )
    save = box.addButton(tr("Save"), _Button.AcceptRole)
    discard = box.addButton(tr("Discard"), _Button.DestructiveRole)
    cancel = box.addButton(tr("Cancel"), _Button.RejectRole)
    return _answered(box, {save: "save", discard: "discard"}, save, cancel)


def ask_about_changed_file(parent: QWidget | None, name: str) -> bool:
    """Ask whether to write over a file that another program has changed; True to do so."""
    box = _box(
        parent,
        QMessageBox.Icon.Warning,
        tr("{name} was changed by another program.", name=name),
        tr("Saving writes over those changes. To keep both, cancel and save under another name."),
    )
    over = box.addButton(tr("Write over it"), _Button.DestructiveRole)
    cancel = box.addButton(tr("Cancel"), _Button.RejectRole)
    return _answered(box, {over: "save"}, cancel, cancel) == "save"


def ask_to_save_elsewhere(parent: QWidget | None, heading: str, text: str) -> bool:
    """Say why a file was not saved, and ask whether to save it elsewhere; True to do so."""
    box = _box(parent, QMessageBox.Icon.Warning, heading, text)
    elsewhere = box.addButton(tr("Save elsewhere"), _Button.AcceptRole)
    cancel = box.addButton(tr("Cancel"), _Button.RejectRole)
    return _answered(box, {elsewhere: "save"}, elsewhere, cancel) == "save"


def ask_to_stop(parent: QWidget | None) -> bool:
    """Ask whether to end a run; True to do so."""
    box = _box(
        parent,
        QMessageBox.Icon.Question,
        tr("A network is being trained. Stop it and go on?"),
        tr("What it has learned so far stays in its run folder."),
    )
    stop = box.addButton(tr("Stop training"), _Button.AcceptRole)
    cancel = box.addButton(tr("Cancel"), _Button.RejectRole)
    return _answered(box, {stop: "save"}, stop, cancel) == "save"


def ask_for_file(parent: QWidget | None, folder: Path) -> Path | None:
    """Ask which project to open."""
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open a project"), str(folder), tr(FILTER))
    return Path(name) if name else None


def ask_where_to_save(parent: QWidget | None, proposal: Path) -> Path | None:
    """Ask for the name of a project file, until it is one that may be written."""
    return ask_where_to_write(parent, tr("Save the project"), proposal, tr(FILTER), SUFFIX)


def ask_where_to_write(
    parent: QWidget | None, title: str, proposal: Path, pattern: str, suffix: str
) -> Path | None:
    """Ask for the name of a file, which gets a suffix where it has another.

    The dialog asks before a file is written over, but only of the name that was typed.
    """
    while name := QFileDialog.getSaveFileName(parent, title, str(proposal), pattern)[0]:
        typed = Path(name)
        proposal = _suffixed(typed, suffix)
        if proposal == typed or not proposal.exists() or _ask_to_replace(parent, proposal):
            return proposal
    return None


def _suffixed(path: Path, suffix: str) -> Path:
    """Return a path with a suffix: in `resnet-0.1` there is none yet."""
    if path.suffix.lower() == suffix:
        return path
    return path.with_name(path.name.rstrip(".") + suffix)


def _ask_to_replace(parent: QWidget | None, path: Path) -> bool:
    box = _box(
        parent,
        QMessageBox.Icon.Warning,
        tr("{name} is there already.", name=path.name),
        tr("What stands in it would be lost. To keep it, cancel and choose another name."),
    )
    over = box.addButton(tr("Write over it"), _Button.DestructiveRole)
    cancel = box.addButton(tr("Cancel"), _Button.RejectRole)
    return _answered(box, {over: "save"}, cancel, cancel) == "save"


def ask_for_folder(parent: QWidget | None, title: str, folder: Path) -> Path | None:
    """Ask for a folder."""
    name = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(name) if name else None


def _box(parent: QWidget | None, sign: QMessageBox.Icon, heading: str, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle("Netwright")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(sign)
    box.setText(heading)
    box.setInformativeText(text)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return box


def _answered(
    box: QMessageBox,
    answers: dict[QPushButton, Answer],
    default: QPushButton,
    escape: QPushButton,
) -> Answer:
    box.setDefaultButton(default)
    box.setEscapeButton(escape)
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return next((answer for button, answer in answers.items() if button is clicked), "cancel")
