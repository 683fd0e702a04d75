"""A municipality and its group, as the register has them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Municipality:
    """The municipality that is evaluated.

    One outside the register has a name and nothing else.
    """

    name: str
    """As one says it in a sentence: "Kalix"."""
    code: str = ""
    """SCB's four digits, as text: "0114"; empty outside the register."""
    full_name: str = ""
    """With "kommun", as it stands in a heading: "Kalix kommun"."""
    county: str = ""
    group_2011: str = ""
    """SKL's municipality group of 2011, by number: "10"."""
    group_2023: str = ""
    """SKR's municipality group of 2023, by code: "C8"."""

    @property
    def identity(self) -> str:
        """What is the same of every evaluation of this municipality: its code, else its name."""
        return self.code or self.name.casefold()

    @property
    def title(self) -> str:
        """The name for a heading: the full name, or the name where there is no other."""
        return self.full_name or self.name
