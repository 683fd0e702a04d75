"""Eight small bars say what the profile is, to the eye, the pointer and a screen reader."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.widgets.conftest import Show
from widgets.area_bars import AreaBar, AreaBars
from widgets.colours import Colours


def bars(*lows: float, open_share: float = 0.0, average: float | None = None) -> list[AreaBar]:
    return [
        AreaBar(number, f"{number} Area: {low:.0%}", low, low + open_share, average)
        for number, low in enumerate(lows, 1)
    ]


@pytest.fixture
def shown(show: Show, colours: Colours) -> AreaBars:
    widget = AreaBars(colours)
    widget.set_bars(bars(0.5, 1.0, 0.0))
    widget.resize(120, 60)
    show(widget)
    return widget


def column(widget: AreaBars, place: int) -> list[str]:
    """Return the colours down the middle of a bar, from the top, above its number."""
    image = widget.grab().toImage()
    step = min(widget.width() / 3, widget.fontMetrics().averageCharWidth() * 4)
    x = round((widget.width() - 3 * step) / 2 + (place + 0.5) * step)
    return [image.pixelColor(x, y).name() for y in range(3, 40)]


def test_a_bar_is_filled_as_far_as_its_share(shown: AreaBars, colours: Colours) -> None:
    filled = colours.chart_self.name()
    counts = [column(shown, place).count(filled) for place in range(3)]
    assert counts[2] == 0 < counts[0] < counts[1]
    assert column(shown, 0)[0] != filled == column(shown, 0)[-1]


@pytest.mark.parametrize(
    "other", [bars(0.5, 1.0, 0.0, open_share=0.3), bars(0.5, 1.0, 0.0, average=0.7)]
)
def test_what_is_open_and_the_average_are_seen(shown: AreaBars, other: Sequence[AreaBar]) -> None:
    before = shown.grab().toImage()
    shown.set_bars(other)
    assert shown.grab().toImage() != before


def test_a_screen_reader_is_told_all_bars(shown: AreaBars) -> None:
    assert shown.accessibleName()
    assert shown.accessibleDescription() == "1 Area: 50%. 2 Area: 100%. 3 Area: 0%"


def test_a_click_asks_for_the_area(qtbot: QtBot, shown: AreaBars) -> None:
    with qtbot.waitSignal(shown.area_activated) as activated:
        qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.rect().center())
    assert activated.args == [2]
    with qtbot.assertNotEmitted(shown.area_activated):
        qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(1, 20))


def tip_of_the_middle(bar: AreaBars) -> str:
    middle = bar.rect().center()
    QApplication.sendEvent(bar, QHelpEvent(QEvent.Type.ToolTip, middle, bar.mapToGlobal(middle)))
    text = QToolTip.text()
    QToolTip.hideText()
    return text


def test_the_pointer_is_told_a_bar(shown: AreaBars) -> None:
    assert tip_of_the_middle(shown) == "2 Area: 100%"


def test_the_pointer_is_told_an_areas_name_letter_for_letter(shown: AreaBars) -> None:
    shown.set_bars([AreaBar(1, "1 <b>Demokrati</b>: 50 %", 0.5, 0.5, None)])
    assert tip_of_the_middle(shown) == "<qt>1 &lt;b&gt;Demokrati&lt;/b&gt;: 50 %</qt>"


def test_all_bars_fit_where_there_is_little_room(show: Show, colours: Colours) -> None:
    widget = AreaBars(colours)
    lows = [1.0] * 8
    widget.set_bars(bars(*lows))
    show(widget)
    widget.resize(widget.minimumSizeHint())
    image = widget.grab().toImage()
    row = [image.pixelColor(x, 5).name() for x in range(image.width())]
    filled = [name == colours.chart_self.name() for name in row]
    assert sum(now and not before for before, now in pairwise(filled)) == len(lows)
