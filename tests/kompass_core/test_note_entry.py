"""An entry is words and the questions named among them."""

import pytest

from kompass_core.note_entry import (
    suggestions,
    understood,
    unfinished,
    unknown_questions,
    without_signs,
)
from tests.builders import edition


@pytest.mark.parametrize(
    ("typed", "text", "questions"),
    [
        ("Mål följs upp #1.4", "Mål följs upp", ("1.4",)),
        ("#1.4 Mål följs upp", "Mål följs upp", ("1.4",)),
        ("#1.4 #2.1: Mål följs upp.", "Mål följs upp.", ("1.4", "2.1")),
        ("Mål, #1.4, #1.4 #2.1", "Mål", ("1.4", "2.1")),
        ("Som #1.4 säger", "Som #1.4 säger", ("1.4",)),
        ("Sägs (#1.4) ofta", "Sägs (#1.4) ofta", ("1.4",)),
        ("Okänd #9.9", "Okänd #9.9", ()),
        ("Versionen #1.44 och x#1.4", "Versionen #1.44 och x#1.4", ()),
        ("Svar på två dagar #1.4 och #2.1", "Svar på två dagar", ("1.4", "2.1")),
        ("Svar på två dagar, #1.4, #1.5 & #2.1", "Svar på två dagar", ("1.4", "1.5", "2.1")),
        ("#1.4 och #2.1: Svar och mål", "Svar och mål", ("1.4", "2.1")),
        ("Från #1.4 ochså #2.1", "Från #1.4 ochså", ("1.4", "2.1")),
        ("Sist #1.4.", "Sist.", ("1.4",)),
        ("Sist! #1.4 och #2.1.", "Sist!", ("1.4", "2.1")),
        ("#1.4.", "", ("1.4",)),
        ("Var? …!?", "Var? …!?", ()),
        ("...", "...", ()),
        ("  två\nrader  ", "två\nrader", ()),
        ("#1.4", "", ("1.4",)),
        ("", "", ()),
        ("C#-kurs, 5 # av 7", "C#-kurs, 5 # av 7", ()),
    ],
)
def test_questions_are_named_by_number(typed: str, text: str, questions: tuple[str, ...]) -> None:
    assert understood(typed, edition()) == (text, questions)


@pytest.mark.parametrize(
    ("typed", "unknown"),
    [
        ("Okänd #9.9 #1.4 #9.10, #9.9", ("9.9", "9.10")),
        ("Känd #1.4", ()),
        ("Halv #9. och 9.9", ()),
    ],
)
def test_numbers_of_no_question_are_found(typed: str, unknown: tuple[str, ...]) -> None:
    assert unknown_questions(typed, edition()) == unknown


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Som #1.4 säger (#2.1)", "Som 1.4 säger (2.1)"),
        ("Okänd #9.9, #1 av 7", "Okänd #9.9, #1 av 7"),
    ],
)
def test_a_question_amid_the_words_keeps_its_number_without_the_sign(text: str, words: str) -> None:
    assert without_signs(text, edition()) == words


@pytest.mark.parametrize(
    ("before_cursor", "found"),
    [
        ("Mål #", (4, "")),
        ("Mål #1.", (4, "1.")),
        ("#styr", (0, "styr")),
        ("Mål #1.4 ", None),
        ("C#", None),
        ("", None),
    ],
)
def test_a_name_being_typed_is_seen(before_cursor: str, found: tuple[int, str] | None) -> None:
    assert unfinished(before_cursor) == found


def test_suggestions_are_by_number_or_by_word() -> None:
    def ids(typed: str) -> list[str]:
        return [question.id for question in suggestions(typed, edition())]

    assert ids("4.") == ["4.1", "4.2", "4.3", "4.4", "4.5"]
    assert ids("4.3") == ["4.3"]
    assert ids("rubrik") == [*(f"1.{n}" for n in range(1, 6)), "2.1", "2.2", "2.3"]
    assert ids("9") == []
