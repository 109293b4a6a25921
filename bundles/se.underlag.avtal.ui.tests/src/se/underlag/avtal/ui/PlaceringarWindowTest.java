package se.underlag.avtal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Dokumentbild;
import se.underlag.avtal.Dokumenttjanst;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Startunderlag;
import se.underlag.avtal.Stegbegaran;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.ui.ko.BbVy;
import se.underlag.avtal.ui.ko.Placeringsvy;
import se.underlag.avtal.ui.ko.Signeringsvy;
import se.underlag.avtal.ui.steg.Stegutforare;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.persistence.UnitOfWork;
import se.underlag.testing.ui.GridRobot;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;
import se.underlag.ui.Andringsbud;

/** The queues and the case against a service in memory: a person chooses, presses Enter, types, and is told what became of it. */
class PlaceringarWindowTest {

    private final List<ServiceRegistration<?>> tjanster = new ArrayList<>();
    private final Provtjanst prov = new Provtjanst();

    @BeforeEach void register() {
        assumeTrue(FrameworkUtil.getBundle(Placeringsvy.class) != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        prov.med(Prov.arende("PL-2025-0001", Placeringstillstand.STARTAT)).med(Prov.arende("PL-2025-0002", Placeringstillstand.KONTAKT_LAMNAD))
                .med(Prov.arende("PL-2025-0003", Flode.NYTT_AVROP, Placeringstillstand.AVTAL_UPPRATTAT, Prov.bedomning("3350.00"),
                        Prov.avtal("a3", LocalDate.of(2025, 1, 20), LocalDate.of(2025, 4, 19), "3350.00"), null, List.of()))
                .med(Prov.arende("PL-2025-0004", Flode.NYTT_AVROP, Placeringstillstand.AVTAL_UPPRATTAT, Prov.bedomning("3530.00"),
                        Prov.avtal("a4", LocalDate.of(2025, 1, 20), LocalDate.of(2025, 4, 19), "3530.00"), null, List.of()));
        BundleContext context = FrameworkUtil.getBundle(Placeringsvy.class).getBundleContext();
        Hashtable<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, 1000);
        tjanster.add(context.registerService(Placeringstjanst.class, prov, first));
        tjanster.add(context.registerService(Stegnamn.class, new Provnamn(), first));
        tjanster.add(context.registerService(Dokumenttjanst.class, new Ingadokument(), first));
        tjanster.add(context.registerService(Startunderlag.class, person -> List.of(), first));
    }

    @AfterEach void close() {
        if (!tjanster.isEmpty()) {
            Ui.run(() -> {
                page().closeAllEditors(false);
                for (String id : List.of(Placeringsvy.ID, BbVy.ID, Signeringsvy.ID)) {
                    IViewPart view = page().findView(id);
                    if (view != null) {
                        page().hideView(view);
                    }
                }
            });
        }
        tjanster.forEach(ServiceRegistration::unregister);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static GridRobot oppna(String vy) {
        Ui.run(() -> {
            try {
                page().showView(vy);
            } catch (PartInitException broken) {
                throw new IllegalStateException(broken);
            }
        });
        GridRobot robot = GridRobot.inSight();
        robot.rest();
        return robot;
    }

    private static void tryck(Button knapp) {
        Ui.start(() -> {
            Event event = new Event();
            event.widget = knapp;
            knapp.notifyListeners(SWT.Selection, event);
        });
    }

    @Test void the_queue_tells_next_step_and_turn_and_Enter_opens_the_case() {
        GridRobot robot = oppna(Placeringsvy.ID);
        assertThat(robot.text(1, "referens")).isEqualTo("PL-2025-0001");
        assertThat(robot.text(1, "steg")).isEqualTo("A3 Steg A3");
        assertThat(robot.text(1, "vem")).isEqualTo("▶ Min tur: Socialsekreterare");
        assertThat(robot.text(4, "hinder")).contains("(BB-18)");
        robot.select(2, "person").press(SWT.CR);
        assertThat(Widgets.label("arende.rubrik")).startsWith("PL-2025-0002");
        assertThat(Widgets.label("arende.framsteg")).contains("▶ KONTAKT_LAMNAD (nu)");
        assertThat(Ui.get(() -> page().getActiveEditor().getTitle())).as("nobody's name (A28)").isEqualTo("PL-2025-0002");
    }

    @Test void a_case_that_was_just_begun_is_the_chosen_one_and_its_buttons_name_it() {
        GridRobot robot = oppna(Placeringsvy.ID);
        robot.select(2, "person");
        assertThat(Widgets.label("steg.arende")).isEqualTo("PL-2025-0002:");
        prov.med(Prov.arende("PL-2025-0009", Placeringstillstand.STARTAT));
        andrat("id-PL-2025-0009");
        Ui.await("the new case is chosen", () -> Widgets.label("steg.arende").equals("PL-2025-0009:"));
    }

    @Test void the_queue_shows_only_what_is_hindered_when_that_is_chosen() {
        GridRobot robot = oppna(Placeringsvy.ID);
        Combo visa = Widgets.byId(Combo.class, "placeringar.visa");
        Ui.run(() -> {
            visa.select(2);
            visa.notifyListeners(SWT.Selection, new Event());
        });
        Ui.await("one row", () -> "PL-2025-0004".equals(robot.text(1, "referens")));
    }

    @Test void a_step_is_taken_from_its_button_with_what_was_typed() {
        GridRobot robot = oppna(Placeringsvy.ID);
        robot.select(2, "person");
        tryck(Widgets.byId(Button.class, "steg.A4a"));
        Text dag = Widgets.byId(Text.class, "falt.dag");
        Button utfor = Widgets.byId(Button.class, "steg.utfor");
        assertThat(Ui.get(utfor::isEnabled)).as("the day is missing").isFalse();
        Ui.run(() -> dag.setText("250231"));
        assertThat(Widgets.label("not.dag")).startsWith("✗ ");
        Ui.run(() -> dag.setText("250328"));
        assertThat(Ui.get(utfor::isEnabled)).isTrue();
        tryck(utfor);
        Ui.await("booked", () -> "BB_BOKAD".equals(robot.text(2, "tillstand")));
        assertThat(prov.begarda()).extracting(Stegbegaran::steg).containsExactly("A4a");
        assertThat(prov.begarda().get(0).varden()).containsEntry("dag", "2025-03-28");
    }

    @Test void BB_11_a_step_that_deviates_asks_for_the_reason_and_keeps_what_was_typed() {
        GridRobot robot = oppna(Placeringsvy.ID);
        robot.select(2, "person");
        prov.vagra(Provtjanst.vagranMedOrsak(LocalDate.of(2025, 3, 20)));
        tryck(Widgets.byId(Button.class, "steg.A4a"));
        Text dag = Widgets.byId(Text.class, "falt.dag");
        Ui.run(() -> dag.setText("250328"));
        tryck(Widgets.byId(Button.class, "steg.utfor"));
        Text orsak = Widgets.byId(Text.class, "falt.orsak.avvikelse");
        assertThat(Ui.get(() -> Widgets.byId(Text.class, "falt.dag").getText())).isEqualTo("250328");
        Ui.run(() -> orsak.setText("Akut flytt"));
        tryck(Widgets.byId(Button.class, "steg.utfor"));
        Ui.await("booked", () -> "BB_BOKAD".equals(robot.text(2, "tillstand")));
        assertThat(prov.begarda().get(1).orsak()).isEqualTo("Akut flytt");
    }

    @Test void the_case_lists_its_steps_and_holds_the_price_against_the_document() {
        GridRobot robot = oppna(Placeringsvy.ID);
        robot.select(4, "person").press(SWT.CR);
        Table steg = Widgets.byId(Table.class, "arende.steg");
        assertThat(rad(steg, "A10")).contains("✗ Hindrat", "Kontrollräkna priset först. (BB-18)");
        assertThat(rad(steg, "A4r")).contains("▶ Kan göras", "Planeringsledare");
        assertThat(Widgets.label("arende.prissvar").replace('\u00A0', ' '))
                .isEqualTo("✗ Dokumentet är 180,00 kr (5,4 %) högre än det räknade priset. Kontrollräknat 2025-03-14.");
        Table pris = Widgets.byId(Table.class, "arende.pris");
        assertThat(Ui.get(() -> pris.getItem(3).getText(2).replace('\u00A0', ' '))).isEqualTo("3 530,00 kr");
    }

    private static List<String> rad(Table tabell, String steg) {
        return Ui.get(() -> Arrays.stream(tabell.getItems()).filter(item -> item.getText(1).equals(steg)).findFirst()
                .map(item -> IntStream.range(0, tabell.getColumnCount()).mapToObj(item::getText).toList()).orElseThrow());
    }

    /** The mailed behovsbedömning says 3 530,00, worked out is 3 350,00: it is corrected and mailed anew (A4r) before anybody signs. */
    @Test void BB_18_a_behovsbedomning_with_another_price_waits_for_the_planeringsledare_and_what_was_done_is_told_beside_it() {
        GridRobot robot = oppna(Placeringsvy.ID);
        assertThat(robot.text(4, "steg")).isEqualTo("A4r Steg A4r");
        assertThat(robot.text(4, "vem")).isEqualTo("▶ Min tur: Planeringsledare");
        robot.select(4, "person");
        tryck(Widgets.byId(Button.class, "steg.A4r"));
        tryck(Widgets.byId(Button.class, "steg.utfor"));
        Ui.await("told where the case is chosen", () -> "PL-2025-0004, klart: Steg A4r.".equals(Widgets.label("placeringar.hinder")));
        assertThat(prov.begarda()).extracting(Stegbegaran::steg).containsExactly("A4r");
        robot.select(1, "person");
        Ui.await("another case is chosen", () -> Widgets.label("placeringar.hinder").isEmpty());
    }

    @Test void what_hinders_a_case_is_told_until_it_changes_and_Ctrl_Enter_takes_a_step() {
        GridRobot robot = oppna(Placeringsvy.ID);
        robot.select(4, "person").press(SWT.CR);
        Ui.await("the hindrance", () -> Widgets.label("arende.besked").endsWith("(BB-18)"));
        tryck(Widgets.find(Button.class, "the button of the case", one -> "steg.A8r".equals(one.getData(Widgets.ID))
                && one.getShell() == page().getWorkbenchWindow().getShell() && iArendet(one)));
        Text text = Widgets.byId(Text.class, "falt.notering");
        Ui.start(() -> {
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            enter.stateMask = SWT.MOD1;
            text.notifyListeners(SWT.KeyDown, enter);
        });
        Ui.await("told in the case", () -> "PL-2025-0004, klart: Steg A8r.".equals(Widgets.label("arende.besked")));
        prov.med(Prov.i(prov.arende("id-PL-2025-0004"), Placeringstillstand.AVTAL_UPPRATTAT, prov.arende("id-PL-2025-0004").avtal(), List.of()));
        andrat("id-PL-2025-0004");
        Ui.await("what hinders it now", () -> Widgets.label("arende.besked").endsWith("(BB-18)"));
    }

    /** The days that were wished for are changed: the last day of the avtal is moved, the day of departure is not charged. */
    @Test void BB_60_a_termination_is_settled_with_other_days_than_those_that_were_wished_for() {
        prov.med(Prov.arende("PL-2025-0007", Flode.UPPSAGNING, Placeringstillstand.ANMALD, null,
                Prov.skickat(Prov.avtal("a7", LocalDate.of(2025, 1, 20), LocalDate.of(2025, 4, 19), "3350.00")), null,
                List.of(Prov.tagit("U2", Placeringstillstand.ANMALD, null), Prov.tagit("U3", Placeringstillstand.ANMALD, null))));
        GridRobot robot = oppna(Placeringsvy.ID);
        robot.select(5, "person");
        tryck(Widgets.byId(Button.class, "steg.U4"));
        Text sista = Widgets.byId(Text.class, "falt.sistaDag");
        assertThat(Ui.<String>get(sista::getText)).isEqualTo("2025-03-31");
        Button avresedag = Widgets.byId(Button.class, "falt.avresedagDebiteras");
        Ui.run(() -> {
            sista.setText("250415");
            avresedag.setSelection(false);
            avresedag.notifyListeners(SWT.Selection, new Event());
        });
        skriv("falt.uppsagningsdagar", "36");
        skriv("falt.sistaDebiteringsdag", "250410");
        skriv("falt.debiteringsorsak", "Rummet togs över tidigare.");
        tryck(Widgets.byId(Button.class, "steg.utfor"));
        Ui.await("settled", () -> "UPPSAGT".equals(robot.text(5, "tillstand")));
        assertThat(prov.begarda().get(0).varden()).containsOnly(Map.entry("uppsagd", "2025-03-10"), Map.entry("uppsagningsdagar", "36"),
                Map.entry("sistaDag", "2025-04-15"), Map.entry("avresedagDebiteras", "nej"), Map.entry("sistaDebiteringsdag", "2025-04-10"),
                Map.entry("debiteringsorsak", "Rummet togs över tidigare."));
    }

    private static void skriv(String id, String text) {
        Text falt = Widgets.byId(Text.class, id);
        Ui.run(() -> falt.setText(text));
    }

    private static boolean iArendet(Control ett) {
        for (Control over = ett; over != null; over = over.getParent()) {
            if (Arrays.stream(over instanceof Composite c ? c.getChildren() : new Control[0])
                    .anyMatch(one -> "arende.besked".equals(one.getData(Widgets.ID)))) {
                return true;
            }
        }
        return false;
    }

    private static void andrat(String id) {
        BundleContext context = FrameworkUtil.getBundle(Placeringsvy.class).getBundleContext();
        Andringsbud bud = context.getService(context.getServiceReference(Andringsbud.class));
        Ui.run(() -> bud.andrat(new Andringsbud.Andring(Stegutforare.TYP, id)));
    }

    @Test void BB_21_only_avtal_whose_price_agrees_can_be_signed_and_several_at_a_time() {
        prov.med(Prov.arende("PL-2025-0005", Flode.NYTT_AVROP, Placeringstillstand.AVTAL_UPPRATTAT, Prov.bedomning("3350.00"),
                Prov.avtal("a5", LocalDate.of(2025, 2, 20), LocalDate.of(2025, 5, 19), "3350.00"), null, List.of()));
        GridRobot robot = oppna(Signeringsvy.ID);
        assertThat(robot.text(1, "kontroll")).isEqualTo("✓ Stämmer");
        assertThat(robot.text(2, "kontroll")).isEqualTo("✗ Avviker 5,4 %");
        robot.select(1, "person").selectTo(3, "person");
        Button flera = Widgets.byId(Button.class, "signera.flera");
        Ui.await("two of three", () -> flera.isEnabled() && flera.getText().equals("&Skriv under 2 avtal"));
        tryck(flera);
        Widgets.press("Skriv under");
        Ui.await("both", () -> prov.begarda().size() == 2);
        assertThat(prov.begarda()).extracting(Stegbegaran::arendeId).containsExactly("id-PL-2025-0003", "id-PL-2025-0005");
    }

    @Test void BB_13_the_planner_sees_what_is_to_book() {
        GridRobot robot = oppna(BbVy.ID);
        assertThat(robot.text(1, "lage")).isEqualTo("Att boka");
        assertThat(robot.text(1, "referens")).isEqualTo("PL-2025-0002");
        assertThat(robot.text(2, "lage")).isEqualTo("Väntar på annan");
    }

    /** No case has any document here. */
    private static final class Ingadokument implements Dokumenttjanst {

        @Override public List<Dokumentbild> dokument(String arendeId) {
            return List.of();
        }

        @Override public byte[] innehall(String dokumentId) {
            throw new IllegalStateException("No document");
        }

        @Override public Dokumentbild skapa(Arendebild bild, Dokumenttyp typ) {
            throw new IllegalStateException("No document is made here");
        }

        @Override public Dokumentbild skapa(UnitOfWork unit, Arendebild bild, Dokumenttyp typ) {
            throw new IllegalStateException("No document is made here");
        }
    }
}
