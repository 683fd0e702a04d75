"""What is printed for the visit: the schedule of the interviews, and what to ask in one of them.

Both are for the evaluators: they name people, if the plan does, and are no part of the report.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Source
from kompass_core.interview_plan import (
    PlannedDay,
    day_of,
    end_of,
    interview_plan,
    people_met,
    time_of,
)
from kompass_core.report_blocks import (
    Block,
    Chapter,
    Column,
    Heading,
    Paragraph,
    ReportContent,
    Role,
    Row,
    Table,
    TableKind,
)
from kompass_core.report_content import ReportFacts, document
from kompass_core.report_text import one_line
from kompass_core.report_words import Phrases, counted
from kompass_core.still_to_ask import ToAsk


def schedule_content(evaluation: Evaluation, phrases: Phrases, facts: ReportFacts) -> ReportContent:
    """Return the interviews by day and time, as one hands them to the municipality's contact."""
    blocks = tuple(_schedule_blocks(evaluation, phrases))
    title = phrases["handout.schedule"]
    return _alone(evaluation, phrases, facts, Chapter(title, blocks))


def questions_content(
    evaluation: Evaluation,
    phrases: Phrases,
    facts: ReportFacts,
    source: Source | None,
    to_ask: Sequence[ToAsk],
) -> ReportContent:
    """Return what is still to ask in one interview, with room to tick each question off."""
    title = phrases["handout.questions"]
    if source is not None:
        title = phrases["handout.questions_of"].format(who=_who(source, phrases))
    blocks = tuple(_question_blocks(evaluation, phrases, source, to_ask))
    return _alone(evaluation, phrases, facts, Chapter(title, blocks))


def _alone(
    evaluation: Evaluation, phrases: Phrases, facts: ReportFacts, chapter: Chapter
) -> ReportContent:
    whole = document(evaluation, phrases, replace(facts, draft=False), (chapter,))
    title = f"{chapter.title}, {one_line(evaluation.municipality.title)}"
    return replace(whole, title=title, colophon=())


# --- the schedule -------------------------------------------------------------------------------


def _schedule_blocks(evaluation: Evaluation, phrases: Phrases) -> Iterator[Block]:
    municipality = one_line(evaluation.municipality.title)
    lead = phrases["handout.lead"].format(municipality=municipality, year=evaluation.year)
    yield Paragraph(lead, Role.LEAD)
    plan = interview_plan(evaluation.sources)
    if not plan:
        yield Paragraph(phrases["handout.no_interviews"], Role.GAP)
        return
    _, planned = people_met(evaluation.sources)
    interviews = sum(len(day.interviews) for day in plan)
    count = counted(phrases, "handout.count", interviews)
    yield Paragraph(f"{count}, {counted(phrases, 'result.people', planned)}.")
    for day in plan:
        title = day_title(day.day, phrases) or phrases["handout.no_day"]
        yield Heading(title, 2)
        yield _day_table(day, phrases)


def _day_table(day: PlannedDay, phrases: Phrases) -> Table:
    columns = (
        Column(phrases["handout.time"]),
        Column(phrases["handout.who"], weight=2.4),
        Column(phrases["handout.where"], weight=1.4),
        Column(phrases["handout.people"], numeric=True),
    )
    rows = tuple(
        Row((_time(each), _who(each, phrases), one_line(each.where), str(each.people)))
        for each in day.interviews
    )
    return Table(TableKind.POINTS, phrases["handout.interviews"], columns, rows)


def _time(source: Source) -> str:
    start, end = time_of(source).replace(":", "."), end_of(source).replace(":", ".")
    return f"{start}–{end}" if start else "–"


def _who(source: Source, phrases: Phrases) -> str:
    parts = [one_line(part) for part in (source.title, source.name) if part.strip()]
    return ", ".join(parts) or phrases["handout.interview"]


def day_title(day: str, phrases: Phrases) -> str:
    """Return a day in words, "måndag 5 november 2012"; nothing for no day."""
    if not day:
        return ""
    try:
        date_of = date.fromisoformat(day)
    except ValueError:
        return one_line(day)
    weekday = phrases["handout.weekdays"].split()[date_of.weekday()]
    month = phrases["handout.months"].split()[date_of.month - 1]
    return f"{weekday} {date_of.day} {month} {date_of.year}"


# --- what to ask --------------------------------------------------------------------------------


def _question_blocks(
    evaluation: Evaluation, phrases: Phrases, source: Source | None, to_ask: Sequence[ToAsk]
) -> Iterator[Block]:
    if source is not None and source.when:
        when = f"{day_title(day_of(source), phrases)} {_time(source)}".strip()
        place = one_line(source.where)
        yield Paragraph(", ".join(part for part in (when, place) if part), Role.LEAD)
    if not to_ask:
        yield Paragraph(phrases["handout.nothing"])
        return
    for area in evaluation.edition.areas:
        ids = {question.id for question in area.questions}
        asked = [each for each in to_ask if each.question.id in ids]
        if asked:
            yield Heading(f"{area.number} {one_line(area.name)}", 2)
            yield _area_table(asked, source, phrases)


def _area_table(asked: Sequence[ToAsk], source: Source | None, phrases: Phrases) -> Table:
    columns = (
        Column(phrases["handout.question"]),
        Column(phrases["handout.why"], weight=0.8),
        Column(phrases["handout.asked"], weight=0.25),
    )
    ticked = source.asked if source is not None else ()
    rows = tuple(
        Row(
            (
                f"{each.question.number} {one_line(each.question.text)}",
                _why(each, phrases),
                phrases["handout.done"] if each.question.id in ticked else "",
            )
        )
        for each in asked
    )
    return Table(TableKind.POINTS, phrases["handout.to_ask"], columns, rows)


def _why(to_ask: ToAsk, phrases: Phrases) -> str:
    reasons = ", ".join(phrases[f"handout.{reason.value}"] for reason in to_ask.reasons)
    claims = "; ".join(f"”{one_line(note.text)}”" for note in to_ask.claims)
    return f"{reasons}: {claims}" if claims else reasons
