"""What a screen reader is told beside what it reads: news that come where the keyboard is not."""

from PySide6.QtWidgets import QWidget


def say(about: QWidget, text: str, *, at_once: bool = False) -> None:
    """Let a screen reader say `text`, if one is there.

    Args:
        about: the widget that has the news.
        text: a sentence, or some words; nothing is said of nothing.
        at_once: whether it may break off what is being said, as of what went wrong.
    """
    if not text:
        return
    from PySide6.QtGui import (  # noqa: PLC0415 - start-up time, when nothing is said
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    event = QAccessibleAnnouncementEvent(about, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)
