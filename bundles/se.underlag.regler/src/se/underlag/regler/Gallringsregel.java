package se.underlag.regler;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.underlag.model.Gallringsundantag;

/**
 * When data of a person are to be weeded (S42; 21 c and 21 d §§ LSS, 7 a § lag 2001:454): those of the personakt from five years after the last note, those
 * of a sammanställning, which a köpfil is, from five years after the circumstances ended, and done by the end of the calendar year after. Documents on
 * measures of 9 § 8 LSS are kept, and so is a sample for research, which is who is born on certain days of any month.
 *
 * @param arPersonakt years after the last note
 * @param arSammanstallning years after the last insats ended
 * @param forskningsdagar days of birth in the month that belong to the sample
 */
public record Gallringsregel(int arPersonakt, int arSammanstallning, Set<Integer> forskningsdagar) {

    /** Years after the last note (21 c § LSS). */
    public static final String AR_PERSONAKT = "GA.arPersonakt";

    /** Years after the circumstances ended (7 a § lag 2001:454). */
    public static final String AR_SAMMANSTALLNING = "GA.arSammanstallning";

    /** Days of birth of the sample for research (21 d § LSS), with commas between. */
    public static final String FORSKNINGSDAGAR = "GA.forskningsdagar";

    private static final Pattern NIO_ATTA = Pattern
            .compile("(?iu)(?=.*\\bLSS\\b).*\\b9\\s*(?:§|:|kap\\.?)?\\s*(?:p\\.?|punkt(?:en)?|st\\.?)?\\s*8\\b.*");

    /**
     * What is known of a person.
     *
     * @param fodd day of birth, null when the identity number tells none
     * @param sistaInsats last day of the last insats that has ended, null for none
     * @param pagar whether an insats, an avtal or a placement goes on
     * @param sistaAnteckning day of the last note, null for none
     * @param lagrum legal bases of the decisions, as they are written
     * @param sammanstalld whether köpfiler hold data of the person
     */
    public record Underlag(LocalDate fodd, LocalDate sistaInsats, boolean pagar, LocalDate sistaAnteckning, List<String> lagrum,
            boolean sammanstalld) {
    }

    /**
     * What the rule says.
     *
     * @param sammanstallning first day for the data of köpfiler, null while an insats goes on and when they hold none
     * @param personakt first day for the data of the personakt, never before that of köpfiler; null while an insats goes on or when nothing is known
     * @param senast last day, the end of the calendar year after the earlier of the two
     * @param undantag {@code INGET} when all of it may be weeded, {@code PERSONAKT_SENARE} when the data of köpfiler may, otherwise why nothing is
     */
    public record Bedomning(LocalDate sammanstallning, LocalDate personakt, LocalDate senast, Gallringsundantag undantag) {

        /** @return whether at least the data of köpfiler have come to their day, so that the person belongs on a list */
        public boolean forfallen(LocalDate idag) {
            return personakt != null && !idag.isBefore(sammanstallning == null ? personakt : sammanstallning);
        }
    }

    /** @return as the parameters say it on that day */
    public static Gallringsregel of(Datumparametrar parametrar, LocalDate dag) {
        Set<Integer> days = Arrays.stream(parametrar.varde(FORSKNINGSDAGAR, dag).orElse("").split(",")).map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
        return new Gallringsregel(Integer.parseInt(parametrar.varde(AR_PERSONAKT, dag).orElseThrow()),
                Integer.parseInt(parametrar.varde(AR_SAMMANSTALLNING, dag).orElseThrow()), days);
    }

    /** @return what the rule says of the person on that day */
    public Bedomning bedom(Underlag underlag, LocalDate idag) {
        LocalDate ended = underlag.sistaInsats() == null ? underlag.sistaAnteckning() : underlag.sistaInsats();
        if (underlag.pagar() || ended == null) {
            return new Bedomning(null, null, null, Gallringsundantag.PAGAR);
        }
        // an akt is not closed before the insats has ended, whatever this product knows of its notes
        LocalDate noted = underlag.sistaAnteckning() == null || underlag.sistaAnteckning().isBefore(ended) ? ended : underlag.sistaAnteckning();
        LocalDate closed = efter(noted, arPersonakt);
        LocalDate compiled = underlag.sammanstalld() ? efter(ended, arSammanstallning) : null;
        LocalDate file = compiled != null && closed.isBefore(compiled) ? compiled : closed;
        LocalDate first = compiled == null ? file : compiled;
        return new Bedomning(compiled, file, LocalDate.of(first.getYear() + 1, 12, 31), undantag(underlag, file, idag));
    }

    private Gallringsundantag undantag(Underlag underlag, LocalDate file, LocalDate today) {
        Set<Gallringsundantag> all = EnumSet.noneOf(Gallringsundantag.class);
        if (underlag.lagrum().stream().anyMatch(Gallringsregel::lss98)) {
            all.add(Gallringsundantag.LSS_NIO_ATTA);
        }
        if (underlag.fodd() != null && forskningsdagar.contains(underlag.fodd().getDayOfMonth())) {
            all.add(Gallringsundantag.FORSKNINGSURVAL);
        }
        if (today.isBefore(file)) {
            all.add(Gallringsundantag.PERSONAKT_SENARE);
        }
        return all.stream().findFirst().orElse(Gallringsundantag.INGET);
    }

    /** @return whether that is 9 § 8 LSS, in any of the ways it is written */
    public static boolean lss98(String lagrum) {
        return lagrum != null && NIO_ATTA.matcher(lagrum).matches();
    }

    /** Five years after 29 February have passed when 28 February is over. */
    private static LocalDate efter(LocalDate dag, int ar) {
        LocalDate same = dag.plusYears(ar);
        return same.getDayOfMonth() == dag.getDayOfMonth() ? same : same.plusDays(1);
    }
}
