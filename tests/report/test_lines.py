"""Text is broken into lines without losing anything, however long its words are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_core.report_text import typeset
from report.lines import Line, broken, text_width
from report.style import BODY, CELL, SECTION
from tests.report.hostile_texts import HOSTILE

SWEDISH = (
    "Kommunen har en kommunövergripande strategi för verksamhetsutveckling och "
    "kvalitetsarbete, och medborgardialogen följs upp i årsredovisningen. "
) * 6


def read_back(lines: list[Line]) -> str:
    return "".join(line.text for line in lines).replace("\u00ad", "")


def test_lines_join_to_the_text_that_was_written() -> None:
    assert read_back(broken(SWEDISH, BODY, 200)) == SWEDISH.strip()


@pytest.mark.parametrize("width", [20, 60, 200, 408])
def test_no_line_is_wider_than_its_room(width: float) -> None:
    assert max(line.width for line in broken(SWEDISH, BODY, width)) <= width


def test_narrow_columns_hyphenate_as_swedish() -> None:
    text = "verksamhetsutveckling " * 10
    ends = {line.text.split()[-1] for line in broken(text, BODY, 165) if "\u00ad" in line.text}
    assert ends
    assert ends <= {f"{part}\u00ad" for part in ("verk", "verksam", "verksamhets", "verksamhetsut")}


def test_headings_are_not_hyphenated() -> None:
    lines = broken("Kommunen som arbetsgivare – personalpolitik", SECTION, 200)
    assert not any("\u00ad" in line.text for line in lines)


def test_no_more_than_two_lines_in_a_row_end_in_a_hyphen() -> None:
    text = "samhällsutvecklingsfrågorna " * 40
    for width in range(150, 260, 5):
        ends = "".join(
            "-" if line.text[-1:] == "\u00ad" else " " for line in broken(text, BODY, width)
        )
        assert "---" not in ends


def test_words_break_after_slashes_and_hyphens() -> None:
    first = broken("service-/kvalitetsdeklarationer", CELL, 60)[0]
    assert first.text in {"service-", "service-/"}


def test_a_no_break_space_does_not_break() -> None:
    for width in range(20, 80, 5):
        lines = broken("i år 16\u00a0591 kr", BODY, max(width, text_width("16\u00a0591", BODY)))
        assert any("16\u00a0591" in line.text for line in lines)


def test_a_written_soft_hyphen_shows_only_where_the_line_ends() -> None:
    (line,) = broken("för\u00adbättring", BODY, 400)
    assert line.text == "förbättring"
    first, *_ = broken("för\u00adbättring", BODY, text_width("förbätt", BODY))
    assert first.text == "för\u00ad"


def test_a_word_of_100000_characters_takes_linear_time() -> None:
    lines = broken("x" * 100_000, BODY, 408)
    assert read_back(lines) == "x" * 100_000
    assert max(line.width for line in lines) <= 408


def test_nothing_is_one_empty_line() -> None:
    assert [line.text for line in broken("", BODY, 100)] == [""]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_are_kept(name: str) -> None:
    text = " ".join(typeset(HOSTILE[name]).replace("\u00ad", "").split(" "))
    expected = " ".join(word for word in text.split(" ") if word)
    assert read_back(broken(expected, BODY, 150)) == expected


@given(st.text(alphabet=st.sampled_from("aåW -/\u00a0x1.—–"), max_size=200), st.integers(30, 300))
def test_any_text_is_kept(text: str, width: int) -> None:
    expected = " ".join(word for word in text.split(" ") if word)
    lines = broken(text, BODY, width)
    assert read_back(lines) == expected
    assert max(line.width for line in lines) <= width
