package se.underlag.avtal.ui.ko;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Inflyttningsbild;
import se.underlag.avtal.ui.Prov;
import se.underlag.avtal.ui.internal.Arenderad;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;

class BedomningskoTest {

    private static Arenderad rad(Arendebild bild) {
        return Prov.rad(bild, handling -> true);
    }

    private static Arenderad inflyttad(String referens, LocalDate inflytt) {
        return rad(Prov.arende(referens, Flode.NYTT_AVROP, Placeringstillstand.ARKIVERAT, Prov.bedomning("3350.00"),
                Prov.skickat(Prov.avtal(referens, inflytt, inflytt.plusMonths(3), "3350.00")),
                new Inflyttningsbild("in", inflytt, Instant.EPOCH, null, null, null), List.of()));
    }

    @Test void BB_30_who_moved_in_on_31_january_is_followed_up_from_1_may() {
        Arenderad rad = inflyttad("PL-2025-0001", LocalDate.of(2025, 1, 31));
        Bedomningsko ko = Bedomningsko.of(List.of(rad));
        assertThat(ko.lage(rad)).contains(Bedomningsko.Lage.ATT_STARTA);
        assertThat(ko.tidigast(rad)).contains(LocalDate.of(2025, 5, 1));
        assertThat(ko.klocka(rad, LocalDate.of(2025, 4, 30))).isEqualTo("I morgon");
        assertThat(ko.klocka(rad, LocalDate.of(2025, 5, 1))).isEqualTo("Kan göras nu");
        assertThat(ko.klocka(rad, LocalDate.of(2025, 3, 14))).isEqualTo("Om 48 dygn");
    }

    @Test void cases_to_book_come_before_booked_ones_and_those_to_follow_up() {
        Arenderad boka = rad(Prov.arende("PL-2025-0002", Placeringstillstand.KONTAKT_LAMNAD));
        Arenderad bokad = rad(Prov.arende("PL-2025-0003", Placeringstillstand.BB_BOKAD));
        Arenderad vantar = rad(Prov.arende("PL-2025-0004", Placeringstillstand.STARTAT));
        Arenderad skickad = rad(Prov.arende("PL-2025-0005", Placeringstillstand.BB_SKICKAD));
        Arenderad inne = inflyttad("PL-2025-0001", LocalDate.of(2025, 1, 15));
        assertThat(Bedomningsko.of(List.of(inne, skickad, vantar, bokad, boka)).rader()).containsExactly(boka, bokad, vantar, inne);
    }

    @Test void a_placement_that_is_followed_up_already_is_not_to_be_started_again() {
        Arenderad inne = inflyttad("PL-2025-0001", LocalDate.of(2025, 1, 15));
        Arendebild b = Prov.arende("PL-2025-0002", Flode.UPPFOLJANDE, Placeringstillstand.STARTAT, null, null, null, List.of());
        Arendebild fran = new Arendebild(b.id(), 1, b.enhetId(), b.enhet(), b.referens(), b.flode(), b.tillstand(), b.startad(), null, b.person(),
                null,
                null, null, null, null, null, null, null, null, null, inne.bild().avtal(), null, b.ansvariga(), List.of());
        assertThat(Bedomningsko.of(List.of(inne, rad(fran))).lage(inne)).isEmpty();
        Arendebild avbruten = Prov.i(fran, Placeringstillstand.AVBRUTET, null, List.of());
        assertThat(Bedomningsko.of(List.of(inne, rad(avbruten))).lage(inne)).as("what was broken off follows nothing up")
                .contains(Bedomningsko.Lage.ATT_STARTA);
    }

    @Test void BB_30_who_books_a_follow_up_sees_from_when_it_may_be_carried_out() {
        Inflyttningsbild inflytt = new Inflyttningsbild("in", LocalDate.of(2025, 1, 31), Instant.EPOCH, null, null, null);
        Arenderad boka = rad(Prov.arende("PL-2025-0002", Flode.UPPFOLJANDE, Placeringstillstand.KONTAKT_LAMNAD, null, null, inflytt, List.of()));
        assertThat(Bedomningsko.of(List.of(boka)).tidigast(boka)).contains(LocalDate.of(2025, 5, 1));
        Arenderad godkand = rad(Prov.arende("PL-2025-0003", Flode.UPPFOLJANDE, Placeringstillstand.KONTAKT_LAMNAD, null, null, inflytt,
                List.of(Prov.tagit("A2v", Placeringstillstand.STARTAT, null))));
        assertThat(Bedomningsko.of(List.of(godkand)).tidigast(godkand)).isEmpty();
        Arenderad genomford = rad(Prov.arende("PL-2025-0004", Flode.UPPFOLJANDE, Placeringstillstand.BB_GENOMFORD, Prov.bedomning("3350.00"), null,
                inflytt, List.of()));
        assertThat(Bedomningsko.of(List.of(genomford)).tidigast(genomford)).isEmpty();
    }
}
