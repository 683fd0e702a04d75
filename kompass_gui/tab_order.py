"""The way of the Tab key: as the page is read, whatever order its parts were made in."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QTabWidget, QWidget


def follow_layout(widget: QWidget) -> None:
    """Let Tab visit everything inside `widget` in the order of its layouts."""
    for first, second in pairwise(_reading_order(widget)):
        QWidget.setTabOrder(first, second)


def follow_on(first: QWidget, second: QWidget) -> None:
    """Let Tab go on to what is inside `second` from the last thing inside `first`."""
    last = list(_reading_order(first))[-1:]
    for before, after in pairwise((*last, *_reading_order(second))):
        QWidget.setTabOrder(before, after)


def _reading_order(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, QScrollArea):
        yield from _of_inner(widget.widget())
    elif isinstance(widget, QTabWidget):
        yield widget.tabBar()
        for place in range(widget.count()):
            yield from _of_inner(widget.widget(place))
    else:
        layout = widget.layout()
        if layout is not None:
            yield from _in_layout(layout)


def _of_inner(widget: QWidget | None) -> Iterator[QWidget]:
    if widget is not None:
        yield from _reading_order(widget)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if inner is not None:
            yield from _in_layout(inner)
        elif widget is not None:
            yield from _reading_order(widget)
