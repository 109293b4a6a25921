"""The base table of the korpus: its expected answer, wherever the table stands in a file."""


def utveckla(svar, grund):
    """@return the answer with the base table's rows instead of {"grund": [row, row, row]}; "grund_utan_gront" is the table without its green June."""
    svar = dict(svar)
    for nyckel, gront in (("grund", True), ("grund_utan_gront", False)):
        rader = svar.pop(nyckel, None)
        if rader is None:
            continue
        poster = [p if gront else dict(p, g={}) for p in grund["poster"]]
        svar.update({"rader": len(rader), "faktisk": grund["faktisk"], "prognos": grund["prognos"] if gront else "0.00",
                     "summa": grund["summa"] if gront else grund["faktisk"], "poster": {str(r): p for r, p in zip(rader, poster)}})
        svar.setdefault("avvikelser", [])
    return svar
