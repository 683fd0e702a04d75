"""Every passage of the report and every remark leads to a field that takes the keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.report_check import report_remarks
from kompass_core.report_content import ReportFacts, report_content
from kompass_core.working_copy import working_copy_content
from kompass_gui.pages.field_names import FieldNames
from kompass_gui.pages.sections import section_of
from report.pdf import report_pdf
from resources.phrases import report_phrases
from tests.kompass_gui.hands import Hands
from tests.report.markers import full_evaluation

FACTS = ReportFacts("0.1.0", "abc", draft=True)


def evaluation() -> Evaluation:
    """Return an evaluation with something in every part, and something to remark on in most."""
    made = full_evaluation()
    for question_id in ("1.2", "4.1"):
        made = made.with_points(question_id, None)
    made = made.with_question_text("3.1", "").with_decided("5.1", decided=False)
    actions = (replace(made.actions[0], what="TODO"), *made.actions[1:])
    judged = (replace(made.followed_up[0], comment="TODO"), *made.followed_up[1:])
    goals = tuple(replace(goal, comment="TODO") for goal in made.scorecard.goals)
    return replace(
        made,
        sources=(),
        notes=(),
        history=(),
        summary="",
        actions=actions,
        followed_up=judged,
        scorecard=replace(made.scorecard, goals=goals),
    )


def fields() -> list[FieldRef]:
    """Return every field that a passage or a remark leads to."""
    made = evaluation()
    finished = report_pdf(report_content(made, report_phrases("sv"), FACTS))
    passages = [passage.source for passage in finished.passages]
    remarks = [remark.source for remark in report_remarks(made)]
    return [*passages, *remarks]


def one_of_each_kind(found: list[FieldRef]) -> list[FieldRef]:
    """Return one field of each kind on each page: of a hundred texts one."""
    kinds = {(field.section, section_of(field), bool(field.item)): field for field in found}
    named = {field for field in found if field.section in (Section.VISIT, Section.KEY_FACT)}
    return list(dict.fromkeys([*kinds.values(), *named]))


@pytest.fixture
def opened(hands: Hands) -> Hands:
    """The program with the evaluation open."""
    file = hands.library.create(evaluation())
    path = file.path
    file.close()
    hands.program.start(path)
    hands.settle()
    return hands


def test_every_field_is_found_and_takes_the_keyboard(opened: Hands) -> None:
    workspace = opened.window.workspace
    assert workspace is not None
    found = one_of_each_kind(fields())
    assert len(found) > 50
    astray = []
    for field in found:
        workspace.show_section("report")
        workspace.reveal(field)
        QApplication.processEvents()
        page = workspace._pages[section_of(field)]
        focus = opened.focus()
        if workspace.current_section() != section_of(field) or not page.isAncestorOf(focus):
            astray.append((field, type(focus).__name__))
    assert not astray


def test_every_field_has_a_name() -> None:
    names = FieldNames(evaluation())
    assert [field for field in fields() if not names.of(field)] == []
    noted = full_evaluation()
    working = report_pdf(working_copy_content(noted, report_phrases("sv"), FACTS))
    names = FieldNames(noted)
    assert all(names.of(passage.source) for passage in working.passages)
