"""How a card looks: its shape and colours, drawn once for each zoom and kept as a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from designer.canvas.card import Card, Family
from designer.canvas.heat import heated
from designer.icons import category_icon_name, draw_icon
from designer.theme import Theme

MARGIN: Final = 14.0
"""Room around a card for its shadow, its ports and its selection ring."""
STRIP: Final = 10.0
"""The width of the strip in the category's colour on a small card."""
STACK: Final = 4.0
"""How far the copies of a repeated node look out behind it."""

AROUND: Final = MARGIN + 2 * STACK
"""How far what belongs to a card reaches from it at most."""

READABLE: Final = 0.55
"""From this zoom on a card shows everything; below it only its name."""
NAMED: Final = 0.26
"""Below this zoom a card is a rectangle in the colour of its category."""

_RADIUS: Final = 8.0
_SOFTNESS: Final = 10
_TILE: Final = 26.0
_ICON: Final = 16.0


@dataclass(frozen=True, slots=True)
class Look:
    """All that the picture of a card depends on; cards of one look are drawn in one call."""

    family: Family
    category: str
    width: int
    height: int
    middle: float
    repeated: bool
    bypassed: bool = False
    selected: bool = False
    hovered: bool = False
    heat: int | None = None
    """The level of a heat map, None while there is none."""


def look_of(card: Card) -> Look:
    """Return the look of a card that is neither selected nor under the mouse."""
    family, size = card.family, (card.width, card.height)
    return Look(family, card.category, *size, card.middle, bool(card.repeat), card.bypassed)


def draw_card(painter: QPainter, look: Look, theme: Theme, zoom: float) -> None:
    """Draw the card of a look with its upper left corner at the origin, in scene units."""
    if look.family == "point":
        _draw_point(painter, look, theme, zoom)
        return
    if zoom < NAMED:
        _draw_far(painter, look, theme, zoom)
        return
    outline = _outline(look, zoom)
    if look.repeated:
        _draw_stack(painter, look, theme, zoom)
    _draw_shadow(painter, look, theme)
    colors = _colors(look, theme)
    painter.fillPath(outline, colors.fill)
    _draw_border(painter, outline, look, theme, colors.border, zoom)
    if zoom >= READABLE:
        _draw_tile(painter, look, theme)
    else:
        _draw_strip(painter, outline, look, theme)


@dataclass(frozen=True)
class _Colors:
    fill: QColor
    border: QColor


_TINTS: Final[dict[Family, tuple[float, float]]] = {
    "layer": (0.0, 0.0),
    "input": (0.10, 0.55),
    "output": (0.10, 0.55),
    "loss": (0.16, 0.75),
    "metric": (0.10, 0.65),
    "block": (0.12, 0.70),
    "point": (0.0, 0.0),
    "unknown": (0.0, 0.0),
}
"""How much of the category's colour is in the card and in its border."""


def mixed(a: QColor, b: QColor, share: float) -> QColor:
    """Return a colour between two: `share` of the second."""
    parts = zip(a.getRgbF()[:3], b.getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(x + (y - x) * share for x, y in parts))


def _colors(look: Look, theme: Theme) -> _Colors:
    tone = theme.category(look.category)
    in_fill, in_border = _TINTS[look.family]
    fill = mixed(theme.color("node"), tone, in_fill)
    if look.heat is not None:
        fill = heated(theme.color("node"), look.heat, theme)
    border = mixed(theme.color("node_border"), tone, in_border)
    if look.family == "unknown":
        border = theme.color("warning")
    if look.bypassed:
        fill = mixed(fill, theme.color("canvas"), 0.6)
        border = mixed(border, theme.color("text_muted"), 0.4)
    if look.hovered:
        fill = mixed(fill, theme.color("text"), 0.05)
        border = mixed(border, theme.color("text"), 0.35)
    return _Colors(fill, theme.color("node_selected") if look.selected else border)


def _radius(look: Look) -> float:
    return min(look.height / 2, 20.0) if look.family in ("input", "output") else _RADIUS


def _outline(look: Look, zoom: float) -> QPainterPath:
    path = QPainterPath()
    radius = _radius(look)
    # The middle of a one-pixel border lies half a pixel inside.
    half = 0.5 / zoom
    edge = QRectF(0, 0, look.width, look.height).adjusted(half, half, -half, -half)
    path.addRoundedRect(edge, radius, radius)
    return path


def _draw_border(
    painter: QPainter,
    outline: QPainterPath,
    look: Look,
    theme: Theme,
    color: QColor,
    zoom: float,
) -> None:
    if look.selected:
        halo = theme.color("node_selected", 0.28)
        painter.strokePath(outline, QPen(halo, 7.0, j=Qt.PenJoinStyle.RoundJoin))
    pen = QPen(color, 2.0 if look.selected else 1.2 / zoom)
    dashed = look.family in ("metric", "unknown") or look.bypassed
    if dashed and not look.selected:
        pen.setDashPattern([5.0, 3.0])
    painter.strokePath(outline, pen)
    if look.family == "block":
        painter.setPen(QPen(QColor(color), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = QRectF(3.5, 3.5, look.width - 7, look.height - 7)
        painter.drawRoundedRect(inner, _RADIUS - 3, _RADIUS - 3)


def _draw_shadow(painter: QPainter, look: Look, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    deepest = 0.075 if theme.dark else 0.018
    for ring in range(_SOFTNESS, 0, -1):
        painter.setBrush(theme.color("shadow", deepest * (1 - ring / (_SOFTNESS + 1)) + 0.004))
        edge = QRectF(0, 3, look.width, look.height).adjusted(-ring, -ring, ring, ring)
        radius = _radius(look) + ring
        painter.drawRoundedRect(edge, radius, radius)


def _draw_stack(painter: QPainter, look: Look, theme: Theme, zoom: float) -> None:
    colors = _colors(look, theme)
    outline = _outline(look, zoom)
    for depth, share in ((2, 0.55), (1, 0.3)):
        painter.save()
        painter.translate(depth * STACK, -depth * STACK)
        painter.fillPath(outline, mixed(colors.fill, theme.color("canvas"), share))
        border = mixed(colors.border, theme.color("canvas"), share)
        painter.strokePath(outline, QPen(border, 1.2))
        painter.restore()


def _draw_tile(painter: QPainter, look: Look, theme: Theme) -> None:
    tone = theme.category(look.category)
    tile = QRectF(11, look.middle - _TILE / 2, _TILE, _TILE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.category(look.category, 0.20 if theme.dark else 0.15))
    painter.drawRoundedRect(tile, 6, 6)
    inset = (_TILE - _ICON) / 2
    icon = tile.adjusted(inset, inset, -inset, -inset)
    draw_icon(painter, icon, category_icon_name(look.category), tone)


def _draw_strip(painter: QPainter, outline: QPainterPath, look: Look, theme: Theme) -> None:
    painter.save()
    painter.setClipPath(outline)
    painter.fillRect(QRectF(0, 0, STRIP, look.height), theme.category(look.category))
    painter.restore()


def _draw_point(painter: QPainter, look: Look, theme: Theme, zoom: float) -> None:
    """Draw the line between the two ports of a point, and a dot in its middle."""
    middle = QPointF(look.width / 2, look.height / 2)
    tone = theme.color("node_selected") if look.selected else theme.color("port")
    painter.setPen(QPen(tone, max(2.0, 1.0 / zoom)))
    painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), look.height))
    if look.selected or look.hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("node_selected", 0.28))
        painter.drawEllipse(middle, 11.0, 11.0)
    painter.setPen(QPen(theme.color("canvas"), 1.5))
    painter.setBrush(tone)
    painter.drawEllipse(middle, 6.0, 6.0)


def _draw_far(painter: QPainter, look: Look, theme: Theme, zoom: float) -> None:
    tone = mixed(theme.color("node"), theme.category(look.category), 0.55)
    if look.heat is not None:
        tone = heated(theme.color("node"), look.heat, theme)
    if look.selected:
        tone = theme.color("node_selected")
    elif look.hovered:
        tone = mixed(tone, theme.color("text"), 0.25)
    radius = 0.0 if zoom < NAMED / 2 else _RADIUS
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone)
    painter.drawRoundedRect(QRectF(0, 0, look.width, look.height), radius, radius)


@dataclass(frozen=True, slots=True)
class PortLook:
    """All that the picture of a port depends on."""

    form: str
    linked: bool
    state: str = ""
    """"" or, while a link is drawn, "fitting", "dimmed" or "own"; "hovered" under the mouse."""
    small: bool = False


PORT_RADIUS: Final = 4.5


def draw_port(painter: QPainter, look: PortLook, theme: Theme, zoom: float) -> None:
    """Draw a port with its middle at the origin: round, square or diamond by what flows there."""
    token = "port_active" if look.state in ("fitting", "hovered") else "port"
    color = theme.color(token)
    fill = color if look.linked or look.state == "hovered" else theme.color("node")
    if look.state == "dimmed":
        color = mixed(theme.color("canvas"), color, 0.35)
        fill = mixed(theme.color("canvas"), fill, 0.35)
    radius = PORT_RADIUS * (0.75 if look.small else 1.0)
    if look.state in ("fitting", "hovered"):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(token, 0.28))
        painter.drawEllipse(QPointF(0, 0), radius + 5, radius + 5)
        radius += 1
    painter.setPen(QPen(color, max(1.6, 1.0 / zoom)))
    painter.setBrush(fill)
    _FORMS.get(look.form, _FORMS["float"])(painter, radius)


def _draw_square(painter: QPainter, radius: float) -> None:
    painter.drawRect(
        QRectF(-radius, -radius, 2 * radius, 2 * radius).adjusted(0.5, 0.5, -0.5, -0.5)
    )


def _draw_diamond(painter: QPainter, radius: float) -> None:
    r = radius + 1
    painter.drawPolygon([QPointF(0, -r), QPointF(r, 0), QPointF(0, r), QPointF(-r, 0)])


def _draw_round(painter: QPainter, radius: float) -> None:
    painter.drawEllipse(QPointF(0, 0), radius, radius)


_FORMS: Final = {
    "float": _draw_round,
    "integer": _draw_square,
    "boolean": _draw_diamond,
}
