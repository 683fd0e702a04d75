"""The section bar is known by keys, worked with the keyboard, and says how far each has come."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from pytestqt.qtbot import QtBot

from tests.widgets.conftest import Show, WheelOver
from widgets.colours import Colours
from widgets.section_bar import SectionBar
from widgets.section_look import SPACINGS, Section, SectionLook

KEY = Qt.Key


@pytest.fixture
def bar(show: Show, colours: Colours) -> SectionBar:
    bar = SectionBar(colours)
    bar.add_section("visit", "The evaluation")
    bar.add_heading("Areas")
    bar.add_section("area-1", "1  Offentlighet och demokrati")
    bar.add_section("area-2", "2  Tillgänglighet och brukarorientering")
    bar.add_heading("The whole")
    bar.add_section("summary", "Summary")
    show(bar)
    bar.setFocus()
    return bar


def test_adding_sections_tells_nothing_and_shows_the_first(qtbot: QtBot, colours: Colours) -> None:
    bar = SectionBar(colours)
    qtbot.addWidget(bar)
    with qtbot.assertNotEmitted(bar.section_chosen):
        bar.add_section("visit", "The evaluation")
        bar.add_section("summary", "Summary")
    assert bar.current() == "visit"


def test_setting_the_current_section_is_silent(qtbot: QtBot, bar: SectionBar) -> None:
    with qtbot.assertNotEmitted(bar.section_chosen):
        bar.set_current("summary")
        bar.set_current("summary")
    assert bar.current() == "summary"


def test_the_wheel_leaves_the_current_section_as_it_is(
    qtbot: QtBot, bar: SectionBar, wheel_over: WheelOver
) -> None:
    with qtbot.assertNotEmitted(bar.section_chosen):
        wheel_over(bar)
    assert bar.current() == "visit"


def test_the_wheel_scrolls_the_sections_where_there_is_no_room_for_all(
    bar: SectionBar, wheel_over: WheelOver
) -> None:
    bar.resize(bar.width(), 100)
    before = bar.tabRect(0).top()
    wheel_over(bar)
    assert bar.tabRect(0).top() < before
    assert bar.current() == "visit"


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("visit", KEY.Key_Down, "area-1"),
        ("area-1", KEY.Key_Down, "area-2"),
        ("area-2", KEY.Key_Down, "summary"),
        ("summary", KEY.Key_Up, "area-2"),
        ("area-1", KEY.Key_Up, "visit"),
        ("area-1", KEY.Key_End, "summary"),
        ("area-2", KEY.Key_Home, "visit"),
    ],
)
def test_a_key_chooses_a_section_past_the_headings(
    qtbot: QtBot, bar: SectionBar, before: str, key: KEY, after: str
) -> None:
    bar.set_current(before)
    with qtbot.waitSignal(bar.section_chosen) as chosen:
        qtbot.keyClick(bar, key)
    assert chosen.args == [after]
    assert bar.current() == after


@pytest.mark.parametrize(("at", "key"), [("visit", KEY.Key_Up), ("summary", KEY.Key_Down)])
def test_there_is_nothing_past_the_ends(qtbot: QtBot, bar: SectionBar, at: str, key: KEY) -> None:
    bar.set_current(at)
    with qtbot.assertNotEmitted(bar.section_chosen):
        qtbot.keyClick(bar, key)
    assert bar.current() == at


def test_a_click_chooses_a_section_and_a_heading_nothing(qtbot: QtBot, bar: SectionBar) -> None:
    left = Qt.MouseButton.LeftButton
    with qtbot.assertNotEmitted(bar.section_chosen):
        qtbot.mouseClick(bar, left, pos=bar.tabRect(1).center())
    with qtbot.waitSignal(bar.section_chosen) as chosen:
        qtbot.mouseClick(bar, left, pos=bar.tabRect(3).center())
    assert chosen.args == ["area-2"]


def test_a_screen_reader_is_told_the_progress(bar: SectionBar) -> None:
    bar.set_progress("area-2", 5, 6)
    assert bar.accessibleTabName(3) == "2  Tillgänglighet och brukarorientering, 5 of 6"
    assert bar.accessibleTabName(0) == "The evaluation"


def test_weak_ground_is_told_and_seen(bar: SectionBar) -> None:
    bar.set_progress("area-1", 3, 5)
    before = bar.grab().toImage()
    bar.set_weak("area-1", 2)
    assert bar.accessibleTabName(2).startswith("1  Offentlighet och demokrati, 3 of 5, 2 ")
    assert bar.grab().toImage() != before
    bar.set_weak("area-1", 0)
    assert bar.grab().toImage() == before


def test_progress_is_seen(bar: SectionBar) -> None:
    bar.set_progress("area-1", 1, 6)
    before = bar.grab().toImage()
    bar.set_progress("area-1", 6, 6)
    assert bar.grab().toImage() != before


def test_a_long_title_takes_two_lines(bar: SectionBar) -> None:
    assert bar.tabRect(3).height() > bar.tabRect(0).height() * 1.3


def test_fifteen_sections_fit_a_small_screen(qtbot: QtBot, show: Show, colours: Colours) -> None:
    bar = SectionBar(colours)
    for number in range(1, 9):
        bar.add_section(f"area-{number}", f"{number}  Tillgänglighet och brukarorientering")
    for number in range(7):
        bar.add_section(f"page-{number}", "Sammanfattning")
    show(bar)
    assert bar.sizeHint().height() < 768 - 120


def filled(colours: Colours) -> SectionBar:
    """Return a bar as an evaluation has it: eight areas by number, the other pages by picture."""
    bar = SectionBar(colours)
    picture = QPixmap(16, 16)
    picture.fill(Qt.GlobalColor.red)
    bar.add_section("visit", "Utvärderingen", QIcon(picture))
    bar.add_heading("Områden")
    for number in range(1, 9):
        bar.add_section(f"area-{number}", "Tillgänglighet och brukarorientering", str(number))
    bar.add_heading("Helheten")
    for number in range(10):
        bar.add_section(f"page-{number}", "Sammanfattning", QIcon(picture))
    return bar


def test_a_sign_is_part_of_the_name(qtbot: QtBot, colours: Colours) -> None:
    bar = filled(colours)
    qtbot.addWidget(bar)
    bar.set_progress("area-2", 5, 6)
    assert bar.accessibleTabName(3) == "2  Tillgänglighet och brukarorientering, 5 of 6"
    assert bar.accessibleTabName(0) == "Utvärderingen"


def test_a_compact_bar_is_narrow_and_still_tells_every_title(show: Show, colours: Colours) -> None:
    bar = filled(colours)
    show(bar)
    wide = bar.sizeHint().width()
    bar.fit(1000, compact=True)
    assert bar.sizeHint().width() < wide / 3
    assert bar.tabRect(0).width() == bar.sizeHint().width()
    assert bar.tabToolTip(0) == "Utvärderingen"
    assert bar.tabToolTip(3) == bar.accessibleTabName(3)
    assert "Tillgänglighet" in bar.tabToolTip(3)
    bar.fit(1000, compact=False)
    assert bar.sizeHint().width() == wide


@pytest.mark.parametrize("height", [1000, 800, 680, 560])
def test_tabs_are_laid_tighter_until_all_are_in_sight(
    show: Show, colours: Colours, height: int
) -> None:
    bar = filled(colours)
    show(bar)
    bar.fit(height, compact=False)
    assert bar.sizeHint().height() <= height
    assert bar.tabRect(bar.count() - 1).bottom() < height


def test_tabs_are_no_tighter_than_they_must(show: Show, colours: Colours) -> None:
    bar = filled(colours)
    show(bar)
    roomy = bar.sizeHint().height()
    bar.fit(500, compact=False)
    assert bar.sizeHint().height() < roomy
    bar.fit(roomy, compact=False)
    assert bar.sizeHint().height() == roomy


def test_a_short_title_stands_whole_where_there_is_one_line(show: Show, colours: Colours) -> None:
    look = SectionLook(colours)
    section = Section(
        "area-2", "Tillgänglighet och brukarorientering", "2", short_title="Tillgänglighet"
    )
    look.spacing = SPACINGS[0]
    two_lines = look.size(section, has_icon=False).height()
    look.spacing = next(spacing for spacing in SPACINGS if spacing.lines == 1)
    assert look.size(section, has_icon=False).height() < two_lines
    assert look._lines(section, 120) == ["Tillgänglighet"]


def test_the_sections_of_an_evaluation_are_roomy_on_a_laptop(show: Show, colours: Colours) -> None:
    bar = SectionBar(colours)
    picture = QIcon(QPixmap(16, 16))
    for heading, count in (("", 1), ("Underlag", 4), ("Helheten", 3), ("Efteråt", 6)):
        if heading:
            bar.add_heading(heading)
        for number in range(count):
            bar.add_section(f"{heading}-{number}", "Sammanfattning", picture)
    bar.add_heading("Områden")
    for number in range(1, 9):
        title = "Tillgänglighet och brukarorientering"
        bar.add_section(f"area-{number}", title, str(number), "Tillgänglighet")
    show(bar)
    bar.fit(768 - 20 - 33 - 46, compact=False)
    assert bar.sizeHint().height() <= 768 - 20 - 33 - 46
    assert bar.tabRect(1).height() >= bar.fontMetrics().height() + 7


def test_what_is_current_is_scrolled_into_a_bar_that_is_too_low(
    qtbot: QtBot, show: Show, colours: Colours
) -> None:
    bar = filled(colours)
    show(bar)
    bar.resize(bar.width(), 200)
    bar.set_current("page-9")
    bar.fit(200, compact=True)
    assert bar.rect().contains(bar.tabRect(bar.currentIndex()).center())


def test_a_compact_bar_shows_a_picture_or_a_number(show: Show, colours: Colours) -> None:
    bar = filled(colours)
    show(bar)
    bar.fit(1000, compact=True)
    picture = bar.grab().toImage()
    middle = bar.tabRect(0).center()
    assert picture.pixelColor(middle) == QColor(Qt.GlobalColor.red)
    number = picture.copy(bar.tabRect(3)), picture.copy(bar.tabRect(4))
    assert number[0] != number[1]
