package se.underlag.kopfil.internal.prognos;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.prognos.Motiv;
import se.underlag.kopfil.prognos.Prognoslage;
import se.underlag.kopfil.prognos.Prognosplan;
import se.underlag.kopfil.prognos.Prognosplan.Bekraftad;
import se.underlag.kopfil.prognos.Prognosplan.NyHandelse;
import se.underlag.kopfil.prognos.Prognosplan.NyRad;
import se.underlag.kopfil.prognos.Prognosplan.Radandring;
import se.underlag.kopfil.prognos.Prognosplan.Radutfall;
import se.underlag.kopfil.prognos.Radlage;
import se.underlag.model.Handelsetyp;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;

/** Gathers what an action does until it is a plan. A refused one keeps its findings and shows the rows as they are. */
final class Planbygge {

    private final Prognoslage lage;
    private final LocalDate idag;
    private final List<Fynd> fynd = new ArrayList<>();
    private final Map<String, Rad> rader = new LinkedHashMap<>();
    private final List<String> borttagna = new ArrayList<>();
    private final List<String> borttagnaRader = new ArrayList<>();
    private NyHandelse handelse;
    private NyRad nyRad;
    private Bekraftad bekraftad;

    /** A row while it changes. */
    private static final class Rad {

        private final Radbild bild;
        private Manadsbelopp faktiskt;
        private Manadsbelopp prognos;
        private Manadsbelopp effekt = Manadsbelopp.TOMT;
        private Radandring andringar = Radandring.INGEN;

        Rad(Radbild bild) {
            this.bild = bild;
            faktiskt = bild == null ? Manadsbelopp.TOMT : bild.faktiskt();
            prognos = bild == null ? Manadsbelopp.TOMT : bild.prognos();
        }
    }

    Planbygge(Prognoslage lage, LocalDate idag) {
        this.lage = lage;
        this.idag = idag;
    }

    Prognoslage lage() {
        return lage;
    }

    /** @return the köpfil's year */
    int ar() {
        return lage.ar();
    }

    /** @return the first day of the year */
    LocalDate forsta() {
        return LocalDate.of(lage.ar(), 1, 1);
    }

    /** @return the last day of the year */
    LocalDate sista() {
        return LocalDate.of(lage.ar(), 12, 31);
    }

    /** @return the first day of the month. @param manad 1 to 12 */
    LocalDate forsta(int manad) {
        return YearMonth.of(lage.ar(), manad).atDay(1);
    }

    /** Notes that the row takes part, also when nothing happens to it. */
    void visar(Radlage rad) {
        rader.computeIfAbsent(rad.id(), id -> new Rad(rad.bild()));
    }

    private Rad rad(String radId) {
        return rader.computeIfAbsent(radId, id -> new Rad(lage.rad(id).map(Radlage::bild).orElse(null)));
    }

    /** Adds to a month's forecast through the plan's event. @param delta SEK */
    void effekt(String radId, int manad, BigDecimal delta) {
        Rad rad = rad(radId);
        rad.effekt = rad.effekt.with(manad, rad.effekt.orZero(manad).add(delta));
        rad.prognos = rad.prognos.with(manad, rad.prognos.orZero(manad).add(delta));
    }

    /** @return whether the plan's event changes anything */
    boolean harEffekt() {
        return rader.values().stream().anyMatch(rad -> !rad.effekt.isEmpty());
    }

    /** Sets a month's amounts without an event of the plan's own. */
    void belopp(String radId, int manad, BigDecimal faktiskt, BigDecimal prognos) {
        Rad rad = rad(radId);
        rad.faktiskt = rad.faktiskt.with(manad, faktiskt);
        rad.prognos = rad.prognos.with(manad, prognos);
    }

    /** @return the row's actual amounts as they have become */
    Manadsbelopp faktiskt(String radId) {
        return rad(radId).faktiskt;
    }

    /** @return the row's forecast amounts as they have become */
    Manadsbelopp prognos(String radId) {
        return rad(radId).prognos;
    }

    void andringar(String radId, Radandring andringar) {
        rad(radId).andringar = andringar;
    }

    void handelse(Handelsetyp typ, LocalDate datum, Motiv motiv) {
        handelse = new NyHandelse(typ, datum, motiv == null ? Motiv.INGET : motiv);
    }

    void nyRad(NyRad rad) {
        nyRad = rad;
    }

    void bekrafta(Bekraftad decided) {
        bekraftad = decided;
    }

    void taBort(String handelseId) {
        borttagna.add(handelseId);
    }

    void taBortRad(String radId) {
        borttagnaRader.add(radId);
    }

    /** Refuses. @param falt the field it is about, null for the row as a whole */
    void avvisa(String regel, Radlage rad, String falt, String text, Object... varden) {
        fynd.add(fynd(regel, Allvar.FEL, rad, falt, NLS.bind(text, varden), true));
    }

    void varna(String regel, Radlage rad, String falt, String text, Object... varden) {
        fynd.add(fynd(regel, Allvar.VARNING, rad, falt, NLS.bind(text, varden), false));
    }

    void upplys(String regel, Radlage rad, String falt, String text, Object... varden) {
        fynd.add(fynd(regel, Allvar.UPPLYSNING, rad, falt, NLS.bind(text, varden), false));
    }

    private Fynd fynd(String regel, Allvar allvar, Radlage rad, String falt, String text, boolean avvisad) {
        Fynd.Plats plats = rad == null ? new Fynd.Plats(lage.kopfil(), null, 0, null, null, null, falt)
                : falt == null ? rad.bild().plats() : rad.bild().vid(falt);
        return new Fynd(regel, allvar, text, plats, avvisad);
    }

    boolean arAvvisad() {
        return fynd.stream().anyMatch(Fynd::avvisad);
    }

    /** @param etikett what undo calls it */
    Prognosplan bygg(String etikett) {
        boolean avvisad = arAvvisad();
        if (!avvisad) {
            rader.forEach(this::negativt);
            passerat();
        }
        List<Radutfall> utfall = new ArrayList<>();
        rader.forEach((id, rad) -> {
            if (!avvisad || rad.bild != null) {
                utfall.add(avvisad ? utfall(id, new Rad(rad.bild)) : utfall(id, rad));
            }
        });
        fynd.sort(Comparator.comparing((Fynd ett) -> !ett.avvisad()).thenComparing(Fynd::allvar));
        return avvisad ? new Prognosplan(etikett, null, utfall, null, null, List.of(), List.of(), fynd)
                : new Prognosplan(etikett, handelse, utfall, nyRad, bekraftad, borttagna, borttagnaRader, fynd);
    }

    private Radutfall utfall(String id, Rad rad) {
        Radbild bild = rad.bild;
        String namn = bild != null ? Ord.namn(bild) : nyRad == null || nyRad.namn() == null ? "" : nyRad.namn();
        return new Radutfall(id, bild == null ? 0 : bild.plats().rad(), namn, bild == null ? nyRad == null ? null : nyRad.insats() : bild.insats(),
                bild == null ? Manadsbelopp.TOMT : bild.faktiskt(), bild == null ? Manadsbelopp.TOMT : bild.prognos(), rad.faktiskt, rad.prognos,
                rad.effekt, rad.andringar);
    }

    /** What is left below nothing is said, never hidden (A3). */
    private void negativt(String id, Rad rad) {
        if (borttagnaRader.contains(id)) {
            return;
        }
        Manadsbelopp before = rad.bild == null ? Manadsbelopp.TOMT : rad.bild.faktiskt().plus(rad.bild.prognos());
        Manadsbelopp after = rad.faktiskt.plus(rad.prognos);
        for (int manad = 1; manad <= 12; manad++) {
            boolean changed = after.orZero(manad).compareTo(before.orZero(manad)) != 0;
            if (changed && after.orZero(manad).signum() < 0) {
                varna("A3", lage.rad(id).orElse(null), null, Messages.negativt, Ord.manad(manad), Belopp.svenska(after.get(manad)),
                        Ord.rad(rad.bild));
            }
        }
    }

    private void passerat() {
        if (handelse != null && handelse.datum() != null && YearMonth.from(handelse.datum()).isBefore(YearMonth.from(idag))) {
            upplys("PR-02", null, null, Messages.passerat, Ord.manad(handelse.datum().getMonthValue()), handelse.datum().getYear());
        }
    }
}
