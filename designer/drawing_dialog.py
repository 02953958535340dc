"""Exports the drawing: asks for the form, the part, the look and the place, and shows a preview."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QWidget,
)

from designer.action import plain
from designer.canvas.copying import chosen
from designer.canvas.drawing import Drawing, drawing_of, part_of
from designer.canvas.drawing_files import PICTURES, SCALES, DrawingError, PictureFormat, Style
from designer.export_dialog import PlaceDialog
from designer.look_actions import THEMES
from designer.plain import PlainLabel
from designer.theme import current_theme, load_theme
from designer.words import tr
from nodes.atomic import write_whole
from nodes.blocks import blocks_within
from nodes.jsontext import FileError
from nodes.names import snake_case
from runtime.export.formats import FORMATS, Format

if TYPE_CHECKING:
    from designer.canvas.view import CanvasView
    from designer.settings import Settings
    from nodes.project import Project

_PREVIEW: Final = QSize(300, 300)
_ON_SCREEN: Final = ""


class DrawingDialog(PlaceDialog):
    """Asks how the drawing is to be exported, and writes it."""

    def __init__(self, view: CanvasView, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(tr("Export drawing"), tr("Replace the file that is there"), parent)
        self._view, self._folder = view, settings.folder
        self._part = chosen(view)
        self.part = QComboBox(self)
        self.scale = QComboBox(self)
        self.colors = QComboBox(self)
        self.letters = QComboBox(self)
        self.transparent = QCheckBox(tr("Transparent background"), self)
        self.size_told = PlainLabel("", "muted")
        self.preview = QLabel(self)
        self._fill()
        self._lay_out()
        self._connect()
        self._choose()
        self.ask_place()

    def _fill(self) -> None:
        for picture in PICTURES.values():
            self.formats.addItem(tr(picture.title), picture)
        for written in FORMATS.values():
            if written.draws:
                self.formats.addItem(tr(written.title), written)
        self.part.addItem(tr("All that is shown"), False)  # noqa: FBT003 - Qt's argument has no name
        if any(self._part):
            self.part.addItem(tr("The selection"), True)  # noqa: FBT003 - the same
        for scale in SCALES:
            self.scale.addItem(tr("{scale}x", scale=scale), scale)
        self.scale.setCurrentIndex(1)
        self.letters.addItem(tr("As shapes, the same everywhere"), False)  # noqa: FBT003 - the same
        self.letters.addItem(tr("As text, which can be searched"), True)  # noqa: FBT003 - the same
        self.colors.addItem(tr("As on the screen"), _ON_SCREEN)
        for name, title, _ in THEMES:
            if name != "system":
                self.colors.addItem(plain(tr(title)), name)

    def _lay_out(self) -> None:
        self.preview.setFixedSize(_PREVIEW)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setProperty("role", "preview")
        self.preview.setAccessibleName(tr("Preview"))
        self.add_format()
        for title, field in (
            (tr("Part"), self.part),
            (tr("Size"), self.scale),
            ("", self.size_told),
            (tr("Text"), self.letters),
            (tr("Colours"), self.colors),
            ("", self.transparent),
        ):
            self.form.addRow(title, field)
            field.setAccessibleName(title or field.accessibleName())
        self.add_place()
        self.form.addRow("", self.replace)
        self.place.setMinimumWidth(260)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        both.addLayout(self.form, 1)
        self.lay_out(both)

    def _connect(self) -> None:
        self.formats.currentIndexChanged.connect(self._choose)
        for box in (self.part, self.scale, self.colors):
            box.currentIndexChanged.connect(self._show)
        self.transparent.toggled.connect(self._show)
        self.browse.clicked.connect(self._browse)
        self.export.clicked.connect(self._write)

    @property
    def format(self) -> PictureFormat | Format:
        """The chosen form of the drawing."""
        form: PictureFormat | Format = self.formats.currentData()
        return form

    @property
    def drawing(self) -> Drawing:
        """What is to be drawn."""
        return drawing_of(self._view, self._part if self.part.currentData() else None)

    @property
    def style_chosen(self) -> Style:
        """How it is to be drawn."""
        name = self.colors.currentData()
        theme = load_theme(name) if name else current_theme()
        ground, readable = not self.transparent.isChecked(), self.letters.currentData()
        return Style(theme, ground, self.scale.currentData(), readable)

    def _choose(self) -> None:
        """Show what can be said of the chosen form, and propose a file."""
        form = self.format
        self.about.setText(tr(form.doc))
        picture = isinstance(form, PictureFormat)
        for field in (self.colors, self.transparent):
            self.form.setRowVisible(field, picture)
        lettered = isinstance(form, PictureFormat) and form.lettered
        self.form.setRowVisible(self.letters, lettered)
        sized = isinstance(form, PictureFormat) and form.sized
        for sizing in (self.scale, self.size_told):
            self.form.setRowVisible(sizing, sized)
        controller = self._view.controller
        path = controller.document.path
        shown = (*controller.place, controller.network.name)[0]
        stem = path.stem if path and not controller.place else snake_case(shown)
        folder = path.parent if path else self._folder
        self.place.setText(str(folder / (stem + form.suffix)))
        self.replace.hide()
        self._show()

    def _show(self) -> None:
        """Draw the preview and say how large an image will be."""
        self.message.hide()
        drawing, style = self.drawing, self.style_chosen
        size = drawing.size * style.scale
        told = {"width": size.width(), "height": size.height()}
        self.size_told.setText(tr("{width:,} × {height:,} pixels", **told))
        ratio, room = self.devicePixelRatioF(), _PREVIEW
        fits = min(room.width() / drawing.size.width(), room.height() / drawing.size.height(), 1.0)
        image = drawing.image(style.theme, ground=style.ground, scale=ratio, zoom=fits)
        self.preview.setPixmap(QPixmap.fromImage(image))

    def _browse(self) -> None:
        pattern = f"{tr(self.format.title)} (*{self.format.suffix})"
        name, _ = QFileDialog.getSaveFileName(self, tr("Export to"), self.place.text(), pattern)
        if name:
            self.place.setText(name)

    def _write(self) -> None:
        if not self.named():
            return
        path = Path(self.place.text()).expanduser()
        if path.exists() and not (self.replace.isVisible() and self.replace.isChecked()):
            self.say(tr("{name} is there already; choose another name, or tick the box.",
                         name=path.name))  # fmt: skip
            self.replace.show()
            return
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            write_whole(path, self._content())
        except (DrawingError, FileError) as error:
            said = tr(str(error))
            self.say(said[:1].upper() + said[1:])
            return
        finally:
            QApplication.restoreOverrideCursor()
        self.exported.emit([path], path.parent)
        self.close()

    def _content(self) -> bytes:
        form = self.format
        if isinstance(form, PictureFormat):
            return form.make(self.drawing, self.style_chosen)
        return next(iter(form.files(self._project()).values()))

    def _project(self) -> Project:
        """Return the whole project, or one of the selected nodes and the blocks in them."""
        controller = self._view.controller
        project, network = controller.project, controller.network
        if not self.part.currentData():
            return project
        graph = part_of(controller.graph, *self._part)
        blocks = {name: network.blocks[name] for name in blocks_within(network, (graph,))}
        return project.with_network(dataclasses.replace(network, graph=graph, blocks=blocks))
