"""The editions that can be evaluated in: those of the program, and those that someone imported.

An imported edition is one readable TOML file in the library's folder `editions`. An evaluation
carries its edition's whole text, so losing such a file loses no evaluation.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from kompass_core.errors import KompassError
from kompass_core.import_fault import Fault, FaultKind, one_a_cell
from kompass_core.questionnaire import Edition
from kompass_core.questionnaire_draft import draft_faults, edition_of_draft
from storage.atomic_file import refusals, write_whole
from storage.library_folder import folder_in
from storage.questionnaire_file import builtin_editions, read_questionnaire
from storage.questionnaire_sheet import draft_of_sheets
from storage.questionnaire_toml import draft_of_toml, toml_of
from storage.sheet import read_limited, read_sheets, text_of
from storage.toml_text import TomlFaultError

_FOLDER = "editions"


@dataclass(frozen=True)
class CheckedQuestionnaire:
    """What a file holds: an edition, or all that is wrong with it, by line."""

    edition: Edition | None
    faults: tuple[Fault, ...] = ()


class Editions:
    """The editions in a library's folder and those of the program."""

    def __init__(self, library_folder: Path) -> None:
        self._folder = library_folder / _FOLDER

    def all(self) -> tuple[Edition, ...]:
        """Return the program's editions, oldest first, and then the imported ones by name.

        An imported file that cannot be read is left out: it never hinders the others.
        """
        return (*builtin_editions(), *self.imported())

    def imported(self) -> tuple[Edition, ...]:
        """Return the imported editions, by title and edition."""
        known = {each.id for each in builtin_editions()}
        found: dict[str, Edition] = {}
        for path in sorted(self._folder.glob("*.toml")):
            try:
                edition = read_questionnaire(path)
            except KompassError:
                continue
            if edition.id not in known:
                found.setdefault(edition.id, edition)
        return tuple(sorted(found.values(), key=lambda each: (each.title, each.edition)))

    def check(self, path: Path) -> CheckedQuestionnaire:
        """Return the edition in a file (.toml, or .xlsx as the template), or what is wrong with it.

        Nothing is imported by that.

        Raises:
            FileMissingError: there is no file.
            FileUnreadableError: the system does not let it be read.
            FileTooLargeError: it is larger than any questionnaire.
            NotATableError, BrokenTableError: it is something else.
        """
        checked = _check(path)
        if checked.edition is None:
            return checked
        edition = checked.edition
        same_id = [each for each in self.all() if each.id == edition.id]
        if same_id and same_id[0] != edition:
            return CheckedQuestionnaire(None, (Fault(FaultKind.EDITION_KNOWN, edition.id),))
        return checked

    def add(self, edition: Edition) -> None:
        """Keep an edition that `check` returned; one that is there already changes nothing.

        Raises:
            LibraryAwayError: the library's folder cannot be reached.
            FileNotWrittenError: see `write_whole`.
        """
        if any(each.id == edition.id for each in self.all()):
            return
        folder_in(self._folder.parent, self._folder.name)
        write_whole(self._path(edition), toml_of(edition).encode())

    def remove(self, edition_id: str) -> None:
        """Forget an imported edition; evaluations in it keep theirs.

        Raises:
            FileNotWrittenError: the system refused.
        """
        for path in self._folder.glob("*.toml"):
            try:
                is_it = read_questionnaire(path).id == edition_id
            except KompassError:
                continue
            if is_it:
                with refusals(path):
                    path.unlink()

    def _path(self, edition: Edition) -> Path:
        stem = re.sub(r"[^a-z0-9-]+", "-", edition.id.casefold())[:60].strip("-") or "utgava"
        path = self._folder / f"{stem}.toml"
        number = 2
        while path.exists():
            path = self._folder / f"{stem}-{number}.toml"
            number += 1
        return path


def _check(path: Path) -> CheckedQuestionnaire:
    if path.suffix.casefold() == ".toml":
        try:
            draft = draft_of_toml(text_of(path, read_limited(path)))
        except TomlFaultError as error:
            return CheckedQuestionnaire(None, (error.fault,))
        faults = draft_faults(draft)
    else:
        draft, sheet_faults = draft_of_sheets(read_sheets(path))
        faults = one_a_cell((*sheet_faults, *draft_faults(draft)))
    return CheckedQuestionnaire(None if faults else edition_of_draft(draft), faults)
