"""Differences between two states of an evaluation, in words for a table."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kompass_core.changes import ORDER, Change
from kompass_core.evaluation import AnswerState, Evaluation, Item
from kompass_core.fields import Section

LONGEST_TEXT = 160
"""So many characters of a text are shown, from a little before its first difference."""
_BEFORE = 24

_ITEM_SECTIONS = (Section.STRENGTH, Section.IMPROVEMENT)


@dataclass(frozen=True)
class ChangeRow:
    """One difference: where it is, how it is now and how it was then."""

    place: str
    now: str
    then: str


def change_rows(
    differences: Iterable[Change], now: Evaluation, then: Evaluation
) -> tuple[ChangeRow, ...]:
    """Return a row for each difference, found by `changes(now, then)`."""
    return tuple(_row(change, now, then) for change in differences)


def _row(change: Change, now: Evaluation, then: Evaluation) -> ChangeRow:
    place = _place(change, now)
    if change.field.section is Section.POINTS:
        return ChangeRow(place, _points(change, now), _points(change, then))
    if change.same_text:
        what = ", ".join(_names(change.differs))
        place = f"{place}: {what}" if what else place
        shown_now, shown_then = _state(change, now), _state(change, then)
        if not shown_now and not shown_then:
            shown_then = QCoreApplication.translate("change_texts", "Not the same")
        return ChangeRow(place, shown_now, shown_then)
    start = _first_difference(change.before, change.after)
    return ChangeRow(place, _excerpt(change.before, start), _excerpt(change.after, start))


def _names(differs: Iterable[str]) -> Iterable[str]:
    """Return what differs beside a text, each thing once."""
    translate = QCoreApplication.translate
    names = {
        ORDER: translate("change_texts", "order"),
        "notes": translate("change_texts", "evidence"),
        "worth_learning": translate("change_texts", "good example"),
        "when": translate("change_texts", "day and time"),
        "where": translate("change_texts", "place"),
        "done": translate("change_texts", "done"),
        "source": translate("change_texts", "source"),
        "questions": translate("change_texts", "questions"),
        "marks": translate("change_texts", "marks"),
        "settled": translate("change_texts", "settled"),
        "attachments": translate("change_texts", "attachments"),
        "outcome": translate("change_texts", "outcome"),
        "comment": translate("change_texts", "comment"),
        "evidence": translate("change_texts", "evidence"),
        "who": translate("change_texts", "who"),
        "due": translate("change_texts", "last day"),
        "state": translate("change_texts", "state"),
    }
    other = translate("change_texts", "other facts")
    return dict.fromkeys(names.get(each, other) for each in differs)


def _state(change: Change, evaluation: Evaluation) -> str:
    """Return what something is in one of two states that say the same; empty of a whole page."""
    translate = QCoreApplication.translate
    text = _excerpt(change.after, 0)
    if ORDER in change.differs:
        return _excerpt(" · ".join(item.text for item in _items(change, evaluation)), 0)
    if "worth_learning" in change.differs:
        (item,) = (each for each in _items(change, evaluation) if each.id == change.field.item)
        if item.worth_learning:
            return translate("change_texts", "Good example: {text}").format(text=text)
        return translate("change_texts", "No good example: {text}").format(text=text)
    if not text and any(each.id == change.field.item for each in _items(change, evaluation)):
        return translate("change_texts", "(nothing written)")
    return text


def _items(change: Change, evaluation: Evaluation) -> tuple[Item, ...]:
    """Return the strengths or the improvement areas that a change is of; nothing of others."""
    if change.field.section not in _ITEM_SECTIONS:
        return ()
    text = evaluation.area_text(int(change.field.key))
    strengths = change.field.section is Section.STRENGTH
    return text.strengths if strengths else text.improvements


def _points(change: Change, evaluation: Evaluation) -> str:
    translate = QCoreApplication.translate
    states = {
        AnswerState.NOT_SCORED: translate("change_texts", "not scored"),
        AnswerState.PROVISIONAL: translate("change_texts", "provisional"),
        AnswerState.DECIDED: translate("change_texts", "decided"),
    }
    answer = evaluation.answer(change.field.key)
    if answer.points is None:
        return states[answer.state]
    text = f"{answer.points // 100},{answer.points % 100:02d}"
    return f"{text} ({states[answer.state]})"


def _place(change: Change, evaluation: Evaluation) -> str:
    field = change.field
    name = _section_name(field.section)
    if field.section in (Section.POINTS, Section.QUESTION_TEXT):
        question = evaluation.edition.questions_by_id[field.key]
        return f"{name}, {question.number} {question.heading}"
    if field.section is Section.GENERAL or field.section in _ITEM_SECTIONS:
        area = evaluation.edition.area(int(field.key))
        return f"{name}, {area.number} {area.name}"
    return name


def _section_name(section: Section) -> str:
    translate = QCoreApplication.translate
    names = {
        Section.POINTS: translate("change_texts", "Points"),
        Section.QUESTION_TEXT: translate("change_texts", "Text"),
        Section.GENERAL: translate("change_texts", "General"),
        Section.STRENGTH: translate("change_texts", "Strength"),
        Section.IMPROVEMENT: translate("change_texts", "Improvement area"),
        Section.SUMMARY: translate("change_texts", "Summary"),
        Section.COMPARISONS: translate("change_texts", "Comparisons in words"),
        Section.AVERAGE: translate("change_texts", "Average"),
        Section.MUNICIPALITY: translate("change_texts", "Municipality"),
        Section.YEAR: translate("change_texts", "Year"),
        Section.VISIT: translate("change_texts", "The evaluation"),
        Section.KEY_FACT: translate("change_texts", "Key facts"),
        Section.SOURCE: translate("change_texts", "Source"),
        Section.NOTE: translate("change_texts", "Note"),
        Section.ROLE: translate("change_texts", "Role"),
        Section.FLAG: translate("change_texts", "Bookmarks and reminders"),
        Section.COMPARED: translate("change_texts", "Compared with"),
        Section.FOLLOWED_UP: translate("change_texts", "Follow-up"),
        Section.ACTION: translate("change_texts", "Action"),
        Section.SCORECARD: translate("change_texts", "Scorecard"),
    }
    return names[section]


def _first_difference(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _excerpt(text: str, start: int) -> str:
    """Return one line of a text, from a little before `start`."""
    begin = 0 if len(text) <= LONGEST_TEXT or start <= _BEFORE else start - _BEFORE
    shown = " ".join(text[begin : begin + LONGEST_TEXT].split())
    lead, tail = "… " if begin else "", " …" if begin + LONGEST_TEXT < len(text) else ""
    return f"{lead}{shown}{tail}"
