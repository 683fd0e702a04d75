"""The program's one window: placement only."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kompass_gui.actions import Actions
from kompass_gui.icons import Icons
from kompass_gui.library.start_page import StartPage
from kompass_gui.session.privacy import Privacy
from kompass_gui.workbench.curtain import way_back
from widgets.notice import Notice

if TYPE_CHECKING:  # heavy, and not there before the first paint
    from kompass_gui.library.new_evaluation_page import NewEvaluationPage
    from kompass_gui.workspace.evaluation_header import EvaluationHeader
    from kompass_gui.workspace.workspace import Workspace

_GEOMETRY = "window/geometry"
_USUAL_SIZE = QSize(1366, 768)
_FRAME = QSize(16, 48)
"""What a window's frame and title take, at most: Qt knows them first when it is shown."""


class MainWindow(QMainWindow):
    """The start page, the form for a new evaluation or an open evaluation, under one notice line.

    Attributes:
        privacy: whether someone sees it who may not see points and other people's notes.

    Signals:
        close_asked: the user closes the window; it stays until `let_close` was called.
        page_changed: another page is shown; `shows_evaluation` says whether it is the evaluation.
    """

    close_asked = Signal()
    page_changed = Signal()

    def __init__(
        self,
        actions: Actions,
        icons: Icons,
        notice: Notice,
        settings: QSettings,
        privacy: Privacy,
    ) -> None:
        super().__init__()
        self.privacy = privacy
        self._settings = settings
        self._may_close = False
        self._header: EvaluationHeader | None = None
        self._workspace: Workspace | None = None
        self._actions = actions
        self._notice = notice
        self.setWindowTitle("Kommunkompassen")
        self.setMinimumSize(640, 360)
        actions.fill(self.menuBar())
        # Each part is made where it stays: Qt dresses anew what moves with all that is in it.
        central = QWidget(self)
        self.setCentralWidget(central)
        self._stack = QStackedWidget(central)
        self._start = StartPage(actions, icons, privacy, self._stack)
        self._stack.addWidget(self._start)
        self._way_back = QLabel(way_back(), central)
        self._way_back.setObjectName("wayBack")
        self._way_back.hide()
        self._column = QVBoxLayout(central)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(notice)
        self._column.addWidget(self._way_back)
        self._column.addWidget(self._stack, 1)
        self._stack.currentChanged.connect(self.page_changed)
        self.page_changed.connect(self._show_way_back)
        self.page_changed.connect(notice.leave_page)
        privacy.changed.connect(self._show_way_back)
        self._restore_geometry()

    @property
    def start(self) -> StartPage:
        """The start page."""
        return self._start

    @property
    def header(self) -> "EvaluationHeader":
        """The line above an open evaluation; `set_header` puts it there."""
        if self._header is None:
            raise LookupError("there is no header yet")
        return self._header

    def set_header(self, header: "EvaluationHeader") -> None:
        """Have this line above every open evaluation."""
        self._header = header
        header.hide()
        self._column.insertWidget(0, header)

    @property
    def workspace(self) -> "Workspace | None":
        """The open evaluation's workspace, or None."""
        return self._workspace

    @property
    def shows_evaluation(self) -> bool:
        """Whether the open evaluation is seen, with no page in its place."""
        return self._workspace is not None and self._stack.currentWidget() is self._workspace

    def show_start(self) -> None:
        """Show the start page."""
        self._drop_workspace()
        self._stack.setCurrentWidget(self._start)
        self._start.focus_first()

    def show_form(self, form: "NewEvaluationPage") -> None:
        """Show the form for a new evaluation."""
        self._drop_workspace()
        if self._stack.indexOf(form) < 0:
            self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        form.start()

    def show_workspace(self, workspace: "Workspace") -> None:
        """Show an open evaluation."""
        self._drop_workspace()
        self._workspace = workspace
        workspace.page_changed.connect(self._notice.leave_page)
        self._stack.addWidget(workspace)
        self._stack.setCurrentWidget(workspace)
        self.header.show()
        workspace.focus_first()

    def show_aside(self, page: QWidget) -> None:
        """Show a page in the place of the open evaluation, until `leave_aside`."""
        self._hide_header()
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def leave_aside(self) -> None:
        """Show the open evaluation again, where a page stands in its place."""
        if self._workspace is not None and not self.shows_evaluation:
            self._stack.setCurrentWidget(self._workspace)
            self.header.show()
            self._workspace.setFocus()

    def let_close(self) -> None:
        """Close the window: everything is put away."""
        self._may_close = True
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close:
            self.close_asked.emit()  # `let_close` in answer to it lets this very event through
        if not self._may_close:
            event.ignore()
            return
        self._settings.setValue(_GEOMETRY, self.saveGeometry())
        super().closeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard, as it does in a dialog."""
        button = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(button, QPushButton | QToolButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def _show_way_back(self) -> None:
        """In private, say how everything comes back; an open evaluation does so by itself."""
        self._way_back.setVisible(self.privacy.on and not self.shows_evaluation)

    def _hide_header(self) -> None:
        if self._header is not None:
            self._header.hide()

    def _drop_workspace(self) -> None:
        self._hide_header()
        if self._workspace is not None:
            self._stack.removeWidget(self._workspace)
            self._workspace.deleteLater()
            self._workspace = None

    def _restore_geometry(self) -> None:
        stored = self._settings.value(_GEOMETRY)
        if stored is None or not self.restoreGeometry(stored):
            self.resize(_USUAL_SIZE)
            room = self.screen().availableGeometry().size() - _FRAME
            if room.width() < _USUAL_SIZE.width() or room.height() < _USUAL_SIZE.height():
                self.setWindowState(Qt.WindowState.WindowMaximized)
