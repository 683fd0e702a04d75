"""The roles that people are interviewed in, and what the program proposes to ask each."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from resources.reader import toml

_FOLDER = Path(__file__).parent / "roles"
_FALLBACK = "kommunkompassen-2010"


class RoleEntry(NamedTuple):
    """One role, as its file has it. Without areas and questions it can be asked everything."""

    id: str
    name: str
    group: str
    """One of "politician", "official", "union" and "other"."""
    areas: tuple[int, ...]
    questions: tuple[str, ...]
    titles: tuple[str, ...]
    """What else people in it are called; `*` in a word stands for any letters."""


@cache
def interview_roles(edition_id: str) -> tuple[RoleEntry, ...]:
    """Return the roles proposed for an edition.

    Of an edition without a file of its own only the names are proposed: its areas are others.
    """
    path = _FOLDER / f"{Path(edition_id).name}.toml"
    known = path.is_file()
    roles = toml(path if known else _FOLDER / f"{_FALLBACK}.toml")["roles"]
    return tuple(
        RoleEntry(
            id=role["id"],
            name=role["name"],
            group=role["group"],
            areas=tuple(role.get("areas", ())) if known else (),
            questions=tuple(role.get("questions", ())) if known else (),
            titles=tuple(role.get("titles", ())),
        )
        for role in roles
    )
