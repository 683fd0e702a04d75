"""Why what stands in any of several boxes is no points, in one line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from widgets.points_box import PointsBox
from widgets.spoken import say


class PointsFaults(QLabel):
    """Tells of the first box that is marked faulty, by the name beside it; hidden while none is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[tuple[PointsBox, QLabel]] = []
        self.setObjectName("fault")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def follow(self, box: PointsBox, name: QLabel) -> None:
        """Tell of a box, too, which is called what the label `name` says."""
        self._boxes.append((box, name))
        box.refused.connect(lambda sentence: say(box, sentence, at_once=True))
        box.refused.connect(self._show)
        box.fault_cleared.connect(self._show)

    def go_to_first(self) -> bool:
        """Take the keyboard to the box that is told of; return whether there is one."""
        faulty = self._first()
        if faulty is not None:
            faulty[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return faulty is not None

    def _first(self) -> tuple[PointsBox, QLabel] | None:
        faulty = (each for each in self._boxes if each[0].fault() and not each[0].isHidden())
        return next(faulty, None)

    def _show(self) -> None:
        faulty = self._first()
        if faulty is not None:
            box, name = faulty
            self.setText(f"{name.text()}: {box.fault()}")
        self.setVisible(faulty is not None)
