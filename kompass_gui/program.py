"""The program: what is shown first, and the work with evaluations behind it."""

# ruff: noqa: PLW0108 - the work is not there yet where these lambdas are connected

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from kompass_core.version import VERSION
from kompass_gui.file_questions import FileQuestions
from kompass_gui.front import Front
from kompass_gui.garbage import Garbage
from kompass_gui.late_loading import LateLoading
from kompass_gui.session.left_place import LeftPlace
from kompass_gui.theme import redress
from kompass_gui.wiring.guide import Guide
from storage.library import Library
from widgets.colours import Colours

if TYPE_CHECKING:
    from kompass_gui.work import Work

_LENT_SECONDS = 0.001
"""How long a thread keeps Python while another waits; a key may wait so long some twenty times."""


class Program(QObject):
    """Where all parts meet.

    What the start page shows is built at once; the work with evaluations, which is heavy, when it
    is first asked for, and at the latest a moment after the window was painted.

    Attributes:
        window: the one window.
        actions: its commands.
        library: the list of saved evaluations.

    Signals:
        loaded: all parts are there; nothing has been done with them yet.
    """

    loaded = Signal()

    def __init__(
        self, library: Library, settings: QSettings, questions: FileQuestions, colours: Colours
    ) -> None:
        super().__init__()
        sys.setswitchinterval(_LENT_SECONDS)
        self._library = library
        self._settings = settings
        self._questions = questions
        self._colours = colours
        self._front = front = Front(library, settings, colours, self)
        self.window, self.actions, self.library = front.window, front.actions, front.library
        self._guide = Guide(self.window, colours)
        self._work: Work | None = None
        self._late = LateLoading(self.window, self.load)
        self._garbage = Garbage(lambda: self._work is None or self._work.desk.session is None, self)
        self._connect_actions()
        self._connect_parts()

    @property
    def work(self) -> "Work":
        """The work with evaluations."""
        if self._work is None:
            from kompass_gui.work import Work  # noqa: PLC0415 - start-up time: see LateLoading

            self._work = Work(
                self._front, self._library, self._settings, self._questions, self._colours, self
            )
            self._work.left.connect(self.library.show)
            self.loaded.emit()
        return self._work

    def start(self, file: Path | None) -> None:
        """Show the window with the start page, or with the evaluation in a file.

        Without a file it is the one that lay open when the program was last ended in good order.
        """
        self.library.begin()
        file = file or LeftPlace(self._settings).take_open()
        if file is not None:
            self.work.exchange.open(file)
        self.window.show()

    def load(self) -> None:
        """Have all parts there, and offer what was left open the last time."""
        self._late.stop()
        self.library.look()
        self.work.safety.begin()

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours
        if self._work is not None:
            self._work.around.colours = colours
        for part in (self.window, *self.children()):
            redress(part, colours)

    def _connect_actions(self) -> None:
        actions, bench = self.actions, self._front.bench_actions
        actions.new.triggered.connect(lambda: self.work.new.ask())
        actions.open_file.triggered.connect(lambda: self.work.exchange.ask_and_open(self.window))
        actions.open_example.triggered.connect(lambda: self.work.new.open_example())
        actions.close_evaluation.triggered.connect(lambda: self.work.close_evaluation())
        actions.export_report.triggered.connect(lambda: self.work.export_report())
        actions.share_all.triggered.connect(lambda: self.work.share_open(complete=True))
        actions.share_some.triggered.connect(lambda: self.work.share_open(complete=False))
        actions.follow_up.triggered.connect(lambda: self.work.new.follow_up())
        actions.earlier_versions.triggered.connect(lambda: self.work.versions.show())
        actions.editions.triggered.connect(lambda: self.work.pages.show_editions())
        actions.references.triggered.connect(lambda: self.work.pages.show_references())
        actions.guide.triggered.connect(self._guide.show)
        actions.about.triggered.connect(self._show_about)
        actions.quit.triggered.connect(self._quit)
        bench.palette.triggered.connect(lambda: self.work.bench.open_palette())
        bench.shortcuts.triggered.connect(lambda: self.work.bench.open_shortcuts())

    def _connect_parts(self) -> None:
        self._late.begun.connect(self.library.look)
        start = self._front.start
        start.open_asked.connect(lambda path: self.work.desk.open(path))
        start.entry_actions.share_asked.connect(
            lambda entry, complete: self.work.exchange.share(entry, self.window, complete=complete)
        )
        start.entry_actions.exports_asked.connect(
            lambda kind, entries: self.work.exports.start(kind, entries)
        )
        start.place.folder_asked.connect(lambda: self.library.choose_folder(self._questions))
        self.window.close_asked.connect(self._quit)

    def _quit(self) -> None:
        if self._work is not None and not self._work.end(self._quit):
            return
        self._late.stop()
        self.library.close()
        self._garbage.close()
        self._guide.close()
        self.window.let_close()

    def _show_about(self) -> None:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - start-up time

        QMessageBox.about(
            self.window,
            self.tr("About Kommunkompassen"),
            self.tr(
                "Kommunkompassen {version}\n\n"
                "The tool for evaluations of municipalities' leadership and ways of working."
            ).format(version=VERSION),
        )
