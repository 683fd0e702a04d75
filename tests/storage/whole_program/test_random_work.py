"""Random work at an evaluation - edits, undo, redo, save, reopen - agrees with a plain model."""

import shutil
import tempfile
from collections import Counter
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QSettings

from kompass_core import items
from kompass_core.evaluation import Evaluation, Item
from kompass_core.fields import FieldRef, Section
from kompass_core.parts import without_part
from kompass_core.points import Points
from kompass_gui.author import Author
from kompass_gui.saving.desk import Desk
from kompass_gui.session.evaluation_session import EvaluationSession
from storage.evaluation_file import EvaluationFile
from storage.library import Library
from tests.builders import evaluation
from tests.storage.conftest import Figures

QUESTIONS = ("1.1", "1.2", "8.5")
Model = dict[str, Any]
"""What the evaluation is to say: points and texts by question, and area 1's strengths."""

tried: Counter[str] = Counter()


def _said(evaluation: Evaluation) -> Model:
    return {
        "points": {q: evaluation.answer(q).points for q in QUESTIONS},
        "texts": {q: evaluation.answer(q).text for q in QUESTIONS},
        "strengths": [(item.id, item.text) for item in evaluation.area_text(1).strengths],
    }


class Work(RuleBasedStateMachine):
    """One person's work at one evaluation, and beside it what it must come to."""

    def __init__(self) -> None:
        super().__init__()
        tried["sequences"] += 1
        self._folder = Path(tempfile.mkdtemp())
        author = Author(QSettings(str(self._folder / "w.ini"), QSettings.Format.IniFormat))
        self._desk = Desk(Library(self._folder / "library"), author)
        self._desk.create(evaluation())
        self._now = 0.0
        self._model = _said(evaluation())
        self._undo: list[tuple[object, Model]] = []
        self._redo: list[tuple[object, Model]] = []
        self._typing: object = None
        self._added = 0
        self._set_clock()

    def teardown(self) -> None:
        self._desk.close()
        shutil.rmtree(self._folder)

    # --- what is edited --------------------------------------------------------------------

    @rule(question=st.sampled_from(QUESTIONS), points=st.integers(0, 1000) | st.none())
    def set_points(self, question: str, points: int | None) -> None:
        after = self._session.evaluation.with_points(
            question, None if points is None else Points(points)
        )
        model = self._next("points", question, points)
        self._edit(FieldRef(Section.POINTS, question), after, model)

    @rule(question=st.sampled_from(QUESTIONS), texts=st.lists(st.text(max_size=30), max_size=4))
    def type(self, question: str, texts: list[str]) -> None:
        for text in texts:
            after = self._session.evaluation.with_question_text(question, text)
            model = self._next("texts", question, text)
            self._edit(FieldRef(Section.QUESTION_TEXT, question), after, model)

    @rule(place=st.integers(0, 5), text=st.text(max_size=10))
    def add_strength(self, place: int, text: str) -> None:
        self._added += 1
        item = Item(f"s{self._added}", text)
        model = deepcopy(self._model)
        model["strengths"].insert(place, (item.id, text))
        present = self._session.evaluation.area_text(1).strengths
        self._edit_strengths(items.with_added(present, place, [item]), model)

    @precondition(lambda self: self._model["strengths"])
    @rule(place=st.integers(0, 99))
    def remove_strength(self, place: int) -> None:
        model = deepcopy(self._model)
        gone, _ = model["strengths"].pop(place % len(model["strengths"]))
        present = self._session.evaluation.area_text(1).strengths
        self._edit_strengths(without_part(present, gone), model)

    @rule()
    def pause(self) -> None:
        self._now += 10
        self._typing = None

    # --- what is done with it --------------------------------------------------------------

    @rule()
    def undo(self) -> None:
        self._session.undo()
        if self._undo:
            self._typing = None
            field, before = self._undo.pop()
            self._redo.append((field, self._model))
            self._model = before

    @rule()
    def redo(self) -> None:
        self._session.redo()
        if self._redo:
            self._typing = None
            field, after = self._redo.pop()
            self._undo.append((field, self._model))
            self._model = after

    @rule()
    def save(self) -> None:
        assert self._desk.save()
        assert self._desk.path is not None
        file = EvaluationFile.open(self._desk.path, read_only=True)
        assert file.evaluation == self._session.evaluation
        tried["saves"] += 1

    @rule()
    def reopen(self) -> None:
        path, before = self._desk.path, self._session.evaluation
        assert path is not None
        assert self._desk.close()
        self._desk.open(path)
        assert self._session.evaluation == before
        self._undo.clear()
        self._redo.clear()
        self._typing = None
        self._set_clock()
        tried["reopened"] += 1

    @invariant()
    def says_what_the_model_says(self) -> None:
        assert _said(self._session.evaluation) == self._model
        assert self._session.can_undo == bool(self._undo)
        assert self._session.can_redo == bool(self._redo)
        tried["steps"] += 1

    # --- the model -------------------------------------------------------------------------

    @property
    def _session(self) -> EvaluationSession:
        assert self._desk.session is not None
        return self._desk.session

    def _set_clock(self) -> None:
        self._session._clock = lambda: self._now

    def _next(self, kind: str, key: str, value: object) -> Model:
        model = deepcopy(self._model)
        model[kind][key] = value
        return model

    def _edit_strengths(self, after: items.Items, model: Model) -> None:
        evaluation = self._session.evaluation
        text = replace(evaluation.area_text(1), strengths=after)
        self._typing = None
        field = FieldRef(Section.STRENGTH, "1")
        self._session.edit(field, evaluation.with_area_text(1, text), alone=True)
        self._step(field, model)
        self._typing = None

    def _edit(self, field: FieldRef, after: Evaluation, model: Model) -> None:
        self._session.edit(field, after)
        if model != self._model:
            self._step(field, model)

    def _step(self, field: FieldRef, model: Model) -> None:
        """Take over what was edited: what goes on in one field is one step."""
        if self._typing != field:
            self._undo.append((field, self._model))
        self._redo.clear()
        self._model = model
        self._typing = field


@pytest.mark.parametrize(
    "sequences", [pytest.param(25, id="25"), pytest.param(1000, id="1000", marks=pytest.mark.full)]
)
@pytest.mark.timeout(1800)
def test_random_work_agrees_with_a_plain_model(
    sequences: int, qapp: object, figures: Figures
) -> None:
    tried.clear()
    run_state_machine_as_test(
        Work,
        settings=settings(
            max_examples=sequences,
            stateful_step_count=25,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    figures(
        f"{tried['sequences']} random sequences of edits, undo, redo, save and reopen",
        f"equal to the model after each of {tried['steps']} steps"
        f" ({tried['saves']} saves, {tried['reopened']} reopened)",
    )
