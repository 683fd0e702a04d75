"""What the pages of an open evaluation are built of."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kompass_core.comparison import ReferenceProfile
from kompass_core.errors import KompassError
from kompass_gui.error_sentences import error_sentence
from kompass_gui.exporting.reports import Reports
from kompass_gui.file_questions import FileQuestions
from kompass_gui.session.evaluation_session import EvaluationSession
from kompass_gui.session.references import References, built_in_averages
from storage.for_others import write_for_others
from widgets.colours import Colours
from widgets.notice import Notice


@dataclass
class Surroundings:
    """What stays the same from one open evaluation to the next."""

    colours: Colours
    """Others when the system goes from light to dark."""
    references: References
    questions: FileQuestions
    notice: Notice
    reports: Reports

    def tell(self, error: KompassError) -> None:
        """Tell the user what went wrong."""
        self.notice.show_error(error_sentence(error))

    def write(self, path: Path, data: bytes) -> None:
        """Write a file where the user wants it, and tell that it is there, or why it is not."""
        try:
            write_for_others(path, data)
        except KompassError as error:
            self.tell(error)
            return
        written = QCoreApplication.translate("Surroundings", "Written: {file}")
        self.notice.show_info(written.format(file=path.name))


@dataclass(frozen=True)
class PageContext:
    """What pages are built of."""

    session: EvaluationSession
    around: Surroundings

    @property
    def colours(self) -> Colours:
        """The theme's colours."""
        return self.around.colours

    @property
    def averages(self) -> Sequence[ReferenceProfile]:
        """The averages that may be shown beside the evaluation."""
        edition = self.session.evaluation.edition
        try:
            return self.around.references.averages(edition)
        except KompassError as error:
            self.around.tell(error)
            return tuple(each for each in built_in_averages() if each.comparable_with(edition))
