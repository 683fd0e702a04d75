"""The canvas that documents are drawn on: everything drawn belongs to an element or is an artefact.

The chapters never see what is here. ReportLab writes no structure, no PDF/A and no composite
fonts; this is the one place that goes round it.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO

from reportlab.lib.colors import Color
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas
from typing_extensions import override

from report.archive import About, Information, output_intents, shortened, xmp
from report.structure import AnnotationMark, Element, Mark, page_source, written_tree
from report.typeface import EmbeddedFont, FaceName

_FIRST_ANNOTATION_KEY = 1_000_000  # keys below are the pages'


class TaggedCanvas(Canvas):  # type: ignore[misc]  # ReportLab publishes no types
    """Pages of a PDF that conforms to PDF/UA-1 and PDF/A-2a.

    Lengths are in points from the page's lower left corner.
    """

    def __init__(self, size: tuple[float, float], about: About) -> None:
        super().__init__(
            BytesIO(),
            pagesize=size,
            pageCompression=1,
            invariant=1,  # the same content gives the same bytes
            pdfVersion=(1, 7),
            lang=about.language,
        )
        self.root = Element("Document")
        self._about = about
        self._fonts: dict[FaceName, EmbeddedFont] = {}
        self._marks = 0
        self._open = False
        self._annotation_keys: dict[int, Element] = {}

    @property
    def page(self) -> int:
        """The number of the page that is drawn on, from 1."""
        return int(self._pageNumber)

    # --- what belongs to what -------------------------------------------------------------------

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """Let what is drawn inside belong to `element`."""
        mark = Mark(self.page, self._marks)
        self._marks += 1
        element.kids.append(mark)
        with self._bracket(f"/{element.tag} << /MCID {mark.number} >> BDC"):
            yield

    @contextmanager
    def artefact(self) -> Iterator[None]:
        """Let what is drawn inside be decoration, which a screen reader passes over."""
        with self._bracket("/Artifact BMC"):
            yield

    @contextmanager
    def running_artefact(self, place: str) -> Iterator[None]:
        """Let what is drawn inside be a running "Header", "Footer" or "Watermark"."""
        with self._bracket(f"/Artifact << /Type /Pagination /Subtype /{place} >> BDC"):
            yield

    @contextmanager
    def _bracket(self, opening: str) -> Iterator[None]:
        if self._open:
            raise AssertionError("marked content inside marked content")
        self._open = True
        self.addLiteral(opening)
        yield
        self.addLiteral("EMC")
        self._open = False

    # --- drawing --------------------------------------------------------------------------------

    def write_lines(
        self,
        face: FaceName,
        size: float,
        colour: Color,
        lines: Iterable[tuple[float, float, str]],
    ) -> None:
        """Draw lines of text, each with its baseline's left end, x and y."""
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = EmbeddedFont(face)
        name = list(FaceName).index(face)
        red, green, blue = colour.rgb()
        code = [f"BT /T{name} {size:g} Tf {red:.3g} {green:.3g} {blue:.3g} rg"]
        code += [f"1 0 0 1 {x:.2f} {y:.2f} Tm {font.encoded(text)} Tj" for x, y, text in lines]
        code.append("ET")
        self.addLiteral("\n".join(code))

    def draw_logo(
        self, logo: bytes, right: float, bottom: float, width: float, height: float
    ) -> None:
        """Draw a picture as large as fits into a box, in its lower right corner."""
        picture = ImageReader(BytesIO(logo))
        pixels_wide, pixels_high = picture.getSize()
        scale = min(width / pixels_wide, height / pixels_high)
        wide, high = pixels_wide * scale, pixels_high * scale
        self.drawImage(picture, right - wide, bottom, wide, high)

    # --- leading from place to place ------------------------------------------------------------

    def link(
        self,
        element: Element,
        box: tuple[float, float, float, float],
        target: tuple[int, float],
        description: str,
    ) -> None:
        """Let a box of this page (left, bottom, right, top) lead to a page and height."""
        page, top = target
        key = _FIRST_ANNOTATION_KEY + len(self._annotation_keys)
        self._annotation_keys[key] = element
        annotation = _Link(
            f"[{' '.join(f'{edge:.2f}' for edge in box)}]", page, top, description, key
        )
        self._addAnnotation(annotation)
        element.kids.append(AnnotationMark(self.page, annotation))

    def bookmark(self, title: str, level: int, top: float) -> None:
        """Add an entry to the outline, level 0 at the top, that leads to here."""
        key = f"mark-{len(self._destinations)}"
        self.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
        self.addOutlineEntry(shortened(title), key, level, closed=level > 0)

    # --- the file -------------------------------------------------------------------------------

    @override
    def _make_preamble(self) -> None:
        # ReportLab would name Helvetica, which is not embedded, on every page.
        self._preamble = "1 0 0 1 0 0 cm"

    @override
    def showPage(self) -> None:
        """Finish the page."""
        number = self.page
        super().showPage()
        page = self._doc.idToObject[f"Page{number}"]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        # ReportLab would write it as text once more, a quarter larger and slow
        page.Contents = pdfdoc.PDFStream(content=page.stream, filters=[pdfdoc.PDFZCompress])
        page.StructParents = number - 1
        page.Tabs = "/S"
        self._marks = 0

    def substituted(self) -> tuple[str, ...]:
        """Return the characters drawn so far that are shown as something else."""
        chars = {char for font in self._fonts.values() for char in font.substituted()}
        return tuple(sorted(chars))

    def finished(self) -> bytes:
        """Return the whole file."""
        document = self._doc
        catalog = document.Catalog
        document.info = Information(self._about)
        catalog.StructTreeRoot = written_tree(self.root, document, self._annotation_keys)
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        catalog.Metadata = xmp(self._about)
        catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
        catalog.OutputIntents = output_intents(document)
        if self._destinations:
            self.showOutline()
        fonts = document.idToObject["BasicFonts"].dict
        for face, font in self._fonts.items():
            fonts[f"T{list(FaceName).index(face)}"] = document.Reference(font.written(document))
        return bytes(self.getpdfdata())


class _Link(pdfdoc.PDFObject):  # type: ignore[misc]  # as above
    """A link inside the document."""

    __RefOnly__ = 1

    def __init__(self, box: str, page: int, top: float, description: str, key: int) -> None:
        self._box = box
        self._page = page
        self._top = top
        self._description = description
        self._key = key

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        """Return the object's source."""
        contents = pdfdoc.PDFString(shortened(self._description)).format(document)
        target = page_source(self._page, document)
        return b" ".join(
            [
                b"<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0]",
                f"/Rect {self._box} /StructParent {self._key}".encode("ascii"),
                b"/Dest [" + target + f" /XYZ 0 {self._top:.2f} 0]".encode("ascii"),
                b"/Contents " + contents + b" >>",
            ]
        )
