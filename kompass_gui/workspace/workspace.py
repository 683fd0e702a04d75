"""Where an open evaluation is worked on: its sections, the page of one, and the profile."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from kompass_core.evaluation import AnswerState, Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.history import points_differ
from kompass_gui.icons import Icons
from kompass_gui.pages.page import Page
from kompass_gui.pages.sections import FOCUS, area_key, section_of
from kompass_gui.session.evaluation_session import EvaluationSession
from kompass_gui.theme import redress
from kompass_gui.workbench.curtain import Curtain
from kompass_gui.workbench.workbench import Workbench
from kompass_gui.workspace.area_progress import AreaProgress
from kompass_gui.workspace.workspace_frame import WorkspaceFrame
from kompass_gui.workspace.workspace_pages import PageSpec
from widgets.colours import Colours
from widgets.spoken import say


class Workspace(QWidget):
    """Everything that is seen of one open evaluation.

    A page is built when it is first shown, so that opening costs the first page alone.

    Signals:
        page_changed: another page is shown, or the curtain.
    """

    page_changed = Signal()

    def __init__(
        self,
        workbench: Workbench,
        specs: Sequence[PageSpec],
        colours: Colours,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._session = session = workbench.session
        self._icons = Icons()
        self._other_colours: Colours | None = None
        self._frame = WorkspaceFrame(colours, self._icons, self)
        self._bar = self._frame.bar
        self._curtain = Curtain(self)
        self._titles: dict[str, str] = {}
        self._builders: dict[str, Callable[[], Page]] = {}
        self._pages: dict[str, Page] = {}
        self._focus_before: QWidget | None = None
        for spec in specs:
            self._add(spec)
        self._lay_out()
        self._connect()
        self._progress = AreaProgress(self._bar, workbench)
        self._frame.show_evaluation(session.evaluation)
        self.show_section(area_key(session.evaluation.edition.areas[0].number))

    def set_colours(self, colours: Colours) -> None:
        """Let pages that are not built yet come in another theme's colours too."""
        self._other_colours = colours

    def show_section(self, key: str) -> None:
        """Show the page of the section with that key."""
        self._bar.set_current(key)
        self._show_page(key)

    @property
    def session(self) -> EvaluationSession:
        """The session of the evaluation that is shown."""
        return self._session

    def sections(self) -> dict[str, str]:
        """Return the title of each section under its key, in their order."""
        return dict(self._titles)

    def page(self, key: str) -> Page:
        """Return the page of the section with that key."""
        if key not in self._pages:
            self._pages[key] = self._builders[key]()
            if self._session.read_only:
                self._pages[key].refuse_changes()
            self._pages[key].field_asked.connect(self.reveal)
            if self._other_colours is not None:
                redress(self._pages[key], self._other_colours)
            self._frame.stack.addWidget(self._pages[key])
            self._pages[key].follow_reading()
            self._pages[key].show_privately()
            self._frame.put_profile_after(self._pages[key])
        return self._pages[key]

    def current_page(self) -> Page:
        """Return the page of the section that is chosen."""
        return self.page(self.current_section())

    def return_to(self, key: str, field: FieldRef | None) -> None:
        """Show a section as it was left, with a field in sight and the keyboard at the bar."""
        self.show_section(key)
        if field is not None and field.key in self._session.evaluation.edition.questions_by_id:
            self.page(key).reveal(field)
        self.focus_first()

    def focus_first(self) -> None:
        """Take the keyboard to the section bar, where a stray key changes no points.

        In private, where there is no bar, it goes to what is shown.
        """
        if not self._workbench.private:
            self._bar.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # for a page with no place for it
        if self._curtained():
            self._curtain.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.current_page().focus_first()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Scroll to what Tab comes to from outside the page; inside it, the page does so itself."""
        page, before = self.current_page(), QApplication.focusWidget()
        was_inside = before is not None and page.isAncestorOf(before)
        moved = super().focusNextPrevChild(next)
        now = QApplication.focusWidget()
        if now is not None and page.isAncestorOf(now) and not was_inside:
            page.ensureWidgetVisible(now)
        return moved

    def show_profile(self) -> None:
        """Take the keyboard to the profile, shown over the page where it is a strip."""
        self._frame.show_profile()

    def current_section(self) -> str:
        """Return the key of the section that is shown."""
        return self._bar.current()

    def step_section(self, step: int) -> None:
        """Show the section `step` places further down, round the ends."""
        keys = list(self._builders)
        self.show_section(keys[(keys.index(self.current_section()) + step) % len(keys)])

    def reveal(self, field: FieldRef) -> None:
        """Show the page of a field and take the keyboard there."""
        self.show_section(section_of(field))
        page = self.page(section_of(field))
        page.reveal(field)
        page.scroll_to_keyboard()

    def reveal_next_open(self) -> None:
        """Take the keyboard to the next question that is not scored, after the one in hand.

        Where one question is shown at a time, that one is shown next.
        """
        evaluation = self._session.evaluation
        questions = list(evaluation.edition.questions())
        focused = self.current_page().question_in_hand()
        start = next((i + 1 for i, q in enumerate(questions) if q.id == focused), 0)
        for question in (*questions[start:], *questions[:start]):
            if evaluation.answer(question.id).state is AnswerState.NOT_SCORED:
                alone = self.current_section() == FOCUS
                self.reveal(FieldRef(Section.FLAG if alone else Section.POINTS, question.id))
                return

    def _revisit(self, field: FieldRef) -> None:
        """Show what undo or redo has changed; where one question is shown, stay there with it."""
        questions = (Section.POINTS, Section.QUESTION_TEXT, Section.FLAG)
        if self.current_section() == FOCUS and field.section in questions:
            self.page(FOCUS).reveal(field)
        else:
            self.reveal(field)

    def _add(self, spec: PageSpec) -> None:
        if spec.heading:
            self._bar.add_heading(spec.heading)
        sign = self._icons.icon(spec.icon) if spec.icon else spec.number
        self._bar.add_section(spec.key, spec.title, sign, spec.short_title)
        self._builders[spec.key] = spec.build
        self._titles[spec.key] = spec.title

    def _lay_out(self) -> None:
        self._frame.stack.addWidget(self._curtain)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)

    def _connect(self) -> None:
        self._bar.section_chosen.connect(self._show_page)
        self._frame.stack.currentChanged.connect(self.page_changed)
        self._frame.area_activated.connect(lambda number: self.show_section(area_key(number)))
        self._session.changed.connect(self._show_change)
        self._session.revisited.connect(self._revisit)
        self._workbench.private_changed.connect(self._show_privately)

    def _show_page(self, key: str) -> None:
        self.page(key).refresh()
        self._place_page()
        if self.isVisible() and not self._bar.hasFocus():  # else it is read with its tab
            say(self, self._titles[key])

    def _place_page(self) -> None:
        """Show the current page, with the profile beside it if it has one; in private less."""
        page, private, curtained = self.current_page(), self._workbench.private, self._curtained()
        was_curtained = self._curtain.hasFocus()
        self._frame.set_needs(
            all_room=page.takes_all_room, private=private, tells_way_back=private and not curtained
        )
        self._frame.stack.setCurrentWidget(self._curtain if curtained else page)
        if curtained or was_curtained:
            self.focus_first()
        page.setEnabled(not curtained)  # else commands would take the keyboard to what is not seen

    def _curtained(self) -> bool:
        """Whether the current page is hidden, as it may show what no interviewee may see."""
        return self._workbench.private and not self.current_page().shown_in_private

    def _show_privately(self, private: bool) -> None:  # noqa: FBT001 - Qt's own signal
        """Hide at once what no interviewee may see, and bring back all of it after.

        The keyboard stays where it is, and after goes back to where it was, as far as that is seen.
        """
        before = self._focus_before
        if private or before is None:
            before = self._focus_before = QApplication.focusWidget()
        for page in self._pages.values():
            page.show_privately()
        self._place_page()
        if self.isVisible():
            self._give_keyboard(before)

    def _give_keyboard(self, before: QWidget | None) -> None:
        """Take the keyboard to a widget, or if that is gone or not seen to where work begins."""
        there = before is not None and before in self.window().findChildren(type(before))
        if before is not None and there and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

    def _show_change(self, before: Evaluation, after: Evaluation) -> None:
        for page in self._pages.values():
            page.show_change(before, after)
        if points_differ(before, after) or before.average is not after.average:
            self._frame.show_evaluation(after)
            self._progress.show_all()
        if before.sources is not after.sources:
            self._progress.show_weak()
