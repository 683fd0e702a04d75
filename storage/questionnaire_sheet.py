"""A questionnaire as a spreadsheet: a template to fill in, and a filled one as a draft."""

from collections.abc import Iterator

from kompass_core.import_fault import Fault, FaultKind
from kompass_core.questionnaire import Edition
from kompass_core.questionnaire_draft import QuestionnaireDraft, Written
from storage.sheet import is_formula, spreadsheet
from storage.sheet_parts import Line, Sheets, TemplateSheet

EDITION_SHEET = "Utgåva"
AREA_SHEET = "Områden"
QUESTION_SHEET = "Frågor"

_EDITION_ROWS = {"Titel": "title", "Utgåva": "edition", "Används": "used", "Beteckning": "id"}
_AREA_COLUMNS = {"Nummer": "number", "Namn": "name", "Kortnamn": "short_name"}
_QUESTION_COLUMNS = {
    "Område": "area",
    "Fråga nr": "id",
    "Rubrik": "heading",
    "Fråga": "text",
    "Maxpoäng": "max_points",
    "Vägledning": "guidance",
    "Rubrik i rutan": "box_heading",
}
_WIDTHS = {"Namn": 50, "Rubrik": 40, "Fråga": 70, "Vägledning": 70, "Rubrik i rutan": 40}
_HELP = (
    "Fyll i de tre bladen Utgåva, Områden och Frågor och läs in filen i programmet.",
    "Frågorna i ett område ska tillsammans ha maxpoängen 100.",
    "Frågans nummer är områdets nummer, en punkt och frågans plats: 1.1, 1.2 och så vidare.",
    "Ett område utan frågor bedöms som helhet, 0–100 poäng.",
    "Kortnamn är ett ord som står vid diagrammens axlar. Beteckning kan lämnas tom.",
    "Rubrik i rutan är en kortare rubrik i rapportens ruta för området. Den kan lämnas tom.",
    "Vägledning är råd till utvärderarna. Den kan lämnas tom.",
    "Skriv inga formler: de läses inte in.",
)


def questionnaire_template(edition: Edition | None = None) -> bytes:
    """Return a spreadsheet to write a questionnaire in: empty, or filled with an edition."""
    return spreadsheet(
        (
            TemplateSheet("Läs först", (("Så här gör du", 110),), tuple((text,) for text in _HELP)),
            TemplateSheet(
                EDITION_SHEET,
                (("Uppgift", 16), ("Värde", 50)),
                tuple(
                    (
                        name,
                        getattr(edition, field)
                        if edition
                        else "Kommunkompassen" * (field == "title"),
                    )
                    for name, field in _EDITION_ROWS.items()
                ),
            ),
            TemplateSheet(AREA_SHEET, _columns(_AREA_COLUMNS), tuple(_area_rows(edition))),
            TemplateSheet(
                QUESTION_SHEET, _columns(_QUESTION_COLUMNS), tuple(_question_rows(edition))
            ),
        )
    )


def _columns(fields: dict[str, str]) -> tuple[tuple[str, int], ...]:
    return tuple((name, _WIDTHS.get(name, 14)) for name in fields)


def _area_rows(edition: Edition | None) -> Iterator[tuple[str | int, ...]]:
    if edition is None:
        yield from ((number, "", "") for number in range(1, 9))
    else:
        yield from ((area.number, area.name, area.short_name) for area in edition.areas)


def _question_rows(edition: Edition | None) -> Iterator[tuple[str | int, ...]]:
    for area in edition.areas if edition else ():
        if area.scored_as_a_whole:
            continue
        in_box = (*area.box_headings, *("",) * len(area.questions))
        for question, entry in zip(area.questions, in_box, strict=False):
            yield (
                area.number,
                question.id,
                question.heading,
                question.text,
                question.max_points,
                question.guidance,
                entry,
            )


def draft_of_sheets(sheets: Sheets) -> tuple[QuestionnaireDraft, tuple[Fault, ...]]:
    """Return the draft that a filled template is, and what is wrong with it as a spreadsheet."""
    faults: list[Fault] = [
        Fault(FaultKind.MISSING, name, sheet=name)
        for name in (EDITION_SHEET, AREA_SHEET, QUESTION_SHEET)
        if name not in sheets
    ]
    draft = QuestionnaireDraft(
        edition=_edition(sheets.get(EDITION_SHEET, []), faults),
        areas=tuple(_rows(AREA_SHEET, sheets.get(AREA_SHEET, []), _AREA_COLUMNS, faults)),
        questions=tuple(
            _rows(QUESTION_SHEET, sheets.get(QUESTION_SHEET, []), _QUESTION_COLUMNS, faults)
        ),
    )
    return draft, tuple(faults)


def _edition(lines: list[Line], faults: list[Fault]) -> Written:
    """Return what stands beside the names of the fields, which may have any order."""
    texts: dict[str, str] = {}
    rows: dict[str, int] = {}
    for line in lines:
        name = line.cell(0)
        field = _EDITION_ROWS.get(name)
        if field in texts:
            faults.append(Fault(FaultKind.TWICE, name, line.number, EDITION_SHEET))
        elif field is not None:
            texts[field] = line.cell(1)
            rows[field] = line.number
    written = Written(texts, sheet=EDITION_SHEET, lines=rows)
    faults.extend(_formulas(written))
    return written


def _formulas(written: Written) -> Iterator[Fault]:
    for field, text in written.texts.items():
        if is_formula(text):
            yield written.fault(FaultKind.FORMULA, text[:40], field)


def _rows(
    sheet: str, lines: list[Line], columns: dict[str, str], faults: list[Fault]
) -> Iterator[Written]:
    """Yield what stands in each row under the header, in which the columns may have any order."""
    if not lines:
        return
    header, *rows = lines
    names = [text.strip() for text in header.cells]
    places = {field: names.index(name) for name, field in columns.items() if name in names}
    for name, field in columns.items():
        if field not in places:
            faults.append(Fault(FaultKind.MISSING, name, header.number, sheet, name))
    twice = {name for name in names if name and names.count(name) > 1}
    faults.extend(Fault(FaultKind.TWICE, name, header.number, sheet) for name in sorted(twice))
    for row in rows:
        texts = {field: row.cell(place) for field, place in places.items()}
        if any(text for field, text in texts.items() if field != "number"):
            written = Written(texts, row.number, sheet)
            faults.extend(_formulas(written))
            yield written
