package se.underlag.avtal.ui.mall;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import se.underlag.avtal.Mallbild;
import se.underlag.avtal.Mallbild.Kalla;
import se.underlag.avtal.Malltjanst;
import se.underlag.avtal.Mallversion;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Marke;
import se.underlag.ui.Namngivning;
import se.underlag.ui.Tomtext;
import se.underlag.ui.Uppdaterbar;

/** The document templates of all units or of one: which holds for each kind of document, and every version of the chosen one. */
public final class Mallvy extends ViewPart implements Uppdaterbar {

    /** Id of the view. */
    public static final String ID = "se.underlag.avtal.ui.mallar";

    private static final int[] ANDELAR = { 58, 42 };
    private static final int[] BREDDER = { 290, 230, 130 };
    private static final int[] VERSIONSBREDDER = { 220, 110, 110, 110, 140 };
    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Malltjanst tjanst;
    private final Mallatgarder atgarder;
    private final Andringsbud bud;
    private final ZoneId zon;
    private Composite sidor;
    private StackLayout stack;
    private Tomtext tom;
    private Control sida;
    private Combo galler;
    private Table tabell;
    private Table versioner;
    private Label besked;
    private Button spara;
    private Button bytUt;
    private Button aterstall;
    private List<Malltjanst.Plats> platser = List.of();
    private List<Mallbild> mallar = List.of();

    /** Made by the factory of the shell. */
    public Mallvy(Malltjanst tjanst, Dialoger dialoger, Andringsbud bud, Clock clock) {
        this.tjanst = tjanst;
        this.bud = bud;
        this.zon = clock.getZone();
        this.atgarder = new Mallatgarder(tjanst, dialoger, bud, clock);
    }

    @Override public void createPartControl(Composite parent) {
        sidor = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        sidor.setLayout(stack);
        tom = new Tomtext(sidor).visa(getPartName(), Messages.laser);
        Composite allt = new Composite(sidor, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(allt);
        sida = allt;
        Composite ovan = rad(allt, 3);
        new Label(ovan, SWT.NONE).setText(Messages.gallerFor);
        galler = Marke.pa(Namngivning.namn(new Combo(ovan, SWT.READ_ONLY), Messages.gallerFor), "mallar.enhet");
        galler.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> las()));
        besked = Marke.pa(new Label(ovan, SWT.NONE), "mallar.besked");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(8, 0).applyTo(besked);
        SashForm delar = new SashForm(allt, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(delar);
        tabell = tabell(delar, "mallar", Messages.lista, BREDDER, Messages.kolDokument, Messages.kolMall, Messages.kolKalla);
        tabell.addListener(SWT.Selection, event -> visaVersioner());
        versioner = tabell(delar, "mallar.versioner", Messages.versioner, VERSIONSBREDDER, Messages.kolMall, Messages.kolFran, Messages.kolTill,
                Messages.kolAv, Messages.kolInlagd);
        delar.setWeights(ANDELAR);
        Composite nere = rad(allt, 3);
        spara = knapp(nere, Messages.spara, "mallar.spara", () -> atgarder.spara(sidor, vald(), valdVersion(), this::beratta));
        bytUt = knapp(nere, Messages.bytUt, "mallar.bytUt", () -> atgarder.bytUt(sidor, vald().typ(), plats().enhetId(), this::beratta));
        aterstall = knapp(nere, Messages.aterstall, "mallar.aterstall", () -> atgarder.aterstall(sidor, vald(), plats().enhetId(), this::beratta));
        stack.topControl = tom;
        bud.lyssna(sidor, andring -> {
            if (Mallatgarder.TYP.equals(andring.typ())) {
                uppdatera();
            }
        });
        uppdatera();
    }

    private static Table tabell(Composite parent, String id, String namn, int[] bredder, String... rubriker) {
        Table tabell = Marke.pa(Namngivning.namn(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE), namn), id);
        tabell.setHeaderVisible(true);
        for (int i = 0; i < rubriker.length; i++) {
            TableColumn kolumn = new TableColumn(tabell, SWT.LEFT);
            kolumn.setText(rubriker[i]);
            kolumn.setWidth(bredder[i]);
        }
        return tabell;
    }

    private static Composite rad(Composite parent, int kolumner) {
        Composite rad = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rad);
        GridLayoutFactory.swtDefaults().numColumns(kolumner).margins(4, 2).applyTo(rad);
        return rad;
    }

    private static Button knapp(Composite parent, String text, String id, Runnable gor) {
        Button knapp = Marke.pa(new Button(parent, SWT.PUSH), id);
        knapp.setText(text);
        knapp.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> gor.run()));
        return knapp;
    }

    @Override public void uppdatera() {
        Bakgrund.kor(sidor, Messages.laser, monitor -> tjanst.platser(), this::visaPlatser, this::vagrat);
    }

    private void visaPlatser(List<Malltjanst.Plats> alla) {
        int before = Math.max(0, galler.getSelectionIndex());
        platser = alla;
        galler.setItems(alla.stream().map(one -> one.enhetId() == null ? Messages.allaEnheter : one.namn()).toArray(String[]::new));
        if (alla.isEmpty()) {
            tom.visa(Messages.ingaRubrik, Messages.ingaText);
            topp(tom);
            return;
        }
        galler.select(Math.min(before, alla.size() - 1));
        las();
    }

    private void las() {
        String enhet = plats().enhetId();
        Bakgrund.kor(sidor, Messages.laser, monitor -> tjanst.lista(enhet), this::visa, this::vagrat);
    }

    private void vagrat(Throwable fel) {
        Felbeskrivning beskrivning = Felbeskrivning.of(fel);
        tom.visa(beskrivning.rubrik(), beskrivning.text());
        topp(tom);
    }

    private void visa(List<Mallbild> lasta) {
        int before = Math.max(0, tabell.getSelectionIndex());
        mallar = lasta;
        tabell.removeAll();
        lasta.forEach(one -> new TableItem(tabell, SWT.NONE).setText(new String[] { Ord.dokument(one.typ()), one.namn(), kalla(one.kalla()) }));
        tabell.select(before);
        topp(sida);
        visaVersioner();
    }

    private void visaVersioner() {
        versioner.removeAll();
        vald().versioner().forEach(one -> new TableItem(versioner, SWT.NONE).setText(new String[] { one.namn(), String.valueOf(one.from()),
                one.tom() == null ? "" : one.tom().toString(), one.inlagdAv() == null ? "" : one.inlagdAv(),
                one.inlagd() == null ? "" : TID.format(one.inlagd().atZone(zon)) }));
        aterstall.setEnabled(vald().versioner().stream().anyMatch(one -> one.tom() == null));
    }

    private static String kalla(Kalla kalla) {
        return switch (kalla) {
        case LEVERERAD -> Messages.kallaLevererad;
        case ALLA_ENHETER -> Messages.kallaAlla;
        case ENHETEN -> Messages.kallaEnheten;
        };
    }

    private Malltjanst.Plats plats() {
        return platser.get(galler.getSelectionIndex());
    }

    private Mallbild vald() {
        return mallar.get(tabell.getSelectionIndex());
    }

    /** The version chosen to the right, else null for the one that holds. */
    private Mallversion valdVersion() {
        return versioner.getSelectionIndex() < 0 ? null : vald().versioner().get(versioner.getSelectionIndex());
    }

    private void beratta(String text) {
        besked.setText(text);
        besked.setToolTipText(text);
    }

    private void topp(Control control) {
        stack.topControl = control;
        sidor.layout();
    }

    @Override public void setFocus() {
        if (stack.topControl == sida) {
            tabell.setFocus();
        } else {
            tom.setFocus();
        }
    }
}
