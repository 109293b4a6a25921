package se.underlag.ui.internal.roller;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

import se.underlag.security.Rolltjanst;
import se.underlag.security.Rolltjanst.Anvandarbild;
import se.underlag.security.Rolltjanst.Enhet;
import se.underlag.security.Rolltjanst.Rollutfall;
import se.underlag.security.Rolltjanst.Tilldelning;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Lasordning;
import se.underlag.ui.Marke;
import se.underlag.ui.Tema;
import se.underlag.ui.Tomtext;
import se.underlag.ui.Uppdaterbar;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.grid.LayoutStore;
import se.underlag.ui.grid.internal.DateText;

/** Who holds which role, where and when; a systemförvaltare gives and ends them here. Others see why they may not. */
public final class Rollsida extends EditorPart implements Uppdaterbar {

    /** Id of the editor. */
    public static final String ID = "se.underlag.ui.roller";

    private static final int BREDD_NAMN = 190;
    private static final int KNAPPAR = 5;

    private final Rolltjanst tjanst;
    private final Andringsbud bud;
    private final Dialoger dialoger;
    private final Clock clock;
    private final Lasordning ordning = new Lasordning();
    private Composite sidor;
    private StackLayout stack;
    private Tomtext tom;
    private Composite sida;
    private Grid<Rollrad> grid;
    private Button ge;
    private Button avsluta;
    private Button epost;
    private Button historik;
    private Button avslutade;
    private List<Rollrad> visade = List.of();
    private Underlag last = new Underlag(List.of(), List.of());

    /** What the view was filled with. */
    private record Underlag(List<Anvandarbild> anvandare, List<Enhet> enheter) {
    }

    /** Made by the factory of the shell. */
    public Rollsida(Rolltjanst tjanst, Andringsbud bud, Dialoger dialoger, Clock clock) {
        this.tjanst = tjanst;
        this.bud = bud;
        this.dialoger = dialoger;
        this.clock = clock;
    }

    /** Opens the page, or brings it to the top. @return it; null when it does not open */
    static Rollsida visa(IWorkbenchPage page) {
        try {
            return page.openEditor(new RollerInput(), ID) instanceof Rollsida sida ? sida : null;
        } catch (PartInitException error) {
            Felvisning.visa(page.getWorkbenchWindow().getShell(), error);
            return null;
        }
    }

    @Override public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override public void createPartControl(Composite parent) {
        sidor = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        sidor.setLayout(stack);
        tom = new Tomtext(sidor).visa(getPartName(), Messages.laser);
        sida = new Composite(sidor, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(sida);
        grid = Grid.<Rollrad>of(clock).columns(kolumner()).layouts(LayoutStore.inPreferences("roller")).build(sida);
        grid.setName(getPartName());
        Marke.pa(grid.table(), "roller");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        Tema.folj(grid.control(), grid::setDark);
        grid.onSelection(changed -> knappar());
        grid.onOpen(row -> historik());
        MenuManager meny = new MenuManager();
        meny.setRemoveAllWhenShown(true);
        meny.addMenuListener(menu -> grid.fillMenu(menu));
        grid.setMenu(meny);
        Composite rad = new Composite(sida, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rad);
        GridLayoutFactory.swtDefaults().numColumns(KNAPPAR).margins(4, 2).applyTo(rad);
        ge = knapp(rad, SWT.PUSH, Messages.ge, "roller.ge", this::ge);
        avsluta = knapp(rad, SWT.PUSH, Messages.avsluta, "roller.avsluta", this::avsluta);
        epost = knapp(rad, SWT.PUSH, Messages.epost, "roller.epost", this::epost);
        historik = knapp(rad, SWT.PUSH, Messages.historik, "roller.historik", this::historik);
        avslutade = knapp(rad, SWT.CHECK, Messages.avslutade, "roller.avslutade", this::rader);
        stack.topControl = tom;
        bud.lyssna(sidor, change -> uppdatera());
        uppdatera();
    }

    private List<Column<Rollrad>> kolumner() {
        return List.of(
                new Column<Rollrad>("namn", Messages.kolumn_namn, ColumnType.TEXT, row -> row.anvandare().namn()).width(BREDD_NAMN).groupable(),
                new Column<Rollrad>("signatur", Messages.kolumn_signatur, ColumnType.TEXT, row -> row.anvandare().signatur()),
                new Column<Rollrad>("epost", Messages.kolumn_epost, ColumnType.TEXT, row -> row.anvandare().epost()).width(BREDD_NAMN),
                new Column<>("roll", Messages.kolumn_roll, ColumnType.TEXT, Rollrad::rollnamn).width(BREDD_NAMN).groupable(),
                new Column<>("enhet", Messages.kolumn_enhet, ColumnType.TEXT, Rollrad::enhet).groupable(),
                new Column<>("fran", Messages.kolumn_fran, ColumnType.DATUM, Rollrad::fran),
                new Column<>("till", Messages.kolumn_till, ColumnType.DATUM, Rollrad::till),
                new Column<Rollrad>("lage", Messages.kolumn_lage, ColumnType.TEXT, row -> row.lage(idag())).groupable());
    }

    private static Button knapp(Composite parent, int style, String text, String id, Runnable gor) {
        Button knapp = Marke.pa(new Button(parent, style), id);
        knapp.setText(text);
        knapp.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> gor.run()));
        return knapp;
    }

    private LocalDate idag() {
        return LocalDate.now(clock);
    }

    @Override public void uppdatera() {
        ordning.las(vakt -> Bakgrund.kor(sidor, getPartName(), monitor -> new Underlag(tjanst.anvandare(), tjanst.enheter()), vakt.om(this::visa),
                vakt.om(this::vagrat)));
    }

    private void visa(Underlag nytt) {
        last = nytt;
        byt(sida);
        rader();
    }

    private void rader() {
        visade = Rollrad.of(last.anvandare()).stream().filter(row -> avslutade.getSelection() || !row.avslutad(idag())).toList();
        grid.setRows(visade);
        knappar();
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

    private Optional<Rollrad> vald() {
        return grid.activeCell().map(Grid.Cell::row);
    }

    private void knappar() {
        ge.setEnabled(true);
        avsluta.setEnabled(vald().filter(row -> row.roll() != null && !row.avslutad(idag())).isPresent());
        epost.setEnabled(vald().isPresent());
        historik.setEnabled(vald().isPresent());
    }

    private void ge() {
        Rolldialog dialog = new Rolldialog(sidor.getShell(), last.anvandare(), last.enheter(), idag(),
                vald().map(row -> row.anvandare().signatur()).orElse(""));
        if (dialog.open() == Window.OK) {
            Tilldelning wanted = dialog.tilldelning();
            gor(monitor -> tjanst.ge(wanted));
        }
    }

    private void avsluta() {
        vald().filter(row -> row.roll() != null).ifPresent(row -> {
            InputDialog fraga = new InputDialog(sidor.getShell(), Messages.avsluta_rubrik,
                    NLS.bind(Messages.avsluta_fraga, row.anvandare().namn(), row.rollnamn()), idag().toString(),
                    text -> DateText.read(text, idag()).isPresent() ? null : Messages.dag_fel);
            if (fraga.open() == Window.OK) {
                LocalDate tom = DateText.read(fraga.getValue(), idag()).orElseThrow();
                gor(monitor -> tjanst.avsluta(row.roll().id(), tom));
            }
        });
    }

    private void epost() {
        vald().map(Rollrad::anvandare).ifPresent(person -> {
            InputDialog fraga = new InputDialog(sidor.getShell(), Messages.epost_rubrik, NLS.bind(Messages.epost_fraga, person.namn()),
                    person.epost() == null ? "" : person.epost(), null);
            if (fraga.open() == Window.OK) {
                String adress = fraga.getValue();
                gor(monitor -> tjanst.epost(person.signatur(), adress));
            }
        });
    }

    private void gor(Bakgrund.Arbete<Rollutfall> arbete) {
        Bakgrund.kor(sidor, getPartName(), arbete, utfall -> {
            switch (utfall) {
            case Rollutfall.Avvisat refused -> dialoger.fel(sidor.getShell(), Messages.gickInte, refused.skal());
            case Rollutfall.Gjort done -> bud.andrat(new Andring("Anvandare", done.anvandare().id()));
            }
        });
    }

    private void historik() {
        vald().ifPresent(row -> Bakgrund.kor(sidor, getPartName(), monitor -> tjanst.historik(row.anvandare().id()),
                poster -> new Rollhistorikdialog(sidor.getShell(), row.anvandare().namn(), poster, clock.getZone()).open()));
    }

    /** @return the lines of the list, for drivers of windows */
    List<Rollrad> visade() {
        return visade;
    }

    /** @return the grid, for drivers of windows */
    Grid<Rollrad> grid() {
        return grid;
    }

    @Override public boolean isDirty() {
        return false;
    }

    @Override public boolean isSaveAsAllowed() {
        return false;
    }

    @Override public void doSave(IProgressMonitor monitor) {
        // every change is stored at once
    }

    @Override public void doSaveAs() {
        // every change is stored at once
    }

    @Override public void setFocus() {
        if (stack.topControl == sida) {
            grid.table().setFocus();
        } else {
            tom.setFocus();
        }
    }
}
