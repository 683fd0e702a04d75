"""How a command is made: its name, its shortcut, its icon."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from kompass_gui.icons import Icons

Shortcut = QKeySequence.StandardKey | str | None


def command(owner: QObject, icons: Icons, text: str, shortcut: Shortcut, icon: str = "") -> QAction:
    """Return a new command of `owner`; `icon` is the role of its icon, if it has one."""
    action = QAction(text, owner)
    if shortcut is not None:
        action.setShortcut(QKeySequence(shortcut))
    if icon:
        action.setIcon(icons.icon(icon))
    return action
