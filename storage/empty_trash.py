"""Removing, for good, what lies in the trash, with all that is kept of it ("gallra")."""

import glob
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from storage.atomic_file import refusals, sync_folder
from storage.attachment_sweep import sweeping
from storage.library import Library
from storage.library_entry import LibraryEntry
from storage.library_folder import text_caches
from storage.local_copies import copies_at, copies_of_any, digest_of
from storage.lock import acquire
from storage.reading import Reading


def emptying(library: Library, entries: Iterable[LibraryEntry]) -> Reading[tuple[Path, ...]]:
    """Remove those of `entries` that lie in the trash as they did when they were listed.

    With an evaluation's last file go its earlier versions on this computer, and the attachments
    that nothing else in the library names. Nothing of it is remembered.

    There is a pause after each evaluation that is read. Given up then, what lay in the trash is
    gone, and the attachments are there until the next time. Nobody may add any meanwhile.

    Returns:
        The evaluations that cannot be read and so hinder that attachments are removed, as in
        `sweeping`.

    Raises:
        LibraryAwayError: the folder cannot be reached.
        FileNotWrittenError: not all of it could be removed; it can be tried again.
        OpenInAnotherWindowError: one of them is open.
        OpenOnAnotherComputerError: one of them is open there.
    """
    library.check_reachable()
    for place in text_caches(library.folder):
        with refusals(place):
            place.unlink(missing_ok=True)
    listed = {(entry.name, entry.summary) for entry in entries}
    trashed = library.trashed()
    files = Counter(_digests((*library.entries(), *trashed)))
    for entry in trashed:
        if (entry.name, entry.summary) in listed:
            files.subtract(_digests([entry]))
            _remove(entry, library, files)
    library.trashed()  # so that their names are forgotten, too
    return (yield from sweeping(library.folder / "any"))


def _digests(entries: Iterable[LibraryEntry]) -> Iterator[str]:
    """Yield what stands for each evaluation's id; there is none to be known of a damaged file."""
    return (digest_of(entry.summary.id) for entry in entries if entry.summary)


def _remove(entry: LibraryEntry, library: Library, files: Counter[str]) -> None:
    """Remove an evaluation from the trash, of which so many other files are there."""
    with refusals(entry.path):
        lock = acquire(entry.path)
    try:
        # What it leaves on this computer first: without the file nothing would lead there again.
        _remove_copies(entry, library, files)
        with refusals(entry.path):
            entry.path.unlink(missing_ok=True)
            sync_folder(entry.path.parent)
    finally:
        lock.release()


def _remove_copies(entry: LibraryEntry, library: Library, files: Counter[str]) -> None:
    """Remove what is kept of an evaluation of which no other file is there.

    What is kept of a file elsewhere stays: it may lie on a drive that is away.
    """
    folder = library.folder.absolute()
    lay_at = folder / entry.name
    gone = {lay_at} if not lay_at.exists() else set()
    for copies in copies_of_any(entry.summary.id) if entry.summary else copies_at(lay_at):
        path = copies.path
        if files[copies.digest]:
            continue
        if path is None or path == entry.path.absolute():
            copies.remove()
        elif path.parent == folder and not path.exists():
            copies.remove()
            gone.add(path)
    for path in gone:
        for aside in folder.glob(f"{glob.escape(path.name)}.damaged-*"):
            with refusals(aside):
                aside.unlink()
