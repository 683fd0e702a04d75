"""One is said as one: counts agree with what is counted."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from kompass_core.follow_up import FollowedUp, Outcome
from kompass_core.points import Points
from kompass_core.result import Result
from kompass_gui.pages.result_texts import progress_text
from kompass_gui.pages.sections import COMPARISON, FOLLOW_UP
from storage.example import example_evaluation
from tests.kompass_gui.bench import Bench
from tests.kompass_gui.hands import Hands
from widgets.colours import Colours


@pytest.mark.parametrize(
    ("scored", "decided", "text"),
    [
        (0, 0, "0 av 45 bedömda, 0 beslutade"),
        (1, 1, "1 av 45 bedömd, 1 beslutad"),
        (44, 1, "44 av 45 bedömda, 1 beslutad"),
        (45, 44, "45 av 45 bedömda, 44 beslutade"),
    ],
)
def test_what_is_scored_and_decided(colours: Colours, scored: int, decided: int, text: str) -> None:
    result = Result(Points(0), 800, Points(0), 45, scored, decided)
    assert progress_text(result) == text


def test_one_improvement_area_is_followed_up(hands: Hands) -> None:
    followed = (FollowedUp("f1", "Styrning", "Tydligare mål", outcome=Outcome.ACHIEVED),)
    bench = Bench(hands, replace(example_evaluation(), followed_up=followed))
    workspace = hands.window.workspace
    assert workspace is not None
    workspace.show_section(FOLLOW_UP)
    hands.settle()
    text = hands.find(QLabel, "1 förbättringsområde:").text()
    assert "1 uppnått, 0 delvis uppnådda" in text
    assert bench.evaluation.followed_up == followed


def test_with_nothing_to_compare_with_the_page_says_what_to_do(hands: Hands) -> None:
    Bench(hands, example_evaluation())
    workspace = hands.window.workspace
    assert workspace is not None
    workspace.show_section(COMPARISON)
    hands.settle()
    assert "Arkiv > Publicerade resultat" in hands.find(QLabel, "Ingen annan kommun").text()
    assert hands.find(QLabel, "Kommunen har inget resultat från ett annat år")
    workspace.show_section(FOLLOW_UP)
    hands.settle()
    assert hands.find(QLabel, "Kommunen har ingen annan utvärdering här")
