package se.underlag.kopfil.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymerTest {

    private final Synonymer synonymer = new Synonymer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Personnr|person", "PERSONNUMMER|person", "Pers.nr|person", "pnr|person", "Person-nummer|person",
            "Identitet|person", "ID-nr|person",
            "Födelsenummer|person", "Personnummer (ÅÅÅÅMMDD-XXXX)|person", "Person nr.|person", "Brukare|namnsomperson", "Klient|namnsomperson",
            "Kund|namnsomperson",
            "Namn|namn", "Efternamn|namn", "Beslut|beslut", "Beslutsnr|beslut", "Beslut nr|beslut", "Beslutsnummer|beslut", "Beslut-id|beslut",
            "Ärende|beslut",
            "Ärendenr|beslut", "Dnr|beslut", "Insats|insatstyp", "Typ av insats|insatstyp", "Placeringsform|insatstyp", "Boendeform|insatstyp",
            "Leverantör|leverantor",
            "Utförare|leverantor", "Leverantör/utförare|leverantor", "Företag|leverantor", "Boende|leverantor", "Fr.o.m.|from", "FR O M|from",
            "from|from",
            "Fr.o.m datum|from", "Startdatum|from", "Beslut från|from", "Gäller från|from", "Datum from|from", "Beslut fr.o.m.|from",
            "Placering start|from", "T.o.m.|tom",
            "t o m|tom", "Slutdatum|tom", "Beslut till|tom", "Gäller till|tom", "Till och med|tom", "Beslutet gäller t.o.m.|tom",
            "Dygnspris|dygnspris",
            "Dygns-pris (kr)|dygnspris", "Kr/dygn|dygnspris", "Pris per dygn|dygnspris", "Dygnskostnad kr|dygnspris", "À-pris|dygnspris",
            "Dygnspris exkl moms|dygnspris",
            "Dygnspris 2025|dygnspris", "Konto|konto", "Ansvar|konto", "Kommentar|kommentar", "Anm.|kommentar", "Summa|summa", "Totalt|summa",
            "Summa 2025|summa",
            "Helår|summa", "Summa kr|summa", "Årssumma|summa", "Underlag-id|id", "Nr|lopnr", "Brukarens personnummer|person",
            "Extern leverantör|leverantor", "Giltigt fr.o.m.|from", "Beviljad t.o.m.|tom", "Slutdat.|tom" }) void headings_and_their_fields(
                    String rubrik,
                    String falt) {
        assertThat(synonymer.find(rubrik)).hasValueSatisfying(found -> assertThat(found.falt()).isEqualTo(falt));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Beslutsdatum", "Handläggare", "Beslutsfattare", "Telefon", "Leverantörsnummer", "Org.nr", "Antal dygn", "Summa jan-jun",
            "Moms", "", "Lagrum", "Kön",
            "Kv 1", "Född", "Dygn jan" }) void headings_that_mean_nothing_here(String rubrik) {
        assertThat(synonymer.find(rubrik)).isEmpty();
    }

    @Test void line_breaks_and_spaces_do_not_matter() {
        Map.of("Fr.o.m.\n(datum)", "from", "Dygns-\npris", "dygnspris", "  T.o.m. ", "tom", "Person\u00A0nummer", "person")
                .forEach((rubrik, falt) -> assertThat(synonymer.find(rubrik)).as(rubrik)
                        .hasValueSatisfying(found -> assertThat(found.falt()).isEqualTo(falt)));
    }
}
