"""One span tells where two tuples differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_core.changed_span import Span, changed_span


@pytest.mark.parametrize(
    ("before", "after", "span"),
    [
        ("", "", Span(0, 0, 0)),
        ("", "a", Span(0, 0, 1)),
        ("abc", "abc", Span(3, 3, 3)),
        ("abc", "abcd", Span(3, 3, 4)),
        ("abc", "ab", Span(2, 3, 2)),
        ("abc", "axc", Span(1, 2, 2)),
        ("abc", "bc", Span(0, 1, 0)),
        ("aa", "aaa", Span(2, 2, 3)),
    ],
)
def test_the_span_is_what_changed(before: str, after: str, span: Span) -> None:
    assert changed_span(tuple(before), tuple(after)) == span


@given(st.lists(st.integers(0, 3)), st.lists(st.integers(0, 3)))
def test_replacing_the_span_makes_the_one_the_other(before: list[int], after: list[int]) -> None:
    span = changed_span(tuple(before), tuple(after))
    came = after[span.start : span.after_end]
    assert before[: span.start] + came + before[span.before_end :] == after
