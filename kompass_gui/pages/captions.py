"""What a field is for, said above it: a placeholder is gone as soon as something is written."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


def captioned(caption: str, field: QWidget) -> QVBoxLayout:
    """Return a field under its caption."""
    label = QLabel(caption, field.parentWidget())
    label.setObjectName("muted")
    label.setBuddy(field)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(label)
    column.addWidget(field)
    return column
