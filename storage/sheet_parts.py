"""What a table is made of that people make in a spreadsheet, read or to be filled in."""

from dataclasses import dataclass

MOST_MEGABYTES = 5
"""The largest file that is read; what a spreadsheet's file unfolds to may be four times that."""


@dataclass(frozen=True)
class Line:
    """One row of a table in which something stands."""

    number: int
    """Its row in the sheet, or its line in the text, from 1."""
    cells: tuple[str, ...]

    def cell(self, column: int) -> str:
        """Return a cell's text without spaces around it; empty beyond the row's end."""
        return self.cells[column].strip() if 0 <= column < len(self.cells) else ""


Sheets = dict[str, list[Line]]
"""The rows of each sheet, by its name; a text file has one, without a name."""


@dataclass(frozen=True)
class TemplateSheet:
    """A sheet to be filled in."""

    title: str
    columns: tuple[tuple[str, int], ...]
    """Each column's name, and its width in characters."""
    rows: tuple[tuple[str | int, ...], ...] = ()
    """What stands in it from the start."""
