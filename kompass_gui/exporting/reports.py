"""All about reports that lives as long as the program: the publisher, preview and exports."""

from functools import partial

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_gui.error_sentences import error_sentence
from kompass_gui.exporting.export_kind import Exported, ExportKind
from kompass_gui.exporting.many_exports import ManyExports
from kompass_gui.exporting.publisher_settings import PublisherSettings
from kompass_gui.exporting.report_export import ReportExport
from kompass_gui.exporting.report_preview import ReportPreview
from kompass_gui.file_questions import FileQuestions
from kompass_gui.system_programs import SystemPrograms
from widgets.notice import Notice

_MOST_NAMED = 12
"""How many characters that could not be shown are named; of more, only how many they are."""


class Reports(QObject):
    """Makes reports, and tells in the notice line what came of it."""

    def __init__(
        self,
        settings: QSettings,
        questions: FileQuestions,
        notice: Notice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notice = notice
        self._programs = SystemPrograms()
        self.publisher = PublisherSettings(settings, self)
        self.preview = ReportPreview(self)
        self._export = ReportExport(questions, self.publisher, self)
        self.many = ManyExports(questions, self.publisher, self)
        self._export.started.connect(
            lambda: self._notice.show_info(self.tr("The file is being written…"))
        )
        self._export.written.connect(self._tell_written)
        self._export.failed.connect(self._tell_error)

    def export(self, kind: ExportKind, evaluation: Evaluation, window: QWidget) -> None:
        """Ask where to, and export an evaluation there."""
        self._export.export(kind, evaluation, window)

    def close(self) -> None:
        """Wait for a file being written, and give the preview up."""
        self._export.close()
        self.many.close()
        self.preview.close()

    def _tell_error(self, error: KompassError) -> None:
        self._notice.show_error(error_sentence(error))

    def _tell_written(self, exported: Exported) -> None:
        path = exported.path
        answers = {
            self.tr("Open it"): partial(self._programs.open_file, path),
            self.tr("Show the folder"): partial(self._programs.show, path.parent),
        }
        text = self.tr("Written: {file}").format(file=path.name)
        if exported.substituted:
            self._notice.show_warning(
                f"{text}. {self._substituted_text(exported.substituted)}", answers
            )
        else:
            self._notice.show_info(text, answers, passing=True)

    def _substituted_text(self, characters: tuple[str, ...]) -> str:
        """Return what is to be said of characters that are shown as a box."""
        named = " ".join(f"U+{ord(char):04X}" for char in characters[:_MOST_NAMED])
        more = " …" if len(characters) > _MOST_NAMED else ""
        text = self.tr("%n character(s) cannot be shown: {characters}", "", len(characters))
        return text.format(characters=named + more)
