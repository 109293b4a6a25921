#!/usr/bin/env python3
"""What Excel demands of a workbook beyond the schema: a judge of packages that knows nothing of who wrote them.

Microsoft Excel was not at hand; these are the demands that it is known to make, each of which lets it refuse or "repair" a file.
Standard library only. Call: ooxml.py FIL… ; says every complaint in one line.
"""
import posixpath
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
P = "{http://schemas.openxmlformats.org/package/2006/relationships}"
T = "{http://schemas.openxmlformats.org/package/2006/content-types}"
STRIKT = [(b"http://purl.oclc.org/ooxml/spreadsheetml/main", b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
          (b"http://purl.oclc.org/ooxml/officeDocument/relationships", b"http://schemas.openxmlformats.org/officeDocument/2006/relationships")]
BOK = ["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames", "calcPr", "oleSize",
       "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"]
BLAD = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState",
        "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup",
        "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF",
        "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"]
STILAR = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"]
RAKNADE = {"numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "mergeCells", "dataValidations", "tableParts"}
NAMN = re.compile(r"[A-Za-z_\\\u00c0-\uffff][\w.\\?]*|_xlnm\.[A-Za-z_]+")


def kolumn(text):
    nr = 0
    for c in text:
        nr = nr * 26 + ord(c) - 64
    return nr


def namn(nod):
    return nod.tag.rsplit("}", 1)[-1]


class Paket:
    """One package and what is wrong with it."""

    def __init__(self, fil):
        self.fel = []
        with zipfile.ZipFile(fil) as z:
            poster = z.infolist()
            self.delar = {p.filename: z.read(p) for p in poster}
        if len(self.delar) != len(poster):
            self.sag("samma post två gånger i paketet")
        if len({x.lower() for x in self.delar}) != len(self.delar):
            self.sag("två poster skiljer sig bara i stora och små bokstäver")
        for x in self.delar:
            if x.startswith("/") or "\\" in x or ".." in x.split("/") or x == "mimetype":
                self.sag("otillåten post: " + x)

    def sag(self, text):
        self.fel.append(text)

    def xml(self, del_):
        data = self.delar[del_]
        if b"<!DOCTYPE" in data:
            self.sag(del_ + ": DOCTYPE")
        for gammal, ny in STRIKT:
            data = data.replace(gammal, ny)
        try:
            return ET.fromstring(data)
        except ET.ParseError as e:
            self.sag("%s: %s" % (del_, e))
            return ET.Element("tom")

    def doma(self):
        if "[Content_Types].xml" not in self.delar:
            self.sag("[Content_Types].xml saknas")
            return self.fel
        self.typer()
        bok = self.relationer()
        if bok:
            self.bok(bok)
        return self.fel

    def typer(self):
        rot = self.xml("[Content_Types].xml")
        andelser = {x.get("Extension", "").lower() for x in rot.iter(T + "Default")}
        egna = [x.get("PartName") for x in rot.iter(T + "Override")]
        if len(set(egna)) != len(egna):
            self.sag("samma del två gånger i [Content_Types].xml")
        for x in egna:
            if x[1:] not in self.delar:
                self.sag("[Content_Types].xml nämner %s, som inte finns" % x)
        for x in self.delar:
            if x != "[Content_Types].xml" and not x.endswith("/") and "/" + x not in egna and x.rsplit(".", 1)[-1].lower() not in andelser:
                self.sag("%s saknar innehållstyp" % x)
        self.typ = {x.get("PartName")[1:]: x.get("ContentType") for x in rot.iter(T + "Override")}

    def relationer(self):
        """@return the part of the workbook"""
        bok = None
        self.rel = {}
        for del_ in [x for x in self.delar if x.endswith(".rels")]:
            hem = posixpath.dirname(posixpath.dirname(del_))
            kalla = posixpath.join(hem, posixpath.basename(del_)[:-5])
            if del_ != "_rels/.rels" and kalla not in self.delar:
                self.sag("%s hör till en del som inte finns" % del_)
            sedda = {}
            for x in self.xml(del_).iter(P + "Relationship"):
                if x.get("Id") in sedda:
                    self.sag("%s: samma Id två gånger: %s" % (del_, x.get("Id")))
                mal = x.get("Target", "")
                if x.get("TargetMode") != "External":
                    mal = mal[1:] if mal.startswith("/") else posixpath.normpath(posixpath.join(hem, mal))
                    if mal.split("#")[0] not in self.delar:
                        self.sag("%s: målet %s finns inte" % (del_, mal))
                sedda[x.get("Id")] = (x.get("Type", "").rsplit("/", 1)[-1], mal)
                if del_ == "_rels/.rels" and sedda[x.get("Id")][0] == "officeDocument":
                    bok = mal
            self.rel[kalla] = sedda
        if bok is None:
            self.sag("paketet har ingen arbetsbok")
        return bok if bok in self.delar else None

    def ordning(self, del_, rot, lista):
        plats = [lista.index(namn(x)) for x in rot if namn(x) in lista]
        if plats != sorted(plats):
            self.sag("%s: delarna står i fel ordning: %s" % (del_, [namn(x) for x in rot]))
        for x in rot:
            if namn(x) not in lista and x.tag.startswith(S):
                self.sag("%s: okänd del %s" % (del_, namn(x)))

    def antal(self, del_, rot):
        for x in rot.iter():
            if namn(x) in RAKNADE and x.get("count") is not None and int(x.get("count")) != len(x):
                self.sag("%s: %s säger count=%s men har %d" % (del_, namn(x), x.get("count"), len(x)))

    def bok(self, bok):
        rot = self.xml(bok)
        self.ordning(bok, rot, BOK)
        rel = self.rel.get(bok, {})
        self.texter = self.antal_texter([m for t, m in rel.values() if t == "sharedStrings"])
        self.xf, self.dxf = self.stilar([m for t, m in rel.values() if t == "styles"])
        blad = list(rot.iter(S + "sheet"))
        synliga = [x for x in blad if x.get("state", "visible") == "visible"]
        if not synliga:
            self.sag("ingen synlig flik")
        for nyckel in ("name", "sheetId"):
            v = [x.get(nyckel, "").lower() for x in blad]
            if len(set(v)) != len(v):
                self.sag("två flikar med samma %s: %s" % (nyckel, v))
        for x in blad:
            self.flik(x.get("name", ""))
            if x.get(R + "id") not in rel:
                self.sag("fliken %s har ingen del" % x.get("name"))
            elif rel[x.get(R + "id")][0] == "worksheet":
                self.blad(rel[x.get(R + "id")][1])
        self.definierade(rot, len(blad))

    def flik(self, text):
        if not text or len(text) > 31 or re.search(r"[\[\]:*?/\\]", text) or text[0] == "'" or text[-1] == "'" or text.lower() == "history":
            self.sag("fliken kan inte heta %r" % text)

    def definierade(self, rot, blad):
        sedda = set()
        for x in rot.iter(S + "definedName"):
            if not NAMN.fullmatch(x.get("name", "")) or len(x.get("name", "")) > 255 or re.fullmatch(r"[A-Za-z]{1,3}\d+|[RrCc]", x.get("name", "")):
                self.sag("namnet %r är inte tillåtet" % x.get("name"))
            if x.get("localSheetId") is not None and int(x.get("localSheetId")) >= blad:
                self.sag("namnet %s hör till en flik som inte finns" % x.get("name"))
            nyckel = (x.get("name", "").lower(), x.get("localSheetId"))
            if nyckel in sedda:
                self.sag("namnet %s två gånger" % x.get("name"))
            sedda.add(nyckel)
            if not (x.text or "").strip() or (x.text or "").startswith("="):
                self.sag("namnet %s pekar på %r" % (x.get("name"), x.text))

    def antal_texter(self, delar):
        if not delar or delar[0] not in self.delar:
            return 0
        rot = self.xml(delar[0])
        si = rot.findall(S + "si")
        if rot.get("uniqueCount") is not None and int(rot.get("uniqueCount")) != len(si):
            self.sag("%s: uniqueCount=%s men %d texter" % (delar[0], rot.get("uniqueCount"), len(si)))
        for x in si:
            self.langd(delar[0], "".join(t.text or "" for t in x.iter(S + "t")))
        self.angivna = rot.get("count")
        return len(si)

    def langd(self, var, text):
        if len(text.encode("utf-16-le")) // 2 > 32767:
            self.sag("%s: en text är längre än 32 767 tecken" % var)

    def stilar(self, delar):
        if not delar or delar[0] not in self.delar:
            return 1, 0
        rot = self.xml(delar[0])
        self.ordning(delar[0], rot, STILAR)
        self.antal(delar[0], rot)
        tal = {namn(x): len(x) for x in rot}
        if tal.get("cellXfs", 0) > 64000 or tal.get("cellXfs", 0) < 1:
            self.sag("cellXfs har %d format" % tal.get("cellXfs", 0))
        fills = rot.find(S + "fills")
        if fills is not None:
            monster = [(f.find(S + "patternFill").get("patternType") if f.find(S + "patternFill") is not None else None) for f in list(fills)[:2]]
            if monster[0] not in ("none", None) or monster[1:] in ([], ["solid"]):  # Excel keeps these two places for itself
                self.sag("de två första fyllningarna är %s, väntade none och gray125" % monster)
        egna = {x.get("numFmtId") for x in rot.iter(S + "numFmt")}
        for lista in ("cellStyleXfs", "cellXfs"):
            for i, x in enumerate(rot.iterfind(S + lista + "/" + S + "xf")):
                for nyckel, del_ in (("fontId", "fonts"), ("fillId", "fills"), ("borderId", "borders"), ("xfId", "cellStyleXfs")):
                    if int(x.get(nyckel, 0)) >= max(tal.get(del_, 0), 1):
                        self.sag("%s %d pekar på %s %s, som inte finns" % (lista, i, nyckel, x.get(nyckel)))
                nummer = x.get("numFmtId", "0")
                if int(nummer) >= 164 and nummer not in egna:
                    self.sag("%s %d har talformat %s, som inte finns" % (lista, i, nummer))
        for x in rot.iter(S + "cellStyle"):
            if int(x.get("xfId", 0)) >= tal.get("cellStyleXfs", 0):
                self.sag("cellStyle %s pekar på ett format som inte finns" % x.get("name"))
        return tal.get("cellXfs", 1), tal.get("dxfs", 0)

    def blad(self, del_):
        if del_ not in self.delar:
            return
        rot = self.xml(del_)
        self.ordning(del_, rot, BLAD)
        self.antal(del_, rot)
        self.kolumner(del_, rot)
        forra = 0
        for rad in rot.iterfind(S + "sheetData/" + S + "row"):
            nr = int(rad.get("r", forra + 1))
            if nr <= forra or nr > 1048576:
                self.sag("%s: rad %d efter rad %d" % (del_, nr, forra))
            forra = nr
            self.stil(del_, rad.get("s"), "rad %d" % nr)
            self.celler(del_, rad, nr)
        self.omraden(del_, rot)
        rel = self.rel.get(del_, {})
        for x in rot.iter():
            if x.get(R + "id") is not None and x.get(R + "id") not in rel:
                self.sag("%s: %s saknar sin relation %s" % (del_, namn(x), x.get(R + "id")))
        for slag, mal in rel.values():
            if slag == "table" and mal in self.delar:
                self.tabell(mal)

    def stil(self, del_, s, var):
        if s is not None and int(s) >= self.xf:
            self.sag("%s: %s har formatet %s av %d" % (del_, var, s, self.xf))

    def kolumner(self, del_, rot):
        forra = 0
        for x in rot.iterfind(S + "cols/" + S + "col"):
            if not forra < int(x.get("min")) <= int(x.get("max")) <= 16384:
                self.sag("%s: kolumnerna %s-%s efter %d" % (del_, x.get("min"), x.get("max"), forra))
            forra = int(x.get("max"))
            self.stil(del_, x.get("style"), "kolumn %s" % x.get("min"))

    def celler(self, del_, rad, nr):
        forra = 0
        for c in rad.iterfind(S + "c"):
            m = re.fullmatch(r"([A-Z]{1,3})(\d+)", c.get("r", ""))
            k = kolumn(m.group(1)) if m else forra + 1
            if m and int(m.group(2)) != nr or k <= forra or k > 16384:
                self.sag("%s: cellen %s på rad %d efter kolumn %d" % (del_, c.get("r"), nr, forra))
            forra = k
            self.stil(del_, c.get("s"), c.get("r"))
            self.varde(del_, c)

    def varde(self, del_, c):
        typ, v = c.get("t", "n"), c.findtext(S + "v")
        barn = [namn(x) for x in c]
        if barn != sorted(barn, key=lambda x: ["f", "v", "is", "extLst"].index(x)):
            self.sag("%s: %s har %s" % (del_, c.get("r"), barn))
        if typ == "s" and not (v and v.isdigit() and int(v) < self.texter):
            self.sag("%s: %s pekar på text %s av %d" % (del_, c.get("r"), v, self.texter))
        elif typ == "n" and v and not re.fullmatch(r"-?\d+(\.\d+)?([eE][+-]?\d+)?", v.strip()):
            self.sag("%s: %s är inget tal: %r" % (del_, c.get("r"), v))
        elif typ == "b" and v not in ("0", "1"):
            self.sag("%s: %s är inget sant eller falskt: %r" % (del_, c.get("r"), v))
        elif typ not in ("s", "n", "b", "str", "inlineStr", "e", "d"):
            self.sag("%s: %s är av okänd typ %s" % (del_, c.get("r"), typ))
        if typ in ("str", "inlineStr"):
            self.langd("%s: %s" % (del_, c.get("r")), (v or "") + "".join(t.text or "" for t in c.iter(S + "t")))
        formel = c.find(S + "f")
        if formel is not None and ((formel.text or "").startswith("=") or len(formel.text or "") > 8192):
            self.sag("%s: %s har formeln %r" % (del_, c.get("r"), (formel.text or "")[:40]))

    def omraden(self, del_, rot):
        rutor = []
        for x in rot.iterfind(S + "mergeCells/" + S + "mergeCell"):
            m = re.fullmatch(r"([A-Z]+)(\d+):([A-Z]+)(\d+)", x.get("ref", ""))
            if not m:
                self.sag("%s: sammanslagning %s" % (del_, x.get("ref")))
                continue
            ruta = kolumn(m.group(1)), int(m.group(2)), kolumn(m.group(3)), int(m.group(4))
            if any(a[0] <= ruta[2] and ruta[0] <= a[2] and a[1] <= ruta[3] and ruta[1] <= a[3] for a in rutor):
                self.sag("%s: sammanslagningen %s korsar en annan" % (del_, x.get("ref")))
            rutor.append(ruta)
        for x in rot.iter(S + "cfRule"):
            if x.get("dxfId") is not None and int(x.get("dxfId")) >= self.dxf:
                self.sag("%s: villkoret har formatet %s av %d" % (del_, x.get("dxfId"), self.dxf))

    def tabell(self, del_):
        rot = self.xml(del_)
        kolumner = [x.get("name", "") for x in rot.iter(S + "tableColumn")]
        m = re.fullmatch(r"([A-Z]+)(\d+):([A-Z]+)(\d+)", rot.get("ref", ""))
        if not m or kolumn(m.group(3)) - kolumn(m.group(1)) + 1 != len(kolumner):
            self.sag("%s: %d kolumner i %s" % (del_, len(kolumner), rot.get("ref")))
        if len({x.lower() for x in kolumner}) != len(kolumner):
            self.sag("%s: två kolumner med samma namn" % del_)


def doma(fil):
    """@return the complaints about one file"""
    try:
        return Paket(fil).doma()
    except (zipfile.BadZipFile, ValueError, TypeError) as e:
        return ["paketet kan inte läsas: %r" % e]


if __name__ == "__main__":
    antal = 0
    for fil in sys.argv[1:]:
        for text in doma(fil):
            antal += 1
            print("%s: %s" % (fil, text))
    sys.exit(1 if antal else 0)
