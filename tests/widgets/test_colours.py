"""Colours can be laid on each other; the roles themselves are only names."""

import pytest
from PySide6.QtGui import QColor

from widgets.colours import blended


@pytest.mark.parametrize(("share", "name"), [(0.0, "#ffffff"), (0.5, "#808080"), (1.0, "#000000")])
def test_blending_lays_one_colour_on_another(share: float, name: str) -> None:
    assert blended(QColor("#000000"), QColor("#ffffff"), share).name() == name
