"""A municipality of the register, as an evaluation or a result has it."""

from kompass_core.municipality import Municipality
from resources.register import RegisterEntry


def registered(entry: RegisterEntry) -> Municipality:
    """Return the municipality that an entry of the register is about."""
    return Municipality(
        name=entry.name,
        code=entry.code,
        full_name=entry.full_name,
        county=entry.county,
        group_2011=entry.group_2011,
        group_2023=entry.group_2023,
    )
