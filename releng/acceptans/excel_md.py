#!/usr/bin/env python3
"""Keeps the counts and the list of cases in docs/excel.md true. Call: excel_md.py writes them, excel_md.py --kontrollera says what is not true."""
import json
import os
import re
import sys

HAR = os.path.dirname(os.path.abspath(__file__))
FIL = os.path.join(HAR, "..", "..", "docs", "excel.md")
DELAR = {"01-scenarier": "scenarios", "02-layouter": "layouts", "03-fyllning": "fills", "04-kontroller": "checks", "05-olasliga": "unreadable files", "06-format": "formats",
         "07-korpus-layout": "korpus: where the table is", "08-korpus-varden": "korpus: values", "09-korpus-farger": "korpus: green", "10-korpus-format": "korpus: other formats"}


def skrivare(namn):
    for slut, vem in (("-lo.", "LibreOffice"), ("-js.", "exceljs"), ("-openpyxl.", "openpyxl")):
        if slut in namn:
            return vem
    if namn.startswith("k-poi"):
        return "Apache POI"
    return None


def stycke():
    """@return the generated part: counts, then one line per case"""
    fixturer = sorted(os.listdir(os.path.join(HAR, "fixturer")))
    sys.path.insert(0, os.path.join(HAR, "generera"))
    import ark
    import ark_korpus
    vem = {x["fil"]: {"lo": "LibreOffice", "js": "exceljs", "openpyxl": "openpyxl"}[x["skrivare"]] for x in ark.ARK + ark_korpus.ARK}
    slag, av = {}, {}
    for x in fixturer:
        slag[x.rsplit(".", 1)[-1]] = slag.get(x.rsplit(".", 1)[-1], 0) + 1
        namn = vem.get(x) or skrivare(x) or "scripts (XML, text or bytes by hand)"
        av[namn] = av.get(namn, 0) + 1
    ut = ["%d files under version control: %s." % (len(fixturer), ", ".join("%d .%s" % (n, s) for s, n in sorted(slag.items(), key=lambda y: (-y[1], y[0])))),
          "Written by %s." % ", ".join("%s (%d)" % (s, n) for s, n in sorted(av.items(), key=lambda y: (-y[1], y[0]))), ""]
    summa = 0
    rader = []
    for namn in sorted(os.listdir(os.path.join(HAR, "forvantat"))):
        if not namn[0].isdigit():
            continue
        with open(os.path.join(HAR, "forvantat", namn), encoding="utf-8") as f:
            fall = json.load(f)
        antal = sum(1 + len(x.get("aven", [])) for x in fall)
        summa += antal
        rader += ["", "**%s** – %s, %d answers" % (namn[:-5], DELAR.get(namn[:-5], "cases"), antal), "", "| Case | Files | Answer |", "|---|---|---|"]
        for x in fall:
            filer = "; ".join(", ".join("`%s`" % y for y in z) for z in [x["filer"]] + x.get("aven", []))
            rader.append("| %s%s | %s | %s |" % (x["namn"], " – *not met yet*" if "vantar" in x else "", filer + (" `%s`" % " ".join(x["val"]) if "val" in x else ""),
                                                 "; ".join(svar(v) for v in x["svar"])))
    return ut + ["%d answers are compared, row by row and month by month." % summa] + rader


def svar(v):
    if "fel" in v:
        return "refused with a reason"
    if "grund" in v or "grund_utan_gront" in v:
        return "the base table" + ("" if "grund" in v else " without its green month")
    return "%s + %s, %d rows" % (v.get("faktisk", "–"), v.get("prognos", "–"), v.get("rader", 0)) + (", findings" if v.get("avvikelser") else "")


def skriven():
    with open(FIL, encoding="utf-8") as f:
        return f.read()


def riktig(text):
    return re.sub(r"(<!-- generated: releng/acceptans/excel_md.py -->\n).*(<!-- end -->)", lambda m: m.group(1) + "\n".join(stycke()) + "\n" + m.group(2), text, flags=re.DOTALL)


def fel():
    """@return what is not true in docs/excel.md: the generated part, and names of files and tests that do not exist"""
    text = skriven()
    ut = [] if riktig(text) == text else ["docs/excel.md stämmer inte; kör releng/acceptans/excel_md.py"]
    finns = set(os.listdir(os.path.join(HAR, "fixturer")))
    for namn in re.findall(r"`([^`\s]+\.(?:xlsx|xlsm|xls|ods|csv|txt))`", text):
        if not any(re.fullmatch(namn.replace(".", r"\.").replace("*", ".*"), x) for x in finns):
            ut.append("docs/excel.md nämner %s, som inte finns" % namn)
    klasser = {x[:-5] for _, _, filer in os.walk(os.path.join(HAR, "..", "..", "bundles")) for x in filer if x.endswith("Test.java")} | {"OoxmlSchemaTest"}
    return ut + ["docs/excel.md nämner %s, som inte finns" % x for x in sorted(set(re.findall(r"`([A-Z]\w+Test)`", text)) - klasser)]


if __name__ == "__main__":
    if "--kontrollera" in sys.argv:
        print("\n".join(fel()))
        sys.exit(1 if fel() else 0)
    ny = riktig(skriven())
    with open(FIL, "w", encoding="utf-8") as f:
        f.write(ny)
