package se.underlag.kopfil.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.kopfil.Testbok.gron;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.rad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.Importresultat;
import se.underlag.kopfil.Testbok;
import se.underlag.model.Fil;
import se.underlag.model.Kopfil;
import se.underlag.persistence.UnitOfWork;

/** What is reviewed before it is written: rows are chosen one by one, and what is not chosen stays. */
class ImportvalTest {

    private static final String ANNA = "195503149808";
    private static final String BERTIL = "197010039811";
    private static final String CILLA = "198001019805";

    private final Kopfilsrigg rigg = new Kopfilsrigg();

    @AfterEach void close() {
        rigg.close();
    }

    private static LocalDate dag(String text) {
        return LocalDate.parse(text);
    }

    private static Object[] placering(String person, String beslut, Object... belopp) {
        return rad(person, beslut, "BmSS", dag("2024-01-01"), dag("2024-12-31"), 3000, 1, belopp);
    }

    private Importresultat genomfor(Importplan plan, Planrad... valda) {
        return rigg.tjanst.genomfor(plan, List.of(valda), new NullProgressMonitor());
    }

    @Test void KF_07_a_stored_row_that_the_file_lacks_is_a_row_of_the_plan_and_stays() {
        rigg.importera("Fil", bok(2024).rad(placering(ANNA, "B-1", 93000)).rad(placering(BERTIL, "B-2", 93000)));
        Importplan plan = rigg.planera("Fil", bok(2024).rad(placering(ANNA, "B-1", 93000)));
        assertThat(plan.rader()).extracting(Planrad::utfall).containsExactly(Utfall.OFORANDRAD, Utfall.SAKNAS);
        assertThat(plan.rader().get(1).rad().beslutsnr()).isEqualTo("B-2");
        Importresultat resultat = rigg.tjanst.genomfor(plan, new NullProgressMonitor());
        assertThat(resultat.saknade()).isOne();
        assertThat(rigg.bilder("Fil")).hasSize(2);
    }

    @Test void only_the_chosen_rows_are_written_and_the_others_stay_as_they_were() {
        rigg.importera("Fil", bok(2024).rad(placering(ANNA, "B-1", 93000)).rad(placering(BERTIL, "B-2", 93000)));
        Importplan plan = rigg.planera("Fil",
                bok(2024).rad(placering(ANNA, "B-1", 90000)).rad(placering(BERTIL, "B-2", 60000)).rad(placering(CILLA, "B-3", 30000)));
        Importresultat resultat = genomfor(plan, plan.rader().get(1));
        assertThat(List.of(resultat.nya(), resultat.andrade(), resultat.oforandrade(), resultat.bortvalda())).containsExactly(0, 1, 0, 2);
        // January: Anna's 93 000 stays, Bertil's is 60 000, Cilla's row was not chosen: 153 000.
        assertThat(rigg.faktiskt("Fil").get(1)).isEqualTo("153000.00");
        assertThat(rigg.bilder("Fil")).hasSize(2);
    }

    @Test void what_was_left_out_can_be_chosen_the_next_time_and_then_the_file_changes_nothing() {
        Importplan plan = rigg.planera("Fil", bok(2024).rad(placering(ANNA, "B-1", 93000)).rad(placering(BERTIL, "B-2", gron(93000))));
        genomfor(plan, plan.rader().get(0));
        Importplan igen = rigg.planera("Fil", bok(2024).rad(placering(ANNA, "B-1", 93000)).rad(placering(BERTIL, "B-2", gron(93000))));
        assertThat(igen.rader()).extracting(Planrad::utfall).containsExactly(Utfall.OFORANDRAD, Utfall.NY);
        genomfor(igen, igen.rader().get(1));
        Importplan sist = rigg.planera("Fil", bok(2024).rad(placering(ANNA, "B-1", 93000)).rad(placering(BERTIL, "B-2", gron(93000))));
        assertThat(sist.rader()).extracting(Planrad::utfall).containsOnly(Utfall.OFORANDRAD);
    }

    @Test void KF_10_a_file_that_is_saved_while_it_is_read_gives_no_plan_with_another_original() {
        Testbok bok = bok(2024).rad(placering(ANNA, "B-1", 93000));
        rigg.medFiler((fil, mottagare, monitor) -> {
            bok.las(fil, mottagare, monitor);
            spara(fil, "en annan bok");
        }, null, null);
        assertThatThrownBy(() -> rigg.planera("Fil", bok)).isInstanceOf(KalkylException.class)
                .hasMessage("Filen ändrades medan den lästes. Läs in den igen.");
        rigg.medFiler(bok, null, null);
        assertThat(rigg.planera("Fil", bok).rader()).hasSize(1);
    }

    private static void spara(Path fil, String innehall) {
        try {
            Files.writeString(fil, innehall);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test void KF_10_the_original_stands_with_its_checksum_and_how_it_was_read() {
        rigg.importera("Fil", bok(2024).rad(placering(ANNA, "B-1", 93000)));
        try (UnitOfWork uow = rigg.lagring.lagring().open("test")) {
            Kopfil kopfil = uow.find(Kopfil.class, rigg.id("Fil")).orElseThrow();
            Fil original = uow.find(Fil.class, kopfil.getOriginal().getId()).orElseThrow();
            assertThat(original.getNamn()).isEqualTo("bok.xlsx");
            assertThat(original.getTyp()).isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            assertThat(original.getSha256()).hasSize(64);
            Fil lasning = uow.find(Fil.class, kopfil.getLasning().getId()).orElseThrow();
            assertThat(new String(lasning.getInnehall(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("\"" + rigg.oppna("Fil").rader().get(0).getId() + "\"");
        }
    }
}
