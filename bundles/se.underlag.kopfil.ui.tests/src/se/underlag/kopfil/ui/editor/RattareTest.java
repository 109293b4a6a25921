package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoshandelse;
import se.underlag.spi.Rattning;
import se.underlag.spi.Rattning.Cell;

/** Fixes carried out on an opened köpfil, and taken back as one step. */
class RattareTest {

    private final Exempelfil fil = new Exempelfil();

    private static BigDecimal kr(String belopp) {
        return belopp == null ? null : new BigDecimal(belopp);
    }

    private static Rattning belopp(String rad, String falt, String fore, String efter, boolean prognos) {
        return Rattning.celler("slag", "en", "alla", new Cell(rad, 1, falt, kr(fore), kr(efter), prognos));
    }

    @Test void PR_02_amounts_that_become_forecast_are_an_extension_of_their_row_and_the_total_stays() {
        Kopfilsrad rad = fil.rad("Exempelsson", 9, "96000.00", "99200.00", "96000.00");
        rad.setTom(LocalDate.of(2024, 9, 30));
        Kopfilsmodell modell = fil.modell();

        int done = new Rattare(modell).ratta("Gör beloppen till prognos (2)",
                List.of(belopp("rad-1", "faktisktOkt", "99200", "99200", true), belopp("rad-1", "faktisktNov", "96000", "96000", true)));

        assertThat(done).isEqualTo(2);
        Radpost post = modell.poster().get(0);
        assertThat(post.faktiskt().summa()).isEqualTo("96000.00");
        assertThat(post.prognos().summa()).isEqualTo("195200.00");
        assertThat(rad.getFaktisktOkt()).isNull();
        Prognoshandelse handelse = modell.handelser().get(0);
        assertThat(handelse.getTyp()).isEqualTo(Handelsetyp.FORLANGNING);
        assertThat(handelse.getDatum()).isEqualTo("2024-10-01");
        assertThat(handelse.getEffekter()).hasSize(2);
        assertThat(modell.historik().undoLabel()).isEqualTo("Gör beloppen till prognos (2)");

        modell.historik().undo();
        assertThat(modell.handelser()).isEmpty();
        assertThat(rad.getFaktisktOkt()).isEqualTo("99200.00");
        assertThat(post.arGron(10)).isFalse();
        assertThat(modell.historik().isDirty()).isFalse();
        modell.historik().redo();
        assertThat(post.visat(11)).isEqualTo("96000.00");
        assertThat(post.arGron(11)).isTrue();
    }

    @Test void KF_07_amounts_days_and_prices_of_many_rows_are_one_step() {
        Kopfilsrad en = fil.rad("Exempelsson", 3, "70000.00");
        Kopfilsrad tva = fil.rad("Provsson", 3, "1.00", "2.00");
        tva.setFrom(LocalDate.of(2024, 6, 1));
        tva.setTom(LocalDate.of(2024, 3, 1));
        Kopfilsmodell modell = fil.modell();
        Rattning vand = Rattning.celler("vand", "en", "alla", new Cell("rad-2", 2, "from", tva.getFrom(), tva.getTom(), false),
                new Cell("rad-2", 2, "tom", tva.getTom(), tva.getFrom(), false));
        Rattning flytta = Rattning.celler("flytta", "en", "alla", new Cell("rad-2", 2, "faktisktApr", kr("2"), null, false),
                new Cell("rad-2", 2, "faktisktMaj", null, kr("2"), false));

        assertThat(new Rattare(modell).ratta("Rätta", List.of(belopp("rad-1", "faktisktMar", "70000", "70400", false), vand, flytta,
                belopp("rad-2", "dygnspris", "3200", "3300", false)))).isEqualTo(4);

        assertThat(en.getFaktisktMar()).isEqualByComparingTo("70400");
        assertThat(tva.getFrom()).isEqualTo("2024-03-01");
        assertThat(tva.getTom()).isEqualTo("2024-06-01");
        assertThat(tva.getFaktisktApr()).isNull();
        assertThat(tva.getFaktisktMaj()).isEqualByComparingTo("2");
        assertThat(tva.getDygnspris()).isEqualByComparingTo("3300");
        modell.historik().undo();
        assertThat(modell.historik().changedRoots()).isEmpty();
        assertThat(tva.getFaktisktApr()).isEqualTo("2.00");
    }

    @Test void A4_on_a_row_that_an_event_made_the_forecast_is_put_right() {
        Kopfilsrad rad = fil.rad("Exempelsson", 1);
        Prognoshandelse handelse = fil.handelse(Handelsetyp.NYTT_ARENDE);
        rad.setHandelse(handelse);
        Exempelfil.effekt(handelse, rad, 10, "86800.00");
        Kopfilsmodell modell = fil.modell();

        assertThat(new Rattare(modell).ratta("Rätta", List.of(belopp("rad-1", "faktisktOkt", "86800", "47600", false)))).isEqualTo(1);

        assertThat(rad.getFaktisktOkt()).isNull();
        assertThat(modell.poster().get(0).visat(10)).isEqualTo("47600.00");
    }

    @Test void what_has_changed_meanwhile_and_a_second_fix_of_a_cell_are_left_alone() {
        Kopfilsrad rad = fil.rad("Exempelsson", 3, "70000.00");
        Kopfilsmodell modell = fil.modell();

        assertThat(new Rattare(modell).ratta("Rätta", List.of(belopp("rad-1", "faktisktMar", "69999", "1", false),
                belopp("borta", "faktisktMar", "70000", "1", false), belopp("rad-1", "faktisktApr", null, "5", false),
                belopp("rad-1", "faktisktApr", null, "6", false)))).isEqualTo(1);

        assertThat(rad.getFaktisktMar()).isEqualTo("70000.00");
        assertThat(rad.getFaktisktApr()).isEqualTo("5.00");
        assertThat(new Rattare(modell).ratta("Rätta", List.of())).isZero();
    }

    @Test void KF_07_a_duplicate_row_goes_and_comes_back() {
        fil.rad("Exempelsson", 3, "1.00");
        Kopfilsrad dubblett = fil.rad("Exempelsson", 3, "1.00");
        Kopfilsmodell modell = fil.modell();

        assertThat(new Rattare(modell).ratta("Ta bort", List.of(Rattning.taBort("dubblett", "en", "alla", "rad-2", 2),
                Rattning.taBort("dubblett", "en", "alla", "rad-2", 2)))).isEqualTo(1);

        assertThat(modell.poster()).hasSize(1);
        modell.historik().undo();
        assertThat(modell.poster()).extracting(Radpost::rad).contains(dubblett).hasSize(2);
    }
}
