"""Nothing is cut off, overlapping or out of reach, at any size of the window and of the text."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QToolButton, QWidget

from kompass_core.fields import FieldRef, Section
from kompass_gui.pages.profile_panel import ProfilePanel
from kompass_gui.pages.profile_strip import ProfileStrip
from tests.kompass_gui.conftest import TextSize
from tests.kompass_gui.hands import Hands
from tests.kompass_gui.long_words import long_words
from tests.kompass_gui.looks import faults
from tests.kompass_gui.walk import every_page, everything
from widgets.profile_table import ProfileTable
from widgets.radar_chart import RadarChart
from widgets.section_bar import SectionBar

USUAL = (1366, 768)
AT_150_PERCENT = (910, 512)
AT_200_PERCENT = (683, 384)
HALF_A_SCREEN = (683, 768)
LARGE = (1920, 1080)


def make(hands: Hands, size: tuple[int, int]) -> None:
    hands.window.resize(*size)
    hands.settle()
    assert hands.window.size() == QSize(*size)


def open_example(hands: Hands) -> None:
    hands.program.actions.open_example.trigger()
    hands.settle()


def shown(hands: Hands, kind: type[QWidget]) -> bool:
    return any(each.isVisible() for each in hands.window.findChildren(kind))


@pytest.mark.journey
@pytest.mark.parametrize(
    ("points", "size"),
    [
        (10, USUAL),
        (10, AT_150_PERCENT),
        (10, AT_200_PERCENT),
        (10, HALF_A_SCREEN),
        (10, LARGE),
        (20, USUAL),
    ],
)
def test_every_page_is_whole(
    hands: Hands, text_size: TextSize, points: float, size: tuple[int, int]
) -> None:
    text_size(points)
    make(hands, size)
    wrong = {}
    for page in everything(hands):
        make(hands, size)
        found = faults(hands.window)
        if found:
            wrong[page] = found
    assert not wrong


@pytest.mark.journey
@pytest.mark.parametrize(("points", "size"), [(10, AT_200_PERCENT), (20, USUAL)])
def test_every_page_is_whole_with_long_words(
    hands: Hands, text_size: TextSize, points: float, size: tuple[int, int]
) -> None:
    text_size(points)
    hands.program.work.desk.create(long_words())
    hands.settle()
    make(hands, size)
    wrong = {}
    for page in every_page(hands):
        make(hands, size)
        found = faults(hands.window)
        if found:
            wrong[page] = found
    assert not wrong


@pytest.mark.parametrize("size", [USUAL, AT_150_PERCENT, AT_200_PERCENT, HALF_A_SCREEN])
def test_the_profile_is_in_view_on_every_page(hands: Hands, size: tuple[int, int]) -> None:
    open_example(hands)
    make(hands, size)
    for page in every_page(hands):
        assert shown(hands, ProfilePanel) or shown(hands, ProfileStrip), page


@pytest.mark.parametrize(
    ("size", "titles", "strip"),
    [
        (USUAL, True, False),
        (LARGE, True, False),
        (AT_150_PERCENT, False, False),
        (AT_200_PERCENT, False, True),
        (HALF_A_SCREEN, False, True),
    ],
)
def test_the_window_decides_what_lies_beside_the_page(
    hands: Hands, size: tuple[int, int], titles: bool, strip: bool
) -> None:
    open_example(hands)
    make(hands, size)
    bar = hands.find(SectionBar, "")
    assert (bar.width() > 150) is titles
    assert shown(hands, ProfileStrip) is strip
    assert shown(hands, RadarChart) is not strip
    make(hands, USUAL)
    assert shown(hands, RadarChart)


def test_radar_and_total_are_in_sight_before_anything_is_scrolled(hands: Hands) -> None:
    open_example(hands)
    make(hands, AT_150_PERCENT)
    panel = hands.find(ProfilePanel, "")
    radar = hands.find(RadarChart, "")
    top = radar.mapTo(panel, QPoint()).y()
    assert 0 <= top < panel.height() - radar.height() * 0.8
    assert panel.verticalScrollBar().maximum() > 0
    table = hands.find(ProfileTable, "")
    table.setFocus()
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    last = table.visualItemRect(table.item(table.rowCount() - 1, 0))
    assert 0 < table.viewport().mapTo(panel, last.center()).y() < panel.height()


def test_the_strip_opens_the_whole_profile_over_the_page(hands: Hands) -> None:
    open_example(hands)
    make(hands, AT_200_PERCENT)
    button = hands.find(QToolButton, "Hela profilen")
    hands.click(button)
    assert shown(hands, RadarChart)
    assert hands.find(ProfileTable, "").hasFocus()
    assert button.isChecked()
    hands.press(Qt.Key.Key_Escape)
    assert not shown(hands, RadarChart)
    assert not button.isChecked()


def test_a_key_leads_to_the_profile_and_back_to_where_one_was(hands: Hands) -> None:
    open_example(hands)
    bar = hands.find(SectionBar, "")
    bar.setFocus()
    hands.program.actions.profile.trigger()
    assert hands.find(ProfileTable, "").hasFocus()
    make(hands, AT_200_PERCENT)
    bar.setFocus()
    hands.program.actions.profile.trigger()
    hands.settle()
    assert hands.find(ProfileTable, "").hasFocus()
    hands.program.actions.profile.trigger()
    hands.settle()
    assert bar.hasFocus()


def test_an_area_chosen_in_the_profile_over_the_page_is_shown(hands: Hands) -> None:
    open_example(hands)
    make(hands, AT_200_PERCENT)
    hands.program.actions.profile.trigger()
    hands.settle()
    hands.find(ProfileTable, "").selectRow(4)
    hands.press(Qt.Key.Key_Return)
    assert hands.window.workspace is not None
    assert hands.window.workspace.current_section() == "area-5"
    assert not shown(hands, RadarChart)


def test_the_strip_follows_the_points(hands: Hands) -> None:
    open_example(hands)
    make(hands, AT_200_PERCENT)
    strip = hands.find(ProfileStrip, "")
    before = strip.grab().toImage()
    hands.program.actions.next_section.trigger()
    make(hands, USUAL)  # where the strip is not in view
    session = hands.program.work.desk.session
    assert session is not None
    field = session.evaluation.with_points("1.1", None)
    session.edit(FieldRef(Section.POINTS, "1.1"), field)
    hands.settle()
    make(hands, AT_200_PERCENT)
    assert strip.grab().toImage() != before


def test_no_list_is_changed_by_a_wheel_that_scrolls_the_page(hands: Hands) -> None:
    open_example(hands)
    for page in every_page(hands):
        for box in hands.window.findChildren(QComboBox):
            if box.isVisible():
                middle = QPointF(box.rect().center())
                wheel = QWheelEvent(
                    middle,
                    box.mapToGlobal(middle),
                    QPoint(),
                    QPoint(0, -120),
                    Qt.MouseButton.NoButton,
                    Qt.KeyboardModifier.NoModifier,
                    Qt.ScrollPhase.NoScrollPhase,
                    False,
                )
                now = box.currentIndex()
                QApplication.sendEvent(box, wheel)
                assert box.currentIndex() == now, page
