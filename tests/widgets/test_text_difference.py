"""The differing middle of two texts, and nothing more, makes one the other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.text_difference import Difference, difference, utf16_length

TEXT = st.text(st.sampled_from("ab å😀\n"), max_size=12)


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("", "", Difference(0, 0, "")),
        ("", "Kalix", Difference(0, 0, "Kalix")),
        ("Kalix", "", Difference(0, 5, "")),
        ("Kalix", "Kalmar", Difference(3, 5, "mar")),
        ("aa", "aaa", Difference(2, 2, "a")),
        ("😀 ja", "😀 nej", Difference(3, 5, "nej")),
    ],
)
def test_only_the_middle_that_differs_is_replaced(
    before: str, after: str, found: Difference
) -> None:
    assert difference(before, after) == found


@given(TEXT, TEXT)
def test_replacing_the_difference_gives_the_other_text(before: str, after: str) -> None:
    change = difference(before, after)
    units = before.encode("utf-16-le")
    made = units[: change.start * 2] + change.text.encode("utf-16-le") + units[change.end * 2 :]
    assert made.decode("utf-16-le") == after


def test_an_emoji_counts_as_two_as_it_does_in_qt() -> None:
    assert utf16_length("a😀") == 3
