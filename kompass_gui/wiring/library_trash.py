"""The trash in the window: evaluations go there, come back, or are removed for good."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kompass_core.errors import (
    KompassError,
    OpenInAnotherWindowError,
    OpenOnAnotherComputerError,
)
from kompass_gui.error_sentences import error_sentence
from kompass_gui.icons import Icons
from kompass_gui.library.trash_page import TrashPage
from kompass_gui.main_window import MainWindow
from kompass_gui.titles import entry_title
from storage.library import Library
from storage.library_entry import LibraryEntry
from storage.reading import Reading
from widgets.notice import Notice

if TYPE_CHECKING:
    from kompass_gui.modal_reading import ModalReading

_MOST_NAMED = 3


class LibraryTrash(QObject):
    """Does what is asked for with the trash, and shows what lies in it.

    Signals:
        changed: something else lies in the library or its trash now.
        left: the user is done with the trash.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, library: Library, window: MainWindow, notice: Notice, icons: Icons) -> None:
        super().__init__(window)
        self._library = library
        self._window = window
        self._notice = notice
        self._icons = icons
        self._page: TrashPage | None = None
        self._reading: ModalReading | None = None

    @property
    def shown(self) -> bool:
        """Whether one looks into the trash now."""
        return self._page is not None and self._page.isVisible()

    def close(self) -> None:
        """Give up what is under way."""
        if self._reading is not None:
            self._reading.stop()

    def set_entries(self, entries: Sequence[LibraryEntry]) -> None:
        """Show what lies in it now."""
        if self._page is not None:
            self._page.set_entries(entries)

    def show(self) -> None:
        """Show the page of the trash."""
        if self._page is None:
            self._page = TrashPage(self._icons, self._window.privacy)
            self._page.restore_asked.connect(lambda entry: self._bring_back(entry, entry.path))
            self._page.empty_asked.connect(self._ask_to_empty)
            self._page.left.connect(self.left)
        self._window.show_aside(self._page)
        self.changed.emit()
        self._page.focus_first()

    def take(self, entry: LibraryEntry) -> None:
        """Move an evaluation to the trash, and offer to bring it back."""
        name = entry_title(entry)
        try:
            lies_at = self._library.trash(entry.path)
        except (OpenInAnotherWindowError, OpenOnAnotherComputerError) as error:
            self._notice.show_error(
                self.tr(
                    "{name} is open elsewhere, by {user}, and was not moved to the trash. Close it"
                    " there first."
                ).format(name=name, user=error.user)
            )
            return
        except KompassError as error:
            self._notice.show_error(error_sentence(error, called=name))
            return
        self.changed.emit()
        self._notice.show_info(
            self.tr("{name} is in the trash.").format(name=name),
            {self.tr("Bring it back"): partial(self._bring_back, entry, lies_at)},
        )

    def _bring_back(self, entry: LibraryEntry, path: Path) -> None:
        text = self.tr("{name} is back.").format(name=entry_title(entry))

        def bring_back() -> str:
            self._library.restore(path)
            return text

        self._do(bring_back)

    def _ask_to_empty(self) -> None:
        """Say what would be lost, and let the user remove it or leave it."""
        entries = self._library.trashed()
        names = _some([entry_title(entry) for entry in entries])
        text = self.tr(
            "%n evaluation(s) will be gone for good: {names}. So will the earlier versions on this"
            " computer, and attachments that no other evaluation has. It cannot be undone.",
            "",
            len(entries),
        ).format(names=names)
        self._notice.show_warning(text, {self.tr("Remove for good"): partial(self._empty, entries)})

    def _empty(self, entries: Sequence[LibraryEntry]) -> None:
        """Remove what the user was asked about, and nothing that has come since."""
        from kompass_gui.modal_reading import ModalReading  # noqa: PLC0415 - start-up time

        self._reading = self._reading or ModalReading(self._window)
        self._reading.start(
            self._emptying(entries),
            self.tr("Looking for attachments in use: {done} of {files} evaluations"),
            self._end_emptying,
            lambda: self._end_emptying(self._tell_given_up),
        )

    def _emptying(self, entries: Sequence[LibraryEntry]) -> Reading[Callable[[], None]]:
        """Empty the trash, and return what then tells of it."""
        from storage.empty_trash import emptying  # noqa: PLC0415 - start-up time

        try:
            unreadable = yield from emptying(self._library, entries)
        except KompassError as error:
            return partial(self._notice.show_error, error_sentence(error))
        return partial(self._notice.show_info, self._emptied(unreadable))

    def _end_emptying(self, tell: Callable[[], None]) -> None:
        tell()
        self.changed.emit()
        if self._page is not None:
            self._page.focus_first()

    def _tell_given_up(self) -> None:
        self._notice.show_info(
            self.tr(
                "The evaluations are gone for good. Attachments that no other evaluation has are"
                " still there, and go the next time the trash is emptied."
            )
        )

    def _emptied(self, unreadable: Sequence[Path]) -> str:
        """Return what is said once the trash is emptied, beside evaluations that hindered it."""
        if unreadable:
            return self.tr(
                "The evaluations are gone for good, but their attachments are still there, as"
                " {names} or an earlier version cannot be read and may have them too."
            ).format(names=_some([path.name for path in unreadable]))
        if self._library.trashed():
            return self.tr(
                "The evaluations are gone for good. What came into the trash since is still there."
            )
        return self.tr("The trash is empty.")

    def _do(self, act: Callable[[], str]) -> None:
        """Do something with the library, show what came of it, and say what `act` returns."""
        try:
            text = act()
        except KompassError as error:
            self._notice.show_error(error_sentence(error))
        else:
            self._notice.show_info(text)
        self.changed.emit()


def _some(names: Sequence[str]) -> str:
    """Return the first names in a row, which an ellipsis ends where there are more."""
    return ", ".join(names[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")
