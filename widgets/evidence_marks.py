"""Three small marks: whether something rests on interviews, documents and the website."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kompass_core.evidence import SourceKind
from widgets.colours import Colours

KINDS = tuple(SourceKind)
_GAP = 3


def kind_names() -> dict[SourceKind, str]:
    """Return what each kind of evidence is called, in small letters."""
    translate = QCoreApplication.translate
    return {
        SourceKind.INTERVIEW: translate("evidence_marks", "interview"),
        SourceKind.DOCUMENT: translate("evidence_marks", "document"),
        SourceKind.WEBSITE: translate("evidence_marks", "website"),
    }


def evidence_letters() -> dict[SourceKind, str]:
    """Return the letter of each mark."""
    return {kind: name[0].upper() for kind, name in kind_names().items()}


def paint_evidence(
    painter: QPainter,
    rect: QRectF,
    kinds: frozenset[SourceKind],
    letters: dict[SourceKind, str],
    colours: Colours,
) -> None:
    """Paint the three marks into `rect`, from its left: filled where there is such a source."""
    font = QFont(painter.font())
    font.setPointSizeF(font.pointSizeF() * 0.78)
    font.setWeight(QFont.Weight.DemiBold)
    painter.save()
    painter.setFont(font)
    side = rect.height()
    for place, kind in enumerate(KINDS):
        there = kind in kinds
        box = QRectF(rect.left() + place * (side + _GAP), rect.top(), side, side)
        plate = box.adjusted(0.75, 0.75, -0.75, -0.75)
        pen = QPen(colours.accent if there else colours.border, 1.2)
        pen.setStyle(Qt.PenStyle.SolidLine if there else Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(colours.accent if there else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(plate, 4, 4)
        painter.setPen(colours.accent_text if there else colours.text_muted)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters[kind])
    painter.restore()


class EvidenceMarks(QWidget):
    """The marks of one question, each a letter: filled where there is evidence of that kind."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._kinds: frozenset[SourceKind] = frozenset()
        self._names = kind_names()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._describe()

    def set_kinds(self, kinds: frozenset[SourceKind]) -> None:
        """Show of which kinds there is evidence."""
        if kinds != self._kinds:
            self._kinds = kinds
            self._describe()
            self.update()

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours
        self.update()

    def _describe(self) -> None:
        there = [self._names[kind] for kind in KINDS if kind in self._kinds]
        found = ", ".join(there) if there else self.tr("nothing")
        text = self.tr("Rests on: {kinds}").format(kinds=found)
        self.setAccessibleName(text)
        self.setToolTip(text)

    @override
    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 1.05)
        return QSize(len(KINDS) * side + (len(KINDS) - 1) * _GAP, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        paint_evidence(painter, rect, self._kinds, evidence_letters(), self._colours)
