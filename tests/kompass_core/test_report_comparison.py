"""What the report says of other results, and of what follows the points."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kompass_core.comparison import Comparison
from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.plan_content import plan_content, plan_sheet, scorecard_content
from kompass_core.report_blocks import (
    Block,
    BulletList,
    Chart,
    ChartKind,
    Heading,
    Paragraph,
    ReportContent,
    Table,
    TimeChart,
)
from kompass_core.report_content import ReportFacts, report_content
from kompass_core.scorecard import FigureRow, FigureTable
from resources.phrases import report_phrases
from storage.example import example_evaluation
from tests.kompass_core.followed import kalix_2016

PHRASES = report_phrases("sv")
FACTS = ReportFacts("1", "abc")


def content(evaluation: Evaluation) -> ReportContent:
    return report_content(evaluation, PHRASES, FACTS)


def blocks(evaluation: Evaluation) -> Iterator[Block]:
    for chapter in content(evaluation).chapters:
        yield from chapter.blocks


def table(evaluation: Evaluation, caption: str) -> Table:
    (found,) = (
        block
        for block in blocks(evaluation)
        if isinstance(block, Table) and block.caption.startswith(caption)
    )
    return found


def headed(evaluation: Evaluation) -> list[FieldRef | None]:
    return [block.source for block in blocks(evaluation) if isinstance(block, Heading)]


def cells(found: Table) -> list[tuple[str, ...]]:
    return [row.cells for row in found.rows]


def test_an_evaluation_alone_has_nothing_of_all_this() -> None:
    chapters = content(example_evaluation()).chapters
    assert [chapter.number for chapter in chapters] == ["1", "2", "3", "4", "5"]
    assert not [block for block in blocks(example_evaluation()) if isinstance(block, TimeChart)]


def test_only_results_of_the_same_edition_are_on_the_radar() -> None:
    radars = [
        block
        for block in blocks(kalix_2016())
        if isinstance(block, Chart) and block.kind is ChartKind.RADAR and block.further
    ]
    (radar,) = radars
    labels = [profile.label for profile in radar.further]
    assert labels[0] == "Kalix 2012"
    assert len(labels) == 4
    assert not [label for label in labels if "2003" in label or "2021" in label]
    assert radar.has_average
    assert "Kalix 2012" in radar.alternative


def test_the_profiles_stand_in_a_table_with_their_published_totals() -> None:
    profiles = table(kalix_2016(), "Poäng per område, bredvid varandra")
    assert profiles.columns[2].title == "Kalix 2012"
    assert profiles.last is not None
    assert profiles.last.cells[:3] == ("Totalt", "389", "415")


def test_published_results_stand_with_their_source() -> None:
    compared = kalix_2016().compared
    first = replace(compared.others[0], source="Tidningen")
    published = replace(compared, others=(first, *compared.others[1:]))
    evaluation = replace(kalix_2016(), compared=published)
    texts = [block.text for block in blocks(evaluation) if isinstance(block, Paragraph)]
    assert f"Källor till publicerade resultat: {first.label}: Tidningen." in texts
    before = [block.text for block in blocks(kalix_2016()) if isinstance(block, Paragraph)]
    assert not [text for text in before if text.startswith("Källor till")]


def test_differences_come_by_change_and_say_minus() -> None:
    found = table(kalix_2016(), "Skillnad mot Kalix 2012")
    changes = [row[3] for row in cells(found)]
    assert changes[:5] == ["0"] * 5
    assert changes[5:] == ["−5", "−6", "−16"]
    assert found.last is not None
    assert found.last.cells[3] == "−26"


def test_the_spread_says_rank_median_and_quartiles() -> None:
    found = table(kalix_2016(), "Kommunen bland de andra: Provsnitt, 33 kommuner")
    assert [column.title for column in found.columns][1:] == [
        "Kommunen", "Plats", "Medel", "Kvartil 1", "Median", "Kvartil 3",
    ]  # fmt: skip
    assert found.last is not None
    assert found.last.cells[2] == "34 av 34"


def test_the_years_are_one_line_an_edition_and_a_table() -> None:
    (chart,) = (block for block in blocks(kalix_2016()) if isinstance(block, TimeChart))
    lines = [(run.edition, [value.year for value in run.values]) for run in chart.series.runs]
    assert lines == [("2002", [2003]), ("2010", [2012, 2016]), ("2020", [2021])]
    assert "Utgåva 2010: 2012: 415, 2016: 389." in chart.alternative
    years = cells(table(kalix_2016(), "Totalpoäng över åren"))
    assert [row[:4] for row in years] == [
        ("2003", "2002", "800", "350"),
        ("2012", "2010", "800", "415"),
        ("2016", "2010", "800", "389"),
        ("2021", "2020", "800", "480"),
    ]
    assert years[0][4] == "Påhittad källa"


def test_other_editions_stand_beside_without_a_difference() -> None:
    beside = table(kalix_2016(), "Kalix 2016 och Kalix 2021")
    assert len(beside.columns) == 4
    assert beside.rows[0].cells[0] == "Offentlighet och demokrati"
    assert beside.rows[0].cells[2] == "Samspel mellan förtroendevalda och medborgare"
    assert beside.last is not None
    assert beside.last.cells[0] == "Totalt (inte direkt jämförbart)"
    texts = [block.text for block in blocks(kalix_2016()) if isinstance(block, Paragraph)]
    (remark,) = (text for text in texts if "80–100 poäng" in text and "tillägg" in text)
    assert "inte gjort" in remark


def test_a_mapping_lets_questions_be_compared_and_is_named() -> None:
    mapped = table(kalix_2016(), "Frågor som svarar mot varandra, jämfört med Kalix 2021")
    assert cells(mapped) == [("Dialog (1.4 → 1)", "40", "60", "+20")]
    assert [column.title for column in mapped.columns[1:3]] == ["Kalix 2016, %", "Kalix 2021, %"]
    bare = replace(kalix_2016(), compared=replace(kalix_2016().compared, mappings=()))
    captions = [block.caption for block in blocks(bare) if isinstance(block, Table)]
    assert not [caption for caption in captions if caption.startswith("Frågor som svarar")]


def test_good_examples_are_named_with_municipality_and_year() -> None:
    lists = [block for block in blocks(kalix_2016()) if isinstance(block, BulletList)]
    texts = [item.paragraphs for found in lists for item in found.items]
    assert ("Luleå 2011, Offentlighet och demokrati", "Tidig dialog.") in texts


def test_comparisons_have_their_heading_though_nobody_wrote_a_text() -> None:
    evaluation = replace(kalix_2016(), comparisons="")
    assert FieldRef(Section.COMPARISONS) in headed(evaluation)
    bare = replace(evaluation, compared=Comparison(), average=None)
    assert FieldRef(Section.COMPARISONS) not in headed(bare)


def test_the_last_chapters_are_those_that_have_something_to_say() -> None:
    titles = [(chapter.number, chapter.title) for chapter in content(kalix_2016()).chapters[5:]]
    assert titles == [
        ("6", "Uppföljning av förra utvärderingen"),
        ("7", "Handlingsplan"),
        ("8", "Styrkort 2016"),
    ]
    some = replace(kalix_2016(), chapters_left_out=("plan",))
    assert [chapter.title for chapter in content(some).chapters[5:]] == [
        "Uppföljning av förra utvärderingen",
        "Styrkort 2016",
    ]


def test_each_improvement_area_stands_with_its_outcome() -> None:
    found = table(kalix_2016(), "Förbättringsområden: Offentlighet och demokrati")
    assert [row[1] for row in cells(found)[:2]] == ["ej bedömt", "uppnått"]
    assert cells(found)[0][2] == "Kommentar\nUnderlag: Webbplatsen"


def test_the_plan_says_what_for_whom_and_when() -> None:
    planned, begun = cells(table(kalix_2016(), "Åtgärder i område 1"))
    assert planned[0].startswith("Ta fram plan\nGäller: ")
    assert planned[1:4] == ("Kansliet", "2016-06-30", "planerad")
    assert begun == ("Utbilda", "", "–", "pågår", "Enkät")


def test_the_scorecard_prints_figures_as_they_were_entered_with_swedish_typography() -> None:
    assert cells(table(kalix_2016(), "Nyckeltal över åren (antal)")) == [("Anställda", "23", "21")]


@pytest.mark.parametrize(
    ("last", "figure", "parts"),
    [
        (2010, "{}", [""]),
        (2011, "{}", [", 2005–2008", ", 2009–2011"]),
        (2016, "{}", [", 2005–2010", ", 2011–2016"]),
        (2010, "−1 269 {}", [", 2005–2007", ", 2008–2010"]),
    ],
)
def test_a_long_run_of_years_is_printed_in_parts(last: int, figure: str, parts: list[str]) -> None:
    years = tuple(str(year) for year in range(2005, last + 1))
    values = tuple(figure.format(year).replace(" ", "\u00a0") for year in years)
    figures = FigureTable("", "antal", years, (FigureRow("Anställda", values),))
    scorecard = replace(kalix_2016().scorecard, key_figures=figures)
    evaluation = replace(kalix_2016(), scorecard=scorecard)
    found = [table(evaluation, f"Nyckeltal över åren (antal){part}") for part in parts]
    printed = [row.cells[0] for one in found for row in one.rows]
    assert printed == ["Anställda"] * len(parts)
    assert sum(len(one.rows[0].cells) - 1 for one in found) == len(years)
    assert tuple(each.title for one in found for each in one.columns[1:]) == years
    assert cells(table(kalix_2016(), "Drift (tkr)")) == [("Netto", "−69\u00a0973")]
    goals = cells(table(kalix_2016(), "Målen och hur långt"))
    assert goals == [("Fler jobb\nMålvärde: 500 per år", "delvis uppnått", "Arbete pågår.")]


def test_plan_and_scorecard_can_be_printed_alone() -> None:
    plan = plan_content(kalix_2016(), PHRASES, FACTS)
    assert [chapter.title for chapter in plan.chapters] == ["Handlingsplan"]
    assert plan.title == "Handlingsplan, Kalix kommun"
    card = scorecard_content(kalix_2016(), PHRASES, replace(FACTS, draft=True))
    assert card.cover.subtitle == "Styrkort 2016"
    assert card.draft_mark == ""


def test_the_plan_as_a_sheet_has_one_row_an_action_by_its_last_day() -> None:
    sheet = plan_sheet(kalix_2016(), PHRASES)
    assert [row[3] for row in sheet.rows] == ["Ta fram plan", "Mäta", "Utbilda"]
    assert sheet.rows[1][5:7] == ("2017-01-31", "klar")
    assert all(len(row) == len(sheet.columns) for row in sheet.rows)
