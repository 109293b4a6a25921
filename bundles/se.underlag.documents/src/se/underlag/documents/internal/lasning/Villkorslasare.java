package se.underlag.documents.internal.lasning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.underlag.documents.internal.villkor.Bladvillkor;
import se.underlag.documents.internal.villkor.Villkorsregel;
import se.underlag.documents.kalkyl.KalkylException;

/** Reads the conditional formats of a sheet before its rows. Only a workbook with formats for them pays for it. */
final class Villkorslasare {

    /** Larger sheets are read without a look ahead. */
    private static final long MOST_BYTES = 200L << 20;
    private static final int MOST_RULES = 20_000;
    private static final int STANDARD_RANK = 10;

    private final Xmldel xml;
    private final Stilar stilar;
    private final List<Villkorsregel> regler = new ArrayList<>();

    private Villkorslasare(Xmldel xml, Stilar stilar) {
        this.xml = xml;
        this.stilar = stilar;
    }

    /** @return the sheet's conditions, null when it has none that colour */
    static Bladvillkor av(Paket paket, String part, Stilar stilar) {
        long size = paket.size(part);
        if (!stilar.harDifferenser() || size < 0 || size > MOST_BYTES) {
            return null;
        }
        try (Delstrom in = paket.open(part)) {
            byte[] around = Bladsvans.of(in);
            if (around == null) {
                return null;
            }
            try (Xmldel xml = paket.xml(part, around)) {
                Villkorslasare lasare = new Villkorslasare(xml, stilar);
                lasare.read();
                return Bladvillkor.of(lasare.regler);
            }
        } catch (IOException | KalkylException broken) {
            // the rows are read by their own rules, and what is wrong with the part is told there
            return null;
        }
    }

    private void read() {
        while (xml.nextStart()) {
            if (xml.name().equals("conditionalFormatting")) {
                format();
            }
        }
    }

    /** A format of the sheet or of its extension, where the blocks stand last. */
    private void format() {
        String blocks = xml.attribute("sqref");
        List<Regel> found = new ArrayList<>();
        int outer = xml.depth() - 1;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                xml.stream().mark();
                xml.known();
                if (xml.name().equals("cfRule")) {
                    found.add(rule());
                } else if (xml.name().equals("sqref")) {
                    blocks = text();
                } else {
                    xml.skip();
                }
            }
        }
        for (Regel rule : found) {
            if (blocks != null && regler.size() < MOST_RULES) {
                regler.add(rule.vid(blocks));
            }
        }
    }

    private Regel rule() {
        Regel rule = new Regel();
        rule.typ = String.valueOf(xml.attribute("type"));
        rule.operator = xml.attribute("operator");
        rule.text = xml.attribute("text");
        rule.prioritet = xml.number("priority", Integer.MAX_VALUE);
        rule.stopp = xml.flag("stopIfTrue");
        rule.rang = xml.number("rank", STANDARD_RANK);
        rule.procent = xml.flag("percent");
        rule.motsatt = xml.flag("bottom") || xml.attribute("aboveAverage") != null && !xml.flag("aboveAverage");
        rule.lika = xml.flag("equalAverage");
        rule.avvikelser = xml.number("stdDev", 0);
        Differens format = stilar.differens(xml.number("dxfId", -1));
        rule.fyllning = format == null ? Farg.INGEN : format.fyllning();
        int outer = xml.depth() - 1;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                switch (xml.name()) {
                case "formula", "f" -> rule.formler.add(text());
                case "dxf" -> rule.fyllning = stilar.differens(xml).fyllning();
                default -> xml.skip();
                }
            }
        }
        return rule;
    }

    private String text() {
        Teckenbuffert buffer = new Teckenbuffert();
        xml.textOf(buffer);
        return buffer.text();
    }

    private static final class Regel {

        private final List<String> formler = new ArrayList<>();
        private String typ;
        private String operator;
        private String text;
        private int prioritet;
        private boolean stopp;
        private int fyllning;
        private int rang;
        private boolean procent;
        private boolean motsatt;
        private boolean lika;
        private int avvikelser;

        Villkorsregel vid(String blocks) {
            return new Villkorsregel(typ, operator, formler, text, blocks, prioritet, stopp, fyllning, rang, procent, motsatt, lika, avvikelser);
        }
    }
}
