"""The page over the years: one municipality through all its evaluations."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from kompass_core.beside import results_over_years
from kompass_core.chart_series import Series, area_series, average_value, total_series
from kompass_core.comparison import MunicipalityResult, ReferenceProfile
from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.results import one_a_year
from kompass_gui.comparison.result_form import ResultForm
from kompass_gui.pages.figures_text import average_caption, points_cell
from kompass_gui.pages.page_context import PageContext
from kompass_gui.pages.saved_evaluations_page import SavedEvaluationsPage
from kompass_gui.session.references import same_municipality
from widgets.list_box import ListBox
from widgets.plain_table import PlainTable, TableColumn, TableRow, Tone
from widgets.years_chart import YearMark, YearsChart


class YearsPage(SavedEvaluationsPage):
    """Total and areas over the years, with the editions marked where they change."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Over the years"))
        self._series: tuple[Series, ...] = ()
        self._known: tuple[MunicipalityResult, ...] = ()
        self._found: tuple[MunicipalityResult, ...] = ()
        self._choice = ListBox(self)
        self._chart = YearsChart(context.colours, self)
        self._table = PlainTable(context.colours, self)
        self._in_library = QLabel(self)
        self._take = QPushButton(self.tr("Take them in"), self)
        self._form = ResultForm(self)
        self._lay_out()
        self._choice.activated.connect(lambda _place: self._show_chart())
        self._take.clicked.connect(lambda: self._add(self._found))
        self._form.result_entered.connect(lambda result: self._add([result]))

    @override
    def reveal(self, field: FieldRef) -> None:
        """Take the keyboard to what is shown."""
        self.focus_on(self._choice)

    @override
    def take_saved(self) -> None:
        edition = self._session.evaluation.edition
        self._form.set_editions(self._references.editions.all(), edition.id)
        try:
            results = self._references.results()
        except KompassError as error:
            self._context.around.tell(error)
            results = ()
        self._known = tuple(results)

    def _lay_out(self) -> None:
        self._choice.setAccessibleName(self.tr("What the chart shows"))
        self._table.setAccessibleName(self.tr("Results over the years"))
        shown = QWidget(self)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._choice)
        column.addWidget(self._chart)
        column.addWidget(self._table)
        offer = QWidget(self)
        row = QHBoxLayout(offer)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._in_library, 1)
        row.addWidget(self._take)
        self._in_library.setTextFormat(Qt.TextFormat.PlainText)
        self._in_library.setWordWrap(True)
        self.add_section(self.tr("Results over the years"), shown)
        self._offer_card = self.add_section(self.tr("In the library"), offer)
        self.add_section(
            self.tr("A published result of another year"),
            self._form,
            self.tr("Points per area, or the total only, and where it was published."),
        )
        self.finish()

    def _offer(self, results: Sequence[MunicipalityResult]) -> None:
        evaluation = self._session.evaluation
        carried = {(each.year, each.edition_id) for each in evaluation.compared.earlier}
        self._found = tuple(
            each
            for each in results
            if same_municipality(each.municipality, evaluation.municipality)
            and each.evaluation_id != evaluation.id
            and (each.year, each.edition_id) not in carried
            and (each.year, each.edition_id) != (evaluation.year, evaluation.edition.id)
            and each.total is not None
        )
        self._offer_card.setVisible(bool(self._found))
        years = ", ".join(sorted({each.label for each in self._found}))
        self._in_library.setText(self.tr("Not shown here yet: {results}").format(results=years))

    @override
    def show_evaluation(self, evaluation: Evaluation) -> None:
        self._form.set_municipality(evaluation.municipality)
        self._offer(self._known)
        results = results_over_years(evaluation)
        total = total_series(results)
        self._series = (total, *area_series(results))
        chosen = self._choice.currentText()
        self._choice.clear()
        self._choice.addItem(self.tr("Total"))
        for series in self._series[1:]:
            self._choice.addItem(
                self.tr("{area} (edition {edition})").format(
                    area=series.area, edition=series.edition
                )
            )
        self._choice.setCurrentIndex(max(self._choice.findText(chosen), 0))
        self._show_chart()
        self._show_table(results)

    def _show_chart(self) -> None:
        place = max(self._choice.currentIndex(), 0)
        series = self._series[place]
        evaluation = self._session.evaluation
        marks = [mark] if (mark := _average_mark(evaluation, series)) is not None else []
        self._chart.set_runs(evaluation.municipality.name, series.runs, series.most, marks)

    def _show_table(self, results: Sequence[MunicipalityResult]) -> None:
        columns = (
            TableColumn(self.tr("Year")),
            TableColumn(self.tr("Edition")),
            TableColumn(self.tr("Total")),
            *(TableColumn(str(place)) for place in range(1, _most_areas(results) + 1)),
            TableColumn(self.tr("Source"), numeric=False),
        )
        rows = []
        for result in results:
            own = result.evaluation_id == self._session.evaluation.id
            areas = (*map(points_cell, result.areas), *("",) * _most_areas(results))
            cells = (
                str(result.year),
                result.edition,
                points_cell(result.profile.total),
                *areas[: _most_areas(results)],
                result.source or self.tr("evaluation"),
            )
            rows.append(TableRow(cells, Tone.SUM if own else Tone.PLAIN))
        self._table.set_table(columns, rows)

    def _add(self, results: Sequence[MunicipalityResult]) -> None:
        compared = self._session.evaluation.compared
        earlier = one_a_year((*compared.earlier, *results))
        after = replace(self._session.evaluation, compared=replace(compared, earlier=earlier))
        self._session.edit(FieldRef(Section.COMPARED, "earlier"), after, alone=True)


def _average_mark(evaluation: Evaluation, series: Series) -> YearMark | None:
    """Return the evaluation's average as a mark in the chart of a series of its edition."""
    average: ReferenceProfile | None = evaluation.average
    edition = evaluation.edition
    if average is None or series.edition not in ("", edition.edition):
        return None
    names = [area.name for area in edition.areas]
    if series.area and series.area not in names:
        return None
    value = average_value(average, names.index(series.area) if series.area else None)
    return None if value is None else YearMark(average_caption(average), value)


def _most_areas(results: Sequence[MunicipalityResult]) -> int:
    return max((len(result.areas) for result in results), default=0)
