"""The line above an evaluation says what it must at every width."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from kompass_gui.actions import Actions
from kompass_gui.icons import Icons
from kompass_gui.workspace.evaluation_header import EvaluationHeader
from storage.example import example_evaluation
from tests.kompass_gui.conftest import TextSize
from widgets.colours import Colours

WIDTHS = (640, 700, 760, 820, 910, 1024, 1366, 1920)
TEXT = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


@pytest.fixture
def header(qapp: QApplication, colours: Colours) -> Iterator[EvaluationHeader]:
    owner = QObject()
    header = EvaluationHeader(Actions(Icons(), owner))
    header.show_evaluation(example_evaluation("kalix-2012"))
    header.save_label.setText("Sparat 14.03")
    header.show()
    yield header
    header.close()
    header.deleteLater()
    owner.deleteLater()
    qapp.processEvents()


def widen(header: EvaluationHeader, width: int) -> None:
    header.resize(width, header.sizeHint().height())
    for _ in range(3):
        QApplication.processEvents()


def shown(header: EvaluationHeader) -> list[QLabel | QToolButton]:
    parts = [*header.findChildren(QLabel), *header.findChildren(QToolButton)]
    return sorted((each for each in parts if each.isVisible()), key=lambda each: each.x())


@pytest.mark.parametrize(
    ("width", "points"),
    [(width, points) for width in WIDTHS for points in (10, 15, 20) if width >= 64 * points],
)
def test_nothing_is_cut_off_or_overlaps(
    header: EvaluationHeader, text_size: TextSize, width: int, points: float
) -> None:
    text_size(points)
    widen(header, width)
    assert header.width() == width
    parts = shown(header)
    for before, after in pairwise(parts):
        assert before.geometry().right() < after.geometry().left()
    for part in parts:
        assert header.rect().contains(part.geometry())
        cut_by_itself = part.text().startswith("Kalix")
        assert cut_by_itself or part.width() >= part.sizeHint().width()


@pytest.mark.parametrize("width", WIDTHS)
def test_the_saved_state_and_the_municipality_always_stand(
    header: EvaluationHeader, width: int
) -> None:
    widen(header, width)
    texts = [part.text() for part in shown(header)]
    assert "Sparat 14.03" in texts
    assert "Kalix kommun 2012" in texts


def test_a_command_without_its_text_keeps_its_name(header: EvaluationHeader) -> None:
    widen(header, 640)
    for button in header.findChildren(QToolButton):
        assert button.isVisible()
        assert button.toolButtonStyle() != TEXT
        assert button.accessibleName()
        assert button.toolTip()


def test_texts_come_back_with_the_room(header: EvaluationHeader) -> None:
    widen(header, 640)
    widen(header, 1366)
    export = next(
        each for each in header.findChildren(QToolButton) if "PDF" in each.accessibleName()
    )
    assert export.toolButtonStyle() == TEXT
    assert "Kommunkompassen 2010" in [part.text() for part in shown(header)]


def test_a_name_that_is_too_long_ends_in_dots_and_stands_in_its_tip(
    header: EvaluationHeader,
) -> None:
    evaluation = example_evaluation("kalix-2012")
    long_name = "Upplands Väsby kommun med omnejd och samarbetande förbund"
    municipality = evaluation.municipality.__class__(name=long_name)
    header.show_evaluation(replace(evaluation, municipality=municipality))
    widen(header, 640)
    title = next(part for part in shown(header) if part.text().startswith("Upplands"))
    assert title.toolTip() == title.text()
    assert title.geometry().right() < header.save_label.x()
