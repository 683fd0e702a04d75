"""The remarks of the check before export, in words and in groups."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kompass_core.evaluation import Evaluation
from kompass_core.report_check import Remark, RemarkKind
from kompass_gui.pages.field_names import FieldNames
from widgets.remark_tree import RemarkGroup

_MISSING = frozenset(
    {
        RemarkKind.EVALUATORS_MISSING,
        RemarkKind.ON_SITE_MISSING,
        RemarkKind.INTERVIEWED_MISSING,
        RemarkKind.DATE_MISSING,
        RemarkKind.SUMMARY_MISSING,
        RemarkKind.AVERAGE_MISSING,
    }
)
"""What is one field each: in one group, named by the fields."""


def remark_groups(remarks: Sequence[Remark], evaluation: Evaluation) -> tuple[RemarkGroup, ...]:
    """Return remarks in groups, the gravest first, each with its index among `remarks`."""
    grouped: dict[str, list[tuple[str, int]]] = {}
    names = FieldNames(evaluation)
    numbered = sorted(enumerate(remarks), key=lambda pair: _GRAVITY.index(pair[1].kind))
    for index, remark in numbered:
        entry = (_entry_text(remark, evaluation, names), index)
        grouped.setdefault(_title(remark.kind), []).append(entry)
    return tuple(RemarkGroup(title, tuple(entries)) for title, entries in grouped.items())


_GRAVITY = (
    RemarkKind.LEFT_OVER,
    RemarkKind.NOT_SCORED,
    RemarkKind.POINTS_WITHOUT_TEXT,
    RemarkKind.PROVISIONAL,
    RemarkKind.EVALUATORS_MISSING,
    RemarkKind.ON_SITE_MISSING,
    RemarkKind.INTERVIEWED_MISSING,
    RemarkKind.DATE_MISSING,
    RemarkKind.SUMMARY_MISSING,
    RemarkKind.AVERAGE_MISSING,
    RemarkKind.AVERAGE_INCOMPLETE,
    RemarkKind.GENERAL_MISSING,
    RemarkKind.STRENGTHS_MISSING,
    RemarkKind.IMPROVEMENTS_MISSING,
    RemarkKind.HIGH_SCORE_IMPROVED,
    RemarkKind.NO_SOURCE,
    RemarkKind.ONE_SOURCE,
    RemarkKind.KEY_FACT_MISSING,
)


def _title(kind: RemarkKind) -> str:
    translate = QCoreApplication.translate
    if kind in _MISSING:
        return translate("remark_texts", "Not filled in")
    titles = {
        RemarkKind.LEFT_OVER: translate("remark_texts", "Left in a text"),
        RemarkKind.NOT_SCORED: translate("remark_texts", "Not scored"),
        RemarkKind.POINTS_WITHOUT_TEXT: translate("remark_texts", "Points without text"),
        RemarkKind.PROVISIONAL: translate("remark_texts", "Provisional points"),
        RemarkKind.AVERAGE_INCOMPLETE: translate("remark_texts", "Average not whole"),
        RemarkKind.GENERAL_MISSING: translate("remark_texts", "General without text"),
        RemarkKind.STRENGTHS_MISSING: translate("remark_texts", "Area without strengths"),
        RemarkKind.IMPROVEMENTS_MISSING: translate(
            "remark_texts", "Area without improvement areas"
        ),
        RemarkKind.HIGH_SCORE_IMPROVED: translate(
            "remark_texts", "High score under an improvement area"
        ),
        RemarkKind.NO_SOURCE: translate("remark_texts", "Score without evidence"),
        RemarkKind.ONE_SOURCE: translate("remark_texts", "Score on one kind of source"),
        RemarkKind.KEY_FACT_MISSING: translate("remark_texts", "Key facts missing"),
    }
    return titles[kind]


def _entry_text(remark: Remark, evaluation: Evaluation, names: FieldNames) -> str:
    name = names.of(remark.source)
    if remark.kind is RemarkKind.LEFT_OVER:
        return f"{name}: ”{remark.found}”"
    if remark.kind is RemarkKind.HIGH_SCORE_IMPROVED and remark.found:
        question = evaluation.edition.questions_by_id[remark.found]
        return f"{name}: {question.number} {question.heading}"
    return name.partition(": ")[0]
