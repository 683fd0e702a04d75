"""Which results an evaluation is shown beside: chosen from all that are known, and taken away."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kompass_core.comparison import MunicipalityResult
from kompass_gui.titles import result_title
from widgets.choice_box import ChoiceBox
from widgets.colours import Colours
from widgets.icon_button import IconButton, Mark


class ShownBeside(QWidget):
    """A field to choose a result by its name, and those that are chosen.

    Signals:
        result_added(MunicipalityResult): the user wants it shown.
        result_removed(MunicipalityResult): the user wants it shown no longer.
    """

    result_added = Signal(object)
    result_removed = Signal(object)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._offered: dict[str, MunicipalityResult] = {}
        self._chosen: tuple[MunicipalityResult, ...] = ()
        self._wanted = ""
        self._choice = ChoiceBox(self)
        self._rows = QVBoxLayout()
        self._why_no_more = QLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._choice)
        column.addWidget(self._why_no_more)
        column.addLayout(self._rows)
        column.addStretch(1)
        self._rows.setSpacing(2)
        self._why_no_more.setObjectName("muted")
        self._why_no_more.setWordWrap(True)
        self._why_no_more.hide()
        self._choice.chosen.connect(self._on_chosen)

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours

    def set_texts(self, name: str, placeholder: str) -> None:
        """Say what is chosen: to a screen reader, and in the empty field."""
        self._choice.setAccessibleName(name)
        line = self._choice.lineEdit()
        if line is not None:
            line.setPlaceholderText(placeholder)

    def set_offered(self, results: Sequence[MunicipalityResult]) -> None:
        """Offer these results, of those with one name the first; what is being typed stays."""
        offered: dict[str, MunicipalityResult] = {}
        for result in results:
            offered.setdefault(self._name(result), result)
        if offered == self._offered:
            return
        self._offered = offered
        self._choice.set_choices([(name, name) for name in sorted(self._offered)])

    def set_chosen(
        self,
        results: Sequence[MunicipalityResult],
        why_no_more: str = "",
        not_drawn: Collection[MunicipalityResult] = (),
    ) -> None:
        """Show those that are chosen. Silent.

        Args:
            results: the chosen ones.
            why_no_more: why no more can be chosen, and what to do; empty while some can.
            not_drawn: those of them that are on no radar, as not every area's points are known.
        """
        self._choice.setVisible(not why_no_more)
        self._why_no_more.setVisible(bool(why_no_more))
        self._why_no_more.setText(why_no_more)
        if tuple(results) == self._chosen:
            return
        self._chosen = tuple(results)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for result in results:
            self._rows.addWidget(self._row(result, drawn=result not in not_drawn))

    def _row(self, result: MunicipalityResult, *, drawn: bool) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        name = self._name(result)
        text = self.tr("Remove {result}").format(result=name)
        remove = IconButton(Mark.CROSS, text, self._colours, row)
        remove.clicked.connect(lambda: self.result_removed.emit(result))
        if not drawn:
            remark = self.tr("{result}: not shown below, as not every area's points are known")
            name = remark.format(result=name)
        label = QLabel(name, row)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        layout.addWidget(label, 1)
        layout.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _on_chosen(self, name: str) -> None:
        """Take what was chosen when Qt has done with the key: only then the field can be emptied.

        Enter in the list of names chooses twice, by the list and by the field.
        """
        if not self._wanted:
            QTimer.singleShot(0, self, self._take_wanted)
        self._wanted = name

    def _take_wanted(self) -> None:
        name, self._wanted = self._wanted, ""
        result = self._offered.get(name)
        self._choice.set_text("")
        if result is not None:
            self.result_added.emit(result)

    def _name(self, result: MunicipalityResult) -> str:
        """Return a result's title with its edition, and its source where it was published."""
        name = self.tr("{result} (edition {edition})").format(
            result=result_title(result), edition=result.edition
        )
        return " · ".join(part for part in (name, result.source[:60]) if part)
