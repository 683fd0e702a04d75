"""Notes are dragged to a text, the strengths or the improvement areas, and keep the way back."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QWidget

from tests.kompass_gui.bench import Bench, kalix
from tests.kompass_gui.hands import Hands
from widgets.drag_kinds import NOTE_MIME
from widgets.item_list import ItemList


@pytest.fixture
def bench(hands: Hands) -> Bench:
    return Bench(hands, kalix())


def drop(place: QWidget, data: QMimeData) -> bool:
    """Drop something in the middle of a widget; return whether it was taken."""
    target = place.viewport() if isinstance(place, QAbstractScrollArea) else place
    arguments = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    middle = target.rect().center()
    enter = QDragEnterEvent(middle, *arguments)
    QApplication.sendEvent(target, enter)
    event = QDropEvent(QPointF(middle), *arguments)
    if enter.isAccepted():
        QApplication.sendEvent(target, event)
    return enter.isAccepted()


def dragged(note_id: str) -> QMimeData:
    data = QMimeData()
    data.setData(NOTE_MIME, note_id.encode())
    data.setText("texten")
    return data


def test_a_note_dropped_on_a_text_is_its_last_paragraph(bench: Bench) -> None:
    text = bench.hands.find(QPlainTextEdit, "Text till 1.1")
    assert drop(text, dragged("n1"))
    answer = bench.evaluation.answer("1.1")
    assert answer.text.endswith("\nMålen följs upp")
    assert answer.notes == ("n1",)
    assert text.toPlainText() == answer.text


@pytest.mark.parametrize("name", ["Styrkor", "Förbättringsområden"])
def test_a_note_dropped_on_a_list_is_its_last_item(bench: Bench, name: str) -> None:
    assert drop(bench.hands.find(ItemList, name), dragged("n1"))
    text = bench.evaluation.area_text(1)
    items = text.strengths if name == "Styrkor" else text.improvements
    assert items[-1].notes == ("n1",)


def test_an_item_leaves_a_note_to_its_list(bench: Bench) -> None:
    items = bench.hands.find(ItemList, "Styrkor")
    field = items.findChild(QPlainTextEdit)
    assert field is not None
    before = bench.evaluation.area_text(1).strengths
    drop(field, dragged("n1"))
    after = bench.evaluation.area_text(1).strengths
    assert after[:-1] == before
    assert after[-1].notes == ("n1",)


def test_other_text_is_no_note(bench: Bench) -> None:
    data = QMimeData()
    data.setText("texten")
    before = bench.evaluation.area_texts
    assert not drop(bench.hands.find(ItemList, "Styrkor"), data)
    assert bench.evaluation.area_texts is before
