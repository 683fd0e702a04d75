"""The report's chapters on each area: the detailed review, and the overview of points."""

from collections.abc import Iterator
from dataclasses import replace

from kompass_core.evaluation import AnswerState, Evaluation, Item
from kompass_core.fields import FieldRef, Section
from kompass_core.points import shown_percent, shown_points
from kompass_core.questionnaire import Area, Question
from kompass_core.report_blocks import (
    Block,
    Bullet,
    BulletList,
    Chapter,
    Column,
    Heading,
    Paragraph,
    Role,
    Row,
    Table,
    TableKind,
)
from kompass_core.report_text import band, number, one_line, paragraphs, percent
from kompass_core.report_words import Phrases, scored_as_wholes
from kompass_core.result import Result
from kompass_core.scoring import area_result


def areas_chapter(evaluation: Evaluation, phrases: Phrases, *, name_gaps: bool) -> Chapter:
    """Return the detailed review; with `name_gaps` it says where a text is missing."""
    blocks: list[Block] = [Paragraph(phrases["areas.lead"], Role.LEAD)]
    for area in evaluation.edition.areas:
        blocks.extend(_AreaReview(evaluation, area, phrases, name_gaps).blocks())
    return Chapter(phrases["areas.title"], tuple(blocks), number="3")


class _AreaReview:
    """The review of one area, in the published report's order."""

    def __init__(
        self,
        evaluation: Evaluation,
        area: Area,
        phrases: Phrases,
        name_gaps: bool,  # noqa: FBT001 - handed on
    ) -> None:
        self._evaluation = evaluation
        self._area = area
        self._text = evaluation.area_text(area.number)
        self._phrases = phrases
        self._name_gaps = name_gaps

    def blocks(self) -> Iterator[Block]:
        """Yield the heading, the box, the texts, the strengths and the improvements."""
        area, phrases = self._area, self._phrases
        number_text = phrases["areas.number"].format(number=area.number)
        yield Heading(one_line(area.name), level=2, number=number_text)
        yield self._box()
        general = FieldRef(Section.GENERAL, str(area.number))
        yield from self._titled(phrases["areas.general"], self._text.general, general)
        for question in area.questions:
            yield from self._subsection(question)
        yield from self._or_gap(
            strength_list(self._evaluation, area, phrases), "strengths", Section.STRENGTH
        )
        yield from self._or_gap(
            improvement_list(self._evaluation, area, phrases), "improvements", Section.IMPROVEMENT
        )

    def _box(self) -> Table:
        area, phrases = self._area, self._phrases
        return Table(
            TableKind.BOX,
            caption=phrases["areas.box_caption"].format(
                number=area.number, name=one_line(area.name)
            ),
            columns=(
                Column(phrases["areas.headings"]),
                Column(phrases["areas.points"], numeric=True),
            ),
            rows=() if area.scored_as_a_whole else tuple(self._box_rows()),
            last=Row((phrases["areas.whole"], self._whole_points())),
        )

    def _box_rows(self) -> Iterator[Row]:
        # Where the box has another number of entries than questions (area 1 of the edition of
        # 2010 has four for five), no source says which points belong to which entry.
        area = self._area
        entries = area.box_headings
        if len(entries) != len(area.questions):
            entries = tuple(question.heading for question in area.questions)
        for entry, question in zip(entries, area.questions, strict=True):
            points = self._evaluation.answer(question.id).points
            text = (
                self._phrases["result.not_scored"]
                if points is None
                else self._phrases["areas.points_of"].format(
                    points=shown_points(points), max=question.max_points
                )
            )
            yield Row((one_line(entry), text), source=FieldRef(Section.POINTS, question.id))

    def _whole_points(self) -> str:
        result = area_result(self._evaluation, self._area)
        if not result.scored:
            return self._phrases["result.not_scored"]
        return self._phrases["areas.points_of"].format(
            points=band(result.shown_points, result.shown_highest), max=result.max_points
        )

    def _subsection(self, question: Question) -> Iterator[Block]:
        source = FieldRef(Section.QUESTION_TEXT, question.id)
        text = self._evaluation.answer(question.id).text
        if self._area.scored_as_a_whole:
            yield from self._titled(self._phrases["areas.assessment"], text, source)
            return
        heading, asked = one_line(question.heading), one_line(question.text)
        yield Heading(heading, level=3, source=source)
        points = FieldRef(Section.POINTS, question.id)
        yield Paragraph(self._points(question), Role.POINTS, points)
        if asked != heading:
            yield Paragraph(asked, Role.QUESTION)
        yield from self._body(text, source)

    def _points(self, question: Question) -> str:
        answer = self._evaluation.answer(question.id)
        if answer.points is None:
            return self._phrases["areas.not_scored"].format(max=question.max_points)
        decided = answer.state is AnswerState.DECIDED
        return self._phrases["areas.scored" if decided else "areas.provisional"].format(
            points=shown_points(answer.points),
            max=question.max_points,
            percent=percent(shown_percent(answer.points, question.max_points)),
        )

    def _titled(self, title: str, text: str, source: FieldRef) -> Iterator[Block]:
        body = tuple(self._body(text, source))
        if body:
            yield Heading(title, level=3, source=source)
            yield from body

    def _body(self, text: str, source: FieldRef) -> Iterator[Block]:
        lines = paragraphs(text)
        for line in lines:
            yield Paragraph(line, source=source)
        if not lines:
            yield from self._gap(source)

    def _or_gap(self, blocks: Iterator[Block], name: str, section: Section) -> Iterator[Block]:
        """Yield a list's blocks, or that they are missing."""
        listed = tuple(blocks)
        yield from listed
        if not listed and self._name_gaps:
            source = FieldRef(section, str(self._area.number))
            yield Heading(self._phrases[f"areas.{name}"], level=3, source=source)
            yield from self._gap(source)

    def _gap(self, source: FieldRef) -> Iterator[Block]:
        if self._name_gaps:
            yield Paragraph(self._phrases["document.text_missing"], Role.GAP, source)


def strength_list(evaluation: Evaluation, area: Area, phrases: Phrases) -> Iterator[Block]:
    """Yield an area's strengths under their heading; nothing where there are none."""
    items = evaluation.area_text(area.number).strengths
    return _item_list(
        items, FieldRef(Section.STRENGTH, str(area.number)), phrases["areas.strengths"]
    )


def improvement_list(evaluation: Evaluation, area: Area, phrases: Phrases) -> Iterator[Block]:
    """Yield an area's improvement areas under their heading; nothing where there are none."""
    items = evaluation.area_text(area.number).improvements
    source = FieldRef(Section.IMPROVEMENT, str(area.number))
    return _item_list(items, source, phrases["areas.improvements"])


def _item_list(items: tuple[Item, ...], source: FieldRef, title: str) -> Iterator[Block]:
    bullets = tuple(
        Bullet(lines, replace(source, item=item.id))
        for item in items
        if (lines := paragraphs(item.text))
    )
    if bullets:
        yield Heading(title, level=3, source=source)
        yield BulletList(bullets)


def overview_chapter(evaluation: Evaluation, phrases: Phrases) -> Chapter:
    """Return the tables of points: one an area, or one in all where areas are wholes."""
    title = phrases["overview.title"]
    rounding = Paragraph(phrases["result.rounding"], Role.NOTE)
    if scored_as_wholes(evaluation.edition):
        lead = Paragraph(phrases["overview.lead_whole"], Role.LEAD)
        return Chapter(title, (lead, _areas_table(evaluation, phrases), rounding), number="4")
    lead = Paragraph(phrases["overview.lead"], Role.LEAD)
    tables = (_questions_table(evaluation, area, phrases) for area in evaluation.edition.areas)
    return Chapter(title, (lead, rounding, *tables), number="4")


def _questions_table(evaluation: Evaluation, area: Area, phrases: Phrases) -> Table:
    name = one_line(area.name)
    result = area_result(evaluation, area)
    return Table(
        TableKind.POINTS,
        caption=phrases["overview.caption"].format(number=area.number, name=name),
        columns=points_columns(phrases, phrases["result.question"]),
        rows=tuple(_question_row(evaluation, question, phrases) for question in area.questions),
        last=result_row(phrases["overview.last"].format(number=area.number), result, phrases),
    )


def _question_row(evaluation: Evaluation, question: Question, phrases: Phrases) -> Row:
    points = evaluation.answer(question.id).points
    achieved, share = phrases["result.not_scored"], phrases["result.none"]
    if points is not None:
        achieved = number(shown_points(points))
        share = percent(shown_percent(points, question.max_points))
    return Row(
        (one_line(question.text), achieved, number(question.max_points), share),
        source=FieldRef(Section.POINTS, question.id),
    )


def _areas_table(evaluation: Evaluation, phrases: Phrases) -> Table:
    rows = (
        result_row(one_line(area.name), area_result(evaluation, area), phrases, _whole_field(area))
        for area in evaluation.edition.areas
    )
    return Table(
        TableKind.POINTS,
        caption=phrases["result.table_caption"],
        columns=points_columns(phrases, phrases["result.area"]),
        rows=tuple(rows),
    )


def _whole_field(area: Area) -> FieldRef:
    return FieldRef(Section.POINTS, area.questions[0].id)


def points_columns(phrases: Phrases, first: str) -> tuple[Column, ...]:
    """Return the columns of a table of points: `first`, achieved, max and percent."""
    names = ("result.achieved", "result.max", "result.percent")
    return (Column(first), *(Column(phrases[name], numeric=True) for name in names))


def result_row(name: str, result: Result, phrases: Phrases, source: FieldRef | None = None) -> Row:
    """Return a result as a row of a table of points; with gaps it is a band."""
    if not result.scored:
        cells = (phrases["result.not_scored"], number(result.max_points), phrases["result.none"])
    else:
        low, high = result.shown_percent, shown_percent(result.highest, result.max_points)
        cells = (
            band(result.shown_points, result.shown_highest),
            number(result.max_points),
            percent(band(low, high)),
        )
    return Row((name, *cells), source)
