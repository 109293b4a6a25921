#!/usr/bin/env python3
"""Describes the workbooks of the korpus: one table, the base table, in all the shapes that people give it.

The base table has three rows: K-1 January 31 000 and February 28 000 (1 000 a dygn), K-2 March 62 000 and April 60 000 (2 000), K-3 May
124 000 (4 000) and June 120 000 in green, after its beslut. 305 000 decided, 120 000 prognos, no findings. See ../forvantat/grundtabell.json.
Call: ark_korpus.py ARK.json
"""
import sys

from ark import A, B, C, D, E, F, G, GRON, HELA, MANADER, STANDARD, blad, bokstav, d, e, f, g, n, post, s, skriv_ark

ARK = []
GRUND = [dict(pnr=A, beslut="K-1", insats="BmSS", lev="Exempelvård AB", fran="2025-01-01", tom="2025-02-28", pris=1000, namn="Anna Exempelsson"),
         dict(pnr=B, beslut="K-2", insats="Korttidsboende", lev="Provhemmet AB", fran="2025-03-01", tom="2025-04-30", pris=2000, namn="Bo Exempelsson"),
         dict(pnr=C, beslut="K-3", insats="BmSS", lev="Exempelvård AB", fran="2025-05-01", tom="2025-05-31", pris=4000, namn="Cecilia Provsson")]
JAN = {"A1": "Köpfil 2025"}


def grund(*rader, gron=True, m=None, summa=False):
    """The base table on those rows; m replaces the months of its rows, summa fills the sum column."""
    manader = m or [{1: 31000, 2: 28000}, {3: 62000, 4: 60000}, {5: 124000, 6: g(120000)} if gron else {5: 124000}]
    summor = [59000, 122000, 244000 if gron else 124000] if summa else [None] * 3
    return {r: post(m=v, summa=x, **p) for r, p, v, x in zip(rader, GRUND, manader, summor)}


def rubriker(manader, bas=STANDARD[:8]):
    return bas + [(i + 1, m) for i, m in enumerate(manader)]


def bok(namn, skrivare, *blad_, utstyrsel=None, **val):
    """utstyrsel: what belongs to the first sheet besides cells: sammanslagna, doldarader, rader, kolumner, frys, filter, tabell, villkor."""
    ark = [dict(b) for b in blad_]
    ark[0].update(utstyrsel or {})
    for w in skrivare.split():
        fil = namn if " " not in skrivare else namn.replace(".", "-" + w + ".")
        ARK.append(dict({"fil": "k-" + fil, "skrivare": w, "blad": ark}, **val))


def ledsagning(pnr, nr, m, fran="2025-01-01", tom="2025-12-31", **mer):
    """A row that is not priced per dygn, so that any amount is right."""
    return post(pnr, "K-%d" % nr, "Ledsagning", "Provstöd AB", fran, tom, 100, m, **mer)


# ---- where the table is -------------------------------------------------------------------------------------------------------------------------
bok("ar-over-manader.xlsx", "lo js openpyxl", blad("Placeringar", STANDARD, 4, grund(5, 6, 7), {"A1": "Köpta platser", "I3": n(2025, fmt="0")}),
    utstyrsel={"sammanslagna": ["I3:T3"]})
TVA_AR = STANDARD[:8] + [("f%d" % (i + 1), m.capitalize()) for i, m in enumerate(MANADER)] + [(i + 1, m.capitalize()) for i, m in enumerate(MANADER)]
TVA = grund(4, 5, 6)
TVA[4] = dict(TVA[4], f12=n(700))
bok("tva-ar-bredvid.xlsx", "openpyxl lo", blad("Placeringar", TVA_AR, 3, TVA, {"A1": "Köpta platser", "I2": "2024", "U2": "2025"}),
    utstyrsel={"sammanslagna": ["I2:T2", "U2:AF2"]})
bok("sammanslagna-titlar.xlsx", "js openpyxl lo", blad("Blad1", STANDARD, 5, grund(6, 7, 8), {"A1": "Köpfil 2025 – Enhet Exempel", "A2": "Myndighetsenheten",
    "A3": "Beloppen är i kronor och fylls i av administratören före den sista veckan i månaden"}), utstyrsel={"sammanslagna": ["A1:V1", "A2:H2", "A3:V3"]})
LUCKOR = [("x", None)] + STANDARD[:2] + [("x", None), ("x", None)] + STANDARD[2:8] + [("x", None)] + STANDARD[8:14] + [("x", None)] + STANDARD[14:]
bok("tomma-kolumner.xlsx", "lo openpyxl", blad("2025", LUCKOR, 4, grund(6, 7, 8), {"B2": "Köpta platser"}))
SUMMARAD = {"A6": "Summa", **{bokstav(8 + i) + "6": n(v) for i, v in enumerate([31000, 28000, 62000, 60000, 124000, 120000], 1)}}
bok("tabell-under.xlsx", "openpyxl lo", blad("Köpfil 2025", STANDARD, 2, grund(3, 4, 5), JAN, {**SUMMARAD,
    "A9": "Prislista", "A10": "Leverantör", "B10": "Insats", "C10": "Dygnspris", "A11": "Exempelvård AB", "B11": "BmSS", "C11": 1000,
    "A12": "Provhemmet AB", "B12": "Korttidsboende", "C12": 2000, "A15": "Ring Provhemmet om platsen i maj."}))
bok("anteckningar-under.xlsx", "js", blad("Köpfil 2025", STANDARD, 2, grund(3, 4, 5), JAN, {**SUMMARAD,
    "A8": "OBS! Grönt är prognos.", "B9": "Uppdaterad av administratören 2025-03-31", "A11": "* Beslutet väntas bli förlängt"}))
bok("ruta-bredvid.xlsx", "openpyxl js", blad("Köpfil 2025", STANDARD, 2, grund(3, 4, 5), JAN, {"Y2": "Färg", "Z2": "Betyder", "Y3": s("Grön", fyll=GRON),
    "Z3": "Prognos", "Y4": s("Gul", fyll="FFFF00"), "Z4": "Att kontrollera", "Z6": "Frågor: ring 980"}))
bok("tabell-over.xlsx", "lo", blad("Köpfil 2025", STANDARD, 9, grund(10, 11, 12), JAN, {"A3": "Namn", "B3": "Telefon", "C3": "Roll", "A4": "Eva Provsson",
    "B4": "08-000 00 00", "C4": "Administratör", "A5": "Dan Exempelsson", "B5": "08-000 00 01", "C5": "Enhetschef"}))


def summaformler(rad, fran, till, etikett, varden):
    return {"A%d" % rad: etikett, **{bokstav(8 + i) + str(rad): f("SUM(%s%d:%s%d)" % (bokstav(8 + i), fran, bokstav(8 + i), till), c=v)
                                     for i, v in enumerate(varden, 1)}}


bok("summor-overallt.xlsx", "lo js", blad("Köpfil 2025", STANDARD, 2, {**grund(4, 5, 7, summa=True)}, JAN, {
    "A3": "Totalt", **{bokstav(8 + i) + "3": f("%s6+%s8" % (bokstav(8 + i), bokstav(8 + i)), c=v) for i, v in enumerate([31000, 28000, 62000, 60000, 124000, 120000], 1)},
    **summaformler(6, 4, 5, "Delsumma våren", [31000, 28000, 62000, 60000, 0, 0]), **summaformler(8, 7, 7, "Delsumma maj och juni", [0, 0, 0, 0, 124000, 120000]),
    "A9": "S:a", **{bokstav(8 + i) + "9": f("%s6+%s8" % (bokstav(8 + i), bokstav(8 + i)), c=v) for i, v in enumerate([31000, 28000, 62000, 60000, 124000, 120000], 1)},
    "A10": "Budget", "I10": 30000, "J10": 30000, "A11": "Avvikelse", "I11": 1000, "J11": -2000}))
bok("dolda-rader.xlsx", "openpyxl lo js", blad("Köpfil 2025", STANDARD, 2, grund(3, 4, 5), JAN, dolda="BJ"), utstyrsel={"doldarader": [4]})
bok("disposition.xlsx", "openpyxl lo", blad("Köpfil 2025", STANDARD, 2, grund(3, 4, 5), JAN, SUMMARAD),
    utstyrsel={"rader": [[3, 5, True]], "kolumner": [["I", "N", False], ["O", "T", True]]})
bok("fryst-filter.xlsx", "openpyxl js", blad("Köpfil 2025", STANDARD, 2, grund(3, 4, 5), JAN), utstyrsel={"frys": "I3", "filter": "A2:V5", "doldarader": [3]})
bok("exceltabell.xlsx", "openpyxl", blad("Köpfil 2025", STANDARD, 1, grund(2, 3, 4)), utstyrsel={"tabell": ["Placeringar", "A1:V4", "TableStyleMedium7"]})
bok("exceltabell-summarad.xlsx", "js", blad("Köpfil 2025", STANDARD, 1, grund(2, 3, 4)), utstyrsel={"tabell": ["Placeringar", "A1:V4", "TableStyleMedium7"]})
TIDIGARE = dict(insats="BmSS", lev="Exempelvård AB", pris=1000)
AR24 = blad("2024", STANDARD, 1, {2: post(D, "K-24", fran="2024-01-01", tom="2024-01-31", m={1: 31000}, **TIDIGARE)})
AR23 = blad("2023", STANDARD, 1, {2: post(E, "K-23", fran="2023-02-01", tom="2023-02-28", m={2: 28000}, **TIDIGARE)})
bok("blad-per-ar.xlsx", "lo openpyxl", AR23, AR24, blad("2025", STANDARD, 1, grund(2, 3, 4)))
bok("dolt-blad.xlsx", "openpyxl", blad("Köpfil 2025", STANDARD, 1, grund(2, 3, 4)),
    dict(blad("Gammal 2025", STANDARD, 1, {r: ledsagning(p, r, {1: 9000}) for r, p in enumerate([A, B, C, D, E, F], 2)}), dolt=True))
bok("blad-for-annat.xlsx", "js", {"namn": "Försättsblad", "celler": {"B2": s("Köpfil 2025", fet=True), "B3": s("Enhet Exempel")}, "dolda": []},
    blad("Placeringar", STANDARD, 3, grund(4, 5, 6), {"A1": "År 2025"}), {"namn": "Listor", "celler": {"A1": s("BmSS"), "A2": s("Korttidsboende")}, "dolda": ["A"]})
bok("synonymer.xlsx", "js openpyxl", blad("2025", [("lev", "Utförare"), ("pnr", "Personnr"), ("namn", "Brukare"), ("beslut", "Beslutsnummer"), ("insats", "Insatstyp"),
    ("from", "Fr.o.m."), ("tom", "T.o.m."), ("pris", "Dygnskostnad")] + [(i + 1, m) for i, m in enumerate(HELA)], 1, grund(2, 3, 4)))
bok("personkolumn-utan-namn.xlsx", "openpyxl", blad("2025", [("pnr", "Kund")] + STANDARD[1:], 1, grund(2, 3, 4)))
bok("rubrik-rad-tjugo.xlsx", "lo", blad("Köpfil 2025", STANDARD, 20, grund(21, 22, 23), {"A%d" % r: "Punkt %d i instruktionen" % r for r in range(1, 18, 2)}))

# ---- what months are called ---------------------------------------------------------------------------------------------------------------------
MANADSRUBRIKER = {
    "januari": ("lo", "2025", [x.lower() for x in HELA]), "jan-25": ("js", "Blad1", [x + "-25" for x in MANADER]), "jan-2025": ("openpyxl", "Blad1", [x + " 2025" for x in MANADER]),
    "2025-01": ("lo", "Blad1", ["2025-%02d" % (i + 1) for i in range(12)]), "tal": ("openpyxl js", "Köpfil 2025", [n(i + 1, fmt="0") for i in range(12)]),
    "manad-1": ("js", "Köpfil 2025", ["Månad %d" % (i + 1) for i in range(12)]), "01-2025": ("openpyxl", "Blad1", ["%02d/2025" % (i + 1) for i in range(12)]),
    "datum-sista": ("lo js", "Blad1", [d("2025-%02d-%02d" % (i + 1, x), fmt="mmm\\-yy") for i, x in enumerate([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])]),
    "formel": ("lo", "Blad1", [f("DATE(2025,1,1)", fmt="mmm\\-yy")] + [f("EDATE(%s2,1)" % bokstav(8 + i), fmt="mmm\\-yy") for i in range(1, 12)]),
    "versaler": ("openpyxl", "2025", [x.upper() + "." for x in MANADER]), "ar-forst": ("js", "Blad1", ["2025 " + x.lower() for x in HELA]),
    "blandat": ("openpyxl", "2025", ["jan", "Februari", "mars 2025", "apr-25", "2025-05", "JUN", "Juli.", "aug 25", "sept", "okt/25", "11/2025", "dec. 2025"])}
for namn, (skrivare, bladnamn, manader) in MANADSRUBRIKER.items():
    bok("manader-%s.xlsx" % namn, skrivare, blad(bladnamn, rubriker(manader), 2, grund(3, 4, 5), {"A1": "Köpta platser"}))

# ---- values -------------------------------------------------------------------------------------------------------------------------------------
KVART = "1 234,50"
bok("texttal.xlsx", "openpyxl js lo", blad("Köpfil 2025", STANDARD, 1, {2: ledsagning(A, 1, {1: s(KVART + " kr"), 2: s("1\u00a0234,50"), 3: s("1\u202f234,50\u00a0kr"),
    4: s("1'234,50"), 5: s("1\u2019234,50"), 6: s(KVART + "-"), 7: s("\u2212" + KVART), 8: s("1234,5")})}))
bok("texttal-fler.xlsx", "js", blad("Köpfil 2025", STANDARD, 1, {2: ledsagning(A, 1, {1: s("1 234:-"), 2: s("kr " + KVART), 3: s("+" + KVART), 4: s(KVART + " SEK"),
    6: s(KVART + " kronor"), 7: s("1234,50kr"), 8: s("- " + KVART)})}))
bok("datumtext.xlsx", "openpyxl lo", blad("Köpfil 2025", STANDARD, 1, {r: ledsagning(p, r, {1: 100}, s(a), s(b)) for r, (p, a, b) in enumerate([
    (A, "2025-01-01", "2025-12-31"), (B, "20250101", "20251231"), (C, "250101", "251231"), (D, "1/1 2025", "31/12 2025"),
    (E, "1 januari 2025", "31 december 2025"), (F, "1 jan 2025", "31 dec 2025"), (G, "2025-01-01", "tillsvidare")], 2)}))
bok("datumtext-fler.xlsx", "js", blad("Köpfil 2025", STANDARD, 1, {r: ledsagning(p, r, {1: 100}, s(a), s(b)) for r, (p, a, b) in enumerate([
    (A, "2025/01/01", "2025/12/31"), (B, "1.1.2025", "31.12.2025"), (C, "2025-01-01 00:00:00", "2025-12-31 00:00:00"), (D, "01/01/2025", "31/12/2025")], 2)}))
bok("felceller.xlsx", "js openpyxl", blad("Köpfil 2025", STANDARD, 1, {**grund(2, 3, 4), 5: ledsagning(D, 4, {1: e("#REF!"), 2: 100}),
    6: dict(ledsagning(E, 5, {1: 100}), **{"from": e("#N/A")}), 7: ledsagning(F, 6, {1: e("#DIV/0!")}), 8: dict(ledsagning(G, 7, {1: 100}), komm=e("#NAME?"))}))
bok("formelbelopp.xlsx", "lo js", blad("Köpfil 2025", STANDARD, 1, grund(2, 3, 4, m=[{1: f("31*H2", c=31000), 2: f("H2*28", c=28000)},
    {3: f("ROUND(H3*31,2)", c=62000), 4: f("IF(H3>0,H3*30,0)", c=60000)}, {5: f("SUM(H4*30,H4)", c=124000), 6: f("H4*30", c=120000, fyll=GRON)}])))
bok("formel-utan-varde.xlsx", "openpyxl", blad("Köpfil 2025", STANDARD, 1, grund(2, 3, 4, m=[{1: f("31*H2"), 2: f("H2*28")},
    {3: f("ROUND(H3*31,2)"), 4: f("IF(H3>0,H3*30,0)")}, {5: f("SUM(H4*30,H4)"), 6: f("H4*30", fyll=GRON)}])))
bok("rik-text.xlsx", "js", blad("Köpfil 2025", [("pnr", s("Personnummer", rik=True))] + STANDARD[1:], 1, {2: dict(post(m={1: s("31 000", rik=True), 2: 28000}, **GRUND[0]),
    namn=s("Anna Exempelsson", rik=True), beslut=s("K-1", rik=True), insats=s("BmSS", rik=True)), **{r: p for r, p in grund(2, 3, 4).items() if r > 2}}))
bok("talformat.xlsx", "openpyxl js", blad("Köpfil 2025", STANDARD, 1, grund(2, 3, 4, m=[{1: n(31000, fmt="#,##0\\ \"kr\""), 2: n(28000, fmt="0.00E+00")},
    {3: n(62000, fmt="#,##0.00;[Red]-#,##0.00"), 4: n(60000, fmt="@")}, {5: n(124000, fmt="General"), 6: n(120000, fmt="#,##0,\"tkr\"", fyll=GRON)}])))
bok("lang-text.xlsx", "openpyxl", blad("Köpfil 2025", STANDARD, 1, {**grund(2, 3, 4), 3: dict(grund(2, 3, 4)[3], komm=s("Lång anteckning. " * 1900))}))
bok("farliga-texter.xlsx", "js openpyxl", blad("Köpfil 2025", STANDARD, 1, {r: dict(p, komm=s(t)) for (r, p), t in zip(grund(2, 3, 4).items(),
    ["=1+1 är ingen formel", "+46 8 000 00 00", "-@x; \"citat\", 'apostrof' & <tagg>\nny rad"])}))

# ---- green --------------------------------------------------------------------------------------------------------------------------------------
def manader(*fyllningar, **val):
    return {i + 1: n(1001 + i, fyll=x, **val) if x is not None else n(1001 + i) for i, x in enumerate(fyllningar)}


def monster(namn, fram, bak=None):
    return {"monster": namn, "fram": fram, "bak": bak}


bok("monster.xlsx", "openpyxl", blad("Köpfil 2025", STANDARD, 1, {
    2: ledsagning(A, 1, manader(monster("solid", GRON), monster("darkGrid", GRON), monster("mediumGray", GRON), monster("darkUp", GRON, "C6EFCE"), monster("lightUp", "00B050", GRON))),
    3: ledsagning(B, 2, manader(monster("gray125", "000000"), monster("lightUp", "000000", "FFFFFF"), monster("solid", "FFFF00", GRON), monster("mediumGray", "FF0000", "FFFF00"),
                               monster("darkDown", "0070C0")))}))
bok("toning.xlsx", "openpyxl", blad("Köpfil 2025", STANDARD, 1, {
    2: ledsagning(A, 1, manader({"toning": ["92D050", "C6EFCE"]}, {"toning": ["FFFFFF", "92D050"]}, {"toning": ["00B050", "92D050"]})),
    3: ledsagning(B, 2, manader({"toning": ["FF0000", "FFFF00"]}, {"toning": ["FFFFFF", "0070C0"]}))}))
bok("tabellstil-gron.xlsx", "openpyxl js", blad("Köpfil 2025", STANDARD, 1, {2: ledsagning(A, 1, manader(None, GRON)), 3: ledsagning(B, 2, manader(None, None))}),
    utstyrsel={"tabell": ["Gron", "A1:V3", "TableStyleMedium14"]})
bok("textfarg.xlsx", "openpyxl", blad("Köpfil 2025", STANDARD, 1, {2: ledsagning(A, 1, {1: n(1001, textfarg="00B050"), 2: n(1002, textfarg="FF0000"), 3: n(1003)})}))
PT = STANDARD[:8] + [("typ", "Typ")] + STANDARD[8:]
bok("prognostext.xlsx", "openpyxl js", blad("Köpfil 2025", PT, 1, {2: dict(ledsagning(A, 1, {1: 1001}), typ=s("Faktisk")), 3: dict(ledsagning(B, 2, {2: 1002}), typ=s("Prognos")),
    4: dict(ledsagning(C, 3, {3: 1003}), typ=s("faktisk"))}))
bok("villkor.xlsx", "openpyxl", blad("Köpfil 2025", STANDARD, 1, {2: ledsagning(A, 1, {1: 1001, 2: 2002, 3: 3003}), 3: ledsagning(B, 2, {1: 1001, 2: 2002, 3: 3003})}),
    utstyrsel={"villkor": [["I2:T3", "cellIs", "greaterThan", "3000", GRON], ["I2:T3", "cellIs", "equal", "1001", "FFC7CE"]]})
bok("villkor-skala.xlsx", "openpyxl", blad("Köpfil 2025", STANDARD, 1, {2: ledsagning(A, 1, {1: 1001, 2: 2002, 3: 3003})}), utstyrsel={"villkor": [["I2:T2", "skala", "FFFFFF", GRON]]})

# ---- other kinds of files -----------------------------------------------------------------------------------------------------------------------
FORMAT = blad("Köpfil 2025", STANDARD, 2, grund(3, 4, 5), JAN)
bok("lo.xls", "lo", FORMAT)
bok("lo.ods", "lo", blad("Köpfil 2025", STANDARD, 2, grund(3, 4, 5), JAN, dolda="B"), utstyrsel={"doldarader": [4]})
bok("lo-formler.ods", "lo", blad("Köpfil 2025", STANDARD, 2, {**grund(3, 4, 5, m=[{1: f("31*H3"), 2: f("H3*28")}, {3: f("H4*31"), 4: 60000}, {5: 124000, 6: g(120000)}])}, JAN, SUMMARAD))
bok("lo-strikt-grund.xlsx", "lo", FORMAT)

if __name__ == "__main__":
    skriv_ark(ARK, sys.argv[1])
