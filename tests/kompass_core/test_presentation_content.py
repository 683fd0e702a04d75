"""The presentation shows the result, and each area's strengths and improvements."""

from dataclasses import replace

import pytest

from kompass_core.evaluation import AreaText, Evaluation, Item
from kompass_core.presentation_content import presentation_content
from kompass_core.report_blocks import (
    BulletList,
    Chart,
    ChartKind,
    Columns,
    KeyFigure,
    Paragraph,
    ReportContent,
    Table,
)
from resources.phrases import report_phrases
from storage.example import example_evaluation
from tests.report.builders import FACTS, with_gaps


@pytest.fixture(scope="module")
def example() -> Evaluation:
    return example_evaluation()


def content(evaluation: Evaluation) -> ReportContent:
    return presentation_content(evaluation, report_phrases("sv"), FACTS)


def test_the_pages_are_total_radar_numbers_and_areas(example: Evaluation) -> None:
    titles = [chapter.title for chapter in content(example).chapters]
    assert titles == [
        "Resultatet i sin helhet",
        "Profilen över de åtta områdena",
        "Poäng per område",
        *[area.name for area in example.edition.areas],
    ]


def test_the_total_stands_beside_the_bars(example: Evaluation) -> None:
    (columns,) = content(example).chapters[0].blocks
    assert isinstance(columns, Columns)
    assert [figure.figure for figure in columns.left if isinstance(figure, KeyFigure)] == ["415"]
    assert [chart.kind for chart in columns.right if isinstance(chart, Chart)] == [ChartKind.BARS]


def test_the_charts_numbers_stand_in_a_table(example: Evaluation) -> None:
    table = content(example).chapters[2].blocks[0]
    assert isinstance(table, Table)
    assert table.last is not None
    assert table.last.cells[:3] == ("Totalt", "415", "800")


def test_an_area_has_strengths_to_the_left_and_improvements_to_the_right(
    example: Evaluation,
) -> None:
    points, columns = content(example).chapters[3].blocks
    assert isinstance(points, Paragraph)
    assert points.text == "41 av 100 poäng (41\u00a0%)"
    assert isinstance(columns, Columns)
    expected = (example.area_text(1).strengths, example.area_text(1).improvements)
    for blocks, items in zip((columns.left, columns.right), expected, strict=True):
        (bullets,) = [block for block in blocks if isinstance(block, BulletList)]
        assert [bullet.paragraphs[0] for bullet in bullets.items] == [item.text for item in items]


def test_an_area_with_gaps_has_a_band(example: Evaluation) -> None:
    points = content(with_gaps(example)).chapters[3].blocks[0]
    assert isinstance(points, Paragraph)
    assert points.text == "29–59 av 100 poäng (29–59\u00a0%)"


def test_an_area_without_texts_has_no_page(example: Evaluation) -> None:
    bare = example.with_area_text(2, AreaText("Allmänt"))
    assert len(content(bare).chapters) == len(content(example).chapters) - 1


def test_one_list_is_enough_for_a_page(example: Evaluation) -> None:
    one = example.with_area_text(2, AreaText(strengths=(Item("s", "Styrka"),)))
    columns = content(one).chapters[4].blocks[1]
    assert isinstance(columns, Columns)
    assert columns.left
    assert columns.right == ()


def test_nothing_scored_is_said_to_be_so(example: Evaluation) -> None:
    points = content(replace(example, answers={})).chapters[3].blocks[0]
    assert isinstance(points, Paragraph)
    assert points.text == "ej bedömd (högst 100 poäng)"
