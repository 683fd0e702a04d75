"""The page that follows up the last evaluation: its improvement areas, judged one by one."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from kompass_core.comparison import MunicipalityResult
from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.follow_up import FollowedUp, Outcome, in_state
from kompass_core.parts import with_changed
from kompass_core.re_evaluation import following_up
from kompass_core.report_follow_up import FOLLOW_UP
from kompass_gui.follow_up.follow_up_card import FollowUpCard
from kompass_gui.new_id import new_id
from kompass_gui.pages.chapter_choice import ChapterChoice
from kompass_gui.pages.page_context import PageContext
from kompass_gui.pages.saved_evaluations_page import SavedEvaluationsPage
from kompass_gui.pages.shown_beside import ShownBeside
from kompass_gui.session.references import same_municipality
from widgets.line_field import LineField


class FollowUpPage(SavedEvaluationsPage):
    """Last time's improvement areas, each with outcome, comment and new evidence."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Follow-up of the last evaluation"))
        self._choice = ShownBeside(context.colours, self)
        self._shown: tuple[str, ...] = ()
        self._cards: dict[str, FollowUpCard] = {}
        self._list = QWidget(self)
        self._card_column = QVBoxLayout(self._list)
        self._area = LineField(self)
        self._text = LineField(self)
        self._add = QPushButton(self.tr("Add"), self)
        self._previous = QLabel(self)
        self._chapter = ChapterChoice(FOLLOW_UP, self._session, self)
        self._lay_out()
        self._choice.result_added.connect(self._follow)
        self._add.clicked.connect(self._add_own)
        self._text.returnPressed.connect(self._add_own)

    @override
    def reveal(self, field: FieldRef) -> None:
        """Take the keyboard to a field of an improvement area."""
        card = self._cards.get(field.key)
        if card is not None:
            card.focus_field(field.item)
            self.ensureWidgetVisible(card, 0, 40)

    @override
    def take_saved(self) -> None:
        evaluation = self._session.evaluation
        own = [
            each.result
            for each in self._references.marked
            if same_municipality(each.result.municipality, evaluation.municipality)
            and each.result.evaluation_id != evaluation.id
        ]
        self._choice.set_offered(own)
        why_none = self.tr(
            "The municipality has no other evaluation here. Import it if a colleague has it, or"
            " write its improvement areas below."
        )
        if self._references.reading:
            why_none = self.tr("The saved evaluations are being read.")
        self._choice.set_chosen((), "" if own else why_none)

    def _lay_out(self) -> None:
        self._card_column.setContentsMargins(0, 0, 0, 0)
        self._card_column.setSpacing(12)
        self._choice.set_texts(
            self.tr("The evaluation to follow up"), self.tr("Choose the last evaluation…")
        )
        self._choice_card = self.add_section(
            self.tr("The last evaluation"),
            self._choice,
            self.tr(
                "Its points and texts then stand beside each question, and its improvement areas"
                " are listed here to be judged."
            ),
        )
        self._previous.setWordWrap(True)
        self.add(self._previous)
        self.add(self._chapter)
        self.add(self._list)
        self._area.setAccessibleName(self.tr("Area of the improvement area"))
        self._area.setPlaceholderText(self.tr("Area"))
        self._text.setAccessibleName(self.tr("Improvement area of the last report"))
        self._text.setPlaceholderText(self.tr("Improvement area, as it stood in the last report"))
        own = QWidget(self)
        row = QHBoxLayout(own)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._area, 1)
        row.addWidget(self._text, 2)
        row.addWidget(self._add)
        self.add_section(
            self.tr("From a report that is not on this computer"),
            own,
            self.tr("Write an improvement area from the last report to judge it here."),
        )
        self.finish()

    @override
    def show_evaluation(self, evaluation: Evaluation) -> None:
        self._chapter.show_evaluation(evaluation)
        self._chapter.setVisible(bool(evaluation.followed_up))
        previous = evaluation.previous
        self._choice_card.setVisible(previous is None)
        followed = evaluation.followed_up
        for part in (self._previous, self._list):
            part.setVisible(bool(followed))
        self._previous.setText(self._summary(followed))
        if previous is not None:
            self.set_subtitle(
                self.tr("Follows up {year}, edition {edition}").format(
                    year=previous.year, edition=previous.edition.edition
                )
            )
        ids = tuple(each.id for each in followed)
        if ids != self._shown:
            self._arrange(followed)
            self._shown = ids
        for each in followed:
            self._cards[each.id].show_followed(each)

    def _summary(self, followed: Sequence[FollowedUp]) -> str:
        counts = {outcome: in_state(followed, outcome) for outcome in Outcome}
        states = (
            self.tr("%n achieved", "", counts[Outcome.ACHIEVED]),
            self.tr("%n partly achieved", "", counts[Outcome.PARTLY]),
            self.tr("%n not achieved", "", counts[Outcome.NOT_ACHIEVED]),
            self.tr("%n not judged", "", counts[Outcome.NOT_JUDGED]),
        )
        areas = self.tr("%n improvement area(s)", "", len(followed))
        return f"{areas}: {', '.join(states)}."

    def _arrange(self, followed: Sequence[FollowedUp]) -> None:
        """Have one card for each improvement area, in order, keeping those that are there."""
        wanted = {each.id for each in followed}
        for gone in self._cards.keys() - wanted:
            card = self._cards.pop(gone)
            self._card_column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, each in enumerate(followed):
            if each.id not in self._cards:
                self._cards[each.id] = FollowUpCard(each, self._set_field, self._list)
            self._card_column.insertWidget(place, self._cards[each.id])

    def _set_field(self, followed_id: str, name: str, value: object) -> None:
        evaluation = self._session.evaluation
        changed = with_changed(evaluation.followed_up, followed_id, **{name: value})
        field = FieldRef(Section.FOLLOWED_UP, followed_id, name)
        self._session.edit(field, replace(evaluation, followed_up=changed), alone=name == "outcome")

    def _follow(self, result: MunicipalityResult) -> None:
        try:
            last = self._references.evaluation(result.evaluation_id)
        except KompassError as error:
            self._context.around.tell(error)
            return
        after = following_up(self._session.evaluation, last)
        self._session.edit(FieldRef(Section.FOLLOWED_UP), after, alone=True)

    def _add_own(self) -> None:
        text = self._text.text().strip()
        if not text:
            self._text.setFocus()
            return
        added = FollowedUp(new_id(), self._area.text().strip(), text)
        evaluation = self._session.evaluation
        after = replace(evaluation, followed_up=(*evaluation.followed_up, added))
        self._session.edit(FieldRef(Section.FOLLOWED_UP, added.id), after, alone=True)
        self._text.set_text("")
        self._text.setFocus()
