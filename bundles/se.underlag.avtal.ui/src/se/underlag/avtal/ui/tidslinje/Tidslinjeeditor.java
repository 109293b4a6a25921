package se.underlag.avtal.ui.tidslinje;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Arendeurval;
import se.underlag.avtal.Dokumentbild;
import se.underlag.avtal.Dokumenttjanst;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Tidslinje;
import se.underlag.avtal.Tidslinje.Post;
import se.underlag.avtal.Tidslinje.Slag;
import se.underlag.avtal.ui.ArendeInput;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Lasordning;
import se.underlag.ui.Marke;
import se.underlag.ui.Namngivning;
import se.underlag.ui.Tomtext;
import se.underlag.ui.Uppdaterbar;
import se.underlag.ui.sekretess.Diskret;

/** The placement of a person on one axis of time, and below it the same as a table. What is chosen in one is chosen in the other. */
public final class Tidslinjeeditor extends EditorPart implements Uppdaterbar {

    private static final int[] HOJDER = { 55, 45 };
    private static final int[] BREDDER = { 190, 300, 260, 130 };

    private final Placeringstjanst tjanst;
    private final Optional<Dokumenttjanst> dokument;
    private final Andringsbud bud;
    private final Clock clock;
    private final Lasordning ordning = new Lasordning();
    private Composite sidor;
    private StackLayout stack;
    private Tomtext text;
    private Composite sida;
    private Label besked;
    private Tidsyta yta;
    private Table tabell;
    private Tidslinje linje = new Tidslinje(List.of());

    /** Made by the factory of the shell. */
    public Tidslinjeeditor(Placeringstjanst tjanst, Optional<Dokumenttjanst> dokument, Andringsbud bud, Clock clock) {
        this.tjanst = tjanst;
        this.dokument = dokument;
        this.bud = bud;
        this.clock = clock;
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
        text = new Tomtext(sidor).visa(getPartName(), Messages.laser);
        sida = new Composite(sidor, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(sida);
        Composite ovan = new Composite(sida, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(ovan);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(6, 2).applyTo(ovan);
        besked = Marke.pa(new Label(ovan, SWT.NONE), "tidslinje.besked");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(besked);
        SashForm delar = new SashForm(sida, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(delar);
        yta = Marke.pa(new Tidsyta(delar, LocalDate.now(clock)), "tidslinje.yta");
        yta.lyssna(this::valdPaYtan, this::oppna);
        knapp(ovan, Messages.zooma_in, "tidslinje.in", () -> yta.zooma(true));
        knapp(ovan, Messages.zooma_ut, "tidslinje.ut", () -> yta.zooma(false));
        knapp(ovan, Messages.zooma_allt, "tidslinje.allt", yta::visaAllt);
        tabell = Marke.pa(Namngivning.namn(new Table(delar, SWT.FULL_SELECTION | SWT.SINGLE), Messages.tabell), "tidslinje.tabell");
        tabell.setHeaderVisible(true);
        String[] rubriker = { Messages.kolumn_nar, Messages.kolumn_vad, Messages.kolumn_mer, Messages.kolumn_arende };
        for (int i = 0; i < rubriker.length; i++) {
            TableColumn kolumn = new TableColumn(tabell, SWT.LEFT);
            kolumn.setText(rubriker[i]);
            kolumn.setWidth(BREDDER[i]);
        }
        tabell.addListener(SWT.Selection, event -> yta.valj(linje.poster().get(tabell.getSelectionIndex())));
        tabell.addListener(SWT.DefaultSelection, event -> oppna(linje.poster().get(tabell.getSelectionIndex())));
        delar.setWeights(HOJDER);
        stack.topControl = text;
        Diskret.folj(sidor, this::fyll);
        bud.lyssna(sidor, andring -> uppdatera());
        uppdatera();
    }

    private static void knapp(Composite parent, String text, String id, Runnable gor) {
        Button knapp = Marke.pa(new Button(parent, SWT.PUSH), id);
        knapp.setText(text);
        knapp.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> gor.run()));
    }

    private TidslinjeInput input() {
        return (TidslinjeInput) getEditorInput();
    }

    @Override public void uppdatera() {
        ordning.las(vakt -> Bakgrund.kor(sidor, getPartName(), monitor -> las(), vakt.om(this::visa), vakt.om(this::vagrat)));
    }

    private Tidslinje las() {
        List<Arendebild> arenden = tjanst.arenden(new Arendeurval(null, Set.of(), input().personId(), true));
        Map<String, List<Dokumentbild>> alla = new HashMap<>();
        dokument.ifPresent(service -> arenden.forEach(arende -> alla.put(arende.id(), service.dokument(arende.id()))));
        return Tidslinje.av(arenden, alla);
    }

    private void visa(Tidslinje last) {
        linje = last;
        boolean forst = stack.topControl == text;
        if (last.poster().isEmpty()) {
            text.visa(getPartName(), Messages.tom);
            return;
        }
        yta.visa(last);
        fyll();
        stack.topControl = sida;
        sidor.layout();
        tabell.select(0);
        if (forst && getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    private void fyll() {
        int vald = tabell.getSelectionIndex();
        tabell.setRedraw(false);
        tabell.removeAll();
        for (Post post : linje.poster()) {
            new TableItem(tabell, SWT.NONE).setText(new String[] { Postord.nar(post), Postord.vad(post), Postord.mer(post),
                    post.referens() == null ? "" : post.referens() });
        }
        tabell.setRedraw(true);
        tabell.select(vald);
        long luckor = linje.poster().stream().filter(post -> post.slag() == Slag.LUCKA).count();
        long overlapp = linje.poster().stream().filter(post -> post.slag() == Slag.OVERLAPP).count();
        besked.setText(linje.harBrist() ? NLS.bind(Messages.brist_finns, luckor, overlapp) : Messages.brist_ingen);
    }

    private void vagrat(Throwable error) {
        Felbeskrivning fel = Felbeskrivning.of(error);
        text.visa(fel.rubrik(), fel.text());
        stack.topControl = text;
        sidor.layout();
    }

    private void valdPaYtan(Post post) {
        int rad = post == null ? -1 : linje.poster().indexOf(post);
        if (rad >= 0 && rad != tabell.getSelectionIndex()) {
            tabell.setSelection(rad);
        }
    }

    private void oppna(Post post) {
        if (post.arendeId() == null) {
            return;
        }
        try {
            getSite().getPage().openEditor(new ArendeInput(post.arendeId(), post.referens()), ArendeInput.EDITOR);
        } catch (PartInitException error) {
            Felvisning.visa(getSite().getShell(), error);
        }
    }

    @Override public void setFocus() {
        if (stack.topControl == sida) {
            yta.setFocus();
        } else {
            sidor.forceFocus();
        }
    }

    @Override public boolean isDirty() {
        return false;
    }

    @Override public boolean isSaveAsAllowed() {
        return false;
    }

    @Override public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("Nothing is changed here");
    }

    @Override public void doSaveAs() {
        throw new UnsupportedOperationException("Nothing is changed here");
    }
}
