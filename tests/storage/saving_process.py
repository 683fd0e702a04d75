"""A process that saves one evaluation after another until it is killed; run by test_kills.

It stays loaded and lets copies of itself do the saving, so that a kill costs no new start.
"""

import itertools
import os
import sys
from pathlib import Path

from tinydb import TinyDB

from kompass_core.evaluation import Evaluation
from storage.evaluation_database import read_evaluation
from storage.evaluation_file import EvaluationFile
from storage.evaluation_tables import changed_tables, evaluation_from
from tests.builders import evaluation

QUESTIONS = tuple(evaluation().edition.questions_by_id)


def numbered(number: int, size: int) -> Evaluation:
    """Return an evaluation of about `size` bytes that tells its number in every text."""
    word = f"{number} "
    text = word * (size // len(QUESTIONS) // len(word))
    made = evaluation()
    for question_id in QUESTIONS:
        made = made.with_question_text(question_id, text)
    return made


def number_in(found: Evaluation, size: int) -> int | None:
    """Return the number of an evaluation; None if it is put together of several, or emptied."""
    word = found.answer(QUESTIONS[0]).text.split(" ", 1)[0]
    return int(word) if word.isdigit() and found == numbered(int(word), size) else None


def read_ours(path: Path) -> Evaluation:
    """Return the evaluation in our file."""
    return read_evaluation(path)


def read_stock(path: Path) -> Evaluation:
    """Return the evaluation in a file of TinyDB's own storage."""
    with TinyDB(path) as database:
        return evaluation_from({name: database.table(name).all() for name in database.tables()})


def save_ours(path: Path, first: int, size: int) -> None:
    """Save in our file for ever, saying so each time."""
    file = EvaluationFile.open(path)
    for number in itertools.count(first):
        file.save(numbered(number, size))
        _say(number)


def save_stock(path: Path, first: int, size: int) -> None:
    """Save with TinyDB's own storage for ever, saying so each time."""
    database = TinyDB(path)
    old = None
    for number in itertools.count(first):
        new = numbered(number, size)
        for name, documents in changed_tables(new, old):
            table = database.table(name)
            table.truncate()
            table.insert_multiple(documents)
        old = new
        _say(number)


def _say(what: object) -> None:
    os.write(sys.stdout.fileno(), f"{what}\n".encode())


def main() -> None:
    """Read orders (which storage, file, first number, size), and let a copy follow each."""
    for line in sys.stdin:
        storage, path, first, size = line.rstrip("\n").split("\t")
        child = os.fork()
        if not child:
            _say(f"process {os.getpid()}")
            save = {"ours": save_ours, "stock": save_stock}[storage]
            save(Path(path), int(first), int(size))
        os.waitpid(child, 0)
        _say("dead")


if __name__ == "__main__":
    main()
