"""One person's way through the window without seeing it. The numbers are those of db-grund.xlsx, summed by hand."""
import time

from gi.repository import Atspi

from trad import STATE, Lyssnare, alla_fonster, fonster, ga, har, hitta, krav, pa_bussen, program, skriv, syns, tangent, vanta

MANOVRERAS = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "password text", "spin button", "slider", "link", "menu",
              "menu item", "check menu item", "radio menu item", "page tab", "list", "list box", "tree table", "tree", "table", "table column header"}
PERSONER = ("Exempelsson", "Provsson", "19550314", "9808")

lage = {}


def alla():
    yield "programmet finns på bussen och navigatorn visar filen", navigatorn
    yield "varje meny har ett namn och en bokstav att välja den med", menyerna
    yield "Retur i navigatorn öppnar filen och rutnätet är en tabell med namn", oppna
    yield "rubriker, radnummer och summor går att nå", rubriker_och_summor
    yield "värdet sägs först, rubriken när kolumnen byts, raden när raden byts", gar_i_tabellen
    yield "tecknens betydelse sägs med ord", tecken
    yield "en cell har plats på skärmen och den platsen har cellen", plats
    yield "en cell som ändras säger sitt nya värde och att det är ändrat", andra
    yield "Ctrl+Tab lämnar rutnätet, F6 går mellan fönstrets delar", vagen_ut
    yield "i diskret läge når inget namn, nummer eller belopp ut", diskret
    yield "efter diskret läge är allt tillbaka", oppet_igen
    yield "varje manöverdon i fönstret har ett namn", namn_i_fonstret
    yield "varje manöverdon i vyerna Historik och Prognos har ett namn", namn_i_vyerna
    yield "startsidan och kalendern nås med tangenter och säger uppgifter och dagar", startsidan
    yield "varje manöverdon i inställningarna har ett namn", lambda: namn_i_dialog("Inställningar", "Inställningar…")
    yield "varje manöverdon i importguiden har ett namn", lambda: namn_i_dialog("Importera", "Importera köpfil…")


def navigatorn():
    vanta("programmet på bussen", program, 40)
    trad = vanta("navigatorns träd", lambda: hitta("tree table"), 40)
    vanta("filen i trädet", lambda: hitta("table cell", lambda c: c.get_name().startswith("db-grund"), trad))


def menyerna():
    rad = hitta("menu bar")
    menyer = [rad.get_child_at_index(i) for i in range(rad.get_child_count())]
    heter = [m.get_name() for m in menyer]
    krav({"Arkiv", "Redigera", "Visa", "Verktyg", "Hjälp"} <= set(heter), "menyerna heter %s" % heter)
    utan = []
    for nod, over in ga(rad, bara_synligt=False):
        if nod.get_role_name() in ("menu", "menu item", "check menu item", "radio menu item") and any(m.get_role_name() == "menu bar" for m in over):
            krav(nod.get_name(), "en menyrad utan namn under %s" % over[-1].get_name())
            tangenter = Atspi.Action.get_key_binding(nod.get_action_iface(), 0) if nod.get_action_iface() else ""
            if not tangenter.split(";")[0]:
                utan.append(nod.get_name())
    krav(not utan, "utan bokstav: %s" % ", ".join(utan))


def vald_rad(trad):
    """What the selected row is called, empty when none is."""
    for vald, _ in ga(trad):
        if vald.get_role_name() == "table cell" and har(vald, STATE.SELECTED):
            return next((c.get_name() for c, _ in ga(vald) if c.get_name()), "")
    return ""


def oppna():
    trad = hitta("tree table")
    trad.get_component_iface().grab_focus()
    vanta("fokus i trädet", lambda: har(trad, STATE.FOCUSED))
    tangent("Home")
    rad = vanta("första raden vald", lambda: (vald := vald_rad(trad)).startswith("Boendeenheten") and vald)
    while not rad.startswith("db-grund"):
        tangent("Down")
        rad = vanta("raden under %s" % rad, lambda forra=rad: (vald := vald_rad(trad)) not in ("", forra) and vald)
    tangent("Return")
    tabell = vanta("rutnätet", lambda: hitta("table", lambda t: t.get_name() == "Rader i köpfilen db-grund"))
    lage["tabell"] = tabell
    rutnat = lage["rutnat"] = tabell.get_table_iface()
    kolumner = lage["kolumn"] = {rutnat.get_column_description(i): i for i in range(rutnat.get_n_columns())}
    for rubrik in ("Personnummer", "Beslut", "Januari", "December", "Summa"):
        krav(rubrik in kolumner, "kolumnen %s finns inte: %s" % (rubrik, list(kolumner)))
    krav(rutnat.get_n_rows() == 1 + 4 + 3, "rubriker, fyra rader och tre summor är %d rader" % rutnat.get_n_rows())
    lage["lyssnare"] = Lyssnare()


def cell(rad, rubrik):
    return lage["rutnat"].get_accessible_at(rad, lage["kolumn"][rubrik] if rubrik else 0)


def belopp(text):
    return text.replace(" ", "\u00a0")


def rubriker_och_summor():
    krav(cell(0, "Januari").get_role_name() == "table column header" and cell(0, "Januari").get_name() == "Januari", "rubriken är %s" % cell(0, "Januari").get_name())
    krav("kronor" in cell(0, "Januari").get_description(), "rubriken förklaras inte")
    krav(cell(2, None).get_role_name() == "table row header" and cell(2, None).get_name() == "rad 2", "radens namn är %s" % cell(2, None).get_name())
    # 31 000 + 1 000; green in April 30 000; 90 000 and 93 000 of a row that is all green are forecast
    for rad, namn, manad, summa in ((5, "Faktisk", "Januari", "32 000,00"), (6, "Prognos", "April", "30 000,00"), (7, "Totalt", "Mars", "32 000,55")):
        krav(cell(rad, None).get_name() == namn, "summan heter %s" % cell(rad, None).get_name())
        krav(cell(rad, manad).get_name() == belopp(summa), "%s i %s är %s" % (namn, manad, cell(rad, manad).get_name()))


def gar_i_tabellen():
    hor = lage["lyssnare"]
    # nothing is said by the one that moves nowhere
    hor.efter("ctrl+Home", tak=5)
    hor.efter("Home", tak=5)
    vanta("en aktiv cell", lambda: any(har(cell(rad, "Tecken"), STATE.FOCUSED) for rad in range(1, 5)))
    while not har(cell(1, "Tecken"), STATE.FOCUSED):
        krav(hor.efter("Up"), "pil upp säger inget")
    namn = hor.efter("Right", "Right")
    krav(namn.startswith("Anna Exempelsson, Brukare") and "rad" not in namn, "två steg åt höger sade %s" % namn)
    namn = hor.efter("Down")
    krav(namn.startswith("Bo Exempelsson, rad 2") and "Brukare" not in namn, "ett steg ned sade %s" % namn)
    namn = hor.efter("Up")
    for _ in range(lage["kolumn"]["Januari"] - lage["kolumn"]["Brukare"]):
        namn = hor.efter("Right")
    krav(namn == belopp("31 000,00") + ", Januari", "Januari sade %s" % namn)
    namn = hor.efter("Down")
    krav(namn == "tom, rad 2", "januari på rad 2 sade %s" % namn)
    krav(hor.efter("Up") == belopp("31 000,00") + ", rad 1", "upp igen sade %s" % hor.horda)
    aktiv = cell(1, "Januari")
    krav(har(aktiv, STATE.FOCUSED) and har(aktiv, STATE.SELECTED) and har(aktiv, STATE.EDITABLE) and not har(aktiv, STATE.DEFUNCT), "cellens tillstånd är fel")
    krav(not har(cell(2, "Januari"), STATE.FOCUSED), "två celler har fokus")


def tecken():
    krav("prognos" in cell(1, "April").get_name(), "den gröna cellen sade %s" % cell(1, "April").get_name())
    krav("prognos" not in cell(1, "Januari").get_name(), "en faktisk cell sade %s" % cell(1, "Januari").get_name())
    krav("varning" in cell(3, "Tecken").get_name() and "PR-07" in cell(3, "Tecken").get_name(), "radens tecken sade %s" % cell(3, "Tecken").get_name())
    krav("kan inte ändras" in cell(1, "Brukare").get_name(), "en låst cell sade %s" % cell(1, "Brukare").get_name())


def plats():
    ruta = cell(1, "Januari").get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    krav(ruta.width > 40 and 12 < ruta.height < 80 and ruta.x > 0 and ruta.y > 0, "rutan är %d,%d %d×%d" % (ruta.x, ruta.y, ruta.width, ruta.height))
    traff = lage["tabell"].get_component_iface().get_accessible_at_point(ruta.x + ruta.width // 2, ruta.y + ruta.height // 2, Atspi.CoordType.SCREEN)
    krav(traff is not None and traff.get_name().startswith(belopp("31 000,00")), "mitt i rutan är %s" % (traff and traff.get_name()))


def andra():
    skriv("41000")
    tangent("Return")
    vanta("det nya värdet", lambda: cell(1, "Januari").get_name() == belopp("41 000,00") + ", ändrad, inte sparad")
    vanta("den nya summan", lambda: cell(5, "Januari").get_name() == belopp("42 000,00"))
    tangent("ctrl+z")
    vanta("det gamla värdet", lambda: cell(1, "Januari").get_name().startswith(belopp("31 000,00")) and "ändrad" not in cell(1, "Januari").get_name())


def i_rutnatet():
    return any(har(cell(rad, rubrik), STATE.FOCUSED) for rad in range(1, 5) for rubrik in lage["kolumn"])


def fokus_flyttat_av(tangenten):
    """Presses it and waits until the focus has come somewhere else, as far as one who presses it again would."""
    hor = lage["lyssnare"]
    hor.tom()
    fore = hor.flyttningar
    tangent(tangenten)
    vanta("fokus efter " + tangenten, lambda: hor.tom() or hor.flyttningar > fore)
    time.sleep(0.3)


def vagen_ut():
    krav(i_rutnatet(), "rutnätet hade inte fokus")
    tangent("ctrl+Tab")
    vanta("fokus utanför rutnätet", lambda: not i_rutnatet())
    for _ in range(6):
        if i_rutnatet():
            break
        fokus_flyttat_av("F6")
    krav(i_rutnatet(), "F6 kom aldrig till rutnätet")
    tangent("shift+F6")
    vanta("fokus i en annan del", lambda: not i_rutnatet())
    tangent("F6")
    vanta("tillbaka i rutnätet", i_rutnatet)


def allt_som_sags():
    """All words of the window that a reader can come by, cells with them."""
    for nod, _ in ga(pa_bussen()):
        yield nod, nod.get_name() or ""
        yield nod, nod.get_description() or ""
        text = nod.get_text_iface() if nod.get_role_name() in ("text", "entry", "label") else None
        if text:
            yield nod, Atspi.Text.get_text(text, 0, -1) or ""
    for rad in range(lage["rutnat"].get_n_rows()):
        for kolumn in range(lage["rutnat"].get_n_columns()):
            ruta = lage["rutnat"].get_accessible_at(rad, kolumn)
            yield ruta, ruta.get_name()


def diskret():
    tangent("ctrl+shift+d")
    vanta("märket i statusraden", lambda: hitta("label", lambda n: n.get_name().startswith("Diskret läge")))
    vanta("dolda belopp", lambda: cell(5, "Januari").get_name() == "dold")
    for nod, ord_ in allt_som_sags():
        for hemligt in PERSONER + (belopp("31 000,00"), belopp("149 014,55")):
            krav(hemligt not in ord_, "%s säger ”%s”" % (nod.get_role_name(), ord_[:80]))
    krav(cell(1, "Brukare").get_name() == "dold, kan inte ändras", "namnet är %s" % cell(1, "Brukare").get_name())
    krav(cell(1, "Beslut").get_name().startswith("B-01"), "beslutet är %s" % cell(1, "Beslut").get_name())


def oppet_igen():
    tangent("ctrl+shift+d")
    vanta("namnet", lambda: cell(1, "Brukare").get_name().startswith("Anna Exempelsson"))
    vanta("inget märke", lambda: not hitta("label", lambda n: n.get_name().startswith("Diskret läge")))


def namnlosa(rot):
    """What one can work but not name. A tool button's name is its tooltip, which AT-SPI calls description."""
    for nod, over in ga(rot):
        roll = nod.get_role_name()
        if roll not in MANOVRERAS or not syns(nod) and roll not in ("menu item",):
            continue
        namn = nod.get_name() or nod.get_description() or etikett(nod)
        if not namn and over[-1].get_role_name() in ("combo box", "spin button"):
            namn = over[-1].get_name() or etikett(over[-1])
        if not namn.strip():
            yield "%s under %s" % (roll, " / ".join(o.get_name() or o.get_role_name() for o in over[-6:]))


def etikett(nod):
    for relation in nod.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return " ".join(relation.get_target(i).get_name() for i in range(relation.get_n_targets()))
    return ""


def inga_namnlosa(rot):
    utan = list(namnlosa(rot))
    krav(not utan, "%d utan namn: %s" % (len(utan), "; ".join(utan)))


def namn_i_fonstret():
    inga_namnlosa(pa_bussen())


def namn_i_vyerna():
    for vy in ("Historik", "Prognos"):
        flik = hitta("page tab", lambda n, vy=vy: n.get_name() == vy)
        krav(flik is not None, "fliken %s finns inte" % vy)
        ruta = flik.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        Atspi.generate_mouse_event(ruta.x + ruta.width // 2, ruta.y + ruta.height // 2, "b1c")
        vanta("vyn " + vy, lambda vy=vy: hitta("page tab", lambda n: n.get_name() == vy and har(n, STATE.SELECTED)), 5)
        time.sleep(1.0)
        inga_namnlosa(pa_bussen())


def ruta_med_fokus(villkor):
    return hitta("push button", lambda n: har(n, STATE.FOCUSED) and ", vecka " in n.get_name() and villkor(n.get_name()))


def startsidan():
    tangent("alt+Home")
    vanta("uppgifterna", lambda: hitta("table", lambda t: t.get_name() == "Mina uppgifter"))
    inga_namnlosa(pa_bussen())
    tangent("alt+shift+Home")
    vanta("idag i kalendern", lambda: ruta_med_fokus(lambda namn: namn.startswith("Idag, ")))
    tangent("Left")
    vanta("igår i kalendern", lambda: ruta_med_fokus(lambda namn: not namn.startswith("Idag, ")))
    tangent("Right")
    vanta("idag igen", lambda: ruta_med_fokus(lambda namn: namn.startswith("Idag, ")))


def namn_i_dialog(titel, menyrad):
    fore = len(fonster())
    rad = next(n for n, _ in ga(hitta("menu bar"), bara_synligt=False) if n.get_role_name() == "menu item" and n.get_name() == menyrad)
    rad.get_action_iface().do_action(0)
    ruta = vanta("fönstret " + titel, lambda: len(fonster()) > fore and next((f for f in alla_fonster() if titel in f.get_name() and har(f, STATE.ACTIVE)), None))
    time.sleep(0.5)
    try:
        inga_namnlosa(ruta)
    finally:
        tangent("Escape")
        vanta("stängt " + titel, lambda: len(fonster()) == fore)
