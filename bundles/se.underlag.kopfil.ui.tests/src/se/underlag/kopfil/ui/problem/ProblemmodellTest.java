package se.underlag.kopfil.ui.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.Fyndlager.Filfynd;
import se.underlag.kopfil.ui.problem.Problemmodell.Grupp;
import se.underlag.kopfil.ui.problem.Problemmodell.Gruppering;
import se.underlag.model.Kopfilsstatus;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;

class ProblemmodellTest {

    private static Filfynd file(String name, Fynd... fynd) {
        return new Filfynd(new Kopfilsinfo(name, "e1", "LSS", 2025, name, "anexem", Kopfilsstatus.ARBETSFIL, 9), List.of(fynd));
    }

    private static Fynd found(String rule, Allvar allvar, int row) {
        return new Fynd(rule, allvar, "Text", new Fynd.Plats(null, null, row, null, "Nov", "r" + row, "faktisktNov"), false);
    }

    private static final List<Filfynd> FILES = List.of(file("Vuxna", found("KF-07", Allvar.VARNING, 9), found("PR-06", Allvar.FEL, 12)),
            file("Barn", found("KF-07", Allvar.VARNING, 3), found("KF-07", Allvar.FEL, 2)));

    @Test void by_severity_errors_come_first_and_inside_by_file_and_row() {
        Problemmodell model = Problemmodell.of(FILES, Gruppering.ALLVAR);
        assertThat(model.grupper()).extracting(Grupp::namn).containsExactly("Fel", "Varning");
        assertThat(model.grupper().get(0).problem()).extracting(one -> one.fynd().plats().rad()).containsExactly(2, 12);
        assertThat(model.grupper().get(1).problem()).extracting(one -> one.kopfil().namn()).containsExactly("Barn", "Vuxna");
    }

    @Test void by_rule_and_by_file_groups_stand_by_name_with_their_gravest_sign() {
        assertThat(Problemmodell.of(FILES, Gruppering.REGEL).grupper()).extracting(Grupp::namn).containsExactly("KF-07", "PR-06");
        assertThat(Problemmodell.of(FILES, Gruppering.REGEL).grupper().get(0).allvar()).isEqualTo(Allvar.FEL);
        assertThat(Problemmodell.of(FILES, Gruppering.FIL).grupper()).extracting(Grupp::namn).containsExactly("Barn", "Vuxna");
    }

    @Test void severities_are_counted_over_all_files() {
        Problemmodell model = Problemmodell.of(FILES, Gruppering.FIL);
        assertThat(model.fel()).isEqualTo(2);
        assertThat(model.varningar()).isEqualTo(2);
        assertThat(model.upplysningar()).isZero();
    }

    @Test void the_same_finding_twice_is_two_problems() {
        Fynd one = found("KF-07", Allvar.VARNING, 3);
        assertThat(Problemmodell.of(List.of(file("Barn", one, one)), Gruppering.REGEL).grupper().get(0).problem()).doesNotHaveDuplicates().hasSize(2);
    }

    @Test void files_without_findings_make_no_groups() {
        assertThat(Problemmodell.of(List.of(file("Barn")), Gruppering.FIL).isEmpty()).isTrue();
    }

    @Test void a_place_without_a_heading_is_named_by_its_field() {
        Fynd fynd = new Fynd("PR-02", Allvar.VARNING, "Text", new Fynd.Plats(null, null, 1, null, null, "r1", "faktisktJan"), false);
        Problemmodell model = Problemmodell.of(List.of(file("Barn", fynd)), Gruppering.REGEL);
        assertThat(Problemkolumn.KOLUMN.text(model.grupper().get(0).problem().get(0))).isEqualTo("Januari, faktisk kostnad");
    }

    @Test void columns_are_blank_where_the_place_is_not_known() {
        Problemmodell model = Problemmodell.of(List.of(file("Barn", new Fynd("PR-06", Allvar.VARNING, "Text",
                new Fynd.Plats(null, null, 0, null, null, null, null), false))), Gruppering.REGEL);
        assertThat(Problemkolumn.RAD.text(model.grupper().get(0).problem().get(0))).isEmpty();
        assertThat(Problemkolumn.KOLUMN.text(model.grupper().get(0).problem().get(0))).isEmpty();
    }
}
