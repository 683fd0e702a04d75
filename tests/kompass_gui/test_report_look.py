"""How reports look is set beside the preview, and kept on this computer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from kompass_gui.exporting.publisher import DEFAULT_ACCENT, Publisher
from kompass_gui.exporting.publisher_settings import PublisherSettings, logo_of
from tests.kompass_gui.shown_report import MADE_WITHIN_MS, Shown, report_page
from widgets.colours import Colours
from widgets.line_field import LineField


@pytest.fixture
def shown(tmp_path: Path, colours: Colours, qtbot: QtBot) -> Iterator[Shown]:
    with report_page(tmp_path, colours, qtbot) as made:
        yield made


def picture(folder: Path, name: str, width: int = 60) -> Path:
    """Return the file of a picture that is half see-through."""
    image = QImage(width, 30, QImage.Format.Format_ARGB32)
    image.fill(QColor(255, 0, 0, 128))
    path = folder / name
    assert image.save(str(path))
    return path


def test_the_publisher_is_kept_and_shown_in_the_report(
    shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    name = next(
        field
        for field in shown.page.findChildren(LineField)
        if field.accessibleName() == "Utgivare"
    )
    with qtbot.waitSignal(shown.reports.preview.made, timeout=MADE_WITHIN_MS):
        name.textEdited.emit("Sveriges kommuner")
    report = shown.page._report
    assert report is not None
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert PublisherSettings(kept).publisher.name == "Sveriges kommuner"


def test_a_colour_is_chosen_or_typed(shown: Shown) -> None:
    look = shown.page._look
    violet = next(
        button for button in look.findChildren(QToolButton) if button.accessibleName() == "Violett"
    )
    violet.click()
    assert shown.reports.publisher.publisher.accent == "#5b3a86"
    code = next(field for field in look.findChildren(LineField) if "kod" in field.accessibleName())
    assert code.text() == "#5b3a86"
    code.textEdited.emit("#12")
    assert code.property("faulty") is True
    assert shown.reports.publisher.publisher.accent == "#5b3a86"
    code.textEdited.emit("#123456")
    assert shown.reports.publisher.publisher.accent == "#123456"
    assert not violet.isChecked()


def test_a_logo_is_taken_from_a_file_and_let_go(shown: Shown, tmp_path: Path) -> None:
    look, settings = shown.page._look, shown.reports.publisher
    buttons = {button.text(): button for button in look.findChildren(QPushButton)}
    shown.answers.path = picture(tmp_path, "logo.png")
    buttons["Välj bild…"].click()
    logo = QImage.fromData(QByteArray(settings.publisher.logo))
    assert not logo.hasAlphaChannel()
    assert logo.pixelColor(5, 5).name() == "#ff7f7f"
    (tmp_path / "text.png").write_bytes(b"ingen bild")
    shown.answers.path = tmp_path / "text.png"
    buttons["Välj bild…"].click()
    assert settings.publisher.logo, "the old logo is gone"
    assert any("text.png" in label.text() for label in look.findChildren(QLabel))
    shown.answers.path = tmp_path / "borta.png"
    buttons["Välj bild…"].click()
    assert "borta.png" in shown.notice.text()
    buttons["Ta bort"].click()
    assert settings.publisher == Publisher()


def test_a_huge_logo_is_made_smaller(tmp_path: Path) -> None:
    logo = QImage.fromData(logo_of(picture(tmp_path, "stor.png", 4000).read_bytes()))
    assert (logo.width(), logo.height()) == (900, 6)


def test_settings_that_cannot_be_used_are_as_if_never_set(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("publisher/accent", "inte en färg")
    settings.setValue("publisher/logo", QByteArray(b"ingen bild"))
    publisher = PublisherSettings(settings).publisher
    assert publisher.accent == DEFAULT_ACCENT
    assert publisher.logo == b""
