#!/usr/bin/env python3
"""Describes every fixture workbook as plain data and writes the description to ark.json, which three independent writers turn into files.

Nothing here is random, so the same call always gives the same description. The persons are invented (birth numbers 980-999).
A cell is [kind, value, options]: s text, n number, d date, f formula, e error value. Options: c cached value, fyll fill, fmt number format.
"""
import json
import os
import sys

GRON = "92D050"
GUL = "FFFF00"
MANADER = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
HELA = ["Januari", "Februari", "Mars", "April", "Maj", "Juni", "Juli", "Augusti", "September", "Oktober", "November", "December"]
STANDARD = [("pnr", "Personnummer"), ("namn", "Namn"), ("beslut", "Beslutsnr"), ("insats", "Insats"), ("lev", "Leverantör"), ("from", "From"),
            ("tom", "Tom"), ("pris", "Dygnspris")] + [(i + 1, MANADER[i].capitalize()) for i in range(12)] + [("summa", "Summa"), ("komm", "Kommentar")]
ARK = []


def bokstav(nr):
    text = ""
    while nr:
        nr, rest = divmod(nr - 1, 26)
        text = chr(65 + rest) + text
    return text


def s(v, **o):
    return ["s", v, o]


def n(v, **o):
    return ["n", v, o]


def d(v, **o):
    return ["d", v, o]


def f(v, **o):
    return ["f", v, o]


def e(v, **o):
    return ["e", v, o]


def g(v, farg=GRON):
    """An amount in a filled cell."""
    return n(v, fyll=farg)


def cell(v):
    if isinstance(v, list):
        return v
    if isinstance(v, (int, float)):
        return n(v)
    if isinstance(v, str) and len(v) == 10 and v[4] == "-" and v[7] == "-" and v[:4].isdigit():
        return d(v)
    return s(v)


def post(pnr=None, beslut=None, insats=None, lev=None, fran=None, tom=None, pris=None, m=None, namn=None, summa=None, komm=None, fyll=None):
    """A data row by column key; fyll paints every cell of the row that has a value."""
    rad = {"pnr": pnr, "namn": namn, "beslut": beslut, "insats": insats, "lev": lev, "from": fran, "tom": tom, "pris": pris, "summa": summa, "komm": komm}
    rad.update(m or {})
    rad = {k: cell(v) for k, v in rad.items() if v is not None}
    if fyll:
        for v in rad.values():
            v[2]["fyll"] = fyll
    return rad


def blad(namn, layout, huvudrad, poster, rubriker=None, fritt=None, dolda=(), rubrikfyll=None):
    """A sheet: headings on huvudrad, poster as {row: post}, fritt as {address: cell}, dolda as hidden column letters."""
    celler = {}
    for i, (_, text) in enumerate(layout):
        if text is not None:
            c = list(cell(text))
            c[2] = dict(c[2], fet=True)
            if rubrikfyll:
                c[2]["fyll"] = rubrikfyll
            celler[bokstav(i + 1) + str(huvudrad)] = c
    for rad, p in poster.items():
        for i, (nyckel, _) in enumerate(layout):
            if nyckel in p:
                celler[bokstav(i + 1) + str(rad)] = p[nyckel]
    for adress, text in (rubriker or {}).items():
        celler[adress] = cell(text)
    for adress, c in (fritt or {}).items():
        celler[adress] = cell(c)
    return {"namn": namn, "celler": celler, "dolda": list(dolda)}


def bok(namn, skrivare, *blad_, **val):
    for w in skrivare.split():
        ARK.append(dict({"fil": namn if " " not in skrivare else namn.replace(".xlsx", "-" + w + ".xlsx"), "skrivare": w, "blad": list(blad_)}, **val))


A, B, C, D, E = "19550314-9808", "19620722-9813", "19681105-9820", "19710930-9836", "19751218-9841"
F, G, H, I, J = "19790105-9852", "19830616-9866", "19870227-9889", "19900811-9894", "19941023-9900"
K, L, M = "19980409-9910", "20010520-9928", "20040229-9937"

# ---- S01 - S06, S40 ---------------------------------------------------------------------------------------------------------------------------
bok("s01-forlangning.xlsx", "lo js openpyxl", blad("Köpfil 2024", STANDARD, 3, {
    4: post(A, "B-2024-101", "BmSS", "Exempelvård AB", "2024-03-10", "2024-09-30", 3200,
            {3: 70400, 4: 96000, 5: 99200, 6: 96000, 7: 99200, 8: 99200, 9: 96000, 10: g(99200), 11: g(96000), 12: g(99200)},
            "Anna Exempelsson", f("SUM(I4:T4)", c=950400))},
    {"A1": "Köpfil 2024 – Enhet Exempel"}, {"A5": "Summa", **{bokstav(8 + i) + "5": f("SUM(%s4:%s4)" % (bokstav(8 + i), bokstav(8 + i)), c=v) for i, v in
     zip(range(1, 14), [0, 0, 70400, 96000, 99200, 96000, 99200, 99200, 96000, 99200, 96000, 99200, 950400])}}))

bok("s02-nytt-arende.xlsx", "lo js", blad("Blad1", STANDARD, 1, {
    2: post(B, "B-2024-201", "BmSS", "Exempelvård AB", "2024-01-01", "2024-02-29", 3000, {1: 93000, 2: 87000}, "Bo Exempelsson"),
    3: post(C, None, "BmSS", "Provhemmet AB", "2024-10-15", None, 2800, {10: 47600, 11: 84000, 12: 86800}, "Cecilia Provsson", 218400, fyll=GRON)}))

KORT = dict(beslut="B-2024-301", insats="Korttidsboende", lev="Provhemmet AB", fran="2024-09-01", tom="2024-12-31", pris=4100, namn="Dan Exempelsson")
bok("s03-fore.xlsx", "js", blad("Köpfil 2024", STANDARD, 1, {2: post(D, m={9: 123000, 10: 127100, 11: 123000, 12: 127100}, **KORT)}))
bok("s03-efter.xlsx", "js", blad("Köpfil 2024", STANDARD, 1, {
    2: post(D, m={9: 123000, 10: 127100, 11: g(0), 12: g(0)}, **KORT),
    3: post(D, None, "BmSS", "Exempelvård AB", "2024-11-01", None, 3350, {11: 100500, 12: 103850}, "Dan Exempelsson", fyll=GRON)}))
TIDIGT = dict(beslut="B-2024-401", insats="BmSS", lev="Exempelvård AB", fran="2024-10-01", tom="2024-12-31", pris=3000, namn="Eva Provsson")
bok("s04-fore.xlsx", "openpyxl", blad("Köpfil 2024", STANDARD, 1, {2: post(E, m={10: 93000, 11: 90000, 12: 93000}, **TIDIGT)}))
bok("s04-efter.xlsx", "openpyxl", blad("Köpfil 2024", STANDARD, 1, {2: post(E, m={10: 93000, 11: g(30000), 12: g(0)}, **TIDIGT)}))

bok("s05-forbjudna-rader.xlsx", "lo js", blad("Köpfil 2025", STANDARD, 4, {
    5: post(A, "B-2025-501", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 3000, {1: 93000}, "Anna Exempelsson"),
    7: post(namn="okänd ökning", m={12: 200000}),
    8: post(B, None, "BmSS", "Exempelvård AB", None, None, 3000, {6: 90000}, "Bo Exempelsson"),
    9: post(C, "B-2025-502", "BmSS", "Provhemmet AB", "2025-04-01", "2025-04-30", 2000, {4: 60000}, "Cecilia Provsson"),
    10: post(namn="okänd ökning två", m={11: 50000, 12: 50000}, fyll=GRON)},
    {"A1": "Köpfil 2025", "A2": "Enhet Exempel, arbetsfil"}))

PRIS = dict(beslut="B-2024-601", insats="BmSS", lev="Exempelvård AB", fran="2024-10-01", tom="2024-12-31", pris=3350, namn="Frida Exempelsson")
bok("s06-fore.xlsx", "lo", blad("Köpfil 2024", STANDARD, 1, {2: post(F, m={10: 103850, 11: 100500, 12: 103850}, **PRIS)}))
bok("s06-efter.xlsx", "lo", blad("Köpfil 2024", STANDARD, 1, {2: post(F, m={10: 103850, 11: g(94500), 12: g(97650)}, **PRIS)}))


def identitet(nr, pnr):
    return post(pnr, "B-2025-4%02d" % nr, "Ledsagning", "Provstöd AB", "2025-01-01", "2025-12-31", 100, {1: 1000 + nr}, "Rad %d Exempelsson" % nr)


bok("s40-identiteter.xlsx", "js openpyxl", blad("Köpfil 2025", STANDARD, 1, {
    2: identitet(1, "811228-9874"), 3: identitet(2, "811228-9875"), 4: identitet(3, "701063-2391"), 5: identitet(4, "20240230-1234"),
    6: identitet(5, "19800512-T123"), 7: identitet(6, "151107+9947"), 8: identitet(7, n(195503149808, fmt="0")), 9: identitet(8, "196207229813"),
    10: identitet(9, "okänd"), 11: identitet(10, " 19681105 - 9820 "), 12: identitet(11, "20040229\u20139937"), 13: identitet(12, n(8306169866, fmt="0"))}))

# ---- layouts ----------------------------------------------------------------------------------------------------------------------------------
# v1: the header on the first row, months in small letters, the year only in the sheet's name
bok("layout-v1-rad-ett.xlsx", "js", blad("2025", [("pnr", "personnr"), ("namn", "namn"), ("beslut", "beslutsnummer"), ("insats", "insats"),
    ("lev", "utförare"), ("from", "fr.o.m."), ("tom", "t.o.m."), ("pris", "dygnskostnad")] + [(i + 1, MANADER[i]) for i in range(12)], 1, {
    2: post(A, "B-11", "BmSS", "Exempelvård AB", "2025-01-01", "2025-02-28", 1000, {1: 31000, 2: 28000}, "Anna Exempelsson"),
    3: post(B, "B-12", "BmSS", "Exempelvård AB", "2025-02-01", "2025-03-31", 2000, {2: 56000, 3: g(62000)}, "Bo Exempelsson")}))

# v2: titles above, sections, subtotals and a total, another order of the columns, whole month names
V2 = [("insats", "Insats"), ("lev", "Leverantör"), ("namn", "Brukare"), ("pnr", "Personnummer"), ("beslut", "Beslutsnr"), ("pris", "Dygnspris"),
      ("from", "Startdatum"), ("tom", "Slutdatum")] + [(i + 1, HELA[i]) for i in range(12)] + [("summa", "Totalt")]
bok("layout-v2-avsnitt.xlsx", "lo", blad("Placeringar", V2, 7, {
    9: post(A, "B-21", "BmSS", "Exempelvård AB", "2025-05-01", "2025-06-30", 3000, {5: 93000, 6: 90000}, "Anna Exempelsson", f("SUM(I9:T9)", c=183000)),
    10: post(B, "B-22", "BmSS", "Totalvård AB", "2025-05-01", "2025-05-31", 1000, {5: 31000}, "Bo Summanen", f("SUM(I10:T10)", c=31000)),
    13: post(C, "B-23", "Korttidsboende", "Provhemmet AB", "2025-06-01", "2025-06-30", 4000, {6: 120000, 7: g(124000)}, "Cecilia Provsson",
             f("SUM(I13:T13)", c=244000))},
    {"A1": "Köpfil", "A2": "Enhet Exempel", "A3": "Budgetår 2025", "A5": "Uppdaterad av administratör", "C5": "2025-03-31"},
    {"A8": s("BmSS", fet=True), "A11": "Summa BmSS", "M11": f("SUM(M9:M10)", c=124000), "N11": f("SUM(N9:N10)", c=90000), "U11": f("SUM(U9:U10)", c=214000),
     "A12": s("Korttidsboende", fet=True), "A14": "Delsumma korttidsboende", "N14": f("SUM(N13:N13)", c=120000), "O14": f("SUM(O13:O13)", c=124000),
     "A15": "TOTALT", "M15": f("M11+M14", c=124000), "N15": f("N11+N14", c=210000), "O15": f("O11+O14", c=124000),
     "U15": f("U11+U13", c=458000)}))

# v3: jan-25, amounts and dates as text, hidden columns, identity as a number
V3 = [("pnr", "Pnr"), ("namn", "Namn"), ("konto", "Konto"), ("beslut", "Beslut"), ("insats", "Insats"), ("lev", "Leverantör"), ("from", "Från och med"),
      ("tom", "Till och med"), ("pris", "Pris/dygn")] + [(i + 1, MANADER[i] + "-25") for i in range(12)] + [("summa", "Summa")]
bok("layout-v3-text.xlsx", "openpyxl", blad("Köp", V3, 2, {
    3: post(n(195503149808, fmt="0"), "B-31", "BmSS", "Exempelvård AB", s("2025-01-01"), s("2025-03-31"), s("1 234,50"),
            {1: s("38 269,50"), 2: s("34\u00a0566,00"), 3: s("38\u202f269,50 kr")}, "Anna Exempelsson", s("111 105,00")),
    4: post(B, "B-32", "Ledsagning", "Provstöd AB", s("20250101"), s("2025-12-31"), 100,
            {1: s("1.234,50"), 2: s("1234.5"), 3: s("-500"), 4: s("\u2212500,25"), 5: s("0"), 6: s("12 345"), 7: s("1 234 567,89")}, "Bo Exempelsson")},
    {"A1": "Köpta platser 2025"}, dolda="BCK"))

# v4: the header as late as row 40, months as 2025-01
V4 = [("pnr", "Personnummer"), ("beslut", "Beslutsnr"), ("insats", "Insats"), ("lev", "Leverantör"), ("from", "From"), ("tom", "Tom"), ("pris", "Dygnspris")] \
    + [(i + 1, s("2025-%02d" % (i + 1))) for i in range(12)]
bok("layout-v4-rad-fyrtio.xlsx", "openpyxl js", blad("Blad1", V4, 40, {
    41: post(A, "B-41", "BmSS", "Exempelvård AB", "2025-11-01", "2025-11-30", 3000, {11: 90000}),
    42: post(B, "B-42", "BmSS", "Exempelvård AB", "2025-12-01", "2025-12-31", 3000, {12: g(93000)})},
    {"A%d" % i: "Rad %d i en lång ingress om hur filen används" % i for i in range(1, 38)}))

# v5: real dates as month headings, the months before the person columns
V5 = [("nr", "Nr")] + [(i + 1, d("2025-%02d-01" % (i + 1), fmt="mmm\\-yy")) for i in range(12)] + [("summa", "Summa år"), ("pnr", "Personnr"), ("namn", "Namn"),
      ("beslut", "Beslutsnr"), ("insats", "Insats"), ("lev", "Leverantör"), ("from", "From"), ("tom", "Tom"), ("pris", "Dygnspris")]
V5P = {3: dict(post(A, "B-51", "BmSS", "Exempelvård AB", "2025-01-15", "2025-02-10", 2000, {1: 34000, 2: 20000}, "Anna Exempelsson", 54000), nr=n(1)),
       4: dict(post(B, "B-52", "BmSS", "Exempelvård AB", "2025-07-01", "2025-08-31", 2000, {7: 62000, 8: 62000, 9: g(60000)}, "Bo Exempelsson", 184000), nr=n(2))}
bok("layout-v5-datumrubriker.xlsx", "lo js openpyxl", blad("Köpfil", V5, 2, V5P, {"A1": "Köpfil Enhet Exempel"}))
bok("layout-v6-isodatum.xlsx", "openpyxl", blad("Köpfil", V5, 2, V5P, {"A1": "Köpfil Enhet Exempel"}), isodatum=True)
bok("layout-v6-1904.xlsx", "openpyxl js", blad("Köpfil", V5, 2, V5P, {"A1": "Köpfil Enhet Exempel"}), datum1904=True)

# v7: sheets with notes and a price list around the table
bok("layout-v7-flera-blad.xlsx", "lo js", {"namn": "Läs mig", "celler": {"A1": s("Så här fyller du i köpfilen"), "A2": s("Skriv ett belopp per månad."),
    "A4": s("Grönt betyder prognos", fyll=GRON)}, "dolda": []},
    {"namn": "Prislista", "celler": {"A1": s("Leverantör"), "B1": s("Insats"), "C1": s("Dygnspris"), "A2": s("Exempelvård AB"), "B2": s("BmSS"), "C2": n(3000)}, "dolda": []},
    blad("Köpfil 2025", STANDARD, 1, {2: post(A, "B-71", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 3000, {1: 93000}, "Anna Exempelsson", 93000)}),
    {"namn": "Anteckningar", "celler": {"A1": s("Ring Provhemmet om Bo"), "B7": n(12)}, "dolda": []})

# v8: partial sums between the months and a total at the front
V8 = [("summa", "Helår"), ("pnr", "Personnummer"), ("beslut", "Beslutsnr"), ("insats", "Insats"), ("lev", "Leverantör"), ("from", "From"), ("tom", "Tom"),
      ("pris", "Dygnspris"), (1, "Jan"), (2, "Feb"), (3, "Mars"), (4, "April"), ("t1", "Summa T1"), (5, "Maj"), (6, "Juni"), (7, "Juli"), (8, "Aug"),
      ("t2", "Summa T2"), (9, "Sept"), (10, "Okt"), (11, "Nov"), (12, "Dec"), ("t3", "Summa T3")]
bok("layout-v8-delsummor.xlsx", "js", blad("2025", V8, 2, {
    3: dict(post(A, "B-81", "BmSS", "Exempelvård AB", "2025-04-01", "2025-05-31", 1000, {4: 30000, 5: 31000}, summa=f("M3+R3+W3", c=61000)),
            t1=f("SUM(I3:L3)", c=30000), t2=f("SUM(N3:Q3)", c=31000), t3=f("SUM(S3:V3)", c=0))}, {"A1": "Köpfil 2025"}))

# v9: a column with the number of dygn after each month
V9 = STANDARD[:8] + [x for i in range(12) for x in ((i + 1, HELA[i]), ("dygn%d" % (i + 1), "Dygn " + MANADER[i]))] + [("summa", "Summa")]
bok("layout-v9-dygnskolumner.xlsx", "js", blad("2025", V9, 1, {
    2: dict(post(A, "B-91", "BmSS", "Exempelvård AB", "2025-01-01", "2025-02-28", 1000, {1: 31000, 2: 28000}, "Anna Exempelsson", 59000),
            dygn1=n(31), dygn2=n(28))}))

# v10: headings over two lines, spaces around them, capital letters
V10 = [("pnr", "PERSON-\nNUMMER"), ("namn", " NAMN "), ("beslut", "BESLUTS-\nNR"), ("insats", "INSATS"), ("lev", "LEVERANTÖR"), ("from", "FR.O.M"),
       ("tom", "T.O.M"), ("pris", "DYGNS-\nPRIS")] + [(i + 1, HELA[i].upper() + "\n2025") for i in range(12)] + [("summa", "SUMMA\n2025")]
bok("layout-v10-radbrytningar.xlsx", "js lo", blad("Blad1", V10, 3, {
    4: post(A, "B-95", "BmSS", "Exempelvård AB", "2025-03-01", "2025-03-31", 1000, {3: 31000}, "Anna Exempelsson", 31000)}, rubrikfyll=GRON))

# blank rows: one between data rows, two together, none before the sum row
bok("tomma-rader.xlsx", "lo openpyxl", blad("Köpfil 2025", STANDARD, 2, {
    4: post(A, "B-01", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000}),
    6: post(B, "B-02", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000}),
    8: post(C, "B-03", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000})},
    {"A1": "Köpfil 2025"}, {"B7": s("  "), "A10": "Summa", "I10": f("SUM(I4:I8)", c=93000)}))

# a header without any data row
bok("bara-rubriker.xlsx", "js", blad("Köpfil 2025", STANDARD, 1, {}))
# a workbook without a köpfil
bok("ingen-tabell.xlsx", "lo", {"namn": "Inköp", "celler": {"A1": s("Artikel"), "B1": s("Antal"), "C1": s("Pris"), "A2": s("Pennor"), "B2": n(10), "C2": n(4.5),
    "A3": s("Pärmar"), "B3": n(3), "C3": n(22)}, "dolda": []})
bok("tomt-blad.xlsx", "openpyxl", {"namn": "Blad1", "celler": {}, "dolda": []})

# ---- fills ------------------------------------------------------------------------------------------------------------------------------------


def farger(nr, *fyll):
    """One row, month i filled with fyll[i]; every amount is 1000 + month, so that the sums tell which ones were taken."""
    return post([A, B, C, D, E][nr], "B-F%d" % nr, "Ledsagning", "Provstöd AB", "2025-01-01", "2025-12-31", 100,
                {i + 1: n(1001 + i, **({"fyll": x} if x else {})) for i, x in enumerate(fyll)})


bok("fyllning-rgb.xlsx", "lo js openpyxl", blad("Köpfil 2025", STANDARD, 1, {
    2: farger(0, "00FF00", "92D050", "00B050", "C6EFCE", "E2EFDA", "A9D08E", "70AD47", "008000", "CCFFCC", "339966", "D8E4BC", None),
    3: farger(1, "FFFF00", "FFFFCC", "FF0000", "FFC7CE", "00B0F0", "DDEBF7", "D9D9D9", "FFC000", "7030A0", "FFFFFF", "000000", "F2F2F2")}))
bok("fyllning-tema.xlsx", "openpyxl", blad("Köpfil 2025", STANDARD, 1, {
    2: farger(0, *[{"tema": 9, "tint": t} for t in (0, 0.8, 0.6, 0.4, -0.25, -0.5)]),
    3: farger(1, {"tema": 7, "tint": 0}, {"tema": 7, "tint": 0.6}, {"tema": 4, "tint": 0.8}, {"tema": 5, "tint": 0}, {"tema": 0, "tint": 0},
              {"tema": 0, "tint": -0.15}, {"tema": 1, "tint": 0}, {"tema": 1, "tint": 0.5}, {"tema": 2, "tint": 0}, {"tema": 3, "tint": 0.6})}), tema="office2013")
bok("fyllning-tema-2007.xlsx", "js", blad("Köpfil 2025", STANDARD, 1, {
    2: farger(0, {"tema": 9, "tint": 0}, {"tema": 9, "tint": 0.6}, {"tema": 7, "tint": 0}, {"tema": 5, "tint": 0.4}, {"tema": 4, "tint": 0})}))
bok("fyllning-index.xlsx", "openpyxl js", blad("Köpfil 2025", STANDARD, 1, {
    2: farger(0, {"index": 11}, {"index": 17}, {"index": 42}, {"index": 57}, {"index": 3}, {"index": 58}),
    3: farger(1, {"index": 13}, {"index": 43}, {"index": 10}, {"index": 22}, {"index": 44}, {"index": 48}, {"index": 9}, {"index": 8}, {"index": 51})}))
bok("fyllning-fallor.xlsx", "openpyxl", blad("Köpfil 2025", STANDARD, 1, {
    2: post(A, "B-F0", "Ledsagning", "Provstöd AB", "2025-01-01", "2025-12-31", 100, {
        1: n(1001, fyll="92D050", monster="none"), 2: n(1002, textfarg="00B050"), 3: n(1003), 4: n(1004, fyll="92D050"), 5: n(1005, kantfarg="00B050")})}),
    villkorlig=["K2:K9", "92D050"])
bok("fyllning-egen.xlsx", "js", blad("Köpfil 2025", STANDARD, 1, {2: farger(0, "FFFF00", "92D050", "C6EFCE", None)}))
# person columns green but no month: not forecast; months green but not the person columns: the same as all green (S02)
bok("fyllning-radens-delar.xlsx", "js", blad("Köpfil 2025", STANDARD, 1, {
    2: post(s(A, fyll=GRON), s("B-F1", fyll=GRON), s("BmSS", fyll=GRON), "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000}),
    3: post(B, None, "BmSS", "Exempelvård AB", "2025-11-01", None, 1000, {11: g(30000), 12: g(31000)}),
    4: post(C, None, "BmSS", "Exempelvård AB", "2025-11-01", None, 1000, {11: g(30000), 12: 31000}),
    5: post(D, None, None, "Exempelvård AB", "2025-11-01", None, 1000, {11: 30000, 12: 31000}, fyll=GRON),
    6: post(E, None, "BmSS", "Exempelvård AB", None, None, 1000, {11: 30000, 12: 31000}, fyll=GRON)}))

# ---- formulas, sums, errors ---------------------------------------------------------------------------------------------------------------------
bok("formler-raknade.xlsx", "lo js", blad("Köpfil 2025", STANDARD, 1, {
    2: post(A, "B-61", "BmSS", "Exempelvård AB", "2025-01-01", "2025-02-28", 1500.5, {1: f("H2*31", c=46515.5), 2: f("ROUND(H2*28,2)", c=42014)},
            summa=f("SUM(I2:T2)", c=88529.5)),
    3: post(B, "B-62", "Ledsagning", "Provstöd AB", "2025-01-01", "2025-12-31", 100, {1: f("100000/3", c=33333.333333333336), 2: f("0.1+0.2", c=0.30000000000000004),
            3: f("10.005*1", c=10.005), 4: f("-2.5*100", c=-250)})}))
bok("formelsumma-utan-varde.xlsx", "openpyxl", blad("Köpfil 2025", STANDARD, 1, {
    2: post(A, "B-63", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000}, summa=f("SUM(I2:T2)"))},
    fritt={"A3": "Summa", "I3": f("SUM(I2:I2)"), "U3": f("SUM(U2:U2)")}))
bok("manadsformel-utan-varde.xlsx", "openpyxl", blad("Köpfil 2025", STANDARD, 1, {
    2: post(A, "B-64", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: f("H2*31")}),
    3: post(B, "B-65", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000})}))
bok("summakolumn.xlsx", "js openpyxl", blad("Köpfil 2025", STANDARD, 1, {
    2: post(A, "B-71", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000}, summa=31000),
    3: post(B, "B-72", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000}, summa=13000),
    4: post(C, "B-73", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000}, summa=s("31 000,00")),
    5: post(D, "B-74", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000}, summa=s("30 000,00")),
    6: post(E, "B-75", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000, 2: g(28000)}, summa=59000),
    7: post(F, "B-76", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000})}))
bok("summaformel-fel-varde.xlsx", "js", blad("Köpfil 2025", STANDARD, 1, {
    2: post(A, "B-77", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000, 2: g(28000)}, summa=f("I2", c=31000))}))
bok("felvarden.xlsx", "js openpyxl", blad("Köpfil 2025", STANDARD, 1, {
    2: post(A, "B-81", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: e("#REF!")}),
    3: post(B, "B-82", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: e("#N/A")}),
    4: post(C, "B-83", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: e("#DIV/0!")}),
    5: post(D, "B-84", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000})}))
bok("olasliga-varden.xlsx", "lo js", blad("Köpfil 2025", STANDARD, 1, {
    2: post(A, "B-91", "BmSS", "Exempelvård AB", "2025-01-01", "2025-02-28", 1000, {1: 31000, 2: s("se not")}),
    3: post(B, "B-92", "BmSS", "Exempelvård AB", s("2025-13-45"), "2025-12-31", 1000, {1: 31000}),
    4: post(C, "B-93", "BmSS", "Exempelvård AB", "2025-01-01", s("igår"), 1000, {1: 31000}),
    5: post(D, "B-94", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", s("dyrt"), {1: 31000}),
    6: post(E, "B-95", "BmSS", "Exempelvård AB", s("2025-02-29"), "2025-12-31", 1000, {3: 31000}),
    7: post(F, "B-96", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: s("12,3,4")}),
    8: post(G, "B-97", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000})}))

# ---- the checks ---------------------------------------------------------------------------------------------------------------------------------
bok("kontroll-period.xlsx", "openpyxl", blad("Köpfil 2025", STANDARD, 1, {
    2: post(A, "B-01", "BmSS", "Exempelvård AB", "2025-02-10", "2025-04-15", 1000, {1: 5000, 2: 19000, 3: 31000, 4: 15000, 5: 7000, 6: 0, 7: g(31000)}),
    3: post(B, "B-02", "Ledsagning", "Provstöd AB", "2025-06-30", "2025-07-01", 100, {5: -100, 6: 100, 7: 100, 8: 100}),
    4: post(C, "B-03", "Ledsagning", "Provstöd AB", "2024-01-01", None, 100, {1: 500, 12: 500}),
    5: post(D, "B-04", "Ledsagning", "Provstöd AB", "2025-09-01", "2025-08-31", 100, {9: 700}),
    6: post(E, "B-05", "Ledsagning", "Provstöd AB", "2025-09-01", "2025-09-01", 100, {9: 700})}))
bok("kontroll-pris.xlsx", "js", blad("Köpfil 2025", STANDARD, 1, {
    2: post(A, "B-01", "BmSS", "Exempelvård AB", "2025-01-01", "2025-04-30", 1000, {1: 31001, 2: 28001.01, 3: 30998.99, 4: 29999}),
    3: post(B, "B-02", "Korttidsboende", "Provhemmet AB", "2025-05-10", "2025-06-15", 1234.5, {5: 27159, 6: 18517.5}),
    4: post(C, "B-03", "Korttidsboende", "Provhemmet AB", "2025-05-10", "2025-06-15", 1234.5, {5: 25924.5, 6: 17283}),
    5: post(D, "B-04", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", None, {1: 31000}),
    6: post(E, "B-05", "Ledsagning", "Provstöd AB", "2025-01-01", "2025-12-31", 250, {1: 4321.09})}))
bok("kontroll-skottar.xlsx", "lo", blad("Köpfil 2024", STANDARD, 1, {
    2: post(A, "B-01", "BmSS", "Exempelvård AB", "2024-02-01", "2024-02-29", 3000, {2: 87000}),
    3: post(B, "B-02", "BmSS", "Exempelvård AB", "2024-02-01", "2024-02-29", 3000, {2: 84000}),
    4: post(C, "B-03", "BmSS", "Exempelvård AB", "2024-02-29", "2024-03-01", 3000, {2: 3000, 3: 3000})}))
bok("kontroll-overlapp.xlsx", "openpyxl", blad("Köpfil 2025", STANDARD, 1, {
    2: post(A, "B-01", "BmSS", "Exempelvård AB", "2025-01-01", "2025-03-31", 1000, {1: 31000, 2: 28000, 3: 31000}),
    3: post(A, "B-02", "Korttidsboende", "Provhemmet AB", "2025-03-31", "2025-04-30", 2000, {3: 2000, 4: 60000}),
    4: post(B, "B-03", "BmSS", "Exempelvård AB", "2025-01-01", "2025-03-31", 1000, {1: 31000, 2: 28000, 3: 31000}),
    5: post(B, "B-04", "Korttidsboende", "Provhemmet AB", "2025-04-01", "2025-04-30", 2000, {4: 60000}),
    6: post(C, "B-05", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000}),
    7: post(C, "B-06", "Ledsagning", "Provstöd AB", "2025-01-01", "2025-01-31", 100, {1: 900})}))
bok("kontroll-samma-beslut.xlsx", "lo", blad("Köpfil 2025", STANDARD, 1, {
    2: post(A, "B-777", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000}),
    3: post(B, "B-778", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000}),
    4: post(A, "B-777", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, {1: 31000})}))
DUB = dict(insats="BmSS", lev="Exempelvård AB", fran="2025-01-01", tom="2025-01-31", pris=1000, m={1: 31000})
bok("dubbel a.xlsx", "js", blad("Köpfil 2025", STANDARD, 1, {2: post(A, "B-900", **DUB), 3: post(B, "B-901", **DUB)}))
bok("dubbel å b.xlsx", "openpyxl", blad("Köpfil 2025", STANDARD, 1, {2: post(C, "B-902", **DUB), 3: post(A, "B-900", **DUB)}))
bok("negativa-belopp.xlsx", "js openpyxl", blad("Köpfil 2025", STANDARD, 1, {
    2: post(A, "B-01", "Ledsagning", "Provstöd AB", "2025-01-01", "2025-12-31", 100, {1: -1500.5, 2: s("-1 500,50"), 3: s("\u22121\u00a0500,50"), 4: 4501.5}),
    3: post(B, "B-02", "Ledsagning", "Provstöd AB", "2025-01-01", "2025-12-31", 100, {1: g(-700), 2: 0})}))

# ---- for the database -----------------------------------------------------------------------------------------------------------------------------
DB = {0: post(A, "B-01", "BmSS", "Exempelvård AB", "2025-01-01", "2025-03-31", 1000, {1: 31000, 2: 28000, 3: 31000, 4: g(30000)}, "Anna Exempelsson"),
      1: post(B, "B-02", "Korttidsboende", "Provhemmet AB", "2025-02-01", "2025-02-28", 2000.5, {2: 56014}, "Bo Exempelsson"),
      2: post(C, None, "BmSS", "Provhemmet AB", "2025-11-01", None, 3000, {11: 90000, 12: 93000}, "Cecilia Provsson", fyll=GRON),
      3: post(D, "B-04", "Ledsagning", "Provstöd AB", "2025-01-01", "2025-12-31", 100, {1: 1000, 2: 1000, 3: 1000.55, 12: g(2000)}, "Dan Exempelsson", komm="Åker å ö")}


def db(ordning, **andrat):
    return blad("Köpfil 2025", STANDARD, 2, {3 + i: {**DB[k], **andrat.get("rad%d" % k, {})} for i, k in enumerate(ordning)}, {"A1": "Köpfil 2025"})


bok("db-grund.xlsx", "js", db([0, 1, 2, 3]))
bok("db-sorterad.xlsx", "openpyxl", db([3, 1, 0, 2]))
bok("db-andrad.xlsx", "js", db([0, 1, 2, 3], rad3={2: n(1250.25)}))
bok("db-flera-andringar.xlsx", "lo", db([2, 0, 3, 1], rad0={4: n(30000, fyll=GRON), 3: n(30000)}, rad1={"komm": s("ny kommentar")}))



def skriv_ark(bocker, till):
    """Writes the description that the writers read."""
    with open(till, "w", encoding="utf-8") as fil:
        json.dump(bocker, fil, ensure_ascii=False, indent=1)
    print(len(bocker), "workbooks described")


if __name__ == "__main__":
    skriv_ark(ARK, sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "ark.json"))
