"""The drawing as a picture: what is on the screen is in the file, at any size, on any ground."""

from __future__ import annotations

import dataclasses
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.canvas.drawing import Drawing, drawing_of
from designer.canvas.drawing_files import DrawingError, Style, image_of, pdf, png, svg
from designer.drawing_dialog import DrawingDialog
from designer.printing import put_on_paper
from designer.theme import load_theme
from nodes.graph import Endpoint, Frame, Graph, Link, Network, Node
from tests.networks import digits_cnn

LIGHT = load_theme("light")
WORDS = {"conv", "→16, 3×3, pad 1", "Why <b>not</b>?", "Body"}
"""Some of what the drawing says."""


@pytest.fixture
def drawing(qapp: QApplication) -> Drawing:
    """Return the drawing of a small network with a frame and a note."""
    network = digits_cnn()
    frames = (
        Frame("Body", (-140, 80, 280, 260)),
        Frame("Why <b>not</b>?", (180, 0, 200, 90), note=True),
    )
    graph = network.graph.with_frames(frames)
    return Drawing(network.with_graph(graph), graph)


def _drawn(content: bytes, like: QImage) -> QImage:
    image = QImage(like.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(content)).render(painter, QRectF(image.rect()))
    painter.end()
    return image


def _distance(one: QImage, other: QImage) -> float:
    """Return the mean difference of two pictures, 0 to 255."""
    a, b = (
        image.scaled(160, 200).convertToFormat(QImage.Format.Format_Grayscale8)
        for image in (one, other)
    )
    pairs = zip(bytes(a.constBits()), bytes(b.constBits()), strict=True)
    return sum(abs(x - y) for x, y in pairs) / (160 * 200)


def test_that_lines_and_pixels_show_the_same(drawing: Drawing) -> None:
    style = Style(LIGHT, scale=2)
    image = QImage.fromData(png(drawing, style), "PNG")
    assert image.size() == drawing.size * 2
    assert _distance(image, _drawn(svg(drawing, style), image)) < 2.0
    blank = QImage(image.size(), QImage.Format.Format_ARGB32)
    blank.fill(LIGHT.color("canvas"))
    assert _distance(image, blank) > 4.0


def test_that_an_svg_needs_no_font_and_runs_nothing(drawing: Drawing) -> None:
    content = svg(drawing, Style(LIGHT))
    tree = ET.fromstring(content)  # noqa: S314 - our own text
    tags = {element.tag.rpartition("}")[2] for element in tree.iter()}
    assert not tags & {"text", "image", "script", "foreignObject"}
    assert b"non-scaling-stroke" not in content


def test_that_an_svg_holds_each_shape_and_each_letter_once(drawing: Drawing) -> None:
    tree = ET.fromstring(svg(drawing, Style(LIGHT)))  # noqa: S314 - our own text
    names = [element.get("id") for element in tree.iter() if element.get("id")]
    used = {element.get("{http://www.w3.org/1999/xlink}href") for element in tree.iter()} - {None}
    assert used == {f"#{name}" for name in names}
    assert len(names) == len(set(names))
    shapes = [tuple(sorted(e.items())) for e in tree.iter() if e.tag.endswith("path")]
    bare = [tuple(pair for pair in shape if pair[0] != "id") for shape in shapes]
    assert len(bare) == len(set(bare))


def test_that_the_texts_of_an_svg_can_be_texts(drawing: Drawing) -> None:
    style = Style(LIGHT, readable=True)
    content = svg(drawing, style)
    tree = ET.fromstring(content)  # noqa: S314 - our own text
    texts = [element for element in tree.iter() if element.tag.endswith("text")]
    assert {text.text for text in texts} >= WORDS
    assert {text.get("font-family") for text in texts} == {"Inter, sans-serif"}
    assert all(float(text.get("textLength", 0)) > 0 for text in texts)
    image = image_of(drawing, style)
    assert _distance(image, _drawn(content, image)) < 2.0


def test_that_any_name_and_note_can_be_drawn_as_svg(qapp: QApplication) -> None:
    nodes = {"a": Node("ReLU", "relu")}
    note = Frame("a < b & c\x0b \ufffe 卷积 \U0001f600", (180, 0, 200, 90), note=True)
    graph = Graph(nodes).with_frames((note,))
    drawing = Drawing(Network("x < y & z", graph), graph)
    content = svg(drawing, Style(LIGHT))
    assert "x &lt; y &amp; z" in content.decode()
    image = image_of(drawing, Style(LIGHT))
    assert _distance(image, _drawn(content, image)) < 2.0


@pytest.mark.parametrize("make", [svg, png, pdf])
def test_that_a_painting_that_fails_leaves_no_painter_behind(
    drawing: Drawing, make: Callable[[Drawing, Style], bytes]
) -> None:
    lacking = dataclasses.replace(LIGHT, colors={"canvas": "#ffffff"})
    with pytest.raises(KeyError) as caught:
        make(drawing, Style(lacking))
    painters = [
        value
        for step in caught.traceback
        for value in step.frame.f_locals.values()
        if isinstance(value, QPainter)
    ]
    assert painters
    assert not [painter for painter in painters if painter.isActive()]


def test_that_a_pdf_is_one_page_with_its_fonts_in_it(drawing: Drawing) -> None:
    content = pdf(drawing, Style(LIGHT))
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") == 1
    assert b"/FontFile2" in content
    assert b"Inter" in content
    for sign in "×→":  # their letters between digits are others, of which no sign is told
        assert f"<{ord(sign):04X}>".encode() in content


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils are not installed")
def test_that_all_words_of_a_pdf_can_be_searched(drawing: Drawing, tmp_path: Path) -> None:
    (tmp_path / "net.pdf").write_bytes(pdf(drawing, Style(LIGHT)))
    command = ["pdftotext", "net.pdf", "-"]
    said = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True).stdout
    assert set(said.splitlines()) >= WORDS


@pytest.mark.parametrize("ground", [True, False])
def test_that_the_ground_is_that_of_the_theme_or_none(drawing: Drawing, *, ground: bool) -> None:
    style = Style(LIGHT, ground=ground, scale=1)
    corner = image_of(drawing, style).pixelColor(1, 1)
    assert corner.alpha() == (255 if ground else 0)
    assert not ground or corner == LIGHT.color("canvas")
    drawn = _drawn(svg(drawing, style), image_of(drawing, style)).pixelColor(1, 1)
    assert drawn == corner


@pytest.mark.parametrize("scale", [1, 2, 3, 4])
def test_that_an_image_has_as_many_pixels_as_were_asked_for(drawing: Drawing, scale: int) -> None:
    assert image_of(drawing, Style(LIGHT, scale=scale)).size() == drawing.size * scale


def test_that_an_image_that_would_be_too_large_says_what_to_choose(qapp: QApplication) -> None:
    nodes = {f"n{k}": Node("ReLU", f"r{k}", position=(0.0, 104.0 * k)) for k in range(400)}
    ends = [(Endpoint(f"n{k}", "y"), Endpoint(f"n{k + 1}", "x")) for k in range(399)]
    graph = Graph(nodes, frozenset(Link(*pair) for pair in ends))
    long = Drawing(Network(graph=graph), graph)
    with pytest.raises(DrawingError, match="Choose SVG or PDF"):
        png(long, Style(LIGHT, scale=4))
    assert 400 * 500 < len(svg(long, Style(LIGHT))) < 400 * 2500
    assert pdf(long, Style(LIGHT)).startswith(b"%PDF-")


def test_that_a_page_holds_the_whole_drawing(drawing: Drawing, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    put_on_paper(drawing, printer)
    content = (tmp_path / "page.pdf").read_bytes()
    assert content.count(b"/Type /Page\n") == 1
    assert len(content) > 5_000


def test_that_the_dialog_writes_the_selection(
    qtbot: QtBot, whole: Application, tmp_path: Path
) -> None:
    window, controller = whole.window, whole.controller
    controller.select(["conv1", "relu1"])
    window.menus.call("file.export_drawing")
    dialog = window.findChild(DrawingDialog)
    qtbot.waitExposed(dialog)
    part = drawing_of(window.view, (controller.selection, ())).size
    for name in ("svg", "png", "pdf", "mermaid", "dot"):
        dialog.formats.setCurrentIndex(
            next(
                n for n in range(dialog.formats.count()) if dialog.formats.itemData(n).name == name
            )
        )
        dialog.part.setCurrentIndex(1)
        assert not dialog.preview.pixmap().isNull()
        assert dialog.drawing.size == part
        assert dialog.scale.isVisible() == (name == "png")
        assert dialog.letters.isVisible() == (name == "svg")
    target = tmp_path / "part.dot"
    dialog.place.setText(str(target))
    target.write_text("mine")
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert target.read_text() == "mine"
    assert "is there already" in dialog.message.text()
    dialog.replace.setChecked(True)
    with qtbot.waitSignal(dialog.exported):
        QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert target.read_text().count("label=") == 2
    assert not window.notice.isHidden()


def test_that_the_dialog_writes_an_svg_with_texts(
    qtbot: QtBot, whole: Application, tmp_path: Path
) -> None:
    whole.window.menus.call("file.export_drawing")
    dialog = whole.window.findChild(DrawingDialog)
    qtbot.waitExposed(dialog)
    dialog.letters.setFocus()
    qtbot.keyClick(dialog.letters, Qt.Key.Key_Down)
    assert dialog.letters.currentText() == "As text, which can be searched"
    dialog.place.setText(str(tmp_path / "net.svg"))
    with qtbot.waitSignal(dialog.exported):
        QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert ">conv1</text>" in (tmp_path / "net.svg").read_text()


def test_that_a_picture_can_be_copied(whole: Application) -> None:
    whole.window.menus.call("edit.copy_picture")
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.hasFormat("image/svg+xml")
    assert not data.hasText()
