"""The points as figures to compute with."""

from dataclasses import replace

from kompass_core.comparison import ReferenceProfile
from kompass_core.evaluation import Evaluation
from kompass_core.points import Points
from kompass_core.points_sheets import CellKind, Sheet, points_sheets
from kompass_core.report_content import ReportFacts
from resources.phrases import report_phrases
from storage.example import example_evaluation
from tests import builders

FACTS = ReportFacts("0.1.0", "abc")


def sheets(evaluation: Evaluation, facts: ReportFacts = FACTS) -> tuple[Sheet, ...]:
    return points_sheets(evaluation, report_phrases("sv"), facts)


def column(sheet: Sheet, title: str) -> list[object]:
    titles = [column.title for column in sheet.columns]
    return [row[titles.index(title)] for row in sheet.rows]


def test_the_example_sums_up_to_its_published_total() -> None:
    points, areas, _ = sheets(example_evaluation())
    exact = column(points, "Poäng")
    assert len(exact) == 45
    assert sum(filter(None, exact)) == column(areas, "Poäng")[-1]  # type: ignore[arg-type]
    assert column(areas, "Poäng i rapporten")[-1] == 415
    assert sum(column(areas, "Poäng i rapporten")[:-1]) == 413  # type: ignore[arg-type]
    assert sum(column(points, "Poäng i rapporten")) == 417  # type: ignore[arg-type]


def test_a_question_that_is_not_scored_has_no_figure() -> None:
    evaluation = builders.evaluation({"1.1": 0, "1.2": 525})
    points, areas, _ = sheets(evaluation)
    assert column(points, "Poäng")[:3] == [0, 525, None]
    assert column(points, "Procent i rapporten")[:3] == [0, 35, None]
    assert column(points, "Läge")[:3] == ["preliminär", "preliminär", "ej bedömd"]
    assert column(areas, "Poäng")[:2] == [525, None]
    assert column(areas, "Högsta möjliga")[:2] == [525 + 7500, 10000]


def test_an_average_stands_beside_the_areas() -> None:
    evaluation = builders.evaluation()
    average = ReferenceProfile("Snitt", evaluation.edition.id, (Points(5050),) * 8)
    _, areas, about = sheets(replace(evaluation, average=average))
    assert column(areas, "Genomsnitt") == [5050] * 8 + [40400]
    assert ("Genomsnittet är", "Snitt") in about.rows
    _, without, _ = sheets(evaluation)
    assert set(column(without, "Genomsnitt")) == {None}


def test_figures_say_what_they_are_made_from() -> None:
    about = sheets(builders.evaluation())[2].rows
    assert ("Kontrollsumma för utvärderingen", "abc") in about
    assert ("Program", "Kommunkompassen 0.1.0") in about
    assert ("UTKAST", "UTKAST") not in about
    draft = sheets(builders.evaluation(), replace(FACTS, draft=True))[2].rows
    assert draft[0] == ("UTKAST", "UTKAST")


def test_every_row_has_a_cell_of_its_columns_kind() -> None:
    for sheet in sheets(builders.evaluation({"1.1": 1000})):
        for row in sheet.rows:
            for cell, kind in zip(row, (each.kind for each in sheet.columns), strict=True):
                assert cell is None or isinstance(cell, str) == (kind is CellKind.TEXT)
