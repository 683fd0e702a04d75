"""Moments as they are said on screen."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

_FORMAT = "d MMM yyyy HH.mm"


def moment_text(moment: datetime) -> str:
    """Return when something was, on this computer's clock: "21 nov. 2026 14.03"."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), _FORMAT)
