"""A list of strengths or improvement areas after one thing was done to it."""

from collections.abc import Sequence
from dataclasses import replace

from kompass_core.evaluation import Item

Items = tuple[Item, ...]


def written(items: Items) -> Items:
    """Return the items in which something stands: an empty one says nothing to a reader."""
    return tuple(item for item in items if item.text.strip())


def with_added(items: Items, index: int, added: Sequence[Item]) -> Items:
    """Return `items` with `added` before place `index`; past the end is at the end."""
    return (*items[:index], *added, *items[index:])


def with_text(items: Items, item_id: str, text: str) -> Items:
    """Return `items` with another text for one item; unchanged if it is not there."""
    return tuple(replace(item, text=text) if item.id == item_id else item for item in items)


def with_moved(items: Items, item_id: str, index: int) -> Items:
    """Return `items` with one item taken to place `index` among the others."""
    moved = tuple(item for item in items if item.id == item_id)
    return with_added(without(items, item_id), index, moved)


def without(items: Items, item_id: str) -> Items:
    """Return `items` less one item."""
    return tuple(item for item in items if item.id != item_id)
