"""The users' guide says what the program has on its screen, and is read from its Help menu."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QTextBrowser

from kompass_gui.guide_window import GuideWindow
from kompass_gui.theme import apply_colours
from kompass_gui.workbench.command_finder import action_title, shortcut_text
from resources.reader import guide_text, translation_file
from tests.kompass_gui.conftest import TextSize
from tests.kompass_gui.hands import Hands
from widgets.colours import Colours
from widgets.section_bar import SectionBar

HOUSE = Path(__file__).parent.parent.parent
_OPEN_END = "…"


def _rows(heading: str) -> list[tuple[str, ...]]:
    """Return the rows of the table under a heading of the guide, less its two first lines."""
    section = guide_text().partition(f"# {heading}\n")[2].partition("\n#")[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines[2:]]


def _on_screen() -> set[str]:
    """Return every text of the window in Swedish, as it is read there."""
    texts = ET.parse(translation_file("sv").with_suffix(".ts")).iter("translation")
    found = {"".join(text.itertext()).strip() for text in texts}
    return {text.replace("&", "").removesuffix(_OPEN_END) for text in found}


def test_the_guide_has_every_shortcut_of_the_program(hands: Hands) -> None:
    actions = hands.program.work.bench._all_actions()
    wanted = [
        (shortcut_text(action).replace("  ", ", "), action_title(action).removesuffix(_OPEN_END))
        for action in actions
        if shortcut_text(action)
    ]
    assert _rows("Kortkommandon") == wanted


def test_the_guide_has_every_key_of_the_lists(hands: Hands) -> None:
    keys = hands.program.work.bench._palette._keys()
    assert _rows("Tangenter där markören står") == [
        (key.shortcut, key.detail, key.title) for key in keys
    ]


def test_what_the_guide_sets_in_bold_stands_on_the_screen() -> None:
    bold = {
        " ".join(text.split()) for text in re.findall(r"\*\*(.+?)\*\*", guide_text(), re.DOTALL)
    }
    assert not bold - _on_screen()


@pytest.mark.parametrize("chapter", [0, 3, -1])
def test_a_chapter_is_shown_from_its_heading_on(hands: Hands, chapter: int) -> None:
    hands.program.actions.guide.trigger()
    (guide,) = hands.window.findChildren(GuideWindow)
    contents, text = guide.findChild(QListWidget), guide.findChild(QTextBrowser)
    assert contents is not None
    assert text is not None
    assert guide.isVisible()
    row = chapter % contents.count()
    contents.setCurrentRow((row + 1) % contents.count())
    contents.setCurrentRow(row)
    place = text.cursorForPosition(text.rect().center()).position()
    above = text.document().toPlainText()[:place]
    assert f"\n{contents.item(row).text()}\n" in above
    bar = text.verticalScrollBar()
    first = text.cursorForPosition(text.viewport().rect().topLeft()).block().text()
    assert first == contents.item(row).text() or bar.value() == bar.maximum()


def test_esc_closes_the_guide_and_not_the_program(hands: Hands) -> None:
    hands.program.actions.guide.trigger()
    (guide,) = hands.window.findChildren(GuideWindow)
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()
    assert hands.window.isVisible()


def test_the_guide_goes_with_the_program(hands: Hands) -> None:
    hands.program.actions.guide.trigger()
    (guide,) = hands.window.findChildren(GuideWindow)
    hands.quit()
    assert not guide.isVisible()


def _looks(guide: GuideWindow) -> tuple[list[float], set[str]]:
    """Return the sizes of the first chapter's heading and of the text, and the tables' lines."""
    text = guide.findChild(QTextBrowser)
    assert text is not None
    block = text.document().begin()
    while block.blockFormat().headingLevel() != 2:
        block = block.next()
    heading = QTextCursor(block)
    heading.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    sizes = [heading.charFormat().fontPointSize(), text.font().pointSizeF()]
    frames = text.document().rootFrame().childFrames()
    tables = [frame.format() for frame in frames if isinstance(frame, QTextTable)]
    return sizes, {table.borderBrush().color().name() for table in tables}


def test_no_text_of_the_guide_is_heavier_than_the_faces_on_screen(hands: Hands) -> None:
    hands.program.actions.guide.trigger()
    (guide,) = hands.window.findChildren(GuideWindow)
    text = guide.findChild(QTextBrowser)
    assert text is not None
    weights, block = set(), text.document().begin()
    while block.isValid():
        weights |= {run.format.fontWeight() for run in block.textFormats()}
        block = block.next()
    assert weights == {QFont.Weight.Normal, QFont.Weight.DemiBold}


def test_the_guide_grows_with_the_systems_text(hands: Hands, text_size: TextSize) -> None:
    hands.program.actions.guide.trigger()
    (guide,) = hands.window.findChildren(GuideWindow)
    assert guide.font().pointSizeF() == 10
    text_size(20)
    (heading, text), _lines = _looks(guide)
    assert text == 20
    assert heading == pytest.approx(1.35 * 20)


def test_the_guide_has_the_colours_of_the_theme(
    hands: Hands, qapp: QApplication, colours: Colours
) -> None:
    hands.program.actions.guide.trigger()
    (guide,) = hands.window.findChildren(GuideWindow)
    assert _looks(guide)[1] == {colours.border.name()}
    dark = apply_colours(qapp, Qt.ColorScheme.Dark)
    try:
        hands.program.set_colours(dark)
        hands.settle()
        assert dark.border != colours.border
        assert _looks(guide)[1] == {dark.border.name()}
    finally:
        hands.program.set_colours(apply_colours(qapp, Qt.ColorScheme.Light))


def test_the_guide_is_found_among_the_documents() -> None:
    document = HOUSE / "docs" / "anvandarguide.md"
    assert document.read_text(encoding="utf-8") == guide_text()


def test_the_plan_of_the_visit_is_called_the_same_in_the_list_as_on_its_page(hands: Hands) -> None:
    hands.program.actions.open_example.trigger()
    hands.settle()
    names = {section.title for section in hands.find(SectionBar, "")._sections}
    assert "Källor och intervjuplan" in names
