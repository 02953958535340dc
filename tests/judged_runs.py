"""Real runs of a few epochs for the tests that judge what they have learned."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from nodes.examples import read_example
from nodes.project import Project
from runtime.judge.opened import Opened
from runtime.judge.verdict import Judged, judge
from runtime.train.events import Failed
from runtime.train.launch import train
from runtime.train.run import Run, prepare


def project_of(name: str, epochs: int = 3) -> Project:
    """Return an example that is trained for a few epochs."""
    project = read_example(name).project
    options = {**project.training.options, "epochs": epochs}
    return replace(project, training=replace(project.training, options=options))


class Runs:
    """Examples, each trained and judged once for all tests of a session."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.run = cache(self._trained)
        self.opened = cache(self._opened)
        self.judged = cache(self._judged)

    def _trained(self, name: str) -> Run:
        run = prepare(project_of(name), self.home / f"{name}.runs" / "2026-01-01-120000-1")
        ended = train(run, lambda _: None)
        assert not isinstance(ended, Failed), ended.text
        return run

    def _opened(self, name: str) -> Opened:
        return Opened(self.run(name))

    def _judged(self, name: str) -> Judged:
        opened = self.opened(name)
        return judge(opened, opened.samples.parts[0])
