"""What is typed into the field for notes: words, and the questions named among them as "#1.4"."""

import re
from typing import NamedTuple

from kompass_core.questionnaire import Edition, Question
from kompass_core.search_words import folded

_TAG = re.compile(r"(?<![^\s(])#(\d+(?:\.\d+)?)(?!\.?\d)")
_UNFINISHED = re.compile(r"(?<![^\s(])#(\S{0,30})\Z")
_BETWEEN = " \t\n,;:"
_JOINED = re.compile(rf"(?:[{_BETWEEN}&]|\boch\b)*")
"""What may stand between the questions named before or after the words."""
_STOPS = (".", "!", "?")
"""What may stand after the questions named last, and then ends the words."""

MOST_SUGGESTED = 8


class Entry(NamedTuple):
    """What was typed, understood."""

    text: str
    """The words, less the questions named before or after them; one amid them stays."""
    questions: tuple[str, ...]


class Unfinished(NamedTuple):
    """The name of a question that is being typed."""

    start: int
    """Where its "#" stands."""
    typed: str
    """What stands after the "#"."""


def understood(typed: str, edition: Edition) -> Entry:
    """Return the words and the questions of an entry; what names no question is words."""
    text = typed.strip()
    known = _named(edition)
    tags = [tag for tag in _TAG.finditer(text) if tag[1] in known]
    last = len(text.rstrip("".join(_STOPS)))
    start, end = 0, last
    for tag in tags:
        if not _JOINED.fullmatch(text, start, tag.start()):
            break
        start = tag.end()
    for tag in reversed(tags):
        if not _JOINED.fullmatch(text, tag.end(), end):
            break
        end = tag.start()
    words = text[start:end]
    words = words.lstrip(_BETWEEN) if start else words
    words = words.rstrip(" \t\n,;") if end < last else words
    if not tags or (words and not words.endswith(_STOPS)):
        words += text[last:]
    return Entry(words.strip(), tuple(dict.fromkeys(known[tag[1]] for tag in tags)))


def without_signs(text: str, edition: Edition) -> str:
    """Return a note's words for the report: a question named amid them by its number alone."""
    known = _named(edition)
    return _TAG.sub(lambda tag: tag[1] if tag[1] in known else tag[0], text)


def unknown_questions(typed: str, edition: Edition) -> tuple[str, ...]:
    """Return the numbers that are named as questions and are none of the edition's."""
    known = _named(edition)
    numbers = (tag[1] for tag in _TAG.finditer(typed) if "." in tag[1])  # "#1" may be anything
    return tuple(dict.fromkeys(each for each in numbers if each not in known))


def _named(edition: Edition) -> dict[str, str]:
    """Return the id of each question under what it may be named by: its number or its id."""
    by_number = {question.number: question.id for question in edition.questions()}
    return by_number | {each: each for each in edition.questions_by_id}


def unfinished(before_cursor: str) -> Unfinished | None:
    """Return the name of a question that is being typed where the text ends, if there is one."""
    match = _UNFINISHED.search(before_cursor)
    return Unfinished(match.start(), match[1]) if match else None


def suggestions(typed: str, edition: Edition) -> tuple[Question, ...]:
    """Return the questions that may be meant: by number ("4.", "4.3") or by a word."""
    numbered = [each for each in edition.questions() if each.number.startswith(typed)]
    whole = [each for each in numbered if each.number == typed]
    if numbered or not typed:
        return tuple((whole or numbered)[:MOST_SUGGESTED])
    word = folded(typed)
    return tuple(q for q in edition.questions() if word in folded(q.heading))[:MOST_SUGGESTED]
