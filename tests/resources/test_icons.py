"""Every icon is named by its role, drawn in the theme's colour and listed with its origin."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from resources.reader import icon_file

FOLDER = icon_file("compass").parent
SVG = "{http://www.w3.org/2000/svg}svg"


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.svg")), ids=lambda file: file.stem)
def test_an_icon_is_a_drawing_in_the_themes_colour(file: Path) -> None:
    drawing = ET.parse(file).getroot()
    assert drawing.tag == SVG
    assert drawing.get("viewBox")
    if file.stem != "compass":
        assert drawing.get("stroke") == "currentColor"
        assert drawing.get("fill") == "none"


def test_the_list_of_icons_names_each_file_once_and_no_other() -> None:
    listed = re.findall(
        r"^\| `([a-z-]+)` \|", (FOLDER / "README.md").read_text("utf-8"), re.MULTILINE
    )
    assert sorted(listed) == sorted(file.stem for file in FOLDER.glob("*.svg"))


def test_the_program_names_every_icon() -> None:
    program = FOLDER.parents[1] / "kompass_gui"
    code = "".join(file.read_text(encoding="utf-8") for file in program.rglob("*.py"))
    assert [file.stem for file in FOLDER.glob("*.svg") if f'"{file.stem}"' not in code] == []


def test_the_licence_of_the_icons_lies_beside_them() -> None:
    assert "ISC License" in (FOLDER / "LICENSE.txt").read_text(encoding="utf-8")
