"""Says whose run a panel shows, where it is not that of the project on the canvas."""

from __future__ import annotations

from designer.training import TrainingSession
from designer.words import tr


def whose(session: TrainingSession) -> str:
    """Return the title of the latest run, "" where its project is shown: that goes unsaid."""
    other = session.run_elsewhere()
    return tr("Run of {name}", name=other) if other else ""
