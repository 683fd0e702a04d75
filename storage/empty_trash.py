"""Removing, for good, what lies in the trash, with all that is kept of it ("gallra")."""

import glob

from storage.atomic_file import refusals, sync_folder
from storage.attachment_sweep import sweep_attachments
from storage.library import Library
from storage.library_entry import LibraryEntry
from storage.local_copies import copies_of_any
from storage.lock import acquire


def empty_trash(library: Library) -> None:
    """Remove every evaluation in the trash.

    With it go its earlier versions on this computer, where no other file of it is, and the
    attachments that nothing else in the library names.

    Raises:
        FileNotWrittenError: not all of it could be removed; it can be tried again.
        OpenInAnotherWindowError: one of them is open.
        OpenOnAnotherComputerError: one of them is open there.
    """
    for entry in library.trashed():
        _remove(entry, library)
    sweep_attachments(library.folder / "any")


def _remove(entry: LibraryEntry, library: Library) -> None:
    with refusals(entry.path):
        lock = acquire(entry.path)
    try:
        # What it leaves on this computer first: without the file nothing would lead there again.
        _remove_copies(entry, library)
        with refusals(entry.path):
            entry.path.unlink(missing_ok=True)
            sync_folder(entry.path.parent)
    finally:
        lock.release()


def _remove_copies(entry: LibraryEntry, library: Library) -> None:
    """Remove what is kept of the library's files of an evaluation that are no more.

    What is kept of a file elsewhere stays: it may lie on a drive that is away.
    """
    folder = library.folder.absolute()
    for copies in copies_of_any(entry.summary.id) if entry.summary else ():
        path = copies.path
        if path is None or (path.parent == folder and not path.exists()):
            copies.remove()
            for aside in folder.glob(f"{glob.escape(path.name)}.damaged-*") if path else ():
                with refusals(aside):
                    aside.unlink()
