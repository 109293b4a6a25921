package se.underlag.ui.historik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.spi.Historikpost;
import se.underlag.spi.ord.Faltord;
import se.underlag.model.Loggtyp;

class HistorikradTest {

    private static final Instant NOON = Instant.parse("2025-03-01T11:00:00Z");

    private static List<Historikrad> rows(Loggtyp typ, String falt, String fore, String efter) {
        return Historikrad.of("Kopfilsrad", List.of(new Historikpost(NOON, "anexem", typ, falt, fore, efter)), Faltord.current());
    }

    private static Historikrad row(Loggtyp typ, String falt, String fore, String efter) {
        return new Historikrad(NOON, "anexem", typ, falt, fore, efter);
    }

    @Test void a_changed_field_is_told_in_words_before_and_after() {
        assertThat(rows(Loggtyp.ANDRAT, "faktisktJan", "99200.00", null))
                .containsExactly(row(Loggtyp.ANDRAT, "Januari, faktisk kostnad", "99\u00A0200,00", ""));
    }

    @Test void a_created_object_is_told_field_by_field_without_what_only_the_product_cares_about() {
        String all = "enhetId=6647b588\nsortnyckel=00000001\ndygnspris=3000.00\nfrom=2025-01-01\nperson=86bafeda-f87c";
        assertThat(rows(Loggtyp.SKAPAT, null, null, all)).containsExactly(row(Loggtyp.SKAPAT, "Dygnspris", "", "3\u00A0000,00"),
                row(Loggtyp.SKAPAT, "Från och med", "", "2025-01-01"));
    }

    @Test void a_deleted_object_is_told_by_what_it_was() {
        assertThat(rows(Loggtyp.BORTTAGET, null, "konto=4551", null)).containsExactly(row(Loggtyp.BORTTAGET, "Konto", "4551", ""));
    }

    @Test void a_value_of_several_lines_stays_one_value() {
        assertThat(rows(Loggtyp.SKAPAT, null, null, "kommentar=en\na=b\ntre\nkonto=4551")).containsExactly(
                row(Loggtyp.SKAPAT, "Kommentar", "", "en\na=b\ntre"), row(Loggtyp.SKAPAT, "Konto", "", "4551"));
    }

    @Test void an_entry_without_fields_stands_alone() {
        assertThat(rows(Loggtyp.IMPORT, null, null, null)).containsExactly(row(Loggtyp.IMPORT, "", "", ""));
        assertThat(rows(Loggtyp.SKAPAT, null, null, "id=1")).containsExactly(row(Loggtyp.SKAPAT, "", "", ""));
    }

    @Test void a_changed_reference_shows_what_kind_and_the_beginning_of_its_id() {
        assertThat(rows(Loggtyp.ANDRAT, "leverantor", null, "559d83dd-ce37-42f3-9628-fe9b36d608d4"))
                .containsExactly(row(Loggtyp.ANDRAT, "Leverantör", "", "leverantör 559d83dd"));
    }

    @Test void what_a_reference_points_at_is_told_by_the_name_that_the_service_found() {
        assertThat(rows(Loggtyp.ANDRAT, "beslut", "B-1", "B-2")).containsExactly(row(Loggtyp.ANDRAT, "Beslut", "B-1", "B-2"));
        assertThat(rows(Loggtyp.SKAPAT, null, null, "beslut=B-1\nperson=559d83dd-ce37-42f3-9628-fe9b36d608d4"))
                .containsExactly(row(Loggtyp.SKAPAT, "Beslut", "", "B-1"));
    }
}
