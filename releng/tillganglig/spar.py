"""What is kept of the moment when the first case failed: the screen, the product's threads, its windows as this process and as a new one sees them, its logs."""
import ctypes
import ctypes.util
import os
import pathlib
import shutil
import signal
import struct
import subprocess
import sys
import time
import zlib

HAR = pathlib.Path(__file__).resolve().parent
SLUT_PA_DUMPEN = b"JNI global refs"
DJUP = 25
"""So many levels of a window reach its lists and fields; a tree that holds itself would go on for ever."""


def spara(mapp, fall, produkt):
    """Saves all of it; what cannot be had is told in the file where it should have stood, so that a trace never fails a run."""
    shutil.rmtree(mapp, ignore_errors=True)
    mapp.mkdir(parents=True)
    (mapp / "fall.txt").write_text(fall + "\n", encoding="utf-8")
    for namn, hamta in (("skarm.png", skarmbild), ("trad.txt", lambda: trad_som_text().encode()), ("trad-nytt.txt", nytt_trad), ("tradar.txt", lambda: tradar(produkt))):
        try:
            innehall = hamta()
        except Exception as fel:  # noqa: BLE001 - the next trace may still be had
            namn, innehall = namn + ".fel.txt", repr(fel).encode()
        (mapp / namn).write_bytes(innehall)
    for logg in list(produkt.mapp.glob("*.log")) + list(produkt.mapp.glob("hem/logg/*.log")) + list(produkt.mapp.glob("hem/arbetsyta/.metadata/.log")):
        shutil.copyfile(logg, mapp / (logg.name.lstrip(".") if logg.name != ".log" else "arbetsyta.log"))


# ---- the screen ------------------------------------------------------------------------------------------------------


class Bild(ctypes.Structure):
    """The beginning of Xlib's XImage."""
    _fields_ = [("bredd", ctypes.c_int), ("hojd", ctypes.c_int), ("forskjutning", ctypes.c_int), ("format", ctypes.c_int), ("data", ctypes.c_void_p),
                ("ordning", ctypes.c_int), ("enhet", ctypes.c_int), ("bitordning", ctypes.c_int), ("fyllnad", ctypes.c_int), ("djup", ctypes.c_int),
                ("rad", ctypes.c_int), ("bitar", ctypes.c_int)]


def skarmbild():
    """The whole screen as PNG, by Xlib alone: a picture is wanted also where no program for taking pictures is."""
    x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    x.XDisplayWidth.argtypes = x.XDisplayHeight.argtypes = [ctypes.c_void_p, ctypes.c_int]
    x.XGetImage.restype = ctypes.POINTER(Bild)
    x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
    x.XCloseDisplay.argtypes = [ctypes.c_void_p]
    skarm = x.XOpenDisplay(None)
    if not skarm:
        raise OSError("skärmen svarar inte")
    try:
        helt = 0xFFFFFFFF
        bild = x.XGetImage(skarm, x.XDefaultRootWindow(skarm), 0, 0, x.XDisplayWidth(skarm, 0), x.XDisplayHeight(skarm, 0), helt, 2)
        if not bild or bild.contents.bitar != 32:
            raise OSError("skärmen går inte att läsa")
        bild = bild.contents
        punkter = ctypes.string_at(bild.data, bild.rad * bild.hojd)
    finally:
        x.XCloseDisplay(skarm)
    rader = bytearray()
    for nr in range(bild.hojd):
        rad = punkter[nr * bild.rad:nr * bild.rad + 4 * bild.bredd]
        fargad = bytearray(3 * bild.bredd)
        fargad[0::3], fargad[1::3], fargad[2::3] = rad[2::4], rad[1::4], rad[0::4]
        rader += b"\0" + fargad

    def stycke(typ, innehall):
        return struct.pack(">I", len(innehall)) + typ + innehall + struct.pack(">I", zlib.crc32(typ + innehall))

    huvud = struct.pack(">IIBBBBB", bild.bredd, bild.hojd, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + stycke(b"IHDR", huvud) + stycke(b"IDAT", zlib.compress(bytes(rader))) + stycke(b"IEND", b"")


# ---- the threads -----------------------------------------------------------------------------------------------------


def tradar(produkt):
    """Two thread dumps with a second between them. They come by SIGQUIT, which a process obeys that answers nobody else."""
    dumpar = []
    for _ in range(2):
        logg = produkt.mapp / "produkt.log"
        fore = logg.stat().st_size
        for pid in javaprocesser(produkt.process.pid):
            os.kill(pid, signal.SIGQUIT)
        slut = time.monotonic() + 10
        while SLUT_PA_DUMPEN not in logg.read_bytes()[fore:] and time.monotonic() < slut:
            time.sleep(0.1)
        dumpar.append(logg.read_bytes()[fore:])
        time.sleep(1)
    return b"\n".join(dumpar)


def javaprocesser(session):
    """The processes of the product's session that are Java; the launcher among them is a shell and would die of the signal."""
    for katalog in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            efter_namnet = (katalog / "stat").read_text().rpartition(")")[2].split()
            if int(efter_namnet[3]) == session and os.path.basename(os.readlink(katalog / "exe")) == "java":
                yield int(katalog.name)
        except (OSError, ValueError):
            continue  # ended meanwhile


# ---- the windows -----------------------------------------------------------------------------------------------------


def trad_som_text():
    """Roles, names and states of the product's windows. Asked for with hidden ones, since what has gone out of sight is what one looks for."""
    from trad import GLib, STATE, ga, har, program
    rot = program()
    if rot is None:
        return "Underlag finns inte på bussen\n"
    rader = []
    for nod, over in ga(rot, bara_synligt=False):
        if len(over) > DJUP:
            continue
        try:
            sager = [ord_ for ord_, vad in (("synlig", STATE.VISIBLE), ("visas", STATE.SHOWING), ("aktiv", STATE.ACTIVE), ("fokus", STATE.FOCUSED), ("modal", STATE.MODAL),
                                            ("ikon", STATE.ICONIFIED), ("borta", STATE.DEFUNCT)) if har(nod, vad)]
            rader.append("%s%s ”%s” %s" % ("  " * len(over), nod.get_role_name(), nod.get_name(), " ".join(sager)))
        except GLib.Error as fel:
            rader.append("%s%s" % ("  " * len(over), fel))
    return "\n".join(rader) + "\n"


def nytt_trad():
    """The same by a process that has not seen the product before: what differs was remembered wrongly by the one that failed."""
    return subprocess.run([sys.executable, __file__], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, timeout=60, check=False).stdout


if __name__ == "__main__":
    sys.stdout.write(trad_som_text())
