"""When the system goes from light to dark while the program runs, all of it follows."""

from collections.abc import Iterator
from itertools import chain

import pytest
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from kompass_gui.icons import Icons
from kompass_gui.theme import apply_colours
from tests.kompass_gui.hands import Hands
from tests.kompass_gui.walk import every_page
from widgets.colours import Colours

pytestmark = pytest.mark.usefixtures("back_to_light")
DARK = Qt.ColorScheme.Dark


@pytest.fixture
def back_to_light(qapp: QApplication) -> Iterator[None]:
    yield
    apply_colours(qapp, Qt.ColorScheme.Light)


def go_dark(qapp: QApplication, hands: Hands) -> Colours:
    colours = apply_colours(qapp, DARK)
    hands.program.set_colours(colours)
    hands.settle()
    return colours


def held_by(part: object) -> list[Colours]:
    """Return the colours that an object, or what it paints with, holds."""
    values = list(vars(part).values()) if hasattr(part, "__dict__") else []
    ours = [value for value in values if type(value).__module__.startswith("widgets.")]
    inner = chain.from_iterable(
        vars(v).values() for v in ours if not isinstance(v, QObject | Colours)
    )
    return [value for value in (*values, *inner) if isinstance(value, Colours)]


def stale(root: QObject, colours: Colours) -> set[str]:
    parts = (root, *root.findChildren(QObject))
    return {
        type(part).__name__ for part in parts if any(held is not colours for held in held_by(part))
    }


def test_nothing_keeps_the_colours_it_was_made_in(qapp: QApplication, hands: Hands) -> None:
    hands.program.actions.open_example.trigger()
    hands.settle()
    for _key in every_page(hands):
        pass
    colours = go_dark(qapp, hands)
    left = stale(hands.window, colours) | stale(hands.program, colours)
    assert left <= {"Program", "MainWindow"}


def test_the_window_is_dark_wherever_it_was_light(qapp: QApplication, hands: Hands) -> None:
    hands.program.actions.open_example.trigger()
    hands.settle()
    light = hands.window.grab().toImage()
    go_dark(qapp, hands)
    dark = hands.window.grab().toImage()
    places = [(x, y) for x in range(20, 1360, 40) for y in range(20, 760, 40)]
    still = [
        (x, y)
        for x, y in places
        if light.pixelColor(x, y).lightness() > 200 and dark.pixelColor(x, y).lightness() > 128
    ]
    assert len(still) < len(places) / 50  # letters may lie anywhere


def test_the_next_evaluation_is_dark_too(qapp: QApplication, hands: Hands) -> None:
    colours = go_dark(qapp, hands)
    hands.program.actions.open_example.trigger()
    hands.settle()
    assert isinstance(hands.window.workspace, QWidget)
    assert not stale(hands.window.workspace, colours)


def test_an_icon_that_is_there_changes_its_ink(qapp: QApplication, hands: Hands) -> None:
    icon = Icons().icon("new")
    light = icon.pixmap(QSize(24, 24)).toImage()
    go_dark(qapp, hands)
    dark = icon.pixmap(QSize(24, 24)).toImage()
    assert light.pixelColor(12, 12).lightness() < 128 < dark.pixelColor(12, 12).lightness()
