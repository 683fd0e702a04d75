"""The pages about the library as a whole: editions, and what there is to compare with."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kompass_core.questionnaire import Edition
from kompass_gui.library.editions_page import EditionsPage
from kompass_gui.library.references_page import ReferencesPage
from kompass_gui.main_window import MainWindow
from kompass_gui.pages.page_context import Surroundings


class LibraryPages(QObject):
    """Shows each page when it is asked for, and then again what was shown before."""

    def __init__(
        self, window: MainWindow, around: Surroundings, show_start: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._around = around
        self._show_start = show_start
        self._editions: EditionsPage | None = None
        self._references: ReferencesPage | None = None
        window.privacy.changed.connect(self._hide_points)

    @property
    def editions(self) -> tuple[Edition, ...]:
        """The editions that can be evaluated in now."""
        return self._around.references.editions.all()

    def show_editions(self) -> None:
        """Show the editions of the questionnaire."""
        if self._editions is None:
            self._editions = EditionsPage(self._around)
            self._editions.left.connect(self._leave)
        self._editions.show_editions()
        self._window.show_aside(self._editions)

    def show_references(self) -> None:
        """Show the published results and averages; a new one begins in what lies open's edition."""
        if self._references is None:
            self._references = ReferencesPage(self._around)
            self._references.left.connect(self._leave)
        workspace = self._window.workspace
        edition = workspace.session.evaluation.edition.id if workspace is not None else ""
        self._references.show_references(edition)
        self._window.show_aside(self._references)

    def _hide_points(self, private: bool) -> None:  # noqa: FBT001 - Qt's own signal
        """Leave the published results while someone else sees the screen."""
        if private and self._references is not None and self._references.isVisible():
            self._leave()

    def _leave(self) -> None:
        if self._window.workspace is not None:
            self._window.leave_aside()
        else:
            self._show_start()
