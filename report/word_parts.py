"""The pieces that a Word document is put together of: paragraphs, fields, links, tables, pictures.

Every text is set as text, never as markup. Source: ISO/IEC 29500-1, 17.3, 17.4 and 17.16.
"""

from collections.abc import Iterable, Iterator, Sequence

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

TEXT_WIDTH = 9070
"""The width of the text on a page, in twentieths of a point: 16 cm."""


def element(tag: str, *children: BaseOxmlElement, **attributes: str | int) -> BaseOxmlElement:
    """Return an element of WordprocessingML: `element("tab", val="right")` is `<w:tab w:val=…>`."""
    made: BaseOxmlElement = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(children)
    return made


def run(text: str, *properties: BaseOxmlElement) -> BaseOxmlElement:
    """Return a run of text; `properties` set it apart from its paragraph's style."""
    content = element("t")
    content.text = text
    content.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element("r", *([element("rPr", *properties)] if properties else []), content)


def tab() -> BaseOxmlElement:
    """Return a tab."""
    return element("r", element("tab"))


def paragraph(style: str, *content: BaseOxmlElement | str) -> BaseOxmlElement:
    """Return a paragraph in the style of that id."""
    parts = (run(part) if isinstance(part, str) else part for part in content)
    return element("p", element("pPr", element("pStyle", val=style)), *parts)


def field(instruction: str, shown: str) -> BaseOxmlElement:
    """Return a field that Word itself fills in, such as PAGE, with what it shows until then."""
    return element("fldSimple", run(shown), instr=f" {instruction} ")


def bookmarked(heading: BaseOxmlElement, name: str, number: int) -> BaseOxmlElement:
    """Return a heading as a place that can be led to."""
    heading.insert(1, element("bookmarkStart", id=number, name=name))
    heading.append(element("bookmarkEnd", id=number))
    return heading


def contents(lines: Sequence[tuple[int, str, str]]) -> Iterator[BaseOxmlElement]:
    """Yield the paragraphs of a table of contents: each line has a level, a title and a bookmark.

    The titles lead to their headings. Page numbers come when Word updates the field: until then
    there are none rather than wrong ones.
    """
    opening = [
        _field_mark("begin"),
        _instruction('TOC \\o "1-2" \\h \\z \\u'),
        _field_mark("separate"),
    ]
    for index, (level, title, name) in enumerate(lines):
        link = element("hyperlink", run(title), anchor=name, history=1)
        yield paragraph(f"TOC{level}", *(opening if index == 0 else []), link)
    closing = paragraph("Normal", *(opening if not lines else []), _field_mark("end"))
    # hardly any height: where the contents fill their page, it would make an empty one
    closing[0].append(element("spacing", before=0, after=0, line=20, lineRule="exact"))
    yield closing


def _field_mark(kind: str) -> BaseOxmlElement:
    return element("r", element("fldChar", fldCharType=kind))


def _instruction(text: str) -> BaseOxmlElement:
    instruction = element("instrText")
    instruction.text = f" {text} "
    return element("r", instruction)


def table(
    rows: Iterable[BaseOxmlElement],
    widths: Sequence[int],
    *,
    header: bool,
    last: bool,
    alternative: str,
) -> BaseOxmlElement:
    """Return a table; its first column says what each row is about.

    Args:
        rows: from `row`.
        widths: of the columns.
        header: whether the first row names the columns.
        last: whether the last row sums the others up.
        alternative: what the table holds, for a reader who does not see it.
    """
    # the same twice: newer readers take the names, others the sum of their bits
    bits = 0x0080 + 0x0200 + 0x0400 + 0x0020 * header + 0x0040 * last
    names = {"firstRow": int(header), "lastRow": int(last), "firstColumn": 1, "lastColumn": 0}
    look = element("tblLook", val=f"{bits:04X}", **names, noHBand=1, noVBand=1)
    properties = element(
        "tblPr",
        element("tblStyle", val="Poangtabell"),
        element("tblW", w=sum(widths), type="dxa"),
        element("tblLayout", type="fixed"),
        look,
        element("tblCaption", val=alternative),
    )
    grid = element("tblGrid", *(element("gridCol", w=width) for width in widths))
    return element("tbl", properties, grid, *rows)


def row(
    cells: Iterable[BaseOxmlElement], *, header: bool = False, whole: bool = True
) -> BaseOxmlElement:
    """Return a row; a header is repeated on every page, a `whole` row is not split between two."""
    properties = [element("cantSplit")] if whole else []
    if header:
        properties.append(element("tblHeader"))
    return element("tr", element("trPr", *properties), *cells)


def cell(text: str, width: int, *, to_right: bool, keep: bool) -> BaseOxmlElement:
    """Return a cell with a paragraph for each line of its text; `keep` holds it by the next row."""
    size = element("tcPr", element("tcW", w=width, type="dxa"))
    return element(
        "tc",
        size,
        *(_cell_paragraph(line, to_right=to_right, keep=keep) for line in text.split("\n")),
    )


def _cell_paragraph(text: str, *, to_right: bool, keep: bool) -> BaseOxmlElement:
    properties = [element("pStyle", val="Cell")]
    if keep:
        properties.append(element("keepNext"))
    if to_right:
        properties.append(element("jc", val="right"))
    return element("p", element("pPr", *properties), run(text))


def picture(inline: BaseOxmlElement, alternative: str, title: str, number: int) -> BaseOxmlElement:
    """Return a paragraph of one picture, with what it shows for a reader who does not see it.

    `number` is another one for each picture of the document.
    """
    about = inline.docPr
    about.set("id", str(number))
    about.set("descr", alternative)
    about.set("name", title)
    return paragraph("Normal", element("r", element("drawing", inline)))
