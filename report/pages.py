"""Boxes put on pages: what goes together stays together."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from report.boxes import Box


@dataclass(frozen=True)
class Placed:
    """A box on a page."""

    box: Box
    top: float
    """Its upper edge, from the page's lower edge."""
    left: float = 0
    """From the left edge of the text area."""


@dataclass
class Page:
    """What stands on one page, from the top."""

    placed: list[Placed] = field(default_factory=list)


class _Filler:
    """Fills pages from the top."""

    def __init__(self, top: float, bottom: float) -> None:
        self._top = top
        self._bottom = bottom
        self._y = top
        self._below = 0.0
        self.pages = [Page()]

    @property
    def at_top(self) -> bool:
        """Whether nothing stands on the page yet."""
        return not self.pages[-1].placed

    def room(self, box: Box) -> float:
        """Return the height that is left for `box`."""
        gap = 0.0 if self.at_top else max(self._below, box.above)
        return self._y - gap - self._bottom

    def put(self, box: Box) -> None:
        """Let a box stand next on the page."""
        gap = 0.0 if self.at_top else max(self._below, box.above)
        top = self._y - gap
        self.pages[-1].placed.append(Placed(box, top))
        self._y = top - box.height
        self._below = box.below

    def turn(self) -> None:
        """Begin the next page."""
        self.pages.append(Page())
        self._y = self._top
        self._below = 0.0


def paged(boxes: Iterable[Box], top: float, bottom: float) -> list[Page]:
    """Return boxes on pages whose text area reaches from `top` down to `bottom`."""
    filler = _Filler(top, bottom)
    waiting = deque(boxes)
    while waiting:
        box = waiting.popleft()
        if box.starts_page and not filler.at_top:
            filler.turn()
        parts = _parts(box, waiting, filler)
        if parts is None:
            filler.put(box)
            continue
        here, later = parts
        if here is not None:
            filler.put(here)
        filler.turn()
        waiting.appendleft(later)
    return filler.pages


def _parts(box: Box, following: Iterable[Box], filler: _Filler) -> tuple[Box | None, Box] | None:
    """Return what of a box stands on this page and on the next; None if all of it stands here."""
    room = filler.room(box)
    if filler.at_top:
        if box.height <= room:
            return None
        return box.split(room) or box.forced_split(room)
    if max(_needed(box, following), box.least_room) <= room:
        return None
    split = None if box.keep_with_next else box.split(room)
    return split or (None, box)


def _needed(box: Box, following: Iterable[Box]) -> float:
    """Return the height that must be left for a box to stand here, with what it must stand by."""
    if not box.keep_with_next:
        return box.height
    height, previous = box.height, box
    for after in following:
        height += max(previous.below, after.above)
        if not after.keep_with_next:
            return height + after.least_start
        height += after.height
        previous = after
    return height
