package se.underlag.kopfil.prognos;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.internal.prognos.Fordelning;

/** What a person wants to do to the prognos (PR-01). Values may be missing or wrong: the answer is then a plan that is refused and says why. */
public sealed interface Prognosforslag {

    /**
     * Extension on the same row (PR-03, S01): green amounts from the day after the row's last day.
     *
     * @param tom the new last day, included
     * @param dygnspris SEK per dygn of the added days; null for the price that holds on the row's last day
     */
    record Forlang(String radId, LocalDate tom, BigDecimal dygnspris, Motiv motiv) implements Prognosforslag {
    }

    /**
     * A known new ärende on a row of its own (PR-04, S02). Without a person's number it is refused (PR-06), without a first day too (PR-07).
     *
     * @param identitet the person's number in any form that can be read
     * @param namn first and family name, null when the number is enough
     * @param from first day, included
     */
    record NyttArende(String identitet, String namn, LocalDate from, NyPlats plats, Motiv motiv) implements Prognosforslag {
    }

    /**
     * Another insats from a day on (PR-05, S03): a new row, and what remains of the old one becomes a green reduction (A3).
     *
     * @param fran first day of the new insats; the day before is the old one's last
     */
    record BytInsats(String radId, LocalDate fran, NyPlats plats, Motiv motiv) implements Prognosforslag {
    }

    /** An end before the row's last day (PR-01 b, S04). @param sistaDag the last day that costs, included (A26) */
    record AvslutaIFortid(String radId, LocalDate sistaDag, Motiv motiv) implements Prognosforslag {
    }

    /** Another dygnspris from a day on (PR-13, S06). @param fran first day with it @param dygnspris SEK per dygn */
    record AndraDygnspris(String radId, LocalDate fran, BigDecimal dygnspris, Motiv motiv) implements Prognosforslag {
    }

    /**
     * A move to F100 (PR-15, S07): what an external place would have cost from that day is saved; from own regi nothing is.
     *
     * @param fran first day at F100; the day before is the last at the place
     * @param extern whether the place is external; null for what the row's leverantör says
     */
    record FlyttaTillF100(String radId, LocalDate fran, Boolean extern, Motiv motiv) implements Prognosforslag {
    }

    /**
     * The person moves (PR-10): the old place ends, and a new one may begin on a row of its own.
     *
     * @param fran first day away from the old place
     * @param plats where to, null when the unit does not pay for it
     */
    record Flytta(String radId, LocalDate fran, NyPlats plats, Motiv motiv) implements Prognosforslag {
    }

    /**
     * A measure with effect (PR-16). Every amount of a köpfil rests on a person (PR-06), so a measure for the file as such is spread over its
     * rows, month by month in proportion to what they show; a row without any amount in a month takes no part in it.
     *
     * @param rader ids of the rows it concerns; empty for the whole file
     * @param effekt SEK per month for all rows together, negative when it saves; see {@link #perManad} and {@link #totalt}
     * @param datum from when, null for the first month with effect
     * @param text what the measure is
     */
    record Atgard(List<String> rader, Manadsbelopp effekt, LocalDate datum, String text, Motiv motiv) implements Prognosforslag {

        /** Copies the list. */
        public Atgard {
            rader = List.copyOf(rader);
        }

        /** @return the same amount in each of the months. @param belopp SEK per month @param fran @param till months 1 to 12, both included */
        public static Manadsbelopp perManad(BigDecimal belopp, int fran, int till) {
            Manadsbelopp all = Manadsbelopp.TOMT;
            for (int manad = fran; manad <= till; manad++) {
                all = all.with(manad, belopp);
            }
            return all;
        }

        /** @return the amount spread evenly, whole öre, so that it sums up. @param belopp SEK in total @param fran @param till both included */
        public static Manadsbelopp totalt(BigDecimal belopp, int fran, int till) {
            return Fordelning.jamnt(belopp, fran, till);
        }
    }

    /**
     * The event is decided (S10, A27): on every row that it touches, green becomes actual; the total stays, and so does the link to the event.
     *
     * @param beslutsnr the decision of an extension or of the row that the event made; null for the one that the row rests on. Other events
     *        belong to the row's own
     * @param tom last day of the row that the decision gives; null for what the event foresees
     */
    record Bekrafta(String handelseId, String beslutsnr, LocalDate tom) implements Prognosforslag {
    }

    /** Unconfirmed events go, with their effects and the rows that they made; actual amounts stay (PR-07, A4). */
    record TaBort(Set<String> handelser) implements Prognosforslag {

        /** Copies the set. */
        public TaBort {
            handelser = Set.copyOf(handelser);
        }
    }
}
