"""What a list says of a note beside its words."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kompass_core.evidence import Note
from kompass_core.questionnaire import question_number
from kompass_gui.workbench.evidence_texts import noted_day, noted_time, source_label, source_name
from kompass_gui.workbench.workbench import Workbench
from widgets.note_model import NoteLine


def note_lines(
    workbench: Workbench, of_one_source: Callable[[], bool] = lambda: False
) -> Callable[[Note], NoteLine]:
    """Return what describes notes; while they are `of_one_source`, it and its day are not said."""

    def describe(note: Note) -> NoteLine:
        return NoteLine(
            time=noted_time(note),
            details=" · ".join(_details(workbench, note, of_one_source=of_one_source())),
            questions=_numbers(note),
            marks=note.marks,
            settled=note.asks and note.settled,
        )

    return describe


def _numbers(note: Note) -> tuple[str, ...]:
    return tuple(map(question_number, note.questions))


def note_place(workbench: Workbench, note: Note) -> str:
    """Return where a note comes from and what it is tied to, in a line."""
    source = workbench.index.source(note.source)
    parts = [source_label(source) if source is not None else ""]
    parts += [f"{noted_day(note)} {noted_time(note)}".strip(), *_numbers(note)]
    return " · ".join(part for part in parts if part)


def _details(workbench: Workbench, note: Note, *, of_one_source: bool) -> list[str]:
    translate = QCoreApplication.translate
    details = []
    if note.asks and note.settled:
        details.append(translate("note_lines", "settled"))
    if not of_one_source:
        source = workbench.index.source(note.source)
        details += [source_name(source)] if source is not None else []
        details.append(noted_day(note))
    if note.by != workbench.author.name:
        details.append(note.by)
    if note.attachments:
        details += [attachment.name for attachment in note.attachments]
    if note.id in workbench.used:
        details.append(translate("note_lines", "used"))
    return [detail for detail in details if detail]
