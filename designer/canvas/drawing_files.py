"""A drawing as a file: SVG, PNG and PDF, each in one function from the drawing to its bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from designer.canvas.texts import OutlinedTexts, Texts
from designer.words import later, tr

if TYPE_CHECKING:
    from designer.canvas.drawing import Drawing
    from designer.theme import Theme

SCALES: Final = (1, 2, 3, 4)
"""Pixels of an image for each pixel of the canvas at 100 %."""
_LONGEST_SIDE: Final = 32_000
_MOST_PIXELS: Final = 300_000_000
"""1.2 GB of memory while the image is made."""
_DPI: Final = 96
_LARGEST_PAGE: Final = 14_400.0  # points: viewers show no larger one


class DrawingError(ValueError):
    """The drawing cannot be made so; the message says why and what can be done."""


@dataclass(frozen=True)
class PictureFormat:
    """A form of the drawing: how it is called, and what makes its bytes."""

    name: str
    title: str
    doc: str
    suffix: str
    make: Callable[[Drawing, Style], bytes]
    sized: bool = False
    """Whether it consists of pixels, so that its size has to be chosen."""
    lettered: bool = False
    """Whether its texts can be shapes or texts, which has to be chosen."""


@dataclass(frozen=True)
class Style:
    """How a drawing is to look: its theme, whether it has a ground, pixels a unit of images."""

    theme: Theme
    ground: bool = True
    scale: int = 2
    readable: bool = False
    """Whether the texts of an SVG are texts, for which the reader needs the font, not shapes."""


def svg(drawing: Drawing, style: Style) -> bytes:
    """Return scalable lines and shapes."""
    from PySide6.QtSvg import QSvgGenerator

    from designer.canvas.svg_shapes import compact

    content, buffer = _buffer()
    made = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    made.setOutputDevice(buffer)
    made.setResolution(_DPI)
    made.setSize(drawing.size)
    made.setViewBox(QRectF(0, 0, drawing.size.width(), drawing.size.height()))
    made.setTitle(drawing.name)
    with QPainter(made) as painter:
        drawing.paint(painter, style.theme, Texts(), ground=style.ground)
    return compact(bytes(content.data()), readable=style.readable)


def png(drawing: Drawing, style: Style) -> bytes:
    """Return an image; DrawingError where it would be larger than images can be."""
    image = image_of(drawing, style)
    image.setDevicePixelRatio(1.0)
    image.setText("Title", drawing.name)
    content, buffer = _buffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload] # Qt takes the name as a text
    return bytes(content.data())


def pdf(drawing: Drawing, style: Style) -> bytes:
    """Return one page of the drawing's size, its fonts within it and its texts to be searched."""
    content, buffer = _buffer()
    writer = QPdfWriter(buffer)
    size = QSizeF(drawing.size) * (72 / _DPI)
    longest = max(size.width(), size.height())
    size *= min(1.0, _LARGEST_PAGE / longest)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    writer.setResolution(_DPI)
    writer.setTitle(drawing.name)
    writer.setCreator("Netwright")
    with QPainter(writer) as painter:
        _fit(painter, drawing.size, QRectF(painter.viewport()))
        drawing.paint(painter, style.theme, Texts(alternates=False), ground=style.ground)
    return bytes(content.data())


def image_of(drawing: Drawing, style: Style) -> QImage:
    """Return the drawing as an image; DrawingError where it would be too large."""
    fitting = [scale for scale in SCALES if not _too_large(drawing.size * scale)]
    if style.scale not in fitting:
        size = drawing.size * style.scale
        facts = {"width": size.width(), "height": size.height()}
        said = tr("The image would have {width} × {height} pixels, too many for one.", **facts)
        cure = tr("Choose SVG or PDF, or export a part of it.")
        if fitting:
            cure = tr("Choose at most {scale}x, or SVG or PDF.", scale=max(fitting))
        message = f"{said} {cure}"
        raise DrawingError(message)
    return drawing.image(style.theme, ground=style.ground, scale=style.scale)


def paint_on_page(drawing: Drawing, painter: QPainter, page: QRectF, style: Style) -> None:
    """Draw onto a page, at most in its own size, in the middle of the upper edge.

    Texts are outlines: a font counts the printer's dots, not what the painter counts.
    """
    _fit(painter, drawing.size, page)
    drawing.paint(painter, style.theme, OutlinedTexts(), ground=style.ground)


def _fit(painter: QPainter, size: QSize, page: QRectF) -> None:
    """Let a painter count in scene units that fill a part of the page."""
    most = painter.device().logicalDpiX() / _DPI
    scale = min(page.width() / size.width(), page.height() / size.height(), most)
    width, height = round(size.width() * scale), round(size.height() * scale)
    painter.setViewport(
        round(page.x() + (page.width() - width) / 2), round(page.y()), width, height
    )
    painter.setWindow(0, 0, size.width(), size.height())


def _too_large(size: QSize) -> bool:
    sides = max(size.width(), size.height())
    return sides > _LONGEST_SIDE or size.width() * size.height() > _MOST_PIXELS


def _buffer() -> tuple[QByteArray, QBuffer]:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return content, buffer


_ALL: Final = (
    PictureFormat(
        "svg",
        later("SVG"),
        later("Lines and shapes, sharp at any size."),
        ".svg",
        svg,
        lettered=True,
    ),
    PictureFormat("png", later("PNG"), later("An image of pixels."), ".png", png, sized=True),
    PictureFormat(
        "pdf",
        later("PDF"),
        later("One page of the drawing's size, whose words can be searched."),
        ".pdf",
        pdf,
    ),
)
PICTURES: Final[Mapping[str, PictureFormat]] = {made.name: made for made in _ALL}
"""Every form of the drawing as a picture, by its name."""
