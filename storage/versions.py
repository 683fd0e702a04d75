"""One saved state of an evaluation, in a complete file of its own."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from storage.envelope import read_content
from storage.evaluation_database import read_evaluation


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
