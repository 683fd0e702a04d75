"""The sentences that tell a person of an error: what happened, what is safe, what to do."""

from pathlib import Path

from kompass_core.errors import KompassError
from resources.reader import messages

LANGUAGE = "sv"


def error_sentence(error: KompassError, language: str = LANGUAGE) -> str:
    """Return the sentence for an error, with its facts filled in; a file is named by its name."""
    facts = {
        name: value.name if isinstance(value, Path) else value
        for name, value in error.facts().items()
    }
    return messages(language)[type(error).__name__].format(**facts)
