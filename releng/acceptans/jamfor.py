"""Compares an answer of `kopfil kontrollera` with what the rules demand; says every difference in one line."""
import re
from decimal import Decimal

NYCKLAR = {"fil", "blad", "rader", "faktisk", "prognos", "summa", "manader", "poster", "avvikelser"}


def kr(v):
    return Decimal(str(v)).quantize(Decimal("0.01"))


def tom(v):
    return v in (None, "")


def summor(poster, falt):
    ut = [Decimal(0)] * 12
    for p in poster.values():
        for m, v in p.get(falt, {}).items():
            ut[int(m) - 1] += kr(v)
    return ut


def manader(fick, vantat_f, vantat_g, ar, var):
    if not isinstance(fick, list) or len(fick) != 12:
        return ["%s: manader har inte tolv poster: %r" % (var, fick if not isinstance(fick, list) else len(fick))]
    ut = []
    for i, m in enumerate(fick):
        if m.get("manad") != "%d-%02d" % (ar, i + 1):
            ut.append("%s: månad %d heter %r, väntade %d-%02d" % (var, i + 1, m.get("manad"), ar, i + 1))
        for namn, vantat in (("faktisk", vantat_f[i]), ("prognos", vantat_g[i])):
            if kr(m.get(namn) or 0) != vantat:
                ut.append("%s: %s %s är %s, väntade %s" % (var, m.get("manad"), namn, m.get(namn), vantat))
    return ut


def traff(monster, f):
    rad, cell, regel, allvar = monster
    return f.get("rad") == rad and (cell is None or f.get("cell") == cell) and (regel is None or f.get("regel") == regel) and (allvar is None or f.get("allvar") == allvar)


def visa(f):
    return "%s %s %s %s: %s" % (f.get("rad"), f.get("cell"), f.get("regel"), f.get("allvar"), f.get("text"))


def fynd(fick, v, extra, var):
    ut = []
    sedda = set()
    for f in fick:
        nyckel = tuple(str(f.get(n)) for n in ("blad", "rad", "cell", "regel", "allvar", "text"))
        if nyckel in sedda:
            ut.append("%s: samma fynd två gånger: %s" % (var, visa(f)))
        sedda.add(nyckel)
        saknas = {"blad", "rad", "cell", "kolumn", "regel", "allvar", "text"} - set(f)
        if saknas:
            ut.append("%s: fyndet saknar %s: %s" % (var, sorted(saknas), visa(f)))
        if not str(f.get("text") or "").strip():
            ut.append("%s: fyndet saknar text: %s" % (var, visa(f)))
        if not any(traff(m, f) for m in v["avvikelser"] + v.get("valfria", []) + extra):
            ut.append("%s: oväntat fynd %s" % (var, visa(f)))
    for m in v["avvikelser"]:
        if not any(traff(m, f) for f in fick):
            ut.append("%s: fyndet saknas: rad %s cell %s %s %s" % ((var,) + tuple(m)))
    return ut


def post(fick, v, ar, var):
    ut = []
    for namn in ("person", "beslut", "insats", "leverantor", "from", "tom", "dygnspris"):
        if namn in v:
            godta = v[namn] if isinstance(v[namn], list) else [v[namn]]
            if not any(fick.get(namn) == g or tom(g) and tom(fick.get(namn)) for g in godta):
                ut.append("%s: %s är %r, väntade %s" % (var, namn, fick.get(namn), " eller ".join(map(repr, godta))))
    f, g = summor({"": v}, "f"), summor({"": v}, "g")
    for namn, vantat in (("faktisk", sum(f)), ("prognos", sum(g))):
        if kr(fick.get(namn) or 0) != vantat:
            ut.append("%s: %s är %s, väntade %s" % (var, namn, fick.get(namn), vantat))
    return ut + manader(fick.get("manader"), f, g, ar, var)


def fil(fick, v, namn, extra):
    """@return the differences of one file's entry."""
    if "fel" in v:
        if set(fick) - {"fil", "fel"} or not str(fick.get("fel") or "").strip():
            return ["%s: väntade {fil, fel}, fick %s" % (namn, str(fick)[:200])]
        return [] if re.search(v["fel"], fick["fel"], re.I) else ["%s: felet säger inte %r: %r" % (namn, v["fel"], fick["fel"])]
    if "fel" in fick:
        return ["%s: kunde inte läsas: %s" % (namn, fick["fel"])]
    ut = ["%s: svaret saknar %s" % (namn, n) for n in sorted(NYCKLAR - set(fick))]
    oppet = v.get("oppet", [])
    if "blad" in v and fick.get("blad") != v["blad"]:
        ut.append("%s: blad är %r, väntade %r" % (namn, fick.get("blad"), v["blad"]))
    if "rader" not in oppet and fick.get("rader") != v["rader"]:
        ut.append("%s: rader är %r, väntade %r" % (namn, fick.get("rader"), v["rader"]))
    for n in ("faktisk", "prognos", "summa"):
        if n not in oppet and fick.get(n) != v[n]:
            ut.append("%s: %s är %r, väntade %r" % (namn, n, fick.get(n), v[n]))
    if "poster" not in oppet:
        ut += manader(fick.get("manader"), summor(v["poster"], "f"), summor(v["poster"], "g"), v["ar"], namn)
        fanns = {str(p.get("rad")): p for p in fick.get("poster", [])}
        if len(fanns) != len(fick.get("poster", [])):
            ut.append("%s: samma rad två gånger i poster" % namn)
        for rad in sorted(set(fanns) | set(v["poster"]), key=int):
            if rad not in v["poster"]:
                ut.append("%s: rad %s är ingen datarad men finns i poster: %s" % (namn, rad, str(fanns[rad])[:160]))
            elif rad not in fanns:
                ut.append("%s: rad %s saknas i poster" % (namn, rad))
            else:
                ut += post(fanns[rad], v["poster"][rad], v["ar"], "%s rad %s" % (namn, rad))
    return ut + inre(fick, namn) + fynd(fick.get("avvikelser", []), v, extra, namn)


def inre(fick, namn):
    """What must hold between the numbers of one entry, whatever the file says."""
    ut = []
    try:
        for n in ("faktisk", "prognos"):
            if kr(fick[n]) != sum((kr(p[n]) for p in fick["poster"]), Decimal(0)):
                ut.append("%s: %s är inte summan av posterna" % (namn, n))
            if kr(fick[n]) != sum((kr(m[n]) for m in fick["manader"]), Decimal(0)):
                ut.append("%s: %s är inte summan av månaderna" % (namn, n))
        if kr(fick["summa"]) != kr(fick["faktisk"]) + kr(fick["prognos"]):
            ut.append("%s: summa är inte faktisk + prognos" % namn)
        if fick["rader"] != len(fick["poster"]):
            ut.append("%s: rader är %s men poster %d" % (namn, fick["rader"], len(fick["poster"])))
    except (KeyError, TypeError, ArithmeticError) as e:
        ut.append("%s: ofullständigt svar (%r)" % (namn, e))
    return ut


def svar(json_, fall, filer):
    """@return the differences of a whole answer."""
    fick = (json_ or {}).get("filer")
    if not isinstance(fick, list) or len(fick) != len(fall["svar"]):
        return ["filer har %s poster, väntade %d: %s" % (len(fick) if isinstance(fick, list) else "inga", len(fall["svar"]), str(json_)[:200])]
    ut = []
    minst = fall.get("minst_en", [])
    for i, (f, v) in enumerate(zip(fick, fall["svar"])):
        namn = filer[i].rsplit("/", 1)[-1]
        if not str(f.get("fil", "")).endswith(namn):
            ut.append("post %d heter %r, väntade %r" % (i, f.get("fil"), namn))
        ut += fil(f, v, namn, [m[1:] for m in minst if m[0] == i])
    if minst and not any(traff(m[1:], f) for m in minst for f in fick[m[0]].get("avvikelser", [])):
        ut.append("inget av fynden finns: " + "; ".join("fil %d rad %s %s %s %s" % tuple(m) for m in minst))
    return ut
