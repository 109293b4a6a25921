"""A workbook writer of forty lines on the standard library, for files that are made while the tests run."""
import zipfile
from xml.sax.saxutils import escape

TYPER = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>"""
RELS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
BOKRELS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"""
STILAR = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF92D050"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fillId="2" applyFill="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>"""
TEXTER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"/>'
RUBRIKER = ["Personnummer", "Namn", "Beslutsnr", "Insats", "Leverantör", "From", "Tom", "Dygnspris", "Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep",
            "Okt", "Nov", "Dec", "Summa", "Kommentar"]


class Gron:
    """An amount in a green cell."""

    def __init__(self, varde):
        self.varde = varde


def bokstav(nr):
    text = ""
    while nr:
        nr, rest = divmod(nr - 1, 26)
        text = chr(65 + rest) + text
    return text


def cell(varde, adress):
    stil = ""
    if isinstance(varde, Gron):
        varde, stil = varde.varde, ' s="1"'
    if varde is None:
        return '<c r="%s"%s/>' % (adress, stil) if stil else ""
    if isinstance(varde, str):
        return '<c r="%s"%s t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>' % (adress, stil, escape(varde))
    return '<c r="%s"%s><v>%s</v></c>' % (adress, stil, varde)


def bladxml(rader):
    ut = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>']
    for i, rad in enumerate(rader, 1):
        ut.append('<row r="%d">%s</row>' % (i, "".join(cell(v, bokstav(k) + str(i)) for k, v in enumerate(rad, 1))))
    return "".join(ut) + "</sheetData></worksheet>"


def skriv(stig, rader, bladnamn="Köpfil 2025", **delar):
    """rader: lists of None, text, number or Gron; delar replaces parts by name with / written as __."""
    bok = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
           'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>' % escape(bladnamn))
    allt = {"[Content_Types].xml": TYPER, "_rels/.rels": RELS, "xl/workbook.xml": bok, "xl/_rels/workbook.xml.rels": BOKRELS, "xl/styles.xml": STILAR,
            "xl/sharedStrings.xml": TEXTER, "xl/worksheets/sheet1.xml": bladxml(rader)}
    allt.update(delar.get("ersatt", {}))
    with zipfile.ZipFile(stig, "w", zipfile.ZIP_DEFLATED) as z:
        for namn, text in allt.items():
            if text is None:
                continue
            if callable(text):
                with z.open(namn, "w", force_zip64=True) as ut:
                    text(ut)
            else:
                z.writestr(namn, text)
