"""Numbers as the window says them: short, with a unit, always in the same way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from designer.words import in_locale, left_to_right, tr

if TYPE_CHECKING:
    from runtime.summary import Summary

_IN_FULL: Final = 100_000
_NAMED: Final = 8
_COUNTS: Final = ((1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"))
_BYTES: Final = ((2**40, "TiB"), (2**30, "GiB"), (2**20, "MiB"), (2**10, "KiB"))


def counted(number: int) -> str:
    """Return a count: 9,370 in full, 1,250,000 as 1.25 M."""
    if number < _IN_FULL:
        return in_locale(f"{number:,}")
    return next(_short(number / size, unit) for size, unit in _COUNTS if number >= size)


def memory(size: int) -> str:
    """Return a number of bytes: 512 bytes, 1.5 KiB, 3 MiB."""
    found = (_short(size / unit_size, unit) for unit_size, unit in _BYTES if size >= unit_size)
    return next(found, tr("{size} bytes", size=size))


def at_least(amount: str, summary: Summary) -> str:
    """Return a sum, marked where something of the network could not be counted yet."""
    return tr("at least {amount}", amount=amount) if summary.unknown else amount


def not_counted(summary: Summary) -> str:
    """Return what the sums of a network lack, "" where they are whole."""
    names = summary.unknown[:_NAMED]
    if len(summary.unknown) > _NAMED:
        names = (*names, "…")
    return tr("Not counted yet, as it has no shape: {names}", names=names) if names else ""


def _short(number: float, unit: str) -> str:
    digits = max(0, 2 - len(str(int(number))) + 1)
    text = f"{number:,.{digits}f}"
    short = text.rstrip("0").rstrip(".") if "." in text else text
    return left_to_right(f"{in_locale(short)} {unit}")
