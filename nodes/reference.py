"""What the reference says of each layer, made from its declaration: as text and as HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape

from nodes.declaration import Declared
from nodes.formula import formula_html
from nodes.layer import Layer, Port
from nodes.params import Choice, Inferred, Kind, Value
from nodes.phrase import Phrase, phrase

HEADINGS = ("Use it", "Avoid it", "Source", "Inputs", "Outputs", "Parameters", "Shapes:")
COLUMNS = ("Parameter", "Values", "Default", "At the start", "What it does")
INPUT_COLUMNS = ("Port", "Takes", "What it is")
OUTPUT_COLUMNS = ("Port", "What it is")
_WORTH_SAYING = 100_000

Say = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Page:
    """What the reference says of one declaration, as plain text."""

    title: str
    paragraphs: tuple[str, ...]
    formula: str
    shapes: str
    advice: tuple[tuple[str, str], ...]
    inputs: tuple[tuple[str, ...], ...]
    outputs: tuple[tuple[str, ...], ...]
    parameters: tuple[tuple[str, ...], ...]


def page(declared: type[Declared]) -> Page:
    """Return what there is to say of a declaration."""
    made = declared.build(declared.fresh())
    ports = (made.input_ports(), made.output_ports()) if isinstance(made, Layer) else ((), ())
    inputs = tuple((port.name, _taken(port), port.doc) for port in ports[0])
    outputs = tuple((port.name, port.doc) for port in ports[1])
    rows = tuple(_parameter_row(p.name, p.kind) for p in declared.parameters)
    paragraphs = tuple(" ".join(part.split()) for part in declared.help().split("\n\n"))
    return Page(
        title=declared.title,
        paragraphs=paragraphs,
        formula=declared.formula,
        shapes=shapes(made) if isinstance(made, Layer) else "",
        advice=advice(declared),
        inputs=inputs,
        outputs=outputs,
        parameters=rows,
    )


def advice(declared: type[Declared]) -> tuple[tuple[str, str], ...]:
    """Return when to use something, when not, and where it comes from, each under its heading."""
    said = {"Use it": declared.use, "Avoid it": declared.avoid, "Source": declared.source}
    return tuple((heading, text) for heading, text in said.items() if text)


def shapes(layer: Layer) -> str:
    """Return how the shapes of a layer's outputs follow from those of its inputs."""
    if layer.shapes:
        return layer.shapes
    ports = {port.name: port for port in layer.input_ports()}
    if layer.role in ("loss", "metric"):
        return f"{', '.join(ports)} → a single number"
    lines = (f"{_axes(ports[p.like])} → the same shape" for p in layer.output_ports() if p.like)
    return "\n".join(lines)


def _axes(port: Port) -> str:
    return f"({', '.join(port.axes.split())})" if port.axes else "any shape"


def page_html(declared: type[Declared], figure: str = "", say: Say = str) -> str:
    """Return what there is to say of one declaration, as HTML that Qt shows too.

    `figure` is HTML that stands below the formula; `say` returns a text in another language.
    """
    found = page(declared)
    parts = [f"<h2>{escape(say(found.title))}</h2>"]
    about = say("\n\n".join(found.paragraphs)).split("\n\n")
    parts += [f"<p>{escape(paragraph)}</p>" for paragraph in about]
    names = declared.kinds()
    parts += [f"<blockquote>{formula_html(say(found.formula), names)}</blockquote>"] * bool(
        found.formula
    )
    parts += [figure] * bool(figure)
    parts += [f"<p>{say('Shapes:')} {formula_html(say(found.shapes), names)}</p>"] * bool(
        found.shapes
    )
    parts += [f"<p><b>{say(heading)}</b> {escape(say(text))}</p>" for heading, text in found.advice]
    for title, columns, rows in _tables(found):
        cells = [[row[0], *(_said(cell, say) for cell in row[1:-1]), say(row[-1])] for row in rows]
        lines = [_html_row("th", map(say, columns)), *(_html_row("td", row) for row in cells)]
        parts.append(f"<h3>{say(title)}</h3>\n<table>\n" + "\n".join(lines) + "\n</table>")
    return "\n".join(parts) + "\n"


def _tables(found: Page) -> list[tuple[str, Sequence[str], Sequence[Sequence[str]]]]:
    tables = [
        ("Inputs", INPUT_COLUMNS, found.inputs),
        ("Outputs", OUTPUT_COLUMNS, found.outputs),
        ("Parameters", COLUMNS, found.parameters),
    ]
    return [table for table in tables if table[2]]


def _html_row(tag: str, cells: Iterable[str]) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"


def _said(cell: str, say: Say) -> str:
    """Return what a cell says in another language; values and names are the same in all."""
    return say(cell) if isinstance(cell, Phrase) else cell


def _taken(port: Port) -> Phrase:
    words = {
        "float": phrase("real numbers"),
        "integer": phrase("whole numbers"),
        "boolean": phrase("true or false"),
    }
    takes = [words.get(port.dtype, phrase("anything"))]
    takes += [phrase("axes {axes}", axes=port.axes)] if port.axes else []
    takes += [phrase("may stay empty")] if port.optional else []
    takes += [phrase("any number of links")] if port.many else []
    return phrase("{parts}", parts=tuple(takes))


def _parameter_row(name: str, kind: Kind) -> tuple[str, ...]:
    if isinstance(kind, Inferred):
        axis = phrase("axis {axis} of {port}", axis=kind.axis, port=kind.port)
        return (name, _accepted(kind), axis, axis, kind.doc)
    default = phrase("must be given") if kind.required else _shown(kind, kind.default)
    return (name, _accepted(kind), default, _shown(kind, kind.start), kind.doc)


def _shown(kind: Kind, value: Value) -> str:
    return kind.text(value) or phrase("nothing")


def _accepted(kind: Kind) -> Phrase:
    above, low, high = _ends(kind)
    parts = [kind.wanted()]
    parts += [phrase("above {above:g}", above=above)] if above is not None else []
    parts += [phrase("from {low:g}", low=low)] if low is not None else []
    parts += [phrase("up to {high:g}", high=high)] if high is not None else []
    return phrase("{parts}", parts=tuple(parts))


def limits(kind: Kind) -> str:
    """Return the range of a parameter as a short sentence, "" for one without limits."""
    above, low, high = _ends(kind)
    if isinstance(kind, Choice):
        return phrase("One of {options}.", options=kind.options)
    if above is not None:
        return _to_the_end(phrase("Above {above:g}", above=above), high)
    if low is not None:
        return _to_the_end(phrase("From {low:g}", low=low), high)
    return "" if high is None else phrase("Up to {high:g}.", high=high)


def _to_the_end(start: Phrase, high: float | None) -> Phrase:
    if high is None:
        return phrase("{start}.", start=start)
    return phrase("{start} to {high:g}.", start=start, high=high)


def _ends(kind: Kind) -> tuple[float | None, float | None, float | None]:
    """Return above what, from what and up to what a parameter goes, where that is worth saying."""
    above, low, high = (getattr(kind, name, None) for name in ("above", "min", "max"))
    low = low if low is not None and low > -_WORTH_SAYING else None
    return above, low, high if high is not None and high < _WORTH_SAYING else None
