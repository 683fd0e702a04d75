"""The report is previewed, checked and followed to its fields."""

import statistics
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from kompass_core.fields import FieldRef, Section
from kompass_gui.exporting.export_kind import ExportKind
from kompass_gui.exporting.publisher import Publisher
from kompass_gui.reporting.report_bar import ReportBar
from tests.kompass_gui.shown_report import MADE_WITHIN_MS, Shown, edit_text, report_page
from widgets.colours import Colours
from widgets.text_field import TextField

KEY = Qt.Key


@pytest.fixture
def shown(tmp_path: Path, colours: Colours, qtbot: QtBot) -> Iterator[Shown]:
    with report_page(tmp_path, colours, qtbot) as made:
        yield made


def test_the_pages_are_those_of_the_report(shown: Shown, qtbot: QtBot) -> None:
    assert shown.strip.count() > 20
    assert str(shown.strip.count()) in shown.label()
    shown.view.show_page(9)
    qtbot.waitUntil(lambda: 9 in shown.view._pictures, timeout=MADE_WITHIN_MS)
    assert "9" in shown.label()
    picture = shown.view._pictures[9]
    greys = {picture.pixelColor(x, y).value() for x in range(0, 600, 3) for y in range(0, 800, 3)}
    assert len(greys) > 5, "the page is blank"


def test_thumbnails_follow_and_lead(shown: Shown, qtbot: QtBot) -> None:
    shown.strip.setFocus()
    QTest.keyClick(shown.strip, KEY.Key_Down)
    assert shown.view.page() == 2
    shown.view.show_page(5)
    assert shown.strip.currentRow() == 4


def test_a_passage_leads_to_its_field(shown: Shown, qtbot: QtBot) -> None:
    shown.view.setFocus()
    QTest.keyClick(shown.view, KEY.Key_End)
    QTest.keyClick(shown.view, KEY.Key_Right)
    with qtbot.waitSignal(shown.page.field_asked) as told:
        QTest.keyClick(shown.view, KEY.Key_Return)
    assert told.args[0].section in (Section.KEY_FACT, Section.POINTS)
    assert shown.view.accessibleDescription()


def test_a_click_on_a_text_leads_to_it(shown: Shown, qtbot: QtBot) -> None:
    report = shown.page._report
    assert report is not None
    wanted = FieldRef(Section.QUESTION_TEXT, "3.2")
    index = [each.source for each in report.finished.passages].index(wanted)
    place = shown.view._places[index]
    shown.view.show_page(place.page)
    area = shown.view._layout.from_page(place.page, place.area).toRect()
    bar = shown.view.verticalScrollBar()
    bar.setValue(area.top() - 50)
    with qtbot.waitSignal(shown.page.field_asked) as told:
        QTest.mouseClick(
            shown.view.viewport(),
            Qt.MouseButton.LeftButton,
            pos=area.center() - QPoint(0, bar.value()),
        )
    assert told.args == [wanted]


def test_the_report_follows_after_a_pause(shown: Shown, qtbot: QtBot) -> None:
    made: list[object] = []
    shown.reports.preview.made.connect(made.append)
    with qtbot.waitSignal(shown.reports.preview.made, timeout=MADE_WITHIN_MS):
        for letters in range(1, 30):
            edit_text(shown, "x" * letters)
            QApplication.processEvents()
    assert len(made) == 1, "it was made while one wrote"
    report = shown.page._report
    assert report is not None
    assert report.evaluation is shown.session.evaluation


def test_a_report_out_of_sight_is_not_made(shown: Shown, qtbot: QtBot) -> None:
    shown.page.hide()
    edit_text(shown, "Ny text.")
    assert not shown.page._pause.isActive()
    with qtbot.waitSignal(shown.reports.preview.made, timeout=MADE_WITHIN_MS):
        shown.page.show()


def test_a_report_that_is_outdated_is_given_up(shown: Shown, qtbot: QtBot) -> None:
    preview, publisher = shown.reports.preview, Publisher()
    made: list[object] = []
    preview.made.connect(made.append)
    with qtbot.waitSignal(preview.made, timeout=MADE_WITHIN_MS):
        for _ in range(10):
            preview.show(shown.session.evaluation, publisher)
    assert len(made) == 1


def test_what_is_asked_for_after_the_end_is_not_made(shown: Shown, qtbot: QtBot) -> None:
    preview = shown.reports.preview
    preview.show(shown.session.evaluation, Publisher(name="Ny"))
    shown.reports.close()
    with qtbot.assertNotEmitted(preview.made):
        preview.show(shown.session.evaluation, Publisher())
        preview.draw_page(1, 1.0)
        shown.view.set_zoom(2)
        QApplication.processEvents()


def test_remarks_are_shown_and_lead_to_their_fields(shown: Shown, qtbot: QtBot) -> None:
    assert shown.remark_texts() == ["Inte ifyllt (1)"]
    with qtbot.waitSignal(shown.reports.preview.made, timeout=MADE_WITHIN_MS):
        edit_text(shown, "Här ska stå mer, TODO.")
    assert shown.remark_texts() == ["Kvarglömt i en text (1)", "Inte ifyllt (1)"]
    shown.remarks.setFocus()
    shown.remarks.setCurrentItem(shown.remarks.topLevelItem(0).child(0))
    assert "TODO" in shown.remarks.currentItem().text(0)
    with qtbot.waitSignal(shown.page.field_asked) as told:
        QTest.keyClick(shown.remarks, KEY.Key_Return)
    assert told.args == [FieldRef(Section.QUESTION_TEXT, "1.1")]


def test_zoom_goes_by_keys_buttons_and_list(shown: Shown) -> None:
    zooms = shown.page.findChild(QComboBox)
    assert zooms.currentText() == "Sidbredd"
    shown.view.setFocus()
    QTest.keyClick(shown.view, KEY.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    first = shown.view.zoom()
    assert zooms.currentText() == f"{round(first * 100)} %"
    QTest.keyClick(shown.view, KEY.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert shown.view.zoom() < first
    QTest.keyClick(shown.view, KEY.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert zooms.currentText() == "Sidbredd"
    zooms.setCurrentIndex(6)
    zooms.activated.emit(6)
    assert shown.view.zoom() == pytest.approx(2)


def test_zooming_out_of_a_narrow_fitting_width_never_enlarges(shown: Shown) -> None:
    shown.view.setFixedWidth(200)
    QApplication.processEvents()
    fitting = shown.view.zoom()
    assert fitting < 0.5
    QTest.keyClick(shown.view, KEY.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert shown.view.zoom() == pytest.approx(fitting)
    QTest.keyClick(shown.view, KEY.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert shown.view.zoom() == pytest.approx(0.5)


def test_everything_on_the_page_has_a_name(shown: Shown) -> None:
    for widget in shown.page.findChildren(QToolButton):
        assert widget.accessibleName() or widget.text() or not widget.isVisible()
    for named in (shown.view, shown.strip, shown.remarks):
        assert named.accessibleName()


def test_exports_go_where_they_are_asked(shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    bar = shown.page.findChild(ReportBar)
    for kind in ExportKind:
        shown.answers.path = tmp_path / f"ut{kind.value}"
        with qtbot.waitSignal(shown.reports._export.written, timeout=MADE_WITHIN_MS):
            bar.export_asked.emit(kind)
        assert shown.answers.suggested == f"kommunkompassen-kalix-2012{kind.value}"
        assert shown.answers.path.stat().st_size > 1000
        assert shown.answers.path.name in shown.notice.text()


def test_characters_that_cannot_be_shown_are_named(
    shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    edit_text(shown, "Ett tecken utan glyf: ☐ och 🎈")
    shown.answers.path = tmp_path / "ut.pdf"
    with qtbot.waitSignal(shown.reports._export.written, timeout=MADE_WITHIN_MS):
        shown.reports.export(ExportKind.REPORT, shown.session.evaluation, shown.page)
    assert "U+2610" in shown.notice.text()
    assert "U+1F388" in shown.notice.text()


def test_an_export_that_fails_leaves_the_old_file(
    shown: Shown, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ut.pdf"
    path.write_bytes(b"den gamla")
    shown.answers.path = path

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("storage.atomic_file._write_synced", full)
    with qtbot.waitSignal(shown.reports._export.failed, timeout=MADE_WITHIN_MS):
        shown.reports.export(ExportKind.REPORT, shown.session.evaluation, shown.page)
    assert path.read_bytes() == b"den gamla"
    assert "disken är full" in shown.notice.text()


def test_typing_is_not_held_up_while_reports_are_made(
    shown: Shown, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    field = TextField()
    qtbot.addWidget(field)
    field.text_edited.connect(lambda text: edit_text(shown, text))
    field.show()
    made: list[object] = []
    preview = shown.reports.preview
    preview.made.connect(made.append)
    quiet = [_seconds_of_a_key(field) for _ in range(60)]
    busy: list[float] = []
    while len(made) < 8:
        preview.show(shown.session.evaluation, Publisher(name=str(len(made))))
        before = len(made)
        while len(made) == before:
            if len(busy) % 100 == 0:
                field.set_text("")
            busy.append(_seconds_of_a_key(field))
    field.close()
    figures = [f"{1000 * statistics.median(times):.1f}" for times in (quiet, busy)]
    late = statistics.quantiles(busy, n=20)[-1]
    with capsys.disabled():
        print(f"\na key takes {figures[0]} ms, beside reports {figures[1]}, of 20 one {late:.3f} s")
    assert late < 0.1


def _seconds_of_a_key(field: TextField) -> float:
    """Type a letter, and return how long it took until it was painted."""
    started = perf_counter()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, "a"))
    QApplication.processEvents()
    return perf_counter() - started
