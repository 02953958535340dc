"""Finds the files that ship with Netwright, wherever it is installed."""

from pathlib import Path

_HERE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """Return the shipped file or folder at ``parts``, for example ``("icons", "play.svg")``."""
    return _HERE.joinpath(*parts)


def read_text(*parts: str) -> str:
    """Return the text of the shipped file at ``parts``."""
    return resource(*parts).read_text(encoding="utf-8")


def names(folder: str, suffix: str) -> list[str]:
    """Return the sorted names, without ``suffix``, of the shipped files in ``folder``."""
    return sorted(
        entry.name.removesuffix(suffix)
        for entry in resource(folder).iterdir()
        if entry.name.endswith(suffix)
    )


def icon_svg(name: str, color: str) -> str:
    """Return the drawing of the icon ``name`` with its strokes in ``color``, as ``#rrggbb``."""
    return read_text("icons", f"{name}.svg").replace("currentColor", color)
