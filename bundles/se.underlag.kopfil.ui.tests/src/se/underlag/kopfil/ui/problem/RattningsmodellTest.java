package se.underlag.kopfil.ui.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.Fyndlager.Filfynd;
import se.underlag.kopfil.ui.problem.Problemmodell.Gruppering;
import se.underlag.kopfil.ui.problem.Problemmodell.Problem;
import se.underlag.model.Kopfilsstatus;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Rattning;

class RattningsmodellTest {

    private static Filfynd fil(String namn, Fynd... fynd) {
        return new Filfynd(new Kopfilsinfo(namn, "e1", "LSS", 2025, namn, "anexem", Kopfilsstatus.ARBETSFIL, 9), List.of(fynd));
    }

    private static Fynd fynd(int rad, String... slag) {
        return new Fynd("PR-02", Allvar.VARNING, "Text", new Fynd.Plats(null, null, rad, null, "Nov", "r" + rad, "faktisktNov"), false)
                .medRattningar(() -> List.of(slag).stream().map(one -> Rattning.celler(one, one + " " + rad, one + " alla",
                        new Rattning.Cell("r" + rad, rad, "faktisktNov", new BigDecimal("1234.50"), one.equals("tom") ? null : new BigDecimal("9"),
                                one.equals("prognos"))))
                        .toList());
    }

    private final List<Problem> alla = Problemmodell
            .of(List.of(fil("Barn", fynd(3, "prognos", "tom"), fynd(5), fynd(7, "tom"), fynd(9, "prognos")), fil("Vuxna", fynd(4, "prognos"))),
                    Gruppering.FIL)
            .alla();

    @Test void one_finding_is_put_right_in_one_of_its_ways() {
        Rattningsmodell modell = new Rattningsmodell(alla.get(0), alla, false);
        assertThat(modell.satt()).containsExactly("prognos 3", "tom 3");
        assertThat(modell.rader()).singleElement().satisfies(rad -> {
            assertThat(rad.nummer()).isEqualTo("3");
            assertThat(rad.fore()).isEqualTo("1\u00A0234,50");
            assertThat(rad.efter()).isEqualTo("9,00, prognos");
        });
        modell.valj(1);
        assertThat(modell.rader()).singleElement().satisfies(rad -> assertThat(rad.efter()).isEqualTo("(tomt)"));
        assertThat(modell.etikett()).isEqualTo("tom 3");
    }

    @Test void all_of_a_kind_are_those_of_the_same_file_and_single_ones_can_be_left_out() {
        Rattningsmodell modell = new Rattningsmodell(alla.get(0), alla, true);
        assertThat(modell.satt()).containsExactly("prognos alla", "tom alla");
        assertThat(modell.rader()).extracting(Rattningsmodell.Rad::nummer).containsExactly("3", "9");
        assertThat(modell.etikett()).isEqualTo("prognos alla (2)");
        modell.markera(modell.rader().get(1), false);
        assertThat(modell.valda()).extracting(Rattning::etikett).containsExactly("prognos 3");
        modell.valj(1);
        assertThat(modell.rader()).as("another way, all wanted again").extracting(Rattningsmodell.Rad::nummer).containsExactly("3", "7");
        assertThat(modell.valda()).hasSize(2);
    }

    @Test void two_findings_that_one_change_puts_right_are_one_line() {
        List<Problem> twice = Problemmodell.of(List.of(fil("Barn", fynd(3, "tom"), fynd(3, "tom"))), Gruppering.REGEL).alla();
        assertThat(new Rattningsmodell(twice.get(0), twice, true).rader()).hasSize(1);
    }

    @Test void after_a_fix_the_selection_goes_on_to_what_took_its_place() {
        Problemmodell before = Problemmodell.of(List.of(fil("Barn", fynd(3, "tom"), fynd(5, "tom"), fynd(7, "tom"))), Gruppering.REGEL);
        Problemmodell after = Problemmodell.of(List.of(fil("Barn", fynd(3, "tom"), fynd(7, "tom"))), Gruppering.REGEL);
        assertThat(after.narmast(before.alla().get(1), before)).hasValueSatisfying(next -> assertThat(next.fynd().plats().rad()).isEqualTo(7));
        assertThat(after.narmast(before.alla().get(2), before)).hasValueSatisfying(same -> assertThat(same.fynd().plats().rad()).isEqualTo(7));
        Problemmodell empty = Problemmodell.of(List.of(), Gruppering.REGEL);
        assertThat(empty.narmast(before.alla().get(0), before)).isEmpty();
    }
}
