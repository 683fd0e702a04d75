"""One saved state of an evaluation, in a complete file of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from storage.atomic_file import write_whole
from storage.envelope import read_content
from storage.evaluation_database import packed_evaluation, read_evaluation

Change = Callable[[Evaluation], Evaluation]
"""Makes another evaluation of one, as by taking a person's name out of it."""


@dataclass(frozen=True)
class Version:
    """An evaluation as it was saved once."""

    path: Path
    saved: datetime
    revision: int

    def read(self) -> Evaluation:
        """Return the evaluation as it was.

        Raises:
            KompassError: the file cannot be read or is damaged.
        """
        return read_evaluation(self.path)

    def rewrite(self, change: Change) -> None:
        """Make the version what `change` makes of it, or remove it where it cannot be read.

        Raises:
            FileNotWrittenError: it could not be rewritten; it is as it was.
            OSError: it could not be removed.
        """
        try:
            evaluation = self.read()
        except KompassError:
            self.path.unlink()
        else:
            data = packed_evaluation(change(evaluation), self.saved, self.revision)
            write_whole(self.path, data)

    @property
    def good(self) -> bool:
        """Whether the whole evaluation can be read."""
        try:
            self.read()
        except KompassError:
            return False
        return True


def version_at(path: Path) -> Version | None:
    """Return the version in the file at `path`; None if there is none that can be read."""
    try:
        head = read_content(path).head
    except KompassError:
        return None
    return Version(path, head.saved, head.revision)
