package se.underlag.kopfil.internal.import_;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.Handelsefraga.Svar;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.import_.Radjamforelse.Falt;
import se.underlag.kopfil.internal.lagring.Lasminne;
import se.underlag.kopfil.internal.lagring.Manader;
import se.underlag.kopfil.internal.lagring.Mask;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.spi.Fynd;

/**
 * Carries a plan over into model objects: new rows are made, changed rows get their changed fields, green cells their events (PR-03 to PR-05).
 * Touches no database; whoever calls it stores {@link #nyaRader} and {@link #nyaHandelser}.
 */
final class Genomforande {

    private final Kopfil kopfil;
    private final Register register;
    private final Radjamforelse jamforelse;
    private final Handelsebok handelser;
    private final Map<String, Kopfilsrad> lagrade;
    private final Map<String, Period> beslutsperioder;
    private final Map<String, List<Radbild>> personersRader;
    private final Map<Fynd.Plats, Svar> svar;
    private final Map<String, Prognoshandelse> byten = new HashMap<>();
    private final Map<Fynd.Plats, Prognoshandelse> ersatta = new HashMap<>();
    private final List<Kopfilsrad> nyaRader = new ArrayList<>();
    private final Map<String, Kopfilsrad> exporterade = new HashMap<>();
    private final Map<Planrad, Kopfilsrad> gjorda = new IdentityHashMap<>();
    private List<Prognoshandelse> nyaHandelser = List.of();
    private String sistaNyckel;

    /**
     * @param lagrade the köpfil's stored rows, which are changed in place; @param rader the plan's rows
     * @param svar what somebody said that all-green new rows are, by their places
     */
    Genomforande(Kopfil kopfil, Register register, Radjamforelse jamforelse, Handelsebok handelser, Collection<Kopfilsrad> lagrade,
            Collection<Planrad> rader, Map<Fynd.Plats, Svar> svar) {
        this.svar = svar;
        this.kopfil = kopfil;
        this.register = register;
        this.jamforelse = jamforelse;
        this.handelser = handelser;
        this.lagrade = lagrade.stream().collect(Collectors.toMap(Kopfilsrad::getId, rad -> rad, (a, b) -> a, LinkedHashMap::new));
        List<Radbild> bilder = rader.stream().filter(rad -> rad.utfall() != Utfall.AVVISAD).map(Planrad::rad).toList();
        this.beslutsperioder = perioder(bilder);
        this.personersRader = bilder.stream().filter(rad -> rad.identitet() != null && !Mask.ar(rad.identitet()))
                .collect(Collectors.groupingBy(Radbild::identitet));
        this.sistaNyckel = lagrade.stream().map(Kopfilsrad::getSortnyckel).filter(key -> key != null).max(Comparator.naturalOrder()).orElse("");
    }

    /** A decision on several rows runs from the earliest day to the latest. */
    private static Map<String, Period> perioder(List<Radbild> bilder) {
        Map<String, Period> perioder = new HashMap<>();
        for (Radbild rad : bilder) {
            String nr = Nyckel.text(rad.beslutsnr());
            if (nr != null && !Mask.ar(nr)) {
                perioder.merge(nr, rad.period(), (a, b) -> new Period(a.from() == null || b.from() == null ? null : min(a.from(), b.from()),
                        a.tom() == null || b.tom() == null ? null : max(a.tom(), b.tom())));
            }
        }
        return perioder;
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /**
     * Carries the rows over.
     *
     * @param upptaget whether an id is used by a stored row already, so that an exported id of another köpfil is not taken over
     * @param utbyte events that a file of our own brought along for new rows
     */
    void kor(Collection<Planrad> rader, Predicate<String> upptaget, Utbyte utbyte) {
        Map<Planrad, Kopfilsrad> tillampade = new LinkedHashMap<>();
        for (Planrad planrad : rader) {
            if (planrad.utfall() == Utfall.NY) {
                Kopfilsrad rad = ny(planrad.rad(), upptaget);
                gjorda.put(planrad, rad);
                tillampade.put(planrad, rad);
            } else if (planrad.utfall() == Utfall.ANDRAD) {
                Kopfilsrad rad = lagrade.get(planrad.traffId());
                andra(rad, planrad.rad());
                tillampade.put(planrad, rad);
            } else if (planrad.utfall() == Utfall.OFORANDRAD) {
                minnsByte(planrad.rad(), lagrade.get(planrad.traffId()).getHandelse());
            }
        }
        utbyte.tillfor(exporterade, handelser);
        // An all-green row comes first: a change of insats also carries the reduction on the person's other row.
        tillampade.forEach((planrad, rad) -> handelserad(planrad.rad(), rad));
        tillampade.forEach((planrad, rad) -> prognos(planrad.rad(), rad));
        nyaHandelser = handelser.avsluta();
    }

    private Kopfilsrad ny(Radbild bild, Predicate<String> upptaget) {
        Kopfilsrad rad = UnderlagFactory.eINSTANCE.createKopfilsrad();
        rad.setId(bild.radId() == null || !arUuid(bild.radId()) || upptaget.test(bild.radId()) ? UUID.randomUUID().toString() : bild.radId());
        rad.setEnhetId(kopfil.getEnhetId());
        rad.setKopfil(kopfil);
        sistaNyckel = Sortnyckel.efter(sistaNyckel);
        rad.setSortnyckel(sistaNyckel);
        rad.setPerson(register.person(bild));
        rad.setBeslut(register.beslut(bild, period(bild)));
        rad.setInsatstyp(register.insatstyp(bild));
        rad.setLeverantor(register.leverantor(bild));
        rad.setFrom(bild.period().from());
        rad.setTom(bild.period().tom());
        rad.setDygnspris(Belopp.oren(bild.dygnspris()));
        rad.setKonto(Nyckel.text(bild.konto()));
        rad.setKommentar(Nyckel.text(bild.kommentar()));
        for (int manad = 1; manad <= 12; manad++) {
            Manader.set(rad, manad, bild.faktiskt().get(manad));
        }
        nyaRader.add(rad);
        if (bild.radId() != null) {
            exporterade.putIfAbsent(bild.radId(), rad);
        }
        return rad;
    }

    private Period period(Radbild bild) {
        return beslutsperioder.getOrDefault(String.valueOf(Nyckel.text(bild.beslutsnr())), bild.period());
    }

    private static boolean arUuid(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private void andra(Kopfilsrad rad, Radbild bild) {
        for (Falt falt : Falt.values()) {
            if (jamforelse.fyller(falt) && !jamforelse.maskerad(falt, bild)) {
                andra(rad, bild, falt);
            }
        }
        for (int manad = 1; manad <= 12; manad++) {
            Manadscell cell = Manadscell.iFil(bild, manad, Manader.get(rad, manad));
            if (Radjamforelse.harManad(bild, manad) && !cell.gron() && !new Manadscell(false, Manader.get(rad, manad)).same(cell)) {
                Manader.set(rad, manad, cell.visat());
            }
        }
    }

    private void andra(Kopfilsrad rad, Radbild bild, Falt falt) {
        switch (falt) {
        case IDENTITET -> rad.setPerson(register.person(bild));
        case BESLUTSNR -> rad.setBeslut(register.beslut(bild, period(bild)));
        case INSATS -> rad.setInsatstyp(register.insatstyp(bild));
        case LEVERANTOR -> rad.setLeverantor(register.leverantor(bild));
        case FROM -> rad.setFrom(bild.period().from());
        case TOM -> rad.setTom(bild.period().tom());
        case DYGNSPRIS -> rad.setDygnspris(Belopp.oren(bild.dygnspris()));
        case KONTO -> rad.setKonto(Nyckel.text(bild.konto()));
        case KOMMENTAR -> rad.setKommentar(Nyckel.text(bild.kommentar()));
        default -> throw new IllegalStateException(falt.name());
        }
    }

    private void handelserad(Radbild bild, Kopfilsrad rad) {
        if (!Handelsetypning.arHandelserad(bild, Manader.of(rad))) {
            return;
        }
        Prognoshandelse handelse = rad.getHandelse();
        if (handelse == null) {
            handelse = handelser.finns(rad, Handelsetyp.BYTE_AV_INSATS).or(() -> handelser.finns(rad, Handelsetyp.NYTT_ARENDE))
                    .or(() -> handelser.forsta(rad))
                    .orElseGet(() -> handelser.ny(typ(bild), Handelsetypning.start(bild)));
            rad.setHandelse(handelse);
        }
        minnsByte(bild, handelse);
        for (int manad : bild.gron()) {
            Manadscell cell = Manadscell.iFil(bild, manad, Manader.get(rad, manad));
            if (cell.gron()) {
                handelser.satt(rad, manad, cell.delta(Manader.get(rad, manad)), handelse);
            }
        }
    }

    private Handelsetyp typ(Radbild bild) {
        Svar given = svar.get(bild.plats());
        return given != null ? given.typ() : Handelsetypning.avRad(bild, andraRader(bild));
    }

    /** With an answer only the row it names is reduced by the change, otherwise any of the person's. */
    private void minnsByte(Radbild bild, Prognoshandelse handelse) {
        Svar given = svar.get(bild.plats());
        if (given != null && given.ersatter() != null && handelse != null && handelse.getTyp() == Handelsetyp.BYTE_AV_INSATS) {
            ersatta.putIfAbsent(given.ersatter(), handelse);
            return;
        }
        if (handelse != null && handelse.getTyp() == Handelsetyp.BYTE_AV_INSATS && handelse.getStatus() == Handelsestatus.OBEKRAFTAD
                && bild.identitet() != null && !Mask.ar(bild.identitet())) {
            byten.putIfAbsent(bild.identitet(), handelse);
        }
    }

    private List<Radbild> andraRader(Radbild bild) {
        return bild.identitet() == null ? List.of()
                : personersRader.getOrDefault(bild.identitet(), List.of()).stream().filter(other -> other != bild).toList();
    }

    private void prognos(Radbild bild, Kopfilsrad rad) {
        Manadsbelopp faktiskt = Manader.of(rad);
        for (int manad = 1; manad <= 12; manad++) {
            Manadscell cell = Manadscell.iFil(bild, manad, faktiskt.get(manad));
            if (!Radjamforelse.harManad(bild, manad)) {
                continue;
            }
            if (!cell.gron()) {
                handelser.vitna(rad, manad);
            } else if (handelser.arGron(rad, manad)) {
                handelser.justera(rad, manad, cell.delta(faktiskt.get(manad)));
            } else {
                handelser.satt(rad, manad, cell.delta(faktiskt.get(manad)), handelse(bild, rad, manad, faktiskt));
            }
        }
    }

    private Prognoshandelse handelse(Radbild bild, Kopfilsrad rad, int manad, Manadsbelopp faktiskt) {
        Handelsetyp typ = Handelsetypning.avManad(bild, manad, faktiskt);
        Prognoshandelse bytet = ersatta.getOrDefault(bild.plats(), bild.identitet() == null ? null : byten.get(bild.identitet()));
        if (typ == Handelsetyp.AVSLUT_IFORTID && bytet != null && (bytet.getDatum() == null
                || !Handelsetypning.datum(bild, manad, typ).plusMonths(1).isBefore(bytet.getDatum()))) {
            return bytet;
        }
        return handelser.finns(rad, typ).orElseGet(() -> handelser.ny(typ, Handelsetypning.datum(bild, manad, typ)));
    }

    /** @return which stored row each of these is, by {@link Lasminne#plats}; new ones only where they were made */
    Map<String, String> radIder(Collection<Planrad> rader) {
        Map<String, String> ider = new LinkedHashMap<>();
        for (Planrad rad : rader) {
            String id = rad.traffId() != null ? rad.traffId() : gjorda.containsKey(rad) ? gjorda.get(rad).getId() : null;
            if (id != null) {
                ider.put(Lasminne.plats(rad.rad().plats()), id);
            }
        }
        return ider;
    }

    /** @return the rows that were made */
    List<Kopfilsrad> nyaRader() {
        return nyaRader;
    }

    /** @return the events that were made */
    List<Prognoshandelse> nyaHandelser() {
        return nyaHandelser;
    }
}
