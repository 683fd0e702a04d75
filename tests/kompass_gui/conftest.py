"""What the tests of the windows stand on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kompass_gui.theme import apply_theme
from kompass_gui.translation import install_translation
from tests.kompass_gui.hands import Hands
from widgets.colours import Colours

TextSize = Callable[[float], None]
"""Makes the system's text as large as so many points; the program's own is 10."""


@pytest.fixture(scope="package")
def colours(qapp: QApplication) -> Iterator[Colours]:
    """The program's own look and language, once for all tests of the windows and for no others."""
    locale, palette, font = QLocale(), qapp.palette(), qapp.font()
    install_translation(qapp)
    yield apply_theme(qapp)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(locale)
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def text_size(qapp: QApplication, colours: Colours) -> Iterator[TextSize]:
    """Let the system ask for larger text, for one test."""

    def set_size(points: float) -> None:
        font = qapp.font()
        font.setPointSizeF(points)
        qapp.setFont(font)
        apply_theme(qapp)

    yield set_size
    if qapp.font().pointSizeF() != 10:
        set_size(10)


@pytest.fixture(autouse=True)
def no_window_is_left(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window open, and delete what it has closed.

    Without an event loop Qt keeps what is to be deleted later, and every later test would carry
    all the windows of those before it.
    """
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    left = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
    assert not left, f"left open: {left}"


@pytest.fixture
def hands(tmp_path: Path, colours: Colours, text_size: TextSize) -> Iterator[Hands]:
    """The program, started and in the end closed as a person does.

    Text gets its usual size again when the window is gone, which would have to be dressed anew.
    """
    made = Hands(tmp_path, colours)
    made.start()
    QTest.qWaitForWindowExposed(made.window)
    made.window.activateWindow()
    yield made
    made.end()
