"""The folder of a library: whether it can be reached, and what this computer remembers of it.

It may lie on a drive that is away. Made anew there, it would pass for a library that is empty: so
whatever is written in it is written in a folder from `folder_in`.
"""

import os
import zlib
from pathlib import Path

from kompass_core.errors import LibraryAwayError
from storage.atomic_file import make_folder
from storage.data_folder import local_folder

TRASH = ".trash"
"""The folder in a library's where lies what was thrown away."""
_ENTRIES = "entries"


def is_away(folder: Path) -> bool:
    """Return whether the folder cannot be reached; one that was never made is not away."""
    try:
        with os.scandir(folder):
            return False
    except FileNotFoundError:
        return entries_cache(folder).exists()  # there were evaluations in it
    except OSError:
        return True


def check_reachable(folder: Path) -> None:
    """Do nothing if the folder can be reached, or was never made.

    Raises:
        LibraryAwayError: it cannot, as when it lies on a network drive that is away.
    """
    if is_away(folder):
        raise LibraryAwayError(str(folder))


def folder_in(library_folder: Path, name: str = "") -> Path:
    """Return the folder of that name in a library's, or the library's own, made if need be.

    Raises:
        LibraryAwayError: the library's folder cannot be reached.
        FileNotWrittenError: it could not be made.
    """
    check_reachable(library_folder)
    folder = library_folder / name
    make_folder(folder)
    return folder


def library_folder_of(path: Path) -> Path:
    """Return the folder of the library to which an evaluation's file belongs, also in its trash."""
    return path.parent.parent if path.parent.name == TRASH else path.parent


def cache_place(folder: Path, kind: str) -> Path:
    """Return where this computer keeps what it knows of the files in `folder`."""
    name = zlib.crc32(os.fsencode(folder.absolute()))  # hashlib costs the start of the program more
    return local_folder() / "library" / f"{name:08x}-{kind}.json"


def entries_cache(folder: Path) -> Path:
    """Return where this computer keeps what the list of the files in `folder` shows."""
    return cache_place(folder, _ENTRIES)


def text_caches(folder: Path) -> tuple[Path, ...]:
    """Return everything that this computer remembers of what is written in the files in `folder`.

    What their list shows is not part of it: by that one knows of a folder which is away.
    """
    every = local_folder().glob(str(Path("library", cache_place(folder, "*").name)))
    return tuple(set(every) - {entries_cache(folder)})
