"""A button's sign is as large as its text."""

from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import QApplication

from tests.widgets.conftest import Show
from widgets.sign_button import SignButton


def test_the_sign_grows_with_the_text(qapp: QApplication, show: Show) -> None:
    button = SignButton("Duplicera")
    show(button)
    before = button.iconSize().height()
    font = QFont(button.font())
    font.setPointSizeF(2 * font.pointSizeF())
    button.setFont(font)
    assert button.iconSize().height() > 1.8 * before


def test_a_sign_alone_is_square(qapp: QApplication, show: Show) -> None:
    button = SignButton("Duplicera")
    show(button)
    assert button.iconSize().width() > button.iconSize().height()
    button.show_text(shown=False)
    assert button.iconSize().width() == button.iconSize().height()


def test_it_tells_how_much_wider_its_text_makes_it(qapp: QApplication, show: Show) -> None:
    button = SignButton("Duplicera")
    sign = QPixmap(32, 32)
    sign.fill()
    button.setIcon(sign)
    show(button)
    with_text = button.sizeHint().width()
    button.show_text(shown=False)
    assert button.text_width() == with_text - button.sizeHint().width()
