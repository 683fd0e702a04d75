"""A new evaluation from what the start page's form says, filled in from the register."""

from dataclasses import dataclass, replace
from uuid import uuid4

from kompass_core.evaluation import Evaluation, Evaluator, KeyFacts, Visit
from kompass_core.municipality import Municipality
from kompass_core.questionnaire import Edition
from kompass_core.re_evaluation import re_evaluation
from resources.register import RegisterEntry, group_meaning, municipality_groups
from storage.registered import registered

NO_BREAK_SPACE = "\u00a0"


@dataclass(frozen=True)
class NewEvaluation:
    """What the form says."""

    municipality: str
    """The name as typed, for a municipality outside the register."""
    entry: RegisterEntry | None
    """The municipality in the register, if it was picked there."""
    year: int
    edition: Edition
    evaluators: tuple[Evaluator, ...] = ()
    on_site: str = ""
    interviewed: int | None = None
    previous_evaluation: str = ""
    last: Evaluation | None = None
    """The evaluation of the same municipality that the new one follows up."""

    def evaluation(self) -> Evaluation:
        """Return the evaluation with nothing scored yet."""
        entry = self.entry
        new = Evaluation(
            id=uuid4().hex,
            municipality=Municipality(self.municipality) if entry is None else registered(entry),
            year=self.year,
            edition=self.edition,
            visit=Visit(
                evaluators=self.evaluators,
                on_site=self.on_site,
                interviewed=self.interviewed,
                previous_evaluation=self.previous_evaluation,
            ),
            key_facts=KeyFacts() if entry is None else _known_facts(entry),
        )
        if self.last is None:
            return new
        followed = re_evaluation(self.last, new.id, self.year, self.edition)
        return replace(followed, visit=new.visit)


def group_text(entry: RegisterEntry) -> str:
    """Return the municipality's group of 2011 as it is printed: number and name."""
    return f"{entry.group_2011} {municipality_groups('2011')[entry.group_2011]}"


def _known_facts(entry: RegisterEntry) -> KeyFacts:
    return KeyFacts(
        group=group_text(entry),
        group_meaning=group_meaning("2011", entry.group_2011),
        population=f"{entry.population:,}".replace(",", NO_BREAK_SPACE),
        population_year=str(entry.population_year),
    )
