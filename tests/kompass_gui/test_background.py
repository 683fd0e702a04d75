"""Work on a thread of its own."""

from threading import Event

from pytestqt.qtbot import QtBot

from kompass_gui.background import Background


def test_work_that_never_began_is_not_told_of(qtbot: QtBot) -> None:
    told: list[object] = []
    begun, ready = Event(), Event()

    def work() -> int:
        begun.set()
        ready.wait(10)
        return 1

    background = Background[int]("test", lambda finished: told.append(finished.result()))
    background.start(work)
    background.start(lambda: 2)
    assert begun.wait(10)
    ready.set()
    background.close()
    qtbot.waitUntil(lambda: told == [1])
