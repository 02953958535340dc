"""Imported models: found by name while they are new, let go when there are many."""

from __future__ import annotations

import inspect
import sys
from pathlib import Path

import torch

from nodes.examples import read_example
from runtime.analysis import analyse
from runtime.module import MOST_KEPT, load


def test_that_of_many_imported_models_only_the_newest_stay_and_all_work(tmp_path: Path) -> None:
    source = analyse(read_example("digits_mlp").project).source
    (tmp_path / "model.py").write_text(source.files["model.py"], encoding="utf-8")
    path = tmp_path / "model.py"
    first = load(path, source.class_name)
    assert "class DigitsMLP" in inspect.getsource(first)
    for _ in range(MOST_KEPT + 5):
        load(path, source.class_name)
    kept = [name for name in sys.modules if name.startswith("netwright_model_")]
    assert len(kept) <= MOST_KEPT
    assert first.__module__ not in kept
    assert first()(torch.zeros(2, 1, 8, 8)).shape == (2, 10)
