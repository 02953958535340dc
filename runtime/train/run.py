"""A run: one training and its folder, which holds all that is needed to repeat it anywhere."""

from __future__ import annotations

import dataclasses
import importlib.metadata
import json
import os
import platform
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from nodes import file
from nodes.atomic import write_whole
from nodes.declaration import Declared
from nodes.params import Value, resolved
from nodes.problem import Problem
from nodes.project import Phase, Project
from nodes.training import OPTIMIZERS, SCHEDULES, Options, training_problems
from runtime.analysis import Analysis, analyse
from runtime.freezing import frozen_parts
from runtime.source import FunctionLines, function_lines
from runtime.train.config import Config, PhaseConfig, config_from_json, config_to_json
from runtime.train.tensors import json_text


class RunError(ValueError):
    """A run cannot be made or opened; `problems` are those of its project, if that is why."""

    def __init__(self, text: str, problems: Iterable[Problem] = ()) -> None:
        super().__init__(text)
        self.problems = tuple(problems)


@dataclass(frozen=True)
class Run:
    """One training and its folder."""

    folder: Path

    @property
    def name(self) -> str:
        """The name of the folder."""
        return self.folder.name

    @property
    def model(self) -> Path:
        """The source of the model."""
        return self.folder / "model.py"

    @property
    def objective(self) -> Path:
        """The source of what is minimised and measured."""
        return self.folder / "objective.py"

    @property
    def weights(self) -> Path:
        """The weights that the run keeps; there once it has saved some."""
        return self.folder / "weights.safetensors"

    @property
    def live(self) -> Path:
        """The present weights of a run under way; there once somebody asked to be shown them."""
        return self.folder / "live.safetensors"

    @property
    def class_name(self) -> str:
        """The name of the model's class."""
        return str(self._settings()["model"])

    @property
    def config(self) -> Config:
        """The settings of the loop."""
        return config_from_json(self._settings()["config"])

    @property
    def functions(self) -> FunctionLines:
        """The names of nodes that are functions, by their lines in the files of the run.

        Runs that older versions made say none, or none of the objective.
        """
        settings = self._settings()

        def named(key: str) -> Mapping[int, str]:
            said = settings.get(key, {})
            return {int(line): str(name) for line, name in said.items()}

        keys = ("functions", "objective_functions", "losses")
        return FunctionLines(*map(named, keys))

    @property
    def project(self) -> Project:
        """The project as it was when training began."""
        return file.read(self.folder / "project.json")

    def change(self, **settings: Any) -> None:  # noqa: ANN401 - any field of Config
        """Change settings of the loop, such as `epochs`, before the run goes on."""
        changed = dataclasses.replace(self.config, **settings)
        content = {**self._settings(), "config": config_to_json(changed)}
        write_whole(self.folder / "config.json", json_text(content))

    @property
    def tensorboard(self) -> bool:
        """Whether it writes files for TensorBoard, too."""
        try:
            return self._settings().get("tensorboard") is True
        except RunError:  # whoever trains it will say so
            return False

    def write_tensorboard(self) -> None:
        """Write files for TensorBoard from now on."""
        content = {**self._settings(), "tensorboard": True}
        write_whole(self.folder / "config.json", json_text(content))

    def keep_data_state(self, state: str) -> None:
        """Keep what tells whether the file of the data is still the same."""
        content = {**self._settings(), "data_state": state}
        write_whole(self.folder / "config.json", json_text(content))

    def data_differs(self, state: str) -> bool:
        """Return whether the file of the data is another one now, as far as that is known."""
        kept = self._settings().get("data_state", "")
        return bool(kept and state) and kept != state

    def set_options(self, **options: Value) -> None:
        """Change options of the training, in the project and in the settings of the loop."""
        project = self.project
        changed = Options.trimmed({**project.training.options, **options})
        file.write(self.folder / "project.json", project.with_training(options=changed))
        self.change(**options)

    def _settings(self) -> dict[str, Any]:
        try:
            found: dict[str, Any] = json.loads(
                (self.folder / "config.json").read_bytes()
            )
        except (OSError, ValueError) as error:
            message = f"{self.folder} is no folder of a run: its config.json is not to be read."
            raise RunError(message) from error
        return found


def prepare(project: Project, folder: Path, analysis: Analysis | None = None) -> Run:
    """Write the folder of a run; RunError, before anything is written, for what cannot train."""
    found = analysis or analyse(project)
    problems = [
        *found.errors,
        *(p for p in training_problems(project) if p.severity == "error"),
    ]
    if problems:
        listed = " ".join(problem.text for problem in problems)
        message = f"{project.network.name} cannot be trained yet: {listed}"
        raise RunError(message, problems)
    if project.training.data is None or not found.source.objective:
        missing = "data" if project.training.data is None else "loss"
        message = f"{project.network.name} cannot be trained yet: it has no {missing}. Add one."
        raise RunError(message)
    folder.mkdir(parents=True, exist_ok=True)
    functions = function_lines(project.network, found.source)
    content = {
        "model": found.source.class_name,
        "config": config_to_json(config_of(project)),
        "environment": environment(),
        "functions": {str(n): name for n, name in functions.model.items()},
        "objective_functions": {
            str(n): name for n, name in functions.objective.items()
        },
        "losses": {str(n): name for n, name in functions.losses.items()},
    }
    for name, text in found.source.files.items():
        write_whole(folder / name, text.encode())
    write_whole(folder / "objective.py", found.source.objective.encode())
    file.write(folder / "project.json", project)
    write_whole(folder / "config.json", json_text(content))
    return Run(folder)


def environment() -> dict[str, str | int]:
    """Return what the last digits of a training depend on beside its settings."""
    try:
        version = importlib.metadata.version("netwright")
    except importlib.metadata.PackageNotFoundError:
        version = ""
    return {
        "netwright": version,
        "python": platform.python_version(),
        "torch": str(torch.__version__),
        "platform": platform.platform(),
        "threads": torch.get_num_threads(),
    }


def config_of(project: Project) -> Config:
    """Return the settings of the loop as the project has them."""
    options: dict[str, Any] = Options.settled(project.training.options)
    if options["threads"] is None:
        options["threads"] = spare_threads()
    phases = tuple(_phase_config(project, phase) for phase in project.training.phases)
    frozen = frozen_parts(project.network)
    return Config(name=project.network.name, phases=phases, frozen=frozen, **options)


def spare_threads() -> int:
    """Return how many threads compute unless the settings say: all cores but one.

    More threads than free cores slow a small network many times over, and the last digits
    depend on the number, so a run writes it down and its export repeats it.
    """
    return max(1, (os.cpu_count() or 1) - 1)


def _phase_config(project: Project, phase: Phase) -> PhaseConfig:
    graph = project.network.graph
    holders = (graph[node].shares or node for node in phase.nodes)
    schedule = phase.schedule
    return PhaseConfig(
        name=phase.name,
        weights=tuple(dict.fromkeys(graph[node].name for node in holders)),
        optimizer=phase.optimizer.type,
        optimizer_settings=_settings(
            OPTIMIZERS[phase.optimizer.type], phase.optimizer.params
        ),
        schedule=schedule.type if schedule else "",
        schedule_settings=_settings(SCHEDULES[schedule.type], schedule.params)
        if schedule
        else {},
        schedule_unit=SCHEDULES[schedule.type].unit if schedule else "epoch",
        steps=phase.steps,
        follows=tuple(
            (graph[one.node].name, graph[one.leader].name, one.decay)
            for one in phase.follows
        ),
    )


def _settings(
    declared: type[Declared], params: Mapping[str, Value]
) -> dict[str, Value]:
    """Return the arguments of the call in PyTorch: those that are not at its defaults."""
    values = {
        name: resolved(value, {}) for name, value in declared.full(params).items()
    }
    kinds = declared.kinds()
    return {
        n: v for n, v in values.items() if kinds[n].required or v != kinds[n].default
    }
