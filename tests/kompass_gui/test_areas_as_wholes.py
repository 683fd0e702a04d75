"""An area that is scored as a whole is called by its own number, nowhere by that of a question."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QWidget

from kompass_core.comparison import (
    Comparison,
    MappedQuestion,
    MunicipalityResult,
    QuestionMapping,
)
from kompass_core.evaluation import Evaluation, Evaluator, Visit
from kompass_core.evidence import Note, Source, SourceKind
from kompass_core.municipality import Municipality
from kompass_core.points import Points
from kompass_core.questionnaire import Edition
from kompass_core.report_content import ReportFacts, report_content
from kompass_core.working_copy import working_copy_content
from kompass_gui.pages.sections import INTERVIEW
from resources.phrases import report_phrases
from storage.editions import Editions
from tests.kompass_gui.bench import Bench
from tests.kompass_gui.hands import Hands
from tests.kompass_gui.walk import every_page
from widgets.line_field import LineField
from widgets.note_field import NoteField
from widgets.note_model import NoteModel

INNER = re.compile(r"(?<![\d.,])[1-9]\.0(?!\d)")
"""The number that such an area's one question has inside the program."""


KALIX = Municipality("Kalix", full_name="Kalix kommun")


def _mapped(edition: Edition, earlier: Edition) -> Comparison:
    """Return an earlier result of which one question is mapped to the edition's first area."""
    result = MunicipalityResult(
        KALIX,
        2012,
        earlier.id,
        earlier.edition,
        tuple(area.name for area in earlier.areas),
        (Points(4000),) * len(earlier.areas),
        Points(32000),
        questions={"1.1": Points(500)},
    )
    question = MappedQuestion("1.1", 15, "1.0", 100, "Offentlighet")
    mapping = QuestionMapping(earlier.id, edition.id, (question,), "SKR")
    return Comparison((result,), mappings=(mapping,))


def _evaluation(folder: Path) -> Evaluation:
    editions = {each.id: each for each in Editions(folder).all()}
    edition = editions["kommunkompassen-2016"]
    return (
        Evaluation(
            id="e2016",
            municipality=KALIX,
            year=2017,
            edition=edition,
            visit=Visit(evaluators=(Evaluator("Olle"),)),
            sources=(Source("s", SourceKind.INTERVIEW, "Kommunchef"),),
            notes=(Note("n", "Målen följs upp", "2017-11-05T09:10:00+01:00", "s", ("1.0", "2.0")),),
            bookmarks=("2.0",),
            reminders={"3.0": "Fråga igen"},
            compared=_mapped(edition, editions["kommunkompassen-2010"]),
        )
        .with_points("1.0", Points(5525))
        .with_question_text("1.0", "Bedömningen av området.")
    )


@pytest.fixture
def bench(hands: Hands, tmp_path: Path) -> Bench:
    return Bench(hands, _evaluation(tmp_path))


def _words(window: QWidget) -> Iterator[str]:
    """Yield everything that is said on the screen, also to a screen reader."""
    for part in window.findChildren(QWidget):
        if not part.isVisible():
            continue
        yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip())
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()
        if isinstance(part, QComboBox):
            yield from (part.itemText(place) for place in range(part.count()))
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            yield from _cells(part.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    if isinstance(model, NoteModel):
        for note in model.notes():
            yield " ".join(model.line_of(note).questions)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.index(row, column).data(role) or "")


def test_no_page_shows_the_inner_number(bench: Bench) -> None:
    shown: dict[str, list[str]] = {}
    for section in every_page(bench.hands):
        found = [words for words in _words(bench.hands.window) if INNER.search(words)]
        if found:
            shown[section] = found
    assert shown == {}


def test_neither_report_nor_working_copy_does(bench: Bench) -> None:
    phrases, facts = report_phrases("sv"), ReportFacts(program_version="1", checksum="", created="")
    for make in (report_content, working_copy_content):
        # Less where a passage leads, the shares of the charts and the weights of columns.
        said = re.sub(
            r"FieldRef\([^)]*\)|(share|weight)=[\d.]+",
            "",
            repr(make(bench.evaluation, phrases, facts)),
        )
        assert INNER.findall(said) == []


def test_the_example_of_how_a_note_is_tied_is_an_area_that_there_is(bench: Bench) -> None:
    workspace = bench.hands.window.workspace
    assert workspace is not None
    workspace.show_section(INTERVIEW)
    field = bench.hands.find(NoteField, "")
    assert field.placeholderText().endswith("# knyter anteckningen till ett område, som i #1")


def test_a_note_is_tied_to_an_area_by_its_number(bench: Bench) -> None:
    workspace = bench.hands.window.workspace
    assert workspace is not None
    workspace.show_section(INTERVIEW)
    bench.hands.find(NoteField, "").setFocus()
    bench.hands.type("Styr med mål #3 ")
    assert bench.hands.find(QLabel, f"3 {bench.evaluation.edition.area(3).name}")
    bench.hands.press(Qt.Key.Key_Return)
    assert (bench.evaluation.notes[-1].text, bench.evaluation.notes[-1].questions) == (
        "Styr med mål",
        ("3.0",),
    )


def test_an_area_is_gone_to_by_its_number(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    field = hands.find(LineField, "Nummer på frågan")
    assert field.placeholderText() == "Gå till, t.ex. 5"
    hands.type("3")
    hands.press(Qt.Key.Key_Return)
    assert bench.focus.question_in_hand() == "3.0"
