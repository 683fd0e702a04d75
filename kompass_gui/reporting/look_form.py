"""How reports look and who publishes them: a form whose every change is kept at once."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kompass_gui.exporting.publisher import DEFAULT_ACCENT, Publisher
from kompass_gui.pages.room import letters
from widgets.line_field import LineField

_CODE_LETTERS = 14
_LOGO_SIZE = QSize(220, 64)


class LookForm(QWidget):
    """The publisher's name, accent colour and logo. The form shows what it is given.

    Signals:
        publisher_edited: the user wants this publisher (Publisher).
        logo_asked: the user wants to choose a picture file.
    """

    publisher_edited = Signal(object)
    logo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._publisher = Publisher()
        self._name = LineField(self)
        self._swatches = {
            QColor(code).name(): _swatch(code, name) for code, name in self._presets()
        }
        self._accent = LineField(self)
        self._logo = QLabel(self)
        self._choose = QPushButton(self.tr("Choose a picture…"), self)
        self._remove = QPushButton(self.tr("Remove"), self)
        self._description = LineField(self)
        self._fault = QLabel(self)
        self._dress()
        self._lay_out()
        self._connect()
        self.show_publisher(self._publisher)

    def show_publisher(self, publisher: Publisher) -> None:
        """Show what is set. Silent."""
        self._publisher = publisher
        self._name.set_text(publisher.name)
        if not self._accent.hasFocus() or QColor(self._accent.text()).name() != publisher.accent:
            self._accent.set_text(publisher.accent)
        for code, swatch in self._swatches.items():
            swatch.setChecked(code == publisher.accent)
        image = QImage.fromData(publisher.logo) if publisher.logo else QImage()
        self._logo.setVisible(not image.isNull())
        self._remove.setVisible(not image.isNull())
        self._description.setVisible(not image.isNull())
        if not image.isNull():
            keep, smooth = (
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._logo.setPixmap(QPixmap.fromImage(image.scaled(_LOGO_SIZE, keep, smooth)))
        self._description.set_text(publisher.logo_description)
        self.show_fault("")

    def show_fault(self, text: str) -> None:
        """Say what is wrong with a picture that was chosen; nothing takes that away."""
        self._fault.setText(text)
        self._fault.setVisible(bool(text))

    def _presets(self) -> tuple[tuple[str, str], ...]:
        return (
            (DEFAULT_ACCENT, self.tr("Petrol")),
            ("#1f4e8c", self.tr("Blue")),
            ("#1d6b45", self.tr("Green")),
            ("#8a1f3d", self.tr("Wine red")),
            ("#5b3a86", self.tr("Violet")),
            ("#3b424a", self.tr("Graphite")),
        )

    def _dress(self) -> None:
        self._name.setAccessibleName(self.tr("Publisher"))
        self._name.setPlaceholderText(self.tr("Kommunkompassen and the municipality"))
        self._accent.setAccessibleName(self.tr("Accent colour as a code"))
        self._accent.setMaximumWidth(letters(_CODE_LETTERS, self))
        self._logo.setAccessibleName(self.tr("Logo"))
        self._description.setAccessibleName(self.tr("What the logo says"))
        self._description.setPlaceholderText(self.tr("What the logo says, for who cannot see it"))
        self._fault.setObjectName("fault")
        self._fault.setTextFormat(Qt.TextFormat.PlainText)
        self._fault.setWordWrap(True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        column.addWidget(_caption(self.tr("Publisher"), self._name))
        column.addWidget(self._name)
        column.addSpacing(10)
        column.addWidget(_caption(self.tr("Accent colour"), self._accent))
        colours = QHBoxLayout()
        colours.setSpacing(4)
        for swatch in self._swatches.values():
            colours.addWidget(swatch)
        colours.addStretch(1)
        column.addLayout(colours)
        column.addWidget(self._accent)
        column.addSpacing(10)
        column.addWidget(_caption(self.tr("Logo"), self._choose))
        column.addWidget(self._logo)
        column.addWidget(self._description)
        buttons = QHBoxLayout()
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self._fault)
        column.addSpacing(10)
        column.addWidget(_hint(self.tr("Used for every report that is exported on this computer.")))
        column.addStretch(1)

    def _connect(self) -> None:
        self._name.text_edited.connect(lambda text: self._edit(name=text))
        self._accent.text_edited.connect(self._set_accent)
        for code, swatch in self._swatches.items():
            swatch.clicked.connect(lambda _=False, code=code: self._edit(accent=code))
        self._choose.clicked.connect(self.logo_asked)
        self._remove.clicked.connect(lambda: self._edit(logo=b"", logo_description=""))
        self._description.text_edited.connect(lambda text: self._edit(logo_description=text))

    def _set_accent(self, text: str) -> None:
        colour = QColor.fromString(text.strip())
        self._accent.set_faulty(faulty=not colour.isValid())
        if colour.isValid():
            self._edit(accent=colour.name())

    def _edit(self, **changes: Any) -> None:
        self.publisher_edited.emit(replace(self._publisher, **changes))


def _swatch(code: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setCheckable(True)
    button.setToolTip(name)
    button.setAccessibleName(name)
    pixmap = QPixmap(20, 20)
    pixmap.fill(QColor(code))
    button.setIcon(QIcon(pixmap))
    button.setIconSize(QSize(20, 20))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _caption(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setObjectName("questionHeading")
    label.setBuddy(buddy)
    return label


def _hint(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("muted")
    label.setWordWrap(True)
    return label
