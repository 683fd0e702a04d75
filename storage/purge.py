"""Taking something out of all that is kept of an evaluation beside its own file ("gallra").

A person's name, once removed, must not live on in earlier versions, in what could not be saved, in
damaged files that were kept aside, or in what the library remembers to search in.
"""

from collections.abc import Iterator
from pathlib import Path

from storage.atomic_file import refusals
from storage.library_folder import text_caches
from storage.local_copies import copies_of_any
from storage.versions import Change


def purge(path: Path, evaluation_id: str, change: Change) -> None:
    """Make of everything kept on this computer what `change` makes of it, or remove it.

    The evaluation's own file is not touched: save it without the name first. Do not call this
    while a save is under way.

    Args:
        path: the evaluation's file.
        evaluation_id: its id.
        change: takes something out of an evaluation.

    Raises:
        FileNotWrittenError: not all of it could be rewritten or removed; it can be tried again.
    """
    for copies in copies_of_any(evaluation_id):
        copies.rewrite(change)
    with refusals(path):
        for left in _not_rewritable(path):
            left.unlink(missing_ok=True)


def _not_rewritable(path: Path) -> Iterator[Path]:
    """Yield what only goes as a whole."""
    yield from text_caches(path.parent)
    for other in path.parent.iterdir():
        if other.name.startswith(f"{path.name}.damaged-"):
            yield other
