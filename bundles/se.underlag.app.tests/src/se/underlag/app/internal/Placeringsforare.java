package se.underlag.app.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import se.underlag.avtal.Prisbild;
import se.underlag.avtal.Prislistetjanst;
import se.underlag.avtal.Ramavtalsbild;
import se.underlag.base.Period;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;

/** Works the windows of placements by their commands and fields, as a person does who keeps the hands on the keys. */
final class Placeringsforare {

    private static final String NASTA = "se.underlag.avtal.ui.nastaSteg";
    private static final BigDecimal BOENDEPRIS = new BigDecimal("1250.00");
    private static final BigDecimal BARNTILLAGG = new BigDecimal("350.00");

    private Placeringsforare() {
    }

    /** Keeps a ramavtal with one home at 1 250,00 SEK per dygn and point, 350,00 for a child. */
    static void prislista(Prislistetjanst tjanst, LocalDate idag) {
        Period dagar = new Period(idag.minusYears(1), idag.plusYears(2));
        Ramavtalsbild ramavtal = tjanst.spara(new Ramavtalsbild(null, 0, "Ramavtal BmSS (exempel)", null, dagar, null, 0));
        tjanst.spara(new Prisbild(null, ramavtal.id(), null, "Exempelvård AB", null, "Lindgården", BOENDEPRIS, BARNTILLAGG, dagar, null));
    }

    /** Begins a new call-off for the person, at the home. */
    static void nyttAvrop(String person, String boende) {
        Fonsterforare.command("se.underlag.avtal.ui.nyttAvrop");
        Text sok = Widgets.byId(Text.class, "start.person");
        Ui.run(() -> sok.setText(person));
        Table traffar = Widgets.byId(Table.class, "start.traffar");
        Ui.await("found", () -> traffar.getItemCount() > 0);
        Ui.run(() -> {
            traffar.select(0);
            notify(traffar);
        });
        Combo hem = Widgets.byId(Combo.class, "start.boende");
        Ui.await("the home", () -> index(hem, boende) > 0);
        Combo beslut = Widgets.byId(Combo.class, "start.beslut");
        Ui.run(() -> {
            if (beslut.getItemCount() > 0) {
                beslut.select(0);
                notify(beslut);
            }
            hem.select(index(hem, boende));
            notify(hem);
        });
        tryck("start.starta");
        Widgets.byId(Label.class, "arende.rubrik");
    }

    private static int index(Combo lista, String borjan) {
        for (int i = 0; i < lista.getItemCount(); i++) {
            if (lista.getItem(i).startsWith(borjan)) {
                return i;
            }
        }
        return -1;
    }

    /** Takes what the case waits for. @param varden what is typed, by the key of the field; @param sedan the state that the case is in afterwards */
    static void nasta(Map<String, String> varden, String sedan) {
        Fonsterforare.command(NASTA);
        fyll(varden, sedan);
    }

    /** Takes a step by its button. */
    static void ta(String steg, Map<String, String> varden, String sedan) {
        tryck("steg." + steg);
        fyll(varden, sedan);
    }

    private static void fyll(Map<String, String> varden, String sedan) {
        varden.forEach((nyckel, text) -> {
            Text falt = Widgets.byId(Text.class, "falt." + nyckel);
            Ui.run(() -> falt.setText(text));
        });
        tryck("steg.utfor");
        Widgets.find(Label.class, sedan, label -> "arende.framsteg".equals(label.getData(Widgets.ID)) && label.getText().contains(sedan));
    }

    private static void tryck(String id) {
        Button knapp = Widgets.find(Button.class, id, one -> id.equals(one.getData(Widgets.ID)) && one.isEnabled());
        Ui.start(() -> notify(knapp));
    }

    private static void notify(Widget widget) {
        Event event = new Event();
        event.widget = widget;
        widget.notifyListeners(SWT.Selection, event);
    }
}
