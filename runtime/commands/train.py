"""netwright train: trains a project in the terminal, and stops cleanly at Ctrl+C."""

from __future__ import annotations

import importlib.util
import shutil
import signal
from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nodes.jsontext import FileError
from nodes.params import Value
from nodes.problem import Problem
from nodes.project import Project
from nodes.training import training_problems
from runtime.awake import awake
from runtime.extras import install
from runtime.progress_bar import ProgressBar
from runtime.terminal import (
    RefusalError,
    UsageError,
    figures_text,
    print_json,
    problem_line,
    read_project,
    say,
    trust_if_told,
)

if TYPE_CHECKING:
    from runtime.train.control import Control
    from runtime.train.events import Event, Failed, Finished
    from runtime.train.run import Run

_OPTIONS = ("epochs", "batch_size", "device", "seed")
_OF_A_RESUMED_RUN = ("epochs", "device")


def run(given: Namespace) -> bool:
    """Train, showing progress or printing events; return whether it came to an end."""
    given.file = given.files[0]
    _check_tensorboard(given)
    if given.vary or len(given.files) > 1:
        return _run_several(given)
    project, path = read_project(given.file)
    trust_if_told(given, project.network)
    project = _with_options(project, given)
    if given.resume:
        _refuse_beside_resume(given)
        prepared = _resumed(project, path, given)
    elif given.from_epoch is not None:
        message = "--from-epoch goes with --resume: it says where to go on from"
        raise UsageError(message)
    else:
        _refuse_filled(given.out)
        prepared = prepared_run(project, path, given.file, given.out)
        if given.weights_from is not None:
            _begin_with(prepared, given.weights_from)
    if given.tensorboard:
        prepared.write_tensorboard()
    say(f"The run is kept in {prepared.folder}")
    outcome = train(prepared, as_json=given.json, resume=given.resume is not None)
    if outcome is None or outcome.reason == "stopped":
        _tell_how_to_go_on(given.file, prepared)
    return outcome is not None


def _run_several(given: Namespace) -> bool:
    """Train projects, or one with several settings, one after another."""
    from runtime.several import planned, train_all

    for name in ("resume", "from_epoch", "weights_from", "out"):
        if getattr(given, name) is not None:
            flag = f"--{name.replace('_', '-')}"
            message = f"{flag} goes with one run, but several are asked for"
            raise UsageError(message)
    plans = []
    for file in given.files:
        project, path = read_project(file)
        trust_if_told(given, project.network)
        plans += planned(_with_options(project, given), path, file, given.vary)
    return train_all(plans, as_json=given.json, tensorboard=given.tensorboard)


def _check_tensorboard(given: Namespace) -> None:
    """Refuse to write what no installed package can write."""
    if given.tensorboard and importlib.util.find_spec("tensorboard") is None:
        message = f"--tensorboard needs TensorBoard: {install('tensorboard')}"
        raise UsageError(message)


def _refuse_beside_resume(given: Namespace) -> None:
    if given.weights_from is not None:
        message = "--weights-from begins a new run, but --resume goes on with an old one"
        raise UsageError(message)


def _begin_with(prepared: Run, earlier: Path) -> None:
    """Let a run begin with the weights of another one; say which of them fit."""
    from runtime.train.inheritance import inherit
    from runtime.train.run import RunError
    from runtime.train.tensors import WeightsError

    if not (earlier / "model.py").exists():
        shutil.rmtree(prepared.folder)
        message = f"--weights-from: {earlier} is no folder of a run"
        raise UsageError(message)
    try:
        found = inherit(prepared, earlier)
    except (RunError, WeightsError, FileError, OSError) as error:
        shutil.rmtree(prepared.folder)
        raise RefusalError(str(error)) from error
    for line in found.lines():
        say(line)


def _tell_how_to_go_on(file: str, prepared: Run) -> None:
    from runtime.train.checkpoints import sound_checkpoint

    kept = sound_checkpoint(prepared.folder)
    if kept is not None:
        where = f"from step {kept.step}" if kept.step else f"after epoch {kept.epoch}"
        say(f"To go on {where}: netwright train {file} --resume {prepared.folder}")


def train(prepared: Run, *, as_json: bool = False, resume: bool = False) -> Finished | None:
    """Train a run in the terminal; return how it ended, None for a failure, which was told."""
    from runtime.train.control import Control
    from runtime.train.events import Failed, Statistics, encode
    from runtime.train.rescue import train as launch

    control = Control()
    with awake(f"training {prepared.name}"), ProgressBar() as bar, _stopped_by_interrupt(control):

        def emit(event: Event) -> None:
            bar.show(event)
            if as_json and not isinstance(event, Statistics):
                print_json(encode(event))

        outcome: Finished | Failed = launch(
            prepared, emit, control, resume=resume, renewed=lambda _process, why: say(why)
        )
    if isinstance(outcome, Failed):
        say(outcome.text)
        return None
    _tell(outcome, prepared)
    return outcome


def _tell(outcome: Finished, prepared: Run) -> None:
    best = prepared.config.keep_best and outcome.best_epoch
    kept = f", weights of epoch {outcome.best_epoch}" if best else ""
    say(f"Training {outcome.reason} after epoch {outcome.epoch}, {outcome.seconds:.1f} s{kept}")
    for part, figures in (("training", outcome.training), ("validation", outcome.validation)):
        if figures:
            say(f"{part}: {figures_text(figures)}")
    if prepared.weights.exists():
        say(f"weights: {prepared.weights}")


@contextmanager
def _stopped_by_interrupt(control: Control) -> Iterator[None]:
    """Let the first Ctrl+C end training after its present step; a second one ends the program."""

    def stop(_number: int, _frame: object) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        say("Stopping after this step; Ctrl+C again to leave at once.")
        control.stop()

    before = {one: signal.signal(one, stop) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for one, earlier in before.items():
            signal.signal(one, earlier)


def _with_options(project: Project, given: Namespace) -> Project:
    """Return the project with what the command line sets; UsageError for a wrong value."""
    changed = {n: getattr(given, n) for n in _OPTIONS if getattr(given, n) is not None}
    options: Mapping[str, Value] = {**project.training.options, **changed}
    made = project.with_training(options=options)
    if given.lr is not None:
        first, *others = project.training.phases
        setting = first.optimizer
        setting = replace(setting, params={**setting.params, "lr": given.lr})
        made = made.with_training(phases=(replace(first, optimizer=setting), *others))
    before = {problem.text for problem in training_problems(project)}
    for problem in training_problems(made):
        if problem.text not in before and problem.severity == "error":
            raise UsageError(_in_flags(problem))
    return made


def _in_flags(problem: Problem) -> str:
    """Return the problem of an option as one of the flag that set it."""
    if problem.param is None:
        return problem.text
    words = problem.text.rpartition(": ")[2].removeprefix(problem.param)
    return f"--{problem.param.replace('_', '-')}{words}"


def _refuse_filled(out: Path | None) -> None:
    if out is None or not out.exists():
        return
    if not out.is_dir() or any(out.iterdir()):
        message = f"--out: {out} is there already; name a new folder, or --resume it"
        raise UsageError(message)


def prepared_run(project: Project, path: Path | None, file: str, out: Path | None = None) -> Run:
    """Return a new run of a project; RefusalError with its problems for one that has errors."""
    from runtime.analysis import analyse
    from runtime.train.folders import new_run_folder
    from runtime.train.run import RunError, prepare

    analysis = analyse(project)
    if analysis.errors:
        told = "\n".join(problem_line(problem) for problem in analysis.errors)
        message = f"{file} cannot be trained before this is solved:\n{told}"
        raise RefusalError(message)
    try:
        return prepare(project, out or new_run_folder(path), analysis)
    except (RunError, OSError) as error:
        raise RefusalError(str(error)) from error


def _resumed(project: Project, path: Path | None, given: Namespace) -> Run:
    from runtime.analysis import analyse
    from runtime.train.lock import TakenError, is_held
    from runtime.train.run import Run

    if given.out is not None and given.from_epoch is None:
        message = "--out names the folder of a new run, but --resume goes on in the run's own"
        raise UsageError(message)
    taken_up = Run(given.resume)
    fixed = [n for n in ("batch_size", "lr", "seed") if getattr(given, n) is not None]
    if fixed:
        message = f"--{fixed[0].replace('_', '-')} cannot change while a run goes on"
        raise UsageError(message)
    if not taken_up.model.exists():
        message = f"--resume: {given.resume} is no folder of a run"
        raise UsageError(message)
    if not analyse(project).source.stands_in(taken_up.folder):
        message = f"the run in {given.resume} trains another network than {given.file}"
        raise RefusalError(message)
    if given.from_epoch is not None:
        taken_up = _branched(taken_up, given, path)
    elif is_held(taken_up.folder):
        raise RefusalError(str(TakenError(taken_up.folder)))
    changed: dict[str, Any] = {n: getattr(given, n) for n in _OF_A_RESUMED_RUN}
    taken_up.change(**{name: value for name, value in changed.items() if value is not None})
    return taken_up


def _branched(run: Run, given: Namespace, path: Path | None) -> Run:
    """Return a new run that stands where another one stood after an epoch."""
    from runtime.train.checkpoints import CheckpointError, branch
    from runtime.train.folders import new_run_folder

    folder = given.out or new_run_folder(path)
    _refuse_filled(given.out)
    try:
        branch(run.folder, given.from_epoch, folder)
    except (CheckpointError, OSError) as error:
        raise RefusalError(str(error)) from error
    return type(run)(folder)
