"""A questionnaire as TOML: read as a draft that knows its lines, and written to be read by people.

The form is that of `resources/questionnaires/`.
"""

import json
import re
from collections.abc import Iterator

from kompass_core.import_fault import Fault, FaultKind
from kompass_core.questionnaire import Area, Edition, Question
from kompass_core.questionnaire_draft import QuestionnaireDraft, Written
from storage.toml_text import TomlFaultError, toml_content

_HEADER = re.compile(r"\s*\[\[\s*areas(\s*\.\s*questions)?\s*\]\]")
_EDITION = ("id", "title", "edition", "used")
_AREA = ("number", "name", "short_name")
_QUESTION = ("id", "text", "heading", "max_points", "guidance")


def draft_of_toml(text: str) -> QuestionnaireDraft:
    """Return the draft that a questionnaire's text is.

    Raises:
        TomlFaultError: it cannot be read at all, or its parts are not tables where they should be.
    """
    content = toml_content(text)
    lines = _header_lines(text)
    areas: list[Written] = []
    questions: list[Written] = []
    for place, area in enumerate(_tables(content, "areas", None)):
        line: int | None = None
        question_lines: list[int] = []
        if place < len(lines):
            line, question_lines = lines[place]
        areas.append(Written(_texts(area, _AREA, line), line))
        own = _tables(area, "questions", line)
        in_box = _box_headings(area, len(own))
        for at, question in enumerate(own):
            question_line = question_lines[at] if at < len(question_lines) else line
            texts = _texts(question, _QUESTION, question_line)
            texts |= {"area": areas[-1].text("number"), "box_heading": in_box[at]}
            questions.append(Written(texts, question_line))
    head = Written(_texts(content, _EDITION, 1), 1)
    return QuestionnaireDraft(head, tuple(areas), tuple(questions))


def _header_lines(text: str) -> list[tuple[int, list[int]]]:
    """Return the line of each area's header, and those of its questions'."""
    lines: list[tuple[int, list[int]]] = []
    for number, line in enumerate(text.split("\n"), 1):
        header = _HEADER.match(line)
        if header is not None and header[1] is None:
            lines.append((number, []))
        elif header is not None and lines:
            lines[-1][1].append(number)
    return lines


def _tables(content: dict[str, object], name: str, line: int | None) -> list[dict[str, object]]:
    tables = content.get(name, [])
    if not isinstance(tables, list) or not all(isinstance(each, dict) for each in tables):
        raise TomlFaultError(Fault(FaultKind.SYNTAX, line=line, column=name))
    return tables


def _texts(content: dict[str, object], fields: tuple[str, ...], line: int | None) -> dict[str, str]:
    texts = {}
    for field in fields:
        value = content.get(field, "")
        if isinstance(value, bool) or not isinstance(value, str | int):
            raise TomlFaultError(Fault(FaultKind.SYNTAX, line=line, column=field))
        texts[field] = str(value)
    return texts


def _box_headings(area: dict[str, object], count: int) -> list[str]:
    """Return the entries of an area's box, one a question as far as there are any."""
    entries = area.get("box_headings", [])
    texts = [str(each) for each in entries] if isinstance(entries, list) else []
    return (texts + [""] * count)[:count]


def toml_of(edition: Edition) -> str:
    """Return an edition as a questionnaire's text, from which it is read back as it was."""
    return "\n".join(_lines(edition)) + "\n"


def _lines(edition: Edition) -> Iterator[str]:
    for field in _EDITION:
        yield f"{field} = {_text(getattr(edition, field))}"
    for area in edition.areas:
        yield from ("", "[[areas]]")
        yield f"number = {area.number}"
        yield f"name = {_text(area.name)}"
        yield f"short_name = {_text(area.short_name)}"
        if not area.scored_as_a_whole:
            yield from _question_lines(area)


def _question_lines(area: Area) -> Iterator[str]:
    if area.box_headings:
        yield "box_headings = ["
        yield from (f"    {_text(entry)}," for entry in area.box_headings)
        yield "]"
    for question in area.questions:
        yield from ("", "    [[areas.questions]]")
        yield from _fields(question)


def _fields(question: Question) -> Iterator[str]:
    yield f"    id = {_text(question.id)}"
    yield f"    text = {_text(question.text)}"
    yield f"    heading = {_text(question.heading)}"
    yield f"    max_points = {question.max_points}"
    if question.guidance:
        yield f"    guidance = {_text(question.guidance)}"


def _text(text: str) -> str:
    """Return a text as TOML's basic string, which is JSON's but for the character DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
