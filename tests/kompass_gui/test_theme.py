"""The look follows the size of the system's text."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kompass_gui.theme import apply_theme
from tests.kompass_gui.conftest import TextSize

HEADINGS = ("pageTitle", "total", "programTitle", "emptyState", "evaluationTitle")


@pytest.mark.parametrize("name", HEADINGS)
def test_a_heading_grows_with_the_text(qtbot: QtBot, text_size: TextSize, name: str) -> None:
    heading = QLabel("Kalix kommun 2012")
    qtbot.addWidget(heading)
    heading.setObjectName(name)
    heading.show()
    before = heading.font().pointSizeF()
    assert before > QApplication.font().pointSizeF()
    text_size(20)
    assert heading.font().pointSizeF() == pytest.approx(2 * before)


def test_text_that_the_system_wants_large_stays_large(
    qapp: QApplication, text_size: TextSize
) -> None:
    text_size(20)
    apply_theme(qapp)
    assert qapp.font().pointSizeF() == 20
