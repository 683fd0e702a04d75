"""A form of labelled one-line fields, bound to the session by the fields' names."""

from collections.abc import Callable

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from widgets.line_field import LineField

Edited = Callable[[str, str], None]
"""Takes a field's name and its new text."""


class FieldForm(QWidget):
    """Labelled one-line fields, each under a name that the page knows it by."""

    def __init__(self, edited: Edited, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edited = edited
        self._fields: dict[str, LineField] = {}
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
        field.text_edited.connect(lambda text: self._edited(name, text))
        self._fields[name] = field
        self.add_row(label, field)
        return field

    def add_row(self, label: str, widget: QWidget) -> None:
        """Add another kind of control under the fields."""
        caption = QLabel(label, self)
        caption.setBuddy(widget)
        self._form.addRow(caption, widget)

    def allow_digits_only(self, name: str, most: int) -> None:
        """Let a field take nothing but up to `most` digits."""
        field = self._fields[name]
        digits = QRegularExpression(f"[0-9]{{0,{most}}}")
        field.setValidator(QRegularExpressionValidator(digits, field))

    def show_text(self, name: str, text: str) -> None:
        """Show a field's text."""
        self._fields[name].set_text(text)

    def field(self, name: str) -> LineField:
        """Return the field of that name."""
        return self._fields[name]
