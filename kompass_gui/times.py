"""Days and moments as they are said on screen: one way of writing them, everywhere.

Qt knows the months too, but is not there on the command line, which says the same sentences.
"""

from datetime import date, datetime

_MONTHS = ["jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"]
WIDEST_MOMENT = "30 mars 2026 23.59"
"""As wide as any, for columns."""


def day_text(day: date) -> str:
    """Return a day in short: "21 nov 2026"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def clock_text(moment: datetime) -> str:
    """Return a time of day as it stands in `moment`: "14.03"."""
    return f"{moment:%H.%M}"


def moment_text(moment: datetime) -> str:
    """Return when something was, on this computer's clock: "21 nov 2026 14.03"."""
    here = moment.astimezone()
    return f"{day_text(here)} {clock_text(here)}"
