package se.underlag.kopfil.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.rad;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.internal.person.Filkalla;
import se.underlag.kopfil.internal.person.Leverantorskalla;
import se.underlag.kopfil.internal.person.Raduppgift;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Person;
import se.underlag.security.Behorighet;
import se.underlag.spi.Historikpost;
import se.underlag.spi.person.Kortavsnitt;
import se.underlag.spi.person.Personfraga;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.sok.Sokfraga;
import se.underlag.spi.sok.Traff;

/** What köpfiler tell the person card and the search, to those who may read them. */
class PersonIKopfilTest {

    private final Kopfilsrigg rigg = new Kopfilsrigg();
    private Kopfilsrad rad;

    @BeforeEach void import_() {
        rigg.importera("Vuxna", bok(2024).rad(rad("195503149808", "B-1", "BmSS", LocalDate.of(2024, 1, 1), null, 3000, 1, 93000)));
        rad = rigg.oppna("Vuxna").rader().get(0);
    }

    @AfterEach void close() {
        rigg.close();
    }

    private Kortavsnitt avsnitt(Behorighet som, boolean dold) {
        return new Raduppgift(rigg.lagring.lagring(), som, rigg.lagring.skydd(som))
                .avsnitt(new Personfraga(Set.of(rad.getPerson().getId()), dold)).get(0);
    }

    @Test void PR_02_a_persons_rows_tell_file_year_and_actual_and_forecast_apart() {
        Kortavsnitt rows = avsnitt(rigg.lagring.behorighet(), false);
        assertThat(rows.kolumner()).extracting(Kortavsnitt.Kolumn::rubrik).contains("År", "Köpfil", "Faktisk (kr)", "Prognos (kr)");
        assertThat(rows.rader()).singleElement().satisfies(row -> {
            assertThat(row.varden()).contains("2024", "Vuxna", "B-1", "BmSS", new BigDecimal("93000.00"), BigDecimal.ZERO);
            assertThat(row.mal()).isEqualTo(new Objektref("Kopfilsrad", rad.getId(), rad.getKopfil().getId()));
        });
    }

    @Test void who_may_not_read_the_file_sees_no_row_and_no_file_and_no_leverantor() {
        Behorighet nobody = rigg.lagring.behorighet("nykomling");
        assertThat(avsnitt(nobody, false).rader()).isEmpty();
        Filkalla files = new Filkalla(rigg.som(nobody));
        files.forbered();
        assertThat(files.sok(fraga("vux"), 5)).isEmpty();
        Leverantorskalla leverantorer = new Leverantorskalla(rigg.lagring.lagring(), nobody);
        leverantorer.forbered();
        assertThat(leverantorer.sok(fraga(rad.getLeverantor().getNamn()), 5)).isEmpty();
    }

    @Test void of_a_masked_person_the_place_is_masked_too() {
        assertThat(avsnitt(rigg.lagring.behorighet(), true).rader().get(0).varden()).contains("Skyddad identitet")
                .doesNotContain(rad.getLeverantor().getNamn());
    }

    private static Sokfraga fraga(String text) {
        return Sokfraga.of(text, Kopfilsrigg.IDAG);
    }

    @Test void files_and_leverantorer_are_found_by_name_year_and_unit() {
        Filkalla files = new Filkalla(rigg.tjanst);
        files.forbered();
        for (String typed : List.of("vux", "2024 vuxna", "enheten", "e1 2024")) {
            assertThat(files.sok(fraga(typed), 5)).as(typed).extracting(Traff::text, Traff::detalj)
                    .containsExactly(tuple("Vuxna 2024", "Enheten"));
        }
        assertThat(files.hamta(List.of(new Objektref("Kopfil", rad.getKopfil().getId()), new Objektref("Kopfil", "borta")))).hasSize(1);
        Leverantorskalla leverantorer = new Leverantorskalla(rigg.lagring.lagring(), rigg.lagring.behorighet());
        leverantorer.forbered();
        assertThat(leverantorer.sok(fraga(rad.getLeverantor().getNamn()), 5)).singleElement()
                .satisfies(hit -> assertThat(hit.detalj()).isEqualTo("senast i Vuxna 2024"));
    }

    @Test void the_history_of_a_row_names_what_it_refers_to_and_masks_who_is_protected() {
        List<Historikpost> before = rigg.tjanst.historik("Kopfilsrad", rad.getId());
        assertThat(before).anySatisfy(post -> assertThat(post.efter()).contains("beslut=B-1").doesNotContain("person=" + rad.getPerson().getId()));
        rigg.lagring.i(uow -> uow.find(Person.class, rad.getPerson().getId()).orElseThrow().setSkyddadIdentitet(true));
        assertThat(rigg.tjanst.historik("Kopfilsrad", rad.getId()))
                .anySatisfy(post -> assertThat(post.efter()).contains("person=Skyddad identitet").contains("leverantor=Skyddad identitet"));
    }

    @Test void the_comment_on_a_row_is_masked_in_its_history_as_it_is_in_the_grid() {
        rigg.lagring.i(uow -> uow.find(Kopfilsrad.class, rad.getId()).orElseThrow().setKommentar("Ring modern"));
        assertThat(rigg.tjanst.historik("Kopfilsrad", rad.getId())).extracting(Historikpost::efter).contains("Ring modern");
        rigg.lagring.i(uow -> uow.find(Person.class, rad.getPerson().getId()).orElseThrow().setSkyddadIdentitet(true));
        assertThat(rigg.tjanst.historik("Kopfilsrad", rad.getId())).extracting(Historikpost::efter).contains("Skyddad identitet")
                .noneMatch(text -> text != null && text.contains("Ring modern"));
    }
}
