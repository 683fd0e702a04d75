"""How the tables of an older version become those of this one, a step a version.

Any change to what a table holds is a new version, also a mere addition: an older program must not
open, and so curtail, what it does not know.
"""

from collections.abc import Callable

from storage.tables import Tables

Step = Callable[[Tables], Tables]
"""Returns the tables of the next version; ValueError or LookupError if they make no sense."""


def _with_evidence(tables: Tables) -> Tables:
    """Return tables of version 1 as those of version 2, which adds sources, notes and follow-up.

    An evaluation that says nothing of them has none, so nothing needs to be put in.
    """
    return tables


STEPS: tuple[Step, ...] = (_with_evidence,)
"""The first step leads from version 1 to version 2, and so on."""


def schema() -> int:
    """Return the version of the tables that this program writes."""
    return len(STEPS) + 1


def migrated(tables: Tables, version: int) -> Tables:
    """Return tables of an older `version` as those of this one."""
    for step in STEPS[version - 1 :]:
        tables = step(tables)
    return tables
