"""What a person does on the pages of what comes after the points."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget

from kompass_core.evaluation import Evaluation
from storage.example import example_evaluation
from tests.kompass_gui.hands import Hands
from tests.synthetic import synthetic_evaluations
from widgets.choice_box import ChoiceBox


def open_among_others(hands: Hands) -> Hands:
    """Open the example, with 25 made-up evaluations in the library beside it."""
    for evaluation in synthetic_evaluations(25):
        hands.library.create(evaluation).close()
    file = hands.library.create(example_evaluation())
    file.close()
    hands.program.work.desk.open(file.path)
    hands.settle()
    return hands


def show(hands: Hands, key: str) -> None:
    """Show a page, with what it reads of the saved evaluations."""
    workspace = hands.window.workspace
    assert workspace is not None
    workspace.show_section(key)
    hands.settle()
    references = hands.program.work.around.references
    while references.reading:  # which pytest-timeout ends, should it never
        hands.settle()


def evaluation(hands: Hands) -> Evaluation:
    session = hands.program.work.desk.session
    assert session is not None
    return session.evaluation


def texts(table: QTableWidget, column: int) -> list[str]:
    return [table.item(row, column).text() for row in range(table.rowCount())]


def choose(hands: Hands, name: str, text: str) -> None:
    """Type into a list to choose from, and take the first that it offers."""
    hands.find(ChoiceBox, name).setFocus()
    hands.type(text)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)


def click_row(hands: Hands, table: QTableWidget, row: int) -> None:
    place = table.visualItemRect(table.item(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    hands.settle()
