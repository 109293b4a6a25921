"""Scenarios of the contract with a database: import, import again, prognos, export, backup, a busy database. Each step builds on the one before."""
import glob
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from decimal import Decimal

import korning
import minixlsx

NOLL = {"nya": 0, "andrade": 0, "oforandrade": 0, "avvisade": 0}


class Bas:
    """One database folder and the calls on it."""

    def __init__(self, p, namn):
        self.p, self.katalog, self.enhet = p, p.temp(namn), None

    def kor(self, *args, json_=True, **val):
        return self.p.kor(list(args) + ["--databas", self.katalog] + (["--json"] if json_ else []), **val)

    def enheter(self):
        k = self.kor("enhet", "lista")
        if k.kod == 0 and k.json:
            return [e.get("kod") or e.get("enhet") for e in next(iter(k.json.values()))]
        k = self.kor("kopfil", "lista")
        return sorted({x["enhet"] for x in (k.json or {}).get("kopfiler", [])})

    def importera(self, fil, namn, ar, **vantat):
        """vantat: the counts; regler: the (row, rule, severity) of the findings when given."""
        k = self.kor("kopfil", "importera", fil, "--enhet", self.enhet, "--ar", str(ar), "--fil", namn)
        regler = vantat.pop("regler", None)
        kod = vantat.pop("kod", 0)
        ut = [] if k.kod == kod else ["import av %s: slutkod %s, väntade %s: %s %s" % (os.path.basename(fil), k.kod, kod, str(k.json)[:200], k.fel[:200])]
        fick = {n: (k.json or {}).get(n) for n in NOLL}
        if fick != dict(NOLL, **vantat):
            ut.append("import av %s gav %s, väntade %s" % (os.path.basename(fil), fick, dict(NOLL, **vantat)))
        if not isinstance((k.json or {}).get("avvikelser"), list):
            ut.append("import av %s: avvikelser saknas" % os.path.basename(fil))
        elif regler is not None and sorted((x["rad"], x["regel"], x["allvar"]) for x in k.json["avvikelser"]) != sorted(regler):
            ut.append("import av %s: avvikelser %s, väntade %s" % (os.path.basename(fil), [(x["rad"], x["regel"], x["allvar"]) for x in k.json["avvikelser"]], regler))
        return ut

    def prognos(self, ar, f, g, insatser=None, manader=None):
        k = self.kor("prognos", "--ar", str(ar), "--enhet", self.enhet)
        j = k.json or {}
        f, g = Decimal(f), Decimal(g)
        ut = [] if k.kod == 0 else ["prognos: slutkod %s %s" % (k.kod, k.fel[:200])]
        if j.get("ar") != ar:
            ut.append("prognos: ar är %r" % j.get("ar"))
        enhet = next((e for e in j.get("enheter", []) if e.get("enhet") == self.enhet), {})
        for var, x in (("hela", j), ("enheten", enhet)):
            if (x.get("faktisk"), x.get("prognos"), x.get("summa")) != (str(f), str(g), str(f + g)):
                ut.append("prognos, %s: %s + %s = %s, väntade %s + %s = %s" % (var, x.get("faktisk"), x.get("prognos"), x.get("summa"), f, g, f + g))
        if insatser is not None:
            fick = {i["insats"]: (i["faktisk"], i["prognos"], i["summa"]) for i in enhet.get("insatser", [])}
            vantat = {n: (a, b, str(Decimal(a) + Decimal(b))) for n, (a, b) in insatser.items()}
            if fick != vantat:
                ut.append("prognos per insats %s, väntade %s" % (fick, vantat))
        m = enhet.get("manader", [])
        if len(m) != 12 or m[0].get("manad") != "%d-01" % ar:
            ut.append("prognos: manader är fel: %s" % str(m)[:150])
        elif manader is not None:
            fick = {x["manad"][-2:]: (x["faktisk"], x["prognos"]) for x in m if (x["faktisk"], x["prognos"]) != ("0.00", "0.00")}
            if fick != manader:
                ut.append("prognos per månad %s, väntade %s" % (fick, manader))
        return ut

    def exportera(self, ar, namn, till):
        k = self.p.kor(["kopfil", "exportera", "--enhet", self.enhet, "--ar", str(ar), "--fil", namn, "--till", till, "--databas", self.katalog])
        return ([] if k.kod == 0 else ["export: slutkod %s %s" % (k.kod, k.fel[:300])]) + ([] if os.path.isfile(till) and os.path.getsize(till) > 1000 else ["export: ingen fil"])

    def granska(self, fil, ar, f, g):
        k = self.p.kor(["kopfil", "kontrollera", fil, "--ar", str(ar), "--json"])
        x = (k.json or {}).get("filer", [{}])[0]
        return [] if (x.get("faktisk"), x.get("prognos")) == (f, g) else ["kontroll av %s: %s + %s, väntade %s + %s (%s)" % (os.path.basename(fil), x.get("faktisk"), x.get("prognos"), f, g, x.get("fel"))]


def scenarier(p):
    b = Bas(p, "databas ett")
    fix = p.fixtur

    def forst():
        enheter = b.enheter()
        if not enheter:
            return ["en ny databas har inga enheter att importera till"]
        b.enhet = enheter[0]
        return [] if len(enheter) >= 3 else ["en ny databas har enheterna %s, väntade demokommunens tre" % enheter]
    yield "ny databas har demokommunens enheter", forst
    H = "Huvudfil"
    yield "okänd enhet är fel användning", lambda: [] if (lambda k: k.kod == 2 and set(k.json or {}) == {"fel"})(b.kor("kopfil", "importera", fix("db-grund.xlsx"), "--enhet", "FINNSINTE", "--ar", "2025")) else ["väntade slutkod 2 och {fel}"]
    yield "okänd enhet i prognos", lambda: [] if (lambda k: k.kod == 2 and set(k.json or {}) == {"fel"})(b.kor("prognos", "--enhet", "FINNSINTE", "--ar", "2025")) else ["väntade slutkod 2 och {fel}"]
    for namn, args in (("importera utan --enhet", ["kopfil", "importera", fix("db-grund.xlsx"), "--ar", "2025"]), ("importera utan fil", ["kopfil", "importera", "--enhet", "X", "--ar", "2025"]),
                       ("prognos utan --ar", ["prognos"]), ("prognos --ar abc", ["prognos", "--ar", "abc"]), ("exportera utan --till", ["kopfil", "exportera", "--enhet", "X", "--ar", "2025"])):
        yield "fel användning: " + namn, lambda a=args: [] if (lambda k: k.kod == 2 and set(k.json or {}) == {"fel"})(b.kor(*a)) else ["väntade slutkod 2 och {fel}"]
    yield "prognos utan köpfiler är noll", lambda: (lambda k: [] if k.kod == 0 and (k.json or {}).get("summa") == "0.00" else ["%s %s" % (k.kod, k.json)])(b.kor("prognos", "--ar", "2031"))
    yield "första importen: fyra nya", lambda: b.importera(fix("db-grund.xlsx"), H, 2025, nya=4, regler=[(5, "PR-07", "varning")])
    M = {"01": ("32000.00", "0.00"), "02": ("85014.00", "0.00"), "03": ("32000.55", "0.00"), "04": ("0.00", "30000.00"), "11": ("0.00", "90000.00"), "12": ("0.00", "95000.00")}
    I = {"BmSS": ("90000.00", "213000.00"), "Korttidsboende": ("56014.00", "0.00"), "Ledsagning": ("3000.55", "2000.00")}
    yield "prognos efter importen", lambda: b.prognos(2025, "149014.55", "215000.00", I, M)

    def lista():
        k = b.kor("kopfil", "lista")
        x = [y for y in (k.json or {}).get("kopfiler", []) if y.get("enhet") == b.enhet and y.get("ar") == 2025 and y.get("fil") == H]
        if k.kod != 0 or len(x) != 1:
            return ["slutkod %s, %s" % (k.kod, str(k.json)[:300])]
        return [] if x[0].get("status") == "arbetsfil" and x[0].get("rader") == 4 and str(x[0].get("agare") or "").strip() else ["fick %s" % x[0]]
    yield "lista visar köpfilen", lista
    yield "samma fil igen ändrar inget", lambda: b.importera(fix("db-grund.xlsx"), H, 2025, oforandrade=4)
    yield "sorterad kopia ändrar inget", lambda: b.importera(fix("db-sorterad.xlsx"), H, 2025, oforandrade=4)
    yield "ett ändrat belopp: en ändrad", lambda: b.importera(fix("db-andrad.xlsx"), H, 2025, andrade=1, oforandrade=3)
    yield "prognos efter ändringen", lambda: b.prognos(2025, "149264.80", "215000.00")
    yield "flera ändringar i sorterad fil", lambda: b.importera(fix("db-flera-andringar.xlsx"), H, 2025, andrade=3, oforandrade=1)
    yield "prognos efter flera ändringar", lambda: b.prognos(2025, "148014.55", "215000.00")
    yield "export", lambda: b.exportera(2025, H, p.temp("ut ett.xlsx"))
    yield "exporten importerad: allt oförändrat", lambda: b.importera(p.temp("ut ett.xlsx"), H, 2025, oforandrade=4)
    yield "exporten granskad: samma summor", lambda: b.granska(p.temp("ut ett.xlsx"), 2025, "148014.55", "215000.00")
    yield "exporten har inga felaktiga summor", lambda: [korning.json.dumps(x, ensure_ascii=False) for x in (p.kor(["kopfil", "kontrollera", p.temp("ut ett.xlsx"), "--ar", "2025", "--json"]).json or {}).get("filer", [{}])[0].get("avvikelser", []) if x["regel"] in ("XL-02", "XL-01", "ID-01")]
    yield "prognos är densamma efter rundgången", lambda: b.prognos(2025, "148014.55", "215000.00")
    yield "[lang] LibreOffice öppnar och sparar exporten: allt oförändrat", lambda: ["HOPPA"] if not p.lang else spara_om(p, p.temp("ut ett.xlsx"), p.temp("ut lo.xlsx")) + b.importera(p.temp("ut lo.xlsx"), H, 2025, oforandrade=4) + b.granska(p.temp("ut lo.xlsx"), 2025, "148014.55", "215000.00")
    yield "avvisade rader lagras inte", lambda: b.importera(fix("s05-forbjudna-rader-lo.xlsx"), "S05", 2025, nya=2, avvisade=3, kod=1, regler=[(6, "PR-06", "varning"), (7, "PR-06", "fel"), (8, "PR-07", "fel"), (10, "PR-06", "fel")])

    s = Bas(p, "databas två")

    def prognosscenarier():
        s.enhet = s.enheter()[0]
        ut = s.importera(fix("s01-forlangning-js.xlsx"), "S01", 2024, nya=1, regler=[])
        ut += s.prognos(2024, "656000.00", "294400.00", {"BmSS": ("656000.00", "294400.00")})
        ut += s.importera(fix("s01-forlangning-openpyxl.xlsx"), "S01", 2024, oforandrade=1)
        return ut
    yield "S01 i databasen", prognosscenarier
    yield "S03: byte, grönt minskar den gamla raden", lambda: s.importera(fix("s03-fore.xlsx"), "S03", 2024, nya=1) + s.importera(fix("s03-efter.xlsx"), "S03", 2024, nya=1, andrade=1) + \
        s.prognos(2024, "1156200.00", "248650.00", {"BmSS": ("656000.00", "498750.00"), "Korttidsboende": ("500200.00", "-250100.00")})
    yield "S03: samma fil igen ändrar inget", lambda: s.importera(fix("s03-efter.xlsx"), "S03", 2024, oforandrade=2) + s.prognos(2024, "1156200.00", "248650.00")
    yield "S04: slutar i förtid -153 000", lambda: s.importera(fix("s04-fore.xlsx"), "S04", 2024, nya=1) + s.importera(fix("s04-efter.xlsx"), "S04", 2024, andrade=1) + \
        s.prognos(2024, "1432200.00", "95650.00", manader={"03": ("70400.00", "0.00"), "04": ("96000.00", "0.00"), "05": ("99200.00", "0.00"), "06": ("96000.00", "0.00"), "07": ("99200.00", "0.00"),
                                                          "08": ("99200.00", "0.00"), "09": ("219000.00", "0.00"), "10": ("220100.00", "99200.00"), "11": ("213000.00", "13500.00"), "12": ("220100.00", "-17050.00")})
    yield "S06: sänkt dygnspris -12 200", lambda: s.importera(fix("s06-fore.xlsx"), "S06", 2024, nya=1) + s.importera(fix("s06-efter.xlsx"), "S06", 2024, andrade=1) + s.prognos(2024, "1740400.00", "83450.00")
    for namn, f, g, n in (("S01", "656000.00", "294400.00", 1), ("S03", "500200.00", "-45750.00", 2), ("S04", "276000.00", "-153000.00", 1), ("S06", "308200.00", "-12200.00", 1)):
        yield namn + ": exporten bär faktiskt och prognos, utan databas och tillbaka", lambda a=namn, c=f, d=g, e=n: s.exportera(2024, a, p.temp("ut %s.xlsx" % a)) + s.granska(p.temp("ut %s.xlsx" % a), 2024, c, d) + s.importera(p.temp("ut %s.xlsx" % a), a, 2024, oforandrade=e)
    yield "exporten till en tom databas bär allt", lambda: flytta(p, s)
    yield "[lang] S03 genom LibreOffice", lambda: ["HOPPA"] if not p.lang else spara_om(p, p.temp("ut S03.xlsx"), p.temp("lo S03.xlsx")) + s.importera(p.temp("lo S03.xlsx"), "S03", 2024, oforandrade=2) + s.prognos(2024, "1740400.00", "83450.00")
    yield "grön blir vanlig: beslutat", lambda: bekrafta(p, s)

    yield "säkerhetskopia och återställning", lambda: kopia(p, s)
    yield "upptagen databas ger slutkod 3", lambda: upptagen(p)
    yield "flera filer i en import, en oläslig: inget halvt", lambda: flera(p)
    yield "dödad mitt i importen: allt eller inget", lambda: dodad(p)


def spara_om(p, fran, till):
    skript = os.path.join(os.path.dirname(os.path.abspath(__file__)), "generera", "skriv_lo.py")
    r = subprocess.run(["/usr/bin/python3", skript, "--spara-om", fran, till], capture_output=True, timeout=180)
    return [] if r.returncode == 0 and os.path.isfile(till) else ["LibreOffice kunde inte spara om: %s" % r.stderr.decode()[-200:]]


def flytta(p, s):
    ny = Bas(p, "databas tre")
    ny.enhet = s.enhet
    ny.enheter()
    return ny.importera(p.temp("ut S03.xlsx"), "S03", 2024, nya=2) + ny.prognos(2024, "500200.00", "-45750.00")


def bekrafta(p, s):
    """S10: the same amounts without green are decided; the total does not move (A27)."""
    rad = ["19550314-9808", "Anna Exempelsson", "B-2024-101", "BmSS", "Exempelvård AB", "2024-03-10", "2024-12-31", 3200, None, None, 70400, 96000, 99200, 96000, 99200, 99200, 96000, 99200, 96000, 99200]
    minixlsx.skriv(p.temp("s10.xlsx"), [minixlsx.RUBRIKER, rad], "Köpfil 2024")
    ny = Bas(p, "databas fyra")
    ny.enhet = s.enhet
    ny.enheter()
    return ny.importera(p.fixtur("s01-forlangning-js.xlsx"), "S01", 2024, nya=1) + ny.prognos(2024, "656000.00", "294400.00") + \
        ny.importera(p.temp("s10.xlsx"), "S01", 2024, andrade=1, regler=[]) + ny.prognos(2024, "950400.00", "0.00")


def kopia(p, s):
    kat = p.temp("kopior åäö")
    ut = []
    fore = s.kor("prognos", "--ar", "2024").json
    k = s.p.kor(["sakerhetskopiera", kat, "--databas", s.katalog])
    if k.kod != 0:
        return ["sakerhetskopiera: slutkod %s %s" % (k.kod, k.fel[:200])]
    ut += s.importera(p.fixtur("s02-nytt-arende-js.xlsx"), "S02", 2024, nya=2)
    if s.kor("prognos", "--ar", "2024").json == fore:
        ut.append("importen efter kopian syns inte")
    mal = kat
    k = s.p.kor(["aterstall", mal, "--databas", s.katalog])
    if k.kod != 0:
        under = sorted(x for x in glob.glob(kat + "/*") if os.path.isdir(x) or os.path.isfile(x))
        ut.append("aterstall %s: slutkod %s %s (katalogen har %s)" % (mal, k.kod, k.fel[:200], [os.path.basename(x) for x in under]))
        if under:
            k = s.p.kor(["aterstall", under[-1], "--databas", s.katalog])
            ut.append("aterstall av undermappen: slutkod %s %s" % (k.kod, k.fel[:150]))
    efter = s.kor("prognos", "--ar", "2024").json
    if efter != fore:
        ut.append("efter återställning är prognosen en annan")
    ny = Bas(p, "databas återställd")
    k = s.p.kor(["aterstall", mal, "--databas", ny.katalog])
    if k.kod != 0 or ny.kor("prognos", "--ar", "2024").json != fore:
        ut.append("återställning till en ny plats: slutkod %s %s" % (k.kod, k.fel[:200]))
    k = s.p.kor(["aterstall", p.temp("finns inte alls"), "--databas", s.katalog])
    if k.kod != 2 or s.kor("prognos", "--ar", "2024").json != fore:
        ut.append("aterstall av en katalog som inte finns: slutkod %s, eller databasen rördes" % k.kod)
    return ut


def stor(p, namn, antal):
    from fall_anrop import kontrollsiffra
    rader = [minixlsx.RUBRIKER]
    for i in range(antal):
        pnr = "19%02d%02d%02d%d" % (40 + i % 60, 1 + i // 60 % 12, 1 + i // 720 % 28, 980 + i // 20160 % 20)
        rader.append([pnr + kontrollsiffra(pnr[2:]), "P %d Exempelsson" % i, "B-%d" % i, "Ledsagning", "Provstöd AB", "2025-01-01", "2025-12-31", 100] + [1000 + i] * 12)
    minixlsx.skriv(p.temp(namn), rader)
    return p.temp(namn)


def paborja(p, bas, fil, namn):
    """Starts an import and waits until the database is open."""
    process = korning.starta(p.underlag, ["kopfil", "importera", fil, "--enhet", bas.enhet, "--ar", "2025", "--fil", namn, "--databas", bas.katalog, "--json"], p.temp(""))
    for _ in range(1200):
        if glob.glob(glob.escape(bas.katalog) + "/**/dbex.lck", recursive=True):
            time.sleep(0.3)  # the lock is taken a moment after its file is there
            return process
        if process.poll() is not None:
            break
        time.sleep(0.02)
    return process


def upptagen(p):
    b = Bas(p, "databas upptagen")
    b.enhet = (b.enheter() or ["?"])[0]
    process = paborja(p, b, stor(p, "stor1.xlsx", 4000), "Stor")
    if process.poll() is not None:
        return ["importen hann bli klar innan den kunde hållas kvar: %s" % process.communicate()[1].decode()[:200]]
    os.killpg(process.pid, signal.SIGSTOP)
    try:
        k = b.kor("kopfil", "lista", tak=60)
        t = p.kor(["kopfil", "lista", "--databas", b.katalog], tak=60)
        ko = p.kor(["kopfil", "kontrollera", p.fixtur("s06-fore.xlsx"), "--json"], tak=60)
    finally:
        os.killpg(process.pid, signal.SIGCONT)
    ut, fel = process.communicate(timeout=180)
    klagomal = [] if k.kod == 3 else ["slutkod %s, väntade 3: %s %s" % (k.kod, str(k.json)[:150], k.fel[:150])]
    if set(k.json or {}) != {"fel"}:
        klagomal.append("--json: väntade {fel}, fick %s" % str(k.json)[:150])
    if t.kod != 3 or not t.fel.strip() or t.ut.strip():
        klagomal.append("utan --json: slutkod %s, stderr %r, stdout %r" % (t.kod, t.fel[:150], t.ut[:100]))
    if ko.kod != 0:
        klagomal.append("kontrollera behöver ingen databas men gav %s" % ko.kod)
    if process.returncode != 0:
        klagomal.append("den som höll databasen slutade med %s: %s" % (process.returncode, fel.decode()[:200]))
    elif json.loads(ut.decode())["nya"] != 4000:
        klagomal.append("importen gav %s" % ut.decode()[:150])
    return klagomal


def flera(p):
    b = Bas(p, "databas flera")
    b.enhet = (b.enheter() or ["?"])[0]
    k = b.kor("kopfil", "importera", p.fixtur("s04-fore.xlsx"), p.fixtur("losenord-lo.xlsx"), "--enhet", b.enhet, "--ar", "2024")
    return [] if k.kod == 2 else ["slutkod %s, väntade 2 (%s)" % (k.kod, str(k.json)[:200])]


def dodad(p):
    b = Bas(p, "databas dödad")
    b.enhet = (b.enheter() or ["?"])[0]
    fil = stor(p, "stor2.xlsx", 3000)
    ut = []
    for vanta in (0.2, 0.8, 1.5, 2.5):
        process = paborja(p, b, fil, "Stor")
        time.sleep(vanta)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        k = b.kor("kopfil", "lista")
        rader = [x["rader"] for x in (k.json or {}).get("kopfiler", []) if x["fil"] == "Stor"]
        if k.kod != 0 or rader not in ([], [0], [3000]):
            ut.append("dödad efter %.1f s: slutkod %s, rader %s %s" % (vanta, k.kod, rader, k.fel[:150]))
    k = b.kor("kopfil", "importera", fil, "--enhet", b.enhet, "--ar", "2025", "--fil", "Stor")
    if k.kod != 0 or k.json["nya"] + k.json["oforandrade"] != 3000:
        ut.append("importen efteråt: slutkod %s %s" % (k.kod, str(k.json)[:200]))
    return ut
