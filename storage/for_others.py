"""Files for others, written where the user wants them: reports, tables, templates, packages.

An evaluation is never among what they replace, whatever name was given for them.
"""

from functools import partial
from pathlib import Path

from kompass_core.errors import EvaluationInTheWayError
from storage.atomic_file import AS_USUAL, write_whole
from storage.envelope import begins_as_evaluation
from storage.file_names import SUFFIX


def write_for_others(path: Path, data: bytes) -> None:
    """Make `data` the content of `path`, whole or not at all, for whom the user's files are.

    Raises:
        EvaluationInTheWayError: an evaluation lies there; it is untouched.
        FileNotWrittenError: see `write_whole`.
    """
    write_whole(path, data, partial(_spare_evaluation, path), AS_USUAL)


def _spare_evaluation(path: Path) -> None:
    """Refuse where an evaluation lies: one by its name, however damaged, or by its content."""
    lies_there = path.resolve()  # what is written through a link is what it leads to
    if not lies_there.is_file():
        return
    if lies_there.suffix.lower() == SUFFIX or begins_as_evaluation(lies_there):
        raise EvaluationInTheWayError(path, "it is an evaluation")
