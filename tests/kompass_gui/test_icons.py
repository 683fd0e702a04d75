"""Icons are drawn as fine as what they are painted on."""

from unittest import mock

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from kompass_gui import icons


@pytest.mark.parametrize(
    ("ratio", "zoom", "side"), [(1.0, 1.0, 24), (2.0, 1.0, 48), (1.5, 2.0, 72)]
)
def test_an_icon_is_drawn_with_every_pixel_that_it_covers(
    qapp: QApplication, ratio: float, zoom: float, side: int
) -> None:
    picture = QPixmap(96, 96)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    painter.scale(zoom, zoom)
    with mock.patch.object(icons, "_drawn", wraps=icons._drawn) as drawn:
        icons.Icons().icon("new").paint(painter, QRect(0, 0, 24, 24))
    painter.end()
    assert drawn.call_args.args[2:] == (side, side)
