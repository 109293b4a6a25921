package se.underlag.kopfil.prognos;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.prognos.Prognosfil.dag;
import static se.underlag.kopfil.prognos.Prognosfil.kr;

import org.junit.jupiter.api.Test;
import se.underlag.kopfil.prognos.Prognosforslag.NyttArende;

/** A protected person's row in a file as a dialog meets it. */
class DoltNamnTest {

    @Test void PR_04_what_stands_for_a_protected_persons_name_is_never_stored_as_one() {
        Prognosfil fil = new Prognosfil(2025).rad("2025-01-01", "2025-06-30", "1000").dold(1);
        NyPlats plats = new NyPlats("BmSS", null, kr("1000"), null, null, null);
        Prognosplan plan = fil.plan(new NyttArende("19811228-9874", null, dag("2025-07-01"), plats, Motiv.INGET));
        assertThat(plan.nyRad().namn()).isNull();
        assertThat(plan.etikett()).contains("rad 1").doesNotContain("9874");
    }
}
