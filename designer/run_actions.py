"""The commands that start a run, steer it and end it."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from designer.action import Action, needs_nodes, nothing_in_the_way
from designer.words import later, tr
from runtime.extras import install
from runtime.train.place import CHOSEN, IN_PROCESS, IN_THREAD

if TYPE_CHECKING:
    from pathlib import Path

    from designer.action import Obstacle
    from designer.mainwindow import MainWindow
    from designer.panels.runs import RunsPanel
    from designer.results.panel import ResultsPanel
    from nodes.project import Project

_NOTHING: Final = later("Nothing is being trained.")
_UNDER_WAY: Final = ("training", "paused")


def _may_train(window: MainWindow) -> str:
    if window.session.state == "paused":
        return ""
    if window.session.state != "idle":
        return tr("A run is in progress; stop it first.")
    return needs_nodes(window)


def _may_steer(window: MainWindow) -> str:
    return "" if window.session.state in _UNDER_WAY else tr(_NOTHING)


def _may_step(window: MainWindow) -> str:
    if window.session.state == "paused":
        return ""
    return _may_steer(window) or tr("Pause the run first; then it can go on update by update.")


def _may_stop(window: MainWindow) -> str:
    return "" if window.session.state not in ("idle", "stopping") else tr(_NOTHING)


def _may_end(window: MainWindow) -> str:
    if window.session.can_end_now:
        return ""
    if window.session.state == "stopping":
        return tr("The run shares this window's process and ends after its present update.")
    return tr("First stop the run; what does not stop by itself can then be ended.")


def _may_freeze(window: MainWindow) -> str:
    if _may_steer(window):
        return tr("Nothing is being trained. This freezes parts of the run that is under way.")
    other = window.session.run_elsewhere()
    if other:
        return tr("The run is that of {other}: show that first.", other=other)
    if window.controller.place:
        return tr("Leave the block first: in a run its uses are frozen one by one.")
    return "" if window.controller.selection else tr("Select the nodes whose weights are meant.")


def _freeze(window: MainWindow, *, frozen: bool) -> None:
    graph = window.controller.graph
    nodes = [graph[node] for node in sorted(window.controller.selection, key=graph.reading_order)]
    owners = [graph[node.shares] if node.shares in graph.nodes and node.shares else node
              for node in nodes]  # fmt: skip
    window.session.freeze(*dict.fromkeys(node.name for node in owners), frozen=frozen)


def queue_runs(window: MainWindow) -> None:
    """Ask which runs to add to the queue."""
    from designer.panels.queue_dialog import QueueDialog

    project, origin = window.controller.project, window.controller.origin
    runs = window.session.folder
    dialog = QueueDialog(project, window.files.name, runs, window)

    def take(found: list[tuple[str, Project, Path]], start: bool) -> None:  # noqa: FBT001 - a slot
        of_files = any(place != runs for _, _, place in found)
        window.queue.add(found, None if of_files else origin, start=start)
        window.docks.show("runs")

    dialog.chosen.connect(take)
    dialog.open()


def _may_train_with_weights(window: MainWindow) -> str:
    if window.session.state != "idle":
        return tr("A run is in progress; stop it first.")
    if window.session.run is None:
        return tr("Train first, or choose a run in the Runs panel.")
    return needs_nodes(window)


def _train_with_weights(window: MainWindow) -> None:
    run = window.session.run
    if run is not None:
        window.docks.show("runs")
        panel: RunsPanel = window.docks["runs"].build()  # type: ignore[assignment]
        panel.lend_weights(run.folder)


def _hold_or_start_queue(window: MainWindow) -> None:
    if window.queue.going:
        window.queue.hold()
    else:
        window.queue.start()


def _may_hold_queue(window: MainWindow) -> str:
    return "" if window.queue.waiting else tr("No run waits in the queue.")


def _queue_caption(window: MainWindow) -> str:
    return tr("Hold the queue") if window.queue.going else tr("Go on with the queue")


def _train_caption(window: MainWindow) -> str:
    return tr("Resume") if window.session.state == "paused" else tr("Train")


def _may_write_tensorboard(_window: MainWindow) -> str:
    if find_spec("tensorboard") is not None:
        return ""
    return tr("TensorBoard is not installed: {command}.", command=install("tensorboard"))


def _while_row(name: str, title: str, tip: str, obstacle: Obstacle = nothing_in_the_way) -> Action:
    """Return the row of a setting that is on or off while a network is trained."""

    def toggle(window: MainWindow) -> None:
        setattr(window.settings, name, not getattr(window.settings, name))
        window.menus.refresh()

    return Action(
        f"run.{name}",
        title,
        toggle,
        checked=lambda w: bool(getattr(w.settings, name)),
        obstacle=obstacle,
        tip=tip,
        under="While training",
    )


def _place_row(name: str, title: str, tip: str, *, group: bool = False) -> Action:
    return Action(
        f"run.place.{name}",
        title,
        lambda w: w.set_training_place(name),
        checked=lambda w: w.settings.training_place == name,
        group=group,
        tip=tip,
        under="Train in",
    )


def _judge(window: MainWindow) -> None:
    window.docks.show("results")
    panel: ResultsPanel = window.docks["results"].build()  # type: ignore[assignment]
    panel.judge_newest()


RUN_ROWS: Final = (
    Action(
        "run.train",
        "&Train",
        lambda w: w.train(),
        "F5",
        icon="play",
        obstacle=_may_train,
        caption=_train_caption,
        tip="Train the network",
    ),
    Action(
        "run.pause",
        "&Pause",
        lambda w: w.pause(),
        "F8",
        icon="pause",
        obstacle=_may_steer,
        checked=lambda w: w.session.state == "paused",
        tip="Hold the run; it goes on where it stopped",
    ),
    Action(
        "run.stop",
        "&Stop",
        lambda w: w.session.stop(),
        "Shift+F5",
        icon="stop",
        obstacle=_may_stop,
        tip="End the run and keep its weights",
    ),
    Action(
        "run.finish_epoch",
        "Stop after this &epoch",
        lambda w: w.session.finish_epoch(),
        "Ctrl+Shift+F5",
        obstacle=_may_steer,
        tip="End the run when the present epoch is over and measured",
    ),
    Action(
        "run.end_now",
        "End &now",
        lambda w: w.session.end_now(),
        obstacle=_may_end,
        tip="End the process of a run that does not stop; what it has saved stays",
    ),
    Action(
        "run.step",
        "One &update",
        lambda w: w.session.step(),
        "F7",
        obstacle=_may_step,
        group=True,
        tip="Let a run that is held make one update more",
    ),
    Action(
        "run.rate",
        "Set learning &rate…",
        lambda w: w.focus_rate(),
        obstacle=_may_steer,
        tip="Go on with another learning rate",
    ),
    Action(
        "run.freeze",
        "&Freeze in this run",
        lambda w: _freeze(w, frozen=True),
        obstacle=_may_freeze,
        tip="Leave the weights of the selected nodes as they are from now on",
    ),
    Action(
        "run.thaw",
        "T&haw in this run",
        lambda w: _freeze(w, frozen=False),
        obstacle=_may_freeze,
        tip="Move the weights of the selected nodes again",
    ),
    Action(
        "run.judge",
        "E&valuate the newest run",
        _judge,
        "F9",
        group=True,
        tip="Show what its weights get right and wrong by now, by class and by sample",
    ),
    Action(
        "run.with_weights",
        "Train with the &weights of the last run…",
        _train_with_weights,
        obstacle=_may_train_with_weights,
        group=True,
        tip="Go on after an edit: weights that still fit are taken over, and it is said which",
    ),
    Action(
        "run.queue",
        "Add t&o the queue…",
        queue_runs,
        "Ctrl+F5",
        obstacle=needs_nodes,
        tip="Queue runs with several settings, or of several projects",
    ),
    Action(
        "run.hold_queue",
        "Hold the &queue",
        _hold_or_start_queue,
        obstacle=_may_hold_queue,
        caption=_queue_caption,
        tip="Let the present run end and begin no other; again to go on",
    ),
    _while_row("notify", "Say when it is done", "A message of the system, if nobody looks here"),
    _while_row("awake", "Keep the computer awake", "The computer does not go to sleep meanwhile"),
    _while_row(
        "restart",
        "Go on after a crash",
        "A run whose process is killed or crashes goes on from its last checkpoint by itself",
    ),
    _while_row(
        "tensorboard",
        "Write files for TensorBoard",
        "Into the folder of each run, beside its history",
        obstacle=_may_write_tensorboard,
    ),
    _place_row(
        CHOSEN,
        "What suits the network",
        "A process of its own for networks with short steps, else a thread of the window",
        group=True,
    ),
    _place_row(IN_THREAD, "A thread of the window", "Begins at once; a crash ends the window, too"),
    _place_row(
        IN_PROCESS,
        "A process of its own",
        "Crashes, full memory and endless loops leave the window alone",
    ),
)
