#!/usr/bin/python3
"""Lets LibreOffice Calc write the workbooks of ark.json that name the writer "lo", and a few files of other kinds.

Debian: libreoffice-calc, python3-uno (7.4.7 was used). Call: skriv_lo.py ARK.json KATALOG
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import NamedValue, PropertyValue
from com.sun.star.lang import Locale

FILTER = {"xlsx": "Calc MS Excel 2007 XML", "xls": "MS Excel 97", "ods": "calc8"}
SVENSKA = Locale("sv", "SE", "")
ENGELSKA = Locale("en", "US", "")
# these are also written in LibreOffice's own format and in that of Excel 97
ANDRA_FORMAT = {"s01-forlangning-lo", "layout-v5-datumrubriker-lo", "layout-v7-flera-blad-lo", "fyllning-rgb-lo", "tomma-rader-lo",
                "kontroll-skottar", "olasliga-varden-lo", "formler-raknade-lo"}


def egenskap(namn, varde):
    p = PropertyValue()
    p.Name, p.Value = namn, varde
    return p


def starta(profil):
    ror = "underlagacceptans%d" % os.getpid()
    process = subprocess.Popen(["soffice", "-env:UserInstallation=file://" + profil, "--headless", "--norestore", "--nologo",
                                "--accept=pipe,name=%s;urp" % ror], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    lokal = uno.getComponentContext()
    losare = lokal.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", lokal)
    for _ in range(240):
        try:
            kontext = losare.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % ror)
            return process, kontext.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", kontext)
        except Exception:  # the office is not up yet
            time.sleep(0.25)
    process.terminate()
    raise SystemExit("LibreOffice did not start")


def format_(dok, kod, sprak=ENGELSKA):
    nyckel = dok.NumberFormats.queryKey(kod, sprak, False)
    return nyckel if nyckel != -1 else dok.NumberFormats.addNew(kod, sprak)


def satt(dok, ark, adress, cell):
    slag, varde, val = cell
    c = ark.getCellRangeByName(adress)
    if slag == "s":
        c.NumberFormat = format_(dok, "@")
        c.setString(varde)
    elif slag == "n":
        c.setValue(varde)
    elif slag == "f":
        c.setFormula("=" + varde.replace(",", ";"))  # the API separates arguments by semicolons
    elif slag == "d":
        import datetime
        c.setValue((datetime.date.fromisoformat(varde) - datetime.date(1899, 12, 30)).days)
        c.NumberFormat = format_(dok, "MMM\\-YY" if "mmm" in val.get("fmt", "") else "YYYY\\-MM\\-DD")
    else:
        raise SystemExit("LibreOffice fixtures have no cells of kind " + slag)
    if slag in "nf":
        c.NumberFormat = format_(dok, val.get("fmt", "#,##0.00"))
    if "fyll" in val:
        c.CellBackColor = int(val["fyll"], 16)
    if val.get("fet"):
        c.CharWeight = 150.0


def utstyr(ark, b):
    """What a sheet has besides cells."""
    from com.sun.star.table.TableOrientation import COLUMNS, ROWS
    for omrade in b.get("sammanslagna", []):
        ark.getCellRangeByName(omrade).merge(True)
    for kolumn in b["dolda"]:
        ark.getCellRangeByName(kolumn + "1").Columns.IsVisible = False
    for rad in b.get("doldarader", []):
        ark.Rows.getByIndex(rad - 1).IsVisible = False
    for slag, grupper in ((ROWS, b.get("rader", [])), (COLUMNS, b.get("kolumner", []))):
        for fran, till, dold in grupper:
            adress = ark.getCellRangeByName("A%s:A%s" % (fran, till) if slag == ROWS else "%s1:%s1" % (fran, till)).RangeAddress
            ark.group(adress, slag)
            if dold:
                ark.hideDetail(adress)


def bygg(dok, bok):
    ark = dok.Sheets
    namn = [b["namn"] for b in bok["blad"]]
    for i, b in enumerate(bok["blad"]):
        ark.insertNewByName(b["namn"], i)
    for gammalt in list(ark.ElementNames):
        if gammalt not in namn:
            ark.removeByName(gammalt)
    for b in bok["blad"]:
        for adress, cell in b["celler"].items():
            satt(dok, ark.getByName(b["namn"]), adress, cell)
        utstyr(ark.getByName(b["namn"]), b)
    dok.calculateAll()


def spara(dok, katalog, fil, filter_, *fler):
    dok.storeToURL(uno.systemPathToFileUrl(os.path.join(os.path.abspath(katalog), fil)), (egenskap("FilterName", filter_),) + fler)


def losenord(text):
    """What the Excel filter takes instead of the property Password."""
    return uno.Any("[]com.sun.star.beans.NamedValue", (NamedValue("CryptoType", "Standard"), NamedValue("OOXPassword", text)))


def spara_om(in_, ut):
    """Opens a workbook and saves it again as LibreOffice does it; the runner's round trip calls this."""
    with tempfile.TemporaryDirectory() as profil:
        process, skrivbord = starta(profil)
        try:
            dok = skrivbord.loadComponentFromURL(uno.systemPathToFileUrl(os.path.abspath(in_)), "_blank", 0, (egenskap("Hidden", True),))
            spara(dok, os.path.dirname(os.path.abspath(ut)), os.path.basename(ut), "Calc MS Excel 2007 XML")
            dok.close(True)
        finally:
            sluta(process, skrivbord)


def sluta(process, skrivbord):
    try:
        skrivbord.terminate()
    except Exception:  # it hangs up while it answers
        pass
    process.wait(60)


def main():
    if sys.argv[1] == "--spara-om":
        spara_om(sys.argv[2], sys.argv[3])
        return
    with open(sys.argv[1], encoding="utf-8") as fil:
        bocker = [b for b in json.load(fil) if b["skrivare"] == "lo"]
    with tempfile.TemporaryDirectory() as profil:
        process, skrivbord = starta(profil)
        try:
            for bok in bocker:
                dok = skrivbord.loadComponentFromURL("private:factory/scalc", "_blank", 0, (egenskap("Hidden", True),))
                bygg(dok, bok)
                spara(dok, sys.argv[2], bok["fil"], FILTER[bok["fil"].rsplit(".")[-1]])
                stam = bok["fil"][:-len(".xlsx")]
                if stam in ANDRA_FORMAT:
                    spara(dok, sys.argv[2], stam + ".ods", "calc8")
                    spara(dok, sys.argv[2], stam + ".xls", "MS Excel 97")
                if bok["fil"] == "s06-fore.xlsx":
                    spara(dok, sys.argv[2], "losenord-lo.ods", "calc8", egenskap("Password", "hemligt"))
                    spara(dok, sys.argv[2], "losenord-lo.xls", "MS Excel 97", egenskap("Password", "hemligt"))
                    spara(dok, sys.argv[2], "egentligen-html.xls", "HTML (StarCalc)")
                    spara(dok, sys.argv[2], "losenord-lo.xlsx", "Calc MS Excel 2007 XML", egenskap("EncryptionData", losenord("hemligt")))
                    spara(dok, sys.argv[2], "egentligen-ods.xlsx", "calc8")
                    spara(dok, sys.argv[2], "egentligen-xls.xlsx", "MS Excel 97")
                    spara(dok, sys.argv[2], "egentligen-pdf.xlsx", "calc_pdf_Export")
                    spara(dok, sys.argv[2], "egentligen-csv.xlsx", "Text - txt - csv (StarCalc)")
                    spara(dok, sys.argv[2], "egentligen-html.xlsx", "HTML (StarCalc)")
                dok.close(True)
        finally:
            sluta(process, skrivbord)


if __name__ == "__main__":
    main()
