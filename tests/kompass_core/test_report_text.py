"""Texts and figures are shown with Swedish typography, and nothing that can be pasted is lost."""

import pytest

from kompass_core.report_text import (
    band,
    enumeration,
    number,
    one_line,
    paragraphs,
    percent,
    typeset,
)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("16 591 invånare", "16\u00a0591 invånare"),
        ("1 234 567", "1\u00a0234\u00a0567"),
        ("80,4 %", "80,4\u00a0%"),
        ("år 2012 var 3 av 10", "år 2012 var 3 av 10"),
        ("den 5 1234 saker", "den 5 1234 saker"),
        ("a\u030a e\u0301", "å é"),
        ("e\ufb00ektiv", "effektiv"),
        ("\uf0b7 punkt", "• punkt"),
        ("en\ttab", "en tab"),
        ("\x00\x1b[31m", "\ufffd\ufffd[31m"),
        ("halvt \ud800 par", "halvt \ufffd par"),
        ("\ufeffmärke \uffff", "märke \ufffd"),
        ("{0} %s <b>&amp;", "{0} %s <b>&amp;"),
        ("👩‍👧 عربي", "👩‍👧 عربي"),
    ],
)
def test_texts_are_typeset(typed: str, shown: str) -> None:
    assert typeset(typed) == shown


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_each_line_is_a_paragraph(line_break: str) -> None:
    assert paragraphs(f"ett {line_break}{line_break}  två") == ("ett", "två")


def test_a_short_text_stands_on_one_line() -> None:
    assert one_line(" Kalix\n kommun ") == "Kalix kommun"


def test_nothing_has_no_paragraphs() -> None:
    assert paragraphs(" \n\t\n ") == ()


@pytest.mark.parametrize(("value", "shown"), [(0, "0"), (800, "800"), (16591, "16\u00a0591")])
def test_thousands_do_not_break(value: int, shown: str) -> None:
    assert number(value) == shown


def test_a_percentage_does_not_break() -> None:
    assert percent(41) == "41\u00a0%"


@pytest.mark.parametrize(("low", "high", "shown"), [(31, 46, "31–46"), (41, 41, "41")])
def test_a_band_is_one_figure_when_its_ends_meet(low: int, high: int, shown: str) -> None:
    assert band(low, high) == shown


@pytest.mark.parametrize(
    ("parts", "shown"), [(["a"], "a"), (["a", "b"], "a och b"), (["a", "b", "c"], "a, b och c")]
)
def test_things_are_enumerated(parts: list[str], shown: str) -> None:
    assert enumeration(parts, "och") == shown
