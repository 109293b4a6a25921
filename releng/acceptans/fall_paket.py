"""The workbooks that the product wrote, judged from outside: Excel's demands, and what LibreOffice makes of them."""
import glob
import os
import shutil
import subprocess

import excel_md
import minixlsx
import ooxml

EXPORTER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "bundles", "se.underlag.kopfil.tests", "target", "rundgang")
BLAD, BOK, STIL, RELS = "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"
URVAL = 5
RAD = ["19550314-9808", "Anna Exempelsson", "K-1", "BmSS", "Exempelvård AB", "2025-01-01", "2025-12-31", 1000, 31000]


def exporter():
    return sorted(glob.glob(os.path.join(EXPORTER, "*.xls[xm]")))


def paket(p):
    """Yields (name, function returning complaints)."""
    def alla():
        filer = exporter()
        return ["HOPPA"] if not filer else ["%s: %s" % (os.path.basename(f), x) for f in filer for x in ooxml.doma(f)]
    yield "varje export följer Excels krav (%d filer)" % len(exporter()), alla
    yield "docs/excel.md säger sant om korpusen", excel_md.fel
    yield "en riktig bok har inget att anmärka på", lambda: ooxml.doma(trasig(p, {}))
    for namn, ersatt in fel().items():
        yield "domaren ser: " + namn, lambda e=ersatt: [] if ooxml.doma(trasig(p, e)) else ["domaren såg inget"]
    yield "LibreOffice öppnar och sparar exporterna: samma rader", lambda: spara_om(p)


def trasig(p, ersatt):
    bas = {BLAD: minixlsx.bladxml([minixlsx.RUBRIKER, RAD]).replace("<sheetData>", '<cols><col min="1" max="2" width="9"/></cols><sheetData>'), STIL: minixlsx.STILAR,
           RELS: minixlsx.BOKRELS, "[Content_Types].xml": minixlsx.TYPER}
    delar = {}
    for del_, (gammal, ny) in ersatt.items():
        if del_ not in bas:
            bas[del_] = ('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
                         '<sheets><sheet name="Blad" sheetId="1" r:id="rId1"/></sheets></workbook>')
        if gammal not in bas[del_]:
            raise ValueError("%s finns inte i %s" % (gammal, del_))
        delar[del_] = bas[del_].replace(gammal, ny, 1)
    minixlsx.skriv(p.temp("domd.xlsx"), [minixlsx.RUBRIKER, RAD], "Blad", ersatt=delar)
    return p.temp("domd.xlsx")


def fel():
    """One thing wrong at a time."""
    return {
        "blad i fel ordning": {BLAD: ("</sheetData>", '</sheetData><dimension ref="A1"/>')},
        "rader i fel ordning": {BLAD: ('<row r="2">', '<row r="1">')},
        "celler i fel ordning": {BLAD: ('<c r="A2"', '<c r="C2"')},
        "cell på fel rad": {BLAD: ('<c r="B2"', '<c r="B7"')},
        "stil som inte finns": {BLAD: ('<c r="I2">', '<c r="I2" s="9">')},
        "text som inte finns": {BLAD: ('<c r="I2"><v>31000</v>', '<c r="I2" t="s"><v>3</v>')},
        "tal som inget är": {BLAD: ("<v>31000</v>", "<v>31 000</v>")},
        "formel med likhetstecken": {BLAD: ("<v>31000</v>", "<f>=1+1</f><v>2</v>")},
        "värde före formel": {BLAD: ("<v>31000</v>", "<v>2</v><f>1+1</f>")},
        "för lång text": {BLAD: ("Anna Exempelsson", "x" * 32768)},
        "kolumner som korsas": {BLAD: ("</cols>", '<col min="2" max="3"/></cols>')},
        "sammanslagningar som korsas": {BLAD: ("</sheetData>", '</sheetData><mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>')},
        "fel count": {STIL: ('cellXfs count="3"', 'cellXfs count="4"')},
        "fyllning som inte finns": {STIL: ('fillId="2"', 'fillId="7"')},
        "de två första fyllningarna": {STIL: ('<fill><patternFill patternType="none"/></fill>', "")},
        "talformat som inte finns": {STIL: ('numFmtId="14"', 'numFmtId="199"')},
        "relation utan mål": {RELS: ("worksheets/sheet1.xml", "worksheets/sheet2.xml")},
        "innehållstyp för en del som inte finns": {"[Content_Types].xml": ("/xl/styles.xml", "/xl/stilar.xml")},
        "fliknamn med snedstreck": {BOK: ('name="Blad"', 'name="Blad 1/2"')},
        "för långt fliknamn": {BOK: ('name="Blad"', 'name="%s"' % ("B" * 32))},
        "namn med blanksteg": {BOK: ("</sheets>", "</sheets><definedNames><definedName name=\"Mitt namn\">Blad!$A$1</definedName></definedNames>")},
        "namn som är en cell": {BOK: ("</sheets>", "</sheets><definedNames><definedName name=\"AB12\">Blad!$A$1</definedName></definedNames>")},
        "bok i fel ordning": {BOK: ("<sheets>", "<calcPr/><sheets>")},
        "ingen synlig flik": {BOK: ('sheetId="1"', 'sheetId="1" state="hidden"')}}


def poster(svar, fil):
    for x in (svar or {}).get("filer", []):
        if x.get("fil", "").endswith(fil):
            return [{k: v for k, v in y.items() if k != "rad"} for y in x.get("poster", [])]
    return None


def spara_om(p):
    """One call of LibreOffice for all; the short run takes a few."""
    filer = [x for x in exporter() if not os.path.basename(x).startswith("egen-")]  # people's own workbooks open as they did
    if not filer or not shutil.which("soffice"):
        return ["HOPPA"]
    if not p.lang:
        filer = filer[::max(1, len(filer) // URVAL)][:URVAL]
    ut = p.temp("lo")
    os.makedirs(ut, exist_ok=True)
    subprocess.run(["soffice", "-env:UserInstallation=file://" + p.temp("lo-profil"), "--headless", "--norestore", "--convert-to", "xlsx", "--outdir", ut] + filer,
                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=1800, check=False)
    klagomal = []
    for fil in filer:
        namn = os.path.basename(fil)
        if not os.path.isfile(os.path.join(ut, namn)):
            klagomal.append("LibreOffice kunde inte spara " + namn)
            continue
        ar = ["--ar", str(aret(p, fil))]
        fore, efter = (poster(p.kor(["kopfil", "kontrollera", x] + ar + ["--json"]).json, namn) for x in (fil, os.path.join(ut, namn)))
        if fore is None or fore != efter:
            klagomal.append("%s: %s" % (namn, [x for x in zip(fore or [], efter or []) if x[0] != x[1]][:1] or (fore, efter)))
    return klagomal


def aret(p, fil):
    svar = p.kor(["kopfil", "kontrollera", fil, "--json"]).json["filer"][0]
    return svar["manader"][0]["manad"][:4]
