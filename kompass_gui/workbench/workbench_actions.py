"""The commands of the workbench: every one once, with its name and its shortcut."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from kompass_gui.command import command
from kompass_gui.icons import Icons


class WorkbenchActions(QObject):
    """Commands that need an open evaluation, but for privacy, the palette and the shortcuts."""

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        made = partial(command, self, icons)
        self.interview = made(self.tr("&Interview and notes"), "F5", "interview")
        self.focus = made(self.tr("&One question at a time"), "F6", "goal")
        self.overview = made(self.tr("&All questions"), "F7", "table")
        self.sources = made(self.tr("&Sources and interview plan"), "F8", "calendar")
        self.new_interview = made(self.tr("&New interview"), "Ctrl+Shift+I")
        self.still_to_ask = made(self.tr("Still &to ask"), "Ctrl+T", "list")
        self.next_question = made(self.tr("N&ext question"), "Alt+Right")
        self.previous_question = made(self.tr("P&revious question"), "Alt+Left")
        self.go_to_question = made(self.tr("Go to &question…"), "Ctrl+G")
        self.bookmark = made(self.tr("&Bookmark the question"), "Ctrl+B", "bookmark")
        self.reminder = made(self.tr("&Return to the question"), "Ctrl+R", "flag")
        self.trace = made(self.tr("Notes behind the te&xt"), "Ctrl+L", "link")
        self.private = made(self.tr("&Hide points and other people's notes"), "F12", "hide")
        self.remove_name = made(self.tr("Remove a person's name…"), None, "delete")
        self.find = made(self.tr("&Find…"), QKeySequence.StandardKey.Find, "search")
        self.palette = made(self.tr("&Commands…"), "Ctrl+K", "keyboard")
        self.shortcuts = made(self.tr("&Shortcuts"), "F1", "help")
        self.private.setCheckable(True)
        self._acting_in_sight = (
            self.interview,
            self.focus,
            self.overview,
            self.sources,
            self.new_interview,
            self.still_to_ask,
            self.next_question,
            self.previous_question,
            self.go_to_question,
            self.bookmark,
            self.reminder,
            self.trace,
            self.remove_name,
            self.find,
        )
        self._changing = (self.new_interview, self.bookmark, self.reminder, self.remove_name)
        self.set_evaluation_shown(is_shown=False, may_change=False)

    def fill(self, bar: QMenuBar) -> None:
        """Put the commands into a window's menus: one of their own, before the last."""
        last = bar.actions()[-1]
        menu = QMenu(self.tr("E&vidence"), bar)
        menu.addActions([self.interview, self.focus, self.overview, self.sources])
        menu.addSeparator()
        menu.addActions([self.new_interview, self.still_to_ask])
        menu.addSeparator()
        menu.addActions([self.go_to_question, self.next_question, self.previous_question])
        menu.addActions([self.bookmark, self.reminder, self.trace])
        menu.addSeparator()
        menu.addActions([self.find, self.palette])
        menu.addSeparator()
        menu.addActions([self.private, self.remove_name])
        bar.insertMenu(last, menu)
        help_menu = last.menu()
        if isinstance(help_menu, QMenu):
            help_menu.addAction(self.shortcuts)

    def set_evaluation_shown(self, *, is_shown: bool, may_change: bool) -> None:
        """Let the commands be chosen that the evaluation is shown for, or not.

        Where another page stands in its place, they would change or show something unseen; those
        that always change something need an evaluation that is not opened for reading alone.
        """
        for action in self._acting_in_sight:
            action.setEnabled(is_shown and (may_change or action not in self._changing))
