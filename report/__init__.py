"""A report's content made into documents. Knows no Qt; alone in speaking ReportLab, python-docx, openpyxl and pypdfium2."""
