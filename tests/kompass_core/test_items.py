"""Lists of strengths and improvement areas."""

from kompass_core.evaluation import Item
from kompass_core.items import with_added, with_moved, written

A, B, C = (Item(letter, letter.upper()) for letter in "abc")


def test_items_are_added_where_asked() -> None:
    assert with_added((A, B), 1, [C]) == (A, C, B)
    assert with_added((A,), 99, [B, C]) == (A, B, C)


def test_items_are_moved_among_the_others() -> None:
    assert with_moved((A, B, C), "c", 0) == (C, A, B)
    assert with_moved((A, B, C), "a", 2) == (B, C, A)


def test_an_item_without_a_word_says_nothing() -> None:
    assert written((A, Item("x", ""), B, Item("y", " \n"))) == (A, B)
