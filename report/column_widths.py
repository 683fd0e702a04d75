"""How wide a table's columns are, in the PDF and in Word: figures first, texts share the rest."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kompass_core.report_blocks import Row, Table

LABELS_SHARE = 0.36
"""How much of its width a table of facts gives to the names."""
_Width = Callable[[str], float]
_SLACK = 0.1
"""A word that is exactly as wide as its column would be broken by rounding."""


@dataclass(frozen=True)
class Measures:
    """How wide a text is where a table is set, and the least widths there, in one unit."""

    text: _Width
    figure: _Width
    title: _Width
    least_figures: float
    """Of a column of figures, while there is room."""
    least_name: float
    """Of names beside figures, where there is not even room for their longest word."""


def column_widths(table: Table, room: float, measures: Measures) -> list[float]:
    """Return the columns' widths, which come to `room`; not of a table of facts.

    A column of texts is as wide as its longest word, unless that is more than an equal share. Where
    figures leave a single one less, their titles are broken between words and then inside them; a
    figure is broken only where all figures together are wider than what there is.
    """
    rows = (*table.rows, *([table.last] if table.last else []))
    weights = {0: 1.0} | {at: each.weight for at, each in enumerate(table.columns) if each.weight}
    words = {at: _longest_word((row.cells[at] for row in rows), measures.text) for at in weights}

    def whole(title: str) -> float:
        return max(measures.least_figures, measures.title(title))

    def broken(title: str) -> float:
        return _longest_word([title], measures.title)

    needed = _figure_widths(table, rows, weights, measures, whole)
    if len(weights) == 1 and needed and room - sum(needed.values()) < words[0]:
        needed = _narrowed(
            _figure_widths(table, rows, weights, measures, lambda _: 0.0),
            _figure_widths(table, rows, weights, measures, broken),
            room - min(words[0], room / len(table.columns)),
            room - min(words[0], measures.least_name),
        )
    rest = room - sum(needed.values())
    least = {at: min(words[at], rest / len(weights)) for at in weights}
    widths = needed | _shared(rest, weights, least)
    return [widths[at] for at in range(len(table.columns))]


def _figure_widths(
    table: Table, rows: Sequence[Row], weights: Collection[int], measures: Measures, title: _Width
) -> dict[int, float]:
    """Return how wide the columns without a weight are: as their titles and figures need."""
    return {
        at: max([title(column.title), *(measures.figure(row.cells[at]) for row in rows)])
        for at, column in enumerate(table.columns)
        if at not in weights
    }


def _narrowed(
    figures: Mapping[int, float], titled: Mapping[int, float], room: float, most: float
) -> dict[int, float]:
    """Return how wide columns of figures are in `room`; in more, up to `most`, if figures need it.

    Args:
        figures: how wide the figures alone are.
        titled: how wide they are with their titles, which give way first.
        room: what the names leave without being broken.
        most: what they leave when they are.
    """
    alone = sum(figures.values())
    if alone > room:
        share = min(most / alone, 1.0)
        return {at: width * share for at, width in figures.items()}
    titles = sum(titled.values()) - alone
    share = min((room - alone) / titles, 1.0) if titles > 0 else 0.0
    return {at: width + (titled[at] - width) * share for at, width in figures.items()}


def _longest_word(texts: Iterable[str], width: _Width) -> float:
    words = {word for text in texts for word in text.split()}
    return max(map(width, words), default=0.0) + _SLACK


def _shared(
    room: float, weights: Mapping[int, float], least: Mapping[int, float]
) -> dict[int, float]:
    """Return the room shared by weights, where none gets less than its least."""
    unit = room / sum(weights.values())
    widths = {index: weight * unit for index, weight in weights.items()}
    narrow = {at: each for at, each in least.items() if at in widths and widths[at] < each}
    if not narrow or len(narrow) == len(weights):
        return widths
    others = {index: weight for index, weight in weights.items() if index not in narrow}
    return narrow | _shared(room - sum(narrow.values()), others, least)
