"""A report's text without its layout, to be set by others than the program."""

from collections.abc import Iterator

from kompass_core.report_blocks import (
    Block,
    BulletList,
    Chart,
    Columns,
    Heading,
    KeyFigure,
    Paragraph,
    ReportContent,
    Table,
)

Part = tuple[str, list[list[str]]]
"""What it is ("h1", "h2", "h3", "p", "li" or "table"), and its rows of texts."""


def parts_of(content: ReportContent) -> list[Part]:
    """Return everything that a report says, in its order; of a chart, its caption."""
    parts: list[Part] = []
    for chapter in content.chapters:
        parts.append(_text("h1", chapter.title))
        for block in chapter.blocks:
            parts += _parts(block)
    return parts


def _parts(block: Block) -> Iterator[Part]:
    match block:
        case Heading() | Paragraph():
            kind = f"h{block.level}" if isinstance(block, Heading) else "p"
            yield _text(kind, block.text)
        case BulletList():
            for bullet in block.items:
                yield _text("li", " ".join(bullet.paragraphs))
        case KeyFigure():
            yield _text("h2", f"{block.figure} {block.unit}")
            yield _text("p", block.note)
        case Table():
            yield _table(block)
        case Chart():
            yield _text("p", block.caption)
        case Columns():
            for each in (*block.left, *block.right):
                yield from _parts(each)


def _table(table: Table) -> Part:
    rows = table.rows if table.last is None else (*table.rows, table.last)
    header = [column.title for column in table.columns]
    return "table", [header, *(list(row.cells) for row in rows)]


def _text(kind: str, text: str) -> Part:
    return kind, [[text]]
