"""One evaluation as one file, to mail or to carry on a stick: the evaluation with its attachments.

The file is a zip archive, so that anyone can look into it: `evaluation.kompass` is the evaluation's
own file, and `attachments/` holds the contents that its notes name.
"""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

from kompass_core.errors import DamagedFileError, FileMissingError, NotAnEvaluationError
from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Attachment
from kompass_core.privacy import without_notes
from storage.atomic_file import read_whole, remove_leftovers
from storage.attachments import Attachments, attachments_beside
from storage.clock import Clock, local_now
from storage.evaluation_database import packed_evaluation, unpacked_evaluation
from storage.evaluation_file import EvaluationFile
from storage.for_others import write_for_others
from storage.library import Library
from storage.zip_faults import ZIP_FAULTS

SUFFIX = ".kompasspaket"
_EVALUATION = "evaluation.kompass"
_ATTACHMENTS = "attachments/"
_ZIP = b"PK"
_MOST_BYTES = 4_000_000_000
"""What the contents may be in all: an archive that claims more is no package of ours."""


def attachments_of(evaluation: Evaluation) -> tuple[Attachment, ...]:
    """Return the attachments of all the notes, each content once."""
    named = {each.checksum: each for note in evaluation.notes for each in note.attachments}
    return tuple(named.values())


def write_package(
    evaluation: Evaluation, attachments: Attachments, path: Path, *, clock: Clock = local_now
) -> tuple[Attachment, ...]:
    """Write an evaluation with everything that belongs to it to the one file `path`.

    Returns:
        The attachments that are not there to be written.

    Raises:
        FileUnreadableError: the system does not let an attachment be read.
        FileNotWrittenError: see `write_for_others`.
    """
    missing = []
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as package:
        package.writestr(_entry(_EVALUATION), packed_evaluation(evaluation, clock()))
        for attachment in attachments_of(evaluation):
            try:
                content = attachments.read(attachment)
            except FileMissingError:
                missing.append(attachment)
            else:
                package.writestr(_entry(_ATTACHMENTS + attachment.checksum), content)
    remove_leftovers(path)
    write_for_others(path, archive.getvalue())
    return tuple(missing)


def shareable(evaluation: Evaluation) -> Evaluation:
    """Return an evaluation without persons and notes, as another municipality may have it.

    It has an id of its own, so that it is never taken for a copy of the complete one.
    """
    shared = without_notes(evaluation)
    return replace(
        shared,
        id=f"{shared.id}-shared",
        visit=replace(shared.visit, evaluators=()),
        actions=tuple(replace(action, who="") for action in shared.actions),
        followed_up=tuple(replace(each, evidence="") for each in shared.followed_up),
    )


def read_package(path: Path, library: Library) -> Path:
    """Make the evaluation in a package, or in a file of its own, one of the library's.

    Where the library has the evaluation already, both are there, one shown as the other's copy.

    Returns:
        The evaluation's file in the library.

    Raises:
        FileMissingError: there is no file.
        FileUnreadableError: the system does not let it be read.
        NotAnEvaluationError: it is something else.
        DamagedFileError: it is not as it was written.
        NewerFileError: a newer version of the program wrote it.
        LibraryAwayError: the library cannot be reached.
        FileNotWrittenError: it could not be written to the library, whose list has nothing new.
    """
    data = read_whole(path)
    contents = _contents(path, data) if data.startswith(_ZIP) else {_EVALUATION: data}
    if _EVALUATION not in contents:
        raise NotAnEvaluationError(path)
    evaluation = unpacked_evaluation(path, contents[_EVALUATION])
    attachments = attachments_beside(library.path_for(evaluation))
    for attachment in attachments_of(evaluation):
        content = contents.get(_ATTACHMENTS + attachment.checksum)
        if content is not None:
            attachments.add(attachment.name, content)
    file = take_in(evaluation, path, library)
    file.close()
    return file.path


def take_in(evaluation: Evaluation, lies_at: Path, library: Library) -> EvaluationFile:
    """Make a file in the library for an evaluation from elsewhere, and return it open.

    With it come the attachments that lie beside it there and can be read.

    Args:
        evaluation: the evaluation.
        lies_at: the file that it is from.
        library: where it comes.

    Raises:
        LibraryAwayError: the library cannot be reached.
        FileNotWrittenError: it could not be written.
    """
    attachments = attachments_beside(library.path_for(evaluation))
    attachments.take_over(attachments_of(evaluation), attachments_beside(lies_at))
    return library.create(evaluation)


def _contents(path: Path, data: bytes) -> dict[str, bytes]:
    """Return what the archive holds, by name."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if sum(entry.file_size for entry in package.infolist()) > _MOST_BYTES:
                raise NotAnEvaluationError(path)
            return {entry.filename: package.read(entry) for entry in package.infolist()}
    except ZIP_FAULTS as error:
        raise DamagedFileError(path, str(error)) from error


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
