"""How the numbers of a table are written: the signs of fractions and those between thousands."""

from __future__ import annotations

from typing import Literal

import numpy as np
import pandas as pd

from runtime.data.faults import FaultError, quoted, refuse

_SIGNS = {"point": ".", "comma": ","}
_OTHER = {"point": "comma", "comma": "point"}
_END = r"(?:[eE][+-]?[0-9]+)?|[+-]?(?:inf|Inf|infinity|Infinity)"
_PLAIN = {
    "point": rf"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+){_END}",
    "comma": rf"[+-]?(?:[0-9]+,?[0-9]*|,[0-9]+){_END}",
}
_GROUPED = {
    "point": r"[+-]?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]*)?",
    "comma": r"[+-]?[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]*)?",
}

Held = Literal[
    "numbers", "thousands", "either", "another decimal", "a mixture", "words"
]


def cells_hold(column: pd.Series, decimal: str) -> Held:
    """Return what the cells of a column are, the empty ones aside.

    Numbers with a sign between their thousands are "thousands", or "either" if the sign may be that
    of fractions.
    """
    if pd.api.types.is_bool_dtype(column):
        return "words"
    if pd.api.types.is_numeric_dtype(column):
        return "numbers"
    cells = texts_of(column)
    plain, other = (
        cells.str.fullmatch(_PLAIN[sign]) for sign in (decimal, _OTHER[decimal])
    )
    if plain.all():
        return "numbers"
    good = plain | cells.str.fullmatch(_GROUPED[decimal])
    if good.all():
        return "either" if other.all() else "thousands"
    if (other | cells.str.fullmatch(_GROUPED[_OTHER[decimal]])).all():
        return "another decimal"
    return "a mixture" if good.any() else "words"


def no_numbers(column: pd.Series, decimal: str) -> pd.Series:
    """Return the cells that are no numbers."""
    cells = texts_of(column)
    good = cells.str.fullmatch(_PLAIN[decimal]) | cells.str.fullmatch(_GROUPED[decimal])
    return cells[~good]


def texts_of(column: pd.Series) -> pd.Series:
    """Return the cells that hold something as they are written."""
    return column.dropna().astype("str").str.strip()


def columns_of_thousands(
    cells: pd.DataFrame, decimal: str, delimiter: str
) -> tuple[str, ...]:
    """Return the columns with a sign between thousands; a DataError if signs contradict."""
    held = {str(name): cells_hold(cells[name], decimal) for name in cells}
    sure = next((n for n in held if _shows_sign(cells[n], held[n])), None)
    other = next((n for n, found in held.items() if found == "another decimal"), None)
    if other is not None:
        proof = None if sure is None else cells[sure]
        raise _other_decimal(cells[other], decimal, proof)
    either = next((n for n, found in held.items() if found == "either"), None)
    # A comma cannot separate both the cells and the fractions.
    expected = decimal == "point" and delimiter == ","
    if either is not None and sure is None and not expected:
        raise _either(cells[either], decimal)
    return tuple(n for n, found in held.items() if found in {"thousands", "either"})


def thousands_sign(decimal: str) -> str:
    """Return the sign between thousands where fractions start with the other."""
    return _SIGNS[_OTHER[decimal]]


def _shows_sign(column: pd.Series, held: Held) -> bool:
    """Return whether a column leaves no doubt about which sign fractions start with."""
    return held == "thousands" or (held == "numbers" and len(_fractions(column)) > 0)


def _fractions(column: pd.Series) -> pd.Series:
    """Return the numbers of a column that are no whole ones."""
    if not pd.api.types.is_float_dtype(column):
        return column.iloc[:0]
    found: pd.Series = column[np.isfinite(column) & (column != np.floor(column))]
    return found


def _other_decimal(
    column: pd.Series, decimal: str, proof: pd.Series | None
) -> FaultError:
    """Return the error for fractions that start with the other sign."""
    other = _OTHER[decimal]
    name, shown = quoted(column.name), _shown(column, _SIGNS[other])
    if proof is not None:
        message = (
            f"the column {name} holds numbers such as {shown}, but {quoted(proof.name)} such as "
            f"{_shown(proof, _SIGNS[decimal])}: write numbers alike in both columns, or name one "
            "of them under ignore"
        )
        return refuse(message, "decimal")
    message = f"the column {name} holds numbers such as {shown}: set decimal to {other}"
    return refuse(message, "decimal", {"decimal": other}, f"Set decimal to {other}")


def _either(column: pd.Series, decimal: str) -> FaultError:
    """Return the error for a sign that may stand between thousands or before a fraction."""
    other = _OTHER[decimal]
    message = (
        f"the column {quoted(column.name)} holds numbers such as "
        f"{_shown(column, _SIGNS[other])}: set decimal to {other} if that is a fraction; if these "
        "are thousands, write them without a sign between"
    )
    return refuse(message, "decimal", {"decimal": other}, f"Set decimal to {other}")


def _shown(column: pd.Series, sign: str) -> str:
    """Return a number of a column with a sign in it, as it is written."""
    if pd.api.types.is_numeric_dtype(column):
        return quoted(str(_fractions(column).iloc[0]).replace(".", sign))
    cells = texts_of(column)
    with_sign = cells[cells.str.contains(sign, regex=False)]
    return quoted((with_sign if len(with_sign) else cells).iloc[0])
