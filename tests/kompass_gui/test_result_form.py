"""The form for a result as it was published."""

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kompass_core.comparison import MunicipalityResult
from kompass_core.municipality import Municipality
from kompass_gui.comparison.result_form import ResultForm
from storage.questionnaire_file import builtin_editions
from widgets.colours import Colours
from widgets.line_field import LineField
from widgets.list_box import ListBox
from widgets.points_box import PointsBox


class Filled:
    """The form in the edition of 2010, and what it gives."""

    def __init__(self, qtbot: QtBot) -> None:
        self.form = ResultForm()
        qtbot.addWidget(self.form)
        self.given: list[MunicipalityResult] = []
        self.form.result_entered.connect(self.given.append)
        self.form.set_editions(builtin_editions(), "kommunkompassen-2010")
        self.form.set_municipality(Municipality("Kalix", "2514"))
        self.form.show()

    def boxes(self) -> list[PointsBox]:
        """Return the visible boxes in the order of the keyboard."""
        found: list[PointsBox] = []
        at: QWidget = self.form.nextInFocusChain()
        while at is not self.form:
            if isinstance(at, PointsBox) and at.isVisible():
                found.append(at)
            at = at.nextInFocusChain()
        return found

    def enter(self, year: str, areas: Sequence[str], total: str) -> str:
        """Fill it in, press its button and return the fault that it tells."""
        for field in self.form.findChildren(LineField):
            if field.accessibleName() == "År":
                field.setText(year)
                field.text_edited.emit(year)
        for box, text in zip(self.boxes(), (*areas, total), strict=True):
            box.type_text(text)
        self.form.findChild(QPushButton).click()
        return self.told()

    def told(self) -> str:
        """Return the faults that it tells."""
        faults = self.form.findChildren(QLabel, "fault")
        return " ".join(fault.text() for fault in faults if fault.isVisible())


@pytest.fixture
def filled(qtbot: QtBot, colours: Colours) -> Filled:
    return Filled(qtbot)


def test_fields_above_and_below_the_areas_begin_under_each_other(filled: Filled) -> None:
    form = filled.form
    form.resize(900, 400)
    QApplication.processEvents()
    areas = filled.boxes()[:-1]
    kinds = (*form.findChildren(LineField), *form.findChildren(ListBox), *filled.boxes())
    fields = [field for field in kinds if field not in areas and field.isVisible()]
    starts = {field.mapTo(form, field.rect().topLeft()).x() for field in fields}
    assert len(starts) == 1
    assert areas[1].y() > areas[0].geometry().bottom() + 1


OPEN = [""] * 7


@pytest.mark.parametrize(
    ("areas", "total", "possible"),
    [
        (["90"] * 8, "720", True),
        (["90"] * 8, "724,5", True),
        (["90"] * 8, "", True),
        (["90"] * 8, "100", False),
        (["90"] * 7 + [""], "100", False),
        (["90"] * 7 + [""], "640", True),
        (["10", *OPEN], "720", False),
        (["", *OPEN], "720", True),
    ],
)
def test_a_total_is_taken_where_the_areas_leave_room_for_it(
    filled: Filled, areas: list[str], total: str, possible: bool
) -> None:
    fault = filled.enter("2012", areas, total)
    assert bool(filled.given) is possible
    assert (fault == "") is possible
    if not possible:
        assert fault.startswith("Totalt: ")


@pytest.mark.parametrize(
    ("areas", "total", "told"),
    [
        (["", *OPEN], "900", "Totalt: Högst 800 poäng"),
        (["90"] * 8, "900", "Totalt: Högst 800 poäng"),
        (["101", *OPEN], "415", "1 Demokrati: Högst 100 poäng"),
    ],
)
def test_points_that_are_refused_are_told_and_not_passed_over(
    filled: Filled, areas: list[str], total: str, told: str
) -> None:
    assert filled.enter("2012", areas, total) == told
    assert filled.given == []


def test_a_year_before_the_edition_came_is_not_taken(filled: Filled) -> None:
    assert filled.enter("2009", ["", *OPEN], "415").startswith("År: ")
    assert filled.given == []
    assert filled.enter("2010", ["", *OPEN], "415") == ""
    assert [each.label for each in filled.given] == ["Kalix 2010"]


def test_the_areas_come_before_their_total(filled: Filled) -> None:
    assert [each.accessibleName() for each in filled.boxes()][-1] == "Resultatets total"
    heights = [each.mapTo(filled.form, each.rect().topLeft()).y() for each in filled.boxes()]
    assert heights[-1] > max(heights[:-1])


def test_the_newest_edition_is_offered_first_where_none_is_asked_for(filled: Filled) -> None:
    filled.form.set_editions(builtin_editions())
    assert filled.form.findChild(ListBox).currentText() == "Kommunkompassen 2020"


def test_why_points_are_refused_is_told_as_they_are_typed(filled: Filled) -> None:
    first, second, *_, total = filled.boxes()
    second.type_text("101")
    assert filled.told() == "2 Tillgänglighet: Högst 100 poäng"
    first.type_text("-3")
    assert filled.told() == "1 Demokrati: Poängen går från 0 till 100"
    first.type_text("3")
    assert filled.told() == "2 Tillgänglighet: Högst 100 poäng"
    second.type_text("10")
    total.type_text("10")
    assert filled.told() == ""
