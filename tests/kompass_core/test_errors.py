"""An error carries its facts, by place or by name, in the order in which they are declared."""

from pathlib import Path

from kompass_core.errors import (
    DamagedFileError,
    EmptyFileError,
    FileTooLargeError,
    PointsAboveMaxError,
)

PATH = Path("kalix.kompass")


def test_an_error_knows_its_facts_and_those_of_its_kind() -> None:
    error = FileTooLargeError(PATH, megabytes=20)
    assert error.path == PATH
    assert error.facts() == {"path": PATH, "megabytes": 20}
    assert str(error) == "path=kalix.kompass, megabytes=20"
    assert PointsAboveMaxError("101", 100).facts() == {"typed": "101", "max_points": 100}


def test_a_fact_that_is_always_the_same_need_not_be_given() -> None:
    error = EmptyFileError(PATH)
    assert error.facts() == {"path": PATH, "reason": "it is empty"}
    assert isinstance(error, DamagedFileError)


def test_an_error_is_no_other_with_the_same_facts_and_can_be_told_apart_in_a_set() -> None:
    one, other = DamagedFileError(PATH, "x"), DamagedFileError(PATH, "x")
    assert one != other
    assert len({one, other}) == 2
