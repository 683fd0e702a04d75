"""The words that say where the newest change stands: "Sparat 14.03"."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kompass_gui.error_sentences import error_sentence
from kompass_gui.saving.autosave import SaveStage, SaveState
from widgets.plain_tip import plain_tip
from widgets.spoken import say


class SaveLabel(QLabel):
    """Says whether everything is saved, and since when."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("saveState")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._said: str | None = None

    def show_state(self, state: SaveState) -> None:
        """Show where the newest change stands."""
        words = self._words(state)
        self.setText(words)
        self._say(words, state)
        self.setToolTip(plain_tip(error_sentence(state.error)) if state.error is not None else "")
        self.setProperty("failed", state.stage is SaveStage.FAILED)
        self.style().polish(self)

    def _say(self, words: str, state: SaveState) -> None:
        """Say what is new: a failure at once, that it is saved at most once a minute."""
        if state.stage not in (SaveStage.SAVED, SaveStage.FAILED) or words == self._said:
            return
        if self._said is not None:
            say(self, words, at_once=state.stage is SaveStage.FAILED)
        self._said = words

    def show_read_only(self) -> None:
        """Say that nothing is saved, as nothing can be changed."""
        self.setText(self.tr("Read only"))
        self.setToolTip("")

    def _words(self, state: SaveState) -> str:
        if state.stage is SaveStage.FAILED:
            return self.tr("Not saved")
        if state.stage is SaveStage.SAVED and state.saved_at is not None:
            clock = state.saved_at.astimezone().strftime("%H.%M")
            return self.tr("Saved {time}").format(time=clock)
        if state.stage is SaveStage.SAVED:
            return self.tr("Saved")
        return self.tr("Saving…")
