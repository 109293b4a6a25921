package se.underlag.avtal.ui.ramavtal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import se.underlag.avtal.Leverantorsbild;
import se.underlag.avtal.Leverantorstjanst;
import se.underlag.avtal.Prisbild;
import se.underlag.avtal.Prislistetjanst;
import se.underlag.avtal.Ramavtalsbild;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.ui.internal.Arendeval;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.avtal.ui.steg.Faltvarden;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.security.Behorighet;
import se.underlag.spi.uppgift.Uppgiftskalla;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Lasordning;
import se.underlag.ui.Marke;
import se.underlag.ui.Namngivning;
import se.underlag.ui.Tema;
import se.underlag.ui.Tomtext;
import se.underlag.ui.Uppdaterbar;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.grid.LayoutStore;
import se.underlag.ui.sekretess.Diskret;

/** The ramavtal with how they stand, and the prices of the chosen one (BB-04, BB-18). What may be changed is changed in forms. */
public final class Ramavtalsvy extends ViewPart implements Uppdaterbar {

    /** Id of the view. */
    public static final String ID = "se.underlag.avtal.ui.ramavtal";

    private static final int[] ANDELAR = { 34, 66 };
    private static final int[] BREDDER = { 120, 150, 190, 60 };
    private static final int DAGBREDD = 110;
    private static final Stegfalt DAG = new Stegfalt("dag", Messages.dag_galler, Stegfalt.Slag.DATUM, false, "", "", List.of());

    private final Prislistetjanst tjanst;
    private final Leverantorstjanst leverantorer;
    private final Behorighet behorighet;
    private final List<Uppgiftskalla> uppgifter;
    private final Andringsbud bud;
    private final Clock clock;
    private final Prisatgarder atgarder;
    private final Lasordning ordning = new Lasordning();
    private final Arendeval val = new Arendeval();
    private Composite sidor;
    private StackLayout stack;
    private Tomtext tom;
    private Control sida;
    private Table tabell;
    private Text dag;
    private Label besked;
    private Grid<Prisbild> grid;
    private Button andraRamavtal;
    private Button nyttPris;
    private Button andraPris;
    private Button adress;
    private Button importera;
    private Button exportera;
    private Button nyttRamavtal;
    private Prisunderlag underlag;
    private String valt;

    /** Made by the factory of the shell. */
    public Ramavtalsvy(Prislistetjanst tjanst, Leverantorstjanst leverantorer, Behorighet behorighet, List<Uppgiftskalla> uppgifter,
            Kalkylskrivare skrivare, Dialoger dialoger, Andringsbud bud, Clock clock) {
        this.tjanst = tjanst;
        this.leverantorer = leverantorer;
        this.behorighet = behorighet;
        this.uppgifter = List.copyOf(uppgifter);
        this.bud = bud;
        this.clock = clock;
        this.atgarder = new Prisatgarder(tjanst, leverantorer, skrivare, dialoger, bud, clock);
    }

    @Override public void createPartControl(Composite parent) {
        sidor = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        sidor.setLayout(stack);
        tom = new Tomtext(sidor).visa(getPartName(), Messages.laser);
        SashForm delar = new SashForm(sidor, SWT.HORIZONTAL);
        sida = delar;
        vanster(delar);
        hoger(delar);
        delar.setWeights(ANDELAR);
        stack.topControl = tom;
        getSite().setSelectionProvider(val);
        bud.lyssna(sidor, andring -> uppdatera());
        uppdatera();
    }

    private void vanster(Composite parent) {
        Composite del = del(parent);
        tabell = Marke.pa(Namngivning.namn(new Table(del, SWT.FULL_SELECTION | SWT.SINGLE), Messages.ramavtal_lista), "ramavtal.lista");
        tabell.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabell);
        String[] rubriker = { Messages.ramavtal_lage, Messages.falt_namn, Messages.ramavtal_dagar, Messages.ramavtal_antal };
        for (int i = 0; i < rubriker.length; i++) {
            TableColumn kolumn = new TableColumn(tabell, i == rubriker.length - 1 ? SWT.RIGHT : SWT.LEFT);
            kolumn.setText(rubriker[i]);
            kolumn.setWidth(BREDDER[i]);
        }
        tabell.addListener(SWT.Selection, event -> valtRamavtal());
        tabell.addListener(SWT.DefaultSelection, event -> andraRamavtal());
        Composite rad = rad(del, 2);
        nyttRamavtal = knapp(rad, Messages.ramavtal_nytt, "ramavtal.nytt", () -> atgarder.ramavtal(sidor, null, this::beratta));
        andraRamavtal = knapp(rad, Messages.ramavtal_andra, "ramavtal.andra", this::andraRamavtal);
    }

    private void hoger(Composite parent) {
        Composite del = del(parent);
        Composite ovan = rad(del, 3);
        new Label(ovan, SWT.NONE).setText(Messages.dag_galler);
        dag = Marke.pa(Namngivning.namn(new Text(ovan, SWT.BORDER | SWT.SINGLE), Messages.dag_galler), "priser.dag");
        dag.setMessage(Messages.dag_alla);
        GridDataFactory.swtDefaults().hint(DAGBREDD, SWT.DEFAULT).applyTo(dag);
        dag.addModifyListener(event -> visaPriser());
        besked = Marke.pa(new Label(ovan, SWT.NONE), "priser.besked");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(8, 0).applyTo(besked);
        grid = Grid.<Prisbild>of(clock).columns(Priskolumner.alla()).layouts(LayoutStore.inPreferences("prislista")).build(del);
        grid.setName(Messages.priser_lista);
        Marke.pa(grid.table(), "prislista");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        Tema.folj(grid.control(), grid::setDark);
        Diskret.folj(grid.control(), grid::repaint);
        grid.onSelection(changed -> knappar());
        grid.onOpen(pris -> andraPris());
        MenuManager meny = new MenuManager();
        meny.setRemoveAllWhenShown(true);
        meny.addMenuListener(menu -> grid.fillMenu(menu));
        grid.setMenu(meny);
        Composite rad = rad(del, 5);
        nyttPris = knapp(rad, Messages.pris_nytt, "pris.nytt",
                () -> valtRamavtalet().ifPresent(ett -> atgarder.nyttPris(sidor, ett, valtPris().orElse(null), this::beratta)));
        andraPris = knapp(rad, Messages.pris_andra, "pris.andra", this::andraPris);
        adress = knapp(rad, Messages.adress_andra, "pris.adress", () -> valtPris().flatMap(this::leverantor)
                .ifPresent(en -> atgarder.adress(sidor, en, this::beratta)));
        importera = knapp(rad, Messages.import_knapp, "pris.importera",
                () -> valtRamavtalet().ifPresent(ett -> atgarder.importera(sidor, ett, this::beratta)));
        exportera = knapp(rad, Messages.export_knapp, "pris.exportera",
                () -> valtRamavtalet().ifPresent(ett -> atgarder.exportera(sidor, ett, underlag.priser(ett.id(), dagen()), this::beratta)));
    }

    private static Composite del(Composite parent) {
        Composite del = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(del);
        return del;
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
        ordning.las(vakt -> Bakgrund.kor(sidor, getPartName(), monitor -> Prisunderlag.las(tjanst, leverantorer, behorighet, uppgifter, clock),
                vakt.om(this::visa), vakt.om(this::vagrat)));
    }

    private void visa(Prisunderlag last) {
        underlag = last;
        LocalDate idag = LocalDate.now(clock);
        tabell.removeAll();
        List<Ramavtalsbild> alla = last.ramavtal();
        int markerad = 0;
        for (int i = 0; i < alla.size(); i++) {
            Ramavtalsbild ett = alla.get(i);
            TableItem item = new TableItem(tabell, SWT.NONE);
            item.setText(new String[] { last.lage(ett, idag).text(), ett.namn(), Ord.period(ett.period()), Integer.toString(ett.antalPriser()) });
            markerad = ett.id().equals(valt) ? i : markerad;
        }
        if (alla.isEmpty() && !last.farAndra()) {
            tom.visa(Messages.tom_rubrik, Messages.tom_text);
            byt(tom);
            return;
        }
        if (!alla.isEmpty()) {
            tabell.select(markerad);
        }
        byt(sida);
        valtRamavtal();
    }

    private void vagrat(Throwable error) {
        Felbeskrivning fel = Felbeskrivning.of(error);
        tom.visa(fel.rubrik(), fel.text());
        byt(tom);
    }

    private void byt(Control ny) {
        boolean annan = stack.topControl != ny;
        stack.topControl = ny;
        sidor.layout();
        if (annan && getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    private void valtRamavtal() {
        valt = valtRamavtalet().map(Ramavtalsbild::id).orElse(null);
        visaPriser();
    }

    private void visaPriser() {
        if (underlag == null) {
            return;
        }
        Faltvarden last = dagfalt();
        String fel = last.fel(DAG);
        List<Prisbild> priser = valt == null ? List.of() : underlag.priser(valt, dagen());
        grid.setRows(priser);
        besked.setText(fel == null ? NLS.bind(Messages.priser_antal, priser.size()) : NLS.bind(Messages.dag_fel, fel));
        knappar();
    }

    private Faltvarden dagfalt() {
        Faltvarden falt = new Faltvarden(List.of(DAG), clock);
        falt.skriv(DAG, dag.getText());
        return falt;
    }

    /** The day that prices are shown for; null shows all. */
    private LocalDate dagen() {
        String text = dagfalt().varde(DAG.nyckel());
        return text == null ? null : LocalDate.parse(text);
    }

    private Optional<Ramavtalsbild> valtRamavtalet() {
        int rad = tabell.getSelectionIndex();
        return rad < 0 || underlag == null ? Optional.empty() : Optional.of(underlag.ramavtal().get(rad));
    }

    private Optional<Prisbild> valtPris() {
        return grid.activeCell().map(Grid.Cell::row);
    }

    private Optional<Leverantorsbild> leverantor(Prisbild pris) {
        return underlag.leverantorer().stream().filter(en -> en.id().equals(pris.leverantorId())).findFirst();
    }

    private void knappar() {
        boolean far = underlag != null && underlag.farAndra();
        boolean ramavtal = valtRamavtalet().isPresent();
        boolean pris = valtPris().isPresent();
        nyttRamavtal.setEnabled(far);
        andraRamavtal.setEnabled(far && ramavtal);
        nyttPris.setEnabled(far && ramavtal);
        importera.setEnabled(far && ramavtal);
        andraPris.setEnabled(far && pris);
        adress.setEnabled(far && pris);
        exportera.setEnabled(ramavtal);
    }

    private void andraRamavtal() {
        if (underlag.farAndra()) {
            valtRamavtalet().ifPresent(ett -> atgarder.ramavtal(sidor, ett, this::beratta));
        }
    }

    private void andraPris() {
        if (underlag.farAndra()) {
            valtPris().ifPresent(pris -> atgarder.andraPris(sidor, pris, this::beratta));
        } else {
            beratta(Messages.farEj);
        }
    }

    private void beratta(String text) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(text);
        besked.setText(text);
        besked.requestLayout();
    }

    /** @return the grid, for drivers of windows */
    public Grid<Prisbild> grid() {
        return grid;
    }

    @Override public void setFocus() {
        if (stack.topControl == sida) {
            tabell.setFocus();
        } else {
            tom.setFocus();
        }
    }
}
