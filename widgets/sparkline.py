"""A row of figures as a small line: which way it goes, not how much."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from widgets.colours import Colours

_MARK = 2.4


def paint_sparkline(
    painter: QPainter, place: QRectF, values: Sequence[float | None], colours: Colours
) -> None:
    """Paint figures as a line through a place, with the last one marked.

    A gap (None) breaks the line; a single figure is a mark alone, and nothing is painted of none.
    """
    known = [value for value in values if value is not None]
    if not known:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    corners = sparkline(place.adjusted(_MARK, _MARK, -_MARK, -_MARK), values)
    painter.setPen(QPen(colours.chart_self, 1.6))
    for run in corners:
        painter.drawPolyline(run)
    painter.setBrush(colours.chart_self)
    painter.drawEllipse(corners[-1][-1], _MARK, _MARK)
    painter.restore()


def sparkline(place: QRectF, values: Sequence[float | None]) -> list[list[QPointF]]:
    """Return the corners of the lines through `place`, one line for each run without a gap.

    The least figure lies at the bottom and the greatest at the top; equal ones in the middle.
    """
    known = [value for value in values if value is not None]
    least, most = min(known), max(known)
    step = place.width() / max(len(values) - 1, 1)
    runs: list[list[QPointF]] = [[]]
    for index, value in enumerate(values):
        if value is None:
            runs.append([])
            continue
        share = (value - least) / (most - least) if most > least else 0.5
        runs[-1].append(
            QPointF(place.left() + index * step, place.bottom() - share * place.height())
        )
    return [run for run in runs if run]
