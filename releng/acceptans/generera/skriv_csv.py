#!/usr/bin/python3
"""Writes some workbooks of ark.json as text files with separators, as programs in Sweden do it: decimal comma, ISO dates. Call: skriv_csv.py ARK.json KATALOG"""
import csv
import io
import json
import os
import re
import sys

# workbook, file, separator, encoding, line end, what stands before the first row, whether every field is quoted
FILER = [
    ("s06-fore.xlsx", "s06-fore-utf8bom.csv", ";", "utf-8-sig", "\r\n", "", False),
    ("s06-fore.xlsx", "s06-fore-1252.csv", ";", "cp1252", "\r\n", "", False),
    ("s06-fore.xlsx", "s06-fore-utf16.txt", "\t", "utf-16", "\r\n", "", False),
    ("s06-fore.xlsx", "s06-fore-utf16be.txt", "\t", "utf-16-be", "\n", "", False),
    ("s06-fore.xlsx", "s06-fore-komma.csv", ",", "utf-8", "\n", "", True),
    ("s06-fore.xlsx", "s06-fore-streck.csv", "|", "utf-8", "\r", "", False),
    ("s06-fore.xlsx", "s06-fore-sep.csv", ";", "cp1252", "\r\n", "sep=;\r\n", False),
    ("layout-v3-text.xlsx", "layout-v3-text.csv", ";", "utf-8", "\n", "", False),
    ("s40-identiteter-js.xlsx", "s40-identiteter.csv", ";", "utf-8-sig", "\r\n", "", False),
    ("kontroll-skottar.xlsx", "kontroll-skottar.csv", "\t", "cp1252", "\r\n", "", False),
    ("kontroll-samma-beslut.xlsx", "kontroll-samma-beslut.csv", ";", "utf-8", "\r\n", "", True),
]


def kolumn(bokstaver):
    n = 0
    for b in bokstaver:
        n = n * 26 + ord(b) - 64
    return n - 1


def rader(blad):
    celler = {}
    for adress, (slag, varde, _val) in blad["celler"].items():
        bokstaver, rad = re.fullmatch(r"([A-Z]+)([0-9]+)", adress).groups()
        if slag not in "snd":
            raise SystemExit("a text file has no cells of kind " + slag)
        text = str(varde).replace(".", ",") if slag == "n" else str(varde)
        celler.setdefault(int(rad), {})[kolumn(bokstaver)] = text
    for rad in range(1, max(celler) + 1):
        har = celler.get(rad, {})
        yield [har.get(k, "") for k in range(max(har) + 1)] if har else []


def main():
    with open(sys.argv[1], encoding="utf-8") as fil:
        bocker = {b["fil"]: b for b in json.load(fil)}
    for bok, namn, avgransare, kodning, slut, forst, citerat in FILER:
        ut = io.StringIO(newline="")
        ut.write(forst)
        csv.writer(ut, delimiter=avgransare, lineterminator=slut, quoting=csv.QUOTE_ALL if citerat else csv.QUOTE_MINIMAL).writerows(
            rader(bocker[bok]["blad"][0]))
        with open(os.path.join(sys.argv[2], namn), "wb") as fil:
            fil.write(ut.getvalue().encode(kodning))


if __name__ == "__main__":
    main()
