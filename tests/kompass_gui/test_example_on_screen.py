"""The example shows on screen what was published of Kalix 2012."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from kompass_core.fields import FieldRef, Section
from kompass_core.points import parse_points, shown_points
from storage.example import example_evaluation
from tests.kompass_gui.hands import Hands
from tests.resources.test_example import PUBLISHED, PUBLISHED_AREAS, PUBLISHED_TOTAL
from widgets.points_box import PointsBox
from widgets.points_editor import PointsEditor
from widgets.profile_table import ProfileTable


def _rows_on_screen(hands: Hands) -> list[tuple[str, int, int, int]]:
    """Return each question's id, points, max and percent as its editor shows them."""
    rows = []
    edition = example_evaluation().edition
    for area in edition.areas:
        for question in area.questions:
            box = hands.find(PointsBox, f"Poäng, {question.id} ")
            editor = box.parentWidget()
            while not isinstance(editor, PointsEditor):
                editor = editor.parentWidget()
            texts = [label.text().replace("\u00a0", " ") for label in editor.findChildren(QLabel)]
            (most,) = (int(text[3:]) for text in texts if text.startswith("av "))
            (percent,) = (int(text[:-2]) for text in texts if text.endswith(" %"))
            points = parse_points(box.text(), most)
            assert points is not None
            rows.append((question.id, shown_points(points), most, percent))
        hands.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    return rows


def test_all_45_rows_show_the_published_figures(hands: Hands) -> None:
    hands.click(hands.find(QAbstractButton, "Öppna exemplet"))
    assert _rows_on_screen(hands) == PUBLISHED


def test_the_profile_shows_the_published_areas_and_total(hands: Hands) -> None:
    hands.click(hands.find(QAbstractButton, "Öppna exemplet"))
    table = hands.find(ProfileTable, "")
    shown = [table.item(row, 2).text() for row in range(9)]
    assert shown == [str(points) for points in (*PUBLISHED_AREAS, PUBLISHED_TOTAL)]
    hands.find(QLabel, "Varje tal är avrundat för sig")


def _marked(hands: Hands) -> int:
    """Return how many questions of the page are marked as resting on too little."""
    labels = hands.window.findChildren(QLabel, "restText")
    return sum(label.isVisible() and "▲" in label.text() for label in labels)


def test_nothing_is_said_of_what_points_rest_on_until_there_is_evidence(hands: Hands) -> None:
    hands.click(hands.find(QAbstractButton, "Öppna exemplet"))
    assert _marked(hands) == 0
    hands.press(Qt.Key.Key_F8)
    hands.click(hands.find(QAbstractButton, "Ny intervju"))
    assert hands.window.workspace is not None
    hands.window.workspace.reveal(FieldRef(Section.POINTS, "1.1"))
    hands.settle()
    assert _marked(hands) == len(example_evaluation().edition.areas[0].questions)
