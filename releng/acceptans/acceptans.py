#!/usr/bin/env python3
"""The acceptance run: calls the command line of this checkout on fixtures of other programs and compares with answers worked out by hand.

Python 3.9 or newer, standard library only. Ends with the line `N passed, N failed, N skipped`; exit 0 only when nothing failed.
  --underlag FIL   the launcher (default: ./underlag of this checkout)
  --bara TEXT      only cases whose name contains TEXT (regular expression)
  --grupp NAMN,…   facit, anrop, skadade, slump, databas, paket (default: all)
  --lang           also what needs LibreOffice on this machine
  --vantar         also the cases that the product does not meet yet (key "vantar": whose they are)
  --spara KATALOG  keep the temporary files there
"""
import argparse
import concurrent.futures
import copy
import json
import os
import re
import shutil
import sys
import tempfile
import time

import fall_anrop
import fall_databas
import fall_paket
import jamfor
import korning
import korpus

HAR = os.path.dirname(os.path.abspath(__file__))


class Prov:
    """What the cases use: the launcher, the fixtures and a folder for files of this run."""

    def __init__(self, underlag, katalog, lang):
        self.underlag, self.katalog, self.lang, self.korda = underlag, katalog, lang, []
        self.vantar, self.serie = False, None

    def egen(self, serie):
        """The same for a case that runs beside others, in that series of commands when there is one."""
        ny = copy.copy(self)
        ny.serie = serie
        return ny

    def fixtur(self, namn):
        return os.path.join(HAR, "fixturer", namn)

    def temp(self, namn):
        return os.path.join(self.katalog, namn)

    def kor(self, args, cwd=None, tak=120):
        k = self.serie.kor(args) if self.serie else korning.kor(self.underlag, args, cwd or self.katalog, tak)
        self.korda.append(k)
        return k


def facit(p):
    grund = las("grundtabell.json")
    for namn in sorted(os.listdir(os.path.join(HAR, "forvantat"))):
        if not namn[0].isdigit():
            continue
        for fall in las(namn):
            fall["svar"] = [korpus.utveckla(v, grund) for v in fall["svar"]]
            for filer in [fall["filer"]] + fall.get("aven", []):
                yield "%s [%s]" % (fall["namn"], ", ".join(filer)), lambda q, a=fall, b=filer: ["HOPPA"] if "vantar" in a and not p.vantar else ett(q, a, b)


def las(namn):
    with open(os.path.join(HAR, "forvantat", namn), encoding="utf-8") as f:
        return json.load(f)


def ett(p, fall, filer):
    k = p.kor(["kopfil", "kontrollera"] + [p.fixtur(f) for f in filer] + fall.get("val", []) + ["--json"])
    koder = fall["exit"] if isinstance(fall["exit"], list) else [fall["exit"]]
    ut = [] if k.kod in koder else ["slutkod %s, väntade %s" % (k.kod, " eller ".join(map(str, koder)))]
    return ut + jamfor.svar(k.json, fall, filer) + (["(skäl: %s)" % fall["skal"]] if k.json and jamfor.svar(k.json, fall, filer) else [])


GRUPPER = {"facit": facit, "anrop": fall_anrop.anrop, "skadade": fall_anrop.skadade, "slump": fall_anrop.slump, "databas": fall_databas.scenarier,
           "paket": fall_paket.paket}


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--underlag", default=os.path.join(HAR, "..", "..", "underlag"))
    a.add_argument("--bara", default="")
    a.add_argument("--grupp", default=",".join(GRUPPER))
    a.add_argument("--lang", action="store_true")
    a.add_argument("--vantar", action="store_true")
    a.add_argument("--spara")
    val = a.parse_args()
    underlag = os.path.abspath(val.underlag)
    if not os.path.isfile(underlag):
        sys.exit("Startprogrammet finns inte: " + underlag)
    katalog = os.path.abspath(val.spara) if val.spara else tempfile.mkdtemp(prefix="acceptans-")
    os.makedirs(katalog, exist_ok=True)
    p = Prov(underlag, katalog, val.lang)
    p.vantar = val.vantar
    rakna = {"ok": 0, "FEL": 0, "hoppad": 0}
    start = time.monotonic()
    try:
        for grupp in val.grupp.split(","):
            for namn, utfall, klagomal, korda in doma_alla(p, grupp, val.bara):
                rakna[utfall] += 1
                print("%-6s %s: %s (%.1f s)" % (utfall, grupp, namn, sum(k.tid for k in korda)), flush=True)
                for rad in klagomal:
                    print("         " + rad, flush=True)
                if utfall == "FEL":
                    for k in korda[-3:]:
                        print("         > " + k.rad() + " -> %s" % k.kod, flush=True)
    finally:
        if not val.spara:
            shutil.rmtree(katalog, ignore_errors=True)
    print("%.0f s" % (time.monotonic() - start))
    print("%d passed, %d failed, %d skipped" % (rakna["ok"], rakna["FEL"], rakna["hoppad"]))
    return 1 if rakna["FEL"] else 0


def doma_alla(p, grupp, bara):
    """Yields (name, outcome, complaints, calls). Cases of facit know nothing of each other and run side by side."""
    if grupp != "facit":
        p.serie = korning.Serie(p.underlag, p.katalog) if grupp == "paket" else None
        for namn, prov in GRUPPER[grupp](p):
            if re.search(bara, namn):
                yield (namn,) + doma(p, prov) + (p.korda,)
        if p.serie:
            p.serie.stang()
        return
    fall = [x for x in facit(p) if re.search(bara, x[0])]
    bredd = min(os.cpu_count() or 2, len(fall) or 1)
    with concurrent.futures.ThreadPoolExecutor(bredd) as bredvid:
        delar = [bredvid.submit(doma_serie, p, fall[i::bredd]) for i in range(bredd)]
        svar = {namn: x for del_ in delar for namn, *x in del_.result()}
    yield from [(namn,) + tuple(svar[namn]) for namn, _ in fall]


def doma_serie(p, fall):
    """In the long run every case has a process of its own; else they share one, for the start takes longer than the case."""
    serie = None if p.lang else korning.Serie(p.underlag, p.katalog)
    try:
        ut = []
        for namn, prov in fall:
            egen = p.egen(serie)
            ut.append((namn,) + doma(egen, lambda: prov(egen)) + (egen.korda,))
        return ut
    finally:
        if serie:
            serie.stang()


def doma(p, prov):
    p.korda = []
    try:
        klagomal = prov()
    except Exception as e:  # a case that breaks is a failure, the rest goes on
        klagomal = ["fallet bröt ihop: %r" % e]
    if "HOPPA" in klagomal:
        return "hoppad", []
    klagomal = klagomal + [x for k in p.korda for x in k.klagomal]
    return ("FEL" if klagomal else "ok"), list(dict.fromkeys(klagomal))


if __name__ == "__main__":
    sys.exit(main())
