"""How the points of many municipalities lie, and where one of them stands among them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kompass_core.averages import rank, spread
from kompass_core.comparison import ReferenceProfile
from kompass_core.evaluation import Evaluation
from kompass_core.points import Points
from kompass_core.results import result_of
from kompass_gui.pages.figures_text import NONE, points_cell
from widgets.plain_table import TableRow, Tone


def spread_rows(evaluation: Evaluation, average: ReferenceProfile) -> tuple[TableRow, ...]:
    """Return a row for each area and one for the total: own, rank, mean, quartiles and median.

    The average must know what it was made of.
    """
    own = result_of(evaluation)
    total = QCoreApplication.translate("spread_table", "Total")
    names = (*(f"{area.number} {area.name}" for area in evaluation.edition.areas), total)
    points = (*own.areas, own.total)
    means = (*average.areas, average.total)
    rows = zip(names, points, means, average.distribution, strict=True)
    return tuple(
        TableRow(
            (
                name,
                points_cell(mine),
                _rank_text(mine, ordered),
                points_cell(mean),
                *_quartiles(ordered),
            ),
            Tone.SUM if name is total else Tone.PLAIN,
        )
        for name, mine, mean, ordered in rows
    )


def _rank_text(points: Points | None, ordered: Sequence[Points]) -> str:
    """Return the rank as "12 of 34"; a dash while the points are not known."""
    if points is None:
        return NONE
    found = rank(points, ordered)
    return QCoreApplication.translate("spread_table", "{place} of {all}").format(
        place=found.place, all=found.of
    )


def _quartiles(ordered: Sequence[Points]) -> tuple[str, str, str]:
    lies = spread(ordered)
    return (
        points_cell(lies.lower_quartile),
        points_cell(lies.median),
        points_cell(lies.upper_quartile),
    )
