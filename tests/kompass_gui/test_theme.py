"""The look follows the size of the system's text."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QRadioButton,
    QStyle,
    QTableView,
    QTextBrowser,
    QToolButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kompass_gui.icons import Icons
from kompass_gui.theme import apply_colours, apply_theme, theme_colours
from tests.kompass_gui.conftest import TextSize
from tests.resources.test_themes import contrast
from widgets.colours import Colours
from widgets.list_box import ListBox
from widgets.page_view import PageView
from widgets.sign_button import SignButton

HEADINGS = ("pageTitle", "total", "programTitle", "emptyState", "evaluationTitle")


@pytest.mark.parametrize("name", HEADINGS)
def test_a_heading_grows_with_the_text(qtbot: QtBot, text_size: TextSize, name: str) -> None:
    heading = QLabel("Kalix kommun 2012")
    qtbot.addWidget(heading)
    heading.setObjectName(name)
    heading.show()
    before = heading.font().pointSizeF()
    assert before > QApplication.font().pointSizeF()
    text_size(20)
    assert heading.font().pointSizeF() == pytest.approx(2 * before)


def test_text_that_the_system_wants_large_stays_large(
    qapp: QApplication, text_size: TextSize
) -> None:
    text_size(20)
    apply_theme(qapp)
    assert qapp.font().pointSizeF() == 20


@pytest.mark.parametrize("entries", [2, 3, 9])
def test_a_list_to_choose_from_shows_its_entries_whole(
    qtbot: QtBot, text_size: TextSize, entries: int
) -> None:
    box = ListBox()
    qtbot.addWidget(box)
    box.addItems([f"Genomsnitt {number}" for number in range(entries)])
    box.show()
    box.showPopup()
    view = box.view()
    last = view.visualRect(view.model().index(entries - 1, 0))
    assert view.viewport().rect().contains(last)
    box.hidePopup()


def test_a_flat_button_shows_that_it_is_on(qtbot: QtBot, text_size: TextSize) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setProperty("autoRaise", True)
    button.setCheckable(True)
    button.setText("★")
    button.show()
    off = button.grab().toImage()
    button.setChecked(True)
    assert button.grab().toImage() != off


@pytest.mark.parametrize("flat", [True, False])
@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
def test_a_button_under_the_mouse_does_not_look_on_when_it_is_off(
    qtbot: QtBot, colours: Colours, kind: type[QPushButton | QToolButton], flat: bool
) -> None:
    button = kind()
    qtbot.addWidget(button)
    button.setProperty("autoRaise", flat)
    button.setCheckable(True)
    button.setText("Kontrollera")
    button.show()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    off = button.grab().toImage()
    button.setChecked(True)
    on = button.grab().toImage()
    inside = button.rect().center()
    inside.setX(4)
    assert on.pixelColor(inside).name() == colours.selection.name()
    assert off.pixelColor(inside).name() != colours.selection.name()


def seen(picture: QImage) -> int:
    """Return how many points of a picture stand out from its ground by 3 to 1 or more."""
    ground = picture.pixelColor(0, picture.height() - 1).name()
    across, down = range(picture.width()), range(picture.height())
    points = [picture.pixelColor(x, y).name() for x in across for y in down]
    return sum(contrast(point, ground) >= 3 for point in points)


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_what_is_not_ticked_is_seen_in_every_theme(
    qtbot: QtBot, colours: Colours, scheme: Qt.ColorScheme, kind: type[QCheckBox | QRadioButton]
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        apply_colours(app, scheme)
        box = kind()
        qtbot.addWidget(box)
        box.show()
        off = box.grab().toImage()
        assert seen(off) >= 12
        box.setChecked(True)
        assert box.grab().toImage() != off
    finally:
        apply_colours(app, Qt.ColorScheme.Light)


def test_a_button_that_cannot_be_pressed_does_not_look_like_the_first_one(
    qtbot: QtBot, colours: Colours
) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    button = QPushButton("Återställ", ground)
    button.setProperty("primary", True)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    ground.show()
    middle = button.rect().center()
    middle.setX(6)
    assert button.grab().toImage().pixelColor(middle).name() == colours.accent.name()
    button.setEnabled(False)
    assert button.grab().toImage().pixelColor(middle).name() != colours.accent.name()


def _first_tool_button(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText("Ny utvärdering")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setProperty("primary", True)
    return button


def _export_button(parent: QWidget) -> SignButton:
    button = SignButton("Exportera PDF…", parent)
    button.setIcon(Icons().icon_on_accent("report"))
    button.setProperty("primary", True)
    return button


def _plan(parent: QWidget) -> QTreeWidget:
    tree = QTreeWidget(parent)
    tree.setObjectName("plan")
    return tree


def _pages(parent: QWidget) -> PageView:
    return PageView(theme_colours("light"), parent)


def _guide(parent: QWidget) -> QTextBrowser:
    parent.setObjectName("guide")
    return QTextBrowser(parent)


@pytest.mark.parametrize(
    "made", [QCheckBox, QRadioButton, QTableView, _first_tool_button, _plan, _pages, _guide]
)
def test_where_the_keyboard_is_can_be_seen(
    qtbot: QtBot, colours: Colours, made: Callable[[QWidget], QWidget]
) -> None:
    ground = QFrame(objectName="beginColumn")  # where the start page's first button stands
    qtbot.addWidget(ground)
    place = made(ground)
    place.move(40, 40)  # not where the mouse is
    with qtbot.waitActive(ground):
        ground.show()
        ground.activateWindow()
    ground.setFocus()
    before, size = place.grab().toImage(), place.sizeHint()
    place.setFocus()
    assert place.hasFocus()
    after, middle = place.grab().toImage(), place.width() // 2
    ring = [after.pixelColor(x, 1).name() for x in range(middle - 2, middle + 2)]
    assert ring == [colours.focus.name()] * 4
    assert after != before
    assert place.sizeHint() == size


def _button(parent: QWidget) -> QPushButton:
    return QPushButton("Ta bort", parent)


def _box(parent: QWidget) -> QCheckBox:
    return QCheckBox("Intervjun är genomförd", parent)


@pytest.mark.parametrize("made", [_button, _box, _export_button, _first_tool_button])
@pytest.mark.usefixtures("colours")
def test_within_its_ring_a_button_looks_the_same(
    qtbot: QtBot, made: Callable[[QWidget], QWidget]
) -> None:
    ground = QFrame(objectName="beginColumn" if made is _first_tool_button else "")
    qtbot.addWidget(ground)
    place = made(ground)
    place.move(40, 40)  # not where the mouse is
    place.adjustSize()
    inside = place.rect().adjusted(8, 4, -8, -4)
    if place.property("primary"):
        inside.adjust(0, 3, 0, -3)
    with qtbot.waitActive(ground):
        ground.show()
        ground.activateWindow()
    ground.setFocus()
    before = place.grab(inside).toImage()
    qtbot.keyClick(ground, Qt.Key.Key_Tab)
    assert place.hasFocus()
    assert place.grab(inside).toImage() == before


def test_the_signs_of_a_menu_grow_with_the_text(qtbot: QtBot, text_size: TextSize) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    side = QStyle.PixelMetric.PM_SmallIconSize
    before = menu.style().pixelMetric(side, None, menu)
    text_size(20)
    assert menu.style().pixelMetric(side, None, menu) == pytest.approx(2 * before, abs=2)
