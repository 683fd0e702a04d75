"""Every name finds its place outside the circle and inside the space."""

import pytest
from PySide6.QtCore import QRectF, QSizeF

from widgets.radar_layout import most_name_width, name_lines, radar_layout

NAMES = [QSizeF(60, 16), QSizeF(84, 16), QSizeF(54, 16), QSizeF(64, 32)] * 2


@pytest.mark.parametrize("space", [(320, 260), (332, 300), (260, 400), (900, 600), (400, 200)])
@pytest.mark.parametrize("count", [3, 4, 5, 8])
def test_no_name_leaves_the_space_or_enters_the_circle(space: tuple[int, int], count: int) -> None:
    size = QSizeF(*space)
    layout = radar_layout(size, NAMES[:count], 7)
    for box in layout.boxes:
        assert QRectF(0, 0, *space).contains(box)
        nearest_x = max(box.left(), min(layout.centre.x(), box.right()))
        nearest_y = max(box.top(), min(layout.centre.y(), box.bottom()))
        distance_x, distance_y = nearest_x - layout.centre.x(), nearest_y - layout.centre.y()
        assert (distance_x**2 + distance_y**2) ** 0.5 > layout.radius
    assert layout.radius > 30


def test_names_do_not_overlap_each_other() -> None:
    boxes = radar_layout(QSizeF(320, 260), NAMES, 7).boxes
    for place, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[place + 1 :])


def test_the_first_name_stands_over_the_circle_and_the_next_to_its_right() -> None:
    layout = radar_layout(QSizeF(400, 300), NAMES, 7)
    first, second = layout.boxes[0], layout.boxes[1]
    assert first.bottom() < layout.centre.y() - layout.radius
    assert first.center().x() == pytest.approx(layout.centre.x())
    assert second.left() > layout.centre.x()
    assert second.bottom() < layout.centre.y()


def test_without_room_there_is_still_a_circle() -> None:
    assert radar_layout(QSizeF(10, 10), NAMES, 7).radius == 1.0


def test_a_name_beside_the_circle_may_be_less_wide_than_one_over_it() -> None:
    over, aslant, beside = (most_name_width(QSizeF(100, 100), index, 8) for index in range(3))
    assert over > aslant > beside > 25


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Styrning", ["Styrning"]),
        ("Makt och ansvar", ["Makt och", "ansvar"]),
        ("Plan-/strategiarbete", ["Plan-/", "strategiarbete"]),
        ("Tillgänglighet", ["Tillgänglighet"]),
        ("", [""]),
    ],
)
def test_a_name_is_broken_where_a_reader_would(name: str, lines: list[str]) -> None:
    assert name_lines(name, 10, len) == lines
