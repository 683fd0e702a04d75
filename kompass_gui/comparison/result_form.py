"""A form for a result as it was published: per area, or as a total only, with its source."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kompass_core.comparison import MunicipalityResult
from kompass_core.municipality import Municipality
from kompass_core.points import Points
from kompass_core.questionnaire import AREA_MAX_POINTS, Edition
from kompass_gui.pages.field_form import FieldForm
from kompass_gui.pages.room import letters
from widgets.list_box import ListBox
from widgets.points_box import PointsBox

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
        self._municipality: Municipality | None = None
        self._texts: dict[str, str] = {}
        self._points: dict[int, Points | None] = {}
        self._total: Points | None = None
        self._form = FieldForm(self._texts.__setitem__, self)
        self._edition = ListBox(self)
        self._total_box = PointsBox(8 * AREA_MAX_POINTS, self)
        self._grid = QGridLayout()
        self._captions: list[QLabel] = []
        self._boxes: list[PointsBox] = []
        self._fault = QLabel(self)
        self._add = QPushButton(self.tr("Add the result"), self)
        self._lay_out()
        self._edition.activated.connect(lambda _place: self._show_areas())
        self._total_box.points_edited.connect(self._set_total)
        self._add.clicked.connect(self._on_added)

    def set_editions(self, editions: Sequence[Edition]) -> None:
        """Offer these editions."""
        if tuple(editions) != self._editions:
            self._editions = tuple(editions)
            self._edition.clear()
            self._edition.addItems([f"{each.title} {each.edition}" for each in editions])
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
        self._total_box.setAccessibleName(self.tr("Total of the result"))
        self._form.add_row(self.tr("Total"), self._total_box)
        self._form.add_field("source", self.tr("Source"), self.tr("where it was published"))
        for place in range(_MOST_AREAS):
            caption, box = QLabel(self), PointsBox(AREA_MAX_POINTS, self)
            caption.setTextFormat(Qt.TextFormat.PlainText)
            caption.setBuddy(box)
            box.points_edited.connect(lambda points, at=place: self._points.__setitem__(at, points))
            half = _MOST_AREAS // 2
            self._grid.addWidget(caption, place % half, 2 * (place // half))
            self._grid.addWidget(box, place % half, 2 * (place // half) + 1)
            self._captions.append(caption)
            self._boxes.append(box)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(4, 1)
        self._fault.setObjectName("fault")
        self._fault.setTextFormat(Qt.TextFormat.PlainText)
        self._fault.setWordWrap(True)
        self._fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        column.addLayout(self._grid)
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
        fault = ""
        if self._municipality is None:
            fault = self.tr("Choose the municipality.")
        elif len(year) != _YEAR_DIGITS:
            fault = self.tr("Write the year with four digits.")
        elif self._total is None and not any(points is not None for points in areas):
            fault = self.tr("Write the total, or the points of at least one area.")
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        if fault or self._municipality is None:
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

    def _empty(self) -> None:
        self._texts.clear()
        for name in ("year", "source"):
            self._form.show_text(name, "")
        self._total = None
        self._total_box.set_points(None)
        self._show_areas()


def _sum(areas: Sequence[Points | None]) -> Points | None:
    """Return the areas' sum, where all of them are known."""
    known = [points for points in areas if points is not None]
    return Points(sum(known)) if len(known) == len(areas) else None
