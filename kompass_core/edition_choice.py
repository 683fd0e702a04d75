"""Which edition a year is evaluated in, as far as the years in which editions were used tell."""

import re
from collections.abc import Sequence

from kompass_core.questionnaire import Edition

_USED = re.compile(r"\s*(\d{4})\s*(?:([–-])\s*(\d{4})?)?\s*", re.ASCII)
_ALWAYS = (0, 9999)


def used_in(edition: Edition, year: int) -> bool:
    """Return whether an edition was used in a year; True where it does not say in which it was."""
    first, last = _years(edition)
    return first <= year <= last


def preferred_edition(editions: Sequence[Edition], year: int) -> Edition:
    """Return the newest edition with known questions that was used in `year`.

    Where none was, it is the newest with known questions; where of none they are known, the newest
    of all that was used then. ValueError of no editions.
    """
    known = [
        each for each in editions if not all(area.scored_as_a_whole for area in each.areas)
    ] or list(editions)
    used = [each for each in known if used_in(each, year)]
    return max(used or known, key=lambda each: (_years(each)[0], each.edition))


def _years(edition: Edition) -> tuple[int, int]:
    """Return the first and the last year in which an edition was used."""
    found = _USED.fullmatch(edition.used)
    if found is None:
        return _ALWAYS
    first = int(found[1])
    if found[2] is None:
        return first, first
    return first, int(found[3] or _ALWAYS[1])
