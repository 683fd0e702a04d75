"""The line under the saved evaluations: what can be done to one, the trash, and the folder."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from kompass_gui.entry_actions import EntryActions
from kompass_gui.icons import Icons

_FOLDER_WIDTH = 260
"""The widest that the folder's name may be, in pixels at 100 %; the tooltip has all of it."""


class LibraryTools(QWidget):
    """Buttons for the current evaluation, and for the library as a whole.

    Signals:
        trash_opened: the user wants to see the trash.
        folder_asked: the user wants the evaluations to lie elsewhere.
    """

    trash_opened = Signal()
    folder_asked = Signal()

    def __init__(self, actions: EntryActions, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._folder_name = QLabel(self)
        self._trash = self._button(self.tr("Trash"), "delete")
        self._folder = self._button(self.tr("Other folder…"), "open")
        self._folder_name.setObjectName("muted")
        self._folder_name.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._action_button(actions.duplicate))
        row.addWidget(
            self._menu_button(self.tr("Share"), "export", (actions.share_all, actions.share_some))
        )
        row.addWidget(self._menu_button(self.tr("Export"), "report", actions.exports))
        row.addWidget(self._action_button(actions.trash))
        row.addStretch(1)
        row.addWidget(self._folder_name)
        row.addWidget(self._folder)
        row.addWidget(self._trash)
        self._trash.clicked.connect(self.trash_opened)
        self._folder.clicked.connect(self.folder_asked)

    def set_folder(self, folder: Path, *, fixed: bool) -> None:
        """Show where the evaluations lie; a `fixed` place was set outside the program."""
        metrics = QFontMetrics(self._folder_name.font())
        text = self.tr("In {folder}").format(folder=folder)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, _FOLDER_WIDTH)
        self._folder_name.setText(shown)
        self._folder_name.setToolTip(str(folder))
        self._folder.setVisible(not fixed)

    def set_trashed(self, count: int) -> None:
        """Show how many evaluations lie in the trash."""
        self._trash.setText(self.tr("Trash ({count})").format(count=count))
        self._trash.setEnabled(count > 0)

    def _menu_button(self, text: str, icon: str, actions: Sequence[QAction]) -> QToolButton:
        """Return a button with a menu of commands that can all be chosen, or none of them."""
        button = self._button(text, icon)
        menu = QMenu(button)
        menu.addActions(actions)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        actions[0].enabledChanged.connect(button.setEnabled)
        button.setEnabled(actions[0].isEnabled())
        return button

    def _action_button(self, action: QAction) -> QToolButton:
        button = self._button("", "")
        button.setDefaultAction(action)
        return button

    def _button(self, text: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        if icon:
            button.setIcon(self._icons.icon(icon))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setMinimumHeight(button.fontMetrics().height() + 14)
        return button
