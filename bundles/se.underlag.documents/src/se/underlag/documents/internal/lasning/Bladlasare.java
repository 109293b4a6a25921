package se.underlag.documents.internal.lasning;

import java.io.IOException;
import java.util.Arrays;
import se.underlag.documents.internal.villkor.Bladvillkor;
import se.underlag.documents.kalkyl.Kalkyllasare.Mottagare;
import se.underlag.documents.kalkyl.Kalkylrad;

/**
 * Reads one worksheet part: what stands before the rows by XML events, the rows by {@link Bladskanner}, and when something in them is
 * unusual, from the start by {@link Radlasare} without the rows that were handed out already. Both give the same rows.
 */
final class Bladlasare {

    private final Paket paket;
    private final Stilar stilar;
    private final Texter texter;
    private final Kalender kalender;
    private final Omrakning omrakning;
    private final boolean snabbt;
    private Bladvillkor villkor;

    /** @param omrakning works out formulas without value, null to leave them so; @param snabbt whether to try the scanner first */
    Bladlasare(Paket paket, Stilar stilar, Texter texter, Kalender kalender, Omrakning omrakning, boolean snabbt) {
        this.omrakning = omrakning;
        this.snabbt = snabbt;
        this.paket = paket;
        this.stilar = stilar;
        this.texter = texter;
        this.kalender = kalender;
    }

    void las(String part, Mottagare mottagare) {
        villkor = null;
        Bladvillkor found = Villkorslasare.av(paket, part, stilar);
        if (found != null) {
            if (found.behoverVarden()) {
                Forhand forhand = new Forhand(found);
                lasIn(part, forhand);
                found.klart(forhand.helt);
            }
            if (found.oprovade() > 0) {
                mottagare.oprovadeVillkor(found.oprovade());
            }
            villkor = found.finns() ? found : null;
        }
        lasIn(part, mottagare);
    }

    /** Tells conditions what stands in the sheet before they are asked. */
    private static final class Forhand implements Mottagare {

        private final Bladvillkor villkor;
        private boolean helt = true;

        Forhand(Bladvillkor villkor) {
            this.villkor = villkor;
        }

        @Override public boolean blad(String namn, boolean dolt) {
            return true;
        }

        @Override public boolean rad(Kalkylrad rad) {
            helt = villkor.samla(rad);
            return helt;
        }
    }

    private void lasIn(String part, Mottagare mottagare) {
        if (omrakning != null) {
            // a sheet whose conditions had to know its values has been read to the end already
            omrakning.omtag();
        }
        try (Xmldel xml = paket.xml(part)) {
            int[] columnFill = null;
            boolean worksheet = false;
            while (xml.nextStart()) {
                switch (xml.name()) {
                case "worksheet" -> worksheet = true;
                case "col" -> columnFill = column(xml, columnFill);
                case "sheetData" -> {
                    rows(xml, columnFill, mottagare);
                    return;
                }
                default -> {
                    // what stands before the rows is how the sheet is looked at; the size it claims is not believed
                }
                }
            }
            if (!worksheet) {
                throw xml.broken(null);
            }
        }
    }

    private int[] column(Xmldel xml, int[] before) {
        int fill = stilar.fyllning(xml.number("style", 0));
        if (fill == Farg.INGEN) {
            return before;
        }
        int[] result = before;
        if (result == null) {
            result = new int[Radbygge.COLUMNS];
            Arrays.fill(result, Farg.INGEN);
        }
        int from = Math.max(1, xml.number("min", 1));
        int to = Math.min(Radbygge.COLUMNS, xml.number("max", from));
        if (from <= to) {
            Arrays.fill(result, from - 1, to, fill);
        }
        return result;
    }

    private void rows(Xmldel xml, int[] columnFill, Mottagare mottagare) {
        int handedOut = 0;
        if (snabbt && xml.isUtf8()) {
            try (Delstrom stream = paket.open(xml.part())) {
                Bladskanner skanner = new Bladskanner(new Bytelasare(stream), bygge(xml, columnFill), formler());
                if (skanner.las(mottagare)) {
                    return;
                }
                handedOut = skanner.handedOut();
            } catch (IOException e) {
                throw xml.broken(e);
            }
        }
        if (omrakning != null) {
            omrakning.omtag();
        }
        new Radlasare(xml, bygge(xml, columnFill), formler(), handedOut).las(mottagare);
    }

    private Radbygge bygge(Xmldel xml, int[] columnFill) {
        return new Radbygge(stilar, new Cellbygge(xml, stilar, texter, kalender), columnFill, omrakning, villkor);
    }

    private Formler formler() {
        return new Formler(paket.granser().formler());
    }
}
