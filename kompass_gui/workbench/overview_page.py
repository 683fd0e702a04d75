"""All questions in one table: what is scored, what each rests on, what is left to do."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.overview import OverviewRow, Show
from kompass_gui.pages.room import letters
from kompass_gui.pages.wide_page import Card, WidePage
from kompass_gui.workbench.overview_model import ROW_ROLE, Column, OverviewModel, OverviewOrder
from kompass_gui.workbench.workbench import Workbench
from widgets.colours import Colours
from widgets.evidence_marks import evidence_letters, paint_evidence
from widgets.list_box import ListBox
from widgets.sorted_header import SortedHeader

Index = QModelIndex | QPersistentModelIndex
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_INSET = 11
"""Where marks begin in their column: under its title, as texts do."""
_BESIDE_MARKS = 14
_WEAK = "▲"
_FLAGS_LETTERS = 20
_FLAGS_LETTERS_WHERE_NARROW = 11
"""A reminder may be a sentence: more letters of it would take the room of the question."""
_QUESTION_LETTERS = 46
"""With so many letters nearly every question can be read."""
_LEFT_OUT = (Column.TEXT, Column.NOTES, Column.MAX, Column.PERCENT)
"""What can be seen elsewhere, in the order in which it makes room for the questions."""


class OverviewPage(WidePage):
    """A table to filter, sort and jump from."""

    def __init__(
        self, workbench: Workbench, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = OverviewModel(workbench, self)
        self._order = OverviewOrder(self._model, self)
        self._show = ListBox(self)
        self._table = _Table(self)
        self._table.setModel(self._order)
        self._marks = _EvidenceDelegate(colours, self._table)
        self._lay_out()
        self._show.activated.connect(self._narrow)
        self._table.chosen.connect(
            lambda question: self.field_asked.emit(FieldRef(Section.FLAG, question))
        )
        workbench.evidence_changed.connect(self._refresh)

    @override
    def show_change(self, before: Evaluation, after: Evaluation) -> None:
        """Show the questions as they stand, if they can be seen."""
        self._refresh()

    @override
    def refuse_changes(self) -> None:
        """Nothing is changed here."""

    @override
    def focus_first(self) -> None:
        """Take the keyboard to the table."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._order.index(0, 0))

    @override
    def set_narrow(self, *, narrow: bool) -> None:
        """Leave out what can be seen elsewhere where there is little room for the questions."""
        super().set_narrow(narrow=narrow)
        self._table.set_slim(slim=narrow)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    @override
    def question_in_hand(self) -> str:
        """Return the id of the current row's question, or nothing."""
        return _question(self._table.currentIndex())

    def _refresh(self) -> None:
        if self.isVisible():
            self._model.refresh()
            self._table.fit()
            self._count()

    def _count(self) -> None:
        shown = self._order.rowCount()
        self.set_subtitle(
            self.tr("{shown} of {all} questions").format(shown=shown, all=self._model.rowCount())
        )

    def _narrow(self) -> None:
        self._order.narrow(Show(self._show.currentData()))
        self._count()

    def _lay_out(self) -> None:
        self.set_title(self.tr("All questions"))
        self.add_to_top(self._show)
        for show, text in (
            (Show.ALL, self.tr("All")),
            (Show.NOT_SCORED, self.tr("Not scored")),
            (Show.PROVISIONAL, self.tr("Provisional")),
            (Show.FLAGGED, self.tr("Flagged")),
            (Show.WEAK, self.tr("Scored on one kind of source or none")),
            (Show.NO_TEXT, self.tr("Without text")),
        ):
            self._show.addItem(text, show)
        self._show.setAccessibleName(self.tr("Which questions are shown"))
        table = self._table
        table.setAccessibleName(self.tr("All questions"))
        table.setItemDelegateForColumn(Column.EVIDENCE, self._marks)
        table.arrange()
        table.sortByColumn(Column.QUESTION, Qt.SortOrder.AscendingOrder)
        card = Card("", self)
        card.column.addWidget(table, 1)
        self.parts.addWidget(card)


class _Table(QTableView):
    """A table whose rows are chosen by Enter.

    Signals:
        chosen: the question with this id (str) is to be shown.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_slim = False
        self.setHorizontalHeader(SortedHeader(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self.doubleClicked.connect(lambda index: self.chosen.emit(_question(index)))

    def arrange(self) -> None:
        """Let columns be as wide as what is in them, and the questions have the rest."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.QUESTION, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.FLAGS, QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(28)

    def set_slim(self, *, slim: bool) -> None:
        """Leave out what can be seen elsewhere, or only as much of it as is needed."""
        self._is_slim = slim
        self.fit()

    def fit(self) -> None:
        """Make room for the questions."""
        self._fit_flags()
        for column in _LEFT_OUT:
            self.setColumnHidden(column, False)
        others = [column for column in Column if column is not Column.QUESTION]
        room = self.viewport().width() - sum(map(self._natural_width, others))
        for column in _LEFT_OUT:
            if self._is_slim or room < letters(_QUESTION_LETTERS, self):
                room += self._natural_width(column)
                self.setColumnHidden(column, True)

    def _fit_flags(self) -> None:
        """Let the column of flags be as wide as they are, within bounds; slim, not empty."""
        model = self.model()
        rows = range(model.rowCount())
        nothing = not any(model.index(row, Column.FLAGS).data() for row in rows)
        self.setColumnHidden(Column.FLAGS, self._is_slim and nothing)
        most = letters(_FLAGS_LETTERS_WHERE_NARROW if self._is_slim else _FLAGS_LETTERS, self)
        least = self.horizontalHeader().sectionSizeHint(Column.FLAGS)
        natural = self.sizeHintForColumn(Column.FLAGS)
        self.setColumnWidth(Column.FLAGS, max(min(natural, most), least))

    def _natural_width(self, column: Column) -> int:
        if column is Column.FLAGS:
            return self.columnWidth(column)
        title = self.horizontalHeader().sectionSizeHint(column)
        return max(title, self.sizeHintForColumn(column))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        question = _question(self.currentIndex())
        if question and event.key() in _RETURNS:
            self.chosen.emit(question)
        else:
            super().keyPressEvent(event)


def _question(index: QModelIndex) -> str:
    row: OverviewRow | None = index.data(ROW_ROLE) if index.isValid() else None
    return row.question.id if row is not None else ""


class _EvidenceDelegate(QStyledItemDelegate):
    """Paints what a question rests on, and a sign where its score rests on too little."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = option.fontMetrics
        marks = metrics.height() * 3 + _BESIDE_MARKS + metrics.horizontalAdvance(_WEAK)
        return QSize(2 * _INSET + marks, metrics.height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        row: OverviewRow = index.data(ROW_ROLE)
        side = option.fontMetrics.height()
        place = option.rect
        rect = QRectF(place.left() + _INSET, place.center().y() - side / 2, side * 4, side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        paint_evidence(painter, rect, row.rest.kinds, evidence_letters(), self._colours)
        if row.weakly_scored:
            painter.setPen(self._colours.warning)
            beside = place.adjusted(_INSET + side * 3 + _BESIDE_MARKS, 0, 0, 0)
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, _WEAK)
        painter.restore()
