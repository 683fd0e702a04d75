"""The report's chapter that sums up: how it was carried out, the result, comparisons."""

import re
from collections.abc import Iterator

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.points import Points, shown_percent, shown_points
from kompass_core.questionnaire import Area
from kompass_core.report_areas import points_columns, result_row
from kompass_core.report_blocks import (
    Block,
    Chapter,
    Column,
    Heading,
    KeyFigure,
    Paragraph,
    Role,
    Row,
    Table,
    TableKind,
)
from kompass_core.report_charts import bar_chart, radar_chart
from kompass_core.report_comparison import comparison_blocks
from kompass_core.report_text import band, number, one_line, paragraphs, percent
from kompass_core.report_words import (
    Phrases,
    average_label,
    average_of,
    counted,
    evaluator_lines,
    unit_of,
)
from kompass_core.scoring import area_result, total_result

_YEAR = re.compile(r"(?:19|20)\d\d")


def result_chapter(evaluation: Evaluation, phrases: Phrases) -> Chapter:
    """Return the summary of the evaluation."""
    title = phrases["result.title"].format(municipality=one_line(evaluation.municipality.title))
    return Chapter(title, tuple(_blocks(evaluation, phrases)), number="2")


def _blocks(evaluation: Evaluation, phrases: Phrases) -> Iterator[Block]:
    yield Heading(phrases["result.evaluation_heading"], level=2)
    yield Paragraph(phrases["result.evaluation"].format(year=evaluation.year))
    yield _visit_table(evaluation, phrases)
    yield Heading(phrases["result.summary_heading"], level=2, source=FieldRef(Section.SUMMARY))
    yield total_figure(evaluation, phrases)
    yield from provisional_remark(evaluation, phrases)
    for line in paragraphs(evaluation.summary):
        yield Paragraph(line, source=FieldRef(Section.SUMMARY))
    yield bar_chart(evaluation, phrases)
    yield areas_table(evaluation, phrases)
    yield from table_notes(evaluation, phrases)
    yield radar_chart(evaluation, phrases)
    yield from _comparability(evaluation, phrases)
    yield from _comparisons(evaluation, phrases)


def _visit_table(evaluation: Evaluation, phrases: Phrases) -> Table:
    visit = evaluation.visit
    missing = phrases["document.missing"]
    interviewed = missing
    if visit.interviewed is not None:
        interviewed = counted(phrases, "result.people", visit.interviewed)
    previous = "\n".join(paragraphs(visit.previous_evaluation)) or phrases["result.no_previous"]
    rows = (
        ("evaluators", "\n".join(evaluator_lines(evaluation)) or missing),
        ("on_site", "\n".join(paragraphs(visit.on_site)) or missing),
        ("interviewed", interviewed),
        ("previous", previous),
    )
    fields = {"previous": "previous_evaluation"}
    return Table(
        TableKind.FACTS,
        caption=phrases["result.facts_caption"],
        columns=(Column(""), Column("")),
        rows=tuple(
            Row((phrases[f"result.{name}"], value), _visit_field(fields.get(name, name)))
            for name, value in rows
        ),
    )


def _visit_field(name: str) -> FieldRef:
    return FieldRef(Section.VISIT, name)


def total_figure(evaluation: Evaluation, phrases: Phrases) -> KeyFigure:
    """Return the total of the evaluation; with gaps it is a band."""
    result = total_result(evaluation)
    unit = unit_of(evaluation.edition, phrases)
    max_points = number(result.max_points)
    if result.complete:
        note = phrases["result.complete"].format(
            percent=percent(result.shown_percent), count=number(result.questions), unit=unit
        )
    else:
        name = "result.incomplete_one" if result.scored == 1 else "result.incomplete"
        note = phrases[name].format(
            low=number(result.shown_points),
            high=number(result.shown_highest),
            max=max_points,
            scored=number(result.scored),
            count=number(result.questions),
            unit=unit,
            decidable=number(result.max_points - shown_points(result.open_points)),
        )
    return KeyFigure(
        figure=band(result.shown_points, result.shown_highest),
        unit=phrases["result.unit"].format(max=max_points),
        note=note,
    )


def provisional_remark(evaluation: Evaluation, phrases: Phrases) -> Iterator[Block]:
    """Yield how many questions have points that are not final; nothing where all are."""
    result = total_result(evaluation)
    provisional = result.scored - result.decided
    if provisional:
        text = phrases["result.provisional"].format(
            count=number(provisional),
            total=number(result.questions),
            unit=unit_of(evaluation.edition, phrases),
        )
        yield Paragraph(text, Role.GAP)


def areas_table(evaluation: Evaluation, phrases: Phrases) -> Table:
    """Return the numbers of the charts: each area, the total, and the average."""
    areas = evaluation.edition.areas
    rows = [
        result_row(one_line(area.name), area_result(evaluation, area), phrases) for area in areas
    ]
    last = result_row(phrases["result.total"], total_result(evaluation), phrases)
    columns = points_columns(phrases, phrases["result.area"])
    average = average_of(evaluation)
    if average is not None:
        columns = (*columns, Column(phrases["result.average_column"], numeric=True))
        rows = [
            Row((*row.cells, _known(points, phrases)))
            for row, points in zip(rows, average.areas, strict=True)
        ]
        last = Row((*last.cells, _known(average.total, phrases)))
    return Table(TableKind.POINTS, phrases["result.table_caption"], columns, tuple(rows), last)


def _known(points: Points | None, phrases: Phrases) -> str:
    return phrases["result.none"] if points is None else number(shown_points(points))


def area_points(evaluation: Evaluation, area: Area, phrases: Phrases) -> str:
    """Return an area's points in words: "41 av 100 poäng (41 %)"; with gaps it is a band."""
    result = area_result(evaluation, area)
    if not result.scored:
        return phrases["areas.not_scored"].format(max=result.max_points)
    shown = percent(band(result.shown_percent, shown_percent(result.highest, result.max_points)))
    return phrases["areas.scored"].format(
        points=band(result.shown_points, result.shown_highest), max=result.max_points, percent=shown
    )


def rounding_note(phrases: Phrases) -> Paragraph:
    """Return the line that says why rows need not add up."""
    return Paragraph(phrases["result.rounding"], Role.NOTE)


def table_notes(evaluation: Evaluation, phrases: Phrases) -> Iterator[Paragraph]:
    """Yield why rows need not add up, and which average it is."""
    yield rounding_note(phrases)
    average = average_of(evaluation)
    if average is not None:
        text = phrases["result.average_note"].format(label=average_label(average, phrases))
        yield Paragraph(text, Role.NOTE, FieldRef(Section.AVERAGE))


def _comparability(evaluation: Evaluation, phrases: Phrases) -> Iterator[Block]:
    edition = evaluation.edition
    first_used = _years(edition.used) or _years(edition.edition)
    previous = _years(evaluation.visit.previous_evaluation)
    if not previous or not first_used or min(previous) >= min(first_used):
        return
    # The rule of thumb of 80-100 points is published for results from before 2010, in that edition.
    old = edition.id == "kommunkompassen-2010"
    name = "result.comparability" if old else "result.comparability_other"
    yield Heading(phrases["result.comparability_heading"], level=3)
    yield Paragraph(phrases[name], source=_visit_field("previous_evaluation"))


def _years(text: str) -> list[int]:
    return [int(year) for year in _YEAR.findall(text)]


def _comparisons(evaluation: Evaluation, phrases: Phrases) -> Iterator[Block]:
    source = FieldRef(Section.COMPARISONS)
    beside = tuple(comparison_blocks(evaluation, phrases, radar_chart(evaluation, phrases)))
    lines = paragraphs(evaluation.comparisons)
    if lines or beside:
        yield Heading(phrases["result.comparisons_heading"], level=2, source=source)
        yield from (Paragraph(line, source=source) for line in lines)
        yield from beside
