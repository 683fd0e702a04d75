"""What lies beside what follows from how much text there is room for."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics

from kompass_gui.pages.room import Arrangement, Room, room_in
from tests.kompass_gui.conftest import TextSize

WIDE, NARROW, SLIM = Arrangement.WIDE, Arrangement.NARROW, Arrangement.SLIM


@pytest.mark.parametrize(
    ("width", "height", "points", "arrangement"),
    [
        (1366, 700, 10, WIDE),
        (1920, 1010, 10, WIDE),
        (1280, 650, 10, WIDE),
        (910, 440, 10, NARROW),  # 1366×768 at 150 %
        (1024, 700, 10, NARROW),
        (1920, 1000, 20, NARROW),
        (683, 316, 10, SLIM),  # 1366×768 at 200 %
        (683, 700, 10, SLIM),  # half of the screen
        (1366, 660, 20, SLIM),  # twice the text
        (1366, 240, 10, SLIM),
    ],
)
def test_room_is_measured_in_text(
    text_size: TextSize, width: int, height: int, points: float, arrangement: Arrangement
) -> None:
    font = QFont("Inter")
    font.setPointSizeF(points)
    room = room_in(QSize(width, height), QFontMetrics(font))
    assert room.arrangement is arrangement


@pytest.mark.parametrize(("letters", "wide"), [(104, 38), (170, 46), (240, 65), (400, 65)])
def test_the_profile_grows_with_the_window_within_bounds(letters: int, wide: int) -> None:
    assert Room(letters, 48).profile_letters == wide
