package se.underlag.avtal.ui.steg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegfalt.Slag;
import se.underlag.avtal.Stegfalt.Val;
import se.underlag.avtal.ui.Prov;

class FaltvardenTest {

    private static final Stegfalt START = new Stegfalt("start", "Första dag", Slag.DATUM, true, "2025-04-20", "BB-34", List.of());
    private static final Stegfalt PRIS = new Stegfalt("dokumentpris", "Pris i dokumentet", Slag.KRONOR, false, "3350.00", "BB-18", List.of());
    private static final Stegfalt POANG = new Stegfalt("poang", "BB-poäng", Slag.POANG, true, "", "", List.of());
    private static final Stegfalt UNDANTAG = new Stegfalt("undantag", "Undantag", Slag.JA_NEJ, false, "nej", "", List.of());
    private static final Stegfalt AV = new Stegfalt("kontaktAv", "Kontakt av", Slag.VAL, true, "", "",
            List.of(new Val("LEVERANTOR", "Leverantören"), new Val("SOCIALSEKRETERARE", "Socialsekreteraren")));

    private static Faltvarden varden(Stegfalt... falt) {
        return new Faltvarden(List.of(falt), Prov.CLOCK);
    }

    @Test void proposals_stand_in_the_fields_with_the_rule_quoted() {
        Faltvarden varden = varden(START, PRIS);
        assertThat(varden.varden()).containsEntry("start", "2025-04-20").containsEntry("dokumentpris", "3350.00");
        assertThat(varden.text(PRIS)).isEqualTo("3\u00A0350,00");
        assertThat(varden.darforAtt(START))
                .isEqualTo("Förslag enligt BB-34: Det uppföljande avtalet börjar dagen efter tre månader från placeringsstart.");
        assertThat(varden.brist()).isEmpty();
    }

    @Test void BB_25_a_no_proposes_nothing_and_the_rule_says_what_a_yes_means() {
        Stegfalt undantag = new Stegfalt("undantag", "Undantag", Slag.JA_NEJ, false, "nej", "BB-25", List.of());
        Faltvarden varden = varden(undantag);
        String regel = "BB-25: Vid undantag från prismodellen upprättar LINK-samordnaren avtalet.";
        assertThat(varden.darforAtt(undantag)).isEqualTo(regel);
        varden.skriv(undantag, "ja");
        assertThat(varden.darforAtt(undantag)).isEqualTo(regel);
        Faltvarden utan = varden(new Stegfalt("pris", "Pris", Slag.KRONOR, true, "3350.00", "", List.of()));
        assertThat(utan.darforAtt(utan.falt().get(0))).isEmpty();
    }

    @Test void a_proposal_that_is_changed_says_what_was_proposed() {
        Faltvarden varden = varden(START);
        varden.skriv(START, "250421");
        assertThat(varden.darforAtt(START)).startsWith("Du har ändrat förslaget 2025-04-20. BB-34: ");
        varden.skriv(START, "20250420");
        assertThat(varden.darforAtt(START)).startsWith("Förslag enligt BB-34");
    }

    @ParameterizedTest
    @CsvSource({ "250131,2025-01-31", "2025-01-31,2025-01-31", "+14,2025-03-28", "-7,2025-03-07" }) void days_are_typed_as_people_write_them(
            String typed, String day) {
        Faltvarden varden = varden(START);
        varden.skriv(START, typed);
        assertThat(varden.varde("start")).isEqualTo(day);
        assertThat(varden.tolkat(START)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "2,4;2.4", "2.40;2.40", "3;3" }) void points_take_comma_and_point(String typed, String value) {
        Faltvarden varden = varden(POANG);
        varden.skriv(POANG, typed);
        assertThat(varden.varde("poang")).isEqualTo(value);
    }

    @Test void amounts_take_spaces_and_comma() {
        Faltvarden varden = varden(PRIS);
        varden.skriv(PRIS, "3 530,5");
        assertThat(varden.varde("dokumentpris")).isEqualTo("3530.50");
        assertThat(varden.tolkat(PRIS)).isEqualTo("3\u00A0530,50");
        varden.skriv(PRIS, varden.tolkat(PRIS));
        assertThat(varden.varde("dokumentpris")).isEqualTo("3530.50");
    }

    @Test void what_cannot_be_read_or_is_missing_is_said_with_the_name_of_the_field() {
        Faltvarden varden = varden(POANG);
        assertThat(varden.brist()).contains("Fyll i ”BB-poäng”.");
        varden.skriv(POANG, "två");
        assertThat(varden.brist()).contains("BB-poäng: Skriv poängen som ett tal, till exempel 2,4.");
        assertThat(varden.varden()).isEmpty();
    }

    @Test void a_day_that_does_not_exist_is_refused() {
        Faltvarden varden = varden(START);
        varden.skriv(START, "250231");
        assertThat(varden.brist()).isPresent();
    }

    @Test void choices_are_shown_by_label_and_handed_over_by_value() {
        Faltvarden varden = varden(AV, UNDANTAG);
        varden.skriv(AV, "Leverantören");
        assertThat(varden.varden()).containsEntry("kontaktAv", "LEVERANTOR").containsEntry("undantag", "nej");
        varden.skriv(UNDANTAG, "ja");
        assertThat(varden.varde("undantag")).isEqualTo("ja");
    }
}
