"""A process that opens, saves and closes an evaluation when it is told to; run by test_lock."""

import sys
from pathlib import Path

from kompass_core.errors import KompassError
from kompass_core.points import Points
from storage.evaluation_file import EvaluationFile


def main() -> None:
    """Follow orders, a line each, and say what came of each."""
    file: EvaluationFile | None = None
    for line in sys.stdin:
        order, _, path = line.rstrip("\n").partition("\t")
        try:
            if order == "close" and file is not None:
                file.close()
            elif order == "save" and file is not None:
                file.save(file.evaluation.with_points("1.1", Points(500)))
            else:
                file = EvaluationFile.open(Path(path), take_over=order == "take over")
        except KompassError as error:
            print(type(error).__name__, flush=True)
        else:
            print("done", flush=True)


if __name__ == "__main__":
    main()
