package se.underlag.avtal.internal.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.internal.Arendebygge;
import se.underlag.avtal.internal.Arendebygge.Avtalsbygge;
import se.underlag.documents.text.Dokumentfalt;
import se.underlag.documents.text.Epostpaket.Mottagare;
import se.underlag.documents.text.Sekretessgranskning.Skyddat;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Flode;

/** What a case's documents say, and what they must not: S11's avtal, 1 250 × 2,4 + 350 = 3 350 kr per dygn. */
class DokumentskapareTest {

    private static final Skyddat EVA = new Skyddat(List.of("Eva Exempelsson"), List.of("198112289874"));

    private static final Listpriser.Pris RAD = new Listpriser.Pris(new BigDecimal("1250"), new BigDecimal("350"));
    private static final Listpriser LISTA = new Listpriser(Optional.of(RAD), List.of(RAD));

    private final Provdelar kit = new Provdelar();
    private final Dokumentskapare maker = new Dokumentskapare(kit, kit, kit, kit);

    @Test void BB_15_the_document_for_Treserva_has_no_field_that_tells_a_price() {
        Dokumentfalt without = fields(assessed()).falt(false);
        assertThat(without.namn()).noneMatch(name -> name.contains("pris") || name.startsWith("avtal."));
        assertThat(without.namn()).contains("person.namn", "bb.datum", "arende.referens");
        Dokumentfalt with = fields(assessed()).falt(true);
        assertThat(with.falt("avtal.dygnspris")).isEqualTo("3\u00A0350,00\u00A0kr");
        assertThat(with.falt("avtal.boendepris")).isEqualTo("1\u00A0250,00\u00A0kr");
    }

    @Test void S41_a_template_that_tells_the_amount_all_the_same_is_refused() {
        for (String told : List.of("3 350", "3350,00", "1 250 per dygn", "Priset i kronor", "100 SEK", "5 kr")) {
            kit.wordtext = "Bedömning " + told;
            assertThatThrownBy(() -> maker.skapa(Dokumenttyp.BB_UTAN_PRIS, fields(assessed()), Provdelar.TOM)).as(told)
                    .isInstanceOf(AvtalException.class).hasMessageContaining("BB-15");
        }
        kit.wordtext = "Krav och underkronor: 2022-09-15";
        assertThat(maker.skapa(Dokumenttyp.BB_UTAN_PRIS, fields(assessed()), Provdelar.TOM).namn()).isEqualTo("BB-P-2022-001-utan-pris.docx");
    }

    @Test void S41_before_there_is_an_avtal_the_price_list_tells_what_must_not_stand_in_Treserva() {
        Arendebild before = carriedOut().bild();
        for (String told : List.of("Dygnspris 3 350 enligt LINK", "boendepris 1250", "3000,00 utan barn", "barn 350")) {
            kit.wordtext = told;
            assertThatThrownBy(() -> maker.skapa(Dokumenttyp.BB_UTAN_PRIS, fields(before), Provdelar.TOM)).as(told)
                    .isInstanceOf(AvtalException.class).hasMessageContaining("BB-15");
        }
        kit.wordtext = "Poäng 2,4";
        assertThat(maker.skapa(Dokumenttyp.BB_UTAN_PRIS, fields(before), Provdelar.TOM).namn()).endsWith(".docx");
    }

    @Test void BB_15_a_template_for_Treserva_that_is_not_Word_is_refused() {
        Dokumentskapare.Mallkalla own = (typ, recept) -> new Mallar.Mall("egen.xhtml", false, new byte[0]);
        assertThatThrownBy(() -> maker.skapa(Dokumenttyp.BB_UTAN_PRIS, fields(assessed()), own)).isInstanceOf(AvtalException.class)
                .hasMessageContaining("BB-15").hasMessageContaining("egen.xhtml");
    }

    @Test void BB_14_without_a_stated_price_the_list_and_the_points_give_it() {
        assertThat(fields(carriedOut().bild()).falt(true).falt("bb.pris"))
                .isEqualTo("3\u00A0000,00\u00A0kr, med barntillägg 3\u00A0350,00\u00A0kr");
        Arendebild later = carriedOut().foregaende(new Avtalsbygge().dagar("2022-06-15", "2022-09-14")).bild();
        assertThat(fields(later).falt(true).falt("bb.pris")).isEqualTo("3\u00A0350,00\u00A0kr");
        assertThat(fields(assessed()).falt(true).falt("bb.pris")).isEqualTo("3\u00A0350,00\u00A0kr");
    }

    @Test void BB_14_a_behovsbedomning_without_any_price_is_not_mailed_unless_it_gives_an_exception() {
        assertThatThrownBy(() -> maker.skapa(Dokumenttyp.BB_MED_PRIS, nowhere(carriedOut().bild()), Provdelar.TOM))
                .isInstanceOf(AvtalException.class).hasMessageContaining("BB-14").hasMessageContaining("pris");
        assertThat(maker.skapa(Dokumenttyp.BB_MED_PRIS, nowhere(carriedOut().undantag().bild()), Provdelar.TOM).namn()).endsWith(".pdf");
    }

    private static Arendebygge carriedOut() {
        return new Arendebygge(Flode.NYTT_AVROP).genomford("2022-09-01");
    }

    private static Faltbyggare nowhere(Arendebild bild) {
        return new Faltbyggare(bild, new Faltbyggare.Omgivning(LocalDate.of(2022, 9, 12), "", "", signature -> signature, Listpriser.INGA));
    }

    @Test void BB_22_the_print_pack_holds_two_behovsbedomningar_the_avtal_the_letter_and_the_label() {
        maker.utskrift(fields(assessed()), Provdelar.TOM);
        assertThat(kit.exemplar).containsExactly(1, 1, 1, 2);
    }

    @Test void BB_22_without_an_address_there_is_no_label_and_the_leverantor_is_named() {
        Faltbyggare nowhere = new Faltbyggare(assessed(),
                new Faltbyggare.Omgivning(LocalDate.of(2022, 9, 12), " ", "", signature -> signature, Listpriser.INGA));
        assertThatThrownBy(() -> maker.utskrift(nowhere, Provdelar.TOM)).isInstanceOf(AvtalException.class).hasMessageContaining("BB-22");
    }

    @Test void BB_14_a_behovsbedomning_that_is_not_carried_out_is_not_sent() {
        Arendebild early = new Arendebygge(Flode.NYTT_AVROP).bokad("2022-09-01").bild();
        assertThatThrownBy(() -> maker.skapa(Dokumenttyp.BB_MED_PRIS, fields(early), Provdelar.TOM)).isInstanceOf(AvtalException.class)
                .hasMessageContaining("BB-14");
    }

    @Test void A28_the_mail_says_the_reference_and_nothing_of_the_person() {
        List<Dokumentskapare.Skapat> parts = List.of(maker.skapa(Dokumenttyp.BB_UTAN_PRIS, fields(assessed()), Provdelar.TOM),
                maker.skapa(Dokumenttyp.BB_MED_PRIS, fields(assessed()), Provdelar.TOM));
        maker.mejl(fields(assessed()), parts, List.of(new Mottagare("Prov", "prov@example.se")), "Petra Planerare", EVA);
        assertThat(kit.mejl).singleElement().satisfies(mail -> {
            assertThat(mail.amne()).isEqualTo("Behovsbedömning P-2022-001");
            assertThat(mail.bilagor()).extracting(one -> one.filnamn()).containsExactly("BB-P-2022-001-utan-pris.docx",
                    "BB-P-2022-001-med-pris.pdf");
        });
        assertThatThrownBy(() -> maker.mejl(fields(assessed()), parts, List.of(new Mottagare("Prov", "prov@example.se")), "Eva Exempelsson", EVA))
                .isInstanceOf(AvtalException.class).hasMessageContaining("A28");
    }

    private static Arendebild assessed() {
        return new Arendebygge(Flode.NYTT_AVROP).genomford("2022-09-01").avtal(new Avtalsbygge().dagar("2022-09-15", "2022-12-14")).bild();
    }

    private static Faltbyggare fields(Arendebild bild) {
        return new Faltbyggare(bild,
                new Faltbyggare.Omgivning(LocalDate.of(2022, 9, 12), "Provgatan 1\n999 99 Provköping", "Torget 1\n999 98 Exempelby",
                        signature -> signature, LISTA));
    }
}
