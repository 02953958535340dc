"""Shows a training in the terminal: progress, curves, and lines that stay.

Where the output is no terminal, or a narrow one, there is a plain line for each epoch instead.
"""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from runtime.sparkline import BLOCKS, PLAIN, Curve
from runtime.terminal import figures_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from runtime.train.events import Diagnosed, EpochEnded, Event, Started, Step

_NARROWEST: Final = 40
_WIDE: Final = 76
_CURVE: Final = 24
_A_SECOND: Final = 8
_STYLES: Final = {"error": "bold red", "warning": "yellow", "hint": "cyan"}


class ProgressBar:
    """Watches the events of one training."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(stderr=True, highlight=False)
        wide = self._console.width >= _WIDE
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=None if wide else 10),
            TaskProgressColumn(),
            *([TextColumn("{task.fields[speed]}"), TimeRemainingColumn()] if wide else []),
            console=self._console,
            expand=wide,
        )
        self._task = self._progress.add_task("starting", total=None, speed="")
        self._curves = Curves(self._console)
        self._epochs = 0
        self._live: Live | None = None

    def __enter__(self) -> Self:
        if self._console.is_terminal and self._console.width >= _NARROWEST:
            self._live = Live(
                console=self._console,
                get_renderable=self._picture,
                refresh_per_second=_A_SECOND,
            )
            self._live.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._live is not None:
            self._progress.stop()
            self._live.stop()

    def show(self, event: Event) -> None:
        """Show what an event says."""
        from runtime.train.events import Changed, Diagnosed, EpochEnded, Started, Step

        match event:
            case Started():
                self._start(event)
            case Step():
                self._move(event)
            case EpochEnded():
                self._end_epoch(event)
            case Diagnosed():
                self._tell(event)
            case Changed():
                self._say(f"from step {event.step + 1} on: {event.text}")
            case _:
                pass

    def _start(self, event: Started) -> None:
        self._epochs = event.epochs
        total = event.epochs * event.steps_per_epoch
        self._progress.update(self._task, total=total, description="epoch 1")
        epochs = "1 epoch" if event.epochs == 1 else f"{event.epochs:,} epochs"
        self._say(
            f"{event.weights:,} weights, {event.samples:,} samples, {epochs} on {event.device}"
        )

    def _move(self, event: Step) -> None:
        self._curves.take_step(event)
        self._progress.update(
            self._task,
            completed=event.step,
            description=f"epoch {event.epoch}/{self._epochs}",
            speed=f"{event.samples_per_second:,.0f} samples/s",
        )

    def _end_epoch(self, event: EpochEnded) -> None:
        self._curves.take_epoch(event)
        if self._live is None:
            both = (figures_text(event.training), figures_text(event.validation))
            told = "  |  validation ".join(filter(None, both))
            self._say(f"epoch {event.epoch}/{self._epochs}  {told}")

    def _tell(self, event: Diagnosed) -> None:
        """Say what is wrong, beginning with how bad it is and in which node."""
        style = _STYLES.get(event.severity, "")
        where = f"{event.node}: " if event.node and event.node not in event.text else ""
        line = Text()
        if event.severity != "hint":
            line.append(f"{event.severity}: ", style)
        self._print(line.append(f"{where}{event.text}"))
        for words in (event.why, event.cure):
            if words:
                self._print(Text(f"    {words}"))

    def _say(self, words: str) -> None:
        self._print(Text(words))

    def _print(self, words: Text) -> None:
        if self._live is None and not self._console.is_terminal:
            self._console.print(words, soft_wrap=True)
        else:
            self._console.print(words)

    def _picture(self) -> RenderableType:
        return Group(self._progress, self._curves.table())


class Curves:
    """The curves of losses and metrics, a line for each."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._curves: dict[tuple[str, str], Curve] = {}
        self._last: dict[tuple[str, str], float] = {}
        self._letters = PLAIN if console.options.ascii_only else BLOCKS

    def take_step(self, event: Step) -> None:
        """Add the losses of updates."""
        for name, values in event.losses.items():
            for value in values:
                self._add("", name, value)

    def take_epoch(self, event: EpochEnded) -> None:
        """Add what an epoch measured, but the losses that are known of each update."""
        known = {name for part, name in self._curves if not part}
        self._add_all("training", {n: v for n, v in event.training.items() if n not in known})
        self._add_all("validation", event.validation)

    def table(self) -> Table:
        """Return the curves with their newest values."""
        wide = self._console.width >= _WIDE
        table = Table.grid(padding=(0, 2, 0, 0))
        width = _CURVE if wide else _CURVE // 2
        parts = ("", "training", "validation") if wide else ("validation", "", "training")
        for name in dict.fromkeys(name for _, name in self._curves):
            shown = [part for part in parts if (part, name) in self._curves]
            cells = [self._cell(part, name, width) for part in shown[: 2 if wide else 1]]
            table.add_row(name.replace("_", " "), *(c for pair in cells for c in pair))
        return table

    def _cell(self, part: str, name: str, width: int) -> tuple[Text, Text]:
        curve = self._curves[part, name].text(width, self._letters)
        color = "green" if part == "validation" else "cyan"
        word = "validation " if part == "validation" else ""
        return Text(curve, color), Text(f"{word}{self._last[part, name]:.4f}")

    def _add_all(self, part: str, figures: Mapping[str, float]) -> None:
        for name, value in figures.items():
            self._add(part, name, value)

    def _add(self, part: str, name: str, value: float) -> None:
        self._curves.setdefault((part, name), Curve()).add(value)
        self._last[part, name] = value
