"""The built-in example: Kalix 2012 with its published figures."""

import msgspec

from kompass_core.evaluation import Evaluation, checked_evaluation
from resources.reader import example_file, toml
from storage.questionnaire_file import builtin_editions


def example_evaluation() -> Evaluation:
    """Return the example; its edition's id in the file stands for the built-in edition."""
    content = toml(example_file())
    (edition,) = (each for each in builtin_editions() if each.id == content["edition"])
    evaluation = msgspec.convert(content | {"edition": edition}, Evaluation, str_keys=True)
    return checked_evaluation(evaluation)
