"""Measuring in turns, so that what disturbs the machine disturbs everyone alike."""

import gc
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from time import perf_counter

Samples = Sequence[float]
"""Seconds, or whatever unit is measured; one for each time that it was done."""
Contestant = Callable[[], Samples]
"""Does what is measured, once or some times in a row, and returns what each took."""

OURS = "ours"


@dataclass(frozen=True)
class Target:
    """What is to be reached: at most so many times a figure of the same row."""

    most: float
    beside: str = ""
    """The floor's or a peer's name; empty where `most` is in the row's own unit."""

    def value(self, row: "Row") -> float | None:
        """Return what is held against `most`; None where that peer was not measured."""
        if not self.beside:
            return row.ours
        other = row.others.get(self.beside)
        return row.ours / other if other else None

    def text(self, unit: str) -> str:
        """Return the target as it stands in the table."""
        return f"≤ {self.most:g} × {self.beside}" if self.beside else f"≤ {self.most:g} {unit}"


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    name: str
    size: str
    ours: float
    others: Mapping[str, float] = field(default_factory=dict)
    """The floor first, if there is one, then the peers."""
    targets: tuple[Target, ...] = ()
    unit: str = "ms"
    floor: str = ""
    """Which of the others is the floor: what no program on the same parts can go below."""

    @property
    def ratio(self) -> float | None:
        """Ours as a multiple of the floor, or of what the first target names."""
        named = self.floor or next((each.beside for each in self.targets if each.beside), "")
        other = self.others.get(named)
        return self.ours / other if other else None

    @property
    def met(self) -> bool | None:
        """Whether every target that could be measured is reached; None where none could."""
        values = [(target.value(self), target.most) for target in self.targets]
        known = [value <= most for value, most in values if value is not None]
        return all(known) if known else None

    @property
    def excess(self) -> float:
        """How many times its target the worst ratio is; 0 where there is no ratio."""
        ratios = [(each.value(self), each.most) for each in self.targets if each.beside]
        return max((value / most for value, most in ratios if value is not None), default=0.0)


@dataclass(frozen=True)
class Effort:
    """How thoroughly is measured."""

    quick: bool = False

    def rounds(self, most: int) -> int:
        """Return how many rounds to take where `most` are taken for the full table."""
        return max(2, most // 5) if self.quick else most


def in_turns(contestants: Mapping[str, Contestant], rounds: int) -> dict[str, list[float]]:
    """Return every sample of each, taken in rounds in which all have their turn.

    A first round, in which caches fill, is not counted. Who begins changes from round to round.
    """
    samples: dict[str, list[float]] = {name: [] for name in contestants}
    names = list(contestants)
    for number in range(rounds + 1):
        first = number % len(names)
        for name in (*names[first:], *names[:first]):
            gc.collect()  # nobody pays for what the one before left behind
            taken = contestants[name]()
            if number:
                samples[name] += taken
    return samples


def medians(
    contestants: Mapping[str, Contestant], rounds: int, scale: float = 1e3
) -> dict[str, float]:
    """Return the median of each, as `in_turns`, times `scale`: seconds become milliseconds."""
    return {name: median(taken) * scale for name, taken in in_turns(contestants, rounds).items()}


def timed(work: Callable[[], object]) -> Contestant:
    """Return a contestant that does `work` once and returns how many seconds it took."""

    def once() -> Samples:
        start = perf_counter()
        work()
        return (perf_counter() - start,)

    return once


def beside(figures: Mapping[str, float]) -> dict[str, float]:
    """Return the figures of all the others."""
    return {name: figure for name, figure in figures.items() if name != OURS}
