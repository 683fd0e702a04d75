"""The files that belong to notes: kept beside the evaluations, each content once, never rewritten.

A save of an evaluation writes an attachment's name and checksum alone, however large its content.
All evaluations of one folder share its attachments, so a copy, a conflict copy or one in the trash
needs none of its own.
"""

import hashlib
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from kompass_core.errors import (
    FileMissingError,
    FileNotWrittenError,
    FileTooLargeError,
    FileUnreadableError,
)
from kompass_core.evidence import Attachment
from storage.atomic_file import read_whole, refusals, write_whole
from storage.library_folder import folder_in, library_folder_of

MOST_MEGABYTES = 500
"""What one attachment may be: more cannot be mailed, and does not fit in memory twice."""

_FOLDER = ".attachments"
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,8}")


class Attachments:
    """The contents of attachments in one folder, which is made with the first one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add_file(self, path: Path) -> Attachment:
        """Keep a copy of a file, and return how a note names it.

        Raises:
            FileMissingError: there is no file.
            FileUnreadableError: the system does not let it be read.
            FileTooLargeError: it is larger than `MOST_MEGABYTES`.
            LibraryAwayError: the folder of the evaluations cannot be reached.
            FileNotWrittenError: the copy could not be written.
        """
        if path.is_file() and path.stat().st_size > MOST_MEGABYTES * 1_000_000:
            raise FileTooLargeError(path, MOST_MEGABYTES)
        return self.add(path.name, read_whole(path))

    def add(self, name: str, content: bytes) -> Attachment:
        """Keep some content, such as a pasted picture, and return how a note names it.

        Raises:
            LibraryAwayError: the folder of the evaluations cannot be reached.
            FileNotWrittenError: it could not be written.
        """
        attachment = Attachment(name, hashlib.sha256(content).hexdigest(), len(content))
        if not self.has(attachment):
            folder_in(self._folder.parent, self._folder.name)
            try:
                write_whole(self._place(attachment), content)
            except FileNotWrittenError as error:
                raise type(error)(self._known_as(attachment), error.reason) from error
        return attachment

    def take_over(self, named: Iterable[Attachment], other: "Attachments") -> None:
        """Keep copies of the contents that `other` has, as far as they can be read.

        Raises:
            LibraryAwayError: the folder of the evaluations cannot be reached.
            FileNotWrittenError: one could not be written.
        """
        for attachment in named:
            if not self.has(attachment):
                with suppress(FileMissingError, FileUnreadableError):
                    self.add(attachment.name, other.read(attachment))

    def has(self, attachment: Attachment) -> bool:
        """Return whether the content is there; a folder may come without it from elsewhere."""
        with suppress(OSError):
            return self._place(attachment).stat().st_size == attachment.size
        return False

    def path_of(self, attachment: Attachment) -> Path:
        """Return the file with the content, to be opened and never changed.

        Raises:
            FileMissingError: it is not there.
        """
        if not self.has(attachment):
            raise FileMissingError(self._known_as(attachment))
        return self._place(attachment)

    def read(self, attachment: Attachment) -> bytes:
        """Return the content.

        Raises:
            FileMissingError: it is not there.
            FileUnreadableError: the system does not let it be read.
        """
        return read_whole(self.path_of(attachment))

    def besides(self, kept: Iterable[Attachment]) -> tuple[Path, ...]:
        """Return where every content lies but those of `kept`."""
        names = {self._place(attachment).name for attachment in kept}
        there = self._folder.iterdir() if self._folder.is_dir() else ()
        return tuple(path for path in there if path.name not in names)

    def sweep(self, kept: Iterable[Attachment]) -> None:
        """Remove every content but those of `kept`, for good.

        Raises:
            FileNotWrittenError: one could not be removed.
        """
        with refusals(self._folder):
            for path in self.besides(kept):
                path.unlink(missing_ok=True)

    def _place(self, attachment: Attachment) -> Path:
        """Return where the content lies: its checksum, and the suffix that says how to open it."""
        suffix = Path(attachment.name).suffix
        known = suffix.lower() if _SUFFIX.fullmatch(suffix) else ""
        return self._folder / f"{Path(attachment.checksum).name}{known}"

    def _known_as(self, attachment: Attachment) -> Path:
        """Return where the content would lie by the name that people know it by, for errors."""
        place = self._place(attachment)
        return place.with_name(Path(attachment.name).name or place.name)


def attachments_beside(path: Path) -> Attachments:
    """Return the attachments of the evaluation whose file is at `path`, also in the trash."""
    return Attachments(library_folder_of(path) / _FOLDER)
