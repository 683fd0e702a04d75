"""Editions of the questionnaire as TOML files that people can read and write."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import msgspec

from kompass_core.errors import FileUnreadableError, InvalidQuestionnaireError
from kompass_core.questionnaire import Area, Edition, area_without_questions, checked_edition
from resources.reader import questionnaire_files, toml


@dataclass(frozen=True)
class _AreaEntry:
    """An area as the file has it: without questions where they are not public."""

    number: int
    name: str
    short_name: str


def read_questionnaire(path: Path) -> Edition:
    """Return the edition that a questionnaire file describes.

    Raises:
        FileUnreadableError: the file cannot be read.
        InvalidQuestionnaireError: it is not TOML, misses something or does not follow the method;
            `edition` is the file's name.
    """
    try:
        content = toml(path)
        areas = msgspec.convert(content.get("areas", []), list[dict[str, object]])
        edition = msgspec.convert(content | {"areas": [_area(area) for area in areas]}, Edition)
        return checked_edition(edition)
    except OSError as error:
        raise FileUnreadableError(path, error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:
        raise InvalidQuestionnaireError(path.name, str(error)) from error
    except InvalidQuestionnaireError as error:
        raise InvalidQuestionnaireError(path.name, error.reason) from error


@cache
def builtin_editions() -> tuple[Edition, ...]:
    """Return the editions that come with the program, oldest first."""
    return tuple(read_questionnaire(path) for path in questionnaire_files())


def _area(content: dict[str, object]) -> Area:
    if "questions" in content:
        return msgspec.convert(content, Area)
    entry = msgspec.convert(content, _AreaEntry)
    return area_without_questions(entry.number, entry.name, entry.short_name)
