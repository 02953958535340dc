"""How the letters of a text file are stored, and that it is a text at all."""

from __future__ import annotations

import codecs
from pathlib import Path

from nodes.phrase import later
from runtime.data.faults import FaultError, refuse

HEAD = 2**20
"""So many bytes are read at a time."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins as that of UTF-16 does
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LIKELY = ("cp1252", "shift_jis", "gb18030", "big5", "euc_kr", "cp1251", "latin-1")
"""Encodings in the order in which they are offered; the last one takes any bytes."""
_JSON = later("it is written in JSON: write the table as CSV")
_PAGE = later("it is a web page: write the table as CSV")
_OTHERS = {
    b"pk\x03\x04": later(
        "it is an Excel workbook or an archive: save the sheet as CSV, or unpack it"
    ),
    b"\xd0\xcf\x11\xe0": later("it is an old Excel workbook: save the sheet as CSV"),
    b"\x1f\x8b": later("it is packed by gzip: unpack it"),
    b"bzh": later("it is packed by bzip2: unpack it"),
    b"par1": later("it is a Parquet file: write the table as CSV"),
    b"\x89hdf": later("it is an HDF5 file: write the table as CSV"),
    b"sqlite format 3": later("it is a database: write the table as CSV"),
    b"%pdf": later("it is a PDF document: write the table as CSV"),
    b"\x93numpy": later(
        "it is an array of NumPy: write it with numpy.savez(path, x=x, y=y) and take the dataset "
        "NumPy file"
    ),
    b'{"': _JSON,
    b"[{": _JSON,
    b"<html": _PAGE,
    b"<!doctype": _PAGE,
}
"""How files that are no tables begin, in small letters."""


def encoding_of(path: Path, wanted: str) -> str:
    """Return how the letters are stored; a DataError tells what is no text."""
    with path.open("rb") as file:
        start = file.read(4096)
    text = start.removeprefix(codecs.BOM_UTF8).lstrip().lower()
    for sign, message in _OTHERS.items():
        if text.startswith(sign):
            raise refuse(message, "path")
    marked = next((name for mark, name in _MARKS if start.startswith(mark)), "")
    if marked and wanted in ("auto", marked.removesuffix("-sig")):
        return marked
    if wanted == "utf-16":
        return marked if marked == "utf-32" else _byte_order(start)
    return "utf-8" if wanted == "auto" else wanted


def _byte_order(start: bytes) -> str:
    """Return the kind of UTF-16 without a mark: Latin letters have a zero as their first byte."""
    return "utf-16-be" if start[::2].count(0) > start[1::2].count(0) else "utf-16-le"


def checked_lines(path: Path, encoding: str) -> int:
    """Return the number of lines of a file that holds nothing but text."""
    decoder = codecs.getincrementaldecoder(encoding)()
    lines, returns = 1, 0
    with path.open("rb") as file:
        while True:
            chunk = file.read(HEAD)
            try:
                text = decoder.decode(chunk, final=not chunk)
            except UnicodeError as error:
                raise _undecodable(encoding, lines, error) from None
            if "\0" in text:
                raise _no_text(encoding, text, lines)
            lines += text.count("\n")
            returns += text.count("\r")
            if not chunk:
                return max(lines, returns)


def _no_text(encoding: str, text: str, line: int) -> FaultError:
    line += text[: text.index("\0")].count("\n")
    if _wide(text.count("\0"), len(text)) and not encoding.startswith("utf-16"):
        return _utf_16(line)
    message = (
        f"line {line} holds a NUL byte, which no text has: save the table as CSV again"
    )
    return refuse(message, "path")


def _wide(nuls: int, letters: int) -> bool:
    return nuls * 3 > letters


def _utf_16(line: int) -> FaultError:
    message = f"line {line} holds NUL bytes, as UTF-16 does: set encoding to utf-16"
    return refuse(message, "encoding", {"encoding": "utf-16"}, "Read it as UTF-16")


def _undecodable(encoding: str, line: int, error: UnicodeError) -> FaultError:
    """Return the error for letters that are stored otherwise, with one way that would do."""
    if not isinstance(error, UnicodeDecodeError):
        message = (
            f"line {line} is not written in {encoding}: set encoding to another one"
        )
        return refuse(message, "encoding")
    content = error.object
    line += content[: error.start].count(b"\n")
    if _wide(content.count(0), len(content)) and not encoding.startswith("utf-16"):
        return _utf_16(line)
    tried = encoding.removesuffix("-sig")
    ways = ["auto", *_LIKELY] if tried not in ("utf-8", "auto") else [*_LIKELY]
    others = (way for way in ways if way != tried and _decodes(content, way))
    better = next(others, _LIKELY[-1])
    cure = {"encoding": better}
    if better == "auto":
        message = f"line {line} is not written in {encoding}: set encoding to auto"
        return refuse(message, "encoding", cure, "Find the encoding")
    message = (
        f"line {line} is not written in {tried.upper()}: set encoding to what the file was saved "
        f"with, which may be {better}, or save it as UTF-8"
    )
    return refuse(message, "encoding", cure, f"Read it as {better}")


def _decodes(content: bytes, encoding: str) -> bool:
    name = "utf-8" if encoding == "auto" else encoding
    try:
        codecs.getincrementaldecoder(name)().decode(content)
    except UnicodeError:
        return False
    return True
