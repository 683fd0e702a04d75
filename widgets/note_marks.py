"""The quick marks of a note: what each is called, the sign it has, and how it is painted."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from kompass_core.evidence import Mark
from widgets.colours import Colours, blended

MARKS = tuple(Mark)
"""The marks in the order of their keys: Alt+1 is the first."""

SIGNS = {
    Mark.QUOTE: "”",
    Mark.CLAIM: "?",
    Mark.FOLLOW_UP: "→",
    Mark.STRENGTH: "+",
    Mark.IMPROVEMENT: "–",
}
"""One character for each, so that they are told apart without colour."""


def mark_name(mark: Mark) -> str:
    """Return what a mark is called on screen."""
    translate = QCoreApplication.translate
    names = {
        Mark.QUOTE: translate("note_marks", "Quote"),
        Mark.CLAIM: translate("note_marks", "To check"),
        Mark.FOLLOW_UP: translate("note_marks", "Follow up"),
        Mark.STRENGTH: translate("note_marks", "Strength"),
        Mark.IMPROVEMENT: translate("note_marks", "Improvement"),
    }
    return names[mark]


def mark_colour(mark: Mark, colours: Colours) -> QColor:
    """Return a mark's colour: what asks for something, what is good, what is to be better."""
    roles = {
        Mark.CLAIM: colours.warning,
        Mark.FOLLOW_UP: colours.accent,
        Mark.STRENGTH: colours.success,
        Mark.IMPROVEMENT: colours.danger,
    }
    return roles.get(mark, colours.text_muted)


def paint_sign(
    painter: QPainter, rect: QRectF, mark: Mark, colours: Colours, *, settled: bool = False
) -> None:
    """Paint a mark's sign on a round plate; paler once what it asks for is settled."""
    colour = mark_colour(mark, colours)
    painter.save()
    painter.setOpacity(0.45 if settled else 1.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(blended(colour, colours.surface, 0.18))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, SIGNS[mark])
    painter.restore()
