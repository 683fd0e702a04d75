"""The register holds every municipality once and finds it as people write it."""

from collections import Counter

import pytest

from resources.register import (
    group_meaning,
    municipalities,
    municipality,
    municipality_groups,
    municipality_named,
)


def test_it_has_290_municipalities_with_names_and_codes_of_their_own() -> None:
    entries = municipalities()
    assert len(entries) == 290
    for field in ("code", "name", "full_name"):
        assert len({getattr(entry, field) for entry in entries}) == 290
    assert len({entry.county for entry in entries}) == 21


def test_codes_are_four_digits_that_begin_with_the_county() -> None:
    counties: dict[str, set[str]] = {}
    for entry in municipalities():
        assert entry.code.isdecimal()
        assert len(entry.code) == 4
        counties.setdefault(entry.code[:2], set()).add(entry.county)
    assert all(len(names) == 1 for names in counties.values())


def test_the_population_adds_up_to_the_national_figure() -> None:
    assert sum(entry.population for entry in municipalities()) == 10_587_710
    assert {entry.population_year for entry in municipalities()} == {2024}


@pytest.mark.parametrize(
    ("division", "sizes"),
    [
        ("2011", [3, 38, 31, 22, 51, 20, 54, 20, 35, 16]),
        ("2023", [3, 43, 23, 63, 24, 27, 51, 35, 21]),
    ],
)
def test_every_group_has_its_members_a_name_and_a_meaning(division: str, sizes: list[int]) -> None:
    members = Counter(getattr(entry, f"group_{division}") for entry in municipalities())
    groups = municipality_groups(division)
    assert [members[code] for code in groups] == sizes
    assert sum(sizes) == 290
    for code, name in groups.items():
        assert name
        assert group_meaning(division, code).endswith(".")


def test_kalix_is_in_a_sparsely_populated_region() -> None:
    kalix = municipality("2514")
    assert kalix is not None
    assert (kalix.name, kalix.full_name, kalix.county) == (
        "Kalix",
        "Kalix kommun",
        "Norrbottens län",
    )
    assert municipality_groups("2011")[kalix.group_2011] == "Kommuner i glesbefolkad region"
    assert "300\u00a0000" in group_meaning("2011", kalix.group_2011)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Kalix", "2514"),
        ("  KALIX\u00a0kommun ", "2514"),
        ("Orust", "1421"),
        ("Orust kommun", "1421"),
        ("Orusts kommun", "1421"),
        ("Habo", "0643"),
        ("Håbo", "0305"),
        ("Ha\u030abo kommun", "0305"),  # å as two characters, as some systems write it
        ("malmö stad", "1280"),
        ("Stockholms stad", "0180"),
        ("Borås", "1490"),
        ("Region Gotland", "0980"),
        ("Falu kommun", "2080"),
        ("Upplands-Bro", "0139"),
        ("Upplands  Väsby", "0114"),
    ],
)
def test_a_municipality_is_found_as_people_write_it(written: str, code: str) -> None:
    found = municipality_named(written)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("written", ["", "kommun", "Kal", "Malmo", "Aland", "2514"])
def test_nothing_is_guessed(written: str) -> None:
    assert municipality_named(written) is None


def test_every_name_and_full_name_finds_its_own_municipality() -> None:
    for entry in municipalities():
        assert municipality_named(entry.name) is entry
        assert municipality_named(entry.full_name) is entry


def test_what_is_not_in_the_register_is_none() -> None:
    assert municipality("0000") is None
    assert not group_meaning("2011", "11")
    assert not municipality_groups("1999")
