"""What a picture of a window would show as wrong: what is cut off, lies outside, or overlaps."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from widgets.elided_label import ElidedLabel

_OWN_PARTS = (QAbstractItemView, QComboBox, QTabBar, QLineEdit)
"""Controls that Qt makes of several widgets and lays out itself."""
_CONTROLS = (QAbstractButton, QLineEdit, QComboBox)


def faults(window: QWidget) -> list[str]:
    """Return what is wrong with the geometry of everything that is visible in a window."""
    parts = [each for each in window.findChildren(QWidget) if each.isVisible()]
    parts = [each for each in parts if each.window() is window]
    found = [fault for part in parts for fault in _of_part(part)]
    found += [fault for part in (window, *parts) for fault in _overlaps(part)]
    return found


def called(part: QWidget) -> str:
    """Return a widget's kind, name and text, for a person who has to find it."""
    words = part.accessibleName() or getattr(part, "text", str)()
    return f"{type(part).__name__} {part.objectName()!r} {words!r:.60}"


def _of_part(part: QWidget) -> Iterator[str]:
    parent = part.parentWidget()
    if isinstance(part, QScrollBar) or isinstance(parent, _OWN_PARTS) or part.size().isEmpty():
        return
    if not _is_scrolled(part) and not parent.rect().contains(part.geometry()):
        yield f"outside {called(parent)}: {called(part)} {part.geometry()}"
    if isinstance(part, QScrollArea) and _is_too_narrow(part):
        yield f"wider than what scrolls it: {called(part)}"
    if isinstance(part, QLabel) and part.text() and _is_cut(part):
        yield f"cut off: {called(part)}"
    if isinstance(part, QAbstractButton) and part.width() < part.sizeHint().width() - 1:
        yield f"cut off: {called(part)}"
    if isinstance(part, _CONTROLS) and part.height() < part.minimumSizeHint().height() - 1:
        yield f"too low: {called(part)}"


def _is_scrolled(part: QWidget) -> bool:
    """Whether a widget may be larger than what it lies in, which scrolls it."""
    return isinstance(part.parentWidget().parentWidget(), QAbstractScrollArea)


def _is_too_narrow(area: QScrollArea) -> bool:
    """Whether a part of what is scrolled up and down can never be reached at its side."""
    fixed = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return fixed and area.widget().width() > area.viewport().width()


def _is_cut(label: QLabel) -> bool:
    if isinstance(label, ElidedLabel):
        return False
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width()) - 2
    return label.width() < label.sizeHint().width() - 1


def _overlaps(part: QWidget) -> Iterator[str]:
    layout = part.layout()
    if layout is None or isinstance(part, QStackedWidget):
        return
    for one, other in combinations(_in_layout(layout), 2):
        if one.geometry().intersects(other.geometry()):
            yield f"overlap: {called(one)} and {called(other)}"


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if inner is not None:
            yield from _in_layout(inner)
        elif widget is not None and widget.isVisible() and not widget.size().isEmpty():
            yield widget
