"""A checksum of what an evaluation says, whatever file it lies in."""

import json
from hashlib import sha256

from kompass_core.evaluation import Evaluation
from storage.evaluation_tables import changed_tables


def evaluation_checksum(evaluation: Evaluation) -> str:
    """Return the SHA-256 of an evaluation's content, as 64 hexadecimal digits.

    A report carries it: an evaluation with the same checksum is the one it was made from.
    """
    tables = dict(changed_tables(evaluation, None))
    content = json.dumps(tables, sort_keys=True, separators=(",", ":"))
    return sha256(content.encode("ascii")).hexdigest()
