"""Sequences of parts that are known by their ids."""

from kompass_core.evaluation import Item
from kompass_core.parts import with_changed, with_part, without_part

A, B = (Item(letter, letter.upper()) for letter in "ab")


def test_a_changed_part_keeps_its_id_and_place() -> None:
    assert with_changed((A, B), "a", text="ny") == (Item("a", "ny"), B)
    assert with_part((A, B), Item("b", "ny")) == (A, Item("b", "ny"))


def test_a_removed_part_is_gone() -> None:
    assert without_part((A, B), "a") == (B,)


def test_an_unknown_part_changes_nothing() -> None:
    assert without_part((A, B), "x") == (A, B)
    assert with_changed((A,), "x", text="") == (A,)
    assert with_part((A,), B) == (A,)
