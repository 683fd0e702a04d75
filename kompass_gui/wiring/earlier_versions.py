"""Going back to an earlier version: the page, the reading of the versions, and the restoring."""

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject

from kompass_core.changes import changes
from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_core.scoring import total_result
from kompass_gui.background import Background
from kompass_gui.error_sentences import error_sentence
from kompass_gui.main_window import MainWindow
from kompass_gui.saving.change_texts import change_rows
from kompass_gui.saving.desk import Desk
from kompass_gui.saving.restoring import restore
from kompass_gui.saving.version_model import VersionFacts
from kompass_gui.saving.versions_page import VersionsPage
from kompass_gui.times import moment_text
from storage.versions import Version
from widgets.colours import Colours
from widgets.notice import Notice


class EarlierVersions(QObject):
    """Shows the earlier versions of what lies open, and makes one of them its present state."""

    def __init__(self, desk: Desk, window: MainWindow, notice: Notice, colours: Colours) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = window
        self._notice = notice
        self._colours = colours
        self._page: VersionsPage | None = None
        self._versions: tuple[Version, ...] = ()
        self._reading: Background[tuple[int, VersionFacts]] | None = None
        desk.closed.connect(self._stop_reading)

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours

    def show(self) -> None:
        """Show the versions there are, each with what is found in it as soon as it was read."""
        file, session = self._desk.file, self._desk.session
        if file is None or session is None:
            return
        self._versions = file.versions()
        if self._page is None:
            self._page = self._new_page()
        self._window.show_aside(self._page)
        self._page.set_versions(self._versions)
        self._read(session.evaluation)

    def _new_page(self) -> VersionsPage:
        """Return the page, built when it is first asked for."""
        page = VersionsPage(self._colours)
        page.version_chosen.connect(self._preview)
        page.restore_asked.connect(self._restore)
        page.cancelled.connect(self._leave)
        return page

    def _read(self, now: Evaluation) -> None:
        self._stop_reading()
        self._reading = Background("versions", self._take_facts)
        for row, version in enumerate(self._versions):
            self._reading.start(partial(_facts, row, version, now))

    def _take_facts(self, finished: "Future[tuple[int, VersionFacts]]") -> None:
        if self._page is not None:
            self._page.set_facts(*finished.result())

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.close()
            self._reading = None

    def _preview(self, row: int) -> None:
        session = self._desk.session
        if self._page is None or session is None:
            return
        version = self._versions[row]
        heading = self.tr("As it was {moment}").format(moment=moment_text(version.saved))
        try:
            then = version.read()
        except KompassError as error:
            self._page.show_problem(heading, error_sentence(error))
            return
        now = session.evaluation
        self._page.show_version(heading, then, change_rows(changes(now, then), now, then))

    def _restore(self, row: int) -> None:
        session = self._desk.session
        if session is None:
            return
        version = self._versions[row]
        self._leave()
        try:
            restore(session, version.read())
        except KompassError as error:
            self._notice.show_error(error_sentence(error))
            return
        self._notice.show_info(
            self.tr("The evaluation is again as it was {moment}.").format(
                moment=moment_text(version.saved)
            ),
            {self.tr("Undo"): session.undo},
        )

    def _leave(self) -> None:
        self._stop_reading()
        self._window.leave_aside()


def _facts(row: int, version: Version, now: Evaluation) -> tuple[int, VersionFacts]:
    try:
        then = version.read()
    except KompassError as error:
        return row, VersionFacts(problem=error)
    return row, VersionFacts(total_result(then), changes(now, then))
