"""Reopening an evaluation until its first page is painted, beside building as many bare widgets."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSlider,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from benchmarks.libraries import home
from benchmarks.measure import OURS, Effort, Row, Samples, Target, beside, medians
from benchmarks.stage import PaintWatch, program, settle
from storage.example import example_evaluation
from storage.library import Library
from tests.kompass_gui.hands import Hands

_BARE = "bare widgets"
_WHOLE = (QAbstractItemView, QComboBox, QGraphicsView, QLineEdit, QPlainTextEdit, QSlider)
"""What is inside them is Qt's own."""
_MADE_AS: dict[type[QWidget], type[QWidget]] = {QAbstractButton: QPushButton}
"""What stands in for a kind that Qt does not make by itself."""


@dataclass(frozen=True)
class _Kind:
    """A widget of Qt's own like one of the program's, with what it holds."""

    make: type[QWidget]
    text: str
    children: "tuple[_Kind, ...]"


def rows(effort: Effort, folder: Path) -> Iterator[Row]:
    """Yield the reopening of the example."""
    with home(folder) as library:
        Library(library).create(example_evaluation()).close()
        with program(folder) as hands:
            figures = medians(
                {OURS: lambda: _open(hands), _BARE: lambda: _build(hands)}, effort.rounds(25)
            )
    yield Row(
        "reopen until painted",
        "the example",
        figures[OURS],
        beside(figures),
        (Target(2.0, _BARE),),
        floor=_BARE,
    )


def _open(hands: Hands) -> Samples:
    """Open the newest evaluation as Enter in the list does; close it again afterwards."""
    if hands.window.workspace is not None:
        hands.program.actions.close_evaluation.trigger()
        settle()
    table = hands.find(QTableView, "")
    watch = PaintWatch(hands.window)
    taken = watch.seconds_until_painted(lambda: QTest.keyClick(table, Qt.Key.Key_Return))
    watch.deleteLater()
    return (taken,)


def _build(hands: Hands) -> Samples:
    """Build as many widgets of the same kinds with the same texts, in plain columns."""
    like = _kind(_found(hands.window.workspace))
    window = QWidget()
    window.resize(hands.window.size())
    column = QVBoxLayout(window)
    watch = PaintWatch(window)

    def build() -> None:
        column.addWidget(_built(like))
        window.show()

    taken = watch.seconds_until_painted(build)
    window.close()
    window.deleteLater()
    settle()
    return (taken,)


def _found(widget: QWidget | None) -> QWidget:
    if widget is None:
        raise LookupError("there is no such widget")
    return widget


def _kind(widget: QWidget) -> _Kind:
    """Return what a widget is in Qt's own terms, with its direct children."""
    own = next(each for each in type(widget).__mro__ if each.__module__ == QtWidgets.__name__)
    if issubclass(own, _WHOLE):
        parts: list[QWidget] = []
    elif isinstance(widget, QScrollArea):
        parts = [_found(widget.widget())]
    else:
        parts = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return _Kind(_MADE_AS.get(own, own), _text(widget), tuple(_kind(each) for each in parts))


def _text(widget: QWidget) -> str:
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""


def _built(kind: _Kind) -> QWidget:
    widget = kind.make()
    if isinstance(widget, QPlainTextEdit):
        widget.setPlainText(kind.text)
    elif isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        widget.setText(kind.text)
    children = [_built(each) for each in kind.children]
    if isinstance(widget, QScrollArea):
        widget.setWidget(children[0])
        widget.setWidgetResizable(True)
    elif isinstance(widget, QStackedWidget):
        for child in children:
            widget.addWidget(child)
    elif children:
        column = QVBoxLayout(widget)
        for child in children:
            column.addWidget(child)
    return widget
