"""Every error has a sentence in both languages that says what is so of it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter
from typing import get_type_hints

import pytest

from kompass_core.errors import FileNotWrittenError, FileUnreadableError, KompassError
from resources.reader import messages

LANGUAGES = ("sv", "en")


def kinds(kind: type[KompassError] = KompassError) -> Iterator[type[KompassError]]:
    yield kind
    for narrower in kind.__subclasses__():
        yield from kinds(narrower)


KINDS = tuple(kind for kind in kinds() if kind.__module__ == KompassError.__module__)


SAMPLES: dict[type, object] = {
    str: "{kalix}",
    int: 15,
    Path: Path("kalix.kompass"),
    datetime: datetime(2012, 11, 5, 14, 3, tzinfo=UTC),
}


def placeholders(sentence: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(sentence) if name is not None]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_has_a_sentence_and_every_sentence_an_error(language: str) -> None:
    assert sorted(messages(language)) == sorted(kind.__name__ for kind in KINDS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_sentence_names_only_what_its_error_knows(
    kind: type[KompassError], language: str
) -> None:
    named = placeholders(messages(language)[kind.__name__])
    assert set(named) <= set(kind.fact_names())
    assert "reason" not in named[:-1], "the system's word comes last"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_only_the_system_s_own_words_are_passed_on(kind: type[KompassError], language: str) -> None:
    if "reason" in placeholders(messages(language)[kind.__name__]):
        assert issubclass(kind, FileUnreadableError | FileNotWrittenError), "in English"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_sentence_says_what_happened_what_is_safe_and_what_to_do(
    kind: type[KompassError], language: str
) -> None:
    sentence = messages(language)[kind.__name__]
    assert sentence.count(". ") >= 2
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert sentence == sentence.strip()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_sentence_can_be_filled_with_its_errors_facts(
    kind: type[KompassError], language: str
) -> None:
    types = get_type_hints(kind)
    facts = {name: SAMPLES[types[name]] for name in kind.fact_names()}
    filled = messages(language)[kind.__name__].format(**facts)
    for name in placeholders(messages(language)[kind.__name__]):
        expected = "14" if name == "since" else str(facts[name])
        assert expected in filled


def test_the_languages_name_the_same_facts() -> None:
    for name, sentence in messages("sv").items():
        assert sorted(placeholders(sentence)) == sorted(placeholders(messages("en")[name]))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [".xlsx", ".csv", ".toml"])
def test_a_file_that_cannot_be_imported_is_to_be_saved_as_one_that_can(
    kind: str, language: str
) -> None:
    assert kind in messages(language)["NotATableError"]
