"""The page of comparisons: several profiles on one radar, differences, other editions, averages."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kompass_core.beside import not_whole
from kompass_core.comparison import MOST_OTHERS, Comparison, MunicipalityResult, ReferenceProfile
from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.results import with_result
from kompass_gui.comparison.asked_mapping import asked_mapping
from kompass_gui.comparison.average_maker import AverageMaker
from kompass_gui.comparison.difference_view import DifferenceView
from kompass_gui.comparison.other_editions_view import OtherEditionsView
from kompass_gui.comparison.profiles_view import ProfilesView
from kompass_gui.pages.page_context import PageContext
from kompass_gui.pages.saved_evaluations_page import SavedEvaluationsPage
from kompass_gui.pages.shown_beside import ShownBeside
from kompass_gui.pages.side_by_side import SideBySide
from kompass_gui.session.references import same_municipality


class ComparisonPage(SavedEvaluationsPage):
    """How the municipality stands against others, against the average and against itself."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Comparison"))
        colours = context.colours
        self._results: tuple[MunicipalityResult, ...] = ()
        self._others = ShownBeside(colours, self)
        self._earlier = ShownBeside(colours, self)
        self._profiles = ProfilesView(colours, self)
        self._differences = DifferenceView(colours, self)
        self._editions = OtherEditionsView(colours, self)
        self._averages = AverageMaker(colours, self)
        self._lay_out()
        self._connect()

    @override
    def reveal(self, field: FieldRef) -> None:
        """Take the keyboard to what is compared."""
        self.ensureWidgetVisible(self._others, 0, 80)

    @override
    def take_saved(self) -> None:
        try:
            self._results = self._references.results()
        except KompassError as error:
            self._context.around.tell(error)

    def _lay_out(self) -> None:
        self._others.set_texts(
            self.tr("Another municipality's result"), self.tr("Add another municipality…")
        )
        self._earlier.set_texts(
            self.tr("The municipality's own result of another year"),
            self.tr("Add the municipality's own result of another year…"),
        )
        self.add_section(
            self.tr("Shown beside this evaluation"),
            SideBySide(self._others, self._earlier),
            self.tr("Saved evaluations and published results. Up to three other municipalities."),
        )
        self.add_section(self.tr("Profiles"), self._profiles)
        self.add_section(
            self.tr("Differences"),
            self._differences,
            self.tr("Of exact points, each figure rounded by itself."),
        )
        self._editions_card = self.add_section(self.tr("Other editions"), self._editions)
        self.add_section(
            self.tr("Average of saved evaluations and published results"),
            self._averages,
            self.tr("Of the same edition, one result a municipality, this municipality left out."),
        )
        self.finish()

    def _connect(self) -> None:
        self._others.result_added.connect(self._add_other)
        self._others.result_removed.connect(self._remove_other)
        self._earlier.result_added.connect(self._add_earlier)
        self._earlier.result_removed.connect(self._remove_earlier)
        self._editions.mapping_asked.connect(self._read_mapping)
        self._editions.mappings_dropped.connect(self._drop_mappings)
        self._averages.average_made.connect(self._set_average)

    @override
    def show_evaluation(self, evaluation: Evaluation) -> None:
        self._profiles.show_evaluation(evaluation)
        self._differences.show_evaluation(evaluation)
        self._editions_card.setVisible(self._editions.show_evaluation(evaluation))
        self._offer(evaluation)
        self._averages.set_results(self._results, evaluation)

    def _offer(self, evaluation: Evaluation) -> None:
        compared = evaluation.compared
        own = [
            each
            for each in self._results
            if same_municipality(each.municipality, evaluation.municipality)
            and each.evaluation_id != evaluation.id
        ]
        others = [
            each
            for each in self._results
            if not same_municipality(each.municipality, evaluation.municipality)
        ]
        others_left = _without(others, compared.others)
        own_left = _without(own, compared.earlier)
        self._others.set_offered(others_left)
        self._earlier.set_offered(own_left)
        full = len(compared.others) >= MOST_OTHERS
        why_no_other = self._why_no_other(compared) if full or not others_left else ""
        why_no_own = "" if own_left else self._why_no_own(compared)
        for field, chosen, why_no_more in (
            (self._others, compared.others, why_no_other),
            (self._earlier, compared.earlier, why_no_own),
        ):
            field.set_chosen(chosen, why_no_more, not_whole(evaluation, chosen))

    def _why_no_other(self, compared: Comparison) -> str:
        """Return why no other municipality can be added, and what one may do."""
        if len(compared.others) >= MOST_OTHERS:
            return self.tr("Three other municipalities are shown, which is the most.")
        if self._references.reading:
            return self.tr("The saved evaluations are being read.")
        if compared.others:
            return self.tr("All other municipalities with a result here are shown.")
        return self.tr(
            "No other municipality has a result here yet. Evaluate one more, import an evaluation"
            " from a colleague, or add results under File > Published results and averages."
        )

    def _why_no_own(self, compared: Comparison) -> str:
        """Return why no other year can be added, and what one may do."""
        if self._references.reading:
            return self.tr("The saved evaluations are being read.")
        if compared.earlier:
            return self.tr("All other years with a result here are shown.")
        return self.tr(
            "The municipality has no result of another year here yet. It can be entered under"
            " Over the years."
        )

    def _add_other(self, result: MunicipalityResult) -> None:
        compared = self._session.evaluation.compared
        self._edit("others", replace(compared, others=(*compared.others, result)))

    def _remove_other(self, result: MunicipalityResult) -> None:
        compared = self._session.evaluation.compared
        self._edit("others", replace(compared, others=_without(compared.others, [result])))

    def _add_earlier(self, result: MunicipalityResult) -> None:
        compared = self._session.evaluation.compared
        self._edit("earlier", replace(compared, earlier=with_result(compared.earlier, result)))

    def _remove_earlier(self, result: MunicipalityResult) -> None:
        compared = self._session.evaluation.compared
        self._edit("earlier", replace(compared, earlier=_without(compared.earlier, [result])))

    def _read_mapping(self) -> None:
        mapping = asked_mapping(self._context.around, self)
        if mapping is not None:
            compared = self._session.evaluation.compared
            self._edit("mappings", compared.with_mapping(mapping))

    def _drop_mappings(self) -> None:
        self._edit("mappings", replace(self._session.evaluation.compared, mappings=()))

    def _set_average(self, average: ReferenceProfile) -> None:
        after = replace(self._session.evaluation, average=average)
        self._session.edit(FieldRef(Section.AVERAGE), after, alone=True)

    def _edit(self, part: str, compared: Comparison) -> None:
        after = replace(self._session.evaluation, compared=compared)
        self._session.edit(FieldRef(Section.COMPARED, part), after, alone=True)


def _without(
    results: Sequence[MunicipalityResult], taken: Sequence[MunicipalityResult]
) -> tuple[MunicipalityResult, ...]:
    return tuple(each for each in results if each not in taken)
