"""People's names, taken out of an evaluation wherever they stand.

Notes about people are sensitive: a name, once removed, is gone from every text of the evaluation,
its history included. Only what nobody here wrote is left alone: the questionnaire, and what the
register says of the municipality, which may be called as people are.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any

from kompass_core.evaluation import Evaluation
from kompass_core.municipality import Municipality
from kompass_core.questionnaire import Edition

_Change = Callable[[str], str]


def forms_of(name: str) -> tuple[str, ...]:
    """Return what a person may be called in a text: the whole name, then each part of it."""
    whole = " ".join(name.split())
    parts = [part for part in whole.split(" ") if len(part) > 1]
    return tuple(dict.fromkeys((whole, *parts))) if whole else ()


def occurrences(evaluation: Evaluation, form: str) -> int:
    """Return how often a name, in one of its forms, stands anywhere in the evaluation."""
    found = 0
    pattern = _pattern([form])

    def count(text: str) -> str:
        nonlocal found
        found += len(pattern.findall(text))
        return text

    _changed(evaluation, count)
    return found


def without_names(evaluation: Evaluation, forms: Sequence[str], instead: str) -> Evaluation:
    """Return `evaluation` with every form of a name replaced.

    A form is found as a word of its own, also in the genitive and whatever its letters' case is:
    "Berg" takes "Berg", "berg" and "Bergs", and leaves "Bergen".

    Args:
        evaluation: the evaluation.
        forms: the forms to remove, as from `forms_of`; the longer ones are taken first.
        instead: what stands in the place of each, as "[namn borttaget]".
    """
    if not any(form.strip() for form in forms):
        return evaluation
    pattern = _pattern(forms)
    after: Evaluation = _changed(evaluation, lambda text: pattern.sub(lambda _: instead, text))
    nameless = tuple(
        replace(source, name="") if source.name.replace(instead, "").strip(" ,") == "" else source
        for source in after.sources
    )
    return replace(after, sources=nameless)


def without_notes(evaluation: Evaluation) -> Evaluation:
    """Return `evaluation` as it can be shared: less sources, notes, history and the way to them."""
    answers = {at: replace(answer, notes=()) for at, answer in evaluation.answers.items()}
    area_texts = {
        number: replace(
            text,
            strengths=tuple(replace(item, notes=()) for item in text.strengths),
            improvements=tuple(replace(item, notes=()) for item in text.improvements),
        )
        for number, text in evaluation.area_texts.items()
    }
    return replace(
        evaluation,
        answers=answers,
        area_texts=area_texts,
        sources=(),
        notes=(),
        draft="",
        bookmarks=(),
        reminders={},
        history=(),
    )


def _pattern(forms: Sequence[str]) -> re.Pattern[str]:
    words = sorted({" ".join(form.split()) for form in forms if form.strip()}, key=len)
    either = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in reversed(words))
    return re.compile(rf"(?<!\w)(?:{either})s?(?!\w)", re.IGNORECASE)


def _changed(part: Any, change: _Change) -> Any:
    """Return a part with every text in it changed; what has no such text is the same object."""
    if isinstance(part, str):
        # Members of an enumeration are texts too, but nobody's words.
        return change(part) if type(part) is str else part
    if isinstance(part, Edition | Municipality):
        return part
    if isinstance(part, tuple):
        after = tuple(_changed(each, change) for each in part)
        return part if all(map(_same, part, after)) else after
    if isinstance(part, Mapping):
        values = {at: _changed(value, change) for at, value in part.items()}
        return part if all(part[at] is value for at, value in values.items()) else values
    if is_dataclass(part) and not isinstance(part, type):
        return _changed_fields(part, change)
    return part


def _changed_fields(part: Any, change: _Change) -> Any:
    changes: dict[str, Any] = {}
    for each in fields(part):
        if isinstance(part, Evaluation) and each.name == "id":
            continue  # by which its file, its versions and an example are known
        value = getattr(part, each.name)
        after = _changed(value, change)
        if not _same(value, after):
            changes[each.name] = after
    return replace(part, **changes) if changes else part


def _same(before: object, after: object) -> bool:
    return before is after or (isinstance(before, str) and before == after)
