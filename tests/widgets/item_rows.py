"""A list of items on the screen, for the tests of it, with its parts to look at."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton

from kompass_core.evaluation import Item
from tests.widgets.conftest import Show
from widgets.colours import Colours
from widgets.item_field import ItemField
from widgets.item_list import ItemList

Told = list[tuple[object, ...]]
THREE = (Item("a", "Ett"), Item("b", "Två"), Item("c", "Tre"))


def shown_items(show: Show, colours: Colours) -> ItemList:
    """Show a list of three items."""
    items = ItemList(colours)
    items.resize(420, 200)
    items.set_subject("Strengths")
    show(items)
    items.set_items(THREE)
    return items


def telling(items: ItemList) -> Told:
    """Return everything that the list tells from now on, in order."""
    told: Told = []

    def remember(name: str) -> Callable[..., None]:
        return lambda *facts: told.append((name, *facts))

    items.item_added.connect(remember("added"))
    items.item_edited.connect(remember("edited"))
    items.item_moved.connect(remember("moved"))
    items.item_removed.connect(remember("removed"))
    items.lines_pasted.connect(remember("lines"))
    return told


def fields(items: ItemList) -> list[ItemField]:
    """The fields that are shown, from the top."""
    shown = [field for field in items.findChildren(ItemField) if field.isVisible()]
    return sorted(shown, key=lambda field: field.accessibleName())


def texts(items: ItemList) -> list[str]:
    return [field.text() for field in fields(items)]


def tops(items: ItemList) -> list[int]:
    """Where the fields stand, in the order of their numbers."""
    return [field.mapTo(items, QPoint(0, 0)).y() for field in fields(items)]


def button(items: ItemList, name: str) -> QAbstractButton:
    buttons = items.findChildren(QAbstractButton)
    return next(found for found in buttons if found.accessibleName().startswith(name))
