"""A file that says which questions of two editions answer to each other."""

from pathlib import Path

import pytest

from kompass_core.comparison import MappedQuestion
from kompass_core.import_fault import FaultKind
from storage.mapping_file import CheckedMapping, check_mapping
from storage.questionnaire_file import builtin_editions

GOOD = """earlier = "kommunkompassen-2010"
later = "kommunkompassen-2020"
source = "Kvalitetsenheten"

[[questions]]
earlier = "1.4"
later = "1.0"
name = "Dialog"

[[questions]]
earlier = "8.1"
later = "2.0"
"""


def checked(tmp_path: Path, text: str) -> CheckedMapping:
    path = tmp_path / "x.toml"
    path.write_text(text, encoding="utf-8")
    return check_mapping(path, builtin_editions())


def test_a_mapping_names_pairs_with_their_maxima(tmp_path: Path) -> None:
    mapping = checked(tmp_path, GOOD).mapping
    assert mapping is not None
    assert mapping.source == "Kvalitetsenheten"
    assert (mapping.earlier_edition_id, mapping.later_edition_id) == (
        "kommunkompassen-2010",
        "kommunkompassen-2020",
    )
    assert mapping.questions[0] == MappedQuestion("1.4", 30, "1.0", 100, "Dialog")
    assert mapping.questions[1].name == "Samhällsutveckling"


@pytest.mark.parametrize(
    ("old", "new", "kind", "line"),
    [
        ("2010", "1999", FaultKind.UNKNOWN_EDITION, 1),
        ('"8.1"', '"9.9"', FaultKind.UNKNOWN_QUESTION, 10),
        ('later = "1.0"', "", FaultKind.UNKNOWN_QUESTION, 5),
        ("[[questions]]", "[questions", FaultKind.SYNTAX, 5),
        ('"8.1"', "9" * 5000, FaultKind.SYNTAX, None),
        ("questions", "fragor", FaultKind.MISSING, None),
    ],
    ids=lambda value: str(value)[:20],
)
def test_each_fault_is_named_with_its_line(
    tmp_path: Path, old: str, new: str, kind: FaultKind, line: int | None
) -> None:
    text = GOOD.replace(old, new) if old == "questions" else GOOD.replace(old, new, 1)
    found = checked(tmp_path, text)
    assert found.mapping is None
    assert (kind, line) in [(fault.kind, fault.line) for fault in found.faults]
