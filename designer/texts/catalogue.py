"""A catalogue of translations as Qt Linguist reads it, kept in step with what there is to say."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import resources
from designer.texts.code import Text, marked, said, spoken
from designer.texts.declared import declared_texts
from designer.words import CONTEXT

FOLDER: Final = Path(resources.__path__[0]) / "translations"
SPOKEN: Final = FOLDER / "spoken.json"
COMMAND: Final = "make words"
_PLACEHOLDER: Final = re.compile(r"(?<!\{)\{(\w+)(?:![rs])?(?:\:[^{}]*)?\}(?!\})")
_MARK: Final = re.compile(r"&(\w)")


@dataclass(frozen=True)
class Entry:
    """What a catalogue says for a text; "" for nothing yet."""

    text: Text
    said: str


def texts() -> dict[str, Text]:
    """Return all there is to say by its source, in the order in which it is found."""
    found: dict[str, Text] = {}
    for text in (*marked(), *declared_texts(), *spoken()):
        if re.search(r"[^\W\d_]", _PLACEHOLDER.sub("", text.source)) or text.source in _SIGNS:
            found.setdefault(text.source, text)
    return found


_SIGNS: Final = (
    ", ",
    "{said} {cure}.",
    " {cure}.",
    "{said}.",
    "{start}.",
    "{cure}.",
    "{problem}.",
    "{error}.",
    "{parameter} {problem}.",
)
"""Texts of signs alone that other languages write otherwise."""


def read(path: Path) -> dict[str, str]:
    """Return what a catalogue says, by source."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - a file of our own
        translation = message.find("translation")
        form = translation.find("numerusform") if translation is not None else None
        words = form if form is not None else translation
        found[message.findtext("source", "")] = (words.text or "") if words is not None else ""
    return found


def write(path: Path, language: str, known: dict[str, str]) -> None:
    """Write a catalogue of all texts with what is said of them; what is gone is dropped."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in sorted(texts().values(), key=lambda text: (text.where, text.source)):
        message = ET.SubElement(context, "message", numerus="yes") if text.counted else None
        message = ET.SubElement(context, "message") if message is None else message
        ET.SubElement(message, "source").text = text.source
        ET.SubElement(message, "extracomment").text = text.where
        translation = ET.SubElement(message, "translation")
        words = known.get(text.source, "")
        place = ET.SubElement(translation, "numerusform") if text.counted else translation
        place.text = words
        if not words:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8")


def write_spoken(path: Path) -> None:
    """Write the templates by which sentences without a mark are recognised."""
    path.write_text(spoken_json(), encoding="utf-8")


def spoken_json() -> str:
    """Return the templates of what nodes and runtime say, one a line."""
    ours = (text.source for text in marked() if text.where.startswith(("nodes", "runtime")))
    found = {*ours, *(text.source for text in spoken())}
    templates = sorted(source for source in found if _PLACEHOLDER.search(source) and said(source))
    return json.dumps(templates, indent=0, ensure_ascii=False) + "\n"


def compile_catalogue(path: Path, target: Path) -> None:
    """Make of a catalogue the file that Qt loads."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(tool), "-silent", str(path), "-qm", str(target)]
    subprocess.run(command, check=True)  # noqa: S603 - a tool of PySide6


def faults(known: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with a catalogue: what it lacks, and placeholders that are others."""
    for source in texts():
        words = known.get(source, "")
        if not words:
            yield f"nothing is said for {source!r}; add it and run {COMMAND}"
        elif placeholders(source) != placeholders(words):
            yield f"{words!r} has other placeholders than {source!r}"
        elif bool(_MARK.search(source)) != bool(_MARK.search(words)):
            yield f"{words!r} must mark a key of the menu as {source!r} does"
    for source in known.keys() - texts().keys():
        yield f"{source!r} is said nowhere any more; run {COMMAND}"


def placeholders(text: str) -> list[str]:
    """Return the names of what fills a text, each once."""
    return sorted(set(_PLACEHOLDER.findall(text)))


def mnemonic(title: str) -> str:
    """Return the key that a title marks, "" for none."""
    found = _MARK.search(title.replace("&&", ""))
    return found.group(1).lower() if found else ""


def doubled(titles: Iterable[str]) -> list[str]:
    """Return the keys that more than one title of a menu marks."""
    keys = [key for title in titles if (key := mnemonic(title))]
    return sorted({key for key in keys if keys.count(key) > 1})
