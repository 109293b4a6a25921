package se.underlag.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import se.underlag.avtal.Prislistetjanst;
import se.underlag.persistence.Lagring;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;

/**
 * Flow A in the product by one key, the one that takes what the case waits for: called off, assessed with a document that says 180 SEK too much, checked,
 * corrected where the routine says and checked again, signed, sent, returned and archived; then terminated. 1 250,00 × 2,4 + 350,00 = 3 350,00 SEK per
 * dygn (S12); 3 530,00 deviates by 180,00, 5,4 %.
 */
final class Placeringsberattelse {

    private static final String PERSON = "Placeria Exempelsson";
    private static final String UPPRATTAT = "▶ Avtal upprättat (nu)";
    private static final String KONTROLLERA = "Kontrollräkna priset";

    private final Lagring lagring;
    private final Prislistetjanst priser;
    private final LocalDate idag;

    Placeringsberattelse(Lagring lagring, Prislistetjanst priser, LocalDate idag) {
        this.lagring = lagring;
        this.priser = priser;
        this.idag = idag;
    }

    void avrop() {
        Fonsterforare.closeEverything();
        Placeringsforare.person(lagring, "Placeria", "Exempelsson", idag);
        Placeringsforare.prislista(priser, idag);
        Placeringsforare.nyttAvrop(PERSON, "Lindgården");
        Placeringsforare.nasta("Lämna kontaktuppgifter till planeringsledaren", Map.of("kontaktuppgift", "Korttidsboendet, 08-000 00 00"),
                "▶ Kontaktuppgifter lämnade (nu)");
        Placeringsforare.nasta("Boka behovsbedömningen", Map.of("dag", "+0"), "▶ BB bokad (nu)");
        Placeringsforare.nasta("Genomför behovsbedömningen", Map.of("poang", "2,4", "dokumentpris", "3530"), "▶ BB genomförd (nu)");
        Placeringsforare.nasta("Mejla behovsbedömningen till de fyra mottagarna", Map.of(), "▶ BB skickad (nu)");
        Placeringsforare.nasta("Upprätta avtalet", Map.of("start", "+7", "barntillagg", "350"), UPPRATTAT);
        assertThat(pris()).isEqualTo("✗ Dokumentet är 180,00 kr (5,4 %) högre än det räknade priset. Inte kontrollräknat än.");
    }

    void kontroll() {
        Placeringsforare.nasta(KONTROLLERA, Map.of(), UPPRATTAT);
        vantaStatus("A10", "✗ Hindrat");
        Placeringsforare.nasta("Rätta behovsbedömningen och mejla den på nytt", Map.of("dokumentpris", "3350"), UPPRATTAT);
        Placeringsforare.nasta("Rätta avtalet", Map.of("dokumentpris", "3350,00"), UPPRATTAT);
        Placeringsforare.nasta(KONTROLLERA, Map.of(), UPPRATTAT);
        vantaPris("✓ Priset i dokumentet stämmer. Kontrollräknat " + idag + ".");
        vantaStatus("A10", "▶ Kan göras");
    }

    void tillArkivet() {
        Placeringsforare.nasta("Skriv under avtalet", Map.of(), "▶ Underskrivet (nu)");
        Placeringsforare.nasta("Skicka avtalet och informera enheten för administration", Map.of(), "▶ Skickat (nu)");
        Placeringsforare.nasta("Ta emot det underskrivna avtalet", Map.of(), "▶ Återkommet (nu)");
        // the avtal is archived with a behovsbedömning that has been filed without its price (BB-15, BB-23)
        Placeringsforare.nasta("Lägg in behovsbedömningen utan pris i Treserva", Map.of(), "▶ Återkommet (nu)");
        Placeringsforare.nasta("Arkivera avtalet med behovsbedömningen", Map.of(), "✓ Arkiverat");
        // A1, A3, A4a, A4b, A5, A8, A8k, A4r, A8r, A8k, A10, A11, A11r, A6, A11a
        Table historik = Widgets.byId(Table.class, "arende.historik");
        Ui.await("every step is in the history", () -> historik.getItemCount() == 15);
    }

    void uppsagning() {
        Placeringsforare.sagUpp("+60");
        Placeringsforare.nasta("Bekräfta uppsägningen för avtalet", Map.of(), "▶ Anmäld (nu)");
        Placeringsforare.nasta("Bekräfta uppsägningen för planeringen", Map.of(), "▶ Anmäld (nu)");
        Placeringsforare.nasta("Fastställ uppsägningen", Map.of("uppsagningsdagar", "45", "sistaDag", "+45"), "▶ Uppsagt (nu)");
        Widgets.find(Label.class, "the avtal ends with the settled day",
                label -> "arende.var".equals(label.getData(Widgets.ID)) && label.getText().contains(" – " + idag.plusDays(45)));
        Placeringsforare.nasta("Avsluta placeringen", Map.of(), "✓ Avslutat");
    }

    private static String pris() {
        return Fonsterforare.plain(Widgets.label("arende.prissvar"));
    }

    private static void vantaPris(String svar) {
        Widgets.find(Label.class, svar, label -> "arende.prissvar".equals(label.getData(Widgets.ID)) && svar.equals(label.getText()));
    }

    private static void vantaStatus(String steg, String status) {
        Table tabell = Widgets.byId(Table.class, "arende.steg");
        Ui.await(steg + " " + status,
                () -> Arrays.stream(tabell.getItems()).anyMatch(item -> item.getText(1).equals(steg) && item.getText(0).equals(status)));
    }
}
