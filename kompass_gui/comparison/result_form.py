"""A form for a result as it was published: per area, or as a total only, with its source."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kompass_core.comparison import MunicipalityResult
from kompass_core.import_fault import Fault, FaultKind
from kompass_core.municipality import Municipality
from kompass_core.points import Points, exact_text
from kompass_core.published import total_is_possible
from kompass_core.questionnaire import AREA_MAX_POINTS, Edition
from kompass_gui.pages.fault_sentences import fault_reason
from kompass_gui.pages.field_form import FieldForm
from kompass_gui.pages.room import letters
from widgets.list_box import ListBox
from widgets.points_box import PointsBox
from widgets.points_faults import PointsFaults

_YEAR_DIGITS = 4
_YEAR_LETTERS = 13
_MOST_AREAS = 12


class ResultForm(QWidget):
    """Asks for year, edition, points and source, and gives a result when they are enough.

    Signals:
        result_entered(MunicipalityResult): the user entered a result.
    """

    result_entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editions: tuple[Edition, ...] = ()
        self._preset = ""
        self._municipality: Municipality | None = None
        self._texts: dict[str, str] = {}
        self._points: dict[int, Points | None] = {}
        self._total: Points | None = None
        self._form = FieldForm(self._texts.__setitem__, self)
        self._edition = ListBox(self)
        self._grid = QGridLayout()
        self._captions = [QLabel(self) for _ in range(_MOST_AREAS)]
        self._boxes = [PointsBox(AREA_MAX_POINTS, self) for _ in range(_MOST_AREAS)]
        self._total_box = PointsBox(8 * AREA_MAX_POINTS, self)
        self._faults = PointsFaults(self)
        self._fault = QLabel(self)
        self._add = QPushButton(self.tr("Add the result"), self)
        self._lay_out()
        self._edition.activated.connect(lambda _place: self._show_areas())
        self._total_box.points_edited.connect(self._set_total)
        self._add.clicked.connect(self._on_added)

    def set_editions(self, editions: Sequence[Edition], preset: str = "") -> None:
        """Offer these editions, first that of the id `preset`, or the newest if there is none."""
        if (tuple(editions), preset) == (self._editions, self._preset):
            return
        self._editions, self._preset = tuple(editions), preset
        self._edition.clear()
        self._edition.addItems([f"{each.title} {each.edition}" for each in editions])
        first = max(editions, key=lambda each: (each.id == preset, each.first_year or 0))
        self._edition.setCurrentIndex(self._editions.index(first))
        self._show_areas()

    def set_municipality(self, municipality: Municipality | None) -> None:
        """Enter a result of this municipality; None while it is not chosen."""
        self._municipality = municipality

    def _lay_out(self) -> None:
        self._form.add_field("year", self.tr("Year"))
        self._form.allow_digits_only("year", _YEAR_DIGITS)
        self._form.field("year").setMaximumWidth(letters(_YEAR_LETTERS, self))
        self._edition.setAccessibleName(self.tr("Edition of the result"))
        self._form.add_row(self.tr("Edition"), self._edition)
        for place, (caption, box) in enumerate(zip(self._captions, self._boxes, strict=True)):
            caption.setTextFormat(Qt.TextFormat.PlainText)
            caption.setBuddy(box)
            self._faults.follow(box, caption)
            box.points_edited.connect(lambda points, at=place: self._points.__setitem__(at, points))
            half = _MOST_AREAS // 2
            self._grid.addWidget(caption, place % half, 2 * (place // half))
            self._grid.addWidget(box, place % half, 2 * (place // half) + 1)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(4, 1)
        self._total_box.setAccessibleName(self.tr("Total of the result"))
        self._form.add_across(self._grid)
        self._faults.follow(self._total_box, self._form.add_row(self.tr("Total"), self._total_box))
        self._form.add_across(self._faults)
        self._form.add_field("source", self.tr("Source"), self.tr("where it was published"))
        self._fault.setObjectName("fault")
        self._fault.setTextFormat(Qt.TextFormat.PlainText)
        self._fault.setWordWrap(True)
        self._fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        column.addWidget(self._fault)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_areas(self) -> None:
        """Show a box for each of the edition's areas, filled down the first column first."""
        areas = self._chosen_edition().areas
        self._points.clear()
        half = (len(areas) + 1) // 2
        for place, (caption, box) in enumerate(zip(self._captions, self._boxes, strict=True)):
            known = place < len(areas)
            caption.setVisible(known)
            box.setVisible(known)
            box.set_points(None)
            if known:
                area = areas[place]
                caption.setText(f"{area.number} {area.short_name}")
                box.setAccessibleName(self.tr("Points of {area}").format(area=area.name))
                column = 2 * (place // half)
                self._grid.addWidget(caption, place % half, column)
                self._grid.addWidget(box, place % half, column + 1)

    def _chosen_edition(self) -> Edition:
        return self._editions[max(self._edition.currentIndex(), 0)]

    def _set_total(self, points: Points | None) -> None:
        self._total = points

    def _on_added(self) -> None:
        edition = self._chosen_edition()
        areas = tuple(self._points.get(place) for place in range(len(edition.areas)))
        year = self._texts.get("year", "")
        fault = self._fault_of(year, edition, areas)
        refused = self._faults.go_to_first()
        self._fault.setText("" if refused else fault)
        self._fault.setVisible(bool(fault) and not refused)
        if fault or refused or self._municipality is None:
            return
        total = self._total if self._total is not None else _sum(areas)
        result = MunicipalityResult(
            municipality=self._municipality,
            year=int(year),
            edition_id=edition.id,
            edition=edition.edition,
            area_names=tuple(area.name for area in edition.areas),
            areas=areas,
            total=total,
            source=self._texts.get("source", "").strip() or self.tr("no source given"),
        )
        self._empty()
        self.result_entered.emit(result)

    def _fault_of(self, year: str, edition: Edition, areas: Sequence[Points | None]) -> str:
        """Return what is wrong with what was entered; empty if nothing is."""
        if self._municipality is None:
            return self.tr("Choose the municipality.")
        if len(year) != _YEAR_DIGITS:
            return self.tr("Write the year with four digits.")
        if int(year) < (edition.first_year or 0):
            return f"{self.tr('Year')}: {fault_reason(Fault(FaultKind.BEFORE_EDITION, year))}"
        return self._fault_of_total(areas)

    def _fault_of_total(self, areas: Sequence[Points | None]) -> str:
        if self._total is None and not any(points is not None for points in areas):
            return self.tr("Write the total, or the points of at least one area.")
        if self._total is not None and not total_is_possible(self._total, areas):
            fault = Fault(FaultKind.TOTAL_OFF, exact_text(self._total))
            return f"{self.tr('Total')}: {fault_reason(fault)}"
        return ""

    def _empty(self) -> None:
        self._texts.clear()
        self._form.show_text("year", "")
        self._form.show_text("source", "")
        self._total = None
        self._total_box.set_points(None)
        self._show_areas()


def _sum(areas: Sequence[Points | None]) -> Points | None:
    """Return the areas' sum, where all of them are known."""
    known = [points for points in areas if points is not None]
    return Points(sum(known)) if len(known) == len(areas) else None
