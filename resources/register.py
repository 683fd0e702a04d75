"""The register of Sweden's 290 municipalities and of the groups they belong to.

Sources: `municipalities/SOURCES.md`.
"""

import csv
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

_FOLDER = Path(__file__).parent / "municipalities"
_ENDINGS = (" kommun", " stad")


class RegisterEntry(NamedTuple):
    """One municipality."""

    code: str
    """SCB's four digits, as text: "0114"."""
    name: str
    """As one says it in a sentence: "Kalix"."""
    full_name: str
    """The formal name: "Kalix kommun"."""
    county: str
    group_2011: str
    """SKL's municipality group of 2011, by number: "10"."""
    group_2023: str
    """SKR's municipality group of 2023, by code: "C8"."""
    population: int
    """Inhabitants on 31 December of `population_year`."""
    population_year: int


@cache
def municipalities() -> tuple[RegisterEntry, ...]:
    """Return all municipalities, in the order of their codes."""
    population = {row["code"]: row for row in _rows("population.csv")}
    return tuple(
        RegisterEntry(
            code=row["code"],
            name=row["name"],
            full_name=row["full_name"],
            county=row["county"],
            group_2011=row["group_2011"],
            group_2023=row["group_2023"],
            population=int(population[row["code"]]["population"]),
            population_year=int(population[row["code"]]["year"]),
        )
        for row in _rows("municipalities.csv")
    )


def municipality(code: str) -> RegisterEntry | None:
    """Return the municipality with SCB's code `code`, or None."""
    return _by_code().get(code)


def municipality_named(text: str) -> RegisterEntry | None:
    """Return the municipality that `text` names, or None.

    Case, surrounding spaces and the ending do not matter: "orust", "Orust kommun", "Orusts kommun"
    and "Malmö stad" are found. Letters do: Habo and Håbo are two municipalities.
    """
    return _by_name().get(_name_key(text))


def municipality_groups(division: str) -> Mapping[str, str]:
    """Return the municipality groups of a division, "2011" or "2023": their names by code."""
    return _group_column(division, "name")


def group_meaning(division: str, code: str) -> str:
    """Return one sentence on which municipalities a group is made of; empty for an unknown one."""
    return _group_column(division, "meaning").get(code, "")


@cache
def _group_column(division: str, column: str) -> Mapping[str, str]:
    rows = [row for row in _rows("groups.csv") if row["division"] == division]
    return MappingProxyType({row["code"]: row[column] for row in rows})


@cache
def _by_code() -> Mapping[str, RegisterEntry]:
    return {entry.code: entry for entry in municipalities()}


@cache
def _by_name() -> Mapping[str, RegisterEntry]:
    names = {_name_key(entry.name): entry for entry in municipalities()}
    full_names = {_name_key(entry.full_name): entry for entry in municipalities()}
    return {**full_names, **names, "region gotland": _by_code()["0980"]}


def _name_key(text: str) -> str:
    """Return what two ways of writing one municipality's name have in common."""
    key = " ".join(unicodedata.normalize("NFC", text).casefold().split())
    for ending in _ENDINGS:
        key = key.removesuffix(ending)
    return key


def _rows(file: str) -> Iterator[dict[str, str]]:
    with (_FOLDER / file).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)
