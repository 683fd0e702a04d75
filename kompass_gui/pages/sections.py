"""The sections of an evaluation, as the section bar lists them, and the page of each field."""

from kompass_core.fields import FieldRef, Section

VISIT = "visit"
SUMMARY = "summary"
KEY_FACTS = "key_facts"
REPORT = "report"
COMPARISON = "comparison"
YEARS = "years"
EXAMPLES = "examples"
FOLLOW_UP = "follow_up"
ACTION_PLAN = "action_plan"
SCORECARD = "scorecard"
SOURCES = "sources"
INTERVIEW = "interview"
OVERVIEW = "overview"
FOCUS = "focus"

_AREA_SECTIONS = (Section.GENERAL, Section.STRENGTH, Section.IMPROVEMENT)
_QUESTION_SECTIONS = (Section.POINTS, Section.QUESTION_TEXT)
_SECTIONS_OF_COMPARED = {"earlier": YEARS, "examples": EXAMPLES}
_OWN_SECTIONS = {
    Section.KEY_FACT: KEY_FACTS,
    Section.FOLLOWED_UP: FOLLOW_UP,
    Section.ACTION: ACTION_PLAN,
    Section.SCORECARD: SCORECARD,
    Section.SOURCE: SOURCES,
    Section.ROLE: SOURCES,
    Section.NOTE: INTERVIEW,
    Section.FLAG: FOCUS,
}
_SUMMARY_SECTIONS = (Section.SUMMARY, Section.COMPARISONS, Section.AVERAGE)


def area_key(number: int) -> str:
    """Return the key of an area's section."""
    return f"area-{number}"


def section_of(field: FieldRef) -> str:
    """Return the key of the section on whose page a field stands."""
    if field.section in _AREA_SECTIONS:
        return f"area-{field.key}"
    if field.section in _QUESTION_SECTIONS:
        return f"area-{field.key.partition('.')[0]}"
    if field.section in _SUMMARY_SECTIONS:
        return SUMMARY
    if field.section is Section.COMPARED:
        return _SECTIONS_OF_COMPARED.get(field.key, COMPARISON)
    return _OWN_SECTIONS.get(field.section, VISIT)
