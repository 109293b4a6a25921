package se.underlag.avtal.ui.ko;

import se.underlag.avtal.ui.internal.Arenderad;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import se.underlag.avtal.Arendeurval;
import se.underlag.avtal.ui.ArendeInput;
import se.underlag.avtal.ui.internal.Arendeval;
import se.underlag.avtal.ui.internal.Beskedsyta;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.steg.Stegknappar;
import se.underlag.avtal.ui.steg.Stegutforare;
import se.underlag.ui.Andringsbud.Andring;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Lasordning;
import se.underlag.ui.Marke;
import se.underlag.ui.Tema;
import se.underlag.ui.Tomtext;
import se.underlag.ui.Uppdaterbar;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.grid.LayoutStore;
import se.underlag.ui.sekretess.Diskret;
import se.underlag.ui.sekretess.Sekretess;

/** A queue of cases in a grid: choose one to see what may be done with it, open it with Enter or a double click. */
abstract class Kovy extends ViewPart implements Uppdaterbar, Beskedsyta {

    /** Where commands about cases are put. */
    private static final String MENY = "se.underlag.avtal.ui.arenden";

    private final Kotjanster tjanster;
    private final Lasordning ordning = new Lasordning();
    private final Arendeval val = new Arendeval();
    private Composite sidor;
    private StackLayout stack;
    private Composite ko;
    private Label besked;
    private Tomtext tom;
    private Grid<Arenderad> grid;
    private Stegknappar knappar;
    private List<Arenderad> lasta = List.of();
    private String vald;
    private String sagt = "";
    private boolean laser;
    private String ny;
    private boolean harLast;

    Kovy(Kotjanster tjanster) {
        this.tjanster = tjanster;
    }

    /** @return stable name of the grid, of letters, and of its widgets */
    abstract String gridId();

    /** @return the columns, frozen ones first */
    abstract List<Column<Arenderad>> kolumner(Kokolumner alla);

    /** @return which cases are read */
    Arendeurval urval() {
        return Arendeurval.OPPNA;
    }

    /** @return those of the cases that the queue shows now, in its order */
    abstract List<Arenderad> visade(List<Arenderad> alla);

    /** Says what an empty queue means. */
    abstract void visaTom(Tomtext text, boolean finnsAndra);

    /** Adds what stands above the grid. */
    void ovanfor(Composite parent) {
        // most queues have nothing there
    }

    /** Adds a button of the queue's own beside those of the steps. */
    void bredvid(Composite parent) {
        // most queues have none
    }

    @Override public void createPartControl(Composite parent) {
        sidor = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        sidor.setLayout(stack);
        ko = new Composite(sidor, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(ko);
        ovanfor(ko);
        grid = Grid.<Arenderad>of(clock()).columns(kolumner(new Kokolumner(tjanster.namn()))).layouts(LayoutStore.inPreferences(gridId())).build(ko);
        grid.setName(getPartName());
        Marke.pa(grid.table(), gridId());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        Tema.folj(grid.control(), grid::setDark);
        Diskret.folj(grid.control(), grid::repaint);
        grid.onOpen(this::oppna);
        grid.onSelection(changed -> vald());
        grid.setMenu(meny());
        Composite nere = new Composite(ko, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(nere);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(4, 2).applyTo(nere);
        knappar = new Stegknappar(nere, tjanster.namn(), true,
                (rad, steg) -> tjanster.utforare().ta(sidor, rad, steg, text -> {
                    getViewSite().getActionBars().getStatusLineManager().setMessage(text);
                    besked(text);
                }));
        bredvid(nere);
        besked = Marke.pa(new Label(nere, SWT.WRAP), gridId() + ".hinder");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).indent(5, 0).applyTo(besked);
        tom = new Tomtext(sidor).visa(getPartName(), Messages.ko_laser);
        stack.topControl = tom;
        getSite().setSelectionProvider(val);
        tjanster.bud().lyssna(sidor, this::andrat);
        uppdatera();
    }

    private MenuManager meny() {
        MenuManager meny = new MenuManager();
        meny.setRemoveAllWhenShown(true);
        meny.addMenuListener(menu -> {
            grid.fillMenu(menu);
            menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        getSite().registerContextMenu(MENY, meny, val);
        return meny;
    }

    Clock clock() {
        return tjanster.clock();
    }

    Kotjanster tjanster() {
        return tjanster;
    }

    /** @return the grid, for drivers of windows */
    public Grid<Arenderad> grid() {
        return grid;
    }

    Composite sidor() {
        return sidor;
    }

    /** A case that was not there before is the one that somebody just began here: what is done next is done in that. */
    private void andrat(Andring andring) {
        if (harLast && Stegutforare.TYP.equals(andring.typ()) && andring.id() != null
                && lasta.stream().noneMatch(rad -> rad.bild().id().equals(andring.id()))) {
            ny = andring.id();
        }
        uppdatera();
    }

    @Override public void uppdatera() {
        ordning.las(
                vakt -> Bakgrund.kor(sidor, getPartName(), monitor -> tjanster.lasning().alla(urval()), vakt.om(this::las), vakt.om(this::vagrat)));
    }

    private void las(List<Arenderad> alla) {
        lasta = alla;
        harLast = true;
        // a case that leaves the queue by the step that was taken takes what became of it not away
        laser = true;
        visa();
        laser = false;
        ny = null;
    }

    /** Shows what was read, by the choices that hold now. */
    void visa() {
        List<Arenderad> rader = visade(lasta);
        String fore = ny != null && rader.stream().anyMatch(rad -> rad.bild().id().equals(ny)) ? ny : vald;
        String kolumn = grid.activeCell().map(cell -> cell.column().id()).orElse("referens");
        grid.setRows(rader);
        if (rader.isEmpty()) {
            visaTom(tom, !lasta.isEmpty());
            byt(tom);
        } else {
            byt(ko);
            Optional<Arenderad> samma = rader.stream().filter(rad -> rad.bild().id().equals(fore)).findFirst();
            grid.reveal(samma.orElse(rader.get(0)), kolumn);
        }
        vald();
    }

    private void vagrat(Throwable error) {
        Felbeskrivning fel = Felbeskrivning.of(error);
        tom.visa(fel.rubrik(), fel.text());
        byt(tom);
    }

    private void byt(Control sida) {
        boolean annan = stack.topControl != sida;
        stack.topControl = sida;
        sidor.layout();
        if (annan && getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    private void vald() {
        Arenderad rad = stack.topControl == ko || stack.topControl == null ? grid.activeCell().map(Grid.Cell::row).orElse(null) : null;
        String nu = rad == null ? vald : rad.bild().id();
        if (!laser && !Objects.equals(nu, vald)) {
            sagt = "";
        }
        vald = nu;
        knappar.visa(rad);
        String hinder = rad == null ? sagt : sagt.isEmpty() ? Sekretess.FRITEXT.visa(rad.hinder()) : sagt;
        if (!Objects.equals(hinder, besked.getText())) {
            besked.setText(hinder);
            besked.requestLayout();
        }
        val.satt(rad == null ? StructuredSelection.EMPTY : new StructuredSelection(rad));
        valdRad(rad);
    }

    /** Stands there until another case is chosen. */
    @Override public void besked(String text) {
        sagt = text;
        vald();
    }

    /** Told whenever another case is chosen. @param rad null for none */
    void valdRad(Arenderad rad) {
        // most queues have nothing of their own to change
    }

    private void oppna(Arenderad rad) {
        try {
            getSite().getPage().openEditor(new ArendeInput(rad.bild().id(), rad.bild().referens()), ArendeInput.EDITOR);
        } catch (PartInitException error) {
            Felvisning.visa(getSite().getShell(), error);
        }
    }

    /** @return what is chosen now */
    ISelection markerat() {
        return val.getSelection();
    }

    @Override public void setFocus() {
        if (stack.topControl == ko) {
            grid.table().setFocus();
        } else if (stack.topControl == null || !stack.topControl.setFocus()) {
            sidor.forceFocus();
        }
    }
}
