"""An evaluation as tables of documents, and back.

A new part of `Evaluation` gets a table of its own by one line here: in `_KEYED` if it is a mapping,
in `_LISTED` if it is a sequence. Every other field is kept in the one document of the table
`evaluation`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from typing import Any

import msgspec

from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation, checked_evaluation
from kompass_core.questionnaire import checked_edition
from storage.plain import field_names, plain
from storage.tables import Document

_KEYED = {"answers": "question", "area_texts": "area"}
"""Fields that are mappings, each a table, with what the key is called in its documents."""
_LISTED: tuple[str, ...] = ("sources", "notes", "roles", "history", "followed_up", "actions")
"""Fields that are sequences, each a table with its documents in order."""
_ALONE = ("edition",)
"""Fields that are a table of one document."""
_OPTIONAL = ("previous", "compared", "scorecard")
"""Fields that are a table of one document, or of none where the field has its default."""
_REST = "evaluation"
"""The table of the one document that holds every other field."""


class Documents:
    """Makes documents of an evaluation's parts, and of a part that did not change only once.

    Of thousands of notes one changes between two saves. A document given out is not to be changed.
    """

    def __init__(self) -> None:
        self._made: dict[str, dict[int, tuple[object, Document]]] = {}

    def of(self, name: str, value: object) -> list[Document]:
        """Return the documents of the table `name`, which holds a field of that value."""
        if name in _KEYED and isinstance(value, Mapping):
            key = _KEYED[name]
            return [
                {key: at, **document}
                for at, document in zip(value, self._each(name, value.values()), strict=True)
            ]
        if name in _LISTED and isinstance(value, tuple):
            return self._each(name, value)
        return [] if value is None else [plain(value)]

    def take(self, evaluation: Evaluation, tables: Mapping[str, Iterable[Document]]) -> None:
        """Know the documents that an evaluation was made of, where they are as ours would be."""
        for name in _LISTED:
            parts: tuple[object, ...] = getattr(evaluation, name)
            self._made[name] = {
                id(part): (part, dict(document))
                for part, document in zip(parts, tables.get(name, ()), strict=True)
                if _as_ours(part, document)
            }

    def _each(self, name: str, parts: Iterable[object]) -> list[Document]:
        """Return the parts' documents; the parts are kept, so that none gets another's `id`."""
        before = self._made.get(name, {})
        made = {id(part): before.get(id(part)) or (part, plain(part)) for part in parts}
        self._made[name] = made
        return [made[id(part)][1] for part in parts]


def changed_tables(
    new: Evaluation, old: Evaluation | None, documents: Documents | None = None
) -> Iterator[tuple[str, list[Document]]]:
    """Yield the tables in which `new` differs from `old`, with all their documents.

    Parts that did not change are the same objects in both (`kompass_core.evaluation`).
    """
    documents = documents or Documents()
    rest = {}
    rest_changed = old is None
    for field in fields(Evaluation):
        name = field.name
        value = getattr(new, name)
        changed = old is None or value is not getattr(old, name)
        if name not in (*_KEYED, *_LISTED, *_ALONE, *_OPTIONAL):
            rest[name] = value
            rest_changed = rest_changed or changed
        elif changed:
            yield name, documents.of(name, value)
    if rest_changed:
        yield _REST, [plain(rest)]


def evaluation_from(tables: Mapping[str, Iterable[Document]]) -> Evaluation:
    """Return the evaluation that the tables hold.

    Raises:
        ValueError: a document is missing, has a wrong value or contradicts the questionnaire.
    """
    content = _only(tables.get(_REST, ()))
    for name in _ALONE:
        content[name] = _only(tables.get(name, ()))
    for name in _OPTIONAL:
        if documents := list(tables.get(name, ())):
            content[name] = _only(documents)
    for name in _LISTED:
        content[name] = list(tables.get(name, ()))
    for name, key in _KEYED.items():
        content[name] = _mapping(tables.get(name, ()), key)
    try:
        evaluation = msgspec.convert(content, Evaluation)
        checked_edition(evaluation.edition)
        return checked_evaluation(evaluation)
    except KompassError as error:
        raise ValueError(str(error)) from error


def _as_ours(part: object, document: Document) -> bool:
    """Whether a document has every field of its part, in order, as `plain` makes it."""
    kind: Any = type(part)
    return tuple(document) == field_names(kind)


def _only(documents: Iterable[Document]) -> Document:
    (document,) = documents
    return dict(document)


def _mapping(documents: Iterable[Document], key: str) -> dict[object, Document]:
    content = {}
    for document in documents:
        part = dict(document)
        at = part.pop(key, None)
        if at is None or at in content:
            raise ValueError(f"a document's {key} is missing or stands twice")
        content[at] = part
    return content
