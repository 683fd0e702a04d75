"""Pages are scrolled, zoomed and asked for, and places on them are followed by key and mouse."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.widgets.conftest import Show
from widgets.colours import Colours
from widgets.page_layout import MARGIN, PageLayout
from widgets.page_strip import PageStrip
from widgets.page_view import POINTS_TO_PIXELS
from widgets.place_view import Place, PlaceView
from widgets.plain_tip import plain_tip
from widgets.remark_tree import RemarkGroup, RemarkTree

KEY = Qt.Key
A4 = QSizeF(595, 842)
PLACES = (
    Place(1, QRectF(100, 100, 300, 200), "Område 1, text"),
    Place(1, QRectF(120, 120, 50, 20), "Område 1, poäng"),
    Place(3, QRectF(100, 400, 300, 20), "Område 3, text"),
)


@pytest.fixture
def view(show: Show, colours: Colours) -> PlaceView:
    view = PlaceView(colours)
    view.resize(700, 500)
    show(view)
    view.set_pages([A4] * 5)
    view.set_places(PLACES)
    view.setFocus()
    QApplication.processEvents()
    return view


def at(view: PlaceView, page: int, x: float, y: float) -> QPoint:
    """Return where in the view a place of a page, in points, lies."""
    place = view._layout.from_page(page, QRectF(x, y, 0, 0)).topLeft()
    return (place - QPointF(0, view.verticalScrollBar().value())).toPoint()


def wheel(view: PlaceView, notches: int) -> None:
    """Turn the wheel with Ctrl held."""
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


@pytest.mark.parametrize("scale", [0.5, 1.0, 1.7])
def test_a_layout_finds_again_where_it_put_a_place(scale: float) -> None:
    layout = PageLayout([A4, QSizeF(842, 595), A4], scale, 900)
    for page in (1, 2, 3):
        corner = layout.from_page(page, QRectF(10, 20, 0, 0)).topLeft()
        found = layout.to_page(corner)
        assert found is not None
        assert found[0] == page
        assert found[1].toPoint() == QPoint(10, 20)
    assert layout.to_page(QPointF(1, 1)) is None


def test_the_widest_page_is_as_wide_as_the_view(view: PlaceView) -> None:
    assert view._layout.rect(1).width() == pytest.approx(view.viewport().width() - 2 * MARGIN)
    assert view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [160, 280, 700, 2400])
def test_a_page_fits_however_little_room_there_is(view: PlaceView, width: int) -> None:
    view.resize(width, 400)
    QApplication.processEvents()
    assert view.horizontalScrollBar().maximum() == 0
    assert view._layout.rect(1).left() > MARGIN - 0.01


def test_zooming_out_goes_no_further_than_from_the_fitting_width(view: PlaceView) -> None:
    view.resize(280, 400)
    QApplication.processEvents()
    fitting = view.zoom()
    wheel(view, -1)
    assert view.zoom() <= fitting


def test_only_pages_in_sight_are_asked_for(view: PlaceView, qtbot: QtBot) -> None:
    asked: list[int] = []
    view.picture_wanted.connect(lambda page, _: asked.append(page))
    view.set_pages([A4] * 200)
    QApplication.processEvents()
    assert asked == [1]
    view.show_page(90)
    QApplication.processEvents()
    assert set(asked[1:]) <= {90, 91}
    view.viewport().update()
    QApplication.processEvents()
    assert len(asked) == len(set(asked)), "a page was asked for twice"


def test_zooming_asks_for_sharper_pages(view: PlaceView) -> None:
    scales: list[float] = []
    view.picture_wanted.connect(lambda _, scale: scales.append(scale))
    view.set_zoom(2)
    QApplication.processEvents()
    assert set(scales) == {2 * POINTS_TO_PIXELS * view.devicePixelRatioF()}


def test_setting_zoom_and_pages_is_silent(view: PlaceView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.zoomed), qtbot.assertNotEmitted(view.place_followed):
        view.set_zoom(0.7)
        view.set_zoom(None)
        view.set_pages([A4] * 2)


def test_ctrl_and_the_wheel_zoom_within_bounds(view: PlaceView, qtbot: QtBot) -> None:
    view.set_zoom(1)
    with qtbot.waitSignal(view.zoomed) as told:
        wheel(view, 1)
    assert told.args == [pytest.approx(1.1)]
    wheel(view, 50)
    assert view.zoom() == pytest.approx(2)
    wheel(view, -50)
    assert view.zoom() == pytest.approx(0.5)


def test_what_is_read_stays_in_sight_when_zoomed_or_made_anew(view: PlaceView) -> None:
    view.show_page(4)
    view.set_zoom(1.5)
    assert view.page() == 4
    view.set_pages([A4] * 6)
    assert view.page() == 4
    view.set_pages([A4] * 2)
    assert view.page() == 2


def test_keys_scroll_and_tell_the_page(view: PlaceView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.page_reached) as told:
        QTest.keyClick(view, KEY.Key_End)
    assert told.args == [5]
    QTest.keyClick(view, KEY.Key_Home)
    assert view.page() == 1
    before = view.verticalScrollBar().value()
    QTest.keyClick(view, KEY.Key_PageDown)
    assert view.verticalScrollBar().value() > before


def test_a_click_follows_the_smallest_place(view: PlaceView, qtbot: QtBot) -> None:
    for x, y, index in ((130, 130, 1), (300, 280, 0)):
        with qtbot.waitSignal(view.place_followed) as told:
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, 1, x, y))
        assert told.args == [index]
    with qtbot.assertNotEmitted(view.place_followed):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, 1, 20, 20))


def test_keys_go_from_place_to_place_and_follow_one(view: PlaceView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.place_followed):
        QTest.keyClick(view, KEY.Key_Return)
    for key, index in (
        (KEY.Key_Right, 0),
        (KEY.Key_Right, 1),
        (KEY.Key_Right, 2),
        (KEY.Key_Left, 1),
    ):
        QTest.keyClick(view, key)
        assert view.accessibleDescription() == PLACES[index].name
        with qtbot.waitSignal(view.place_followed) as told:
            QTest.keyClick(view, KEY.Key_Return)
        assert told.args == [index]


def test_the_place_in_hand_is_brought_into_sight(view: PlaceView) -> None:
    for _ in PLACES:
        QTest.keyClick(view, KEY.Key_Right)
    assert 3 in view._pages_in_sight()
    y = at(view, 3, 100, 400).y()
    assert 0 <= y <= view.viewport().height()


def test_a_pointed_place_is_shown(view: PlaceView) -> None:
    plain = view.grab().toImage()
    QTest.mouseMove(view.viewport(), at(view, 1, 300, 280))
    QApplication.processEvents()
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert view.grab().toImage() != plain


@pytest.mark.parametrize("name", ["Område 1, text", "<b>Område</b> 1, text"])
def test_the_pointer_is_told_a_place_letter_for_letter(view: PlaceView, name: str) -> None:
    view.set_places([Place(1, QRectF(100, 100, 300, 200), name)])
    spot = at(view, 1, 200, 200)
    tip = QHelpEvent(QEvent.Type.ToolTip, spot, view.viewport().mapToGlobal(spot))
    QApplication.sendEvent(view.viewport(), tip)
    assert QToolTip.text() == plain_tip(name)
    QToolTip.hideText()


def test_a_page_shows_its_picture(view: PlaceView) -> None:
    picture = QImage(100, 140, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    view.set_picture(1, picture)
    image = view.viewport().grab().toImage()
    place = at(view, 1, 200, 200) * image.devicePixelRatio()
    assert image.pixelColor(place) == Qt.GlobalColor.red


def test_pictures_far_away_are_let_go(view: PlaceView) -> None:
    view.set_pages([A4] * 60)
    for page in range(1, 61):
        view.show_page(page)
        view.set_picture(page, QImage(10, 14, QImage.Format.Format_RGB32))
    assert len(view._pictures) < 8


def test_the_strip_goes_to_a_page(show: Show, qtbot: QtBot) -> None:
    strip = PageStrip()
    show(strip)
    strip.set_pages(9, A4)
    with qtbot.assertNotEmitted(strip.page_chosen):
        strip.set_current(3)
    with qtbot.waitSignal(strip.page_chosen) as told:
        QTest.keyClick(strip, KEY.Key_Down)
    assert told.args == [4]
    with qtbot.assertNotEmitted(strip.page_chosen):
        strip.set_pages(2, A4)
    assert strip.count() == 2
    assert strip.item(1).data(Qt.ItemDataRole.AccessibleTextRole).endswith("2")


def groups(*entries: str) -> list[RemarkGroup]:
    """Return one group of those entries, numbered from 10 on."""
    numbered = tuple((text, 10 + place) for place, text in enumerate(entries))
    return [RemarkGroup("Ej bedömda", numbered)]


def test_a_remark_is_followed_by_click_and_enter(show: Show, qtbot: QtBot) -> None:
    tree = RemarkTree()
    show(tree)
    tree.set_groups(groups("1.1", "1.2"))
    entry = tree.topLevelItem(0).child(1)
    with qtbot.waitSignal(tree.remark_followed) as told:
        QTest.mouseClick(
            tree.viewport(),
            Qt.MouseButton.LeftButton,
            pos=tree.visualItemRect(entry).center(),
        )
    assert told.args == [11]
    QTest.keyClick(tree, KEY.Key_Up)
    with qtbot.waitSignal(tree.remark_followed) as told:
        QTest.keyClick(tree, KEY.Key_Return)
    assert told.args == [10]


def test_the_current_remark_and_folded_groups_stay(show: Show, qtbot: QtBot) -> None:
    tree = RemarkTree()
    show(tree)
    tree.set_groups(groups("1.1", "1.2", "1.3"))
    tree.setCurrentItem(tree.topLevelItem(0).child(2))
    with qtbot.assertNotEmitted(tree.remark_followed):
        tree.set_groups(groups("1.2", "1.3"))
    assert tree.currentItem().text(0) == "1.3"
    QTest.keyClick(tree, KEY.Key_Left)
    QTest.keyClick(tree, KEY.Key_Return)  # on the group: folds it
    assert not tree.topLevelItem(0).isExpanded()
    tree.set_groups(groups("1.3"))
    assert not tree.topLevelItem(0).isExpanded()
    assert tree.topLevelItem(0).text(0) == "Ej bedömda (1)"
