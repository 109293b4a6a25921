package se.underlag.kopfil.internal.import_;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.underlag.base.Belopp;
import se.underlag.base.Period;
import se.underlag.kopfil.internal.lagring.Manader;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;

/**
 * A köpfil's events while an import changes them. A cell's effects are kept and adjusted, never doubled; what turned white leaves its event, and an
 * event that has nothing left is confirmed when its row's decision now covers those months (A27, S10), else removed.
 */
final class Handelsebok {

    private final Kopfil kopfil;
    private final Map<String, List<Prognoseffekt>> effekter = new HashMap<>();
    private final Map<String, List<Prognoshandelse>> perRad = new HashMap<>();
    private final List<Prognoshandelse> nya = new ArrayList<>();
    private final Map<Prognoshandelse, List<Vitnad>> vitnade = new LinkedHashMap<>();

    /** A cell that is no longer green. */
    private record Vitnad(Kopfilsrad rad, int manad) {
    }

    /** @param lagrade the events that are stored; they are changed in place */
    Handelsebok(Kopfil kopfil, Collection<Prognoshandelse> lagrade) {
        this.kopfil = kopfil;
        lagrade.stream().filter(handelse -> handelse.getStatus() == Handelsestatus.OBEKRAFTAD).forEach(this::skrivIn);
    }

    /** Enters a new event that a file of our own brought along. @return the event */
    Prognoshandelse tillfor(Prognoshandelse handelse) {
        nya.add(handelse);
        return handelse;
    }

    /** @return a new unconfirmed event */
    Prognoshandelse ny(Handelsetyp typ, LocalDate datum) {
        Prognoshandelse handelse = UnderlagFactory.eINSTANCE.createPrognoshandelse();
        handelse.setId(UUID.randomUUID().toString());
        handelse.setEnhetId(kopfil.getEnhetId());
        handelse.setKopfil(kopfil);
        handelse.setTyp(typ);
        handelse.setDatum(datum);
        handelse.setStatus(Handelsestatus.OBEKRAFTAD);
        nya.add(handelse);
        return handelse;
    }

    /** @return the row's unconfirmed event of that kind, if it has one */
    Optional<Prognoshandelse> finns(Kopfilsrad rad, Handelsetyp typ) {
        return perRad.getOrDefault(rad.getId(), List.of()).stream().filter(handelse -> handelse.getTyp() == typ).findFirst();
    }

    /** @return an unconfirmed event of the row, if it has any */
    Optional<Prognoshandelse> forsta(Kopfilsrad rad) {
        return perRad.getOrDefault(rad.getId(), List.of()).stream().findFirst();
    }

    /** @return whether the cell is green */
    boolean arGron(Kopfilsrad rad, int manad) {
        return !effekter.getOrDefault(cell(rad, manad), List.of()).isEmpty();
    }

    /** Lets the cell's forecast be this; effects that are there are adjusted. @param handelse where a first effect belongs; @param delta SEK */
    void satt(Kopfilsrad rad, int manad, BigDecimal delta, Prognoshandelse handelse) {
        List<Prognoseffekt> cell = effekter.getOrDefault(cell(rad, manad), List.of());
        if (cell.isEmpty()) {
            laggTill(handelse, rad, manad, delta);
        } else {
            BigDecimal summa = cell.stream().map(Prognoseffekt::getDelta).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (summa.compareTo(delta) != 0) {
                Prognoseffekt sista = cell.get(cell.size() - 1);
                sista.setDelta(Belopp.oren(sista.getDelta().add(delta).subtract(summa)));
            }
        }
    }

    /** Adds an effect beside those that the cell has. */
    void laggTill(Prognoshandelse handelse, Kopfilsrad rad, int manad, BigDecimal delta) {
        Prognoseffekt effekt = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        effekt.setId(UUID.randomUUID().toString());
        effekt.setEnhetId(kopfil.getEnhetId());
        effekt.setManad(manad);
        effekt.setDelta(Belopp.oren(delta));
        effekt.setRad(rad);
        handelse.getEffekter().add(effekt);
        skrivIn(handelse, effekt);
    }

    /** Adjusts a green cell's forecast. */
    void justera(Kopfilsrad rad, int manad, BigDecimal delta) {
        satt(rad, manad, delta, null);
    }

    /** Takes the cell's forecast away, since the cell turned white. */
    void vitna(Kopfilsrad rad, int manad) {
        List<Prognoseffekt> cell = effekter.remove(cell(rad, manad));
        for (Prognoseffekt effekt : cell == null ? List.<Prognoseffekt>of() : cell) {
            Prognoshandelse handelse = effekt.getHandelse();
            handelse.getEffekter().remove(effekt);
            vitnade.computeIfAbsent(handelse, key -> new ArrayList<>()).add(new Vitnad(rad, manad));
        }
    }

    /** Closes the events that have nothing left. @return the new events, to be stored */
    List<Prognoshandelse> avsluta() {
        vitnade.forEach((handelse, celler) -> {
            if (handelse.getEffekter().isEmpty()) {
                boolean beslutade = celler.stream().allMatch(this::tacksAvBeslut);
                handelse.setStatus(beslutade ? Handelsestatus.BEKRAFTAD : Handelsestatus.BORTTAGEN);
                if (beslutade) {
                    handelse.setBekraftad(celler.get(0).rad().getBeslut());
                }
            }
        });
        return nya;
    }

    private boolean tacksAvBeslut(Vitnad vit) {
        return vit.rad().getBeslut() != null && Manader.get(vit.rad(), vit.manad()) != null
                && new Period(vit.rad().getFrom(), vit.rad().getTom()).overlaps(Period.of(YearMonth.of(kopfil.getAr(), vit.manad())));
    }

    private void skrivIn(Prognoshandelse handelse) {
        handelse.getEffekter().forEach(effekt -> skrivIn(handelse, effekt));
    }

    private void skrivIn(Prognoshandelse handelse, Prognoseffekt effekt) {
        effekter.computeIfAbsent(cell(effekt.getRad(), effekt.getManad()), key -> new ArrayList<>(1)).add(effekt);
        List<Prognoshandelse> rad = perRad.computeIfAbsent(effekt.getRad().getId(), key -> new ArrayList<>(1));
        if (!rad.contains(handelse)) {
            rad.add(handelse);
        }
    }

    private static String cell(Kopfilsrad rad, int manad) {
        return rad.getId() + '/' + manad;
    }
}
