"""The sentences that tell what is wrong with a file that someone wants to import."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kompass_core.import_fault import Fault, FaultKind

_MOST_IN_A_LINE = 3


def fault_place(fault: Fault) -> str:
    """Return where a fault is: sheet and row, as far as they are known."""
    translate = QCoreApplication.translate
    parts = []
    if fault.sheet:
        parts.append(translate("fault_sentences", "Sheet {sheet}").format(sheet=fault.sheet))
    if fault.line is not None:
        parts.append(translate("fault_sentences", "line {line}").format(line=fault.line))
    text = ", ".join(parts) or translate("fault_sentences", "The whole file")
    return text[:1].upper() + text[1:]


def fault_reason(fault: Fault) -> str:
    """Return what is wrong, in one sentence."""
    sentence = _reasons()[fault.kind].format(found=fault.found)
    columns = _columns()
    if fault.column:
        return f"{columns.get(fault.column, fault.column)}: {sentence}"
    return sentence


def faults_text(faults: Sequence[Fault]) -> str:
    """Return the first faults in a row, and how many more there are."""
    translate = QCoreApplication.translate
    first = "; ".join(
        f"{fault_place(fault)}: {fault_reason(fault)}" for fault in faults[:_MOST_IN_A_LINE]
    )
    text = translate("fault_sentences", "Nothing was imported. {faults}").format(faults=first)
    more = len(faults) - _MOST_IN_A_LINE
    if more <= 0:
        return text
    return translate("fault_sentences", "{text} And {count} more.").format(text=text, count=more)


def _columns() -> dict[str, str]:
    """Return the fields of a questionnaire as its template names them."""
    translate = QCoreApplication.translate
    return {
        "title": translate("fault_sentences", "Title"),
        "edition": translate("fault_sentences", "Edition"),
        "used": translate("fault_sentences", "Used"),
        "id": translate("fault_sentences", "Number of the question"),
        "number": translate("fault_sentences", "Number"),
        "name": translate("fault_sentences", "Name"),
        "short_name": translate("fault_sentences", "Short name"),
        "area": translate("fault_sentences", "Area"),
        "heading": translate("fault_sentences", "Heading"),
        "box_heading": translate("fault_sentences", "Heading in the box"),
        "text": translate("fault_sentences", "Question"),
        "max_points": translate("fault_sentences", "Max points"),
        "guidance": translate("fault_sentences", "Guidance"),
        "earlier": translate("fault_sentences", "Earlier"),
        "later": translate("fault_sentences", "Later"),
    }


def _reasons() -> dict[FaultKind, str]:
    return {**_of_any_file(), **_of_questionnaires(), **_of_references()}


def _of_any_file() -> dict[FaultKind, str]:
    translate = QCoreApplication.translate
    return {
        FaultKind.EMPTY: translate("fault_sentences", "is empty."),
        FaultKind.SYNTAX: translate(
            "fault_sentences",
            "cannot be read: a quotation mark, a bracket or a line is missing or wrong.",
        ),
        FaultKind.FORMULA: translate(
            "fault_sentences", "a formula stands here, “{found}”. Write its value instead."
        ),
        FaultKind.TEXT_TOO_LONG: translate(
            "fault_sentences", "the text is longer than {found} characters."
        ),
        FaultKind.NO_CHARACTER: translate(
            "fault_sentences", "something that is no character stands in “{found}”."
        ),
        FaultKind.WRONG_LETTERS: translate(
            "fault_sentences",
            "“{found}” has wrong letters. Save the file anew, as .xlsx or as CSV UTF-8.",
        ),
        FaultKind.MISSING: translate("fault_sentences", "is missing."),
        FaultKind.TWICE: translate("fault_sentences", "{found} stands twice."),
        FaultKind.NO_NUMBER: translate("fault_sentences", "“{found}” is no whole number above 0."),
    }


def _of_questionnaires() -> dict[FaultKind, str]:
    translate = QCoreApplication.translate
    return {
        FaultKind.AREA_COUNT: translate(
            "fault_sentences", "there are {found} areas; there must be 3 to 12."
        ),
        FaultKind.AREA_NUMBERS: translate(
            "fault_sentences", "“{found}” is not the next number: areas are numbered 1, 2, 3…"
        ),
        FaultKind.AREA_SUM: translate(
            "fault_sentences", "the area's questions add up to {found} points, not 100."
        ),
        FaultKind.UNKNOWN_AREA: translate("fault_sentences", "there is no area {found}."),
        FaultKind.QUESTION_ID: translate(
            "fault_sentences",
            "“{found}” is not the area's number, a point and the question's place.",
        ),
        FaultKind.EDITION_KNOWN: translate(
            "fault_sentences",
            "there is another edition called “{found}” already. Give this one a name of its own.",
        ),
    }


def _of_references() -> dict[FaultKind, str]:
    translate = QCoreApplication.translate
    return {
        FaultKind.UNKNOWN_QUESTION: translate(
            "fault_sentences", "the edition has no question “{found}”."
        ),
        FaultKind.UNKNOWN_MUNICIPALITY: translate(
            "fault_sentences", "“{found}” is no municipality in the register."
        ),
        FaultKind.UNKNOWN_EDITION: translate("fault_sentences", "“{found}” is no known edition."),
        FaultKind.YEAR: translate("fault_sentences", "“{found}” is no year."),
        FaultKind.BEFORE_EDITION: translate(
            "fault_sentences", "the edition had not come yet in {found}."
        ),
        FaultKind.POINTS: translate(
            "fault_sentences", "“{found}” is no number of points that can be had there."
        ),
        FaultKind.NOTHING_KNOWN: translate("fault_sentences", "there are no points."),
        FaultKind.TOTAL_OFF: translate(
            "fault_sentences",
            "the areas cannot give {found}, even if each is rounded and those that are not"
            " written have 0 or 100.",
        ),
        FaultKind.RESULT_TWICE: translate(
            "fault_sentences", "says the same municipality, year and edition as line {found}."
        ),
    }
