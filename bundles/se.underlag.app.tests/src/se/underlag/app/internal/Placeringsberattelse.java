package se.underlag.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import se.underlag.avtal.Prislistetjanst;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;

/**
 * Flow A in the product: called off, assessed, drawn up with a document that says 180 SEK too much, corrected, signed, sent, returned and archived.
 * 1 250,00 × 2,4 + 350,00 = 3 350,00 SEK per dygn (S12).
 */
final class Placeringsberattelse {

    private final Prislistetjanst priser;
    private final LocalDate idag;

    Placeringsberattelse(Prislistetjanst priser, LocalDate idag) {
        this.priser = priser;
        this.idag = idag;
    }

    void beratta(String person) {
        Placeringsforare.prislista(priser, idag);
        Placeringsforare.nyttAvrop(person, "Lindgården");
        Placeringsforare.nasta(Map.of("kontaktuppgift", "Korttidsboendet, 08-000 00 00"), "▶ Kontaktuppgifter lämnade (nu)");
        Placeringsforare.nasta(Map.of("dag", "+0"), "▶ BB bokad (nu)");
        Placeringsforare.nasta(Map.of("poang", "2,4", "dokumentpris", "3530"), "▶ BB genomförd (nu)");
        Placeringsforare.nasta(Map.of(), "▶ BB skickad (nu)");
        Placeringsforare.nasta(Map.of("start", "+7"), "▶ Avtal upprättat (nu)");
        assertThat(pris()).isEqualTo("✗ Dokumentet är 180,00 kr (5,4 %) högre än det räknade priset. Inte kontrollräknat än.");
        Placeringsforare.nasta(Map.of(), "▶ Avtal upprättat (nu)");
        awaitStatus("A8k", "✓ Gjort, kan göras om");
        awaitStatus("A10", "✗ Hindrat");

        Placeringsforare.ta("A8r", Map.of("dokumentpris", "3350,00"), "▶ Avtal upprättat (nu)");
        Widgets.find(Label.class, "agrees", label -> "arende.prissvar".equals(label.getData(Widgets.ID)) && label.getText().startsWith("✓ Stämmer"));
        Placeringsforare.ta("A8k", Map.of(), "▶ Avtal upprättat (nu)");
        awaitStatus("A10", "▶ Kan göras");
        Placeringsforare.ta("A10", Map.of(), "▶ Underskrivet (nu)");
        Placeringsforare.ta("A11", Map.of(), "▶ Skickat (nu)");
        Placeringsforare.ta("A11r", Map.of(), "▶ Återkommet (nu)");
        Placeringsforare.ta("A11a", Map.of(), "✓ Arkiverat");
        Table historik = Widgets.byId(Table.class, "arende.historik");
        assertThat(Ui.get(historik::getItemCount)).as("every step is in the history").isEqualTo(13);
    }

    private static String pris() {
        return Fonsterforare.plain(Widgets.label("arende.prissvar"));
    }

    private static void awaitStatus(String steg, String status) {
        Table tabell = Widgets.byId(Table.class, "arende.steg");
        Ui.await(steg + " " + status,
                () -> Arrays.stream(tabell.getItems()).anyMatch(item -> item.getText(1).equals(steg) && item.getText(0).equals(status)));
    }
}
