"""The publisher as it is set on this computer."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from kompass_gui.exporting.publisher import DEFAULT_ACCENT, Publisher

_NAME, _ACCENT = "publisher/name", "publisher/accent"
_LOGO, _LOGO_DESCRIPTION = "publisher/logo", "publisher/logo_description"
_LARGEST_LOGO = 900
"""The most pixels that a logo keeps in either direction: sharp enough at 5 cm."""


class PublisherSettings(QObject):
    """Reads and keeps the publisher, and tells when it is another.

    Signals:
        changed: the publisher is another one (Publisher).
    """

    changed = Signal(object)

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._publisher = _read(settings)

    @property
    def publisher(self) -> Publisher:
        """The publisher as it is set now."""
        return self._publisher

    def set_publisher(self, publisher: Publisher) -> None:
        """Keep another publisher, for every export from now on."""
        if publisher == self._publisher:
            return
        self._publisher = publisher
        self._settings.setValue(_NAME, publisher.name)
        self._settings.setValue(_ACCENT, publisher.accent)
        self._settings.setValue(_LOGO, QByteArray(publisher.logo))
        self._settings.setValue(_LOGO_DESCRIPTION, publisher.logo_description)
        self.changed.emit(publisher)


def _read(settings: QSettings) -> Publisher:
    """Return what is set; whatever cannot be used is as if it was never set."""
    accent = QColor.fromString(str(settings.value(_ACCENT, "")))
    logo = settings.value(_LOGO)
    return Publisher(
        name=str(settings.value(_NAME, "")),
        accent=accent.name() if accent.isValid() else DEFAULT_ACCENT,
        logo=logo_of(bytes(logo.data())) if isinstance(logo, QByteArray) else b"",
        logo_description=str(settings.value(_LOGO_DESCRIPTION, "")),
    )


def logo_of(content: bytes) -> bytes:
    """Return a picture's file as a PNG on white, no larger than print needs; empty if it is none.

    A PDF for archives and screen readers takes no picture on trust: only its pixels are kept.
    """
    image = QImage.fromData(content) if content else QImage()
    if image.isNull():
        return b""
    if max(image.width(), image.height()) > _LARGEST_LOGO:
        image = image.scaled(
            _LARGEST_LOGO,
            _LARGEST_LOGO,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    flat = QImage(image.size(), QImage.Format.Format_RGB888)
    flat.fill(Qt.GlobalColor.white)
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    file = QByteArray()
    buffer = QBuffer(file)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(flat)
    buffer.close()
    return bytes(file.data())
