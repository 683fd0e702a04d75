"""The built-in example: Kalix 2012 with its published figures."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from kompass_core.changes import changes
from kompass_core.errors import KompassError
from kompass_core.evaluation import (
    Answer,
    AreaText,
    Evaluation,
    Item,
    KeyFacts,
    Visit,
    checked_evaluation,
)
from kompass_core.example import example_id, example_number
from kompass_core.municipality import Municipality
from kompass_core.points import parse_points
from kompass_core.questionnaire import Edition
from resources.reader import example_file, toml
from resources.register import municipality
from storage.evaluation_database import read_evaluation
from storage.library_entry import LibraryEntry
from storage.questionnaire_file import builtin_editions
from storage.registered import registered


def example_evaluation(evaluation_id: str = example_id(1)) -> Evaluation:
    """Return the example under an id, with the built-in edition that its file names."""
    content = toml(example_file())
    (edition,) = (each for each in builtin_editions() if each.id == content["edition"])
    evaluation = Evaluation(
        id=evaluation_id,
        municipality=_municipality(content["municipality_code"]),
        year=content["year"],
        edition=edition,
        visit=msgspec.convert(content["visit"], Visit),
        answers={entry["question"]: _answer(entry, edition) for entry in content["answers"]},
        area_texts={entry["number"]: _area_text(entry) for entry in content["areas"]},
        summary=content["summary"],
        comparisons=content["comparisons"],
        key_facts=msgspec.convert(content["key_facts"], KeyFacts),
    )
    return checked_evaluation(evaluation)


def is_unaltered_example(entry: LibraryEntry) -> bool:
    """Return whether a saved evaluation is an example that says what it said when it was made."""
    if entry.summary is None or entry.copy_of is not None or not example_number(entry.summary.id):
        return False
    try:
        return not changes(read_evaluation(entry.path), example_evaluation())
    except KompassError:
        return False  # it has gone, or been damaged, since it was listed


def _municipality(code: str) -> Municipality:
    entry = municipality(code)
    if entry is None:
        raise LookupError(code)
    return registered(entry)


def _answer(entry: Mapping[str, Any], edition: Edition) -> Answer:
    most = edition.questions_by_id[entry["question"]].max_points
    return Answer(parse_points(entry["points"], most), entry["decided"], entry["text"])


def _area_text(entry: Mapping[str, Any]) -> AreaText:
    number = entry["number"]
    return AreaText(
        general=entry["general"],
        strengths=_items(f"s{number}", entry["strengths"]),
        improvements=_items(f"f{number}", entry["improvements"]),
    )


def _items(prefix: str, texts: Iterable[str]) -> tuple[Item, ...]:
    return tuple(Item(f"{prefix}-{place}", text) for place, text in enumerate(texts, 1))
