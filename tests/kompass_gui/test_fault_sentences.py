"""What is wrong with a file is told in the words that stand in the file."""

import pytest

from kompass_core.import_fault import Fault, FaultKind
from kompass_gui.pages.fault_sentences import fault_reason
from storage import questionnaire_sheet
from widgets.colours import Colours

COLUMNS = {
    **questionnaire_sheet._AREA_COLUMNS,
    **questionnaire_sheet._QUESTION_COLUMNS,
    **{name: at for name, at in questionnaire_sheet._EDITION_ROWS.items() if at != "id"},
}


@pytest.mark.parametrize("column", COLUMNS)
def test_a_column_is_called_as_in_the_template(colours: Colours, column: str) -> None:
    fault = Fault(FaultKind.MISSING, "", column=COLUMNS[column])
    assert fault_reason(fault) == f"{column}: saknas."
