"""Days and moments are written in one way, wherever they stand on screen."""

from datetime import datetime
from pathlib import Path

import pytest

from kompass_core.errors import OpenInAnotherWindowError, OpenOnAnotherComputerError
from kompass_core.evidence import Note, Source, SourceKind
from kompass_core.points import Points
from kompass_core.points_change import PointsChange
from kompass_gui.error_sentences import error_sentence
from kompass_gui.times import moment_text
from kompass_gui.workbench.evidence_texts import change_text, noted_day, source_label

MOMENT = datetime(2026, 11, 21, 23, 46).astimezone()
SAID = "21 nov 2026 23.46"


@pytest.mark.parametrize(
    "text",
    [
        moment_text(MOMENT),
        error_sentence(OpenInAnotherWindowError(Path("kalix.kompass"), "Anna", MOMENT)),
        error_sentence(OpenOnAnotherComputerError(Path("kalix.kompass"), "Anna", "PC", MOMENT)),
        change_text(PointsChange("1.4", MOMENT.isoformat(), "", None, Points(500))),
        source_label(Source("a", SourceKind.INTERVIEW, when="2026-11-21T23:46")),
        f"{noted_day(Note('n', '', at=MOMENT.isoformat()))} 23.46",
    ],
)
def test_a_moment_is_written_in_one_way(text: str) -> None:
    assert SAID in text


def test_no_month_is_longer_than_there_is_room_for() -> None:
    words = [moment_text(datetime(2026, month, 1, 9, 5)) for month in range(1, 13)]
    assert words[4] == "1 maj 2026 09.05"
    assert all(len(word.split()[1]) <= 4 for word in words)
