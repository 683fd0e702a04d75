"""Any sequence of edits, steps back and forth, saves, failures and reopenings keeps what it should.

Undo is a step between frozen evaluations, so the model here is the list of them.
"""

import tempfile
from dataclasses import replace
from pathlib import Path
from unittest import mock

import hypothesis
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from kompass_core.errors import DiskFullError
from kompass_core.evaluation import AreaText, Evaluation, Evaluator, Item, Visit
from kompass_core.evidence import Note
from kompass_core.points import Points
from storage.evaluation_database import read_evaluation
from storage.evaluation_file import EvaluationFile
from storage.recovery import interrupted
from tests.builders import edition, evaluation
from tests.storage.conftest import Figures

BEGINNING = replace(evaluation(), edition=edition(2))
QUESTIONS = tuple(BEGINNING.edition.questions_by_id)
TEXTS = st.text(st.characters(exclude_categories=()), max_size=30)
ITEMS = st.lists(TEXTS, max_size=3)


class Working(RuleBasedStateMachine):
    """One evaluation, worked on as an evaluator does."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "x.kompass"
        self.states = [BEGINNING]
        self.at = 0
        self.saved = self.states[0]
        self.file = EvaluationFile.create(self.path, self.saved)

    def _edit(self, new: Evaluation) -> None:
        self.states[self.at + 1 :] = [new]
        self.at += 1

    @property
    def now(self) -> Evaluation:
        """Return what is on the screen."""
        return self.states[self.at]

    @rule(question=st.sampled_from(QUESTIONS), points=st.none() | st.integers(0, 1000))
    def set_points(self, question: str, points: int | None) -> None:
        """Score a question, or make it not scored."""
        self._edit(self.now.with_points(question, None if points is None else Points(points)))

    @rule(question=st.sampled_from(QUESTIONS), decided=st.booleans())
    def decide(self, question: str, decided: bool) -> None:
        """Make points final or provisional."""
        self._edit(self.now.with_decided(question, decided))

    @rule(question=st.sampled_from(QUESTIONS), text=TEXTS)
    def write(self, question: str, text: str) -> None:
        """Write about a question."""
        self._edit(self.now.with_question_text(question, text))

    @rule(area=st.integers(1, 2), general=TEXTS, strengths=ITEMS, improvements=ITEMS)
    def write_of_area(
        self, area: int, general: str, strengths: list[str], improvements: list[str]
    ) -> None:
        """Write about an area."""
        text = AreaText(
            general,
            tuple(Item(f"s{number}", text) for number, text in enumerate(strengths)),
            tuple(Item(f"i{number}", text) for number, text in enumerate(improvements)),
        )
        self._edit(self.now.with_area_text(area, text))

    @rule(name=TEXTS, interviewed=st.none() | st.integers(0, 99), summary=TEXTS)
    def write_of_visit(self, name: str, interviewed: int | None, summary: str) -> None:
        """Write about the visit and the result."""
        visit = Visit((Evaluator(name),), interviewed=interviewed)
        self._edit(replace(self.now, visit=visit, summary=summary))

    @rule(texts=st.lists(TEXTS, max_size=3))
    def take_notes(self, texts: list[str]) -> None:
        """Have other notes than before."""
        notes = tuple(Note(f"n{number}", text) for number, text in enumerate(texts))
        self._edit(replace(self.now, notes=notes))

    @rule()
    def undo(self) -> None:
        """Take the last edit back."""
        self.at = max(0, self.at - 1)

    @rule()
    def redo(self) -> None:
        """Do again what was taken back."""
        self.at = min(len(self.states) - 1, self.at + 1)

    @rule()
    def save(self) -> None:
        """Save."""
        self.file.save(self.now)
        self.saved = self.now

    @rule()
    def fail_to_save(self) -> None:
        """Save on a full disk."""
        full = DiskFullError(self.path, "full")
        with (
            mock.patch("storage.atomic_json_storage.write_whole", side_effect=full),
            pytest.raises(DiskFullError),
        ):
            self.file.save(self.now)

    @rule()
    def reopen(self) -> None:
        """Close and open again: what is saved is there, what was not is offered."""
        self.file.close()
        offered = interrupted()
        self.file = EvaluationFile.open(self.path)
        assert self.file.evaluation == self.saved
        assert bool(offered) == (self.file.recovered is not None)
        self.states, self.at = [self.file.evaluation], 0

    @invariant()
    def what_is_on_the_disk_is_what_was_saved(self) -> None:
        """Compare the file with the model."""
        assert read_evaluation(self.path) == self.saved

    def teardown(self) -> None:
        """Close and remove everything."""
        self.file.close()
        for left in interrupted():
            left.dismiss()
        self.folder.cleanup()


@pytest.mark.timeout(1200)
@pytest.mark.parametrize(
    "sequences",
    [pytest.param(40, id="short"), pytest.param(1000, id="full", marks=pytest.mark.full)],
)
def test_any_sequence_of_work_equals_the_model(figures: Figures, sequences: int) -> None:
    settings = hypothesis.settings(
        max_examples=sequences,
        stateful_step_count=25,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    run_state_machine_as_test(Working, settings=settings)  # type: ignore[no-untyped-call]
    figures(
        "random sequences of edits, undo, redo, saves, failed saves and reopenings",
        f"{sequences} sequences of up to 25 steps: equal to the model after every step",
    )
