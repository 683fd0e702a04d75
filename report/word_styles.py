"""How the Word document looks: every style that it uses, under the names that Word itself has.

The names of headings, lists and captions are Word's own, so that its navigation pane, its table of
contents and a screen reader know them; the others are in Swedish, as they stand in Word's gallery.
Lengths are in twentieths of a point, type sizes in half points, as the format has them.
Source: ISO/IEC 29500-1, 17.7 and 17.9.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from docx.oxml import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from reportlab.lib.colors import Color

from report.style import Palette

TYPEFACE = "Calibri"
"""A typeface that comes with Word: Inter is not on the computers of those who edit the report."""

_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@dataclass(frozen=True)
class _Style:
    """One paragraph style."""

    id: str
    name: str
    paragraph: str = ""
    """Its paragraph properties, in the order that the format demands."""
    run: str = ""
    """Its run properties, likewise."""
    based_on: str = "Normal"
    follows: str = ""
    """The style of the next paragraph that one types; empty for the same."""


def _colour(colour: Color) -> str:
    return f'<w:color w:val="{_code(colour)}"/>'


def _code(colour: Color) -> str:
    return str(colour.hexval())[2:].upper()


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _space(before: int, after: int, line: int = 0) -> str:
    height = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{height}/>'


_BOLD = "<w:b/><w:bCs/>"
_ITALIC = "<w:i/><w:iCs/>"
_KEEP = "<w:keepNext/><w:keepLines/>"


def _headings(palette: Palette) -> Iterator[_Style]:
    accent = _colour(palette.accent)
    yield _Style(
        "Heading1",
        "heading 1",
        f'{_KEEP}<w:pageBreakBefore/>{_space(0, 360)}<w:outlineLvl w:val="0"/>',
        f"{_BOLD}{accent}{_size(44)}",
        follows="Normal",
    )
    yield _Style(
        "Heading2",
        "heading 2",
        f'{_KEEP}{_space(400, 120)}<w:outlineLvl w:val="1"/>',
        f"{_BOLD}{accent}{_size(30)}",
        follows="Normal",
    )
    yield _Style(
        "Heading3",
        "heading 3",
        f'{_KEEP}{_space(280, 60)}<w:outlineLvl w:val="2"/>',
        f"{_BOLD}{_size(24)}",
        follows="Normal",
    )
    yield _Style(
        "TOCHeading",
        "TOC Heading",
        f"{_KEEP}<w:pageBreakBefore/>{_space(0, 360)}",
        f"{_BOLD}{accent}{_size(44)}",
        follows="Normal",
    )
    tab = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9070"/></w:tabs>'
    yield _Style("TOC1", "toc 1", f"{tab}{_space(160, 40)}", _BOLD)
    yield _Style("TOC2", "toc 2", f'{tab}{_space(0, 40)}<w:ind w:left="340"/>')


def _texts(palette: Palette) -> Iterator[_Style]:
    accent, quiet = _colour(palette.accent), _colour(palette.quiet)
    yield _Style(
        "Ingress", "Ingress", _space(0, 240, 300), f"{accent}{_size(26)}", follows="Normal"
    )
    question = f"{_ITALIC}{quiet}{_size(20)}"
    yield _Style("Fraga", "Fråga", f"<w:keepNext/>{_space(0, 100)}", question, follows="Normal")
    yield _Style(
        "Poang", "Poäng", f"<w:keepNext/>{_space(0, 60)}", f"{quiet}{_size(20)}", follows="Normal"
    )
    yield _Style("Anmarkning", "Anmärkning", _space(120, 120), f"{quiet}{_size(18)}")
    yield _Style("Saknas", "Saknas", "", f"{_ITALIC}{quiet}")
    yield _Style("Nyckeltal", "Nyckeltal", f"<w:keepNext/>{_space(120, 0)}", f"{_BOLD}{_size(28)}")
    caption = f"<w:keepNext/>{_space(280, 100)}"
    yield _Style("Caption", "caption", caption, f"{_BOLD}{_size(19)}", follows="Normal")
    bullet = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    yield _Style("ListBullet", "List Bullet", f"{bullet}{_space(0, 100)}")
    yield _Style("ListContinue", "List Continue", f'{_space(0, 100)}<w:ind w:left="340"/>')
    yield _Style("Cell", "Tabelltext", _space(50, 50, 240), _size(19))


def _frame(palette: Palette) -> Iterator[_Style]:
    accent, quiet = _colour(palette.accent), _colour(palette.quiet)
    band = f'<w:bottom w:val="single" w:sz="48" w:space="12" w:color="{_code(palette.accent)}"/>'
    above = f"<w:pBdr>{band}</w:pBdr>{_space(400, 2800)}"
    yield _Style("Metod", "Metod", above, f"{_BOLD}{_size(28)}")
    yield _Style("Title", "Title", _space(0, 120, 240), f"{_BOLD}{accent}{_size(84)}")
    yield _Style("Subtitle", "Subtitle", _space(0, 1600, 240), _size(40))
    label = '<w:tabs><w:tab w:val="left" w:pos="2835"/></w:tabs>'
    hanging = '<w:ind w:left="2835" w:hanging="2835"/>'
    yield _Style("Omslag", "Omslagsuppgift", f"{label}{_space(0, 40)}{hanging}")
    right = '<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs>'
    rule = f'<w:bottom w:val="single" w:sz="4" w:space="4" w:color="{_code(palette.line)}"/>'
    yield _Style(
        "Header",
        "header",
        f"<w:pBdr>{rule}</w:pBdr>{right}{_space(0, 0)}",
        f"{quiet}{_size(16)}",
    )
    yield _Style("Utkast", "Utkast", _space(0, 0), f"{_BOLD}{_colour(palette.ink)}{_size(28)}")


def _written(style: _Style) -> str:
    follows = f'<w:next w:val="{style.follows}"/>' if style.follows else ""
    custom = "" if style.name in _OF_WORD else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph" w:styleId="{style.id}"{custom}><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="{style.based_on}"/>{follows}<w:uiPriority w:val="9"/><w:qFormat/>'
        f"<w:pPr>{style.paragraph}</w:pPr><w:rPr>{style.run}</w:rPr></w:style>"
    )


_OF_WORD = frozenset(
    {
        *("heading 1", "heading 2", "heading 3", "TOC Heading", "toc 1", "toc 2", "Title"),
        *("Subtitle", "caption", "header", "List Bullet", "List Continue"),
    }
)
_DEFAULTS = f"""
<w:docDefaults>
  <w:rPrDefault><w:rPr>
    <w:rFonts w:ascii="{TYPEFACE}" w:hAnsi="{TYPEFACE}" w:eastAsia="{TYPEFACE}" w:cs="{TYPEFACE}"/>
    <w:sz w:val="22"/><w:szCs w:val="22"/>
    <w:lang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="ar-SA"/>
  </w:rPr></w:rPrDefault>
  <w:pPrDefault>
    <w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr>
  </w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal">
  <w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/></w:pPr>
</w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
  <w:name w:val="Default Paragraph Font"/><w:semiHidden/>
</w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal">
  <w:name w:val="Normal Table"/><w:semiHidden/>
  <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>
    <w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>
  </w:tblCellMar></w:tblPr>
</w:style>"""


def _table_style(palette: Palette) -> str:
    accent, tint = _code(palette.accent), _code(palette.tint)
    quiet, line = _code(palette.quiet), _code(palette.line)
    thick, thin = 'w:val="single" w:sz="8" w:space="0"', 'w:val="single" w:sz="4" w:space="0"'
    return f"""
<w:style w:type="table" w:customStyle="1" w:styleId="Poangtabell">
  <w:name w:val="Poängtabell"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="9"/>
  <w:tblPr><w:tblBorders>
    <w:top {thick} w:color="{accent}"/><w:bottom {thick} w:color="{accent}"/>
    <w:insideH {thin} w:color="{line}"/>
  </w:tblBorders></w:tblPr>
  <w:tblStylePr w:type="firstRow">
    <w:rPr><w:b/><w:bCs/><w:color w:val="{quiet}"/></w:rPr>
    <w:tcPr><w:tcBorders><w:bottom {thick} w:color="{accent}"/></w:tcBorders></w:tcPr>
  </w:tblStylePr>
  <w:tblStylePr w:type="lastRow">
    <w:rPr><w:b/><w:bCs/></w:rPr>
    <w:tcPr><w:tcBorders><w:top {thick} w:color="{accent}"/></w:tcBorders>
      <w:shd w:val="clear" w:color="auto" w:fill="{tint}"/></w:tcPr>
  </w:tblStylePr>
</w:style>"""


def styles(palette: Palette) -> list[BaseOxmlElement]:
    """Return what the styles part of a document holds."""
    written = (*_headings(palette), *_texts(palette), *_frame(palette))
    paragraphs = "".join(map(_written, written))
    return list(
        parse_xml(
            f"<w:styles {_NAMESPACE}>{_DEFAULTS}{paragraphs}{_table_style(palette)}</w:styles>"
        )
    )


def numbering() -> list[BaseOxmlElement]:
    """Return what the numbering part holds: the one kind of bullet."""
    return list(
        parse_xml(
            f"""<w:numbering {_NAMESPACE}>
<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/>
    <w:lvlText w:val="•"/><w:lvlJc w:val="left"/>
    <w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""
        )
    )


def settings() -> list[BaseOxmlElement]:
    """Return what the settings part holds: the language, and that the format is Word's present."""
    uri = "http://schemas.microsoft.com/office/word"
    return list(
        parse_xml(
            f"""<w:settings {_NAMESPACE}>
<w:defaultTabStop w:val="720"/>
<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="{uri}" w:val="15"/></w:compat>
<w:themeFontLang w:val="sv-SE"/>
<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>"""
        )
    )
