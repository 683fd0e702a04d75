"""Widgets and rows of them under each other, as the one widget that a card takes."""

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from widgets.flow_row import FlowRow


def stacked(parent: QWidget, *parts: QWidget | QLayout) -> QWidget:
    """Return a widget in `parent` with these parts under each other."""
    widget = QWidget(parent)
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return widget


def in_a_row(*widgets: QWidget) -> FlowRow:
    """Return widgets beside each other, on as many lines as they need."""
    row = FlowRow()
    for widget in widgets:
        row.addWidget(widget)
    return row
