"""Wordings that several chapters of the report share."""

from collections.abc import Mapping

from kompass_core.comparison import ReferenceProfile
from kompass_core.evaluation import Evaluation
from kompass_core.questionnaire import Edition
from kompass_core.report_text import number, one_line

Phrases = Mapping[str, str]
"""The report's phrases by name; words in braces are filled in with `str.format`."""


def counted(phrases: Phrases, name: str, count: int, **words: object) -> str:
    """Return a phrase with its count, in the form for one where it is one and there is such."""
    single = f"{name}_one"
    phrase = phrases[single if count == 1 and single in phrases else name]
    return phrase.format(count=number(count), **words)


def area_count(edition: Edition, phrases: Phrases) -> str:
    """Return the number of areas as a word where there is one: "åtta"."""
    count = len(edition.areas)
    return phrases.get(f"count.{count}", number(count))


def scored_as_wholes(edition: Edition) -> bool:
    """Whether no area's questions are known, so that every area is scored in one."""
    return all(area.scored_as_a_whole for area in edition.areas)


def unit_of(edition: Edition, phrases: Phrases) -> str:
    """Return what is scored, in the plural: questions, or areas."""
    return phrases["unit.areas" if scored_as_wholes(edition) else "unit.questions"]


def evaluator_lines(evaluation: Evaluation) -> tuple[str, ...]:
    """Return each evaluator with organisation, as "Märit Melbi, SKL"."""
    lines = (
        ", ".join(filter(None, (one_line(who.name), one_line(who.organisation))))
        for who in evaluation.visit.evaluators
    )
    return tuple(line for line in lines if line)


def average_of(evaluation: Evaluation) -> ReferenceProfile | None:
    """Return the average to show, or None if there is none of this edition."""
    average = evaluation.average
    if average is None or not average.comparable_with(evaluation.edition):
        return None
    return average


def average_label(average: ReferenceProfile, phrases: Phrases) -> str:
    """Return an average with its number of municipalities and period, as far as they are known."""
    label, period = one_line(average.label), one_line(average.period)
    parts = [label]
    if average.municipalities is not None:
        parts.append(counted(phrases, "result.municipalities", average.municipalities))
    if period and period not in label:
        parts.append(period)
    return ", ".join(filter(None, parts))
