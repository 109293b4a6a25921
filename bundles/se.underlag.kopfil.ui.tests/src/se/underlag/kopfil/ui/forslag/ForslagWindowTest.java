package se.underlag.kopfil.ui.forslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.forslag.Forslagsinfo;
import se.underlag.kopfil.forslag.Forslagstjanst;
import se.underlag.kopfil.ui.KopfilInput;
import se.underlag.kopfil.ui.editor.KopfilEditor;
import se.underlag.model.Arende;
import se.underlag.model.Beslut;
import se.underlag.model.Forslagsstatus;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsstatus;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.spi.forslag.Radforslag;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;
import se.underlag.ui.Andringsbud;

/** Proposals in the product's window, on its own database: noticed in the editor, looked at, accepted and turned down. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ForslagWindowTest {

    private static final UnderlagFactory NY = UnderlagFactory.eINSTANCE;

    private Bundle bundle;
    private Kopfilsinfo info;
    private Kopfilsrad rad;
    private KopfilEditor editor;

    @BeforeEach void en_fil_i_databasen() {
        bundle = FrameworkUtil.getBundle(KopfilEditor.class);
        assumeTrue(bundle != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        KopfilTjanst tjanst = tjanst(KopfilTjanst.class);
        String enhet = tjanst.skapaEnhet("F" + UUID.randomUUID().toString().substring(0, 6), "Förslagsprov").id();
        i(uow -> lagra(uow, enhet));
        info = tjanst.lista().stream().filter(fil -> fil.enhetId().equals(enhet)).findFirst().orElseThrow();
    }

    private <T> T tjanst(Class<T> typ) {
        return bundle.getBundleContext().getService(bundle.getBundleContext().getServiceReference(typ));
    }

    private void i(java.util.function.Consumer<UnitOfWork> arbete) {
        try (UnitOfWork uow = tjanst(Lagring.class).open("prov")) {
            arbete.accept(uow);
            assertThat(uow.save()).isInstanceOf(Sparresultat.Sparat.class);
        }
    }

    /** Anna's row of S01, 656 000 kr, and the extension that is foreseen of it, 294 400 kr. */
    private void lagra(UnitOfWork uow, String enhet) {
        Kopfil kopfil = NY.createKopfil();
        kopfil.setEnhetId(enhet);
        kopfil.setAr(2024);
        kopfil.setNamn("Förslagsfil");
        kopfil.setStatus(Kopfilsstatus.ARBETSFIL);
        Person person = NY.createPerson();
        person.setEnhetId(enhet);
        person.setIdentitet("195503149808");
        person.setFornamn("Anna");
        person.setEfternamn("Exempelsson");
        Insatstyp insats = NY.createInsatstyp();
        insats.setKod("F" + enhet);
        insats.setNamn("BmSS");
        Leverantor leverantor = NY.createLeverantor();
        leverantor.setNamn("Exempelvård AB");
        Arende arende = NY.createArende();
        arende.setEnhetId(enhet);
        arende.setPerson(person);
        Beslut beslut = NY.createBeslut();
        beslut.setEnhetId(enhet);
        beslut.setNr("B-101");
        beslut.setInsatstyp(insats);
        arende.getBeslut().add(beslut);
        rad = NY.createKopfilsrad();
        rad.setEnhetId(enhet);
        rad.setKopfil(kopfil);
        rad.setSortnyckel("00000001");
        rad.setPerson(person);
        rad.setBeslut(beslut);
        rad.setInsatstyp(insats);
        rad.setLeverantor(leverantor);
        rad.setDygnspris(kr("3200.00"));
        rad.setFrom(LocalDate.of(2024, 3, 10));
        rad.setTom(LocalDate.of(2024, 9, 30));
        rad.setFaktisktMar(kr("70400.00"));
        rad.setFaktisktApr(kr("96000.00"));
        rad.setFaktisktMaj(kr("99200.00"));
        rad.setFaktisktJun(kr("96000.00"));
        rad.setFaktisktJul(kr("99200.00"));
        rad.setFaktisktAug(kr("99200.00"));
        rad.setFaktisktSep(kr("96000.00"));
        Prognoshandelse handelse = NY.createPrognoshandelse();
        handelse.setEnhetId(enhet);
        handelse.setKopfil(kopfil);
        handelse.setTyp(Handelsetyp.FORLANGNING);
        handelse.setDatum(LocalDate.of(2024, 10, 1));
        handelse.setStatus(Handelsestatus.OBEKRAFTAD);
        for (String[] effekt : new String[][] { { "10", "99200.00" }, { "11", "96000.00" }, { "12", "99200.00" } }) {
            Prognoseffekt ny = NY.createPrognoseffekt();
            ny.setEnhetId(enhet);
            ny.setRad(rad);
            ny.setManad(Integer.parseInt(effekt[0]));
            ny.setDelta(kr(effekt[1]));
            handelse.getEffekter().add(ny);
        }
        List.of(kopfil, person, insats, leverantor, arende, rad, handelse).forEach(uow::add);
    }

    private static BigDecimal kr(String belopp) {
        return new BigDecimal(belopp);
    }

    /** An avtal of Anna's, sent: Oct 1 to Dec 31 at 3 350 a dygn. */
    private void avtal() {
        i(uow -> {
            Kopfilsrad stored = uow.find(Kopfilsrad.class, rad.getId()).orElseThrow();
            Placeringsavtal avtal = NY.createPlaceringsavtal();
            avtal.setEnhetId(stored.getEnhetId());
            avtal.setNr("PA-1");
            avtal.setFrom(LocalDate.of(2024, 10, 1));
            avtal.setTom(LocalDate.of(2024, 12, 31));
            avtal.setDygnspris(kr("3350.00"));
            avtal.setAvresedagDebiteras(true);
            avtal.setPerson(stored.getPerson());
            avtal.setBeslut(stored.getBeslut());
            avtal.setLeverantor(stored.getLeverantor());
            uow.add(avtal);
            tjanst(Radforslag.class).avtal(avtal, List.of(), "P-2024-001", "Avtalet är skickat till leverantören.").forEach(uow::add);
        });
        tjanst(Andringsbud.class).andrat(Andringsbud.Andring.NAGOT);
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
    }

    @AfterEach void close() {
        if (editor != null) {
            Ui.run(() -> {
                page().closeEditor(editor, false);
                page().hideView(page().findView(Forslagsvy.ID));
            });
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static List<String> rader(Table tabell) {
        return Ui.get(() -> Arrays.stream(tabell.getItems()).map(ForslagWindowTest::text).toList());
    }

    private static String text(TableItem item) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < item.getParent().getColumnCount(); i++) {
            text.append(i == 0 ? "" : "|").append(item.getText(i).replace('\u00A0', ' '));
        }
        return text.toString();
    }

    private void visaForslag() {
        oppna();
        avtal();
        assertThat(Widgets.label("forslag.remsa")).isEqualTo("1 förslag från placeringsavtal");
        Widgets.press("Visa förslag");
        Table lista = Widgets.byId(Table.class, "forslag");
        Ui.await("the proposal", () -> lista.getItemCount() == 1);
        Table vad = Widgets.byId(Table.class, "forslag.tabell");
        Ui.await("what it would do", () -> vad.getItemCount() > 0);
    }

    @Test void A27_a_proposal_is_noticed_looked_at_and_accepted_and_the_open_editor_shows_it() {
        visaForslag();
        // Oct 31 × 3 350, Nov 30 × 3 350, Dec 31 × 3 350; the extension of the same months is decided
        assertThat(rader(Widgets.byId(Table.class, "forslag.tabell"))).containsExactly("Dygnspris|3 200,00|3 350,00||",
                "Till|2024-09-30|2024-12-31||", "Avtal||PA-1||", "oktober||103 850,00|99 200,00|", "november||100 500,00|96 000,00|",
                "december||103 850,00|99 200,00|", "Summa|0,00|308 200,00|294 400,00|0,00");
        assertThat(Widgets.label("forslag.text")).isEqualTo("Avtalet är skickat till leverantören.");
        Button gront = Widgets.byId(Button.class, "forslag.gront");
        assertThat(Ui.get(gront::getSelection)).isTrue();

        Widgets.press("Anta");

        Ui.await("the sums of the editor", () -> Widgets.label("faktisk").equals("964\u00A0200,00") && Widgets.label("prognos").equals("0,00"));
        Ui.await("the notice goes", () -> page().findView(Forslagsvy.ID) != null && !remsa());
        assertThat(tjanst(Forslagstjanst.class).antal(info.id())).isZero();
        assertThat(Ui.get(editor::isDirty)).isFalse();
    }

    @Test void KF_11_an_accepted_proposal_is_taken_back_and_the_open_editor_shows_it() {
        visaForslag();
        Widgets.press("Anta");
        Ui.await("the sums of the editor", () -> Widgets.label("faktisk").equals("964\u00A0200,00"));
        ToolBar verktyg = Widgets.find(ToolBar.class, "Visa även avgjorda", bar -> avgjorda(bar) != null);
        Ui.start(() -> {
            avgjorda(verktyg).setSelection(true);
            Event klick = new Event();
            klick.widget = avgjorda(verktyg);
            avgjorda(verktyg).notifyListeners(SWT.Selection, klick);
        });
        Ui.await("the accepted one", () -> Widgets.byId(Table.class, "forslag").getItemCount() == 1);
        Button angra = Widgets.byId(Button.class, "forslag.angra");
        Ui.await("it can be taken back", () -> angra.isVisible() && angra.isEnabled());

        Widgets.press("Ångra");

        Ui.await("the sums of the editor",
                () -> Widgets.label("faktisk").equals("656\u00A0000,00") && Widgets.label("prognos").equals("294\u00A0400,00"));
        Ui.await("it waits again", () -> tjanst(Forslagstjanst.class).antal(info.id()) == 1);
    }

    private static ToolItem avgjorda(ToolBar bar) {
        return Arrays.stream(bar.getItems()).filter(item -> "Visa även avgjorda".equals(item.getText().replace("&", ""))).findFirst().orElse(null);
    }

    /** @return whether the editor's head tells of proposals; belongs to the UI thread */
    private static boolean remsa() {
        return Arrays.stream(page().getWorkbenchWindow().getShell().getChildren()).anyMatch(ForslagWindowTest::remsa);
    }

    private static boolean remsa(org.eclipse.swt.widgets.Control control) {
        return control instanceof Forslagsremsa ? control.isVisible()
                : control instanceof org.eclipse.swt.widgets.Composite composite && Arrays.stream(composite.getChildren()).anyMatch(
                        ForslagWindowTest::remsa);
    }

    @Test void a_proposal_is_turned_down_with_a_reason() {
        visaForslag();
        Widgets.press("Avvisa…");
        Shell dialog = Widgets.shell("Avvisa förslag");
        Ui.run(() -> Widgets.byId(Text.class, "fraga.text").setText("Raden står i en annan fil"));
        Widgets.press("Avvisa");
        Ui.await("the dialog closes", dialog::isDisposed);

        Ui.await("the notice goes", () -> !remsa());
        Forslagsinfo avvisat = tjanst(Forslagstjanst.class).lista(true).stream().filter(ett -> info.id().equals(ett.kopfilId())).findFirst()
                .orElseThrow();
        assertThat(avvisat.status()).isEqualTo(Forslagsstatus.AVVISAT);
        assertThat(avvisat.avgorandeorsak()).isEqualTo("Raden står i en annan fil");
    }
}
