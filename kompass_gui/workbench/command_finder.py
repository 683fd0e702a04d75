"""The command palette, and the sheet of all shortcuts: what can be done, found by typing."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kompass_core.search_words import folded, search_words
from widgets.colours import Colours
from widgets.finder import Finder
from widgets.finder_row import FinderRow


@dataclass(frozen=True)
class Command:
    """One thing that can be done."""

    title: str
    run: Callable[[], object]
    shortcut: str = ""
    detail: str = ""


class CommandFinder(QObject):
    """A finder over commands, which are listed anew each time it comes up."""

    def __init__(self, title: str, colours: Colours, window: QWidget) -> None:
        super().__init__(window)
        self._commands: Sequence[Command] = ()
        self._finder = Finder(colours, window)
        self._finder.set_title(title)
        self._finder.typed.connect(self._show)
        self._finder.chosen.connect(self._run)

    def open(self, commands: Iterable[Command]) -> None:
        """Come up with these commands."""
        self._commands = tuple(commands)
        self._finder.open()
        self._show()

    def close(self) -> None:
        """Go away."""
        self._finder.close_finder()

    def _show(self) -> None:
        words = search_words(self._finder.text(), broad=True)
        rows = [
            FinderRow(command, command.title, command.detail, command.shortcut)
            for command in self._commands
            if _fits(command, words)
        ]
        rows.sort(key=lambda row: search_words(row.title, broad=True) != words)  # what it is called
        self._finder.set_rows(rows)

    def _run(self, command: Command) -> None:
        command.run()


def commands_of(actions: Iterable[QAction]) -> list[Command]:
    """Return the commands that can be chosen now."""
    return [
        Command(action_title(action), action.trigger, shortcut_text(action))
        for action in actions
        if action.isEnabled() and action.text()
    ]


def action_title(action: QAction) -> str:
    """Return what a command is called, less the sign of its key."""
    return action.text().replace("&", "")


def shortcut_text(action: QAction) -> str:
    """Return a command's shortcuts as they stand on the keys."""
    native = QKeySequence.SequenceFormat.NativeText
    return "  ".join(shortcut.toString(native) for shortcut in action.shortcuts())


def _fits(command: Command, words: tuple[str, ...]) -> bool:
    text = folded(f"{command.title} {command.detail}", broad=True)
    return all(word in text for word in words)
