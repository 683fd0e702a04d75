"""The same text made into a PDF by others: bare ReportLab, typst and WeasyPrint.

As a process: python -m benchmarks.typesetters WHO SOURCE TARGET, where SOURCE is JSON of the parts
that `benchmarks.plain_text` makes. Each library is imported when it is asked for, and no other.
"""

import html
import json
import sys
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle

Part = tuple[str, list[list[str]]]
FONTS = Path(__file__).parents[1] / "resources" / "fonts"
_TYPST_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\#$*_`<>@=-+/[]~\"'"})


def bare_reportlab(parts: Sequence[Part], spread: float = 1.0) -> tuple[bytes, int]:
    """Return the parts as untagged pages of plain paragraphs and tables, and how many pages.

    Args:
        parts: what is set.
        spread: how far apart lines stand, to come to a wanted number of pages.
    """
    from reportlab.platypus import (  # noqa: PLC0415 - see above
        PageBreak,
        Paragraph,
        SimpleDocTemplate,
        Table,
    )

    styles = _reportlab_styles(spread)
    story: list[object] = []
    for kind, rows in parts:
        if kind == "h1" and story:
            story.append(PageBreak())
        if kind == "table":
            story.append(Table(rows, style=[("FONT", (0, 0), (-1, -1), "Inter-Regular", 9)]))
        else:
            story.append(Paragraph(html.escape(rows[0][0]), styles[kind]))
    target = BytesIO()
    document = SimpleDocTemplate(target)
    document.build(story)
    return target.getvalue(), document.page


def _reportlab_styles(spread: float) -> dict[str, "ParagraphStyle"]:
    """Return a style for each kind of part, in the report's own typeface."""
    from reportlab.lib.styles import ParagraphStyle  # noqa: PLC0415 - see above
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415 - as above
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415 - as above

    for face in {"Inter-Regular", "Inter-Bold"}.difference(pdfmetrics.getRegisteredFontNames()):
        pdfmetrics.registerFont(TTFont(face, str(FONTS / f"{face}.ttf")))
    sizes = {"h1": 24, "h2": 15, "h3": 11, "p": 10, "li": 10}
    return {
        kind: ParagraphStyle(
            kind,
            fontName="Inter-Bold" if kind.startswith("h") else "Inter-Regular",
            fontSize=size,
            leading=size * 1.5 * spread,
            spaceAfter=size * 0.75 * spread,
        )
        for kind, size in sizes.items()
    }


def with_typst(parts: Sequence[Part]) -> bytes:
    """Return the parts set by typst."""
    import typst  # noqa: PLC0415 - see above

    source = '#set text(font: "Inter", size: 10pt, lang: "sv")\n' + "\n\n".join(map(_typst, parts))
    return bytes(typst.compile(source.encode(), font_paths=[str(FONTS)], ignore_system_fonts=True))


def _typst(part: Part) -> str:
    kind, rows = part
    texts = [[text.translate(_TYPST_SIGNS) for text in row] for row in rows]
    if kind == "table":
        cells = ", ".join(f"[{text}]" for row in texts for text in row)
        return f"#table(columns: {len(rows[0])}, {cells})"
    (text,) = texts[0]
    if kind.startswith("h"):
        turn = "#pagebreak(weak: true)\n" if kind == "h1" else ""
        return f"{turn}{'=' * int(kind[1])} {text}"
    return f"- {text}" if kind == "li" else text


def with_weasyprint(parts: Sequence[Part]) -> bytes:
    """Return the parts set by WeasyPrint."""
    import weasyprint  # noqa: PLC0415 - see above

    faces = "".join(
        f"@font-face {{ font-family: Inter; font-weight: {weight};"
        f" src: url({(FONTS / name).as_uri()}) }}"
        for name, weight in (("Inter-Regular.ttf", 400), ("Inter-Bold.ttf", 700))
    )
    style = f"{faces} body {{ font: 10pt/1.5 Inter; hyphens: auto }} h1 {{ break-before: page }}"
    body = "\n".join(map(_html, parts))
    page = f'<html lang="sv"><head><style>{style}</style></head><body>{body}</body></html>'
    return bytes(weasyprint.HTML(string=page).write_pdf())


def _html(part: Part) -> str:
    kind, rows = part
    if kind == "table":
        lines = ("".join(f"<td>{html.escape(text)}</td>" for text in row) for row in rows)
        return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"
    text = html.escape(rows[0][0])
    return f"<ul><li>{text}</li></ul>" if kind == "li" else f"<{kind}>{text}</{kind}>"


TYPESETTERS: dict[str, Callable[[Sequence[Part]], bytes]] = {
    "bare ReportLab": lambda parts: bare_reportlab(parts)[0],
    "typst": with_typst,
    "WeasyPrint": with_weasyprint,
}

if __name__ == "__main__":
    who, source_file, target_file = sys.argv[1:]
    Path(target_file).write_bytes(TYPESETTERS[who](json.loads(Path(source_file).read_text())))
