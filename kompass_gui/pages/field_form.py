"""A form of labelled one-line fields, bound to the session by the fields' names."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLayout, QWidget

from widgets.line_field import LineField
from widgets.spoken import say

Edited = Callable[[str, str], None]
"""Takes a field's name and its new text; of a field of digits, what is none of its is ""."""

_DIGITS = "0123456789"


class FieldForm(QWidget):
    """Labelled one-line fields, each under a name that the page knows it by."""

    def __init__(self, edited: Edited, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edited = edited
        self._fields: dict[str, LineField] = {}
        self._faults: dict[str, QLabel] = {}
        self._most_digits: dict[str, int] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)

    def add_field(self, name: str, label: str, placeholder: str = "") -> LineField:
        """Add a field under the others and return it."""
        field = LineField(self)
        field.setAccessibleName(label)
        field.setPlaceholderText(placeholder)
        field.text_edited.connect(lambda text: self._take(name, text))
        self._fields[name] = field
        self.add_row(label, field)
        return field

    def add_row(self, label: str, widget: QWidget) -> QLabel:
        """Add another kind of control under the fields, and return its label."""
        caption = QLabel(label, self)
        caption.setBuddy(widget)
        self._form.addRow(caption, widget)
        return caption

    def add_across(self, part: QLayout | QWidget) -> None:
        """Add something without a label of its own under the fields, across the form."""
        self._form.addRow(part)

    def allow_digits_only(self, name: str, most: int) -> None:
        """Let a field take nothing but up to `most` digits: what else is typed stands as a fault.

        No sign is left out, as 2O14 would become 214.
        """
        self._most_digits[name] = most

    def show_text(self, name: str, text: str) -> None:
        """Show a field's text; where it has none, what was refused is left standing."""
        if name in self._most_digits:
            if self.fault(name) and not text:
                return
            self.show_fault(name, self._not_digits(name, text))
        self._fields[name].set_text(text)

    def forget_refused(self) -> None:
        """Empty the fields of digits in which something else stands."""
        for name in self._most_digits:
            if self.fault(name):
                self.show_fault(name, "")
                self._fields[name].set_text("")

    def fault(self, name: str) -> str:
        """Return what is said to be wrong with a field; empty if nothing is."""
        return self._faults[name].text() if name in self._faults else ""

    def show_fault(self, name: str, sentence: str) -> None:
        """Mark a field as faulty and say why under it; with nothing to say it is right again."""
        field = self._fields[name]
        field.set_faulty(faulty=bool(sentence))
        field.setAccessibleDescription(sentence)
        if sentence and name not in self._faults:
            self._faults[name] = self._add_fault(field)
        if name in self._faults:
            self._faults[name].setText(sentence)
            self._form.setRowVisible(self._faults[name], bool(sentence))

    def _take(self, name: str, text: str) -> None:
        if name not in self._most_digits:
            self._edited(name, text)
            return
        fault = self._not_digits(name, text)
        if fault and not self.fault(name):
            say(self._fields[name], fault, at_once=True)
        self.show_fault(name, fault)
        self._edited(name, "" if fault else text.strip())

    def _not_digits(self, name: str, text: str) -> str:
        """Return why a field of digits does not take a text; empty if it does."""
        digits, most = text.strip(), self._most_digits[name]
        if digits.strip(_DIGITS) or len(digits) > most:
            return self.tr("A number of at most {most} digits").format(most=most)
        return ""

    def _add_fault(self, field: LineField) -> QLabel:
        label = QLabel(self)
        label.setObjectName("fault")
        label.setTextFormat(Qt.TextFormat.PlainText)  # it names what was typed
        label.setWordWrap(True)
        row = self._form.getWidgetPosition(field)[0]  # type: ignore[index]  # Qt returns a pair
        self._form.insertRow(row + 1, label)
        return label

    def field(self, name: str) -> LineField:
        """Return the field of that name."""
        return self._fields[name]
