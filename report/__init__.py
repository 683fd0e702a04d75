"""A report's content made into documents. Knows no Qt.

Alone in speaking ReportLab, pypdfium2 and python-docx.
"""
