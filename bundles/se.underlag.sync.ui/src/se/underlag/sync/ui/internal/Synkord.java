package se.underlag.sync.ui.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import se.underlag.spi.synk.Synklage;
import se.underlag.spi.synk.Synkutfall;
import se.underlag.spi.synk.Vantande;

/** How things stand, in words. */
public final class Synkord {

    private static final ZoneId HEMMA = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter KLOCKAN = DateTimeFormatter.ofPattern("HH:mm").withZone(HEMMA);
    private static final DateTimeFormatter NAR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(HEMMA);

    private Synkord() {
    }

    /** @return short, for the foot of the window: {@code Synkad 14:05 · 3 väntar · 1 konflikt} */
    public static String marke(Synklage lage, Clock clock) {
        List<String> delar = new ArrayList<>();
        delar.add(lage.pagar() ? Messages.synkar : !lage.natt() && lage.fel() != null ? Messages.utanKontakt : synkad(lage.senast(), clock));
        if (lage.kvar() > 0) {
            delar.add(NLS.bind(Messages.antalVantar, lage.kvar()));
        }
        if (lage.konflikter() > 0) {
            delar.add(konflikter(lage.konflikter()));
        }
        return String.join(" · ", delar);
    }

    private static String synkad(Instant senast, Clock clock) {
        return senast == null ? Messages.aldrigSynkad
                : NLS.bind(Messages.synkad, senast.atZone(HEMMA).toLocalDate().equals(LocalDate.now(clock.withZone(HEMMA)))
                        ? KLOCKAN.format(senast)
                        : NAR.format(senast));
    }

    private static String konflikter(int antal) {
        return antal == 1 ? Messages.enKonflikt : NLS.bind(Messages.antalKonflikter, antal);
    }

    /** @return whole sentences, for the head of the view */
    public static String lage(Synklage lage) {
        if (lage.pagar()) {
            return Messages.lagePagar;
        }
        String senast = lage.senast() == null ? Messages.lageAldrig : NLS.bind(Messages.lageSenast, NAR.format(lage.senast()));
        if (lage.fel() != null) {
            return lage.fel() + ' ' + senast + (lage.natt() ? "" : ' ' + Messages.lageArbeta);
        }
        return lage.kvar() == 0 && lage.konflikter() == 0 ? senast + ' ' + Messages.lageAllt : senast;
    }

    /** @return what a run has done, for the status line */
    public static String utfall(Synkutfall utfall) {
        List<String> delar = new ArrayList<>(List.of(NLS.bind(Messages.utfall, utfall.hamtade(), utfall.skickade())));
        if (utfall.avvisade() > 0) {
            delar.add(NLS.bind(Messages.utfallAvvisade, utfall.avvisade()));
        }
        if (utfall.konflikter() > 0) {
            delar.add(konflikter(utfall.konflikter()));
        }
        if (utfall.kvar() > 0) {
            delar.add(NLS.bind(Messages.antalVantar, utfall.kvar()));
        }
        return String.join(" · ", delar);
    }

    /** @return day and time as people write them, empty for none */
    public static String nar(Instant tid) {
        return tid == null ? "" : NAR.format(tid);
    }

    /** @return who did it and when */
    public static String vem(String av, Instant tid) {
        return ((av == null ? "" : av) + ' ' + nar(tid)).strip();
    }

    /** @return the state in a word */
    public static String status(Vantande.Status status) {
        return switch (status) {
        case VANTAR -> Messages.statusVantar;
        case KONFLIKT -> Messages.statusKonflikt;
        case AVVISAD -> Messages.statusAvvisad;
        };
    }
}
