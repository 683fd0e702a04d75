"""The line under the saved evaluations: what can be done to them, and the trash."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from kompass_gui.icons import Icons
from kompass_gui.library.entry_actions import EntryActions
from widgets.sign_button import SignButton


class LibraryTools(QWidget):
    """Buttons for the chosen evaluations, and for the trash.

    Signals:
        trash_opened: the user wants to see the trash.
    """

    trash_opened = Signal()

    def __init__(self, actions: EntryActions, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._trash = self._button(self.tr("Trash"), "delete")
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
        row.addWidget(self._trash)
        self._trash.clicked.connect(self.trash_opened)

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
        button = SignButton(text, self)
        if icon:
            button.setIcon(self._icons.icon(icon))
        button.setMinimumHeight(button.fontMetrics().height() + 14)
        return button
