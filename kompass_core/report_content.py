"""What a report says, in order, before anything is drawn.

The chapters and their order follow the published analysis of Kalix kommun 2012.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.report_areas import areas_chapter, overview_chapter
from kompass_core.report_blocks import (
    Block,
    Bullet,
    BulletList,
    Chapter,
    Column,
    Cover,
    CoverLine,
    Heading,
    Labels,
    Paragraph,
    ReportContent,
    Role,
    Row,
    Table,
    TableKind,
)
from kompass_core.report_follow_up import follow_up_chapters
from kompass_core.report_result import result_chapter
from kompass_core.report_text import number, one_line, paragraphs
from kompass_core.report_words import Phrases, area_count, evaluator_lines, scored_as_wholes


@dataclass(frozen=True)
class ReportFacts:
    """What a report says of itself, which the evaluation does not know."""

    program_version: str
    checksum: str
    """Of the evaluation that the report is made from."""
    draft: bool = False
    """Whether every page is marked as a draft, and texts that are missing are named."""
    publisher: str = ""
    """Who publishes it; empty for the method and the municipality."""
    created: str = ""
    """When, as in 2026-11-21T14:03:00+01:00; empty to leave it out of the metadata."""


def report_content(evaluation: Evaluation, phrases: Phrases, facts: ReportFacts) -> ReportContent:
    """Return the whole report of an evaluation.

    `phrases` are those of `resources.phrases.report_phrases`.
    """
    chapters = (
        _method_chapter(evaluation, phrases),
        result_chapter(evaluation, phrases),
        areas_chapter(evaluation, phrases, name_gaps=facts.draft),
        overview_chapter(evaluation, phrases),
        _facts_chapter(evaluation, phrases),
        *follow_up_chapters(evaluation, phrases, first=6),
    )
    return document(evaluation, phrases, facts, chapters)


def document(
    evaluation: Evaluation, phrases: Phrases, facts: ReportFacts, chapters: tuple[Chapter, ...]
) -> ReportContent:
    """Return chapters as a whole document, with its cover and what it says of itself."""
    municipality = one_line(evaluation.municipality.title)
    publisher = one_line(facts.publisher)
    return ReportContent(
        title=phrases["document.title"].format(municipality=municipality, year=evaluation.year),
        publisher=publisher or phrases["document.publisher"].format(municipality=municipality),
        date=one_line(evaluation.visit.report_date),
        cover=_cover(evaluation, phrases, publisher),
        chapters=chapters,
        colophon=_colophon(evaluation, phrases, facts),
        labels=Labels(
            contents=phrases["document.contents"],
            page=phrases["document.page"],
            to_page=phrases["document.to_page"],
            repeated=phrases["document.repeated"],
        ),
        draft_mark=phrases["document.draft"] if facts.draft else "",
        created=facts.created,
        producer=f"Kommunkompassen {facts.program_version}",
    )


def _cover(evaluation: Evaluation, phrases: Phrases, publisher: str) -> Cover:
    visit = evaluation.visit
    lines = (
        CoverLine(phrases["cover.evaluators"], evaluator_lines(evaluation), _visit("evaluators")),
        CoverLine(phrases["cover.on_site"], paragraphs(visit.on_site), _visit("on_site")),
        CoverLine(phrases["cover.date"], paragraphs(visit.report_date), _visit("report_date")),
        CoverLine(phrases["cover.publisher"], (publisher,) if publisher else ()),
    )
    return Cover(
        over_title=phrases["cover.over_title"],
        title=one_line(evaluation.municipality.title),
        subtitle=phrases["cover.subtitle"].format(year=evaluation.year),
        lines=tuple(line for line in lines if line.values),
        title_source=FieldRef(Section.MUNICIPALITY),
        subtitle_source=FieldRef(Section.YEAR),
    )


def _visit(name: str) -> FieldRef:
    return FieldRef(Section.VISIT, name)


def _colophon(evaluation: Evaluation, phrases: Phrases, facts: ReportFacts) -> tuple[str, ...]:
    edition = evaluation.edition
    return (
        phrases["colophon.edition"].format(
            title=one_line(edition.title),
            edition=one_line(edition.edition),
            id=one_line(edition.id),
        ),
        phrases["colophon.program"].format(version=facts.program_version),
        phrases["colophon.checksum"].format(checksum=facts.checksum),
    )


def _method_chapter(evaluation: Evaluation, phrases: Phrases) -> Chapter:
    return Chapter(phrases["method.title"], tuple(_method_blocks(evaluation, phrases)), number="1")


def _method_blocks(evaluation: Evaluation, phrases: Phrases) -> Iterator[Block]:
    edition = evaluation.edition
    areas = area_count(edition, phrases)
    yield from _prose(phrases["method.lead"], Role.LEAD)
    yield Heading(phrases["method.how_heading"], level=2)
    yield from _prose(phrases["method.how"])
    yield Heading(phrases["method.sources_heading"], level=2)
    yield from _prose(phrases["method.sources"])
    yield Heading(phrases["method.areas_heading"], level=2)
    yield from _prose(phrases["method.areas"].format(areas=areas, max=number(edition.max_points)))
    yield BulletList(tuple(Bullet((one_line(area.name),)) for area in edition.areas))
    yield from _prose(_points_prose(evaluation, phrases))
    yield from _prose(phrases["method.gaps"])
    yield Heading(phrases["method.history_heading"], level=2)
    yield from _prose(phrases["method.history"].format(edition=one_line(edition.edition)))
    yield Heading(phrases["method.gains_heading"], level=2)
    yield from _prose(phrases["method.gains"])
    gains = phrases["method.gain_items"].format(areas=areas).split("\n")
    yield BulletList(tuple(Bullet((gain,)) for gain in gains))


def _points_prose(evaluation: Evaluation, phrases: Phrases) -> str:
    edition = evaluation.edition
    if scored_as_wholes(edition):
        return phrases["method.points_by_area"]
    highest = [question.max_points for question in edition.questions()]
    return phrases["method.points_by_question"].format(
        questions=number(len(highest)), low=min(highest), high=max(highest)
    )


def _prose(text: str, role: Role = Role.BODY) -> Iterator[Block]:
    for line in text.split("\n"):
        yield Paragraph(line, role)


def _facts_chapter(evaluation: Evaluation, phrases: Phrases) -> Chapter:
    title = phrases["facts.title"].format(municipality=one_line(evaluation.municipality.title))
    table = Table(
        TableKind.FACTS,
        caption=phrases["facts.caption"],
        columns=(Column(""), Column("")),
        rows=tuple(_fact_rows(evaluation, phrases)),
    )
    return Chapter(title, (table,), number="5")


def _fact_rows(evaluation: Evaluation, phrases: Phrases) -> Iterator[Row]:
    facts = evaluation.key_facts
    years = {
        "population": facts.population_year,
        "population_change": facts.population_change_period,
        "governing_parties": facts.election_year,
    }
    for name in (
        "group",
        "group_meaning",
        "population",
        "population_change",
        "employees",
        "women_share",
        "governing_parties",
        "tax_rate",
        "municipal_tax_rate",
    ):
        label = phrases[f"facts.{name}"].format(year=one_line(years.get(name, ""))).strip()
        value = "\n".join(paragraphs(getattr(facts, name))) or phrases["document.missing"]
        yield Row((label, value), source=FieldRef(Section.KEY_FACT, name))
