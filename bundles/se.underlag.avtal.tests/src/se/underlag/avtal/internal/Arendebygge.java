package se.underlag.avtal.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import se.underlag.avtal.Ansvariga;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Avtalsbild;
import se.underlag.avtal.Bedomningsbild;
import se.underlag.avtal.Inflyttningsbild;
import se.underlag.avtal.Personbild;
import se.underlag.avtal.Stegbild;
import se.underlag.base.Period;
import se.underlag.model.Avtalstyp;
import se.underlag.model.Bedomningstyp;
import se.underlag.model.Expansionsstatus;
import se.underlag.model.Flode;
import se.underlag.model.Kontaktpart;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;

/** A case for tests, with what the test says and nothing else: {@code new Arendebygge(Flode.NYTT_AVROP).genomford("2022-09-01").bild()}. */
public final class Arendebygge {

    private final Flode flode;
    private final List<Stegbild> steg = new ArrayList<>();
    private Placeringstillstand tillstand = Placeringstillstand.STARTAT;
    private Period beslut = new Period(null, null);
    private LocalDate startad = LocalDate.of(2022, 9, 1);
    private LocalDate avslutad;
    private LocalDate inflytt;
    private Avtalsbygge avtal;
    private Avtalsbygge foregaende;
    private boolean bedomning;
    private LocalDate kontakt;
    private LocalDate startBekraftad;
    private LocalDate behovUppstod;
    private LocalDate bokad;
    private LocalDate genomford;
    private boolean undantag;
    private Instant mejlad;
    private LocalDate iTreserva;

    /** An avtal for tests. */
    public static final class Avtalsbygge {
        private LocalDate from;
        private LocalDate tom;
        private String datumorsak;
        private boolean undantag;
        private Roll roll = Roll.SOCIALADMINISTRATOR;
        private LocalDate kontrollraknad;
        private BigDecimal avvikelse;
        private LocalDate signerad;
        private Instant skickad;
        private Instant informerad;
        private LocalDate aterkommen;
        private LocalDate uppsagd;
        private LocalDate sistaDebiteringsdag;
        private LocalDate ramavtalTom;

        /** Its days; an empty last one is open. */
        public Avtalsbygge dagar(String first, String last) {
            from = dag(first);
            tom = dag(last);
            return this;
        }

        /** Why it has other days than the routine gives. */
        public Avtalsbygge orsak(String text) {
            datumorsak = text;
            return this;
        }

        /** With a negotiated price, drawn up in that role. */
        public Avtalsbygge undantag(Roll upprattad) {
            undantag = true;
            roll = upprattad;
            return this;
        }

        /** Checked, with that deviation. */
        public Avtalsbygge kontroll(String differens) {
            kontrollraknad = LocalDate.of(2022, 9, 8);
            avvikelse = new BigDecimal(differens);
            return this;
        }

        /** Not checked since it was corrected. */
        public Avtalsbygge utanKontroll() {
            kontrollraknad = null;
            avvikelse = null;
            return this;
        }

        /** Signed by the EC. */
        public Avtalsbygge signerad(String day) {
            signerad = dag(day);
            return this;
        }

        /** Opened for correction. */
        public Avtalsbygge osignerad() {
            signerad = null;
            return this;
        }

        /** Sent, and enheten för administration informed in the same moment. */
        public Avtalsbygge skickad(String day) {
            skickad = dag(day).atTime(9, 0).toInstant(ZoneOffset.UTC);
            informerad = skickad;
            return this;
        }

        /** Informed at another moment, null for never. */
        public Avtalsbygge informerad(Instant when) {
            informerad = when;
            return this;
        }

        /** Come back signed. */
        public Avtalsbygge aterkommen(String day) {
            aterkommen = dag(day);
            return this;
        }

        /** Given notice of, with the last day charged. */
        public Avtalsbygge uppsagd(String notice, String last) {
            uppsagd = dag(notice);
            sistaDebiteringsdag = dag(last);
            return this;
        }

        /** Under a ramavtal that ends that day. */
        public Avtalsbygge ramavtal(String last) {
            ramavtalTom = dag(last);
            return this;
        }

        private Avtalsbild bild() {
            return new Avtalsbild("avtal", "2022-1", Avtalstyp.NYTT, new Period(from, tom), new BigDecimal("1250.00"), new BigDecimal("2.4"),
                    new BigDecimal("350.00"), new BigDecimal("3350.00"), true, undantag, null, null, null, roll, null, kontrollraknad, avvikelse,
                    null,
                    signerad, skickad, informerad, true, aterkommen, null, uppsagd, sistaDebiteringsdag, datumorsak, null, "Ramavtal BmSS",
                    ramavtalTom);
        }
    }

    /** A case in that flow. */
    public Arendebygge(Flode flode) {
        this.flode = flode;
    }

    /** @return an avtal to fill */
    public static Avtalsbygge ettAvtal() {
        return new Avtalsbygge();
    }

    /** In that state. */
    public Arendebygge i(Placeringstillstand state) {
        tillstand = state;
        return this;
    }

    /** Days of the decision; empty is open. */
    public Arendebygge beslut(String from, String tom) {
        beslut = new Period(dag(from), dag(tom));
        return this;
    }

    /** The avtal it makes or ends. */
    public Arendebygge avtal(Avtalsbygge one) {
        avtal = one;
        return this;
    }

    /** @return the avtal it makes or ends */
    public Avtalsbygge avtalet() {
        return avtal;
    }

    /** The avtal that runs before. */
    public Arendebygge foregaende(Avtalsbygge one) {
        foregaende = one;
        return this;
    }

    /** Day of moving in. */
    public Arendebygge inflytt(String day) {
        inflytt = dag(day);
        return this;
    }

    /** The behovsbedömning was carried out. */
    public Arendebygge genomford(String day) {
        bedomning = true;
        genomford = dag(day);
        return this;
    }

    /** It was mailed to the four. */
    public Arendebygge mejlad(String day) {
        mejlad = dag(day).atTime(9, 0).toInstant(ZoneOffset.UTC);
        return this;
    }

    /** Its Word file was filed in Treserva. */
    public Arendebygge iTreserva(String day) {
        iTreserva = dag(day);
        return this;
    }

    /** The behovsbedömning is booked. */
    public Arendebygge bokad(String day) {
        bedomning = true;
        bokad = dag(day);
        return this;
    }

    /** The behovsbedömning gives an exception. */
    public Arendebygge undantag() {
        bedomning = true;
        undantag = true;
        return this;
    }

    /** A need that arose and a contact about it. */
    public Arendebygge behov(String uppstod, String togs) {
        bedomning = true;
        behovUppstod = dag(uppstod);
        kontakt = dag(togs);
        return this;
    }

    /** The start was confirmed. */
    public Arendebygge bekraftad(String day) {
        bedomning = true;
        startBekraftad = dag(day);
        return this;
    }

    /** Began that day. */
    public Arendebygge startad(String day) {
        startad = dag(day);
        return this;
    }

    /** Ended that day. */
    public Arendebygge avslutad(String day) {
        avslutad = dag(day);
        return this;
    }

    /** A step was taken. */
    public Arendebygge tagit(String id) {
        return tagit(id, null);
    }

    /** A step was taken, with a reason. */
    public Arendebygge tagit(String id, String orsak) {
        steg.add(new Stegbild(id, "BB-11", tillstand, null, startad, Instant.EPOCH, "EX", Roll.ENHETSCHEF, orsak, null));
        return this;
    }

    /** @return the case */
    public Arendebild bild() {
        Bedomningsbild bb = !bedomning ? null
                : new Bedomningsbild("bb", Bedomningstyp.NY, kontakt, kontakt == null ? null : Kontaktpart.LEVERANTOR, null, startBekraftad,
                        behovUppstod, bokad, genomford, null, new BigDecimal("2.4"), undantag, null, null, mejlad, iTreserva);
        Inflyttningsbild flytt = inflytt == null ? null
                : new Inflyttningsbild("inflytt", inflytt, Instant.EPOCH, null, Expansionsstatus.EJ_PROVAD, null);
        return new Arendebild("arende", 1, "enhet", "Myndighet Exempel", "P-2022-001", flode, tillstand, startad, avslutad,
                new Personbild("person", "Eva Exempelsson", "19811228-9874", false), "B-1", beslut, "BmSS", "lev", "Exempelhem AB", "boende",
                "Exempelhemmet", null, bb, avtal == null ? null : avtal.bild(), foregaende == null ? null : foregaende.bild(), flytt,
                new Ansvariga("SOC", "PLAN", "SADM", "EC", "LINK"), steg);
    }

    private static LocalDate dag(String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text);
    }
}
