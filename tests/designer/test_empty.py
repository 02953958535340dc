"""Panels that have nothing to show say what to do next."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.panels.empty import EmptyState
from designer.plain import PlainLabel

NEVER_EMPTY = ("library", "inspector", "training", "code", "history", "problems")
"""They have something to show at all times; inspector and problems say how to begin."""


def test_that_every_panel_says_what_to_do_on_an_empty_canvas(
    analysed: Application, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "XDG_DATA_HOME"):  # no runs of other projects without a file
        monkeypatch.setenv(name, str(tmp_path))
    window = analysed.window
    window.files.new()
    qtbot.waitUntil(lambda: not analysed.controller.graph.nodes)
    qtbot.waitUntil(lambda: analysed.controller.analysis is not None, timeout=30_000)
    silent = []
    for name in window.docks.by_name:
        window.docks.show(name)
        qtbot.wait(30)
        said = [
            state
            for state in window.docks[name].build().findChildren(EmptyState)
            if state.isVisible() and state.heading.text() and len(state.text.text()) > 20
        ]
        if not said and name not in NEVER_EMPTY:
            silent.append(name)
    assert silent == []
    labels = window.inspector.findChildren(PlainLabel)
    assert any("Drag a dataset" in label.text() for label in labels if label.isVisible())
