"""What the program shows first: its window with the saved evaluations."""

from PySide6.QtCore import QObject, QSettings

from kompass_gui.actions import Actions
from kompass_gui.icons import Icons
from kompass_gui.main_window import MainWindow
from kompass_gui.session.privacy import Privacy
from kompass_gui.wiring.library_view import LibraryView
from kompass_gui.workbench.workbench_actions import WorkbenchActions
from storage.library import Library
from widgets.colours import Colours
from widgets.notice import Notice


class Front:
    """The parts that are there before the first paint; nothing heavy belongs among them.

    Attributes:
        actions: the commands.
        bench_actions: those of the workbench.
        notice: the line in which the program speaks.
        start: the start page.
        window: the one window.
        library: the list in it.
    """

    def __init__(
        self, library: Library, settings: QSettings, colours: Colours, parent: QObject
    ) -> None:
        icons = Icons()
        self.actions = Actions(icons, parent)
        self.bench_actions = WorkbenchActions(icons, parent)
        self.notice = Notice(colours)
        privacy = Privacy(parent)
        self.window = MainWindow(self.actions, icons, self.notice, settings, privacy)
        self.start = self.window.start
        self.bench_actions.fill(self.window.menuBar())
        self.bench_actions.private.toggled.connect(privacy.set_on)
        privacy.changed.connect(self.bench_actions.private.setChecked)
        privacy.changed.connect(self.actions.set_private)
        self.library = LibraryView(library, self.start, self.window, self.notice, icons)
