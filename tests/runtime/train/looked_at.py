"""Runs of examples in which functions are looked at, and their first batch."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor

from nodes.examples import read_example
from nodes.params import Value
from nodes.project import Project
from runtime import data as datasets
from runtime.train.events import Event
from runtime.train.folders import new_folder
from runtime.train.launch import train
from runtime.train.run import Run, prepare


def project(example: str, **options: Value) -> Project:
    found = read_example(example).project
    return found.with_training(options={**found.training.options, "epochs": 1, **options})


def trained(project: Project, folder: Path) -> tuple[Run, list[Event]]:
    run, told = prepare(project, new_folder(folder)), list[Event]()
    train(run, told.append)
    return run, told


def first_batch(run: Run) -> dict[str, Tensor]:
    setting, preparation = run.project.training.data, run.project.training.preparation
    assert setting is not None
    data = datasets.load(setting, preparation).train
    order = torch.Generator().manual_seed(run.config.seed)
    rows = torch.randperm(len(data["label"]), generator=order)[: run.config.batch_size]
    return {name: values[rows] for name, values in data.items()}
