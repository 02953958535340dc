"""Shows a training in the terminal: a bar that moves, and a line for each epoch."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Self

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.text import Text

from runtime.terminal import figures_text

if TYPE_CHECKING:
    from runtime.train.events import Event


class ProgressBar:
    """Watches the events of one training."""

    def __init__(self) -> None:
        self._console = Console(stderr=True, highlight=False)
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[speed]}"),
            TimeRemainingColumn(),
            console=self._console,
            transient=True,
        )
        self._task = self._progress.add_task("starting", total=None, speed="")
        self._epochs = 0

    def __enter__(self) -> Self:
        if self._console.is_terminal:
            self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._progress.stop()

    def show(self, event: Event) -> None:
        """Show what an event says."""
        from runtime.train.events import Diagnosed, EpochEnded, Started, Step

        match event:
            case Started():
                self._epochs = event.epochs
                total = event.epochs * event.steps_per_epoch
                self._progress.update(self._task, total=total, description="epoch 1")
                self._say(
                    f"{event.weights:,} weights, {event.samples:,} samples, "
                    f"{event.epochs} epochs on {event.device}"
                )
            case Step():
                self._progress.update(
                    self._task,
                    completed=event.step,
                    description=f"epoch {event.epoch}/{self._epochs}",
                    speed=f"{event.samples_per_second:,.0f} samples/s",
                )
            case EpochEnded():
                both = (figures_text(event.training), figures_text(event.validation))
                self._say(f"epoch {event.epoch}/{self._epochs}  {'  |  validation '.join(both)}")
            case Diagnosed():
                self._say(event.text)
            case _:
                pass

    def _say(self, words: str) -> None:
        self._progress.console.print(Text(words), soft_wrap=True)
