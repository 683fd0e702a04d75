"""The profile where there is no room for more: total, how much is decided, and eight small bars."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from kompass_core.evaluation import Evaluation
from kompass_core.scoring import area_results, total_result
from kompass_gui.icons import Icons
from kompass_gui.pages.result_texts import points_text, progress_text, result_text
from widgets.area_bars import AreaBar, AreaBars
from widgets.colours import Colours


class ProfileStrip(QFrame):
    """A strip along the top of a page, with a button for the whole profile.

    Signals:
        area_activated: the user asks for the area of this number (int).
        whole_asked: the user wants the whole profile shown, or not any longer (bool).
    """

    area_activated = Signal(int)
    whole_asked = Signal(bool)

    def __init__(self, colours: Colours, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = QLabel(self)
        self._progress = QLabel(self)
        self._bars = AreaBars(colours, self)
        self._button = QToolButton(self)
        self._dress(icons)
        self._lay_out()
        self._bars.area_activated.connect(self.area_activated)
        self._button.clicked.connect(self.whole_asked)

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show the points of an evaluation."""
        total = total_result(evaluation)
        self._total.setText(
            self.tr("{points} of {max} points").format(
                points=points_text(total), max=total.max_points
            )
        )
        self._progress.setText(progress_text(total))
        self._button.setAccessibleDescription(result_text(total))
        self._bars.set_bars(_bars(evaluation))

    def set_whole_shown(self, *, shown: bool) -> None:
        """Show whether the whole profile is in view. Silent."""
        self._button.setChecked(shown)

    def _dress(self, icons: Icons) -> None:
        self.setObjectName("profileStrip")
        self.setAccessibleName(self.tr("Profile"))
        self._total.setObjectName("stripTotal")
        self._total.setTextFormat(Qt.TextFormat.PlainText)
        self._progress.setObjectName("muted")
        self._button.setText(self.tr("Profile"))
        self._button.setIcon(icons.icon("radar"))
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setCheckable(True)
        self._button.setAccessibleName(self.tr("The whole profile"))
        self._button.setToolTip(self.tr("Show the whole profile with radar and table (F9)"))
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        side = self._button.fontMetrics().height() + 2
        self._button.setIconSize(QSize(side + 5, side))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._total)
        words.addWidget(self._progress)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(16)
        row.addLayout(words)
        row.addWidget(self._bars, 1)
        row.addWidget(self._button)


def _bars(evaluation: Evaluation) -> list[AreaBar]:
    areas = evaluation.edition.areas
    known = evaluation.average.shares if evaluation.average is not None else None
    shares = known if known is not None else (None,) * len(areas)
    return [
        AreaBar(
            number=area.number,
            words=f"{area.number} {area.name}: {result_text(result)}",
            low=result.share,
            high=result.highest_share,
            average=average,
        )
        for area, result, average in zip(areas, area_results(evaluation), shares, strict=True)
    ]
