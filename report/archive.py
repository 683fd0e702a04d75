"""What an archive and a screen reader need to know of a file: PDF/A-2a and PDF/UA-1.

Sources: ISO 19005-2 (6.1.7 streams, 6.2.3 output intent, 6.6 metadata) and ISO 14289-1 (5).
"""

import struct
from dataclasses import dataclass
from functools import cache
from html import escape

from reportlab.pdfbase import pdfdoc
from typing_extensions import override

_LONGEST_STRING = 4000
"""In characters: each may take up to four bytes, and each byte an escape of its own."""


@dataclass(frozen=True)
class About:
    """What a file says of itself."""

    title: str
    publisher: str
    language: str
    producer: str
    """The program and its version."""
    created: str = ""
    """When, as in 2026-11-21T14:03:00+01:00; empty to leave it out."""


class Information(pdfdoc.PDFInfo):  # type: ignore[misc]  # ReportLab publishes no types
    """The document information, the same as the metadata says and no more."""

    def __init__(self, about: About) -> None:
        super().__init__()
        self._about = about
        self.title, self.author = about.title, about.publisher  # these make the file's id

    @override
    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        """Return the object's source."""
        about = self._about
        entries = {
            "Title": pdfdoc.PDFString(shortened(about.title)),
            "Author": pdfdoc.PDFString(shortened(about.publisher)),
            "Creator": pdfdoc.PDFString(shortened(about.producer)),
            "Producer": pdfdoc.PDFString("ReportLab"),
        }
        if about.created:
            date = pdfdoc.PDFString(_pdf_date(about.created))
            entries |= {"CreationDate": date, "ModDate": date}
        return bytes(pdfdoc.PDFDictionary(entries).format(document))


def shortened(text: str) -> str:
    """Return a text for a title or a description, which PDF/A keeps under 32,768 bytes."""
    return text if len(text) <= _LONGEST_STRING else f"{text[:_LONGEST_STRING]}…"


def _pdf_date(iso: str) -> str:
    """Return 2026-11-21T14:03:00+01:00 as D:20261121140300+01'00'."""
    digits = "".join(char for char in iso[:19] if char.isdigit())
    zone = iso[19:]
    return f"D:{digits}{zone[:3]}'{zone[4:6]}'" if zone and zone != "Z" else f"D:{digits}Z"


_UA_SCHEMA = """<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""


def xmp(about: About) -> pdfdoc.PDFStream:
    """Return the metadata stream, which an archive reads without unpacking it."""
    dates = ""
    if about.created:
        dates = (
            f"<xmp:CreateDate>{about.created}</xmp:CreateDate>"
            f"<xmp:ModifyDate>{about.created}</xmp:ModifyDate>"
        )
    title, publisher = _escaped(about.title), _escaped(about.publisher)
    text = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{publisher}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{_escaped(about.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{_escaped(about.producer)}</xmp:CreatorTool>{dates}
<pdf:Producer>ReportLab</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
{_UA_SCHEMA}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
    entries = {"Type": "/Metadata", "Subtype": "/XML"}
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), text.encode("utf-8"))


def _escaped(text: str) -> str:
    # some readers look for the stream's last word instead of counting its bytes
    return escape(shortened(text), quote=False).replace("endstream", "end&#115;tream")


def output_intents(document: pdfdoc.PDFDocument) -> pdfdoc.PDFArray:
    """Return what the file's colours mean: sRGB."""
    profile = pdfdoc.PDFStream(
        pdfdoc.PDFDictionary({"N": 3}), _srgb_profile(), filters=[pdfdoc.PDFZCompress]
    )
    intent = pdfdoc.PDFDictionary(
        {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
            "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": document.Reference(profile),
        }
    )
    return pdfdoc.PDFArray([document.Reference(intent)])


@cache
def _srgb_profile() -> bytes:
    """Return sRGB as a colour profile (ICC.1:2001-04, version 2.4; primaries adapted to D50)."""

    def xyz(x: float, y: float, z: float) -> bytes:
        return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(part * 65536) for part in (x, y, z)))

    curve = b"curv\0\0\0\0" + struct.pack(
        ">I1024H", 1024, *(round(65535 * _linear(step / 1023)) for step in range(1024))
    )
    name = b"sRGB\0"
    tags = {
        b"desc": b"desc\0\0\0\0" + struct.pack(">I", len(name)) + name + bytes(78),
        b"cprt": b"text\0\0\0\0No copyright, use freely\0",
        b"wtpt": xyz(0.9642, 1.0, 0.8249),
        b"rXYZ": xyz(0.43607, 0.22249, 0.01392),
        b"gXYZ": xyz(0.38515, 0.71687, 0.09708),
        b"bXYZ": xyz(0.14307, 0.06061, 0.7141),
    } | dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
    table, body, places = struct.pack(">I", len(tags)), b"", {}
    for tag, data in tags.items():
        if data not in places:
            places[data] = 132 + 12 * len(tags) + len(body)
            body += data + bytes(-len(data) % 4)
        table += tag + struct.pack(">2I", places[data], len(data))
    size = 128 + len(table) + len(body)
    header = struct.pack(">I4xI", size, 0x02400000) + b"mntrRGB XYZ "
    header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28)
    header += struct.pack(">3i", 63190, 65536, 54061) + bytes(48)
    return header + table + body


def _linear(value: float) -> float:
    """Return the light that an sRGB value stands for, both from 0 to 1."""
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


_original_format = pdfdoc.PDFStream.format


def _format_with_line_end(stream: pdfdoc.PDFStream, document: pdfdoc.PDFDocument) -> bytes:
    # WORKAROUND: PDF/A asks for a line end before `endstream`; ReportLab writes none.
    source = bytes(_original_format(stream, document))
    return source.removesuffix(b"endstream\n") + b"\nendstream\n"


pdfdoc.PDFStream.format = _format_with_line_end
