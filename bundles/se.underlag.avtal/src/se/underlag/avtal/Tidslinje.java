package se.underlag.avtal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.base.Period;
import se.underlag.model.Avtalstyp;
import se.underlag.model.Bedomningstyp;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Placeringstillstand;

/**
 * What has happened and is agreed about the placement of a person, in the order of time: immutable, and about nothing but the images that it is
 * made of.
 *
 * @param poster by first day, then by kind
 */
public record Tidslinje(List<Post> poster) {

    private static final ZoneId ZON = ZoneId.of("Europe/Stockholm");
    private static final String KONTAKTREGEL = "BB-12";

    /** Copies the list. */
    public Tidslinje {
        poster = List.copyOf(poster);
    }

    /** Kinds of things on the line, in the order in which they lie below each other. */
    public enum Slag {
        AVTAL, PRIS, LUCKA, OVERLAPP, BEDOMNING, KONTAKT, INFLYTT, DOKUMENT, UPPSAGNING
    }

    /**
     * Something on the line.
     *
     * @param period its days; first and last the same for what happens on a day, the last null while the end is open
     * @param arendeId the case it belongs to, null for a gap or an overlap
     * @param referens what that case is called, null likewise
     * @param namn number of an avtal, file name of a document, points of a behovsbedömning as {@code 2.4}, else null
     * @param belopp SEK per dygn of a price, else null
     * @param sort what it is more precisely: an {@link Avtalstyp}, {@link Bedomningstyp} or {@link Dokumenttyp}; null where there is no more to say
     * @param kommande whether it is booked and not done
     */
    public record Post(Slag slag, Period period, String arendeId, String referens, String namn, BigDecimal belopp, Enum<?> sort, boolean kommande) {

        /** @return whether it is a day and no stretch of days */
        public boolean arDag() {
            return period.from().equals(period.tom());
        }
    }

    /**
     * Builds the line. Avtal of cancelled cases are left out, for they never held.
     *
     * @param arenden every case of the person
     * @param dokument documents by id of the case
     */
    public static Tidslinje av(Collection<Arendebild> arenden, Map<String, List<Dokumentbild>> dokument) {
        List<Post> poster = new ArrayList<>();
        Map<String, Post> avtal = new LinkedHashMap<>();
        for (Arendebild arende : arenden) {
            if (arende.tillstand() != Placeringstillstand.AVBRUTET) {
                lagg(avtal, arende, arende.avtal(), poster);
            }
        }
        Set<String> inflyttade = new HashSet<>();
        for (Arendebild arende : arenden.stream().sorted(Comparator.comparing(Arendebild::referens)).toList()) {
            lagg(avtal, arende, arende.foregaende(), poster);
            bedomning(poster, arende);
            arende.steg().stream().filter(steg -> KONTAKTREGEL.equals(steg.regel()))
                    .forEach(steg -> dag(poster, Slag.KONTAKT, steg.dag(), arende, null, null, false));
            // what follows up a placement knows the same moving in
            if (arende.inflyttning() != null && inflyttade.add(arende.inflyttning().id())) {
                dag(poster, Slag.INFLYTT, arende.inflyttning().datum(), arende, null, null, false);
            }
            dokument.getOrDefault(arende.id(), List.of())
                    .forEach(ett -> dag(poster, Slag.DOKUMENT, dag(ett.skapat()), arende, ett.namn(), ett.typ(), false));
        }
        poster.addAll(avtal.values());
        poster.addAll(brister(avtal.values()));
        poster.sort(Comparator.comparing((Post post) -> post.period().from()).thenComparing(Post::slag));
        return new Tidslinje(poster);
    }

    /** @return whether somebody has several avtal on a day, or none between two */
    public boolean harBrist() {
        return poster.stream().anyMatch(post -> post.slag() == Slag.LUCKA || post.slag() == Slag.OVERLAPP);
    }

    private static void lagg(Map<String, Post> alla, Arendebild arende, Avtalsbild avtal, List<Post> poster) {
        if (avtal == null || avtal.period() == null || avtal.period().from() == null || avtal.period().isReversed()) {
            return;
        }
        Post fore = alla.putIfAbsent(avtal.id(),
                new Post(Slag.AVTAL, avtal.period(), arende.id(), arende.referens(), avtal.nr(), null, avtal.typ(), false));
        if (fore != null) {
            return;
        }
        if (avtal.dygnspris() != null) {
            poster.add(new Post(Slag.PRIS, avtal.period(), arende.id(), arende.referens(), avtal.nr(), avtal.dygnspris(), null, false));
        }
        dag(poster, Slag.UPPSAGNING, avtal.uppsagd(), arende, avtal.nr(), null, false);
    }

    private static void bedomning(List<Post> poster, Arendebild arende) {
        Bedomningsbild bedomning = arende.bedomning();
        if (bedomning == null) {
            return;
        }
        dag(poster, Slag.KONTAKT, bedomning.kontakt(), arende, null, null, false);
        boolean gjord = bedomning.genomford() != null;
        dag(poster, Slag.BEDOMNING, gjord ? bedomning.genomford() : bedomning.bokad(), arende,
                bedomning.poang() == null ? null : bedomning.poang().stripTrailingZeros().toPlainString(), bedomning.typ(), !gjord);
    }

    private static void dag(List<Post> poster, Slag slag, LocalDate dag, Arendebild arende, String namn, Enum<?> sort, boolean kommande) {
        if (dag != null) {
            poster.add(new Post(slag, new Period(dag, dag), arende.id(), arende.referens(), namn, null, sort, kommande));
        }
    }

    private static LocalDate dag(Instant tid) {
        return tid == null ? null : tid.atZone(ZON).toLocalDate();
    }

    /** Walks along the avtal: what the next one leaves uncovered is a gap, what it covers again an overlap. */
    private static List<Post> brister(Collection<Post> avtal) {
        List<Period> perioder = avtal.stream().map(Post::period).sorted(Comparator.comparing(Period::from)).toList();
        List<Post> brister = new ArrayList<>();
        LocalDate tackt = null;
        for (int i = 0; i < perioder.size(); i++) {
            Period nasta = perioder.get(i);
            if (i > 0 && tackt != null && nasta.from().isAfter(tackt.plusDays(1))) {
                brister.add(brist(Slag.LUCKA, tackt.plusDays(1), nasta.from().minusDays(1)));
            } else if (i > 0 && !nasta.from().isAfter(slut(tackt))) {
                brister.add(brist(Slag.OVERLAPP, nasta.from(), slut(nasta.tom()).isBefore(slut(tackt)) ? nasta.tom() : tackt));
            }
            tackt = i == 0 || slut(nasta.tom()).isAfter(slut(tackt)) ? nasta.tom() : tackt;
        }
        return brister;
    }

    private static LocalDate slut(LocalDate tom) {
        return tom == null ? LocalDate.MAX : tom;
    }

    private static Post brist(Slag slag, LocalDate from, LocalDate tom) {
        return new Post(slag, new Period(from, tom), null, null, null, null, null, false);
    }
}
