"""The accessibility tree of the product as assistive technology sees it, and real keys to work it by."""
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# A window that works may take a while to answer: by itself AT-SPI gives up after 0.8 s, and a busy machine takes longer.
Atspi.set_timeout(15_000, 60_000)
STATE = Atspi.StateType
BREDA = {"table"}
"""Roles whose children are too many to be walked through: a grid has a child for every cell."""


class Fel(AssertionError):
    """Something is not as it must be."""


def krav(villkor, text):
    if not villkor:
        raise Fel(text)


def vanta(vad, fraga, tak=30.0):
    """Asks again until the answer is true; what a question throws while the tree changes is no answer."""
    slut = time.monotonic() + tak
    sist = None
    while True:
        try:
            svar = fraga()
            if svar:
                return svar
        except GLib.Error as fel:
            sist = fel
        if time.monotonic() > slut:
            raise Fel("kom aldrig: %s%s" % (vad, " (%s)" % sist if sist else ""))
        time.sleep(0.05)


def har(nod, tillstand):
    return nod.get_state_set().contains(tillstand)


def syns(nod):
    return har(nod, STATE.SHOWING) and har(nod, STATE.VISIBLE)


def ga(nod, bara_synligt=True):
    """All objects under this one with the objects above them; hidden ones are left out with what they hold."""
    hog = [(nod, ())]
    while hog:
        denna, over = hog.pop()
        yield denna, over
        if denna.get_role_name() in BREDA:
            continue
        for i in range(denna.get_child_count()):
            barn = denna.get_child_at_index(i)
            if barn is not None and (not bara_synligt or over == () or syns(barn)):
                hog.append((barn, over + (denna,)))


def program():
    """The product, of all that is on the bus."""
    bord = Atspi.get_desktop(0)
    for i in range(bord.get_child_count()):
        barn = bord.get_child_at_index(i)
        if barn is not None and barn.get_name() == "Underlag":
            return barn
    return None


def pa_bussen():
    """The product, which has been there before; for a moment the bus may not tell its name."""
    return vanta("programmet på bussen", program)


def hitta(roll, villkor=lambda nod: True, rot=None):
    """The first object in sight of that role for which the condition holds, None when there is none."""
    for nod, _ in ga(rot or pa_bussen()):
        if nod.get_role_name() == roll and villkor(nod):
            return nod
    return None


def tangent(*tangenter):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *tangenter], check=True, stdout=subprocess.DEVNULL)


def skriv(text):
    subprocess.run(["xdotool", "type", "--delay", "30", text], check=True, stdout=subprocess.DEVNULL)


def alla_fonster():
    """The windows in sight; one that closes while it is asked is none."""
    rot = pa_bussen()
    alla = [rot.get_child_at_index(i) for i in range(rot.get_child_count())]
    return [ett for ett in alla if ett is not None]


def fonster():
    """Titles of the windows in sight."""
    return [ett.get_name().strip() for ett in alla_fonster()]


class Lyssnare:
    """Hears which object gets the focus, and what it is called then."""

    def __init__(self):
        self.horda = []
        self.flyttningar = 0
        self._lyssnare = Atspi.EventListener.new(self._hor)
        self._lyssnare.register("object:state-changed:focused")

    def _hor(self, handelse):
        if handelse.detail1:
            self.flyttningar += 1
            roll = handelse.source.get_role_name()
            if roll in ("table cell", "table column header", "table row header"):
                namn = handelse.source.get_name()
                if not self.horda or self.horda[-1] != namn:
                    self.horda.append(namn)

    def efter(self, *tangenter, tak=20.0):
        """What was said last after these keys; something is waited for from each of them."""
        self.tom()
        self.horda.clear()
        tangent(*tangenter)
        slut = time.monotonic() + tak
        while len(self.horda) < len(tangenter) and time.monotonic() < slut:
            self.tom()
            time.sleep(0.02)
        time.sleep(0.1)
        self.tom()
        return self.horda[-1] if self.horda else None

    @staticmethod
    def tom():
        """Hands out the events that have come."""
        sammanhang = GLib.MainContext.default()
        while sammanhang.pending():
            sammanhang.iteration(False)
