"""Libraries of made-up evaluations, and evaluations as large as a row asks for."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Mark, Note, Source, SourceKind
from storage.example import example_evaluation
from storage.library import Library
from tests.synthetic import synthetic_evaluations

SIZES = (10, 150, 1500)
"""So many evaluations are in the libraries that are measured."""

_INTERVIEWS = 40
_SAID = (
    "Kommunchefen säger att målen följs upp varje tertial, men att nämnderna redovisar dem olika."
    " Enheterna får se resultaten på intranätet."
)


@contextmanager
def home(folder: Path) -> Iterator[Path]:
    """Let `folder` be where the program keeps what it keeps, and yield its library's folder."""
    names = ("KOMPASS_DATA", "KOMPASS_LOCAL")
    kept = {name: os.environ[name] for name in names}
    os.environ.update(zip(names, (str(folder / "library"), str(folder / "local")), strict=True))
    try:
        yield folder / "library"
    finally:
        os.environ.update(kept)


def fill(folder: Path, count: int) -> Library:
    """Return a library of so many evaluations, all of which it has read."""
    library = Library(folder)
    for evaluation in synthetic_evaluations(count):
        library.create(evaluation).close()
    library.entries()
    return library


def with_notes(count: int) -> Evaluation:
    """Return the example with so many notes of forty interviews, each on one question."""
    evaluation = example_evaluation()
    questions = [question.id for question in evaluation.edition.questions()]
    sources = tuple(
        Source(f"s{number}", SourceKind.INTERVIEW, f"Intervju {number}", "2012-11-05T09:00")
        for number in range(_INTERVIEWS)
    )
    notes = tuple(
        Note(
            f"n{number}",
            f"{number}. {_SAID}",
            at="2012-11-05T09:14:03+01:00",
            source=f"s{number % _INTERVIEWS}",
            questions=(questions[number % len(questions)],),
            marks=(Mark.CLAIM,) if number % 7 == 0 else (),
        )
        for number in range(count)
    )
    return replace(evaluation, sources=sources, notes=notes)


def with_text(evaluation: Evaluation, times: int) -> Evaluation:
    """Return an evaluation with every question's text so many times as long."""
    answers = {
        question_id: replace(answer, text="\n".join([answer.text] * times))
        for question_id, answer in evaluation.answers.items()
    }
    return replace(evaluation, answers=answers)
