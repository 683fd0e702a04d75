"""The average that the profile is shown beside: none, one built in, or one typed in."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from kompass_core.comparison import ReferenceProfile
from kompass_core.points import Points
from kompass_core.questionnaire import Edition
from kompass_gui.pages.field_form import FieldForm
from kompass_gui.pages.figures_text import average_caption
from widgets.list_box import ListBox
from widgets.points_box import PointsBox
from widgets.points_faults import PointsFaults

_NONE = 0
_OWN_MAX = 100


class AverageEditor(QWidget):
    """Chooses the average, and types one in with what it must carry.

    Signals:
        edit_started, edit_finished, edit_given_up: see `PointsBox`.
        average_edited: the average is to be this ReferenceProfile, or None.
    """

    edit_started = Signal()
    edit_finished = Signal()
    edit_given_up = Signal()
    average_edited = Signal(object)

    def __init__(
        self,
        edition: Edition,
        built_in: Sequence[ReferenceProfile],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._edition = edition
        self._built_in = tuple(built_in)
        self._average: ReferenceProfile | None = None
        self._choice = ListBox(self)
        self._own = QWidget(self)
        self._form = FieldForm(self._set_text, self._own)
        self._boxes: list[PointsBox] = []
        self._faults = PointsFaults(self._own)
        self._lay_out()
        self._choice.activated.connect(self._choose)

    def set_average(self, average: ReferenceProfile | None) -> None:
        """Show the average as it stands."""
        self._average = average
        self._choice.setCurrentIndex(self._index_of(average))
        self._own.setVisible(average is not None and average not in self._built_in)
        if average is None:
            return
        self._form.show_text("label", average.label)
        number = average.municipalities
        self._form.show_text("municipalities", "" if number is None else str(number))
        self._form.show_text("period", average.period)
        self._form.show_text("source", average.source)
        for box, points in zip(self._boxes, average.areas, strict=True):
            box.set_points(points)

    def _lay_out(self) -> None:
        self._choice.setAccessibleName(self.tr("Average to show beside the profile"))
        self._choice.addItem(self.tr("No average"))
        for profile in self._built_in:
            self._choice.addItem(average_caption(profile))
        self._choice.addItem(self.tr("Own average, typed in"))
        self._form.add_field("label", self.tr("Label"), self.tr("for example Genomsnitt 2010–2012"))
        self._form.add_field("municipalities", self.tr("Number of municipalities"), "33")
        self._form.add_field("period", self.tr("Period"), "2010–2012")
        self._form.add_field("source", self.tr("Source"))
        self._form.allow_digits_only("municipalities", 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._choice)
        column.addWidget(self._own)
        inside = QVBoxLayout(self._own)
        inside.setContentsMargins(0, 8, 0, 0)
        inside.setSpacing(12)
        inside.addWidget(self._form)
        inside.addLayout(self._area_grid())
        inside.addWidget(self._faults)
        self._own.hide()

    def _area_grid(self) -> QGridLayout:
        """Two columns of areas, each with its box, filled down the first column first."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        rows = (len(self._edition.areas) + 1) // 2
        for place, area in enumerate(self._edition.areas):
            box = PointsBox(_OWN_MAX, self._own)
            box.setAccessibleName(self.tr("Average of {area}").format(area=area.name))
            box.edit_started.connect(self.edit_started)
            box.edit_finished.connect(self.edit_finished)
            box.edit_given_up.connect(self.edit_given_up)
            box.points_edited.connect(lambda points, place=place: self._set_area(place, points))
            caption = QLabel(f"{area.number}  {area.short_name}", self._own)
            caption.setTextFormat(Qt.TextFormat.PlainText)
            caption.setBuddy(box)
            self._faults.follow(box, caption)
            column = 0 if place < rows else 3
            grid.addWidget(caption, place % rows, column)
            grid.addWidget(box, place % rows, column + 1)
            self._boxes.append(box)
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(5, 1)
        return grid

    def _index_of(self, average: ReferenceProfile | None) -> int:
        if average is None:
            return _NONE
        if average in self._built_in:
            return 1 + self._built_in.index(average)
        return 1 + len(self._built_in)

    def _choose(self, index: int) -> None:
        if index == self._index_of(self._average):
            return
        if index == _NONE:
            self.average_edited.emit(None)
        elif index <= len(self._built_in):
            self.average_edited.emit(self._built_in[index - 1])
        else:
            nothing: tuple[Points | None, ...] = (None,) * len(self._edition.areas)
            self.average_edited.emit(ReferenceProfile("", self._edition.id, nothing))

    def _set_text(self, name: str, text: str) -> None:
        if self._average is None:
            return
        if name == "municipalities":
            number = int(text) if text else None
            self.average_edited.emit(replace(self._average, municipalities=number))
        else:
            changes: dict[str, Any] = {name: text}
            self.average_edited.emit(replace(self._average, **changes))

    def _set_area(self, place: int, points: Points | None) -> None:
        if self._average is not None:
            areas = list(self._average.areas)
            areas[place] = points
            self.average_edited.emit(self._average.with_areas(tuple(areas)))
