package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import se.underlag.base.Belopp;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.documents.kalkyl.Utbok;
import se.underlag.documents.kalkyl.Utbok.Format;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.documents.kalkyl.Utbok.Utkolumn;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.ui.KopfilInput;
import se.underlag.kopfil.ui.internal.Kommandon;
import se.underlag.kopfil.ui.prognos.Handelsevy;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Prognoseffekt;
import se.underlag.testing.ui.GridRobot;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;

/** The guided actions and new rows in the product's window, on its own database: done, undone, made again, saved, opened again. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PrognosWindowTest {

    private static final int AR = 2024;
    private static final int ANNA = 1;
    private static final int BERTIL = 2;

    @TempDir private Path katalog;
    private KopfilTjanst tjanst;
    private Kopfilsinfo info;
    private KopfilEditor editor;
    private GridRobot robot;

    @BeforeEach void en_fil_i_databasen() {
        Bundle bundle = FrameworkUtil.getBundle(KopfilEditor.class);
        assumeTrue(bundle != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        tjanst = bundle.getBundleContext().getService(bundle.getBundleContext().getServiceReference(KopfilTjanst.class));
        Kalkylskrivare skrivare = bundle.getBundleContext().getService(bundle.getBundleContext().getServiceReference(Kalkylskrivare.class));
        String kod = "P" + UUID.randomUUID().toString().substring(0, 6);
        tjanst.skapaEnhet(kod, "Prognosprov");
        Path bok = katalog.resolve("prov.xlsx");
        skriv(skrivare, bok);
        String id = tjanst.genomfor(tjanst.planera(bok, new Importmal(kod, AR, "Prov"), new Lasval(OptionalInt.of(AR), null, Set.of()), null), null)
                .kopfilId();
        info = tjanst.lista().stream().filter(fil -> fil.id().equals(id)).findFirst().orElseThrow();
        oppna();
    }

    /** S01 without its extension, 656 000 kr, and the old row of S03 in November and December, 250 100 kr. */
    private static void skriv(Kalkylskrivare skrivare, Path till) {
        List<Utkolumn> kolumner = new ArrayList<>();
        for (String rubrik : List.of("Personnummer", "Namn", "Beslutsnr", "Insats", "Leverantör", "Fr.o.m.", "T.o.m.", "Dygnspris", "Jan", "Feb",
                "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec")) {
            kolumner.add(new Utkolumn(rubrik, rubrik.length() == 3 || rubrik.equals("Dygnspris") ? Format.KRONOR
                    : rubrik.contains("o.m.") ? Format.DATUM : Format.TEXT, 14, false));
        }
        skrivare.skriv(new Utbok(List.of(new Utblad("Prov", "Köpfil " + AR, kolumner,
                List.of(rad("19550314-9808", "Anna Exempelsson", "BmSS", "03-10", "09-30", "3200", 3, "70400", "96000", "99200", "96000", "99200",
                        "99200", "96000"),
                        rad("19701003-9811", "Bertil Provsson", "Korttidsboende", "01-01", "12-31", "4100", 11, "123000", "127100")),
                2))), Map.of(), till, new NullProgressMonitor());
    }

    private static List<Utcell> rad(String nummer, String namn, String insats, String fran, String till, String pris, int manad, String... belopp) {
        List<Utcell> celler = new ArrayList<>(List.of(Utcell.of(nummer), Utcell.of(namn), Utcell.of("P-" + nummer.substring(9)), Utcell.of(insats),
                Utcell.of("Exempelvård AB"), Utcell.of(LocalDate.parse(AR + "-" + fran)), Utcell.of(LocalDate.parse(AR + "-" + till)), kr(pris)));
        celler.addAll(Collections.nCopies(manad - 1, Utcell.TOM));
        for (String ett : belopp) {
            celler.add(kr(ett));
        }
        celler.addAll(Collections.nCopies(13 - manad - belopp.length, Utcell.TOM));
        return celler;
    }

    private static Utcell kr(String belopp) {
        return Utcell.of(new BigDecimal(belopp), false);
    }

    private void oppna() {
        editor = Ui.get(() -> {
            try {
                return (KopfilEditor) page().openEditor(new KopfilInput(info), KopfilInput.EDITOR);
            } catch (PartInitException broken) {
                throw new IllegalStateException(broken);
            }
        });
        Ui.await("the file", () -> editor.grid() != null);
        robot = GridRobot.inSight();
    }

    private void stang() {
        Ui.run(() -> page().closeEditor(editor, false));
    }

    @AfterEach void close() {
        if (editor != null) {
            stang();
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private void kommando(String id) {
        Ui.run(() -> page().activate(editor));
        Ui.start(() -> {
            try {
                editor.getSite().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    private static void skriv(String falt, String text) {
        Ui.run(() -> Widgets.byId(Text.class, "falt-" + falt).setText(text));
    }

    private static void valj(String falt, String text) {
        Ui.run(() -> Widgets.byId(Combo.class, "falt-" + falt).setText(text));
    }

    private static void borta(Shell dialog) {
        Ui.await("the dialog closes", dialog::isDisposed);
    }

    private void forlang() {
        robot.select(ANNA, Radfalt.DYGNSPRIS);
        kommando(Kommandon.FORLANG);
        Shell dialog = Widgets.shell("Förläng");
        Widgets.byId(Text.class, "falt-TOM");
        skriv("TOM", "241231");
        valj("UNDERLAG", "Besked från handläggaren");
        Table effekt = Widgets.byId(Table.class, "effekt");
        assertThat(Ui.get(() -> effekt.getItem(12).getText(2))).isEqualTo("294\u00A0400,00");
        Widgets.press("Förläng");
        borta(dialog);
    }

    private void bytInsats() {
        robot.select(BERTIL, Radfalt.DYGNSPRIS);
        kommando(Kommandon.BYT_INSATS);
        Shell dialog = Widgets.shell("Byt insats");
        Widgets.byId(Text.class, "falt-FRAN");
        skriv("FRAN", "241101");
        valj("INSATS", "BmSS");
        skriv("DYGNSPRIS", "3350");
        assertThat(Ui.get(() -> Widgets.byId(Combo.class, "falt-UNDERLAG").getText())).as("the last answer").isEqualTo("Besked från handläggaren");
        Widgets.press("Byt insats");
        borta(dialog);
    }

    private void vantaPrognos(String belopp) {
        Ui.await("prognos " + belopp, () -> Widgets.label("prognos").equals(belopp.replace(' ', '\u00A0').replace('-', '\u2212')));
    }

    private BigDecimal prognos(Kopfilsinnehall innehall) {
        return innehall.handelser().stream().filter(en -> en.getStatus() == Handelsestatus.OBEKRAFTAD).flatMap(en -> en.getEffekter().stream())
                .map(Prognoseffekt::getDelta).reduce(Belopp.NOLL, BigDecimal::add);
    }

    @Test void S01_S03_extend_and_change_insats_undo_redo_save_and_open_again() {
        forlang();
        vantaPrognos("294 400,00");
        assertThat(robot.text(ANNA, Radfalt.manad(10))).isEqualTo("99\u00A0200,00");
        bytInsats();
        vantaPrognos("248 650,00");
        assertThat(Ui.get(() -> editor.modell().poster().size())).isEqualTo(3);

        kommando(IWorkbenchCommandConstants.EDIT_UNDO);
        vantaPrognos("294 400,00");
        kommando(IWorkbenchCommandConstants.EDIT_UNDO);
        vantaPrognos("0,00");
        assertThat(Ui.get(editor::isDirty)).isFalse();
        kommando(IWorkbenchCommandConstants.EDIT_REDO);
        vantaPrognos("294 400,00");
        kommando(IWorkbenchCommandConstants.EDIT_REDO);
        vantaPrognos("248 650,00");

        Ui.run(() -> page().saveEditor(editor, false));
        assertThat(Ui.get(editor::isDirty)).isFalse();
        Kopfilsinnehall sparat = tjanst.oppna(info.id());
        assertThat(prognos(sparat)).isEqualTo("248650.00");
        assertThat(sparat.rader()).hasSize(3);
        assertThat(sparat.rader().get(2).getPerson().getIdentitet()).isEqualTo("197010039811");
        assertThat(sparat.handelser()).extracting("typ").containsExactlyInAnyOrder(Handelsetyp.FORLANGNING, Handelsetyp.BYTE_AV_INSATS);
        assertThat(sparat.handelser()).extracting("underlag").containsOnly("Besked från handläggaren");

        stang();
        oppna();
        vantaPrognos("248 650,00");
        assertThat(Widgets.label("faktisk")).isEqualTo("906\u00A0100,00");
    }

    @Test void PR_07_S10_events_are_listed_confirmed_and_removed() {
        forlang();
        bytInsats();
        Ui.run(() -> {
            try {
                page().showView(Handelsevy.ID);
            } catch (PartInitException broken) {
                throw new IllegalStateException(broken);
            }
        });
        Table lista = Widgets.byId(Table.class, "handelser");
        Ui.await("two events", () -> lista.getItemCount() == 2);
        assertThat(Ui.get(() -> lista.getItem(0).getText(4))).isEqualTo("294\u00A0400,00");
        assertThat(Ui.get(() -> lista.getItem(1).getText(4))).isEqualTo("\u221245\u00A0750,00");

        robot.select(BERTIL, Radfalt.DYGNSPRIS);
        kommando(Kommandon.TA_BORT_HANDELSE);
        Shell dialog = Widgets.shell("Ta bort händelse");
        Widgets.press("Ta bort");
        borta(dialog);
        vantaPrognos("294 400,00");
        Ui.await("one event", () -> lista.getItemCount() == 1);

        robot.select(ANNA, Radfalt.DYGNSPRIS);
        kommando(Kommandon.BEKRAFTA);
        Shell bekrafta = Widgets.shell("Bekräfta");
        Widgets.press("Bekräfta");
        borta(bekrafta);
        vantaPrognos("0,00");
        assertThat(Widgets.label("totalt")).isEqualTo("1\u00A0200\u00A0500,00");
        Ui.run(() -> page().saveEditor(editor, false));
        Kopfilsinnehall sparat = tjanst.oppna(info.id());
        assertThat(sparat.handelser()).singleElement().satisfies(handelse -> {
            assertThat(handelse.getStatus()).isEqualTo(Handelsestatus.BEKRAFTAD);
            assertThat(handelse.getBekraftad().getNr()).isEqualTo("P-9808");
        });
        assertThat(sparat.rader().get(0).getTom()).isEqualTo("2024-12-31");
    }

    @Test void S05_a_typed_row_is_stored_and_the_one_without_beslut_stays_to_be_mended() {
        robot.select(BERTIL, Radfalt.DYGNSPRIS);
        kommando(Kommandon.NY_RAD);
        Ui.await("a new row", () -> editor.modell().poster().size() == 3);
        robot.select(3, Radfalt.PERSON).type("550314-9808");
        robot.select(3, Radfalt.BESLUT).type("P-ny");
        robot.select(3, Radfalt.manad(12)).type("1000,50");
        assertThat(robot.text(3, Radfalt.NAMN)).isEqualTo("Anna Exempelsson");
        kommando(Kommandon.NY_RAD);
        Ui.await("another new row", () -> editor.modell().poster().size() == 4);
        robot.select(4, Radfalt.PERSON).type("19800512-T123");

        Ui.start(() -> page().saveEditor(editor, false));
        Widgets.shell("Allt är sparat utom en rad");
        Widgets.press("Stäng");

        Ui.await("the refused row is shown", () -> editor.grid().activeCell().map(cell -> ((Radpost) cell.row()).nummer() == 4).orElse(false));
        assertThat(Ui.get(editor::isDirty)).isTrue();
        Kopfilsinnehall sparat = tjanst.oppna(info.id());
        assertThat(sparat.rader()).hasSize(3);
        assertThat(sparat.rader().get(2).getPerson().getId()).isEqualTo(sparat.rader().get(0).getPerson().getId());
        assertThat(sparat.rader().get(2).getBeslut().getNr()).isEqualTo("P-ny");

        robot.select(4, Radfalt.BESLUT).type("P-T");
        Ui.run(() -> page().saveEditor(editor, false));
        assertThat(Ui.get(editor::isDirty)).isFalse();
        assertThat(tjanst.oppna(info.id()).rader()).hasSize(4);
    }
}
