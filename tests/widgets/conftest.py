"""What widget tests stand on: a theme, and that nothing is left running behind them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from widgets.colours import Colours

WheelOver = Callable[[QWidget], bool]
"""Turns the wheel over a widget, and tells whether it took that for itself."""

Show = Callable[[QWidget], None]
"""Shows a widget as the active window."""

LIGHT = {
    "window": "#F4F6F8",
    "surface": "#FFFFFF",
    "surface_raised": "#FFFFFF",
    "text": "#1B2733",
    "text_muted": "#5B6875",
    "border": "#C9D1D9",
    "accent": "#1F5A94",
    "accent_text": "#FFFFFF",
    "focus": "#2F80ED",
    "danger": "#B3261E",
    "warning": "#9A6700",
    "success": "#1A7F4B",
    "chart_self": "#1F5A94",
    "chart_average": "#C2570C",
    "chart_band": "#7FA8D1",
    "state_not_scored": "#8A96A3",
    "state_provisional": "#B7791F",
    "state_decided": "#1A7F4B",
    "selection": "#CFE3F7",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it lacks: showing a window there always does."""
    said_offscreen = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(said_offscreen)


@pytest.fixture
def colours() -> Colours:
    """Some colours; none of these tests is about which."""
    return Colours(**{role: QColor(name) for role, name in LIGHT.items()})


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Show a widget as the active window, so that it gets keys; closed at the test's end."""

    def show(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()

    return show


@pytest.fixture
def wheel_over() -> Callable[[QWidget], bool]:
    """Turn the wheel over a widget, and tell whether it took that for itself."""

    def wheel_over(widget: QWidget) -> bool:
        middle = QPointF(widget.rect().center())
        none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        phase = Qt.ScrollPhase.NoScrollPhase
        wheel = QWheelEvent(middle, middle, QPoint(), QPoint(0, -120), *none, phase, False)
        QApplication.sendEvent(widget, wheel)
        return wheel.isAccepted()

    return wheel_over


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a shown window or a running timer."""
    started: list[QTimer] = []
    start = QTimer.start

    def remembered_start(timer: QTimer, *arguments: int) -> None:
        started.append(timer)
        start(timer, *arguments)

    monkeypatch.setattr(QTimer, "start", remembered_start)
    yield
    windows = [window for window in qapp.topLevelWidgets() if window.isVisible()]
    running = [timer for timer in started if _is_running(timer)]
    for window in windows:
        window.close()
    assert not windows, "windows are left open"
    assert not running, "timers are left running"


def _is_running(timer: QTimer) -> bool:
    try:
        return timer.isActive()
    except RuntimeError:  # its C++ half is gone with its owner
        return False
