package se.underlag.avtal.ui.ko;

import se.underlag.avtal.ui.internal.Arenderad;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Hinder;
import se.underlag.process.Stegstatus;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.TreManader;
import se.underlag.security.Handling;

/** The assessments that are to be done, and when each may be done at the earliest (BB-30, BB-41). */
final class Bedomningsko {

    static final Bedomningsko TOM = new Bedomningsko(Map.of());

    private static final Set<Placeringstillstand> FORE_BOKNING = EnumSet.of(Placeringstillstand.STARTAT, Placeringstillstand.KONTAKT_LAMNAD,
            Placeringstillstand.KONTAKT_TAGEN, Placeringstillstand.BB_BEGARD);

    private final Map<Arenderad, Lage> rader;

    private Bedomningsko(Map<Arenderad, Lage> rader) {
        this.rader = rader;
    }

    /** How far an assessment has come, in the order of the list. */
    enum Lage {
        ATT_BOKA(Messages.bb_attBoka), BOKAD(Messages.bb_arBokad), ATT_MEJLA(Messages.bb_attMejla), VANTAR(Messages.bb_vantar),
        ATT_STARTA(Messages.bb_attStarta);

        private final String text;

        Lage(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** @param alla every case, ended ones too */
    static Bedomningsko of(List<Arenderad> alla) {
        Set<String> uppfoljda = alla.stream().filter(rad -> rad.bild().tillstand() != Placeringstillstand.AVBRUTET)
                .map(rad -> rad.bild().foregaende()).filter(Objects::nonNull).map(avtal -> avtal.id())
                .collect(Collectors.toSet());
        Map<Arenderad, Lage> lagen = new LinkedHashMap<>();
        alla.forEach(rad -> lage(rad, uppfoljda).ifPresent(lage -> lagen.put(rad, lage)));
        Map<Arenderad, Lage> ordnade = new LinkedHashMap<>();
        lagen.entrySet().stream().sorted(Map.Entry.<Arenderad, Lage>comparingByValue()
                .thenComparing(en -> tidigast(en.getKey(), en.getValue()).orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(en -> ordnade.put(en.getKey(), en.getValue()));
        return new Bedomningsko(ordnade);
    }

    private static Optional<Lage> lage(Arenderad rad, Set<String> uppfoljda) {
        Arendebild bild = rad.bild();
        if (attFoljaUpp(bild, uppfoljda)) {
            return Optional.of(Lage.ATT_STARTA);
        }
        if (bild.flode() == Flode.UPPSAGNING || bild.arAvslutat()) {
            return Optional.empty();
        }
        return switch (bild.tillstand()) {
        case BB_BOKAD -> Optional.of(Lage.BOKAD);
        case BB_GENOMFORD -> Optional.of(Lage.ATT_MEJLA);
        default -> FORE_BOKNING.contains(bild.tillstand()) ? Optional.of(bokas(rad) ? Lage.ATT_BOKA : Lage.VANTAR) : Optional.empty();
        };
    }

    private static boolean bokas(Arenderad rad) {
        return rad.steg().stream().anyMatch(ett -> ett.steg().handling() == Handling.BB_GENOMFORA && ett.steg().till() == Placeringstillstand.BB_BOKAD
                && ett.status() != Stegstatus.SENARE);
    }

    /** A first avtal that has been sent, whose person has moved in, that is neither ended nor followed up by another case that goes on. */
    private static boolean attFoljaUpp(Arendebild bild, Set<String> uppfoljda) {
        return bild.flode() == Flode.NYTT_AVROP && bild.avtal() != null && bild.avtal().skickad() != null && bild.avtal().uppsagd() == null
                && bild.inflyttning() != null && bild.inflyttning().datum() != null && !uppfoljda.contains(bild.avtal().id());
    }

    private static Optional<LocalDate> tidigast(Arenderad rad, Lage lage) {
        if (lage == Lage.ATT_STARTA || foljsUpp(rad)) {
            LocalDate inflytt = rad.bild().inflyttning().datum();
            return Optional.of(TreManader.of(Datumparametrar.levererade(), inflytt).nasta(inflytt));
        }
        return rad.steg().stream().filter(ett -> ett.status() != Stegstatus.GJORT).filter(ett -> arBedomning(ett.steg().handling()))
                .flatMap(ett -> ett.hinder().stream()).map(Hinder::tidigast).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    /** Whoever books a follow-up is to see from when it may be carried out, unless that it comes sooner was approved. */
    private static boolean foljsUpp(Arenderad rad) {
        Arendebild bild = rad.bild();
        return bild.flode() == Flode.UPPFOLJANDE && bild.inflyttning() != null && bild.inflyttning().datum() != null
                && (bild.bedomning() == null || bild.bedomning().genomford() == null) && rad.steg().stream()
                        .noneMatch(ett -> ett.steg().handling() == Handling.AVVIKELSE_GODKANNA && bild.tagna().contains(ett.steg().id()));
    }

    private static boolean arBedomning(Handling handling) {
        return handling == Handling.BB_GENOMFORA || handling == Handling.BB_BEGARA;
    }

    List<Arenderad> rader() {
        return List.copyOf(rader.keySet());
    }

    Optional<Lage> lage(Arenderad rad) {
        return Optional.ofNullable(rader.get(rad));
    }

    /** @return the first day on which the assessment may be requested or carried out, empty when there is nothing to wait for */
    Optional<LocalDate> tidigast(Arenderad rad) {
        return lage(rad).flatMap(lage -> tidigast(rad, lage));
    }

    /** @return how long there is to wait, in words; null when there is nothing to wait for */
    String klocka(Arenderad rad, LocalDate idag) {
        return tidigast(rad).map(dag -> klocka(idag.until(dag, ChronoUnit.DAYS))).orElse(null);
    }

    private static String klocka(long dygn) {
        return dygn <= 0 ? Messages.bb_klockaNu : dygn == 1 ? Messages.bb_klockaImorgon : NLS.bind(Messages.bb_klockaDygn, dygn);
    }
}
