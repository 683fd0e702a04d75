"""Notes as fast as talk: Enter until the next can be typed, search as one types, and scrolling."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import cycle
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListView

from benchmarks.libraries import home, with_notes
from benchmarks.measure import Effort, Row, Target
from benchmarks.stage import PaintWatch, program, settle, type_letter
from kompass_core.note_choice import NoteChoice
from storage.evaluation_file import EvaluationFile
from tests.kompass_gui.hands import Hands
from widgets.finder import Finder
from widgets.line_field import LineField
from widgets.note_field import NoteField
from widgets.note_list import NoteList

_FEW = 10
_SAID = "Målen följs upp #3.3"
_SOUGHT = ("mål", "målen tertial", "intranätet", "tertial mål", "resultat n")
_SEARCH_MS = 100
_FRAME_MS = 33
_GROWTH = 1.5
"""What the machine's noise may make of a cost that does not grow."""


def rows(effort: Effort, folder: Path) -> Iterator[Row]:
    """Yield the three for few and for many notes."""
    many = 1000 if effort.quick else 5000
    few_figure = 0.0
    for count in (_FEW, many):
        size = f"{count} notes"
        with _interview(folder, count) as hands:
            ready = median(_noted(hands, effort.rounds(60))) * 1e3
            others = {f"at {_FEW} notes": few_figure} if few_figure else {}
            targets = tuple(Target(_GROWTH, name) for name in others)
            yield Row("Enter to ready for the next note", size, ready, others, targets)
            few_figure = few_figure or ready
            searched = max(_searched(hands, effort.rounds(10))) * 1e3
            yield Row("search notes, slowest key", size, searched, targets=(Target(_SEARCH_MS),))
            scrolled = max(_scrolled(hands, effort.rounds(200))) * 1e3
            yield Row("scroll notes, slowest frame", size, scrolled, targets=(Target(_FRAME_MS),))


@contextmanager
def _interview(folder: Path, count: int) -> Iterator[Hands]:
    """Open an evaluation with so many notes in interview mode, all of them in the list."""
    place = folder / str(count)
    place.mkdir()
    file = place / "notes.kompass"
    EvaluationFile.create(file, with_notes(count)).close()
    with home(place), program(place, file) as hands:
        hands.press(Qt.Key.Key_F5)
        box = hands.find(QComboBox, "Vilka anteckningar")
        box.setCurrentIndex(box.findData(NoteChoice.ALL))
        box.activated.emit(box.currentIndex())
        settle()
        yield hands


def _noted(hands: Hands, times: int) -> Iterator[float]:
    """Make notes one after the other, and yield what each took until the next could be typed."""
    field = hands.find(NoteField, "")
    watch = PaintWatch(hands.find(NoteList, "Anteckningar").viewport())
    for _ in range(times):
        field.setFocus()
        hands.type(_SAID)
        settle()
        yield watch.seconds_until_painted(lambda: QTest.keyClick(field, Qt.Key.Key_Return))
        if field.text():
            raise AssertionError("no note was made")


def _searched(hands: Hands, times: int) -> Iterator[float]:
    """Type searches, and yield what each key took until its hits were shown."""
    hands.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    finder = next(each for each in hands.window.findChildren(Finder) if each.isVisible())
    field = finder.findChild(LineField)
    shown = finder.findChild(QListView)
    if not isinstance(field, LineField) or not isinstance(shown, QListView):
        raise TypeError("the finder has neither field nor list")
    watch = PaintWatch(shown.viewport())
    for _, sought in zip(range(times), cycle(_SOUGHT), strict=False):
        field.clear()
        for letter in sought:
            settle()
            yield watch.seconds_until_painted(partial(type_letter, field, letter))
    hands.press(Qt.Key.Key_Escape)


def _scrolled(hands: Hands, times: int) -> Iterator[float]:
    """Scroll through all notes in steps, and yield what each frame took."""
    shown = hands.find(NoteList, "Anteckningar")
    watch = PaintWatch(shown.viewport())
    bar = shown.verticalScrollBar()
    for step in range(1, times + 1):
        place = bar.maximum() * step // times
        if place != bar.value():
            yield watch.seconds_until_painted(partial(bar.setValue, place))
