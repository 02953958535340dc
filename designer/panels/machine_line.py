"""What the machine is busy with while a network is trained, looked at once a second."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from designer.panels.loading import Latest
from designer.panels.text_line import TextLine
from designer.plots.legend import figures_font
from designer.quantities import memory
from designer.words import tr

if TYPE_CHECKING:
    from runtime.machine import MachineFigures

_PAUSE: Final = 1000  # milliseconds


class MachineLine(TextLine):
    """Processor, memory, and the graphics card that the run is on; empty while nothing is trained.

    The looking is done in a thread, and only while the line can be seen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(figures_font(0.92, QFont.Weight.Normal), "text_muted", parent)
        self._looker = Latest(self)
        self._device = ""
        self._clock = QTimer(self)
        self._clock.setInterval(_PAUSE)
        self._clock.timeout.connect(self._look)
        self._looker.done.connect(self._show)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)
        self.hide()

    def watch(self, device: str) -> None:
        """Look from now on, also at the device that a run is on."""
        self._device = device
        if not self._clock.isActive():
            self._clock.start()
            self._look()

    def stop(self) -> None:
        """Look no more."""
        self._clock.stop()
        self._looker.close()
        self.hide()

    def _look(self) -> None:
        from runtime.machine import machine_figures

        parent = self.parentWidget()
        if parent is not None and parent.isVisible() and not self._looker.busy:
            self._looker.do(partial(machine_figures, self._device))

    def _show(self, found: object) -> None:
        from runtime.machine import MachineFigures

        if isinstance(found, MachineFigures) and self._clock.isActive():
            self.setText(figures_words(found))
            self.show()


def figures_words(found: MachineFigures) -> str:
    """Return the figures as one line."""
    parts = [
        tr("processor {load:.0f} %", load=found.processor),
        tr("memory {used} of {size}", used=memory(found.used), size=memory(found.size)),
    ]
    if found.card is not None:
        card = found.card
        used, size = memory(card.used), memory(card.size)
        parts.append(tr("graphics card {load:.0f} %, {used} of {size}",
                        load=card.load, used=used, size=size))  # fmt: skip
    return " · ".join(parts)
