"""What is typed into the field for notes: words, and the questions named among them as "#1.4"."""

import re
from typing import NamedTuple

from kompass_core.questionnaire import Edition, Question
from kompass_core.search_words import folded

_TAG = re.compile(r"(?<![^\s(])#(\d+\.\d+)(?!\.?\d)")
_UNFINISHED = re.compile(r"(?<![^\s(])#(\S{0,30})\Z")
_BETWEEN = " \t\n,;:"
"""What may stand between the questions named before or after the words."""

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
    tags = [tag for tag in _TAG.finditer(text) if tag[1] in edition.questions_by_id]
    start, end = 0, len(text)
    for tag in tags:
        if text[start : tag.start()].strip(_BETWEEN):
            break
        start = tag.end()
    for tag in reversed(tags):
        if text[tag.end() : end].strip(_BETWEEN):
            break
        end = tag.start()
    words = text[start:end]
    words = words.lstrip(_BETWEEN) if start else words
    words = words.rstrip(" \t\n,;") if end < len(text) else words
    return Entry(words.strip(), tuple(dict.fromkeys(tag[1] for tag in tags)))


def unknown_questions(typed: str, edition: Edition) -> tuple[str, ...]:
    """Return the numbers that are named as questions and are none of the edition's."""
    numbers = (tag[1] for tag in _TAG.finditer(typed))
    return tuple(dict.fromkeys(each for each in numbers if each not in edition.questions_by_id))


def unfinished(before_cursor: str) -> Unfinished | None:
    """Return the name of a question that is being typed where the text ends, if there is one."""
    match = _UNFINISHED.search(before_cursor)
    return Unfinished(match.start(), match[1]) if match else None


def suggestions(typed: str, edition: Edition) -> tuple[Question, ...]:
    """Return the questions that may be meant: by number ("4.", "4.3") or by a word."""
    by_id = [question for question in edition.questions() if question.id.startswith(typed)]
    if typed in edition.questions_by_id:
        by_id = [edition.questions_by_id[typed]]
    if by_id or not typed:
        return tuple(by_id[:MOST_SUGGESTED])
    word = folded(typed)
    return tuple(q for q in edition.questions() if word in folded(q.heading))[:MOST_SUGGESTED]
