"""Sources, notes and their times in words, the same wherever they stand on screen."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kompass_core.evaluation import AnswerState
from kompass_core.evidence import Group, Note, Source, SourceKind
from kompass_core.evidence_index import Rest
from kompass_core.interview_plan import day_of, time_of
from kompass_core.points import Points, exact_text
from kompass_core.points_change import PointsChange
from kompass_core.still_to_ask import Reason
from kompass_gui.times import clock_text, day_text


def kind_name(kind: SourceKind) -> str:
    """Return what a kind of source is called, one of it."""
    names = {
        SourceKind.INTERVIEW: QCoreApplication.translate("evidence_texts", "Interview"),
        SourceKind.DOCUMENT: QCoreApplication.translate("evidence_texts", "Document"),
        SourceKind.WEBSITE: QCoreApplication.translate("evidence_texts", "Web page"),
    }
    return names[kind]


def group_name(group: Group) -> str:
    """Return whom an interviewee speaks for."""
    names = {
        Group.POLITICIAN: QCoreApplication.translate("evidence_texts", "Politician"),
        Group.OFFICIAL: QCoreApplication.translate("evidence_texts", "Official"),
        Group.UNION: QCoreApplication.translate("evidence_texts", "Union"),
        Group.OTHER: QCoreApplication.translate("evidence_texts", "Other"),
    }
    return names[group]


def reason_name(reason: Reason) -> str:
    """Return why a question is still to be asked."""
    names = {
        Reason.NOT_SCORED: QCoreApplication.translate("evidence_texts", "not scored"),
        Reason.NO_EVIDENCE: QCoreApplication.translate("evidence_texts", "no evidence"),
        Reason.ONE_KIND: QCoreApplication.translate("evidence_texts", "one kind of source"),
        Reason.CLAIM: QCoreApplication.translate("evidence_texts", "claim to check"),
    }
    return names[reason]


def rest_text(rest: Rest, *, scored: bool) -> str:
    """Return how well a question's evidence carries a score; else how much it is."""
    translate = QCoreApplication.translate
    text = translate("evidence_texts", "{count} notes").format(count=rest.notes)
    if scored and rest.weak and rest.on_nothing:
        text = "▲ " + translate("evidence_texts", "rests on no source")
    elif scored and rest.weak:
        text = "▲ " + translate("evidence_texts", "rests on one kind of source")
    elif rest.notes == 1:
        text = translate("evidence_texts", "one note")
    return text if rest.notes or (scored and rest.weak) else ""


def source_name(source: Source) -> str:
    """Return what a source is called; one without a title by its kind."""
    return source.title.strip() or source.name.strip() or kind_name(source.kind)


def source_label(source: Source) -> str:
    """Return a source with its day and time, as one picks it from a list."""
    if source.kind is not SourceKind.INTERVIEW:
        return source_name(source)
    when = " ".join(part for part in (_short_day(day_of(source)), start_text(source)) if part)
    return f"{source_name(source)}, {when}" if when else source_name(source)


def start_text(source: Source) -> str:
    """Return when an interview starts as one writes it: "09.00"."""
    return time_of(source).replace(":", ".")


def _short_day(day: str) -> str:
    """Return a day in short, "5 nov 2012"; a day that is none as it is."""
    made = _parsed(day)
    return day_text(made) if made else day


def long_day_text(day: str) -> str:
    """Return a day as a heading: "måndag 5 november"; a day that is none as it is."""
    date = QDate.fromString(day, "yyyy-MM-dd")
    return QLocale().toString(date, "dddd d MMMM") if date.isValid() else day


def noted_time(note: Note) -> str:
    """Return the time of day at which a note was made: "14.03"."""
    made = _parsed(note.at)
    return clock_text(made) if made else ""


def noted_day(note: Note) -> str:
    """Return the day on which a note was made, in short: "5 nov 2012"."""
    made = _parsed(note.at)
    return day_text(made) if made else ""


def change_text(change: PointsChange) -> str:
    """Return one entry of the history in a line."""
    made = _parsed(change.at)
    when = f"{day_text(made)} {clock_text(made)}" if made else ""
    head = " ".join(part for part in (when, change.by) if part)
    parts = []
    if change.before != change.after:
        parts.append(f"{_points(change.before)} → {_points(change.after)}")
    was = _state(change.before, decided=change.was_decided)
    now = _state(change.after, decided=change.decided)
    if was is not now:
        parts.append(f"{state_name(was)} → {state_name(now)}")
    reason = f" ({change.reason})" if change.reason else ""
    return f"{head}: {', '.join(parts)}{reason}"


def state_name(state: AnswerState) -> str:
    """Return how far a question has come, in small letters."""
    names = {
        AnswerState.NOT_SCORED: QCoreApplication.translate("evidence_texts", "not scored"),
        AnswerState.PROVISIONAL: QCoreApplication.translate("evidence_texts", "provisional"),
        AnswerState.DECIDED: QCoreApplication.translate("evidence_texts", "decided"),
    }
    return names[state]


def _points(points: Points | None) -> str:
    return "–" if points is None else exact_text(points)


def _state(points: Points | None, *, decided: bool) -> AnswerState:
    if points is None:
        return AnswerState.NOT_SCORED
    return AnswerState.DECIDED if decided else AnswerState.PROVISIONAL


def _parsed(at: str) -> datetime | None:
    try:
        return datetime.fromisoformat(at)
    except ValueError:
        return None
