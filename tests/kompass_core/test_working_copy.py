"""The evaluators' working copy, and that the municipality's never has what is in it."""

from dataclasses import fields, is_dataclass, replace

from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Attachment, Mark, Note, Source, SourceKind
from kompass_core.fields import FieldRef, Section
from kompass_core.points import Points
from kompass_core.report_blocks import BulletList, Chapter, Heading, ReportContent
from kompass_core.report_content import ReportFacts, report_content
from kompass_core.working_copy import working_copy_content
from resources.phrases import report_phrases
from tests import builders

FACTS = ReportFacts("0.1.0", "abc")
PHRASES = report_phrases("sv")


def with_notes() -> Evaluation:
    """Return an evaluation with notes of two questions, one of none, and things still open."""
    made = builders.evaluation({"1.1": 525, "1.2": 1000})
    return replace(
        made.with_question_text("1.1", "Text om ett."),
        sources=(
            Source(
                "s1",
                SourceKind.INTERVIEW,
                "Kommunchef",
                when="2012-11-05T09:30",
                name="Personens Namn",
            ),
            Source("s2", SourceKind.DOCUMENT, "Årsredovisning"),
        ),
        notes=(
            Note("n1", "Rad ett.\nRad två.", source="s1", questions=("1.1",), by="Märit"),
            Note(
                "n2",
                "Påstås.",
                source="s2",
                questions=("1.1", "1.2"),
                marks=(Mark.CLAIM,),
                attachments=(Attachment("plan.pdf", "0" * 64, 10),),
            ),
            Note("n3", "Lös tanke."),
        ),
        reminders={"2.1": "fråga igen", "2.2": ""},
        bookmarks=("2.3",),
    )


def content(evaluation: Evaluation) -> ReportContent:
    return working_copy_content(evaluation, PHRASES, FACTS)


def texts(part: object) -> str:
    """Return every text in a value, however deep."""
    if isinstance(part, str):
        return part
    if isinstance(part, tuple):
        return "\n".join(map(texts, part))
    if is_dataclass(part):
        return "\n".join(texts(getattr(part, field.name)) for field in fields(part))
    return ""


def lists_after(chapter: Chapter, question_id: str) -> list[tuple[tuple[str, ...], ...]]:
    """Return the bullet lists between a question's heading and the next one."""
    wanted, found = FieldRef(Section.QUESTION_TEXT, question_id), []
    inside = False
    for block in chapter.blocks:
        if isinstance(block, Heading):
            inside = block.source == wanted
        elif inside and isinstance(block, BulletList):
            found.append(tuple(item.paragraphs for item in block.items))
    return found


def test_a_questions_notes_stand_at_the_end_of_its_subsection() -> None:
    areas = content(with_notes()).chapters[2]
    claim = "dokument, Årsredovisning, påstående att kontrollera, bilaga plan.pdf"
    assert lists_after(areas, "1.1") == [
        (
            (
                "Rad ett.",
                "Rad två.",
                "intervju, Kommunchef, 2012-11-05 kl. 09.30, antecknat av Märit",
            ),
            ("Påstås.", claim),
        )
    ]
    assert lists_after(areas, "1.2") == [(("Påstås.", claim),)]
    assert lists_after(areas, "1.3") == []


def test_what_is_open_is_told_question_by_question() -> None:
    last = content(with_notes()).chapters[-1]
    assert (last.title, last.number) == ("Öppna frågor", "6")
    (opened, rest) = [block for block in last.blocks if isinstance(block, BulletList)]
    lines = {item.source.key: item.paragraphs[0] for item in opened.items if item.source}
    assert lines["1.1"] == ("1.1 Rubrik 1.1: preliminära poäng, påstående att kontrollera")
    assert lines["2.1"] == "2.1 Rubrik 2.1: ej bedömd, inget underlag, återkom: fråga igen"
    assert lines["2.2"].endswith("inget underlag, återkom")
    assert lines["2.3"].endswith("inget underlag, bokmärkt")
    assert [item.paragraphs for item in rest.items] == [("Lös tanke.",)]


def test_without_notes_only_the_scoring_is_open() -> None:
    made = builders.evaluation()
    for question in made.edition.questions():
        made = made.with_points(question.id, Points(0)).with_decided(question.id, decided=True)
    assert "Inget är kvar" in texts(content(made).chapters[-1])
    one_open = content(made.with_points("3.1", None)).chapters[-1]
    assert texts(one_open).count("Rubrik") == 1


def test_the_working_copy_says_what_it_is() -> None:
    made = content(with_notes())
    assert made.draft_mark == "ARBETSEXEMPLAR"
    assert made.title.endswith("Arbetsexemplar")
    assert "anteckningar" in made.cover.subtitle


def test_no_interviewee_is_named() -> None:
    assert "Personens" not in texts(content(with_notes()))


def test_the_municipalitys_report_has_nothing_of_it() -> None:
    whole = report_content(with_notes(), PHRASES, FACTS)
    bare = replace(with_notes(), sources=(), notes=(), reminders={}, bookmarks=())
    assert whole == report_content(bare, PHRASES, FACTS)
