"""The colours can be told apart: WCAG 2.1 AA, 4.5 to 1 for text and 3 to 1 for what is drawn."""

import re
from pathlib import Path

import pytest

from resources.reader import style_sheet, theme

THEMES = ("light", "dark")
GROUNDS = ("window", "surface", "surface_raised")
TEXTS = (
    "text",
    "text_muted",
    "accent",
    "danger",
    "warning",
    "success",
    "state_not_scored",
    "state_provisional",
    "state_decided",
)
DRAWN = ("border", "focus", "chart_self", "chart_average", "chart_band")
OTHERS = ("accent_text", "selection")


def luminance(colour: str) -> float:
    """WCAG 2.1's relative luminance of "#rrggbb", 0 to 1."""
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_wcag_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_has_the_same_roles_as_six_hex_digits(name: str) -> None:
    colours = theme(name)
    assert sorted(colours) == sorted((*GROUNDS, *TEXTS, *DRAWN, *OTHERS))
    assert all(re.fullmatch(r"#[0-9a-f]{6}", colour) for colour in colours.values())


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("role", TEXTS)
def test_text_is_readable(name: str, role: str, ground: str) -> None:
    colours = theme(name)
    assert contrast(colours[role], colours[ground]) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("role", DRAWN)
def test_what_is_drawn_is_seen(name: str, role: str, ground: str) -> None:
    colours = theme(name)
    assert contrast(colours[role], colours[ground]) >= 3


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(
    ("role", "ground"),
    [("accent_text", "accent"), ("text", "selection"), ("text_muted", "selection")],
)
def test_text_is_readable_where_something_is_chosen(name: str, role: str, ground: str) -> None:
    colours = theme(name)
    assert contrast(colours[role], colours[ground]) >= 4.5


def test_the_style_names_only_colours_that_a_theme_has() -> None:
    assert set(re.findall(r"@(\w+)", style_sheet())) <= set(theme("light"))


def test_the_pictures_that_the_style_names_are_there() -> None:
    pictures = re.findall(r"url\((.+?)\)", style_sheet())
    assert pictures
    assert all(Path(picture).is_file() for picture in pictures)


@pytest.mark.parametrize("name", THEMES)
def test_a_tick_has_the_colour_of_text_on_accent(name: str) -> None:
    pictures = [Path(each) for each in re.findall(r"url\((.+?-light\.svg)\)", style_sheet())]
    for picture in pictures:
        drawn = picture.with_name(picture.name.replace("-light", f"-{name}"))
        assert theme(name)["accent_text"] in drawn.read_text(encoding="utf-8")
    assert pictures
