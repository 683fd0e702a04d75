"""What the library's files are called."""

import re
import unicodedata
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the list of a library is shown before any evaluation is known
    from kompass_core.evaluation import Evaluation

SUFFIX = ".kompass"


def file_stem(evaluation: "Evaluation") -> str:
    """Return the name for an evaluation's file, as in "kalix-2012-3f9a2c1b".

    The short id at its end keeps two evaluations of one municipality and year apart.
    """
    return f"{name_stem(evaluation)}-{short_id(evaluation)}"


def name_stem(evaluation: "Evaluation") -> str:
    """Return the name for a file that people will see, as in "kalix-2012"."""
    return f"{_plain(evaluation.municipality.name, 40)}-{evaluation.year}"


def short_id(evaluation: "Evaluation") -> str:
    """Return the part of an evaluation's id that stands in its file's name."""
    return _plain(evaluation.id, 8).replace("-", "")


def free_path(wanted: Path, *, numbered: str = "-{}") -> Path:
    """Return `wanted`, or where there is a file already, one beside it numbered from 2 on.

    Args:
        wanted: the file.
        numbered: what follows the name, with `{}` for the number.
    """
    path = wanted
    for number in count(2):
        if not path.exists():
            break
        path = wanted.with_stem(f"{wanted.stem}{numbered.format(number)}")
    return path


def _plain(text: str, length: int) -> str:
    """Return `text` in what every file system and mail program takes: a-z, digits, hyphens."""
    letters = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters)[:length].strip("-") or "x"
