"""The typeface Inter: its widths, what stands in for characters it lacks, and how it is embedded.

ReportLab embeds a TrueType font in pieces of 256 characters, turns no-break spaces into spaces and
maps a code to U+0000, which PDF/UA forbids. Here a face is one composite font instead, in which
every character keeps its own code: so the text of the file is the text that was written, also
where the glyph that is shown is a stand-in.
"""

import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from pathlib import Path
from threading import Lock

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTFontFace

from resources.reader import font_files


class FaceName(StrEnum):
    """A face of Inter, by its file's name."""

    REGULAR = "Inter-Regular"
    ITALIC = "Inter-Italic"
    SEMIBOLD = "Inter-SemiBold"
    BOLD = "Inter-Bold"


SOFT_HYPHEN = "\u00ad"
STAND_IN = "□"
_INVISIBLE = "\u200b"
_WIDTHS_KEPT = 50_000


class Typeface:
    """One face: how wide its texts are, and which of its glyphs shows a character."""

    def __init__(self, file: Path) -> None:
        self._face = TTFontFace(str(file))
        self._lock = Lock()
        self._char_widths = _Widths(self)
        self._word_widths: dict[str, float] = {}

    def width(self, text: str) -> float:
        """Return how wide a text is, in thousandths of the type size."""
        known = self._word_widths.get(text)
        if known is None:
            known = sum(map(self._char_widths.__getitem__, text))
            if len(self._word_widths) >= _WIDTHS_KEPT:
                self._word_widths.clear()
            if len(text) < 100:
                self._word_widths[text] = known
        return known

    def shown_as(self, char: str) -> str:
        """Return the character whose glyph shows `char`: itself, or the best stand-in."""
        if self._has(char):
            return char
        if char == SOFT_HYPHEN:
            return "-"
        category = unicodedata.category(char)
        if category == "Cf" or "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef":
            return _INVISIBLE
        if category == "Zs":
            return " "
        plain = unicodedata.normalize("NFKC", char)
        return plain if len(plain) == 1 and self._has(plain) else STAND_IN

    def _has(self, char: str) -> bool:
        # Inter's glyphs for private use are its own, and never those that the writer saw
        return ord(char) in self._face.charToGlyph and unicodedata.category(char) != "Co"

    def glyph_width(self, char: str) -> float:
        """Return the width of a character that the face has, in thousandths of the type size."""
        return float(self._face.getCharWidth(ord(char)))

    def glyph(self, char: str) -> int:
        """Return which glyph shows a character that the face has; some show several."""
        return int(self._face.charToGlyph[ord(char)])

    def subset(self, chars: Iterable[str]) -> bytes:
        """Return the face as a file with one glyph for each of `chars`, in that order after 0."""
        with self._lock:  # the face reads its file with one shared position
            return bytes(self._face.makeSubset([ord(char) for char in chars]))

    def descriptor(self, name: str, file: pdfdoc.PDFObject) -> pdfdoc.PDFDictionary:
        """Return what a PDF says of the face."""
        face = self._face
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": f"/{name}",
                "Flags": 4,
                "FontBBox": pdfdoc.PDFArray(face.bbox),
                "ItalicAngle": face.italicAngle,
                "Ascent": face.ascent,
                "Descent": face.descent,
                "CapHeight": face.capHeight,
                "StemV": face.stemV,
                "FontFile2": file,
            }
        )


class _Widths(dict[str, float]):
    """The width of each character, looked up when it is first asked for."""

    def __init__(self, typeface: Typeface) -> None:
        super().__init__()
        self._typeface = typeface

    def __missing__(self, char: str) -> float:
        width = self._typeface.glyph_width(self._typeface.shown_as(char))
        self[char] = width
        return width


@cache
def typeface(name: FaceName) -> Typeface:
    """Return a face, read once."""
    files = {file.stem: file for file in font_files()}
    return Typeface(files[name])


class EmbeddedFont(dict[str, str]):
    """A face in one document: the code of each character used, four hexadecimal digits."""

    def __init__(self, name: FaceName) -> None:
        super().__init__()
        self.name = name
        self._typeface = typeface(name)
        self._glyphs: dict[int, str] = {}
        """The glyphs used, in order, each with a character that it shows."""

    def __missing__(self, char: str) -> str:
        shown = self._typeface.shown_as(char)
        self._glyphs.setdefault(self._typeface.glyph(shown), shown)
        code = f"{len(self) + 1:04X}"
        self[char] = code
        return code

    def encoded(self, text: str) -> str:
        """Return a text as the operand of a text operator."""
        return f"<{''.join(map(self.__getitem__, text))}>"

    def substituted(self) -> set[str]:
        """Return the characters used that are shown as a stand-in."""
        return {char for char in self if self._typeface.shown_as(char) == STAND_IN != char}

    def written(self, document: pdfdoc.PDFDocument) -> pdfdoc.PDFDictionary:
        """Return the font's dictionary, its parts written into the document."""
        name = f"AAAAAA+{self.name}"
        data = self._typeface.subset(self._glyphs.values())
        file = _stream(data, Length1=len(data))
        descriptor = self._typeface.descriptor(name, document.Reference(file))
        shown = [self._typeface.shown_as(char) for char in self]
        places = {glyph: place for place, glyph in enumerate(self._glyphs, start=1)}
        glyphs = (places[self._typeface.glyph(char)] for char in shown)
        glyph_map = b"\0\0" + b"".join(glyph.to_bytes(2, "big") for glyph in glyphs)
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": f"/{name}",
                "CIDSystemInfo": "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
                "FontDescriptor": document.Reference(descriptor),
                "W": _array(
                    ["1", _array(f"{self._typeface.glyph_width(char):.3f}" for char in shown)]
                ),
                "CIDToGIDMap": document.Reference(_stream(glyph_map)),
            }
        )
        return pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": f"/{name}",
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant)]),
                "ToUnicode": document.Reference(_stream(self.to_unicode())),
            }
        )

    def to_unicode(self) -> bytes:
        """Return which text each code stands for."""
        lines = [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        ]
        pairs = [f"<{code}> <{_meaning(char)}>" for char, code in self.items()]
        for start in range(0, len(pairs), 100):  # the format allows 100 in a block
            block = pairs[start : start + 100]
            lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
        lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
        return "\n".join(lines).encode("ascii")


def _meaning(char: str) -> str:
    """Return what a character's code means, in hexadecimal.

    One for private use means nothing outside the typeface that it was written in, and PDF/A-2a
    (6.2.11.7.3) takes none.
    """
    meant = "\ufffd" if unicodedata.category(char) == "Co" else char
    return meant.encode("utf-16-be").hex()


def _array(parts: Iterable[str]) -> str:
    return f"[{' '.join(parts)}]"


def _stream(content: bytes, **entries: int) -> pdfdoc.PDFStream:
    return pdfdoc.PDFStream(
        dictionary=pdfdoc.PDFDictionary(dict(entries)),
        content=content,
        filters=[pdfdoc.PDFZCompress],
    )
