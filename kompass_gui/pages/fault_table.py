"""What is wrong with a file, a row for each fault: where, and why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kompass_core.import_fault import Fault
from kompass_gui.pages.fault_sentences import fault_place, fault_reason
from widgets.colours import Colours
from widgets.plain_table import PlainTable, TableColumn, TableRow

_MOST = 200
"""How many faults are listed; there is no reading more of them."""


class FaultTable(PlainTable):
    """Faults in the order of the file."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self.setAccessibleName(self.tr("What is wrong with the file"))

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Show these faults."""
        columns = (
            TableColumn(self.tr("Where"), numeric=False),
            TableColumn(self.tr("What is wrong"), numeric=False),
        )
        rows = [TableRow((fault_place(each), fault_reason(each))) for each in faults[:_MOST]]
        self.set_table(columns, rows)
