package se.underlag.kopfil.internal.utbyte;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;

/**
 * The custom XML part of an exported workbook. Rows are known by the id that stands in the sheet's hidden last column ({@link #RUBRIK}), so
 * sorting, inserting and deleting rows in Excel changes nothing. The unit's own workbook gets no such column: its rows have a {@code nyckel}, by
 * which {@link Radigenkanning} finds them.
 *
 * <pre>{@code
 * <kopfil xmlns="http://underlag.se/kopfil/utbyte/1" version="1" ar="2025">
 *   <rad id="4f…">
 *     <faktiskt manad="9" belopp="96000.00"/>
 *     <faktiskt manad="10"/>
 *   </rad>
 *   <handelse id="9a…" typ="FORLANGNING" status="OBEKRAFTAD" datum="2025-10-01">
 *     <sakerhet>…</sakerhet><underlag>…</underlag><orsak>…</orsak>
 *     <effekt rad="4f…" manad="10" delta="99200.00"/>
 *   </handelse>
 * </kopfil>
 * }</pre>
 *
 * Every month of a row that has a faktiskt or an effect has a {@code faktiskt} element; without {@code belopp} the faktiskt is empty, which is
 * not 0. The cell of a month with effects is green and shows faktiskt + the sum of the effects; where it still shows that ({@link #visat}), the
 * events are unchanged. Unknown elements and attributes are skipped, so that a later version may add some.
 *
 * @param ar the köpfil's year
 * @param rader the rows by id, in the order they were written
 * @param handelser the events with their effects
 */
public record Radmarkning(int ar, Map<String, Rad> rader, List<Handelse> handelser) {

    /** Namespace of the part's root element. */
    public static final String NAMESPACE = "http://underlag.se/kopfil/utbyte/1";

    /** Heading of the hidden last column that holds the row ids. */
    public static final String RUBRIK = "Underlag-id";

    /**
     * A row's actual amounts.
     *
     * @param faktiskt by month 1 to 12; a month that is there with null is empty, a month that is not there is empty and has no effect
     * @param nyckel by what it is known in a workbook without a column of ids, null in one that has it
     */
    public record Rad(String id, Map<Integer, BigDecimal> faktiskt, Radnyckel nyckel) {

        /** A row of a workbook that has a column of ids. */
        public Rad(String id, Map<Integer, BigDecimal> faktiskt) {
            this(id, faktiskt, null);
        }
    }

    /** An event as it was exported. Texts that were not set are null. */
    public record Handelse(String id, Handelsetyp typ, Handelsestatus status, LocalDate datum, String sakerhet, String underlag, String orsak,
            List<Effekt> effekter) {
    }

    /** What an event adds to a month of a row, SEK; negative for a reduction. */
    public record Effekt(String radId, int manad, BigDecimal delta) {
    }

    /** @return the actual amount under the row's cell of that month, null when empty or unknown. @param manad 1 to 12 */
    public BigDecimal faktiskt(String radId, int manad) {
        Rad rad = radId == null ? null : rader.get(radId);
        return rad == null ? null : rad.faktiskt().get(manad);
    }

    /** @return the same without what people wrote about events that touch one of these rows. @param radIder rows of protected persons */
    public Radmarkning utanOrd(Set<String> radIder) {
        return new Radmarkning(ar, rader, handelser.stream()
                .map(one -> one.effekter().stream().noneMatch(effekt -> radIder.contains(effekt.radId())) ? one
                        : new Handelse(one.id(), one.typ(), one.status(), one.datum(), null, null, null, one.effekter()))
                .toList());
    }

    /** @return what the cells of the months with effects showed when the workbook was written, by row id: faktiskt and all effects, SEK */
    public Map<String, Manadsbelopp> visat() {
        Map<String, Manadsbelopp> visat = new HashMap<>();
        for (Handelse handelse : handelser) {
            for (Effekt effekt : handelse.effekter()) {
                Manadsbelopp row = visat.getOrDefault(effekt.radId(), Manadsbelopp.TOMT);
                BigDecimal before = row.get(effekt.manad()) != null ? row.get(effekt.manad()) : orZero(faktiskt(effekt.radId(), effekt.manad()));
                visat.put(effekt.radId(), row.with(effekt.manad(), before.add(effekt.delta())));
            }
        }
        return visat;
    }

    private static BigDecimal orZero(BigDecimal belopp) {
        return belopp == null ? Belopp.NOLL : belopp;
    }
}
