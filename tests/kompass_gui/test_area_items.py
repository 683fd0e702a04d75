"""Strengths in the window: undo leaves the keyboard where one writes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from tests.kompass_gui.bench import CONTROL, Bench, kalix
from tests.kompass_gui.hands import Hands
from widgets.item_field import ItemField


@pytest.fixture
def bench(hands: Hands) -> Bench:
    return Bench(hands, kalix())


def _written(bench: Bench) -> list[str]:
    return [item.text for item in bench.evaluation.area_text(1).strengths]


def test_undo_leaves_the_keyboard_among_the_items(bench: Bench) -> None:
    before = _written(bench)
    bench.hands.click(bench.hands.find(QAbstractButton, "Lägg till en styrka"))
    bench.hands.type("Ny styrka")
    bench.hands.press(Qt.Key.Key_Return)
    assert len(_written(bench)) == len(before) + 2
    for left in (len(before) + 1, len(before) + 1, len(before)):
        bench.hands.press(Qt.Key.Key_Z, CONTROL)
        assert len(_written(bench)) == left
        focus = bench.hands.focus()
        assert isinstance(focus, ItemField)
        assert focus.accessibleName().endswith(str(left))
    assert _written(bench) == before
