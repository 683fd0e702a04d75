"""Python's search for garbage is made on the window's thread, and all of it only in a pause."""

import gc
from threading import Thread

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kompass_gui import garbage
from kompass_gui.garbage import Garbage


class _Loop:
    """Something that only a search finds."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def generations(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Tell which searches were made, where a full one is due."""
    searched: list[int] = []
    monkeypatch.setattr(gc, "collect", lambda generation=2: searched.append(generation))
    monkeypatch.setattr(gc, "get_count", lambda: (1000, 20, 20))
    return searched


@pytest.mark.parametrize(
    ("idle", "in_front", "searched"), [(True, True, 2), (False, False, 2), (False, True, 1)]
)
def test_everything_is_searched_only_where_no_pause_is_felt(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    generations: list[int],
    idle: bool,
    in_front: bool,
    searched: int,
) -> None:
    monkeypatch.setattr(garbage, "_is_in_front", lambda: in_front)
    parent = QObject()
    made = Garbage(lambda: idle, parent)
    made.search()
    made.close()
    assert generations == [searched]


def test_no_other_thread_searches(qtbot: QtBot) -> None:
    parent = QObject()
    made = Garbage(lambda: True, parent)
    before = gc.get_stats()[0]["collections"]
    thread = Thread(target=lambda: [_Loop() for _ in range(5000)])
    thread.start()
    thread.join()
    assert gc.get_stats()[0]["collections"] == before
    made.search()
    assert gc.get_stats()[0]["collections"] + gc.get_stats()[1]["collections"] > before
    made.close()


def test_python_does_it_again_when_the_last_window_is_closed(qtbot: QtBot) -> None:
    parent = QObject()
    before = Garbage(lambda: True, parent)
    made = Garbage(lambda: True, parent)
    before.close()
    before.close()
    assert not gc.isenabled()
    made.close()
    assert gc.isenabled()
