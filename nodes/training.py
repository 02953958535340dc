"""How a network can be trained: optimizers, schedules, options, and what is wrong with a choice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from nodes import optimizers, optimizers_special  # noqa: F401 - declare the optimizers
from nodes.declaration import Declared, declaration
from nodes.following import following_problems
from nodes.graph import Graph, NodeId
from nodes.optimizer import OPTIMIZERS, Optimizer
from nodes.params import choice, flag, integer, real, text
from nodes.phrase import phrase
from nodes.problem import Problem
from nodes.project import PHASE_NAME, Phase, Project, Setting
from nodes.schedules import SCHEDULES, Schedule

__all__ = [
    "OPTIMIZERS",
    "SCHEDULES",
    "Optimizer",
    "Options",
    "PhaseOptions",
    "Schedule",
    "figures",
    "training_problems",
]


@declaration({}, title="Training")
class Options(Declared):
    """How long to train, on what, how exactly, and when to stop."""

    epochs: int = integer(default=20, min=1, max=1_000_000, doc="Passes over the training data.")
    batch_size: int = integer(default=32, min=1, doc="Samples of one pass through the network.")
    seed: int = integer(
        default=0,
        min=0,
        max=2**32 - 1,
        doc="The same seed gives the same training to the last bit.",
    )
    device: str = choice(
        "auto", "cpu", "cuda", "mps", default="auto", doc="auto takes the graphics card if any."
    )
    precision: str = choice(
        "32", "bf16", "fp16", default="32", doc="Bits of the numbers that the layers compute with."
    )
    monitor: str = text(
        default="loss",
        pattern=r"[A-Za-z][A-Za-z0-9_]*",
        example="loss",
        doc="Which loss or metric, on the validation data, tells the best epoch.",
    )
    keep_best: bool = flag(default=True, doc="End with the weights of the best epoch.")
    patience: int | None = integer(
        default=None,
        min=1,
        optional=True,
        unit="epochs",
        doc="Stop after this many epochs that were no better; none to train to the end.",
    )
    min_delta: float = real(default=0.0, min=0.0, doc="What a better epoch must gain at least.")
    l1: float = real(default=0.0, min=0.0, doc="Adds this times the sum of |w| of all matrices.")
    l2: float = real(default=0.0, min=0.0, doc="Adds this times the sum of w² of all matrices.")
    clip_norm: float | None = real(
        default=None, above=0.0, optional=True, doc="Longest gradient of all weights together."
    )
    clip_value: float | None = real(
        default=None, above=0.0, optional=True, doc="Largest single number in a gradient."
    )
    accumulate: int = integer(
        default=1, min=1, max=100_000, unit="batches", doc="Batches that make one step together."
    )
    ema_decay: float | None = real(
        default=None,
        above=0.0,
        max=0.999999,
        optional=True,
        doc="Validates and ends with an exponential moving average of the weights over all "
        "updates; 0.999 remembers some thousand of them. None for the weights themselves.",
    )
    shuffle: bool = flag(
        default=True, advanced=True, doc="Show the samples in another order in each epoch."
    )
    drop_last: bool = flag(
        default=False, advanced=True, doc="Leave out the last batch where it is smaller."
    )
    channels_last: str = choice(
        "auto",
        "on",
        "off",
        default="auto",
        advanced=True,
        doc="Keep an image's channels together in memory: faster with convolutions.",
    )
    compile: bool = flag(
        default=False,
        advanced=True,
        doc="torch.compile: slow to start, then faster; pays off in long trainings.",
    )
    threads: int | None = integer(
        default=None,
        min=1,
        max=1024,
        optional=True,
        advanced=True,
        doc="Processor threads; none for all but one. Another count, another last digit.",
    )


@declaration({}, title="Phase")
class PhaseOptions(Declared):
    """What a phase is called, and how long its turn is."""

    name: str = text(
        default="train",
        pattern=PHASE_NAME,
        example="generator",
        doc="Name of the phase; its losses and its function in objective.py are named after it.",
    )
    steps: int = integer(
        default=1,
        min=1,
        max=1_000_000,
        unit="updates",
        doc="Updates in a row before the next phase has its turn.",
    )


def training_problems(project: Project) -> Iterator[Problem]:
    """Yield what is wrong with the training settings, with what to do about it."""
    training = project.training
    for name, wrong in Options.parameter_problems(training.options):
        yield Problem((), phrase("Training: {name} {wrong}.", name=name, wrong=wrong), param=name)
    yield from _monitor_problems(project)
    if not training.phases:
        yield Problem((), phrase("Training: there is no phase, so nothing is learned; add one."))
    for phase in training.phases:
        yield from _phase_problems(project, phase)
    names = Counter(phase.name for phase in training.phases)
    for name in sorted(name for name, count in names.items() if count > 1):
        yield Problem((), phrase("Training: two phases are named {name}; rename one.", name=name))


def _phase_problems(project: Project, phase: Phase) -> Iterator[Problem]:
    yield from _setting_problems(phase, phase.optimizer, OPTIMIZERS, "optimizer")
    if phase.schedule is not None:
        yield from _setting_problems(phase, phase.schedule, SCHEDULES, "schedule")
    if phase.steps < 1:
        yield _problem(phase, phrase("steps must be at least 1, but is {steps}", steps=phase.steps))
    for node in (*phase.losses, *phase.nodes):
        if node not in project.network.graph:
            yield _problem(
                phase, phrase("it names a node that is gone; choose its losses and nodes again")
            )
    for words in following_problems(project, phase):
        yield _problem(phase, words)
    optimizer = OPTIMIZERS.get(phase.optimizer.type)
    if optimizer and optimizer.by_closure and project.training.options.get("precision") == "fp16":
        yield _problem(
            phase, phrase("{title} cannot train in fp16; choose 32 or bf16", title=optimizer.title)
        )


def _setting_problems(
    phase: Phase, setting: Setting, known: Mapping[str, type[Declared]], what: str
) -> Iterator[Problem]:
    if setting.type not in known:
        yield _problem(
            phase, phrase("there is no {what} {type}; choose another", what=what, type=setting.type)
        )
        return
    for name, wrong in known[setting.type].parameter_problems(setting.params):
        yield _problem(phase, f"{setting.type}: {name} {wrong}", param=name)


def _problem(phase: Phase, words: str, param: str | None = None) -> Problem:
    return Problem(
        (), phrase("Training phase {name}: {words}.", name=phase.name, words=words), param=param
    )


def _monitor_problems(project: Project) -> Iterator[Problem]:
    training = project.training
    monitor = training.options.get("monitor", "loss")
    known = figures(project.network.graph, training.phases)
    if monitor not in ("loss", *known):
        words = phrase(
            "monitor must be one of {known}, but is {monitor}",
            known=", ".join(known),
            monitor=monitor,
        )
        yield Problem((), phrase("Training: {words}.", words=words), param="monitor")
    elif monitor == "loss" and len(training.phases) > 1 and training.options.get("patience"):
        text = phrase(
            "Training: patience never ends the run, for each phase has a loss of its own; "
            "set monitor to one of {known}.",
            known=", ".join(known),
        )
        yield Problem((), text, severity="warning", param="patience")


def figures(graph: Graph, phases: Iterable[Phase]) -> tuple[str, ...]:
    """Return the names of what an epoch measures: the losses, then the metrics.

    Where several phases take turns, the losses of each are named after it: `critic_loss`.
    """
    phases, names = tuple(phases), []
    for phase in phases:
        losses = [n for n in graph.of_role("loss") if not phase.losses or n in phase.losses]
        parts = [_part(graph, n) for n in losses] if len(losses) > 1 else []
        stem = f"{phase.name}_" if len(phases) > 1 else ""
        names += [f"{stem}{name}" for name in ("loss", *parts)]
    return (*names, *(graph[n].name for n in graph.of_role("metric")))


def _part(graph: Graph, loss: NodeId) -> str:
    """Return how one of several losses is named; `loss` alone is their sum."""
    name = graph[loss].name
    return "loss_part" if name == "loss" else name
