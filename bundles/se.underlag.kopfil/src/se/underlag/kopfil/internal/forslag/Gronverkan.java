package se.underlag.kopfil.internal.forslag;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.forslag.Forslagsbild.Gront;
import se.underlag.kopfil.internal.prognos.Handelseord;
import se.underlag.model.Forslagsmanad;
import se.underlag.model.Forslagstyp;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;

/**
 * What becomes of green amounts in months whose actual amounts are decided now. An extension, a new ärende or a new price that the avtal decides is
 * no longer foreseen: an event that is decided altogether is confirmed and keeps its amounts and the decision, of another the decided months go
 * (A27). What is still only foreseen stays green: an early end, a measure, the other months. A decided ending takes all that is foreseen after it.
 */
final class Gronverkan {

    private static final Set<Handelsetyp> AVGORS_AV_AVTAL = Set.of(Handelsetyp.FORLANGNING, Handelsetyp.NYTT_ARENDE, Handelsetyp.BYTE_AV_INSATS,
            Handelsetyp.FLYTT, Handelsetyp.F100, Handelsetyp.PRISANDRING);

    private final Kopfilsforslag forslag;
    private final Kopfilsrad rad;
    private final Map<Prognoshandelse, List<Prognoseffekt>> berorda = new LinkedHashMap<>();

    /** @param rad the row, null for a new one, which nothing is foreseen of; @param handelser the file's events */
    Gronverkan(Kopfilsforslag forslag, Kopfilsrad rad, Collection<Prognoshandelse> handelser) {
        this.forslag = forslag;
        this.rad = rad;
        if (rad != null) {
            Set<Integer> manader = forslag.getManader().stream().map(Forslagsmanad::getManad).collect(Collectors.toSet());
            handelser.stream().filter(handelse -> handelse.getStatus() == Handelsestatus.OBEKRAFTAD)
                    .forEach(handelse -> effekter(handelse, manader));
        }
    }

    private void effekter(Prognoshandelse handelse, Set<Integer> manader) {
        List<Prognoseffekt> mina = handelse.getEffekter().stream().filter(this::paRaden)
                .filter(effekt -> manader.contains(effekt.getManad()) || efterSlutet(effekt)).toList();
        if (!mina.isEmpty()) {
            berorda.put(handelse, mina);
        }
    }

    private boolean paRaden(Prognoseffekt effekt) {
        return effekt.getRad() != null && effekt.getRad().getId().equals(rad.getId());
    }

    private boolean efterSlutet(Prognoseffekt effekt) {
        return slutar() && forslag.getTom() != null && YearMonth.of(forslag.getAr(), effekt.getManad()).isAfter(YearMonth.from(forslag.getTom()));
    }

    private boolean franSlutet(Prognoseffekt effekt) {
        return forslag.getTom() != null && !YearMonth.of(forslag.getAr(), effekt.getManad()).isBefore(YearMonth.from(forslag.getTom()));
    }

    private boolean avslut() {
        return forslag.getTyp() == Forslagstyp.AVSLUTA_RAD;
    }

    /** Whether an ending is decided, also where what comes before it is still only proposed (BB-60). */
    private boolean slutar() {
        return avslut() || forslag.getAvtal() != null && Avtalslinje.uppsagt(forslag.getAvtal());
    }

    List<Gront> bilder() {
        List<Gront> bilder = new ArrayList<>();
        berorda.forEach((handelse, effekter) -> {
            Manadsbelopp nu = Manadsbelopp.TOMT;
            Manadsbelopp efter = Manadsbelopp.TOMT;
            for (Prognoseffekt effekt : effekter) {
                nu = nu.with(effekt.getManad(), effekt.getDelta());
                efter = efter.with(effekt.getManad(), kvar(handelse, effekt));
            }
            bilder.add(new Gront(handelse.getId(), handelse.getTyp(), Handelseord.av(handelse.getTyp()), handelse.getOrsak(), nu, efter,
                    ersatts(handelse, effekter)));
        });
        return bilder;
    }

    private boolean ersatts(Prognoshandelse handelse, List<Prognoseffekt> effekter) {
        if (avslut() || slutar() && effekter.stream().anyMatch(this::franSlutet) || handelse.getTyp() == Handelsetyp.PRISANDRING) {
            return true;
        }
        return AVGORS_AV_AVTAL.contains(handelse.getTyp()) && effekter.stream().anyMatch(effekt -> effekt.getDelta().signum() > 0);
    }

    /** Of a month in which the avtal ends, what is foreseen of the days after it stays; null when nothing does. */
    private BigDecimal kvar(Prognoshandelse handelse, Prognoseffekt effekt) {
        YearMonth manad = YearMonth.of(forslag.getAr(), effekt.getManad());
        LocalDate last = forslag.getTom();
        if (slutar() || last == null || !YearMonth.from(last).equals(manad) || last.equals(manad.atEndOfMonth())) {
            return null;
        }
        LocalDate first = handelse.getDatum() == null || handelse.getDatum().isBefore(manad.atDay(1)) ? manad.atDay(1) : handelse.getDatum();
        int alla = manad.lengthOfMonth() - first.getDayOfMonth() + 1;
        int after = manad.lengthOfMonth() - Math.max(last.getDayOfMonth(), first.getDayOfMonth() - 1);
        return alla <= 0 ? null : effekt.getDelta().multiply(BigDecimal.valueOf(after)).divide(BigDecimal.valueOf(alla), 2, RoundingMode.HALF_UP);
    }

    /** Does it to the events. @param behall ids of events that stay as they are */
    void genomfor(Set<String> behall) {
        berorda.forEach((handelse, effekter) -> {
            if (!behall.contains(handelse.getId()) && ersatts(handelse, effekter)) {
                genomfor(handelse, effekter);
            }
        });
    }

    private void genomfor(Prognoshandelse handelse, List<Prognoseffekt> effekter) {
        boolean hel = effekter.size() == handelse.getEffekter().size() && effekter.stream().allMatch(effekt -> kvar(handelse, effekt) == null);
        if (hel && bekraftas(handelse)) {
            handelse.setStatus(Handelsestatus.BEKRAFTAD);
            handelse.setBekraftad(rad.getBeslut());
            return;
        }
        for (Prognoseffekt effekt : effekter) {
            BigDecimal kvar = kvar(handelse, effekt);
            if (kvar == null) {
                EcoreUtil.remove(effekt);
            } else {
                effekt.setDelta(kvar);
            }
        }
        if (handelse.getEffekter().isEmpty()) {
            handelse.setStatus(Handelsestatus.BORTTAGEN);
        }
    }

    /** An ending decides what foresaw less; what foresaw more comes to nothing. */
    private boolean bekraftas(Prognoshandelse handelse) {
        return handelse.getEffekter().stream()
                .allMatch(effekt -> effekt.getDelta().signum() <= 0 || !avslut() && !efterSlutet(effekt));
    }
}
