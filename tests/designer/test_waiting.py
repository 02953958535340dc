"""Tests of what closing waits for."""

from math import inf
from threading import Event

from pytestqt.qtbot import QtBot

from designer.panels.loading import Latest
from designer.waiting import PATIENCE


def test_that_closing_waits_for_a_thread_no_longer_than_it_may(qtbot: QtBot) -> None:
    go_on, reader = Event(), Latest()
    reader.do(go_on.wait)
    PATIENCE.begin(0.05)
    reader.close()
    assert reader.busy
    PATIENCE.begin(inf)
    go_on.set()
    reader.close()
    assert not reader.busy


def test_that_all_waiting_together_takes_no_longer_than_it_may(qtbot: QtBot) -> None:
    go_on, readers = Event(), [Latest() for _ in range(40)]
    for reader in readers:
        reader.do(go_on.wait)
    PATIENCE.begin(0.05)
    for reader in readers:
        reader.close()
    assert all(reader.busy for reader in readers)
    PATIENCE.begin(inf)
    go_on.set()
    for reader in readers:
        reader.close()
