"""The window closes when a person closes it, and stays while something cannot be saved."""

import pytest

from tests.kompass_gui.hands import Hands


def test_closing_the_window_once_closes_it(hands: Hands) -> None:
    assert hands.window.close()
    assert not hands.window.isVisible()


def test_the_window_stays_while_the_evaluation_cannot_be_put_away(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hands.program.work.desk, "close", lambda _again=None: False)
    assert not hands.window.close()
    assert hands.window.isVisible()
    monkeypatch.undo()
