"""A tip shows what is written, never what Qt makes of it."""

import pytest
from PySide6.QtGui import Qt, QTextDocument

from widgets.plain_tip import plain_tip


@pytest.mark.parametrize(
    "text",
    ["", "Kalix kommun", "Mål & medel", "Mål &amp; medel", "3 < 4, och 5 > 4", "En rad\nen till"],
)
def test_what_qt_shows_as_it_is_stays_as_it_is(text: str) -> None:
    assert plain_tip(text) == text


@pytest.mark.parametrize(
    "text",
    [
        '<img src="/hem/bild.png"> Kalix',
        "Kalix <b>kommun</b>",
        "<qt>Kalix</qt>",
        "<b>En rad</b>\nen till & <i>en</i>",
    ],
)
def test_what_qt_would_take_for_markup_is_shown_letter_for_letter(text: str) -> None:
    assert Qt.mightBeRichText(text)
    shown = QTextDocument()
    shown.setHtml(plain_tip(text))
    assert shown.toPlainText() == text
