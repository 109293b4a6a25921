#!/usr/bin/env python3
"""Writes the workbooks whose XML no library writes as some programs do, and the same table as .csv: the base table of ark_korpus.py in other clothes.

Standard library only. Call: skriv_ra.py KATALOG; the strict package is made of k-lo-strikt-grund.xlsx there, which is then removed.
"""
import os
import re
import sys
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import minixlsx
from minixlsx import BOKRELS, RELS, RUBRIKER, STILAR, TYPER, Gron, bladxml

HUVUD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RNS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RADER = [["19550314-9808", "Anna Exempelsson", "K-1", "BmSS", "Exempelvård AB", "2025-01-01", "2025-02-28", 1000, 31000, 28000],
         ["19620722-9813", "Bo Exempelsson", "K-2", "Korttidsboende", "Provhemmet AB", "2025-03-01", "2025-04-30", 2000, None, None, 62000, 60000],
         ["19681105-9820", "Cecilia Provsson", "K-3", "BmSS", "Exempelvård AB", "2025-05-01", "2025-05-31", 4000, None, None, None, None, 124000, Gron(120000)]]
ALLT = [RUBRIKER] + RADER
SERIER = {"2025-01-01": 45658, "2025-02-28": 45716, "2025-03-01": 45717, "2025-04-30": 45777, "2025-05-01": 45778, "2025-05-31": 45808}
BLAD = "xl/worksheets/sheet1.xml"
BOK = ('%s<workbook xmlns="%s" xmlns:r="%s">%%s<sheets><sheet name="Köpfil 2025" sheetId="1" r:id="rId1"/></sheets></workbook>' % (HUVUD, NS, RNS))


def datum_som(xml, gor):
    """Lets gor write every date cell, given its address and day."""
    return re.sub(r'<c r="([A-Z]+\d+)" t="inlineStr"><is><t xml:space="preserve">(\d{4}-\d\d-\d\d)</t></is></c>', lambda m: gor(m.group(1), m.group(2)), xml)


def prefix(xml):
    return re.sub(r"<(/?)(?![?!])", r"<\1x:", xml).replace("xmlns=", "xmlns:x=")


def delade(rader):
    """The sheet with shared strings instead of inline ones, and the strings."""
    texter = []

    def byt(m):
        if m.group(2) not in texter:
            texter.append(m.group(2))
        return '<c r="%s" t="s"><v>%d</v></c>' % (m.group(1), texter.index(m.group(2)))
    return re.sub(r'<c r="([A-Z]+\d+)" t="inlineStr"><is><t xml:space="preserve">([^<]*)</t></is></c>', byt, bladxml(rader)), texter


def bygg(ut):
    def skriv(namn, ersatt):
        minixlsx.skriv(os.path.join(ut, namn), ALLT, ersatt=ersatt)
    skriv("k-inline.xlsx", {})
    blad, texter = delade(ALLT)
    fonetik = "".join('<si><t xml:space="preserve">%s</t><rPh sb="0" eb="1"><t>ルビ 1</t></rPh><phoneticPr fontId="0"/></si>' % t for t in texter)
    skriv("k-fonetik.xlsx", {BLAD: blad, "xl/sharedStrings.xml": '%s<sst xmlns="%s" count="%d" uniqueCount="%d">%s</sst>' % (HUVUD, NS, blad.count('t="s"'), len(texter), fonetik)})
    bitar = "".join('<si><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">%s</t></r><r><t xml:space="preserve">%s</t></r></si>' % (t[:3], t[3:]) for t in texter)
    skriv("k-rik-text-delad.xlsx", {BLAD: blad, "xl/sharedStrings.xml": '%s<sst xmlns="%s">%s</sst>' % (HUVUD, NS, bitar)})
    skriv("k-prefix.xlsx", {BLAD: prefix(bladxml(ALLT)), "xl/styles.xml": prefix(STILAR)})
    skriv("k-utf16.xlsx", {BLAD: bladxml(ALLT).replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")})
    luckor = [[" " if x is None else x for x in rad] for rad in ALLT]
    skriv("k-utan-adresser.xlsx", {BLAD: re.sub(r'<(c|row) r="[A-Z]*\d+"', r"<\1", bladxml(luckor))})
    skriv("k-fel-dimension.xlsx", {BLAD: bladxml(ALLT).replace("<sheetData>", '<dimension ref="A1"/><sheetData>')})
    skriv("k-1904.xlsx", {"xl/workbook.xml": BOK % '<workbookPr date1904="1"/>',
                          BLAD: datum_som(bladxml(ALLT), lambda a, v: '<c r="%s" s="2"><v>%d</v></c>' % (a, SERIER[v] - 1462))})
    skriv("k-1900.xlsx", {BLAD: datum_som(bladxml(ALLT), lambda a, v: '<c r="%s" s="2"><v>%d.5</v></c>' % (a, SERIER[v]))})
    skriv("k-isoceller.xlsx", {BLAD: datum_som(bladxml(ALLT), lambda a, v: '<c r="%s" s="2" t="d"><v>%sT00:00:00</v></c>' % (a, v))})
    skriv("k-exponent.xlsx", {BLAD: bladxml(ALLT).replace("<v>31000</v>", "<v>3.1E4</v>").replace("<v>62000</v>", "<v>62000.000000000007</v>")
                              .replace("Anna Exempelsson", "Anna_x000D_\nExempelsson").replace("<v>4000</v>", "<v>4.0000000000000005E3</v>")})
    skriv("k-absoluta-mal.xlsx", {"xl/_rels/workbook.xml.rels": BOKRELS.replace('Target="', 'Target="/xl/'), "_rels/.rels": RELS.replace('Target="xl', 'Target="/xl')})
    formler = bladxml(ALLT)
    for adress, ny in {"I2": '<f t="shared" ref="I2:J2" si="0">H2*31</f><v>31000</v>', "J2": '<f t="shared" si="0"/><v>28000</v>',
                       "K3": '<f t="array" ref="K3">SUM(H3:H3*31)</f><v>62000</v>', "M4": '<f ca="1">H4*31</f><v>124000</v>'}.items():
        formler = re.sub(r'(<c r="%s">)<v>\d+</v>' % adress, lambda m: m.group(1) + ny, formler)
    skriv("k-delade-formler.xlsx", {BLAD: formler})
    strang = bladxml(ALLT).replace('<c r="I2"><v>31000</v>', '<c r="I2" t="str"><f>TEXT(31000,"# ##0")</f><v>31 000</v>')
    skriv("k-formeltext.xlsx", {BLAD: strang})
    index = STILAR.replace('rgb="FF92D050"', 'indexed="10"').replace("</styleSheet>", "<colors><indexedColors>%s</indexedColors></colors></styleSheet>" %
                                                                    "".join('<rgbColor rgb="00%s"/>' % ("92D050" if i == 10 else "FF0000" if i == 11 else "808080") for i in range(64)))
    skriv("k-egen-palett.xlsx", {"xl/styles.xml": index})
    skriv("k-egen-palett-rod.xlsx", {"xl/styles.xml": index.replace('indexed="10"', 'indexed="11"')})
    skriv("k-radstil.xlsx", {BLAD: bladxml(ALLT).replace('<row r="2">', '<row r="2" s="1" customFormat="1">').replace("<sheetData>", '<cols><col min="9" max="10" style="1"/></cols><sheetData>')})
    skriv("k-externa-lankar.xlsx", {"xl/_rels/workbook.xml.rels": BOKRELS.replace("</Relationships>", '<Relationship Id="rId9" Type="%s/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>' % RNS),
        "[Content_Types].xml": TYPER.replace("</Types>", '<Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/></Types>'),
        "xl/workbook.xml": BOK.replace("</workbook>", '<externalReferences><externalReference r:id="rId9"/></externalReferences></workbook>') % "",
        "xl/externalLinks/externalLink1.xml": '%s<externalLink xmlns="%s"><externalBook xmlns:r="%s" r:id="rId1"><sheetNames><sheetName val="Blad1"/></sheetNames></externalBook></externalLink>' % (HUVUD, NS, RNS),
        "xl/externalLinks/_rels/externalLink1.xml.rels": RELS.split("<Relationship ")[0] + '<Relationship Id="rId1" Type="%s/externalLinkPath" Target="http://127.0.0.1:9/finns-inte.xlsx" TargetMode="External"/></Relationships>' % RNS,
        BLAD: bladxml(ALLT).replace('<c r="I2"><v>31000</v>', '<c r="I2"><f>[1]Blad1!$A$1</f><v>31000</v>')})
    skriv("k-makro.xlsm", {"[Content_Types].xml": TYPER.replace("openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroEnabled.main+xml", 1)
        .replace("<Override ", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override ', 1),
        "xl/_rels/workbook.xml.rels": BOKRELS.replace("</Relationships>", '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>'),
        "xl/vbaProject.bin": b"no macro, only its place" * 20})
    strikt(os.path.join(ut, "k-lo-strikt-grund.xlsx"), os.path.join(ut, "k-strikt-lo.xlsx"))
    os.remove(os.path.join(ut, "k-lo-strikt-grund.xlsx"))
    minixlsx.skriv(os.path.join(ut, "tmp.xlsx"), ALLT, ersatt={BLAD: datum_som(bladxml(ALLT), lambda a, v: '<c r="%s" s="2" t="d"><v>%s</v></c>' % (a, v))})
    strikt(os.path.join(ut, "tmp.xlsx"), os.path.join(ut, "k-strikt-isodatum.xlsx"))
    os.remove(os.path.join(ut, "tmp.xlsx"))
    csvfiler(ut)


STRIKT = [("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
          ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"),
          ("http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"),
          ("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", "http://purl.oclc.org/ooxml/officeDocument/extendedProperties"),
          ("http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes", "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes")]


def strikt(fran, till):
    """The same package in the namespaces of the strict standard."""
    with zipfile.ZipFile(fran) as in_, zipfile.ZipFile(till, "w", zipfile.ZIP_DEFLATED) as ut:
        for post in in_.infolist():
            data = in_.read(post)
            if post.filename.endswith((".xml", ".rels")) and post.filename != "[Content_Types].xml":
                for gammal, ny in STRIKT:
                    data = data.replace(gammal.encode(), ny.encode())
                data = data.replace(b"<workbook ", b'<workbook conformance="strict" ', 1)
            ut.writestr(post.filename, data)


def svensk(v):
    if isinstance(v, Gron):
        v = v.varde
    return "" if v is None else "{:,.2f}".format(v).replace(",", " ").replace(".", ",") if isinstance(v, (int, float)) else v


def csvfiler(ut):
    rader = [["Köpfil 2025"], RUBRIKER] + [r[:13] for r in RADER]  # a .csv has no colours, so June is left out
    rader[3] = rader[3][:1] + ['Bo "Bosse" Exempelsson'] + rader[3][2:]
    rader[4] = rader[4] + [None] * 8 + ["Ring; fråga om\nbeslutet"]

    def text(skilje, radslut="\r\n"):
        def falt(v):
            return '"%s"' % v.replace('"', '""') if any(x in v for x in (skilje, '"', "\n")) else v
        return "".join(skilje.join(falt(svensk(v)) for v in rad) + radslut for rad in rader)
    for namn, innehall in {"utf8.csv": text(";").encode(), "utf8-bom.csv": text(";").encode("utf-8-sig"), "utf16.csv": text(";").encode("utf-16"),
                           "utf16-be-tabb.txt": b"\xfe\xff" + text("\t").encode("utf-16-be"), "1252.csv": text(";").encode("cp1252"), "1252-tabb.txt": text("\t", "\n").encode("cp1252"),
                           "komma.csv": text(",").encode(), "sep.csv": ("sep=;\r\n" + text(";")).encode("cp1252")}.items():
        with open(os.path.join(ut, "k-" + namn), "wb") as fil:
            fil.write(innehall)


if __name__ == "__main__":
    bygg(sys.argv[1])
