"""The sentences that tell a person of an error: what happened, what is safe, what to do."""

import re
from datetime import datetime
from pathlib import Path

from kompass_core.errors import KompassError
from kompass_gui.times import moment_text
from resources.reader import messages

LANGUAGE = "sv"

_SYSTEM_S_WORD = re.compile(r" [^.:]+: \{reason\}\.\Z")
"""The last sentence of those that have the system's: "Systemets besked: {reason}."."""


def error_sentence(
    error: KompassError, language: str = LANGUAGE, *, called: str = "", more: str = ""
) -> str:
    """Return the sentence for an error, with its facts filled in.

    Args:
        error: what happened.
        language: "sv" or "en".
        called: what the evaluation is called; without it a file is named by its name.
        more: what else is to be said; it stands before the system's word.
    """
    sentence = messages(language)[type(error).__name__]
    plain = _SYSTEM_S_WORD.sub("", sentence)
    system_s = sentence[len(plain) :]
    parts = (_filled(plain, error, called), more, _filled(system_s.strip(), error, called))
    return " ".join(part for part in parts if part)


def error_summary(error: KompassError, language: str = LANGUAGE) -> str:
    """Return the sentence for an error without the system's word, for a row of a list."""
    return _filled(_SYSTEM_S_WORD.sub("", messages(language)[type(error).__name__]), error, "")


def _filled(sentence: str, error: KompassError, called: str) -> str:
    facts = {name: _said(value, called) for name, value in error.facts().items()}
    return sentence.format(**facts)


def _said(fact: object, called: str) -> object:
    if isinstance(fact, Path):
        return called or fact.name
    return moment_text(fact) if isinstance(fact, datetime) else fact
