"""How the command line answers right and wrong usage, other working folders, odd file names and damaged or hostile files."""
import os
import random
import shutil
from decimal import Decimal

import minixlsx
from minixlsx import Gron

RAD = ["19550314-9808", "Anna Exempelsson", "B-1", "BmSS", "Exempelvård AB", "2025-01-01", "2025-01-31", 1000, 31000]


def fel_i_anropet(k):
    """Wrong usage: exit 2 and {"fel": "…"}."""
    ut = []
    if k.kod != 2:
        ut.append("slutkod %s, väntade 2" % k.kod)
    if k.json is not None and (set(k.json) != {"fel"} or not str(k.json["fel"]).strip()):
        ut.append("väntade {\"fel\": \"…\"}, fick %s" % str(k.json)[:200])
    return ut


def saknad_fil(k):
    """A file that is not there may be told as wrong usage or as an unreadable file."""
    if k.json and "filer" in k.json:
        return ([] if k.kod == 2 else ["slutkod %s, väntade 2" % k.kod]) + ([] if len(k.json["filer"]) == 1 and k.json["filer"][0].get("fel") else ["filens post saknar fel: %s" % k.json])
    return fel_i_anropet(k)


def anrop(p):
    """Yields (name, function returning complaints)."""
    s02 = p.fixtur("s02-nytt-arende-lo.xlsx")
    s01 = p.fixtur("s01-forlangning-lo.xlsx")
    for namn, args in [("okänd flagga", ["--finnsinte", s01]), ("flagga utan värde", [s01, "--ar"]), ("--ar abc", ["--ar", "abc", s01]), ("--ar 25", ["--ar", "25", s01]),
                       ("--ar tomt", ["--ar", "", s01]), ("okänd mall", ["--mall", "finns-inte", s01]), ("--mall utan värde", [s01, "--mall"]), ("--gron utan värde", [s01, "--gron"]),
                       ("--gron zzz", ["--gron", "zzz", s01]), ("--gron 12345", ["--gron", "12345", s01]), ("ingen fil", [])]:
        yield "fel användning: " + namn, lambda a=args: [x for x in fel_i_anropet(p.kor(["kopfil", "kontrollera"] + a + ["--json"]))]
    yield "fel användning: okänt kommando", lambda: [] if p.kor(["finnsinte"]).kod == 2 else ["slutkoden är inte 2"]
    yield "fel användning: kopfil utan verb", lambda: [] if p.kor(["kopfil"]).kod == 2 else ["slutkoden är inte 2"]
    yield "fel användning: okänt verb", lambda: fel_i_anropet(p.kor(["kopfil", "finnsinte", "--json"]))
    yield "fil som inte finns", lambda: saknad_fil(p.kor(["kopfil", "kontrollera", p.temp("finns inte.xlsx"), "--json"]))
    yield "katalog i stället för fil", lambda: saknad_fil(p.kor(["kopfil", "kontrollera", p.temp(""), "--json"]))

    def saknad_bland():
        k = p.kor(["kopfil", "kontrollera", s02, p.temp("finns inte.xlsx"), s01, "--ar", "2024", "--json"])
        f = (k.json or {}).get("filer", [])
        return ([] if k.kod == 2 else ["slutkod %s, väntade 2" % k.kod]) + \
            ([] if [("fel" in x, x.get("summa")) for x in f] == [(False, "398400.00"), (True, None), (False, "950400.00")] else ["fick %s" % str(f)[:300]])
    yield "saknad fil bland andra: de andra besvaras", saknad_bland

    def annan_katalog():
        os.makedirs(p.temp("en katalog åäö/under"), exist_ok=True)
        shutil.copy(s02, p.temp("en katalog åäö/Köpfil – höst 2024.xlsx"))
        ut = []
        for cwd, fil in [(p.temp("en katalog åäö"), "Köpfil – höst 2024.xlsx"), (p.temp("en katalog åäö/under"), "../Köpfil – höst 2024.xlsx"), (p.temp(""), "./en katalog åäö/Köpfil – höst 2024.xlsx")]:
            k = p.kor(["kopfil", "kontrollera", fil, "--ar", "2024", "--json"], cwd=cwd)
            f = (k.json or {}).get("filer", [{}])[0]
            if k.kod != 0 or f.get("summa") != "398400.00" or not str(f.get("fil", "")).endswith("Köpfil – höst 2024.xlsx"):
                ut.append("i %s: slutkod %s, %s" % (os.path.basename(cwd), k.kod, str(k.json)[:200]))
        return ut
    yield "annan arbetskatalog, relativa sökvägar, blanksteg och åäö", annan_katalog

    def utan_json():
        k = p.kor(["kopfil", "kontrollera", s01])
        return ([] if k.kod == 0 else ["slutkod %s" % k.kod]) + ([] if k.ut.strip() else ["ingen läsbar text på stdout"]) + ([] if "{" not in k.ut[:3] else ["JSON utan --json"])
    yield "utan --json en läsbar text", utan_json
    yield "--json först", lambda: [] if (p.kor(["kopfil", "kontrollera", "--json", s01]).json or {}).get("filer") else ["inget svar"]
    yield "help räknar upp kommandona", lambda: [] if all(x in p.kor(["help"]).ut for x in ("kontrollera", "importera", "exportera", "prognos", "sakerhetskopiera", "aterstall", "test", "demo", "bench")) else ["något kommando saknas i help"]

    def ar_ur_rubrik():
        k = p.kor(["kopfil", "kontrollera", s01, "--ar", "2023", "--json"])
        m = (k.json or {}).get("filer", [{}])[0].get("manader", [{}])
        return [] if m[0].get("manad") == "2023-01" else ["--ar 2023 gav %s" % m[0]]
    yield "--ar går före filens eget år", ar_ur_rubrik


def olaslig(p, stig, tak=90, minne=None, text=None):
    k = p.kor(["kopfil", "kontrollera", stig, "--json"], tak=tak)
    f = (k.json or {}).get("filer", [{}])
    ut = [] if k.kod == 2 else ["slutkod %s, väntade 2" % k.kod]
    if len(f) != 1 or not f[0].get("fel"):
        ut.append("väntade en post med fel, fick %s" % str(k.json)[:200])
    elif text and text in f[0]["fel"]:
        ut.append("felet röjer främmande innehåll: %s" % f[0]["fel"][:200])
    if minne and k.minne > minne:
        ut.append("använde %.0f MB minne" % k.minne)
    return ut


def skadade(p):
    giltig = p.fixtur("s06-fore.xlsx")
    with open(giltig, "rb") as f:
        data = f.read()

    def rå(namn, innehall):
        with open(p.temp(namn), "wb") as f:
            f.write(innehall)
        return p.temp(namn)

    def fyll(ut, block, antal):
        for _ in range(antal):
            ut.write(block)

    yield "tom fil (0 byte)", lambda: olaslig(p, rå("tom.xlsx", b""))
    yield "avhuggen fil", lambda: olaslig(p, rå("avhuggen.xlsx", data[:len(data) // 2]))
    yield "slumpmässiga byte", lambda: olaslig(p, rå("skrap.xlsx", random.Random(7).randbytes(20000)))
    yield "zip-huvud och sedan skräp", lambda: olaslig(p, rå("zipskrap.xlsx", b"PK\x03\x04" + random.Random(8).randbytes(5000)))
    yield "textfil", lambda: olaslig(p, rå("text.xlsx", "Det här är ingen köpfil.\n".encode()))
    yield "csv med en annan fils namn", lambda: olaslig(p, rå("lista.xlsx", ";".join(minixlsx.RUBRIKER).encode() + b"\n19550314-9808;A;B-1;BmSS;X;2025-01-01;;1;1\n"))
    yield "zip utan arbetsbok", lambda: olaslig(p, (minixlsx.skriv(p.temp("zip.xlsx"), [], ersatt={n: None for n in ("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml")}), p.temp("zip.xlsx"))[1])
    yield "bladet saknas i paketet", lambda: olaslig(p, (minixlsx.skriv(p.temp("utanblad.xlsx"), [], ersatt={"xl/worksheets/sheet1.xml": None}), p.temp("utanblad.xlsx"))[1])
    trasig = minixlsx.bladxml([minixlsx.RUBRIKER, RAD])
    yield "bladets xml är avhuggen", lambda: olaslig(p, (minixlsx.skriv(p.temp("trasigxml.xlsx"), [], ersatt={"xl/worksheets/sheet1.xml": trasig[:-60]}), p.temp("trasigxml.xlsx"))[1])

    def kravlos(namn, bygg, minne=1500):
        def f():
            bygg(p.temp(namn))
            ut = olaslig(p, p.temp(namn), minne=minne)
            os.remove(p.temp(namn))
            return ut
        return f

    def bomb_blad(stig):
        minixlsx.skriv(stig, [], ersatt={"xl/worksheets/sheet1.xml": lambda ut: (ut.write(b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'), fyll(ut, b" " * 1048576, 3000), ut.write(b"</sheetData></worksheet>"))})

    def bomb_rader(stig):
        rader = b'<row><c t="inlineStr"><is><t>x</t></is></c></row>' * 20000
        minixlsx.skriv(stig, [], ersatt={"xl/worksheets/sheet1.xml": lambda ut: (ut.write(b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'), fyll(ut, rader, 1500), ut.write(b"</sheetData></worksheet>"))})

    def bomb_texter(stig):
        minixlsx.skriv(stig, [minixlsx.RUBRIKER, RAD], ersatt={"xl/sharedStrings.xml": lambda ut: (ut.write(b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'), fyll(ut, b"<si><t>" + b"A" * 100000 + b"</t></si>", 15000), ut.write(b"</sst>"))})

    def bomb_cell(stig):
        minixlsx.skriv(stig, [], ersatt={"xl/worksheets/sheet1.xml": lambda ut: (ut.write(b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>'), fyll(ut, b"B" * 1048576, 1500), ut.write(b"</t></is></c></row></sheetData></worksheet>"))})
    yield "zipbomb: 3 GB blanksteg i bladet", kravlos("bomb1.xlsx", bomb_blad)
    yield "zipbomb: 30 miljoner rader", kravlos("bomb2.xlsx", bomb_rader)
    yield "zipbomb: 1,5 GB delade texter", kravlos("bomb3.xlsx", bomb_texter)
    yield "zipbomb: 1,5 GB text i en cell", kravlos("bomb4.xlsx", bomb_cell)
    entitet = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join('<!ENTITY %s "%s">' % (chr(98 + i), ("&%s;" % chr(97 + i)) * 10) for i in range(9)) + ']>'
    yield "xml-bomb (entiteter)", kravlos("bomb5.xlsx", lambda s: minixlsx.skriv(s, [], ersatt={"xl/worksheets/sheet1.xml": entitet + '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row></sheetData></worksheet>'}))

    def xxe():
        hemlig = rå("hemlig.txt", b"HEMLIGTINNEHALL")
        rader = [["Köpfil 2025"], minixlsx.RUBRIKER, [RAD[0], "NAMN"] + RAD[2:]]
        xml = minixlsx.bladxml(rader).replace("<worksheet", '<!DOCTYPE x [<!ENTITY h SYSTEM "file://%s">]><worksheet' % hemlig, 1).replace("NAMN", "&h;").replace("B-1", "&h;")
        minixlsx.skriv(p.temp("xxe.xlsx"), [], ersatt={"xl/worksheets/sheet1.xml": xml})
        k = p.kor(["kopfil", "kontrollera", p.temp("xxe.xlsx"), "--json"])
        return (["innehåll ur en främmande fil kom med"] if "HEMLIGTINNEHALL" in k.ut + k.fel else []) + ([] if k.kod in (1, 2) else ["slutkod %s" % k.kod])
    yield "yttre entitet läses inte", xxe


def slump(p):
    """Random workbooks against a small oracle of the same rules: sums and refusals, seed printed."""
    def ett(fro):
        r = random.Random(fro)
        rader, f, g, antal, avvisade = [["Köpfil 2025"], minixlsx.RUBRIKER], [Decimal(0)] * 12, [Decimal(0)] * 12, 0, []
        for i in range(300):
            slag = r.choice(["beslut"] * 8 + ["gron", "utan", "utanbeslut"])
            manader = []
            for m in range(12):
                v = r.choice([None, None, "%d.%02d" % (r.randint(-5000, 200000), r.randint(0, 99)), str(r.randint(0, 99999))])
                gron = v is not None and (slag == "gron" or slag == "beslut" and m > 3 and r.random() < 0.3)
                manader.append((v, gron))
            if all(v is None for v, _ in manader):
                manader[5] = ("1.00", slag == "gron")
            if slag == "utanbeslut":
                manader[4] = ("7.00", False)
            d = r.randint(980, 999)
            pnr = "19%02d%02d%02d%d" % (r.randint(40, 99), r.randint(1, 12), r.randint(1, 28), d)
            pnr += kontrollsiffra(pnr[2:])
            rad = [pnr if slag != "utan" else None, "Person %d Exempelsson" % i, "B-%d" % i if slag == "beslut" else None, "Ledsagning", "Provstöd AB", "2025-01-01", None, 100]
            if slag == "gron":
                rad = [Gron(x) if x is not None else None for x in rad]
            rader.append(rad + [None if v is None else Gron(float(v)) if x else float(v) for v, x in manader])
            if slag in ("beslut", "gron"):
                antal += 1
                for m, (v, x) in enumerate(manader):
                    if v is not None:
                        (g if x else f)[m] += Decimal(v)
            else:
                avvisade.append((len(rader), "PR-06" if slag == "utan" else "PR-07"))
        minixlsx.skriv(p.temp("slump.xlsx"), rader)
        k = p.kor(["kopfil", "kontrollera", p.temp("slump.xlsx"), "--json"])
        svar = (k.json or {}).get("filer", [{}])[0]
        if "manader" not in svar:
            return ["slutkod %s, inget läst: %s" % (k.kod, str(k.json)[:200])]
        ut = [] if k.kod == 1 else ["slutkod %s, väntade 1" % k.kod]
        if svar.get("rader") != antal:
            ut.append("rader %s, väntade %d" % (svar.get("rader"), antal))
        for namn, vantat in (("faktisk", f), ("prognos", g)):
            if svar.get(namn) != str(sum(vantat).quantize(Decimal("0.01"))):
                ut.append("%s %s, väntade %s" % (namn, svar.get(namn), sum(vantat)))
            for m in range(12):
                if Decimal(svar["manader"][m][namn]) != vantat[m]:
                    ut.append("månad %d %s %s, väntade %s" % (m + 1, namn, svar["manader"][m][namn], vantat[m]))
        fel = sorted((x["rad"], x["regel"]) for x in svar.get("avvikelser", []) if x["allvar"] == "fel")
        if fel != sorted(avvisade):
            ut.append("fel på %s, väntade %s" % (sorted(set(fel) ^ set(avvisade))[:5], "samma"))
        return ut
    for fro in (1, 2, 3):
        yield "slumpad köpfil, frö %d" % fro, lambda x=fro: ett(x)


def kontrollsiffra(nio):
    summa = 0
    for i, c in enumerate(nio):
        v = int(c) * (2 - i % 2)
        summa += v // 10 + v % 10
    return str(-summa % 10)
