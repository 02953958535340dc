"""Runs what the export writes about data: the portable modules as one text, in a bare namespace."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from nodes.params import Value
from nodes.project import Setting
from runtime.data import load_call, portable

_OWN_IMPORT = re.compile(r"^from runtime\.\S+ import \S+$\n", re.MULTILINE)


def inlined(setting: Setting, preparation: Mapping[str, Value], path: str | None = None) -> str:
    """Return the text of a script that loads the data."""
    texts = [_text(module) for module in portable(setting, preparation)]
    return "\n".join([*texts, load_call(setting, preparation, path)])


def run(text: str) -> Any:  # noqa: ANN401 - a Data of another namespace
    """Return the `data` of such a script."""
    namespace: dict[str, Any] = {"__name__": "train"}
    exec(compile(text, "train.py", "exec", dont_inherit=True), namespace)  # noqa: S102 - the point of the test
    return namespace["data"]


def _text(module: str) -> str:
    spec = importlib.util.find_spec(module)
    assert spec is not None
    assert spec.origin is not None
    return _OWN_IMPORT.sub("", Path(spec.origin).read_text(encoding="utf-8"))
