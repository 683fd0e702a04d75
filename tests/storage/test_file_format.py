"""The page about the file says what the program does."""

import re
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from kompass_core.evaluation import Evaluation
from storage.evaluation_file import EvaluationFile
from storage.evaluation_tables import changed_tables
from storage.library import Library
from storage.migrations import schema
from tests.builders import evaluation

PAGE = (Path(__file__).parents[2] / "docs" / "file-format.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^### `(\w+)`:(.*?)(?=^##)", PAGE, re.MULTILINE | re.DOTALL))
TABLES = dict(changed_tables(evaluation(), None))


def _kinds(hint: Any) -> set[type]:
    """Return every dataclass that a type is made of."""
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return {hint, *(kind for part in hints.values() for kind in _kinds(part))}  # type: ignore[arg-type]
    return {kind for part in get_args(hint) for kind in _kinds(part)}


def test_the_program_that_the_page_shows_writes_a_file_that_opens(tmp_path: Path) -> None:
    (program,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    path = Library(tmp_path).folder / "x.kompass"
    exec(program, {"path": path})
    file = EvaluationFile.open(path)
    assert file.evaluation.municipality.name == "Kalix"
    assert file.evaluation.answer("1.1").points == 525
    file.save(file.evaluation)
    file.close()


def test_the_page_tells_of_every_table_and_of_this_version() -> None:
    assert set(SECTIONS) == set(TABLES)
    assert f"## The tables, version {schema()}" in PAGE
    assert f'"schema": {schema()},' in PAGE


@pytest.mark.parametrize("table", sorted(TABLES))
def test_the_page_tells_of_every_name_in_a_table(table: str) -> None:
    hints = get_type_hints(Evaluation)
    alone = {name: hint for name, hint in hints.items() if name not in TABLES}
    parts = alone if table == "evaluation" else {table: hints[table]}
    kinds = {kind for hint in parts.values() for kind in _kinds(hint)}
    names = {field.name for kind in kinds for field in fields(kind)}
    if table == "evaluation":
        names |= set(alone)
    told = set(re.findall(r"`(\w+)`", SECTIONS[table]))
    assert names - told <= _TOLD_ABOVE.get(table, set())


_TOLD_ABOVE = {
    "previous": {
        *("id", "title", "used", "areas", "language", "number", "name", "short_name", "questions"),
        *("box_headings", "text", "heading", "max_points", "guidance", "points", "decided"),
        *("notes", "general", "strengths", "improvements", "worth_learning"),
    },
    "compared": {"name", "code", "full_name", "county", "group_2011", "group_2023"},
}
"""What a table holds whole that another section tells of."""
