#!/usr/bin/python3
"""Meets the built product as a screen reader does: from outside the process, by AT-SPI, with real keys. Needs a display with a window manager and a
session bus of its own (`dbus-run-session`). The last line is `N passed, N failed, N skipped`."""
import argparse
import importlib
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import traceback

HAR = pathlib.Path(__file__).resolve().parent
FIL = HAR.parent / "acceptans" / "fixturer" / "db-grund.xlsx"
BUSS = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]


class Produkt:
    """The built product on a database of its own with one köpfil of four invented persons."""

    def __init__(self, underlag, mapp):
        self.miljo = dict(os.environ, UNDERLAG_HOME=str(mapp / "hem"), UNDERLAG_SPRAK="sv")
        self.underlag = underlag
        self.mapp = mapp
        self.logg = open(mapp / "produkt.log", "wb")
        self.process = None

    def fyll(self):
        for args in (["enhet", "skapa", "BO", "Boendeenheten"], ["kopfil", "importera", str(FIL), "--enhet", "BO", "--ar", "2025"]):
            subprocess.run([self.underlag, *args], env=self.miljo, stdout=self.logg, stderr=self.logg, stdin=subprocess.DEVNULL, timeout=120)

    def oppna(self):
        self.process = subprocess.Popen([self.underlag, "fonster"], env=self.miljo, stdout=self.logg, stderr=self.logg, stdin=subprocess.DEVNULL, start_new_session=True)

    def kommando(self, *ord_):
        """What a command answers on the same database."""
        return subprocess.run([self.underlag, *ord_], env=self.miljo, stdout=subprocess.PIPE, stderr=self.logg, stdin=subprocess.DEVNULL, timeout=120).stdout.decode()

    def stang(self):
        if self.process is not None and self.process.poll() is None:
            try:
                os.killpg(self.process.pid, signal.SIGTERM)
                self.process.wait(10)
            except (ProcessLookupError, subprocess.TimeoutExpired):
                os.killpg(self.process.pid, signal.SIGKILL)


def main():
    val = argparse.ArgumentParser(description=__doc__)
    val.add_argument("--underlag", default=str(HAR.parent.parent / "underlag"), help="the launcher to judge")
    val.add_argument("--svit", default="fall", choices=["fall", "dag"], help="fall: what a screen reader meets; dag: a day's work")
    val.add_argument("--bilder", help="where a picture of the screen is kept after each case")
    val.add_argument("--spar", type=pathlib.Path, help="where the screen, the threads and the logs are kept of the first case that fails")
    val.add_argument("--mapp", help="where data and logs are kept; a temporary folder otherwise")
    val = val.parse_args()
    bussen = next((b for b in BUSS if os.path.exists(b)), None)
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi  # noqa: F401
    except (ImportError, ValueError) as saknas:
        sys.exit("AT-SPI saknas för %s: %s" % (sys.executable, saknas))
    if bussen is None:
        sys.exit("at-spi-bus-launcher saknas")
    with tempfile.TemporaryDirectory(prefix="underlag-tillganglig-", ignore_cleanup_errors=True) as tillfallig:
        mapp = pathlib.Path(val.mapp or tillfallig)
        korning = pathlib.Path(tillfallig) / "run"
        korning.mkdir(mode=0o700)
        # the bus puts its socket here, so that runs beside each other do not meet
        os.environ["XDG_RUNTIME_DIR"] = str(korning)
        os.environ.pop("AT_SPI_BUS_ADDRESS", None)
        os.environ.pop("NO_AT_BRIDGE", None)
        with open(mapp / "buss.log", "wb") as logg:
            buss = subprocess.Popen([bussen, "--launch-immediately", "--a11y=1"], stdout=logg, stderr=logg, stdin=subprocess.DEVNULL)
        produkt = Produkt(val.underlag, mapp)
        try:
            produkt.fyll()
            produkt.oppna()
            underkanda = prova(importlib.import_module(val.svit), produkt, val.bilder, val.spar)
        finally:
            produkt.stang()
            buss.terminate()
    sys.exit(1 if underkanda else 0)


def prova(svit, produkt, bilder, sparas_i):
    """Runs the cases in their order, since they are one person's way through the window."""
    import spar
    import trad
    svit.lage["produkt"] = produkt
    godkanda = underkanda = 0
    start = time.monotonic()
    for nummer, (namn, gor) in enumerate(svit.alla()):
        try:
            gor()
            godkanda += 1
            print("ok    %s" % namn, flush=True)
        except Exception as fel:  # noqa: BLE001 - a case that fails in any way is a failed case
            underkanda += 1
            print("FEL   %s: %s" % (namn, fel), flush=True)
            if not isinstance(fel, trad.Fel):
                traceback.print_exc(file=sys.stdout)
            if sparas_i and underkanda == 1:
                spar.spara(sparas_i, namn, produkt)
        if bilder:
            subprocess.run(["import", "-window", "root", "%s/%02d.png" % (bilder, nummer)], check=False)
    print("%.1f s" % (time.monotonic() - start))
    print("%d passed, %d failed, 0 skipped" % (godkanda, underkanda), flush=True)
    return underkanda


if __name__ == "__main__":
    main()
