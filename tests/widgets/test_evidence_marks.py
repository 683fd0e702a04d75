"""The three marks say in words and in paint what something rests on."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kompass_core.evidence import SourceKind
from widgets.colours import Colours
from widgets.evidence_marks import EvidenceMarks


@pytest.mark.parametrize(
    ("kinds", "name"),
    [
        ((), "Rests on: nothing"),
        ((SourceKind.WEBSITE,), "Rests on: website"),
        (tuple(SourceKind), "Rests on: interview, document, website"),
    ],
)
def test_the_marks_are_named(
    qtbot: QtBot, colours: Colours, kinds: tuple[SourceKind, ...], name: str
) -> None:
    marks = EvidenceMarks(colours)
    qtbot.addWidget(marks)
    marks.set_kinds(frozenset(kinds))
    assert marks.accessibleName() == name


def test_each_kind_fills_its_own_mark(qtbot: QtBot, colours: Colours) -> None:
    def filled(kind: SourceKind | None) -> list[bool]:
        marks = EvidenceMarks(colours)
        qtbot.addWidget(marks)
        marks.resize(marks.sizeHint())
        marks.set_kinds(frozenset({kind} if kind else ()))
        image: QImage = marks.grab().toImage()
        side = marks.height()
        places = [round((side + 3) * n + side * 0.3) for n in range(3)]
        ink = colours.accent.rgb()
        return [image.pixelColor(x, round(side * 0.15)).rgb() == ink for x in places]

    assert filled(None) == [False, False, False]
    assert filled(SourceKind.INTERVIEW) == [True, False, False]
    assert filled(SourceKind.DOCUMENT) == [False, True, False]
    assert filled(SourceKind.WEBSITE) == [False, False, True]
