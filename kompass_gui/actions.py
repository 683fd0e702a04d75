"""Every command of the program, once: its name, its shortcut, its icon."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from kompass_gui.icons import Icons


class Actions(QObject):
    """The commands, for menus, buttons and shortcuts alike. What they do is wired in `program`."""

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._icons = icons
        keys = QKeySequence.StandardKey
        self.new = self._action(self.tr("&New evaluation…"), keys.New, "new")
        self.open_file = self._action(self.tr("&Open file…"), keys.Open, "open")
        self.open_example = self._action(self.tr("Open the &example, Kalix 2012"), None, "star")
        self.close_evaluation = self._action(self.tr("&All evaluations"), "Ctrl+W", "home")
        self.export_report = self._action(self.tr("&Export report as PDF…"), "Ctrl+E", "report")
        self.share_all = self._action(self.tr("&Share all of it…"), None, "export")
        self.share_some = self._action(self.tr("Share &without people and notes…"), None, "people")
        self.earlier_versions = self._action(
            self.tr("&Restore an earlier version…"), None, "history"
        )
        self.follow_up = self._action(self.tr("&Follow up with a new evaluation…"), None, "restore")
        self.editions = self._action(self.tr("Editions of the &questionnaire…"), None, "list")
        self.references = self._action(self.tr("&Published results and averages…"), None, "table")
        self.quit = self._action(self.tr("&Quit"), "Ctrl+Q")
        self.undo = self._action(self.tr("&Undo"), keys.Undo, "undo")
        self.redo = self._action(self.tr("&Redo"), keys.Redo, "redo")
        self.next_section = self._action(self.tr("&Next page"), "Ctrl+PgDown")
        self.previous_section = self._action(self.tr("&Previous page"), "Ctrl+PgUp")
        self.next_open = self._action(self.tr("Next question &not scored"), "Ctrl+J")
        self.profile = self._action(self.tr("&Profile"), "F9", "radar")
        self.guide = self._action(self.tr("&User guide"), None, "help")
        self.about = self._action(self.tr("&About Kommunkompassen"), None, "info")
        self.redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.set_evaluation_open(is_open=False)

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
            self.earlier_versions,
            self.follow_up,
            self.next_section,
            self.previous_section,
            self.next_open,
            self.profile,
        ):
            action.setEnabled(is_open)
        if not is_open:
            self.undo.setEnabled(False)
            self.redo.setEnabled(False)

    def _action(
        self, text: str, shortcut: QKeySequence.StandardKey | str | None, icon: str = ""
    ) -> QAction:
        action = QAction(text, self)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        if icon:
            action.setIcon(self._icons.icon(icon))
        return action
