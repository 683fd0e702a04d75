"""What an evaluation can be exported as, in words and with an icon."""

from PySide6.QtCore import QCoreApplication

from kompass_gui.exporting.export_kind import ExportKind

EXPORT_ICONS = {
    ExportKind.REPORT: "report",
    ExportKind.WORKING_COPY: "edit",
    ExportKind.WORD: "document",
    ExportKind.EXCEL: "table",
    ExportKind.CSV: "list",
    ExportKind.PRESENTATION: "presentation",
}
"""The icons' roles, in the order in which kinds are offered."""


def export_text(kind: ExportKind) -> str:
    """Return what is asked for, as on a button."""
    translate = QCoreApplication.translate
    texts = {
        ExportKind.REPORT: translate("export_names", "Report (PDF)…"),
        ExportKind.WORKING_COPY: translate("export_names", "Working copy with notes (PDF)…"),
        ExportKind.WORD: translate("export_names", "Word document…"),
        ExportKind.EXCEL: translate("export_names", "Points as Excel…"),
        ExportKind.CSV: translate("export_names", "Points as CSV…"),
        ExportKind.PRESENTATION: translate("export_names", "Presentation (PDF)…"),
    }
    return texts[kind]


def file_kinds(suffix: str) -> str:
    """Return what a file dialog is to show for files that end so."""
    translate = QCoreApplication.translate
    kinds = {
        ".pdf": translate("export_names", "PDF document (*.pdf)"),
        ".docx": translate("export_names", "Word document (*.docx)"),
        ".xlsx": translate("export_names", "Excel workbook (*.xlsx)"),
        ".csv": translate("export_names", "Table of figures (*.csv)"),
    }
    return kinds[suffix]
