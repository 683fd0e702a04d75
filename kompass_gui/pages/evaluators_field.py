"""Evaluators as they are typed: one on each line, name and organisation parted by a comma."""

from kompass_core.evaluation import Evaluator


def evaluators_from_text(text: str) -> tuple[Evaluator, ...]:
    """Return the evaluators that a text names; empty lines count for nothing."""
    return tuple(_evaluator(line) for line in text.split("\n") if line.strip())


def evaluators_text(evaluators: tuple[Evaluator, ...]) -> str:
    """Return the evaluators as one would type them."""
    return "\n".join(
        f"{evaluator.name}, {evaluator.organisation}" if evaluator.organisation else evaluator.name
        for evaluator in evaluators
    )


def _evaluator(line: str) -> Evaluator:
    name, _, organisation = line.partition(",")
    return Evaluator(name=name.strip(), organisation=organisation.strip())
