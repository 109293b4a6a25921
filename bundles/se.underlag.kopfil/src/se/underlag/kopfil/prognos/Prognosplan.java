package se.underlag.kopfil.prognos;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;
import se.underlag.model.Handelsetyp;
import se.underlag.spi.Fynd;

/**
 * What an action would do, worked out and not done.
 *
 * @param etikett what undo calls it, {@code Förläng Exempelsson till 2024-12-31}
 * @param handelse the event it makes, null when it makes none (bekräfta, ta bort, or refused)
 * @param rader every row it touches, month by month; the new row last
 * @param nyRad the row it makes, null for none
 * @param bekraftad the event that becomes decided, null for none
 * @param borttagna ids of the events that go
 * @param borttagnaRader ids of the rows that go with the events that made them
 * @param fynd refusals ({@link Fynd#avvisad}), warnings and what is good to know, the gravest first
 */
public record Prognosplan(String etikett, NyHandelse handelse, List<Radutfall> rader, NyRad nyRad, Bekraftad bekraftad, List<String> borttagna,
        List<String> borttagnaRader, List<Fynd> fynd) {

    /** Stands for the id of the row that the plan makes. */
    public static final String NY_RAD = "ny";

    /**
     * The event that is made. Its effects are the rows' {@link Radutfall#effekt}.
     *
     * @param datum the first day on which it changes something
     */
    public record NyHandelse(Handelsetyp typ, LocalDate datum, Motiv motiv) {
    }

    /**
     * The row that is made; it rests on the plan's event.
     *
     * @param mallRad id of the row whose person it shares, null when the person is given
     * @param identitet the person's number, canonical where it can be read
     * @param insats name of the insats
     * @param leverantor name of the provider, null for none
     * @param dygnspris SEK per dygn
     * @param from first day
     * @param tom last day, null for open
     */
    public record NyRad(String mallRad, String identitet, String namn, String insats, String leverantor, BigDecimal dygnspris, LocalDate from,
            LocalDate tom, String konto, String kommentar) {
    }

    /**
     * What happens to a row.
     *
     * @param radId its id, {@link #NY_RAD} for the new one
     * @param nummer its place in the file, 0 for the new one
     * @param namn who it is about, empty when unknown
     * @param insats what it buys, null when unknown
     * @param fore actual amounts before @param prognosFore forecast ones
     * @param efter actual amounts after, others than before only when an event is confirmed @param prognosEfter forecast ones
     * @param effekt what the plan's event adds to it; empty when the plan makes none
     * @param andringar what else changes on the row, empty for none
     */
    public record Radutfall(String radId, int nummer, String namn, String insats, Manadsbelopp fore, Manadsbelopp prognosFore, Manadsbelopp efter,
            Manadsbelopp prognosEfter, Manadsbelopp effekt, Radandring andringar) {

        /** @return SEK that the month shows before, null when empty. @param manad 1 to 12 */
        public BigDecimal visatFore(int manad) {
            return fore.plus(prognosFore).get(manad);
        }

        /** @return SEK that the month shows after, null when empty. @param manad 1 to 12 */
        public BigDecimal visatEfter(int manad) {
            return efter.plus(prognosEfter).get(manad);
        }

        /** @return how much more the month costs, SEK; null when nothing is changed in it. @param manad 1 to 12 */
        public BigDecimal andring(int manad) {
            BigDecimal more = efter.plus(prognosEfter).minus(fore.plus(prognosFore)).get(manad);
            return more == null || more.signum() == 0 && effekt.get(manad) == null ? null : more;
        }

        /** @return whether the month is green afterwards. @param manad 1 to 12 */
        public boolean gronEfter(int manad) {
            return prognosEfter.get(manad) != null;
        }
    }

    /**
     * An event that is decided.
     *
     * @param beslutsnr the decision; null for the one that the row rests on
     * @param radId the row that the decision grants or that is closest to it
     */
    public record Bekraftad(String handelseId, String beslutsnr, String radId) {
    }

    /** Fields of a row that a confirmed event settles; null leaves a field as it is. @param beslutsnr the decision the row rests on */
    public record Radandring(String beslutsnr, LocalDate tom, BigDecimal dygnspris) {

        /** Nothing changes. */
        public static final Radandring INGEN = new Radandring(null, null, null);
    }

    /** Sums of the rows that the plan touches, SEK. */
    public record Summor(BigDecimal faktisktFore, BigDecimal prognosFore, BigDecimal faktisktEfter, BigDecimal prognosEfter) {

        /** @return actual and forecast before */
        public BigDecimal fore() {
            return faktisktFore.add(prognosFore);
        }

        /** @return actual and forecast after */
        public BigDecimal efter() {
            return faktisktEfter.add(prognosEfter);
        }

        /** @return how much more it costs */
        public BigDecimal andring() {
            return efter().subtract(fore());
        }
    }

    /** Copies the lists. */
    public Prognosplan {
        rader = List.copyOf(rader);
        borttagna = List.copyOf(borttagna);
        borttagnaRader = List.copyOf(borttagnaRader);
        fynd = List.copyOf(fynd);
    }

    /** @return whether it may not be carried out; the refusals say why and what to do instead */
    public boolean avvisad() {
        return fynd.stream().anyMatch(Fynd::avvisad);
    }

    /** @return why it may not be carried out, empty when it may */
    public List<Fynd> avslag() {
        return fynd.stream().filter(Fynd::avvisad).toList();
    }

    /** @return what is good to know although it may be carried out */
    public List<Fynd> upplysningar() {
        return fynd.stream().filter(ett -> !ett.avvisad()).toList();
    }

    /** @return the row of that id, {@link #NY_RAD} for the new one */
    public Optional<Radutfall> rad(String radId) {
        return rader.stream().filter(rad -> rad.radId().equals(radId)).findFirst();
    }

    /** @return sums over the year of the rows it touches */
    public Summor summor() {
        return new Summor(sum(Radutfall::fore), sum(Radutfall::prognosFore), sum(Radutfall::efter), sum(Radutfall::prognosEfter));
    }

    private BigDecimal sum(Function<Radutfall, Manadsbelopp> which) {
        return rader.stream().map(which).map(Manadsbelopp::summa).reduce(Belopp.NOLL, BigDecimal::add);
    }
}
