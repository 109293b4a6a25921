package se.underlag.documents.internal.lasning;

import java.util.Arrays;

/** The shared texts of a workbook by number. */
final class Texter {

    private static final String[] INGA = {};

    private String[] texts = INGA;
    private int count;
    private long left;

    private Texter(long most) {
        left = most;
    }

    static Texter inga() {
        return new Texter(0);
    }

    static Texter of(Paket paket, String part) {
        Texter result = new Texter(paket.granser().texttecken());
        Teckenbuffert buffer = new Teckenbuffert();
        try (Xmldel xml = paket.xml(part)) {
            int event;
            while ((event = xml.next()) != Xmldel.END_DOCUMENT) {
                if (event == Xmldel.START_ELEMENT) {
                    xml.stream().mark();
                    if (xml.name().equals("si")) {
                        buffer.clear();
                        richText(xml, buffer);
                        result.add(buffer.text());
                    } else {
                        xml.known();
                    }
                }
            }
        }
        return result;
    }

    /** Adds the runs of the current element and leaves it; phonetic guides are no part of what a person reads as the text. */
    static void richText(Xmldel xml, Teckenbuffert to) {
        int outer = xml.depth() - 1;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                switch (xml.name()) {
                case "t" -> xml.textOf(to);
                case "r" -> xml.known();
                default -> xml.skip();
                }
            }
        }
    }

    private void add(String text) {
        // an empty text costs too
        left -= text.length() + 8L;
        if (left < 0) {
            throw Fel.forStor("texter");
        }
        if (count == texts.length) {
            texts = Arrays.copyOf(texts, Math.max(64, count * 2));
        }
        texts[count++] = text;
    }

    /** @return the text of the number, or null when there is none */
    String get(int number) {
        return number >= 0 && number < count ? texts[number] : null;
    }
}
