"""A duplicate is told from its original by its id alone."""

import pytest

from kompass_core.duplicate import duplicate_id, duplicate_number


@pytest.mark.parametrize("number", [1, 2, 12])
def test_an_id_says_which_duplicate_it_is_of(number: int) -> None:
    assert duplicate_number(duplicate_id("3f9a", 2012, number), 2012) == number


@pytest.mark.parametrize("other", ["", "3f9a", "3f9a-shared", "kalix-2012", "3f9a-copy-2012-"])
def test_other_ids_are_no_duplicates(other: str) -> None:
    assert duplicate_number(other, 2012) == 0


def test_a_duplicate_that_became_another_years_is_none() -> None:
    assert duplicate_number(duplicate_id("3f9a", 2012, 1), 2026) == 0
