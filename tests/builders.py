"""Small evaluations to test with."""

from collections.abc import Callable

from kompass_core.evaluation import Evaluation
from kompass_core.municipality import Municipality
from kompass_core.points import Points
from kompass_core.questionnaire import Area, Edition, Question
from storage.library_entry import LibraryEntry

MAX_POINTS = (10, 15, 20, 25, 30)


def area(number: int) -> Area:
    """Return an area of five questions that add up to 100."""
    questions = tuple(
        Question(f"{number}.{place}", f"Fråga {number}.{place}?", f"Rubrik {number}.{place}", most)
        for place, most in enumerate(MAX_POINTS, 1)
    )
    return Area(number, f"Område nummer {number}", f"Område {number}", questions)


def edition(areas: int = 8) -> Edition:
    """Return an edition of so many areas, five questions each."""
    return Edition("prov", "Prov", "2010", "2010–2015", tuple(area(n + 1) for n in range(areas)))


def evaluation(points: dict[str, int] | None = None) -> Evaluation:
    """Return an evaluation with hundredths for some questions."""
    made = Evaluation(
        id="e1",
        municipality=Municipality("Kalix", full_name="Kalix kommun"),
        year=2012,
        edition=edition(),
    )
    for question_id, hundredths in (points or {}).items():
        made = made.with_points(question_id, Points(hundredths))
    return made


def of_id(evaluation_id: str) -> Callable[[LibraryEntry], bool]:
    """Return what tells the saved evaluation with that id from others and from its copies."""
    return lambda entry: (
        entry.copy_of is None and entry.summary is not None and entry.summary.id == evaluation_id
    )
