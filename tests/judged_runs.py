"""Real runs of a few epochs for the tests that judge what they have learned."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from nodes.examples import read_example
from nodes.graph import Network
from nodes.params import Value
from nodes.project import Phase, Project, Setting, Training
from runtime.judge.opened import Opened
from runtime.judge.verdict import Judged, judge
from runtime.train.events import Failed
from runtime.train.launch import train
from runtime.train.run import Run, prepare
from tests.networks import network, node


def tumours() -> Project:
    """Return a network with one question, yes or no, about rows of a table."""
    nodes = {
        "features": node("Input", shape=(30,), field="features"),
        "head": node("Linear", out_features=1),
        "score": node("Output"),
        "label": node("Input", shape=(1,), field="label"),
        "loss": node("BCEWithLogits"),
    }
    links = ("features > head", "head > score", "head > loss.prediction", "label > loss.target")
    data = Setting("BreastCancer", {"labels": "binary"})
    return _trained_on(network(nodes, *links, name="tumours"), data, scaling="standardise")


def cells() -> Project:
    """Return a network that tells for each pixel whether a cell is there."""
    nodes = {
        "image": node("Input", shape=(1, 16, 16), field="image"),
        "conv": node("Conv2d", out_channels=2, kernel_size=3, padding=1),
        "scores": node("Output"),
        "mask": node("Input", shape=(16, 16), dtype="int64", field="mask"),
        "loss": node("CrossEntropy"),
    }
    links = ("image > conv", "conv > scores", "conv > loss.prediction", "mask > loss.target")
    data = Setting("Cells", {"samples": 60, "size": 16})
    return _trained_on(network(nodes, *links, name="cells"), data)


def _trained_on(network: Network, data: Setting, **preparation: Value) -> Project:
    adam = Setting("Adam", {"lr": 0.01})
    training = Training(data, preparation, {}, (Phase("train", optimizer=adam),))
    return Project(network, training)


_OWN = {"tumours": tumours, "cells": cells}


def project_of(name: str, epochs: int = 3) -> Project:
    """Return an example, or a network of those above, that is trained for a few epochs."""
    project = _OWN[name]() if name in _OWN else read_example(name).project
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
