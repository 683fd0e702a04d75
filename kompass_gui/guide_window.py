"""The users' guide, in a window of its own: it can be read beside the work."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QTextBrowser, QWidget
from typing_extensions import override

from widgets.colours import Colours
from widgets.escape_key import on_escape

_LETTERS = 88
"""How wide the guide's lines are at first, in letters."""
_CONTENTS_LETTERS = 32
_LINES = 42
_SPACING = 4
_FRAME = QSize(40, 80)
"""What is left free of the screen, in pixels: the window's frame and the system's bars."""
_SIZES = {1: 1.7, 2: 1.35, 3: 1.1}
"""How large a heading is by its level, as times the text."""
_GAP = 0.5
"""What a table's cells leave round their text, as times the text's height."""


class GuideWindow(QWidget):
    """The chapters at the left, the guide at the right. Esc closes it."""

    def __init__(self, text: str, colours: Colours, parent: QWidget) -> None:
        """Show `text`, which is Markdown with a heading of the second level for each chapter."""
        super().__init__(parent, Qt.WindowType.Window)
        self._contents = QListWidget(self)
        self._text = QTextBrowser(self)
        self._chapters: list[QTextBlock] = []
        self._colours = colours
        self._text.setMarkdown(text)
        self._lighten_bold()
        self._name_parts()
        self._list_chapters()
        self._lay_out()
        self._dress_text()
        self._contents.setCurrentRow(0)
        self._contents.currentRowChanged.connect(self._show_chapter)
        metrics = self.fontMetrics()
        width = (_LETTERS + _CONTENTS_LETTERS) * metrics.averageCharWidth()
        wanted = QSize(width, _LINES * metrics.lineSpacing())
        self.resize(wanted.boundedTo(self.screen().availableGeometry().size() - _FRAME))
        on_escape(self, self.close)

    def show_beside(self) -> None:
        """Come up, or to the front, with the keyboard at the chapters."""
        self.show()
        self.raise_()
        self.activateWindow()
        self._contents.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_colours(self, colours: Colours) -> None:
        """Draw the tables in another theme's colours."""
        self._colours = colours
        self._dress_text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._dress_text()

    def _name_parts(self) -> None:
        self.setWindowTitle(self.tr("User guide"))
        self.setObjectName("guide")
        self._text.setAccessibleName(self.tr("User guide"))
        self._contents.setAccessibleName(self.tr("Chapters"))
        self._contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._contents.setSpacing(_SPACING)
        for part in (self._contents, self._text):
            part.setFrameShape(QFrame.Shape.NoFrame)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self._text.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _headings(self) -> Iterator[tuple[QTextBlock, int]]:
        """Yield each heading with its level."""
        for block in self._blocks():
            level = block.blockFormat().headingLevel()
            if level:
                yield block, level

    def _bold(self) -> Iterator[tuple[int, int]]:
        """Yield place and length of each text that is heavier than the heaviest face on screen."""
        for block in self._blocks():
            for run in block.textFormats():
                if run.format.fontWeight() > QFont.Weight.DemiBold:
                    yield block.position() + run.start, run.length

    def _lighten_bold(self) -> None:
        """Set in semi-bold what Markdown sets in bold, for which Qt would smear that same face."""
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.DemiBold)
        cursor = QTextCursor(self._text.document())
        for start, length in list(self._bold()):
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)

    def _list_chapters(self) -> None:
        self._chapters = [block for block, level in self._headings() if level == 2]
        for row, block in enumerate(self._chapters):
            self._contents.addItem(block.text())
            self._contents.item(row).setToolTip(block.text())

    def _dress_text(self) -> None:
        """Fit sizes to the window's font, and lines to the theme."""
        metrics = self.fontMetrics()
        self._contents.setFixedWidth(_CONTENTS_LETTERS * metrics.averageCharWidth())
        self._text.document().setDocumentMargin(1.5 * metrics.height())
        for block, level in self._headings():
            self._dress_heading(block, level)
        for frame in self._text.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame, _GAP * metrics.height(), self._colours.border)

    def _dress_heading(self, block: QTextBlock, level: int) -> None:
        """Give a heading its size: Qt's own are far larger than the program's."""
        cursor = QTextCursor(block)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        look = QTextCharFormat()
        look.setFontPointSize(self.font().pointSizeF() * _SIZES.get(level, 1.0))
        look.setFontWeight(600)
        cursor.mergeCharFormat(look)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._contents)
        row.addWidget(self._text, 1)

    def _show_chapter(self, row: int) -> None:
        """Scroll to a chapter, its heading at the top."""
        layout = self._text.document().documentLayout()
        top = layout.blockBoundingRect(self._chapters[row]).top()
        self._text.verticalScrollBar().setValue(round(top))


def _dress_table(table: QTextTable, gap: float, line: QColor) -> None:
    """Let a table have air round it and in its cells, and hair lines between them."""
    look = table.format()
    look.setCellPadding(gap)
    look.setCellSpacing(0)
    look.setTopMargin(gap)
    look.setBorderCollapse(True)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderBrush(line)
    table.setFormat(look)
