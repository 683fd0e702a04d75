"""Where the program's data files lie, and how to read them.

Files are read when they are first asked for: what a start of the program does not show costs it
nothing.
"""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

_FOLDER = Path(__file__).parent


class ProfileEntry(NamedTuple):
    """A published average, as its file has it."""

    label: str
    """As it stands in a legend: "Sverigesnitt 2021"."""
    edition_id: str
    areas: tuple[int, ...]
    """Points of each area in the edition's order, 0 to 100 whole points, as published."""
    municipalities: int | None
    """How many municipalities it is made of; None where that is not known."""
    period: str
    source: str


def toml(path: Path) -> dict[str, Any]:
    """Return what stands in a TOML file.

    Raises:
        OSError: the file cannot be read.
        UnicodeDecodeError: it is not UTF-8.
        tomllib.TOMLDecodeError: it is not TOML.
    """
    import tomllib  # noqa: PLC0415 - start-up time: nothing that is read before the first paint

    return tomllib.loads(path.read_text(encoding="utf-8"))


def questionnaire_files() -> tuple[Path, ...]:
    """Return the built-in editions of the questionnaire, oldest first."""
    return tuple(sorted((_FOLDER / "questionnaires").glob("*.toml")))


def example_file() -> Path:
    """Return the built-in example, Kalix kommun 2012: its keys are the evaluation's fields."""
    return _FOLDER / "examples" / "kalix-2012.toml"


@cache
def reference_profiles() -> tuple[ProfileEntry, ...]:
    """Return the averages that are public in numbers."""
    profiles = toml(_FOLDER / "reference-profiles.toml")["profiles"]
    return tuple(
        ProfileEntry(
            label=profile["label"],
            edition_id=profile["edition_id"],
            areas=tuple(profile["areas"]),
            municipalities=profile.get("municipalities"),
            period=profile["period"],
            source=profile["source"],
        )
        for profile in profiles
    )


@cache
def messages(language: str) -> Mapping[str, str]:
    """Return the sentences about errors in `language`, "sv" or "en", by the error's class name.

    A word in braces is a field of the error, for `str.format`.
    """
    sentences = toml(_FOLDER / "messages" / f"{language}.toml")
    return MappingProxyType({name: " ".join(text.split("\n")) for name, text in sentences.items()})


def theme(name: str) -> Mapping[str, str]:
    """Return the colours of a theme, "light" or "dark", by role, each as "#rrggbb"."""
    text = (_FOLDER / "themes" / f"{name}.json").read_text(encoding="utf-8")
    return MappingProxyType(json.loads(text))


def style_sheet() -> str:
    """Return the style of Qt's own controls; `@role` stands where a theme's colour goes."""
    folder = _FOLDER / "themes"
    sheet = (folder / "window.qss").read_text(encoding="utf-8")
    return sheet.replace("url(", f"url({folder.as_posix()}/")


def font_files() -> tuple[Path, ...]:
    """Return the faces of the typeface Inter: bold, italic, regular and semi-bold."""
    return tuple(sorted((_FOLDER / "fonts").glob("*.ttf")))


def icon_file(name: str) -> Path:
    """Return the SVG of an icon by its role, as `icons/README.md` lists them.

    Its lines are drawn in `currentColor`; "compass" is the program's own and has its colours.
    """
    return _FOLDER / "icons" / f"{name}.svg"


def translation_file(language: str) -> Path:
    """Return where the window's translation into `language` lies."""
    return _FOLDER / "translations" / f"kompass_{language}.qm"


def guide_text() -> str:
    """Return the users' guide: Markdown, in Swedish, a heading of the second level each chapter."""
    return (_FOLDER / "guide" / "anvandarguide.md").read_text(encoding="utf-8")
