"""What every test stands on: one look, one thread, no user's settings, and nothing left behind."""

import gc
import os
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    from tests.judged_runs import Runs

# All of this must be said before Qt, torch or numpy are imported for the first time.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("NETWRIGHT_TEST_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = os.environ.get("NETWRIGHT_TEST_SCALE", "1")
for _threads in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[_threads] = "1"
_home = tempfile.TemporaryDirectory(prefix="netwright-tests-", ignore_cleanup_errors=True)
for _folder in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ[_folder] = str(Path(_home.name, _folder))

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

_GRACE = 2.0  # seconds that a thread has to end after its test
_WINDOWS_OF_QT_ITSELF = {"QTipLabel", "QComboBoxPrivateContainer"}


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """Return the application in the dark theme and with the shipped fonts, as users see it."""
    from designer.theme import apply_theme

    apply_theme(qapp, "dark")
    return qapp


@pytest.fixture(scope="session")
def runs(tmp_path_factory: pytest.TempPathFactory) -> "Runs":
    """Return examples that are trained for a few epochs when they are first asked for."""
    from tests.judged_runs import Runs

    return Runs(tmp_path_factory.mktemp("judged"))


@pytest.fixture(autouse=True)
def _nothing_is_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a window or a ticking timer."""
    uses_qt = bool({"qapp", "qtbot"} & set(request.fixturenames))
    threads = set(threading.enumerate())
    living = _living_of_qt() if uses_qt else {}
    yield
    _expect_no_new_threads(threads)
    if uses_qt:
        _expect_nothing_new_of_qt(living)


def _expect_no_new_threads(before: set[threading.Thread]) -> None:
    new = [thread for thread in threading.enumerate() if thread not in before]
    # Python knows the threads of Qt and torch only as dummies, which nobody can join.
    own = [thread for thread in new if not isinstance(thread, threading._DummyThread)]
    for thread in own:
        thread.join(_GRACE)
    alive = [thread.name for thread in own if thread.is_alive()]
    assert not alive, f"The test left threads running: {alive}"


def _expect_nothing_new_of_qt(before: dict[int, str]) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if _living_of_qt().keys() <= before.keys():
        return
    gc.collect()
    new = {key: name for key, name in _living_of_qt().items() if key not in before}
    assert not new, f"The test left windows, timers or threads: {sorted(new.values())}"


def _living_of_qt() -> dict[int, str]:
    """Return every window, ticking timer and running thread of Qt, by its address."""
    from PySide6.QtCore import QCoreApplication, QThread, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import getCppPointer

    living: list[tuple[QObject, str]] = [
        (window, f"{type(window).__name__} {window.windowTitle()!r}")
        for window in QApplication.topLevelWidgets()
        if window.metaObject().className() not in _WINDOWS_OF_QT_ITSELF
    ]
    app = QCoreApplication.instance()
    for found in _objects_of(QTimer, QThread):
        if isinstance(found, QTimer) and found.isActive():
            living.append((found, f"QTimer of {found.interval()} ms"))
        if isinstance(found, QThread) and found.isRunning() and found is not app.thread():
            living.append((found, f"{type(found).__name__} still running"))
    return {getCppPointer(found)[0]: name for found, name in living}


def _objects_of(*types: type["QObject"]) -> list["QObject"]:
    from shiboken6 import getAllValidWrappers

    return [found for found in getAllValidWrappers() if issubclass(type(found), types)]


def pytest_unconfigure() -> None:
    """Remove the settings that the tests wrote."""
    _home.cleanup()
