"""Removing, for good, the attachments that nothing names any more ("gallra")."""

from collections.abc import Iterator
from pathlib import Path

from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Attachment
from storage.attachments import attachments_beside
from storage.evaluation_database import read_evaluation
from storage.file_names import SUFFIX
from storage.local_copies import copies_of_any


def sweep_attachments(path: Path) -> int:
    """Remove every attachment beside `path` that no evaluation there names, nor an earlier version.

    What lies in the trash counts too. Nothing is removed if one of the files cannot be read: it
    might name any of them.

    Returns:
        How many were removed.

    Raises:
        FileNotWrittenError: one could not be removed.
    """
    kept: set[Attachment] = set()
    try:
        for evaluation in _all_beside(path):
            kept.update(each for note in evaluation.notes for each in note.attachments)
    except KompassError:
        return 0
    return attachments_beside(path).sweep(kept)


def _all_beside(path: Path) -> Iterator[Evaluation]:
    """Yield every state of every evaluation in a folder and its trash."""
    for folder in (path.parent, path.parent / ".trash"):
        for file in sorted(folder.glob(f"*{SUFFIX}")):
            evaluation = read_evaluation(file)
            yield evaluation
            for copies in copies_of_any(evaluation.id):
                for version in copies.backups.entries():
                    yield version.read()
