package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Handelsefraga;
import se.underlag.kopfil.Handelsefraga.Kandidat;
import se.underlag.kopfil.Handelsefraga.Svar;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.Inlasning;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.ui.guide.Fragemodell.Fraga;
import se.underlag.spi.Fynd;

class FragemodellTest {

    private static final Fynd.Plats NY = place(9);
    private static final Fynd.Plats GAMMAL = place(5);
    private static final Kandidat KANDIDAT = new Kandidat(GAMMAL, "r5", "B-1", "Korttidsboende", "Exempelhemmet AB",
            new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 8, 31)), true);

    private final Importplan plan = plan(List.of(new Handelsefraga(NY, List.of(KANDIDAT), Svar.bytesAv(GAMMAL))));
    private final Fragemodell modell = new Fragemodell(plan);
    private final Fraga fraga = modell.fragor().get(0);

    private static Fynd.Plats place(int row) {
        return new Fynd.Plats("a.xlsx", "2025", row, null, null, null, null);
    }

    private static Importplan plan(List<Handelsefraga> fragor) {
        Radbild bild = new Radbild(NY, 2025, null, "199801019990", "Åsa Exempelsson", null, "BmSS", "Påhittade hem AB",
                new Period(LocalDate.of(2025, 9, 1), null), null, null, null, Manadsbelopp.TOMT, Manadsbelopp.TOMT, List.of(9), null, null);
        return new Importplan("a.xlsx", new byte[0], new Importmal("LSS", 2025, null), null, List.of(new Planrad(Utfall.NY, bild, null, List.of())),
                List.of(), null, Manadsbelopp.TOMT, Set.of(), Inlasning.OKAND, fragor, Map.of());
    }

    @Test void PR_05_the_proposed_row_is_the_answer_until_somebody_says_otherwise() {
        assertThat(modell.svar(fraga)).isEqualTo(Svar.bytesAv(GAMMAL));
        assertThat(modell.till(plan).svar()).containsExactly(Map.entry(NY, Svar.bytesAv(GAMMAL)));
    }

    @Test void PR_04_a_new_case_is_always_among_the_answers() {
        assertThat(fraga.svar()).containsExactly(Svar.nyttArende(), Svar.bytesAv(GAMMAL));
        modell.svara(fraga, Svar.nyttArende());
        assertThat(modell.till(plan).svar()).containsExactly(Map.entry(NY, Svar.nyttArende()));
    }

    @Test void the_rows_are_told_as_people_know_them() {
        assertThat(fraga.ny()).isEqualTo("BmSS, Påhittade hem AB, 2025-09-01–");
        assertThat(fraga.person()).isEqualTo("Åsa Exempelsson  199801019990");
        assertThat(fraga.text(Svar.nyttArende())).isEqualTo("ett nytt ärende");
        assertThat(fraga.text(Svar.bytesAv(GAMMAL)))
                .isEqualTo("ett byte från rad 5 (som minskar): Korttidsboende, Exempelhemmet AB, 2025-01-01–2025-08-31 – förslag");
    }

    @Test void without_questions_the_plan_stays_as_it_is() {
        Importplan none = plan(List.of());
        assertThat(new Fragemodell(none).till(none)).isSameAs(none);
    }
}
