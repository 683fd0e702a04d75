"""What is said of a new evaluation's year and edition before it is made."""

from PySide6.QtCore import QCoreApplication

from kompass_core.edition_choice import used_in
from kompass_core.evaluation import Evaluation
from kompass_core.questionnaire import Edition

YEAR_DIGITS = 4


def remarks(typed: str, edition: Edition, last: Evaluation | None) -> str:
    """Return what is worth a thought of a year and an edition, though both can be; mostly none."""
    if len(typed) != YEAR_DIGITS:
        return ""
    translate = QCoreApplication.translate
    said = []
    if last is not None and int(typed) == last.year:
        said.append(
            translate("new_evaluation_words", "It follows up an evaluation of the same year.")
        )
    if not used_in(edition, int(typed)):
        said.append(
            translate(
                "new_evaluation_words",
                "Edition {edition} was used {used}; other editions can be imported.",
            ).format(edition=edition.edition, used=edition.used)
        )
    return " ".join(said)
