package se.underlag.documents.internal.lappning;

import se.underlag.documents.internal.lasning.Fel;

/** Refuses what leaves an Excel table in a shape that makes Excel repair the workbook: a table has its heading, its totals and at least one row. */
final class Tabellkoll {

    private Tabellkoll() {
    }

    /** @param t at the table's tag; @param flytt how the rows of its sheet go */
    static void krav(Taggar t, Radflytt flytt) {
        int headings = t.number("headerRowCount", 1);
        int totals = t.number("totalsRowCount", 0);
        String name = t.value("displayName") == null ? t.value("name") : t.value("displayName");
        String ref = t.value("ref");
        Omrade o = ref == null ? null : Flyttare.omrade(ref);
        if (o == null || o.wholeColumns() || o.bottom() - o.top() + 1 <= headings + totals) {
            // a table of another program that has no row as it is
            return;
        }
        int[] rows = flytt.omrade(o.top(), o.bottom(), 0, false);
        boolean torn = headings > 0 && flytt.borta(o.top()) || totals > 0 && flytt.borta(o.bottom());
        if (torn || rows == null || rows[1] - rows[0] + 1 <= headings + totals) {
            throw Fel.of("lapp.tabell", null, name == null ? ref : name);
        }
    }
}
