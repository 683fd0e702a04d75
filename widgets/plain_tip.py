"""A tip that says a text letter for letter, whatever is written in it."""

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return what to give Qt as a tip so that it shows `text` as it is written.

    Qt takes a tip that looks like markup for markup, and would show a local file that a name
    speaks of. Any other text is returned as it is: a screen reader reads the tip, and is to meet
    no markup of ours.
    """
    if not Qt.mightBeRichText(text):
        return text
    import html  # noqa: PLC0415 - start-up time, when there is no such text

    lines = "<br>".join(map(html.escape, text.split("\n")))
    return f"<qt>{lines}</qt>"
