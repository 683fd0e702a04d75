"""The example shows every figure that was published of Kalix kommun 2012, and reads as a report."""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest

from resources.reader import example_file, questionnaire_files, toml
from resources.register import group_meaning, municipality, municipality_groups

PUBLISHED = [
    # question, shown points, max points, shown percent
    ("1.1", 5, 15, 35),
    ("1.2", 11, 20, 55),
    ("1.3", 5, 25, 20),
    ("1.4", 12, 30, 40),
    ("1.5", 8, 10, 77),
    ("2.1", 3, 15, 20),
    ("2.2", 6, 25, 23),
    ("2.3", 7, 15, 50),
    ("2.4", 8, 15, 52),
    ("2.5", 9, 15, 61),
    ("2.6", 8, 15, 50),
    ("3.1", 12, 15, 83),
    ("3.2", 13, 25, 54),
    ("3.3", 15, 25, 60),
    ("3.4", 16, 20, 78),
    ("3.5", 9, 15, 60),
    ("4.1", 6, 15, 40),
    ("4.2", 6, 10, 55),
    ("4.3", 6, 20, 32),
    ("4.4", 8, 15, 56),
    ("4.5", 13, 20, 65),
    ("4.6", 19, 20, 95),
    ("5.1", 2, 15, 10),
    ("5.2", 11, 20, 55),
    ("5.3", 10, 20, 50),
    ("5.4", 11, 15, 70),
    ("5.5", 10, 20, 52),
    ("5.6", 6, 10, 58),
    ("6.1", 8, 15, 50),
    ("6.2", 5, 20, 25),
    ("6.3", 8, 25, 32),
    ("6.4", 10, 15, 65),
    ("6.5", 10, 15, 65),
    ("6.6", 3, 10, 35),
    ("7.1", 8, 15, 52),
    ("7.2", 17, 25, 67),
    ("7.3", 16, 20, 78),
    ("7.4", 4, 20, 21),
    ("7.5", 12, 20, 60),
    ("8.1", 9, 15, 58),
    ("8.2", 12, 20, 62),
    ("8.3", 16, 20, 81),
    ("8.4", 14, 15, 90),
    ("8.5", 4, 10, 45),
    ("8.6", 6, 20, 29),
]
PUBLISHED_AREAS = [41, 40, 65, 58, 49, 43, 56, 61]
PUBLISHED_TOTAL = 415

EXAMPLE = toml(example_file())
ANSWERS = {answer["question"]: answer for answer in EXAMPLE["answers"]}
AREAS = {area["number"]: area for area in EXAMPLE["areas"]}


def shown(value: Decimal) -> int:
    """Round half up, each figure by itself."""
    return int(value.quantize(Decimal(1), ROUND_HALF_UP))


def texts() -> Iterator[str]:
    """Every text of the example, one paragraph at a time."""
    yield from EXAMPLE["summary"].split("\n")
    yield from EXAMPLE["comparisons"].split("\n")
    for area in AREAS.values():
        yield from (area["general"], *area["strengths"], *area["improvements"])
    for answer in ANSWERS.values():
        yield answer["text"]


def test_the_questions_are_those_of_the_edition_in_order() -> None:
    (file,) = (file for file in questionnaire_files() if file.stem == EXAMPLE["edition"])
    questions = [question for area in toml(file)["areas"] for question in area["questions"]]
    assert [question["id"] for question in questions] == list(ANSWERS)
    assert [question["max_points"] for question in questions] == [row[2] for row in PUBLISHED]


@pytest.mark.parametrize(("question", "points", "max_points", "percent"), PUBLISHED)
def test_each_question_shows_the_published_figures(
    question: str, points: int, max_points: int, percent: int
) -> None:
    exact = Decimal(ANSWERS[question]["points"])
    assert exact % Decimal("0.05") == 0
    assert shown(exact) == points
    assert shown(exact * 100 / max_points) == percent
    assert ANSWERS[question]["decided"] is True


def test_areas_and_total_are_the_published_ones_summed_unrounded() -> None:
    points = {number: Decimal(0) for number in range(1, 9)}
    for question, answer in ANSWERS.items():
        points[int(question[0])] += Decimal(answer["points"])
    assert [shown(sum_) for sum_ in points.values()] == PUBLISHED_AREAS
    assert shown(sum(points.values(), Decimal(0))) == PUBLISHED_TOTAL


def test_sums_of_shown_figures_would_be_wrong() -> None:
    assert sum(PUBLISHED_AREAS) == 413
    assert sum(row[1] for row in PUBLISHED) == 417


def test_the_visit_is_told_as_published() -> None:
    visit: dict[str, Any] = EXAMPLE["visit"]
    assert [evaluator["organisation"] for evaluator in visit["evaluators"]] == ["SKL", "Halmstad"]
    assert (visit["on_site"], visit["interviewed"]) == ("november 2012", 40)
    assert (visit["previous_evaluation"], visit["report_date"]) == ("2003", "2013-01-03")


def test_the_key_facts_are_the_published_ones_as_they_are_to_be_printed() -> None:
    facts = {name: text.replace("\u00a0", "_") for name, text in EXAMPLE["key_facts"].items()}
    assert facts["population"] == "16_591"
    assert facts["population_change"].startswith("149 ")
    assert facts["employees"] == "1_457 (månadsavlönade)"
    assert facts["women_share"] == "80,4_%"
    assert facts["governing_parties"] == "S, V, MP"
    assert (facts["tax_rate"], facts["municipal_tax_rate"]) == ("32,73_%", "22,33_%")


def test_the_group_is_the_registers() -> None:
    kalix = municipality(EXAMPLE["municipality_code"])
    assert kalix is not None
    name = municipality_groups("2011")[kalix.group_2011]
    assert EXAMPLE["key_facts"]["group"] == f"{kalix.group_2011} {name}"
    assert EXAMPLE["key_facts"]["group_meaning"] == group_meaning("2011", kalix.group_2011)


@pytest.mark.parametrize("question", ANSWERS)
def test_each_question_has_two_to_four_sentences(question: str) -> None:
    text = ANSWERS[question]["text"]
    assert text == text.strip()
    assert "\n" not in text
    assert 2 <= len(re.findall(r"\.(?: |$)", text)) <= 4


@pytest.mark.parametrize("number", range(1, 9))
def test_each_area_has_a_general_text_strengths_and_improvements(number: int) -> None:
    area = AREAS[number]
    assert 2 <= len(re.findall(r"\.(?: |$)", area["general"])) <= 3
    assert 3 <= len(area["strengths"]) <= 5
    assert 3 <= len(area["improvements"]) <= 5


def test_the_summary_begins_by_saying_that_the_texts_are_examples() -> None:
    first = EXAMPLE["summary"].split("\n")[0]
    assert first.startswith("Texterna i detta exempel är skrivna för programmet")
    assert "Kalix kommun 2012" in first


def test_no_text_is_said_twice_or_left_unfinished() -> None:
    all_texts = list(texts())
    assert len(set(all_texts)) == len(all_texts)
    for text in all_texts:
        assert re.fullmatch(r"[A-ZÅÄÖ].*[.]", text)
        assert "  " not in text
        assert " ." not in text
        assert not re.search(r"TODO|XX|[\"']", text)


def test_figures_in_the_texts_are_published_ones() -> None:
    """The texts are made up, so they may name no figure that could be taken for one of Kalix."""
    named = {figure for text in texts() for figure in re.findall(r"\d+", text)}
    years = {"2010", "2012"}
    others = {"800", "33"}
    shares = {str(row[3]) for row in PUBLISHED}
    assert named <= {*years, *others, *shares, str(PUBLISHED_TOTAL), *map(str, PUBLISHED_AREAS)}
