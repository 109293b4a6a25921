package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import se.underlag.kopfil.Radval;
import se.underlag.base.Klocka;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Radfalt;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoshandelse;
import se.underlag.ui.grid.CellMark;
import se.underlag.ui.grid.Column;

/** The views of money on the extension of S01: 656 000 kr decided, 294 400 kr foreseen on the same row. */
class PengavyTest {

    private static final ZoneId ZON = ZoneId.of("Europe/Stockholm");

    private final Exempelfil fil = Exempelfil.s01();
    private final Kopfilsmodell modell = fil.modell();
    private final Radpost post = modell.poster().get(0);
    private final Pengavy.Lage lage = new Pengavy.Lage();
    private final Kolumner kolumner = new Kolumner(new Fyndmodell(), "Brukare",
            new Referenser(modell, Radval.TOMT, Klocka.fixed(LocalDate.of(2024, 9, 25))), lage);

    @Test void S01_each_view_shows_its_own_money_in_months_totals_and_colours() {
        Cellmarken marken = new Cellmarken(modell, new Fyndmodell(), lage);

        assertThat(visat()).isEqualTo("96000.00 99200.00 950400.00");
        assertThat(marken.of(post, kolumn(Radfalt.manad(10))).marks()).containsExactly(CellMark.PROGNOS);

        lage.byt(Pengavy.FAKTISKT);
        assertThat(visat()).isEqualTo("96000.00 null 656000.00");
        assertThat(marken.of(post, kolumn(Radfalt.manad(10))).marks()).isEmpty();
        assertThat(kolumner.summor().get(2).addend().of(post, kolumn(Kolumner.SUMMA))).isEqualTo("656000.00");
        assertThat(kolumner.summor().get(2).label()).isEqualTo("Visat");

        lage.byt(Pengavy.PROGNOS);
        assertThat(visat()).isEqualTo("null 99200.00 294400.00");
        assertThat(kolumner.summor().get(0).addend().of(post, kolumn(Kolumner.SUMMA))).as("what is decided is told in every view")
                .isEqualTo("656000.00");
    }

    @Test void A3_what_is_typed_in_a_view_changes_that_money_and_no_other() {
        lage.byt(Pengavy.PROGNOS);
        skriv(10, "100000");
        assertThat(post.faktiskt().get(10)).isNull();
        assertThat(post.prognos().get(10)).isEqualTo("100000.00");

        lage.byt(Pengavy.FAKTISKT);
        skriv(10, "5000");
        assertThat(post.faktiskt().get(10)).isEqualTo("5000.00");
        assertThat(post.prognos().get(10)).isEqualTo("100000.00");
        assertThat(post.visat(10)).isEqualTo("105000.00");

        lage.byt(Pengavy.PROGNOS);
        skriv(10, null);
        assertThat(post.prognos().get(10)).isEqualTo("0.00");
        assertThat(post.faktiskt().get(10)).isEqualTo("5000.00");
    }

    @Test void what_would_mean_two_things_cannot_be_typed() {
        Prognoshandelse pris = fil.handelse(Handelsetyp.PRISANDRING);
        Exempelfil.effekt(pris, post.rad(), 11, "-6000.00");
        Exempelfil ny = new Exempelfil();
        ny.rad("Exempelsson", 1).setHandelse(ny.handelse(Handelsetyp.NYTT_ARENDE));
        Radpost hel = ny.modell().poster().get(0);
        Radpost flera = fil.modell().poster().get(0);

        lage.byt(Pengavy.PROGNOS);
        assertThat(redigerbar(flera, 10)).as("one event").isTrue();
        assertThat(redigerbar(flera, 11)).as("two events").isFalse();
        assertThat(redigerbar(flera, 9)).as("no event").isFalse();
        assertThat(redigerbar(hel, 9)).as("PR-04, a row that is forecast as a whole").isTrue();
        lage.byt(Pengavy.FAKTISKT);
        assertThat(redigerbar(flera, 11)).isTrue();
        assertThat(redigerbar(hel, 9)).isFalse();
    }

    @Test void S01_the_details_of_a_month_tell_its_parts_its_event_and_the_days_times_the_price() {
        Prognoshandelse handelse = modell.handelser().get(0);
        handelse.setUnderlag("Samtal med boendet");
        handelse.setAndradAv("anna");
        handelse.setAndradTid(Instant.parse("2024-09-20T10:00:00Z"));

        Celldetalj oktober = Celldetalj.of(post, 10, 2024, ZON);
        Celldetalj mars = Celldetalj.of(post, 3, 2024, ZON);

        assertThat(oktober.rubrik()).isEqualTo("Rad 1 Alva Exempelsson · oktober");
        assertThat(oktober.faktiskt()).isEqualTo("0,00");
        assertThat(oktober.prognos()).isEqualTo("99\u00A0200,00");
        assertThat(oktober.handelser()).containsExactly(new Celldetalj.Handelse("förlängning", "+99\u00A0200,00", "", "anna 2024-09-20 12:00",
                "Samtal med boendet", "obekräftad"));
        // 10–31 March are 22 dygn at 3 200 kr
        assertThat(mars.fakta()).contains(new Celldetalj.Faktum("Dygn i mars", "22"),
                new Celldetalj.Faktum("Dygn × pris", "22 × 3\u00A0200,00 = 70\u00A0400,00"),
                new Celldetalj.Faktum("Period", "2024-03-10 – tills vidare"));
        assertThat(Celldetalj.of(post, 0, 2024, ZON).handelser()).extracting(Celldetalj.Handelse::verkan).contains("Okt +99\u00A0200,00");
    }

    @Test void pointing_at_a_month_tells_it_in_words() {
        assertThat(kolumn(Radfalt.manad(10)).wordsWhenPointedAt(post))
                .isEqualTo("Faktiskt 0,00 + prognos 99\u00A0200,00 = 99\u00A0200,00\nförlängning +99\u00A0200,00 (obekräftad)");
        assertThat(kolumn(Radfalt.manad(9)).wordsWhenPointedAt(post)).isEqualTo("Faktiskt 96\u00A0000,00 + prognos 0,00 = 96\u00A0000,00");
        assertThat(kolumn(Radfalt.manad(1)).wordsWhenPointedAt(post)).isNull();
    }

    @Test void A27_an_event_that_is_decided_still_stands_behind_its_months() {
        Kopfilsrad rad = post.rad();
        rad.setAndradAv("bo");
        modell.handelser().get(0).setStatus(Handelsestatus.BEKRAFTAD);
        post.uppdatera();

        assertThat(Celldetalj.of(post, 10, 2024, ZON).handelser()).extracting(Celldetalj.Handelse::status).containsExactly("bekräftad");
        assertThat(Celldetalj.of(post, 10, 2024, ZON).fakta()).contains(new Celldetalj.Faktum("Senast ändrad", "bo "));
    }

    private boolean redigerbar(Radpost rad, int manad) {
        return kolumn(Radfalt.manad(manad)).isEditable(rad);
    }

    private void skriv(int manad, String belopp) {
        modell.historik().execute("Skriv",
                List.of(() -> kolumn(Radfalt.manad(manad)).changes(post, belopp == null ? null : new BigDecimal(belopp))));
    }

    private String visat() {
        return kolumn(Radfalt.manad(9)).valueOf(post) + " " + kolumn(Radfalt.manad(10)).valueOf(post) + " " + kolumn(Kolumner.SUMMA).valueOf(post);
    }

    private Column<Radpost> kolumn(String id) {
        return kolumner.alla().stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow();
    }
}
