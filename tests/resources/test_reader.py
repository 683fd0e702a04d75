"""The data files are there, whole, and read as their readers say."""

import re
import tomllib
from pathlib import Path

import pytest

from resources.reader import (
    font_files,
    questionnaire_files,
    reference_profiles,
    toml,
)


def test_the_four_editions_are_built_in_oldest_first() -> None:
    editions = [toml(file)["edition"] for file in questionnaire_files()]
    assert editions == ["2002", "2010", "2016", "2020"]


@pytest.mark.parametrize("file", questionnaire_files(), ids=lambda file: file.stem)
def test_an_edition_has_eight_named_areas(file: Path) -> None:
    edition = toml(file)
    assert edition["id"] == file.stem
    assert edition["title"] == "Kommunkompassen"
    assert edition["language"] == "sv"
    assert [area["number"] for area in edition["areas"]] == list(range(1, 9))
    assert len({area["name"] for area in edition["areas"]}) == 8
    for area in edition["areas"]:
        assert re.fullmatch(r"\w{1,14}", area["short_name"])
    assert len({area["short_name"] for area in edition["areas"]}) == 8


def test_the_edition_of_2010_adds_up() -> None:
    areas = toml(questionnaire_files()[1])["areas"]
    assert [len(area["questions"]) for area in areas] == [5, 6, 5, 6, 6, 6, 5, 6]
    for area in areas:
        assert sum(question["max_points"] for question in area["questions"]) == 100
        numbers = [question["id"] for question in area["questions"]]
        assert numbers == [f"{area['number']}.{place}" for place in range(1, len(numbers) + 1)]
        for question in area["questions"]:
            assert question["max_points"] in {10, 15, 20, 25, 30}
            assert question["text"]
            assert question["heading"]


def test_the_box_of_an_area_has_a_heading_for_each_question_but_one() -> None:
    """The published box of area 1 leaves out "Information om resultat"."""
    areas = toml(questionnaire_files()[1])["areas"]
    missing = [len(area["questions"]) - len(area["box_headings"]) for area in areas]
    assert missing == [1, 0, 0, 0, 0, 0, 0, 0]


def test_editions_whose_questions_are_not_public_have_none() -> None:
    for file in questionnaire_files():
        has_questions = ["questions" in area for area in toml(file)["areas"]]
        assert has_questions == [file.stem.endswith("2010")] * 8


def test_a_public_average_has_a_figure_for_each_area() -> None:
    (average,) = reference_profiles()
    assert average.label == "Sverigesnitt 2021"
    assert average.edition_id in {file.stem for file in questionnaire_files()}
    assert average.areas == (63, 65, 73, 64, 61, 59, 68, 64)
    assert average.municipalities is None
    assert "Vallentuna" in average.source


def test_the_typeface_has_four_faces_and_its_licence() -> None:
    assert [file.stem for file in font_files()] == [
        "Inter-Bold",
        "Inter-Italic",
        "Inter-Regular",
        "Inter-SemiBold",
    ]
    for file in font_files():
        assert file.read_bytes().startswith(b"\x00\x01\x00\x00"), "a TrueType font"
    licence = (font_files()[0].parent / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence


def test_what_is_not_toml_is_said_so(tmp_path: Path) -> None:
    file = tmp_path / "broken.toml"
    file.write_text("= 1", encoding="utf-8")
    with pytest.raises(tomllib.TOMLDecodeError):
        toml(file)
