package se.underlag.kopfil.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.rad;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Mall;
import se.underlag.security.BehorighetSaknasException;

/** Whoever has no role is denied everything, and sees nothing in lists. */
class BehorighetskravTest {

    @Test void every_method_that_reads_or_writes_denies_who_has_no_role() {
        try (Kopfilsrigg rigg = new Kopfilsrigg()) {
            rigg.importera("Fil", bok(2024).rad(rad("195503149808", "B-1", "BmSS", LocalDate.of(2024, 1, 1), null, 3000, 1, 93000)));
            Kopfilsinnehall fil = rigg.oppna("Fil");
            String id = fil.kopfil().getId();
            Importplan plan = rigg.tjanst.planera(rigg.fil("bok.xlsx"), new Importmal("E1", 2024, "Fil"), Lasval.AUTO, null);
            KopfilTjanst nekad = rigg.som(rigg.lagring.behorighet("nykomling"));
            assertThat(nekad.enheter()).isEmpty();
            assertThat(nekad.lista()).isEmpty();
            List<ThrowingCallable> forsok = List.of(() -> nekad.oppna(id), () -> nekad.spara(id, fil.rader(), List.of()),
                    () -> nekad.skapaEnhet("E9", "Nio"),
                    () -> nekad.planera(rigg.fil("bok.xlsx"), new Importmal("E1", 2024, null), Lasval.AUTO, null),
                    () -> nekad.genomfor(plan, null), () -> nekad.exportera(id, rigg.fil("ut.xlsx"), null), () -> nekad.egenArbetsbok(id),
                    () -> nekad.loggaUtforsel(id),
                    () -> nekad.mallar("E1"),
                    () -> nekad.sparaMall("E1", new Mall("M", Map.of("A", "person"))),
                    () -> nekad.taBortMall("E1", "M"), () -> nekad.senasteMall(rigg.fil("bok.xlsx"), new Importmal("E1", 2024, "Fil")),
                    () -> nekad.historik("Kopfilsrad", fil.rader().get(0).getId()));
            assertThat(forsok).allSatisfy(metod -> assertThatThrownBy(metod).isInstanceOf(BehorighetSaknasException.class));
            assertThat(rigg.fil("ut.xlsx")).doesNotExist();
        }
    }
}
