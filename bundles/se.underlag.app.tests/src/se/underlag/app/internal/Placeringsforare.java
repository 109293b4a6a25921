package se.underlag.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
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
import se.underlag.model.Anvandare;
import se.underlag.model.Arende;
import se.underlag.model.Beslut;
import se.underlag.model.Identitetstyp;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;

/** Works the windows of placements by their commands, fields and keys, as a person does who keeps the hands on the keyboard. */
final class Placeringsforare {

    private static final String NASTA = "se.underlag.avtal.ui.nastaSteg";
    private static final BigDecimal BOENDEPRIS = new BigDecimal("1250.00");
    private static final BigDecimal BARNTILLAGG = new BigDecimal("350.00");

    private Placeringsforare() {
    }

    /**
     * Knows a person with a beslut from today on in the first unit, and where every user is mailed. The number is one that is given to nobody, the
     * address leads nowhere.
     */
    static void person(Lagring lagring, String fornamn, String efternamn, LocalDate idag) {
        try (UnitOfWork uow = lagring.open("prov")) {
            String enhet = uow.list(Sokning.of(Organisationsenhet.class)).get(0).getId();
            Person person = UnderlagFactory.eINSTANCE.createPerson();
            person.setEnhetId(enhet);
            person.setIdentitet("198112289874");
            person.setIdentitetstyp(Identitetstyp.PERSONNUMMER);
            person.setFornamn(fornamn);
            person.setEfternamn(efternamn);
            Arende arende = UnderlagFactory.eINSTANCE.createArende();
            arende.setEnhetId(enhet);
            arende.setPerson(person);
            Beslut beslut = UnderlagFactory.eINSTANCE.createBeslut();
            beslut.setEnhetId(enhet);
            beslut.setNr("B-900");
            beslut.setArende(arende);
            beslut.setFrom(idag);
            uow.add(person);
            uow.add(arende);
            uow.add(beslut);
            uow.list(Sokning.of(Anvandare.class)).forEach(user -> user.setEpost("placering@exempelkommunen.example"));
            assertThat(uow.save()).as("the person is stored").isInstanceOf(Sparresultat.Sparat.class);
        }
    }

    /** Keeps a ramavtal with one home at 1 250,00 SEK per dygn and point, 350,00 for a child. */
    static void prislista(Prislistetjanst tjanst, LocalDate idag) {
        Period dagar = new Period(idag.minusYears(1), idag.plusYears(2));
        Ramavtalsbild ramavtal = tjanst.spara(new Ramavtalsbild(null, 0, "Ramavtal BmSS (exempel)", null, dagar, null, 0));
        tjanst.spara(new Prisbild(null, ramavtal.id(), null, "Exempelvård AB", null, "Lindgården", BOENDEPRIS, BARNTILLAGG, dagar, null));
    }

    /** Begins a new call-off for the person, at the home: the first of those that are found, by arrow and Enter. */
    static void nyttAvrop(String person, String boende) {
        Fonsterforare.command("se.underlag.avtal.ui.nyttAvrop");
        Text sok = Widgets.byId(Text.class, "start.person");
        Ui.run(() -> sok.setText(person));
        Table traffar = Widgets.byId(Table.class, "start.traffar");
        Ui.await("a hit for " + person, () -> traffar.getItemCount() > 0 && traffar.getItem(0).getText().contains(person));
        tangent(sok, SWT.ARROW_DOWN, 0);
        Combo hem = Widgets.byId(Combo.class, "start.boende");
        Ui.await("the home " + boende, () -> plats(hem, boende) > 0);
        Ui.run(() -> {
            hem.select(plats(hem, boende));
            valt(hem);
        });
        tryck("start.starta");
        Widgets.byId(Label.class, "arende.rubrik");
    }

    private static int plats(Combo lista, String borjan) {
        return IntStream.range(0, lista.getItemCount()).filter(i -> lista.getItem(i).startsWith(borjan)).findFirst().orElse(-1);
    }

    /** Reports the termination of the avtal of the case in sight. @return the reference of the new case */
    static String sagUpp(String onskadSistaDag) {
        String fore = Ui.get(() -> Fonsterforare.page().getActiveEditor().getTitle());
        Fonsterforare.command("se.underlag.avtal.ui.uppsagning");
        Text sista = Widgets.byId(Text.class, "falt.onskadSistaDag");
        Ui.run(() -> sista.setText(onskadSistaDag));
        tryck("start.starta");
        Ui.await("the case of the termination", () -> !fore.equals(Fonsterforare.page().getActiveEditor().getTitle()));
        String referens = Ui.get(() -> Fonsterforare.page().getActiveEditor().getTitle());
        Widgets.find(Label.class, referens, label -> "arende.rubrik".equals(label.getData(Widgets.ID)) && label.getText().startsWith(referens));
        return referens;
    }

    /**
     * Takes what the case waits for and sees that it is that step.
     *
     * @param steg what is taken, as it is called
     * @param varden what is typed, by the key of the field
     * @param sedan what the progress line says afterwards
     */
    static void nasta(String steg, Map<String, String> varden, String sedan) {
        String referens = Ui.get(() -> Fonsterforare.page().getActiveEditor().getTitle());
        Fonsterforare.command(NASTA);
        Widgets.shell(" " + steg);
        varden.forEach((nyckel, text) -> {
            Text falt = Widgets.byId(Text.class, "falt." + nyckel);
            Ui.run(() -> falt.setText(text));
        });
        tryck("steg.utfor");
        Widgets.find(Label.class, "told: " + steg, label -> "arende.besked".equals(label.getData(Widgets.ID))
                && label.getText().startsWith(referens + ", klart: " + steg + "."));
        Widgets.find(Label.class, sedan, label -> "arende.framsteg".equals(label.getData(Widgets.ID)) && label.getText().contains(sedan));
    }

    /** Presses a key in the field. */
    static void tangent(Text falt, int tangent, int med) {
        Ui.start(() -> {
            Event event = new Event();
            event.widget = falt;
            event.keyCode = tangent;
            event.stateMask = med;
            falt.notifyListeners(SWT.KeyDown, event);
        });
    }

    private static void tryck(String id) {
        Button knapp = Widgets.find(Button.class, id, one -> id.equals(one.getData(Widgets.ID)) && one.isEnabled());
        Ui.start(() -> valt(knapp));
    }

    private static void valt(Widget widget) {
        Event event = new Event();
        event.widget = widget;
        widget.notifyListeners(SWT.Selection, event);
    }
}
