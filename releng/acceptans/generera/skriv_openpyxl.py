#!/usr/bin/python3
"""Writes the workbooks of ark.json that name the writer "openpyxl". Debian: python3-openpyxl (3.0.9 was used).

Call: skriv_openpyxl.py ARK.json KATALOG
"""
import datetime
import json
import os
import sys

import openpyxl
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, FormulaRule
from openpyxl.styles import Border, Color, Font, GradientFill, PatternFill, Side
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.table import Table, TableStyleInfo

TEMA_2013 = ["FFFFFF", "000000", "E7E6E6", "44546A", "5B9BD5", "ED7D31", "A5A5A5", "FFC000", "4472C4", "70AD47"]
STUND = datetime.datetime(2025, 1, 1, 12, 0, 0)


def farg(fyll):
    if isinstance(fyll, dict):
        return Color(theme=fyll["tema"], tint=fyll["tint"]) if "tema" in fyll else Color(indexed=fyll["index"])
    return Color(rgb="FF" + fyll)


def fyllning(val):
    fyll = val["fyll"]
    if isinstance(fyll, dict) and "toning" in fyll:
        return GradientFill(degree=90, stop=["FF" + x for x in fyll["toning"]])
    if isinstance(fyll, dict) and "monster" in fyll:
        bak = {"bgColor": "FF" + fyll["bak"]} if fyll["bak"] else {}
        return PatternFill(fill_type=fyll["monster"], fgColor="FF" + fyll["fram"], **bak)
    return PatternFill(fill_type=None if val.get("monster") == "none" else "solid", fgColor=farg(fyll))


def utstyr(ws, b):
    """What a sheet has besides cells."""
    for omrade in b.get("sammanslagna", []):
        ws.merge_cells(omrade)
    for rad in b.get("doldarader", []):
        ws.row_dimensions[rad].hidden = True
    for fran, till, dold in b.get("rader", []):
        ws.row_dimensions.group(fran, till, outline_level=1, hidden=dold)
    for fran, till, dold in b.get("kolumner", []):
        ws.column_dimensions.group(fran, till, outline_level=1, hidden=dold)
    ws.freeze_panes = b.get("frys")
    if "filter" in b:
        ws.auto_filter.ref = b["filter"]
    if "tabell" in b:
        namn, omrade, stil = b["tabell"]
        ws.add_table(Table(displayName=namn, ref=omrade, tableStyleInfo=TableStyleInfo(name=stil, showRowStripes=True)))
    for omrade, slag, *resten in b.get("villkor", []):
        if slag == "skala":
            regel = ColorScaleRule(start_type="min", start_color="FF" + resten[0], end_type="max", end_color="FF" + resten[1])
        else:
            regel = CellIsRule(operator=resten[0], formula=[resten[1]], fill=PatternFill(bgColor="FF" + resten[2], fill_type="solid"))
        ws.conditional_formatting.add(omrade, regel)
    if b.get("dolt"):
        ws.sheet_state = "hidden"


def skriv(bok, katalog):
    wb = openpyxl.Workbook()
    wb.remove(wb.active)
    if bok.get("datum1904"):
        wb.epoch = CALENDAR_MAC_1904
    wb.iso_dates = bool(bok.get("isodatum"))
    if bok.get("tema") == "office2013":
        from openpyxl.xml.functions import fromstring, tostring
        from openpyxl.writer.theme import theme_xml
        tree = fromstring(theme_xml)
        ns = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
        schema = tree.find(ns + "themeElements/" + ns + "clrScheme")
        for plats, rgb in zip(["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"], TEMA_2013):
            nod = schema.find(ns + plats)
            for barn in list(nod):
                nod.remove(barn)
            nod.append(nod.makeelement(ns + "srgbClr", {"val": rgb}))
        wb.loaded_theme = tostring(tree)
    for b in bok["blad"]:
        ws = wb.create_sheet(b["namn"])
        for adress, (slag, varde, val) in b["celler"].items():
            c = ws[adress]
            if slag == "d":
                c.value = datetime.datetime.strptime(varde, "%Y-%m-%d").date()
                c.number_format = val.get("fmt", "yyyy-mm-dd")
            elif slag == "f":
                c.value = "=" + varde
            else:
                c.value = varde
                if slag in "se":
                    c.data_type = slag  # a text that begins with = is no formula
                    if slag == "s" and varde[:1] in ("=", "+", "-", "@"):
                        c.quotePrefix = 1
            if slag in "nf":
                c.number_format = val.get("fmt", "#,##0.00")
            if "fyll" in val:
                c.fill = fyllning(val)
            if "textfarg" in val or val.get("fet"):
                c.font = Font(bold=bool(val.get("fet")), color="FF" + val["textfarg"] if "textfarg" in val else None)
            if "kantfarg" in val:
                kant = Side(style="thick", color="FF" + val["kantfarg"])
                c.border = Border(left=kant, right=kant, top=kant, bottom=kant)
        for kolumn in b["dolda"]:
            ws.column_dimensions[kolumn].hidden = True
        utstyr(ws, b)
        if bok.get("villkorlig"):
            omrade, rgb = bok["villkorlig"]
            ws.conditional_formatting.add(omrade, FormulaRule(formula=["TRUE"], fill=PatternFill(bgColor="FF" + rgb, fill_type="solid")))
    wb.properties.creator = "acceptans"
    wb.properties.created = wb.properties.modified = STUND
    wb.save(os.path.join(katalog, bok["fil"]))


def main():
    with open(sys.argv[1], encoding="utf-8") as fil:
        for bok in json.load(fil):
            if bok["skrivare"] == "openpyxl":
                skriv(bok, sys.argv[2])


if __name__ == "__main__":
    main()
