package se.underlag.documents.internal.lasning;

import java.time.LocalDate;
import java.util.Map;

/**
 * How much a workbook may claim before it is refused. The values are far above what the largest real köpfil needs and far below what
 * exhausts an office computer. An installation overrides any of them by the component's properties of the same name.
 *
 * @param gallerFran the day the standard values were set; the next revision gets a new day
 * @param filstorlek bytes of the file
 * @param delar entries of the ZIP directory
 * @param uppackat bytes unpacked from all parts together
 * @param packningsgrad unpacked bytes per packed byte of one part, once it is past {@code fritt}
 * @param fritt unpacked bytes of a part for which any packningsgrad is taken
 * @param blad sheets
 * @param texttecken characters of all shared texts together
 * @param radbyte XML bytes of one row, one shared text or one other element
 * @param egnaDelar bytes of all custom XML parts together
 * @param stilar cell formats
 * @param formler shared formulas of one sheet
 * @param raknadeCeller cells of all sheets together that are kept so that formulas without value can be worked out; above that they stay without
 * @param namn characters of all XML names and prefixes of one part that a workbook normally does not have
 */
public record Lasgranser(LocalDate gallerFran, long filstorlek, int delar, long uppackat, int packningsgrad, long fritt, int blad,
        long texttecken, int radbyte, int egnaDelar, int stilar, int formler, int raknadeCeller,
        int namn) {

    private static final LocalDate SATTA = LocalDate.of(2025, 1, 1);
    private static final long MB = 1L << 20;

    /** @return the values of the product */
    public static Lasgranser standard() {
        return of(Map.of());
    }

    /** @param egna values by the name of the component of this record; others get the product's value */
    public static Lasgranser of(Map<String, ?> egna) {
        Map<String, ?> g = egna;
        return new Lasgranser(SATTA, value(g, "filstorlek", 512 * MB), (int) value(g, "delar", 20_000),
                value(g, "uppackat", 1536 * MB), (int) value(g, "packningsgrad", 250), value(g, "fritt", 16 * MB),
                (int) value(g, "blad", 500), value(g, "texttecken", 64 * MB), (int) value(g, "radbyte", 16 * MB),
                (int) value(g, "egnaDelar", 64 * MB), (int) value(g, "stilar", 200_000), (int) value(g, "formler", 100_000),
                (int) value(g, "raknadeCeller", 400_000), (int) value(g, "namn", 200_000));
    }

    private static long value(Map<String, ?> egna, String name, long standard) {
        Object value = egna.get("granser." + name);
        return value == null ? standard : Long.parseLong(value.toString());
    }
}
