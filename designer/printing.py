"""Prints the drawing on one page, in light colours, as large as it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog

from designer.canvas.drawing import Drawing, drawing_of
from designer.canvas.drawing_files import Style, paint_on_page
from designer.theme import load_theme
from designer.words import tr

if TYPE_CHECKING:
    from designer.mainwindow import MainWindow


def print_drawing(window: MainWindow) -> None:
    """Ask for a printer and print."""
    printer = _printer(window)
    dialog = QPrintDialog(printer, window)
    dialog.setWindowTitle(tr("Print the drawing"))
    if dialog.exec():
        put_on_paper(drawing_of(window.view), printer)
    dialog.deleteLater()


def preview_print(window: MainWindow) -> None:
    """Show the page before it is printed."""
    printer = _printer(window)
    dialog = QPrintPreviewDialog(printer, window)
    dialog.setWindowTitle(tr("Print preview"))
    drawing = drawing_of(window.view)
    dialog.paintRequested.connect(lambda wanted: put_on_paper(drawing, wanted))
    dialog.resize(900, 700)
    dialog.exec()
    dialog.deleteLater()


def put_on_paper(drawing: Drawing, printer: QPrinter) -> None:
    """Draw onto the printer's page."""
    page = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
    page.moveTo(0, 0)
    with QPainter(printer) as painter:
        paint_on_page(drawing, painter, page, Style(load_theme("light"), ground=False))


def _printer(window: MainWindow) -> QPrinter:
    """Return a printer whose page lies as the drawing does."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(window.files.name)
    size = drawing_of(window.view).size
    ways = QPageLayout.Orientation
    printer.setPageOrientation(ways.Landscape if size.width() > size.height() else ways.Portrait)
    return printer
