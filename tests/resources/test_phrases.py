"""The report's phrases are whole, in Swedish, and filled in by name."""

from string import Formatter

import pytest

from kompass_core.report_words import counted
from resources.phrases import report_phrases

PHRASES = report_phrases("sv")


@pytest.mark.parametrize("name", PHRASES)
def test_a_phrase_is_filled_in_by_name(name: str) -> None:
    fields = [field for _, field, _, _ in Formatter().parse(PHRASES[name]) if field is not None]
    assert all(field.isidentifier() for field in fields)


@pytest.mark.parametrize("name", PHRASES)
def test_a_phrase_has_no_stray_spaces(name: str) -> None:
    lines = PHRASES[name].split("\n")
    assert all(line and line == " ".join(line.split(" ")).strip() for line in lines)


@pytest.mark.parametrize(
    ("name", "one", "two"),
    [
        ("result.people", "1 person", "2 personer"),
        ("result.municipalities", "1 kommun", "2 kommuner"),
        ("handout.count", "1 intervju", "2 intervjuer"),
    ],
)
def test_one_is_said_as_one(name: str, one: str, two: str) -> None:
    assert counted(PHRASES, name, 1) == one
    assert counted(PHRASES, name, 2) == two
    assert counted(PHRASES, name, 0).endswith(two.split()[1])


def test_paragraphs_are_lines() -> None:
    assert len(PHRASES["method.sources"].split("\n")) == 2


def test_phrases_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        PHRASES["document.title"] = "x"  # type: ignore[index]


def test_there_are_no_phrases_in_a_language_without_them() -> None:
    with pytest.raises(FileNotFoundError):
        report_phrases("xx")
