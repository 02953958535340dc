"""The runs panel: earlier runs of the project, their figures and curves, and what to do with them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QFile, QItemSelection, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedLayout,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.controller import Controller
from designer.icons import icon
from designer.panels.chart_board import ChartBoard
from designer.panels.empty import EmptyState
from designer.panels.loading import Latest
from designer.panels.run_entries import RunEntry, run_entries
from designer.panels.run_table import RunTable, SortedRuns, began_words
from designer.plain import PlainLabel
from designer.plots.record import Record
from designer.training import TrainingSession
from runtime.train.history import read_history

_NOTHING: Final = (
    "No runs yet",
    "Each training is kept in a folder of its own beside the project:\n"
    "its curves, its weights and all that it takes to repeat it.",
)


@dataclass(frozen=True)
class _Loaded:
    """The curves of a run."""

    folder: Path
    record: Record
