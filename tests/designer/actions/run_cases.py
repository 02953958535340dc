"""How each command of training is tried: on real runs, in a thread and in a process."""

from __future__ import annotations

from typing import Any, Final

from nodes.examples import read_example
from runtime.train.events import Changed, Step
from runtime.train.place import CHOSEN, IN_PROCESS, IN_THREAD
from runtime.train.process import Trainer
from tests.designer.actions.desk import Case, Desk, Holds, Ready, after, changes
from tests.designer.actions.window_cases import asks

LONG: Final = 1_000_000


def trainable(desk: Desk) -> None:
    """Put a small network on the canvas that can be trained for a long time."""
    found = read_example("iris_mlp").project
    options = {**found.training.options, "epochs": LONG}
    desk.controller.edit("Prepare", found.with_training(options=options))
    desk.window.settings.training_place = IN_THREAD


def idle(desk: Desk) -> None:
    """End the run that is under way."""
    desk.window.session.stop()
    assert desk.until(lambda: desk.window.session.state == "idle")


def training(desk: Desk) -> None:
    """Have a run under way."""
    trainable(desk)
    session = desk.window.session
    if session.state not in ("training", "paused"):
        idle(desk)
        assert session.start(desk.controller.project, desk.controller.origin)
        assert desk.until(lambda: session.state == "training")
    session.resume()
    desk.window.menus.refresh()


def paused(desk: Desk) -> None:
    """Have a run that is held, and all that it did before told."""
    training(desk)
    desk.window.session.pause()
    while desk.noted != steps(desk):  # what was done before the pause is still told
        desk.noted = steps(desk)
        desk.until(lambda: False, 400)


def steps(desk: Desk) -> int:
    return sum(len(e.losses["loss"]) for e in desk.events if isinstance(e, Step))


def told(word: str) -> Holds:
    """Return whether a run says that something was changed."""
    return lambda d: any(word in e.text for e in d.events if isinstance(e, Changed))


def of_part(desk: Desk) -> None:
    """Select a node with weights, in a run."""
    training(desk)
    desk.events.clear()
    desk.select(desk.copies("Linear")[0])


def frozen(desk: Desk) -> None:
    of_part(desk)
    desk.window.menus.call("run.freeze")


def thawed(desk: Desk) -> None:
    of_part(desk)
    desk.window.menus.call("run.thaw")


class Deaf(Trainer):
    """A process that says that it trains and then heeds nobody; it is ready without PyTorch."""

    program = "tests.designer.actions.deaf"


def hanging(desk: Desk) -> None:
    """Have a run in a process that does not answer when it is told to stop."""
    idle(desk)
    trainable(desk)
    desk.window.settings.training_place = IN_PROCESS
    session: Any = desk.window.session
    session._trainer = Deaf
    assert session.start(desk.controller.project, desk.controller.origin)
    assert desk.until(lambda: session.state == "training")
    session.stop()
    session._patience.start(1)  # a user waits for seconds
    assert desk.until(lambda: session.can_end_now)
    desk.window.menus.refresh()


def shown(panel: str) -> Ready:
    """Return what brings a panel to the front first."""
    return lambda d: d.window.docks.show(panel)


def has_run(desk: Desk) -> None:
    training(desk)
    idle(desk)


def offers_weights(desk: Desk) -> bool:
    """Return whether the dialog was opened that says which weights fit; it takes a moment."""
    return desk.visible("LendingDialog") or "LendingDialog" in desk.asked


def waiting(desk: Desk) -> None:
    """Have a run that waits in the queue."""
    idle(desk)
    trainable(desk)
    queue, folder = desk.window.queue, desk.folder / "runs"
    queue.clear()
    queue.hold()
    queue.add([("one", desk.controller.project, folder)], start=False)


def state(*names: str) -> Holds:
    return lambda d: d.window.session.state in names


def setting(name: str) -> Case:
    return changes(lambda d: getattr(d.window.settings, name))


def place(name: str) -> Case:
    other: Ready = lambda d: setattr(  # noqa: E731
        d.window.settings, "training_place", IN_THREAD if name != IN_THREAD else IN_PROCESS
    )
    return Case(lambda d: d.window.settings.training_place == name, other)


RUN: Final = {
    "train": Case(state("preparing", "training"), after(idle, trainable)),
    "pause": Case(state("paused"), training, again=True),
    "stop": Case(state("stopping", "idle"), training),
    "finish_epoch": Case(state("finishing", "idle"), training),
    "end_now": Case(state("idle"), hanging),
    "step": Case(lambda d: steps(d) != d.noted, paused),
    "rate": Case(lambda d: d.keyboard_in(d.window.docks["training"].build()), training),
    "freeze": Case(told("frozen"), thawed),
    "thaw": Case(told("thawed"), frozen),
    "judge": Case(lambda d: d.window.docks.in_front("results"), after(training, shown("training"))),
    "with_weights": Case(offers_weights, has_run),
    "queue": asks("QueueDialog", trainable),
    "hold_queue": Case(lambda d: d.window.queue.going, waiting),
    "notify": setting("notify"),
    "awake": setting("awake"),
    "restart": setting("restart"),
    "tensorboard": setting("tensorboard"),
    **{f"place.{name}": place(name) for name in (CHOSEN, IN_THREAD, IN_PROCESS)},
}
RUNS: Final = {f"run.{name}": case for name, case in RUN.items()}
