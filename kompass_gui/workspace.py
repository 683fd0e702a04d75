"""Where an open evaluation is worked on: its sections, the page of one, and the profile."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from kompass_core.evaluation import AnswerState, Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.scoring import area_result
from kompass_gui.area_page import AreaPage
from kompass_gui.evaluation_session import EvaluationSession
from kompass_gui.icons import Icons
from kompass_gui.page import Page
from kompass_gui.profile_panel import ProfilePanel
from kompass_gui.sections import area_key, section_of
from kompass_gui.workspace_pages import PageSpec
from widgets.colours import Colours
from widgets.section_bar import SectionBar


class Workspace(QWidget):
    """Everything that is seen of one open evaluation.

    A page is built when it is first shown, so that opening costs the first page alone.

    Signals:
        section_shown: the page of the section with this key is shown.
    """

    section_shown = Signal(str)

    def __init__(
        self,
        session: EvaluationSession,
        specs: Sequence[PageSpec],
        colours: Colours,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._icons = Icons(colours)
        self._bar = SectionBar(colours, self)
        self._stack = QStackedWidget(self)
        self._panel = ProfilePanel(colours, self)
        self._builders: dict[str, Callable[[], Page]] = {}
        self._pages: dict[str, Page] = {}
        self._shown = session.evaluation
        self._refresh = QTimer(self)
        for spec in specs:
            self._add(spec)
        self._lay_out()
        self._connect()
        self._show_all_progress(session.evaluation)
        self._panel.show_evaluation(session.evaluation)
        self.show_section(area_key(session.evaluation.edition.areas[0].number))

    def show_section(self, key: str) -> None:
        """Show the page of the section with that key."""
        self._bar.set_current(key)
        self._show_page(key)

    def focus_first(self) -> None:
        """Take the keyboard to the section bar, where a stray key changes no points."""
        self._bar.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self._pages[section_of(field)].reveal(field)

    def reveal_next_open(self) -> None:
        """Take the keyboard to the next question that is not scored, after the one in hand."""
        evaluation = self._session.evaluation
        questions = list(evaluation.edition.questions())
        focused = self._focused_question()
        start = next((i + 1 for i, q in enumerate(questions) if q.id == focused), 0)
        for question in (*questions[start:], *questions[:start]):
            if evaluation.answer(question.id).state is AnswerState.NOT_SCORED:
                self.reveal(FieldRef(Section.POINTS, question.id))
                return

    def _add(self, spec: PageSpec) -> None:
        if spec.heading:
            self._bar.add_heading(spec.heading)
        sign = self._icons.icon(spec.icon) if spec.icon else spec.number
        self._bar.add_section(spec.key, spec.title, sign)
        self._builders[spec.key] = spec.build

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._stack, 1)
        row.addWidget(self._panel)
        self._panel.setFixedWidth(372)

    def _connect(self) -> None:
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(0)
        self._refresh.timeout.connect(self._show_profile)
        self._bar.section_chosen.connect(self._show_page)
        self._panel.area_activated.connect(lambda number: self.show_section(area_key(number)))
        self._session.changed.connect(self._show_change)
        self._session.revisited.connect(self.reveal)

    def _show_page(self, key: str) -> None:
        if key not in self._pages:
            self._pages[key] = self._builders[key]()
            if self._session.read_only:
                self._pages[key].refuse_changes()
            self._pages[key].field_asked.connect(self.reveal)
            self._stack.addWidget(self._pages[key])
        self._pages[key].refresh()
        self._panel.setVisible(not self._pages[key].takes_all_room)
        self._stack.setCurrentWidget(self._pages[key])
        self.section_shown.emit(key)

    def _show_change(self, before: Evaluation, after: Evaluation) -> None:
        for page in self._pages.values():
            page.show_change(before, after)
        if before.answers is not after.answers or before.average is not after.average:
            self._refresh.start()

    def _show_profile(self) -> None:
        """Show the newest points once, however many changes came since the last painting."""
        before, self._shown = self._shown, self._session.evaluation
        self._panel.show_evaluation(self._shown)
        if before.answers is not self._shown.answers:
            self._show_all_progress(self._shown)

    def _show_all_progress(self, evaluation: Evaluation) -> None:
        for area in evaluation.edition.areas:
            result = area_result(evaluation, area)
            self._bar.set_progress(area_key(area.number), result.scored, result.questions)

    def _focused_question(self) -> str:
        page = self._pages[self.current_section()]
        return page.focused_question() if isinstance(page, AreaPage) else ""
