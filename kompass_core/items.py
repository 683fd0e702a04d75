"""A list of strengths or improvement areas: their order, and which of them say something."""

from collections.abc import Sequence

from kompass_core.evaluation import Item
from kompass_core.parts import without_part

Items = tuple[Item, ...]


def written(items: Items) -> Items:
    """Return the items in which something stands: an empty one says nothing to a reader."""
    return tuple(item for item in items if item.text.strip())


def with_added(items: Items, index: int, added: Sequence[Item]) -> Items:
    """Return `items` with `added` before place `index`; past the end is at the end."""
    return (*items[:index], *added, *items[index:])


def with_moved(items: Items, item_id: str, index: int) -> Items:
    """Return `items` with one item taken to place `index` among the others."""
    moved = tuple(item for item in items if item.id == item_id)
    return with_added(without_part(items, item_id), index, moved)
