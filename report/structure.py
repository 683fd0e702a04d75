"""The structure tree of a tagged PDF: which element each piece of the pages belongs to.

Elements are made in reading order while the story is built, and learn where they are drawn when
the pages are. Source: ISO 32000-1, 14.7 and 14.8.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from reportlab.pdfbase import pdfdoc

from report.archive import shortened


class Mark(NamedTuple):
    """A piece of a page's content that belongs to an element."""

    page: int
    """From 1."""
    number: int
    """The marked-content identifier, which starts at 0 on each page."""


class AnnotationMark(NamedTuple):
    """An annotation, such as a link, that belongs to an element."""

    page: int
    annotation: pdfdoc.PDFObject


@dataclass
class Element:
    """One element: "H1", "P", "Table" and so on, as the standard names them."""

    tag: str
    parent: "Element | None" = None
    kids: "list[Element | Mark | AnnotationMark]" = field(default_factory=list)
    alternative: str = ""
    """What a figure shows."""
    attributes: str = ""
    """Attribute dictionary as PDF source, as in `<< /O /Table /Scope /Column >>`."""

    def add(self, tag: str, *, alternative: str = "", attributes: str = "") -> "Element":
        """Return a new last child."""
        child = Element(tag, self, alternative=alternative, attributes=attributes)
        self.kids.append(child)
        return child

    def is_empty(self) -> bool:
        """Whether neither the element nor any element in it was drawn."""
        return all(isinstance(kid, Element) and kid.is_empty() for kid in self.kids)

    def is_drawn(self) -> bool:
        """Whether some of the element itself was drawn."""
        return any(not isinstance(kid, Element) for kid in self.kids)


class _WrittenElement(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab publishes no types
    """An element as an object of the file."""

    __RefOnly__ = 1

    def __init__(self, element: Element, parent: pdfdoc.PDFObject) -> None:
        self._element = element
        self.parent = parent
        self.kids: list[_WrittenElement] = []

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        """Return the object's source."""
        element = self._element
        marks = [kid for kid in element.kids if not isinstance(kid, Element)]
        home = marks[0].page if marks else 0
        children = iter(self.kids)
        kids = [
            _source(next(children), document)
            if isinstance(kid, Element)
            else _mark_source(kid, home, document)
            for kid in element.kids
            if not (isinstance(kid, Element) and kid.is_empty())
        ]
        parts = [
            b"<< /Type /StructElem /S /" + element.tag.encode("ascii"),
            b"/P " + _source(self.parent, document),
            b"/K [" + b" ".join(kids) + b"]",
        ]
        if home:
            parts.append(b"/Pg " + page_source(home, document))
        if element.alternative:
            alternative = pdfdoc.PDFString(shortened(element.alternative))
            parts.append(b"/Alt " + _source(alternative, document))
        if element.attributes:
            parts.append(b"/A " + element.attributes.encode("ascii"))
        return b" ".join(parts) + b" >>"


def _mark_source(mark: Mark | AnnotationMark, home: int, document: pdfdoc.PDFDocument) -> bytes:
    if isinstance(mark, AnnotationMark):
        reference = _source(mark.annotation, document)
        page = page_source(mark.page, document)
        return b"<< /Type /OBJR /Obj " + reference + b" /Pg " + page + b" >>"
    if mark.page == home:
        return b"%d" % mark.number
    page = page_source(mark.page, document)
    return b"<< /Type /MCR /Pg " + page + b" /MCID %d >>" % mark.number


def _source(thing: pdfdoc.PDFObject, document: pdfdoc.PDFDocument) -> bytes:
    return bytes(pdfdoc.format(thing, document))


def page_source(page: int, document: pdfdoc.PDFDocument) -> bytes:
    """Return the reference to a page, from 1, as PDF source."""
    return _source(pdfdoc.PDFObjectReference(f"Page{page}"), document)


def written_tree(
    root: Element, document: pdfdoc.PDFDocument, annotation_keys: dict[int, Element]
) -> pdfdoc.PDFDictionary:
    """Write the tree into the document and return its root.

    Page N has key N - 1 in the parent tree; `annotation_keys` are the annotations' own.
    """
    top = pdfdoc.PDFDictionary({"Type": "/StructTreeRoot"})
    top_reference = document.Reference(top)
    written: dict[int, _WrittenElement] = {}
    first = _WrittenElement(root, top_reference)
    _write(first, root, document, written)
    pages: dict[int, dict[int, pdfdoc.PDFObject]] = {}
    for element, mark in _marks(root):
        pages.setdefault(mark.page, {})[mark.number] = written[id(element)]
    tree: dict[int, pdfdoc.PDFObject] = {
        page - 1: pdfdoc.PDFArray([numbers[number] for number in sorted(numbers)])
        for page, numbers in pages.items()
    }
    tree |= {key: written[id(element)] for key, element in annotation_keys.items()}
    pairs: list[object] = []
    for key in sorted(tree):
        pairs += [key, tree[key]]
    top.dict["K"] = document.Reference(first)
    top.dict["ParentTree"] = document.Reference(
        pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(pairs)})
    )
    top.dict["ParentTreeNextKey"] = max(tree, default=-1) + 1
    return top_reference


def _write(
    written: _WrittenElement,
    element: Element,
    document: pdfdoc.PDFDocument,
    known: dict[int, _WrittenElement],
) -> None:
    known[id(element)] = written
    document.Reference(written)
    for kid in element.kids:
        if isinstance(kid, Element) and not kid.is_empty():
            child = _WrittenElement(kid, written)
            written.kids.append(child)
            _write(child, kid, document, known)


def _marks(element: Element) -> Iterator[tuple[Element, Mark]]:
    for kid in element.kids:
        if isinstance(kid, Mark):
            yield element, kid
        elif isinstance(kid, Element):
            yield from _marks(kid)
