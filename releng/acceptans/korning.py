"""Runs one command of the product and judges what holds for every call: one JSON object, no stack trace, amounts with two decimals."""
import json
import os
import re
import subprocess
import tempfile
import threading
import time

STACKSPAR = re.compile(r"^\s*at [\w.$/]+\(|Exception in thread|Caused by:|\b[\w.]+(Exception|Error)\b: |!STACK|!ENTRY", re.MULTILINE)
BELOPP = re.compile(r"-?\d+\.\d\d")
BELOPPSFALT = {"faktisk", "prognos", "summa", "dygnspris"}
DATUM = re.compile(r"\d{4}-\d\d-\d\d")


class Korning:
    """What a call gave back."""

    def __init__(self, args, kod, ut, fel, tid, minne):
        self.args, self.kod, self.ut, self.fel, self.tid, self.minne = args, kod, ut, fel, tid, minne
        self.json = None
        self.klagomal = []

    def rad(self):
        return "./underlag " + " ".join(repr(a) if " " in a or not a else a for a in self.args)


def starta(underlag, args, cwd, miljo=None):
    return subprocess.Popen([underlag] + args, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, env=miljo)


def kor(underlag, args, cwd, tak=120):
    """Runs the command to its end; complains about what no call may do."""
    with tempfile.TemporaryFile() as ut, tempfile.TemporaryFile() as fel:
        start = time.monotonic()
        process = subprocess.Popen([underlag] + args, cwd=cwd, stdin=subprocess.DEVNULL, stdout=ut, stderr=fel, start_new_session=True)
        slut = start + tak
        klar = 0
        while not klar and time.monotonic() < slut:
            klar, status, bruk = os.wait4(process.pid, os.WNOHANG)
            if not klar:
                time.sleep(0.02)
        if not klar:
            os.killpg(process.pid, 9)
            klar, status, bruk = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        tid = time.monotonic() - start
        ut.seek(0)
        fel.seek(0)
        k = Korning(args, process.returncode, ut.read().decode("utf-8", "replace"), fel.read().decode("utf-8", "replace"), tid, bruk.ru_maxrss / 1024)
    if tid >= tak:
        k.klagomal.append("tog mer än %d s och avbröts" % tak)
    return granskad(k)


class Serie:
    """Many commands in one process of the product; each is answered as if it had one of its own."""

    def __init__(self, underlag, katalog, tak=120):
        self.tak, self.fel = tak, open(os.path.join(katalog, "serie%d.fel" % id(self)), "w+b")
        self.process = subprocess.Popen([underlag, "serie"], cwd=katalog, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.fel, start_new_session=True)
        self.last = 0

    def kor(self, args):
        start = time.monotonic()
        vakt = threading.Timer(self.tak, self.process.kill)
        vakt.start()
        try:
            self.process.stdin.write(("\x1f".join(args) + "\n").encode())
            self.process.stdin.flush()
            ut = []
            for rad in iter(self.process.stdout.readline, b""):
                if rad.startswith(b"\x1e"):
                    break
                ut.append(rad)
            else:
                raise OSError("serien tog slut vid %s" % " ".join(args))
        finally:
            vakt.cancel()
        self.fel.seek(self.last)
        fel = self.fel.read()
        self.last += len(fel)
        return granskad(Korning(args, int(rad[1:]), b"".join(ut).decode("utf-8", "replace"), fel.decode("utf-8", "replace").split("\n\x1e")[0],
                                time.monotonic() - start, 0))

    def stang(self):
        self.process.stdin.close()
        self.process.wait(30)
        self.process.stdout.close()
        self.fel.close()


def granskad(k):
    """@return the call with what no call may do"""
    args = k.args
    if STACKSPAR.search(k.fel) or STACKSPAR.search(k.ut):
        k.klagomal.append("stackspår i utskriften: " + (STACKSPAR.search(k.fel) or STACKSPAR.search(k.ut)).group(0).strip())
    if "--json" in args:
        try:
            varde, slut = json.JSONDecoder(object_pairs_hook=utan_dubletter).raw_decode(k.ut.lstrip())
            if not isinstance(varde, dict):
                k.klagomal.append("stdout är inget JSON-objekt")
            elif k.ut.lstrip()[slut:].strip():
                k.klagomal.append("mer än ett JSON-objekt på stdout: " + k.ut.lstrip()[slut:].strip()[:80])
            else:
                k.json = varde
                k.klagomal += former(varde, "")
        except ValueError as e:
            k.klagomal.append("stdout är inte JSON (%s): %r" % (e, k.ut[:120]))
        if k.kod not in (0, 1, 2, 3):
            k.klagomal.append("slutkod %s finns inte i kontraktet" % k.kod)
    return k


def utan_dubletter(par):
    nycklar = [n for n, _ in par]
    if len(set(nycklar)) != len(nycklar):
        raise ValueError("samma nyckel två gånger: %s" % nycklar)
    return dict(par)


def former(varde, stig):
    """Amounts are strings with two decimals and a point, dates ISO."""
    ut = []
    if isinstance(varde, dict):
        for n, v in varde.items():
            if n in BELOPPSFALT and v is not None and not (n == "dygnspris" and v == "") and not (isinstance(v, str) and BELOPP.fullmatch(v)):
                ut.append("%s.%s är inget belopp: %r" % (stig, n, v))
            elif n in ("from", "tom") and v not in (None, "") and not DATUM.fullmatch(str(v)):
                ut.append("%s.%s är inget ISO-datum: %r" % (stig, n, v))
            else:
                ut += former(v, stig + "." + n)
    elif isinstance(varde, list):
        for i, v in enumerate(varde):
            ut += former(v, "%s[%d]" % (stig, i))
    elif isinstance(varde, float):
        ut.append("%s är ett flyttal: %r" % (stig, varde))
    return ut
