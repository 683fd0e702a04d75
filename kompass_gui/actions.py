"""Every command of the program, once: its name, its shortcut, its icon."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from kompass_gui.command import command
from kompass_gui.icons import Icons


class Actions(QObject):
    """The commands, for menus, buttons and shortcuts alike. What they do is wired in `program`."""

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        made = partial(command, self, icons)
        keys = QKeySequence.StandardKey
        self.new = made(self.tr("&New evaluation…"), keys.New, "new")
        self.open_file = made(self.tr("&Open file…"), keys.Open, "open")
        self.open_example = made(self.tr("Open the &example, Kalix 2012"), None, "star")
        self.close_evaluation = made(self.tr("&All evaluations"), "Ctrl+W", "home")
        self.export_report = made(self.tr("&Export report as PDF…"), "Ctrl+E", "report")
        self.share_all = made(self.tr("&Share all of it…"), None, "export")
        self.share_some = made(self.tr("Share &without people and notes…"), None, "people")
        self.earlier_versions = made(self.tr("&Restore an earlier version…"), None, "history")
        self.follow_up = made(self.tr("&Follow up with a new evaluation…"), None, "restore")
        self.editions = made(self.tr("Editions of the &questionnaire…"), None, "list")
        self.references = made(self.tr("&Published results and averages…"), None, "table")
        self.quit = made(self.tr("&Quit"), "Ctrl+Q")
        self.undo = made(self.tr("&Undo"), keys.Undo, "undo")
        self.redo = made(self.tr("&Redo"), keys.Redo, "redo")
        self.next_section = made(self.tr("&Next page"), "Ctrl+PgDown")
        self.previous_section = made(self.tr("&Previous page"), "Ctrl+PgUp")
        self.next_open = made(self.tr("Next question &not scored"), "Ctrl+J")
        self.profile = made(self.tr("&Profile"), "F9", "radar")
        self.guide = made(self.tr("&User guide"), None, "help")
        self.about = made(self.tr("&About Kommunkompassen"), None, "info")
        self.redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        self._private = False
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.set_evaluation_open(is_open=False)
        self.set_evaluation_shown(is_shown=False, can_undo=False, can_redo=False)

    def fill(self, bar: QMenuBar) -> None:
        """Put the commands into a window's menus."""
        file_menu = bar.addMenu(self.tr("&File"))
        file_menu.addActions([self.new, self.open_file, self.open_example])
        file_menu.addSeparator()
        file_menu.addActions([self.export_report, self.share_all, self.share_some])
        file_menu.addSeparator()
        file_menu.addActions([self.earlier_versions, self.follow_up])
        file_menu.addSeparator()
        file_menu.addActions([self.editions, self.references])
        file_menu.addSeparator()
        file_menu.addActions([self.close_evaluation, self.quit])
        edit_menu = bar.addMenu(self.tr("&Edit"))
        edit_menu.addActions([self.undo, self.redo])
        go_menu = bar.addMenu(self.tr("&Go"))
        go_menu.addActions([self.next_section, self.previous_section, self.next_open])
        go_menu.addAction(self.profile)
        help_menu = bar.addMenu(self.tr("&Help"))
        help_menu.addActions([self.guide, self.about])

    def set_evaluation_open(self, *, is_open: bool) -> None:
        """Let the commands that need an open evaluation be chosen, or not."""
        for action in (
            self.close_evaluation,
            self.export_report,
            self.share_all,
            self.share_some,
            self.follow_up,
        ):
            action.setEnabled(is_open)
        self._show_pages_of_points()

    def set_private(self, private: bool) -> None:  # noqa: FBT001 - Qt's own signal comes here
        """Let the commands be chosen that lead to pages full of points, or not."""
        self._private = private
        self._show_pages_of_points()

    def set_evaluation_shown(self, *, is_shown: bool, can_undo: bool, can_redo: bool) -> None:
        """Let the commands that change or show something of the evaluation be chosen, or not.

        Where another page stands in its place they would do so unseen.
        """
        for action in (self.next_section, self.previous_section, self.next_open, self.profile):
            action.setEnabled(is_shown)
        self.undo.setEnabled(is_shown and can_undo)
        self.redo.setEnabled(is_shown and can_redo)

    def _show_pages_of_points(self) -> None:
        self.references.setEnabled(not self._private)
        is_open = self.close_evaluation.isEnabled()
        self.earlier_versions.setEnabled(is_open and not self._private)
