package se.underlag.kopfil.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.rad;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.kopfil.Exportresultat;
import se.underlag.kopfil.Exportval;
import se.underlag.model.Kopfilsrad;
import se.underlag.persistence.Sparresultat;

/** Sums that somebody typed into the unit's own workbook follow its rows when they were right. */
class EgenSummaTest {

    private static final String ANNA = "195503149808";
    private static final String BERTIL = "197010039811";
    private static final String CILLA = "198001019805";
    private static final LocalDate NYAR = LocalDate.of(2024, 1, 1);

    private final Kopfilsrigg rigg = new Kopfilsrigg();

    @AfterEach void close() {
        rigg.close();
    }

    private static Object[] en(String person, String beslut, String insats, Object... belopp) {
        return rad(person, beslut, insats, NYAR, null, 3000, 1, belopp);
    }

    /** January and February, and the year in U. */
    private static Object[] summa(String rubrik, Object jan, Object feb, Object ar) {
        Object[] summa = Arrays.copyOf(rad(rubrik, null, null, null, null, null, 1, jan, feb), 21);
        summa[4] = null;
        summa[20] = ar;
        return summa;
    }

    private Kopfilsrad lagrad(int nummer) {
        return rigg.oppna("Fil").rader().get(nummer);
    }

    private void spara(List<Kopfilsrad> andrade, List<Kopfilsrad> borttagna) {
        assertThat(rigg.tjanst.spara(rigg.id("Fil"), andrade, borttagna)).isInstanceOf(Sparresultat.Sparat.class);
    }

    private List<String> exportera() {
        Exportresultat resultat = rigg.tjanst.exportera(rigg.id("Fil"), rigg.fil("ut.xlsx"), Exportval.EGEN, new NullProgressMonitor());
        assertThat(resultat.egenArbetsbok()).isTrue();
        return resultat.upplysningar();
    }

    private String tal(String adress) {
        Cell cell = rigg.bok("ut.xlsx").cell(adress);
        return cell == null || cell.tal() == null ? null : cell.tal().toPlainString();
    }

    @Test void a_typed_sum_that_was_right_follows_a_changed_month() {
        rigg.importera("Fil", bok(2024).rad(en(ANNA, "B-101", "BmSS", 93000, 87000)).rad(en(BERTIL, "B-102", "BmSS", 93000))
                .rad(summa("Summa", 186000, 87000, 273000)));
        Kopfilsrad anna = lagrad(0);
        anna.setFaktisktJan(new BigDecimal("90000.50"));
        spara(List.of(anna), List.of());
        assertThat(exportera()).isEmpty();
        // 90 000,50 + 93 000 = 183 000,50, and with February's 87 000 270 000,50.
        assertThat(List.of(tal("I6"), tal("J6"), tal("U6"))).containsExactly("183000.50", "87000", "270000.50");
    }

    @Test void a_sum_in_whole_kronor_stays_in_whole_kronor_and_a_wrong_one_as_it_is() {
        rigg.importera("Fil", bok(2024).rad(en(ANNA, "B-101", "BmSS", new BigDecimal("93000.40"), 87000)).rad(en(BERTIL, "B-102", "BmSS", 93000))
                .rad(summa("Summa", 186000, 87000, 999)));
        Kopfilsrad anna = lagrad(0);
        anna.setFaktisktJan(new BigDecimal("90000.50"));
        spara(List.of(anna), List.of());
        assertThat(exportera()).isEmpty();
        assertThat(List.of(tal("I6"), tal("J6"), tal("U6"))).containsExactly("183001", "87000", "999");
    }

    @Test void the_sums_of_groups_and_of_all_follow_a_removed_row() {
        rigg.importera("Fil", bok(2024).rad(en(ANNA, "B-101", "BmSS", 93000)).rad(en(BERTIL, "B-102", "BmSS", 62000))
                .rad(summa("Summa BmSS", 155000, null, null)).rad(en(CILLA, "B-103", "Korttidsboende", 31000))
                .rad(summa("Summa Korttid", 31000, null, null)).rad(summa("Totalt", 186000, null, null)));
        assertThat(rigg.oppna("Fil").rader()).hasSize(3);
        spara(List.of(), List.of(lagrad(1)));
        assertThat(exportera()).isEmpty();
        assertThat(List.of(tal("I5"), tal("I7"), tal("I8"))).containsExactly("93000.00", "31000", "124000.00");
    }

    @Test void a_sum_that_may_be_of_different_rows_is_left_and_told() {
        // 93 000 is Cilla's amount, and that of all three: Anna and Bertil have nothing, and stand apart.
        rigg.importera("Fil", bok(2024).rad(en(ANNA, "B-101", "BmSS", 0)).rad().rad(en(CILLA, "B-103", "Korttidsboende", 93000))
                .rad(summa("Summa", 93000, null, null)));
        Kopfilsrad anna = lagrad(0);
        anna.setFaktisktJan(new BigDecimal("31000.00"));
        spara(List.of(anna), List.of());
        assertThat(exportera())
                .containsExactly("Summan på rad 7 är skriven för hand och kan gälla olika rader. Kontrollera den innan filen används.");
        assertThat(tal("I7")).isEqualTo("93000");
    }

    @Test void a_sum_that_was_off_stays_and_is_told_when_the_rows_have_left_it() {
        // Somebody cut the öre off: 186 000 for 186 000,60.
        rigg.importera("Fil", bok(2024).rad(en(ANNA, "B-101", "BmSS", new BigDecimal("93000.60"))).rad(en(BERTIL, "B-102", "BmSS", 93000))
                .rad(summa("Summa", 186000, null, null)));
        assertThat(rigg.oppna("Fil").rader()).hasSize(2);
        Kopfilsrad anna = lagrad(0);
        anna.setFaktisktJan(new BigDecimal("90000.00"));
        spara(List.of(anna), List.of());
        assertThat(exportera()).singleElement().asString().startsWith("En skriven summarad i arbetsboken stämmer inte längre");
        assertThat(tal("I6")).isEqualTo("186000");
    }
}
