"""Removing, for good, the attachments that nothing names any more ("gallra").

An attachment lives as long as any text that names it: in an evaluation of the library, in its
trash, or in what this computer keeps of either.
"""

from pathlib import Path

from kompass_core.errors import KompassError
from kompass_core.evidence import Attachment
from storage.attachments import attachments_beside
from storage.evaluation_database import read_evaluation
from storage.file_names import SUFFIX
from storage.library_folder import TRASH, library_folder_of
from storage.local_copies import all_copies, digest_of
from storage.reading import Progress, Reading


def sweeping(path: Path) -> Reading[tuple[Path, ...]]:
    """Remove every attachment in the library of the file `path` that nothing there names.

    Nothing is removed if one of the evaluations, or what is kept of it, cannot be read: it might
    name any of them. There is a pause after each that was read; given up then, nothing is removed.
    Nobody may add an attachment meanwhile.

    Returns:
        The evaluations that cannot be read and so hinder it; none where all is done.

    Raises:
        FileNotWrittenError: one could not be removed.
    """
    attachments = attachments_beside(path)
    if not attachments.besides(()):
        return ()
    named = _Named()
    yield from named.look_through(library_folder_of(path))
    if not named.hindered_by:
        attachments.sweep(named.attachments)
    return tuple(sorted(named.hindered_by)) if attachments.besides(named.attachments) else ()


class _Named:
    """What the evaluations of a library name.

    Attributes:
        attachments: those.
        hindered_by: the evaluations that cannot be read.
    """

    def __init__(self) -> None:
        self.attachments: set[Attachment] = set()
        self.hindered_by: set[Path] = set()
        self._digests: set[str] = set()

    def look_through(self, folder: Path) -> Reading[None]:
        """Read every state of every evaluation in a library's folder and its trash."""
        folders = folder, folder / TRASH
        files = [file for each in folders for file in sorted(each.glob(f"*{SUFFIX}"))]
        for number, file in enumerate(files, 1):
            self._look_at(file, file)
            yield Progress(number, len(files))
        of_the_library = {each.absolute() for each in folders}
        for copies in all_copies():
            place = copies.path
            if copies.digest in self._digests or (place and place.parent in of_the_library):
                for state in copies.states():
                    self._look_at(state.path, place or state.path)
                    yield Progress(len(files), len(files))

    def _look_at(self, path: Path, file: Path) -> None:
        """Read the state at `path` of the evaluation in `file`."""
        try:
            evaluation = read_evaluation(path)
        except KompassError:
            self.hindered_by.add(file)
        else:
            self._digests.add(digest_of(evaluation.id))
            for note in evaluation.notes:
                self.attachments.update(note.attachments)
