"""A page that shows something of all the saved evaluations."""

from abc import abstractmethod

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kompass_gui.pages.page_context import PageContext
from kompass_gui.pages.seen_page import SeenPage
from storage.reading import Progress


class SavedEvaluationsPage(SeenPage):
    """Has the saved evaluations looked at when it is shown, and says so where that takes time."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._references = context.around.references
        self._told = False
        self._references.progressed.connect(self._show_progress)
        self._references.saved_read.connect(self._show_read)

    @abstractmethod
    def take_saved(self) -> None:
        """Take over what the references say of the saved evaluations."""

    @override
    def refresh(self) -> None:
        self._references.read_saved()
        self._show_saved()

    def _show_progress(self, progress: Progress) -> None:
        if self.isVisible():
            self._told = True
            self.set_subtitle(
                self.tr("Reading the saved evaluations: {done} of {files}").format(
                    done=progress.done, files=progress.files
                )
            )

    def _show_read(self, changed: bool) -> None:  # noqa: FBT001 - Qt's own signal
        if self.isVisible() and (changed or self._told or not self._references.marked):
            self._show_saved()

    def _show_saved(self) -> None:
        if self._told and not self._references.reading:
            self._told = False
            self.set_subtitle("")
        self.take_saved()
        super().refresh()
