"""The report says all that the evaluation says, in METHOD's order, before anything is drawn."""

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import TypeVar

import pytest

from kompass_core.comparison import ReferenceProfile
from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.points import Points
from kompass_core.questionnaire import area_without_questions
from kompass_core.report_blocks import (
    Block,
    BulletList,
    Chart,
    ChartKind,
    Heading,
    KeyFigure,
    Paragraph,
    ReportContent,
    Role,
    Table,
    TableKind,
)
from kompass_core.report_content import ReportFacts, report_content
from resources.phrases import report_phrases
from storage.example import example_evaluation
from tests.report.builders import AVERAGE, FACTS, filled, with_gaps

T = TypeVar("T")


@pytest.fixture(scope="module")
def example() -> Evaluation:
    return example_evaluation()


def content(evaluation: Evaluation, facts: ReportFacts = FACTS) -> ReportContent:
    return report_content(evaluation, report_phrases("sv"), facts)


def blocks(report: ReportContent) -> Iterator[Block]:
    for chapter in report.chapters:
        yield from chapter.blocks


def of_kind(report: ReportContent, kind: type[T]) -> list[T]:
    return [block for block in blocks(report) if isinstance(block, kind)]


def words(report: ReportContent) -> str:
    """Return all that a report says, as one text."""
    return repr(report).replace("\\xa0", " ")


def headings(report: ReportContent, chapter: int, level: int) -> list[str]:
    return [
        block.text
        for block in report.chapters[chapter].blocks
        if isinstance(block, Heading) and block.level == level
    ]


def points_tables(report: ReportContent) -> list[Table]:
    return [
        block
        for block in report.chapters[3].blocks
        if isinstance(block, Table) and block.kind is TableKind.POINTS
    ]


# --- order --------------------------------------------------------------------------------------


def test_the_chapters_are_the_published_reports(example: Evaluation) -> None:
    titles = [(chapter.number, chapter.title) for chapter in content(example).chapters]
    assert titles == [
        ("1", "Vad är Kommunkompassen?"),
        ("2", "Kalix kommun i förhållande till Kommunkompassen: sammanfattande genomgång"),
        ("3", "Detaljerad genomgång"),
        ("4", "Översikt av poängfördelning"),
        ("5", "Kortfakta om Kalix kommun"),
    ]


def test_the_summary_has_its_sections(example: Evaluation) -> None:
    assert headings(content(example), 1, 2) == [
        "Utvärderingen",
        "Sammanfattning av resultat",
        "Jämförelser",
    ]


def test_an_area_has_box_general_questions_strengths_and_improvements(example: Evaluation) -> None:
    chapter = content(example).chapters[2].blocks
    start = next(
        index
        for index, block in enumerate(chapter)
        if isinstance(block, Heading) and block.number == "Område 3"
    )
    area = chapter[start:]
    assert isinstance(area[1], Table)
    assert area[1].kind is TableKind.BOX
    titles = [block.text for block in area if isinstance(block, Heading)]
    assert titles[:9] == [
        "Politisk styrning och kontroll",
        "Allmänt",
        *[question.heading for question in example.edition.area(3).questions],
        "Styrkor",
        "Förbättringsmöjligheter",
    ]


# --- figures ------------------------------------------------------------------------------------


def test_the_total_is_summed_unrounded(example: Evaluation) -> None:
    (figure,) = of_kind(content(example), KeyFigure)
    assert (figure.figure, figure.unit) == ("415", "av 800 poäng")


def test_every_question_has_its_row_of_points(example: Evaluation) -> None:
    rows = [row for table in points_tables(content(example)) for row in table.rows]
    assert len(rows) == 45
    assert rows[0].cells == (example.edition.areas[0].questions[0].text, "5", "15", "35\u00a0%")


def test_every_area_ends_its_table(example: Evaluation) -> None:
    last = [table.last.cells for table in points_tables(content(example)) if table.last]
    achieved = [cells[1] for cells in last]
    assert achieved == ["41", "40", "65", "58", "49", "43", "56", "61"]
    assert {cells[2] for cells in last} == {"100"}


def test_one_line_says_why_rows_need_not_add_up(example: Evaluation) -> None:
    notes = [
        block.text for block in of_kind(content(example), Paragraph) if "avrundat" in block.text
    ]
    assert len({note for note in notes if note.startswith("Varje tal")}) == 1


def test_a_box_with_fewer_entries_than_questions_shows_the_questions_headings(
    example: Evaluation,
) -> None:
    boxes = [table for table in of_kind(content(example), Table) if table.kind is TableKind.BOX]
    assert [row.cells[0] for row in boxes[0].rows] == [
        question.heading for question in example.edition.areas[0].questions
    ]
    assert [row.cells[0] for row in boxes[3].rows] == list(example.edition.areas[3].box_headings)


# --- gaps ---------------------------------------------------------------------------------------


def test_a_question_not_scored_is_never_zero(example: Evaluation) -> None:
    report = content(example.with_points("1.4", None))
    row = next(
        row
        for table in points_tables(report)
        for row in table.rows
        if row.source == FieldRef(Section.POINTS, "1.4")
    )
    assert row.cells[1:] == ("ej bedömd", "30", "–")


def test_an_area_with_a_gap_is_a_band(example: Evaluation) -> None:
    report = content(example.with_points("1.4", None))
    last = points_tables(report)[0].last
    assert last is not None
    assert last.cells[1:] == ("29–59", "100", "29–59\u00a0%")


def test_the_total_with_gaps_says_least_most_and_how_much_is_decided(example: Evaluation) -> None:
    (figure,) = of_kind(content(with_gaps(example)), KeyFigure)
    assert figure.figure == "389–449"
    assert figure.note == (
        "Minst 389 poäng av 800, högst 449. 42 av 45 frågor är bedömda, och de rymmer 740 av de "
        "800 poängen."
    )


def test_nothing_scored_is_said_to_be_so() -> None:
    report = content(filled("text"))
    assert {row.cells[1] for table in points_tables(report) for row in table.rows} == {"ej bedömd"}
    assert all(table.last.cells[1] == "ej bedömd" for table in points_tables(report) if table.last)


def test_points_that_are_not_final_are_said_to_be_so(example: Evaluation) -> None:
    report = content(example.with_decided("2.1", decided=False))
    gaps = [block.text for block in of_kind(report, Paragraph) if block.role is Role.GAP]
    assert gaps == ["Poängen är preliminära för 1 av 45 frågor."]
    assert any("preliminärt" in block.text for block in of_kind(report, Paragraph))


def test_a_draft_names_missing_texts_with_their_fields(example: Evaluation) -> None:
    bare = example.with_question_text("3.2", " \n")
    field = FieldRef(Section.QUESTION_TEXT, "3.2")
    draft = content(bare, replace(FACTS, draft=True))
    gaps = [block.source for block in of_kind(draft, Paragraph) if block.role is Role.GAP]
    assert gaps == [field]
    assert draft.draft_mark == "UTKAST"


def test_a_final_report_leaves_missing_texts_out(example: Evaluation) -> None:
    report = content(example.with_question_text("3.2", ""))
    assert not [block for block in of_kind(report, Paragraph) if block.role is Role.GAP]
    assert report.draft_mark == ""


# --- charts -------------------------------------------------------------------------------------


def test_a_chart_says_what_it_shows(example: Evaluation) -> None:
    for chart in of_kind(content(example), Chart):
        assert "åtta" in chart.alternative
        assert "Politisk styrning och kontroll med 65 poäng" in chart.alternative
        assert "Tillgänglighet och brukarorientering med 40 poäng" in chart.alternative
        assert "”Poäng per område”" in chart.alternative


def test_a_charts_numbers_stand_in_a_table(example: Evaluation) -> None:
    report = content(example)
    table = next(t for t in of_kind(report, Table) if t.caption == "Poäng per område")
    for chart in of_kind(report, Chart):
        assert [point.shown for point in chart.points] == [row.cells[1] for row in table.rows]


def test_the_average_stands_beside_with_label_number_and_period(example: Evaluation) -> None:
    report = content(replace(example, average=AVERAGE))
    radar = next(chart for chart in of_kind(report, Chart) if chart.kind is ChartKind.RADAR)
    assert radar.average_label == "Genomsnitt 2010–2012, 33 kommuner"
    assert "över i Politisk styrning" in radar.alternative
    table = next(t for t in of_kind(report, Table) if t.caption == "Poäng per område")
    assert [row.cells[4] for row in table.rows][:2] == ["46", "44"]


def test_an_average_of_another_edition_is_left_out(example: Evaluation) -> None:
    other = replace(AVERAGE, edition_id="kommunkompassen-2020")
    report = content(replace(example, average=other))
    assert not any(chart.has_average for chart in of_kind(report, Chart))


def test_an_average_that_is_not_whole_has_no_outline(example: Evaluation) -> None:
    gaps = (None, *AVERAGE.areas[1:])
    average = ReferenceProfile("Snitt", example.edition.id, gaps)
    report = content(replace(example, average=average))
    table = next(t for t in of_kind(report, Table) if t.caption == "Poäng per område")
    assert [row.cells[4] for row in table.rows][:2] == ["–", "44"]
    bars, radar = of_kind(report, Chart)
    assert bars.points[0].average_share is None
    assert bars.points[1].average_share == 0.44
    assert not radar.has_average


# --- remarks ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("previous", "printed"),
    [("2003", True), ("", False), ("2011", False), ("genomfördes 2004 av andra", True)],
)
def test_the_comparability_remark_is_printed_for_results_before_2010(
    example: Evaluation, previous: str, printed: bool
) -> None:
    evaluation = replace(example, visit=replace(example.visit, previous_evaluation=previous))
    assert ("80–100 poäng" in words(content(evaluation))) is printed


def test_the_colophon_names_edition_version_and_checksum(example: Evaluation) -> None:
    lines = " ".join(content(example).colophon)
    assert "utgåva 2010 (kommunkompassen-2010)" in lines
    assert "version 0.1.0" in lines
    assert FACTS.checksum in lines


def test_an_edition_scored_by_area_reads_well(example: Evaluation) -> None:
    areas = tuple(area_without_questions(n, f"Område nr {n}", f"O{n}") for n in range(1, 9))
    edition = replace(example.edition, id="kommunkompassen-2020", used="2020–", areas=areas)
    evaluation = replace(example, edition=edition, answers={}, area_texts={}).with_points(
        "1.0", Points(6350)
    )
    evaluation = evaluation.with_question_text("1.0", "Så bedömdes området.")
    report = content(evaluation)
    (table,) = points_tables(report)
    assert table.rows[0].cells == ("Område nr 1", "64", "100", "64\u00a0%")
    assert "Bedömning" in headings(report, 2, 3)
    assert "frågor är bedömda" not in words(report)
    assert "1 av 8 områden" in words(report)


# --- fields -------------------------------------------------------------------------------------


def sources(report: ReportContent) -> set[FieldRef]:
    found: set[FieldRef | None] = set()
    for block in blocks(report):
        if isinstance(block, BulletList):
            found.update(item.source for item in block.items)
        elif isinstance(block, Table):
            found.update(row.source for row in block.rows)
        elif isinstance(block, Heading | Paragraph):
            found.add(block.source)
    return {source for source in found if source is not None}


def test_passages_lead_back_to_their_fields(example: Evaluation) -> None:
    found = sources(content(replace(example, average=AVERAGE)))
    questions = [question.id for question in example.edition.questions()]
    expected = {FieldRef(Section.POINTS, question) for question in questions}
    expected |= {FieldRef(Section.QUESTION_TEXT, question) for question in questions}
    expected |= {FieldRef(Section.GENERAL, str(number)) for number in range(1, 9)}
    strengths = example.area_text(1).strengths
    expected |= {FieldRef(Section.STRENGTH, "1", item.id) for item in strengths}
    expected |= {FieldRef(section) for section in (Section.SUMMARY, Section.COMPARISONS)}
    expected |= {FieldRef(Section.KEY_FACT, "population"), FieldRef(Section.AVERAGE)}
    expected |= {FieldRef(Section.VISIT, name) for name in ("evaluators", "on_site", "interviewed")}
    assert expected <= found


def test_every_printed_field_is_in_the_report(example: Evaluation) -> None:
    report = words(content(marked_everywhere(example)))
    missing = [mark for mark in marks(example) if mark not in report]
    assert missing == []


def test_private_fields_are_not_in_the_report() -> None:
    secret = "hemligt"
    evaluation = replace(filled("öppet"), draft=secret, reminders={"1.1": secret})
    assert secret not in words(content(evaluation))


def marks(evaluation: Evaluation) -> list[str]:
    """Return a mark of its own for every field that is printed."""
    questions = [question.id for question in evaluation.edition.questions()]
    areas = [area.number for area in evaluation.edition.areas]
    facts = [field.name for field in fields(evaluation.key_facts)]
    return [
        *(f"<svar {question}>" for question in questions),
        *(f"<{kind} {number}>" for number in areas for kind in ("allmänt", "plus", "minus")),
        *(f"<fakta {name}>" for name in facts),
        "<vem>",
        "<organisation>",
        "<när>",
        "<förra>",
        "<datum>",
        "<sammanfattning>",
        "<jämförelser>",
    ]


def marked_everywhere(evaluation: Evaluation) -> Evaluation:
    """Return the evaluation with its mark in every field that is printed."""
    for question in evaluation.edition.questions():
        evaluation = evaluation.with_question_text(question.id, f"<svar {question.id}>")
    for area in evaluation.edition.areas:
        number, text = area.number, evaluation.area_text(area.number)
        text = replace(
            text,
            general=f"<allmänt {number}>",
            strengths=(replace(text.strengths[0], text=f"<plus {number}>"),),
            improvements=(replace(text.improvements[0], text=f"<minus {number}>"),),
        )
        evaluation = evaluation.with_area_text(number, text)
    visit = replace(
        evaluation.visit,
        evaluators=(
            replace(evaluation.visit.evaluators[0], name="<vem>", organisation="<organisation>"),
        ),
        on_site="<när>",
        previous_evaluation="<förra>",
        report_date="<datum>",
    )
    facts = {field.name: f"<fakta {field.name}>" for field in fields(evaluation.key_facts)}
    return replace(
        evaluation,
        visit=visit,
        summary="<sammanfattning>",
        comparisons="<jämförelser>",
        key_facts=replace(evaluation.key_facts, **facts),
    )
