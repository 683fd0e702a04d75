"""The example is told from real evaluations, and is always there as it was published."""

from PySide6.QtWidgets import QAbstractButton, QLabel

from kompass_core.fields import FieldRef, Section
from kompass_core.points import Points
from kompass_core.scoring import total_result
from kompass_gui.library.library_table import LibraryTable
from storage.example import example_evaluation
from tests.kompass_gui.hands import Hands


def _open_example(hands: Hands) -> None:
    hands.program.actions.open_example.trigger()
    hands.settle()


def _alter(hands: Hands) -> None:
    session = hands.program.work.desk.session
    assert session is not None
    after = session.evaluation.with_points("1.1", Points(0))
    session.edit(FieldRef(Section.POINTS, "1.1"), after)


def _shown_total(hands: Hands) -> int:
    session = hands.program.work.desk.session
    assert session is not None
    return total_result(session.evaluation).points


def _listed(hands: Hands) -> list[str]:
    model = hands.find(LibraryTable, "Sparade").model()
    return sorted(str(model.index(row, 0).data()) for row in range(model.rowCount()))


def test_the_example_is_told_from_a_real_evaluation(hands: Hands) -> None:
    hands.click(hands.find(QAbstractButton, "Öppna exemplet"))
    assert hands.find(QLabel, "Kalix kommun 2012 (exempel)")
    hands.program.actions.close_evaluation.trigger()
    assert _listed(hands) == ["Kalix (exempel)"]


def test_an_example_that_was_altered_stays_and_a_new_one_opens(hands: Hands) -> None:
    published = total_result(example_evaluation()).points
    _open_example(hands)
    _alter(hands)
    assert _shown_total(hands) != published
    _open_example(hands)
    assert _shown_total(hands) == published
    hands.program.actions.close_evaluation.trigger()
    assert _listed(hands) == ["Kalix (exempel 2)", "Kalix (exempel)"]
    _open_example(hands)
    assert _shown_total(hands) == published
    hands.program.actions.close_evaluation.trigger()
    assert len(_listed(hands)) == 2, "the one that nobody altered opens again"


def test_a_duplicate_of_the_example_is_one_more_example(hands: Hands) -> None:
    _open_example(hands)
    hands.program.actions.close_evaluation.trigger()
    hands.click(hands.find(QAbstractButton, "Duplicera"))
    assert _listed(hands) == ["Kalix (exempel 2)", "Kalix (exempel)"]
