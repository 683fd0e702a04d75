"""Which questions of two editions answer to each other: a TOML file that its user supplies.

    earlier = "kommunkompassen-2010"
    later = "kommunkompassen-2020"
    source = "Kvalitetsenheten"

    [[questions]]
    earlier = "1.4"
    later = "1.0"
    name = "Dialog med medborgarna"    # may be left out

The program supplies none: no source says which questions do.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kompass_core.comparison import MappedQuestion, QuestionMapping
from kompass_core.import_fault import Fault, FaultKind
from kompass_core.questionnaire import Edition
from storage.sheet import read_limited, text_of
from storage.toml_text import TomlFaultError, toml_content

_HEADER = re.compile(r"\s*\[\[\s*questions\s*\]\]")


@dataclass(frozen=True)
class CheckedMapping:
    """What a file says: a mapping, or all that is wrong with it, by line."""

    mapping: QuestionMapping | None
    faults: tuple[Fault, ...] = ()


def check_mapping(path: Path, editions: Sequence[Edition]) -> CheckedMapping:
    """Return the mapping in a file, whose editions must be among those known.

    Raises:
        FileMissingError, FileUnreadableError, FileTooLargeError, NotATableError: see
            `storage.sheet`.
    """
    text = text_of(path, read_limited(path))
    try:
        content = toml_content(text)
    except TomlFaultError as error:
        return CheckedMapping(None, (error.fault,))
    by_id = {edition.id: edition for edition in editions}
    earlier, later = (by_id.get(str(content.get(name, ""))) for name in ("earlier", "later"))
    faults = [
        Fault(FaultKind.UNKNOWN_EDITION, str(content.get(name, ""))[:60], 1, column=name)
        for name, edition in (("earlier", earlier), ("later", later))
        if edition is None
    ]
    if earlier is None or later is None:
        return CheckedMapping(None, tuple(faults))
    questions = []
    for line, entry in _entries(text, content):
        pair, entry_faults = _mapped(entry, line, earlier, later)
        faults.extend(entry_faults)
        if pair is not None:
            questions.append(pair)
    if not questions and not faults:
        faults.append(Fault(FaultKind.MISSING, "questions", column="questions"))
    if faults:
        return CheckedMapping(None, tuple(faults))
    source = str(content.get("source", ""))[:200]
    return CheckedMapping(QuestionMapping(earlier.id, later.id, tuple(questions), source))


def _entries(
    text: str, content: Mapping[str, object]
) -> list[tuple[int | None, Mapping[str, object]]]:
    lines = [at for at, line in enumerate(text.split("\n"), 1) if _HEADER.match(line)]
    entries = content.get("questions", [])
    tables = (
        [each for each in entries if isinstance(each, dict)] if isinstance(entries, list) else []
    )
    if len(lines) != len(tables):
        return [(None, table) for table in tables]
    return list(zip(lines, tables, strict=True))


def _mapped(
    entry: Mapping[str, object], line: int | None, earlier: Edition, later: Edition
) -> tuple[MappedQuestion | None, list[Fault]]:
    ids = {name: str(entry.get(name, "")) for name in ("earlier", "later")}
    before = earlier.questions_by_id.get(ids["earlier"])
    after = later.questions_by_id.get(ids["later"])
    if before is None or after is None:
        known = {"earlier": before, "later": after}
        return None, [
            Fault(FaultKind.UNKNOWN_QUESTION, ids[name][:60], line, column=name)
            for name, question in known.items()
            if question is None
        ]
    name = str(entry.get("name", "")).strip()[:200] or after.heading
    return MappedQuestion(before.id, before.max_points, after.id, after.max_points, name), []
