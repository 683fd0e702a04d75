"""Esc leaves a page from wherever the keyboard is, but first serves who has a use for it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from widgets.escape_key import on_escape


class _Taker(QLineEdit):
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.clear()


def test_esc_is_heard_from_any_part_that_has_no_use_for_it(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    button, field, taker = QPushButton(page), QLineEdit(page), _Taker("text", page)
    for part in (button, field, taker):
        column.addWidget(part)
    left: list[int] = []
    on_escape(page, lambda: left.append(1))
    for part in (page, button, field):
        QTest.keyClick(part, Qt.Key.Key_Escape)
    assert len(left) == 3
    QTest.keyClick(taker, Qt.Key.Key_Escape)
    assert taker.text() == ""
    QTest.keyClick(page, Qt.Key.Key_F5)
    QTest.keyClick(field, Qt.Key.Key_A)
    assert (len(left), field.text()) == (3, "a")
