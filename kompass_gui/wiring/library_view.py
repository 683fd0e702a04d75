"""The library in the window: its list, the search in it, its trash and its folder."""

from collections.abc import Callable
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from kompass_core.duplicate import duplicate_id
from kompass_core.errors import KompassError
from kompass_core.example import example_number, next_example_id
from kompass_gui.error_sentences import error_sentence
from kompass_gui.file_questions import FileQuestions
from kompass_gui.icons import Icons
from kompass_gui.in_slices import InSlices
from kompass_gui.library.start_page import StartPage
from kompass_gui.main_window import MainWindow
from kompass_gui.titles import entry_title, summary_number
from kompass_gui.wiring.library_trash import LibraryTrash
from storage.data_folder import library_is_fixed, set_library_folder
from storage.library import Library
from storage.library_entry import LibraryEntry, Summary
from storage.reading import Reading
from widgets.notice import Notice

if TYPE_CHECKING:
    from storage.library_search import LibrarySearch

_Found = tuple[tuple[LibraryEntry, ...], tuple[LibraryEntry, ...]]
"""The evaluations in the folder, and those in its trash."""

_SETTLE_MS = 300
"""How long the folder is left alone after a change in it: a sync client makes many at once."""


class LibraryView(QObject):
    """Shows the saved evaluations, and does what is asked for with one of them.

    Signals:
        folder_chosen: the evaluations lie in another folder from now on.
    """

    folder_chosen = Signal()

    def __init__(
        self, library: Library, start: StartPage, window: MainWindow, notice: Notice, icons: Icons
    ) -> None:
        super().__init__(window)
        self._library = library
        self._start = start
        self._window = window
        self._notice = notice
        self._trash = LibraryTrash(library, window, notice, icons)
        self._watched = QFileSystemWatcher(self)
        self._settle = QTimer(self)
        self._slices = InSlices(self)
        self._search: LibrarySearch | None = None
        self._in_texts = InSlices(self)
        self._looked = False
        self._next: Path | None = None
        self._typed = ""
        self._typing = QTimer(self)
        self._connect()

    def begin(self) -> None:
        """Show the start page with the evaluations that this computer remembers.

        No first paint waits for the folder, which may lie far away: `look` is to follow. Where
        none is remembered there may still be some, and the look is taken at once.
        """
        self._start.place.set_folder(self._library.folder, fixed=library_is_fixed())
        remembered = self._library.remembered()
        if remembered:
            self._start.set_entries(remembered)
        else:
            self.look()
        self._window.show_start()

    def look(self) -> None:
        """Show what there is, if only what is remembered was shown so far."""
        if not self._looked:
            self.refresh()

    def show(self) -> None:
        """Show the start page with what there is now."""
        self.refresh()
        self._window.show_start()

    def make_current(self, path: Path) -> None:
        """Make the evaluation in a file the current one, once the list is shown anew.

        So what is done next in the list is done to what was made or open last.
        """
        self._next = path

    def refresh(self) -> None:
        """Show what there is now, and later what comes into the folder, too."""
        self._looked = True
        if not self._watched.directories() and self._library.folder.is_dir():
            self._watched.addPath(str(self._library.folder))
        away = self._is_away()
        self._slices.start(self._reading(), lambda found: self._show_found(found, away=away))

    def _reading(self) -> Reading[_Found]:
        entries = yield from self._library.reading()
        return entries, (yield from self._library.reading_trash())

    def _show_found(self, found: _Found, *, away: bool) -> None:
        entries, trashed = found
        self._start.set_entries(entries, away=away)
        if self._next is not None:
            self._start.show_file(self._next)
            self._next = None
        self._start.tools.set_trashed(len(trashed))
        self._trash.set_entries(trashed)
        if self._search is not None:
            self._search.look_again()
        self._find(self._typed)

    def _is_away(self) -> bool:
        """Return whether the folder cannot be reached, and if so say what one can do."""
        try:
            self._library.check_reachable()
        except KompassError as error:
            answers = {self.tr("Try again"): self.show}
            self._notice.show_warning(error_sentence(error), answers)
            return True
        return False

    def choose_folder(self, questions: FileQuestions) -> None:
        """Ask where the evaluations are to lie; those that there are stay where they are."""
        folder = questions.library_folder(self._window, self._library.folder)
        if folder is not None and folder != self._library.folder:
            self._do(partial(set_library_folder, folder), self.folder_chosen.emit)

    def close(self) -> None:
        """End a search that is under way."""
        self._trash.close()
        self._slices.stop()
        self._typing.stop()
        self._in_texts.stop()

    def _connect(self) -> None:
        for slices in (self._slices, self._in_texts):
            slices.progressed.connect(
                lambda progress: self._start.show_reading(progress.done, progress.files)
            )
        actions = self._start.entry_actions
        actions.duplicate_asked.connect(self._duplicate)
        actions.trash_asked.connect(self._trash.take)
        self._start.tools.trash_opened.connect(self._trash.show)
        self._trash.changed.connect(self.refresh)
        self._trash.left.connect(self.show)
        self._start.search_typed.connect(self._find)
        self._typing.setSingleShot(True)
        self._typing.setInterval(0)  # after what was typed, and the rows that show it, are painted
        self._typing.timeout.connect(self._look_in_texts)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._refresh_if_shown)
        self._watched.directoryChanged.connect(self._settle.start)

    def _refresh_if_shown(self) -> None:
        if self._start.isVisible() or self._trash.shown:
            self.refresh()

    # --- search --------------------------------------------------------------------------------

    def _find(self, typed: str) -> None:
        """Look for words in all texts as well, after what the rows show."""
        self._in_texts.stop()
        self._typed = typed
        if typed.strip():
            self._typing.start()
        else:
            self._typing.stop()

    def _look_in_texts(self) -> None:
        """Look there for what was typed last: the first time all of them must be read."""
        if self._search is None:
            from storage.library_search import LibrarySearch  # noqa: PLC0415 - start-up time

            self._search = LibrarySearch(self._library.folder)
        typed = self._typed
        self._in_texts.start(
            self._search.finding(typed), lambda found: self._start.set_found(typed, found)
        )

    # --- one evaluation ------------------------------------------------------------------------

    def _duplicate(self, entry: LibraryEntry) -> None:
        if entry.summary is None:
            return  # it is not offered for what cannot be read
        try:
            copy = self._library.duplicate(entry.path, self._id_of_duplicate(entry.summary))
        except KompassError as error:
            self._notice.show_error(error_sentence(error))
            return
        self.make_current(copy)
        self.refresh()
        self._notice.show_info(
            self.tr("{name} is there twice now, each by itself.").format(name=entry_title(entry))
        )

    def _id_of_duplicate(self, original: Summary) -> str:
        """Return an id that tells the next duplicate from its original and the earlier ones.

        Those in the trash may come back. A duplicate of an example is one more example.
        """
        like = attrgetter("municipality", "year", "edition")
        entries = (*self._library.entries(), *self._library.trashed())
        found = [entry.summary for entry in entries if entry.summary is not None]
        if example_number(original.id):
            return next_example_id(each.id for each in found)
        there = (each for each in found if like(each) == like(original))
        number = 1 + max(map(summary_number, there), default=0)
        from uuid import uuid4  # noqa: PLC0415 - start-up time

        return duplicate_id(uuid4().hex, original.year, number)

    def _do(self, act: Callable[[], object], then: Callable[[], None]) -> None:
        """Do something with the library, show what came of it, and say what is to be said."""
        try:
            act()
        except KompassError as error:
            self._notice.show_error(error_sentence(error))
            return
        self.refresh()
        then()
