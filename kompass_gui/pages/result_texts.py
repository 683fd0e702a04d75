"""A result in words, the same wherever it stands on screen."""

from PySide6.QtCore import QCoreApplication

from kompass_core.result import Result


def result_text(result: Result) -> str:
    """Return points, percent and what is left, as one line under a heading."""
    if result.complete:
        points = QCoreApplication.translate(
            "result_texts", "{points} of {max} points · {percent} %"
        ).format(points=result.shown_points, max=result.max_points, percent=result.shown_percent)
    else:
        points = QCoreApplication.translate("result_texts", "{low}–{high} of {max} points").format(
            low=result.shown_points, high=result.shown_highest, max=result.max_points
        )
    return f"{points} · {progress_text(result)}"


def points_text(result: Result) -> str:
    """Return the points alone: "41", or "23–41" while questions are not scored."""
    if result.complete:
        return str(result.shown_points)
    return f"{result.shown_points}–{result.shown_highest}"


def progress_text(result: Result) -> str:
    """Return how many of the questions are scored and decided."""
    scored = (
        QCoreApplication.translate("result_texts", "one of {all} scored")
        if result.scored == 1
        else QCoreApplication.translate("result_texts", "{scored} of {all} scored")
    ).format(scored=result.scored, all=result.questions)
    decided = (
        QCoreApplication.translate("result_texts", "one decided")
        if result.decided == 1
        else QCoreApplication.translate("result_texts", "{decided} decided")
    ).format(decided=result.decided)
    return f"{scored}, {decided}"
