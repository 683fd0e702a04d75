"""A small line through a row of figures."""

import pytest
from PySide6.QtCore import QRectF

from widgets.sparkline import sparkline

PLACE = QRectF(0, 0, 100, 10)


@pytest.mark.parametrize(
    ("values", "corners"),
    [
        ([1.0, 3.0, 2.0], [[(0, 10), (50, 0), (100, 5)]]),
        ([2.0, 2.0], [[(0, 5), (100, 5)]]),
        ([7.0], [[(0, 5)]]),
        ([1.0, None, 2.0], [[(0, 10)], [(100, 0)]]),
        ([None, 1.0, 2.0, None], [[(100 / 3, 10), (200 / 3, 0)]]),
    ],
)
def test_a_gap_breaks_the_line(
    values: list[float | None], corners: list[list[tuple[float, float]]]
) -> None:
    found = [[(corner.x(), corner.y()) for corner in run] for run in sparkline(PLACE, values)]
    assert found == [[pytest.approx(corner) for corner in run] for run in corners]
