package se.underlag.sync.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import se.underlag.spi.synk.Konflikt;
import se.underlag.spi.synk.Synklage;
import se.underlag.spi.synk.Synktjanst;
import se.underlag.spi.synk.Vantande;
import se.underlag.sync.ui.internal.Konfliktmodell;
import se.underlag.sync.ui.internal.Messages;
import se.underlag.sync.ui.internal.Synkord;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Bild;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Listtabell;
import se.underlag.ui.Marke;
import se.underlag.ui.Tomtext;
import se.underlag.ui.Uppdaterbar;
import se.underlag.spi.ord.Faltord;
import se.underlag.ui.krock.Jamforelsedialog;

/** How this replica stands to the shared database: conflicts to resolve, what waits and why, what has been resolved. */
public final class Synkvy extends ViewPart implements Uppdaterbar {

    /** Id of the view. */
    public static final String ID = "se.underlag.sync.ui.synk";

    private static final String SYNKA = "se.underlag.sync.ui.synka";

    private final Optional<Synktjanst> tjanst;
    private final Dialoger dialoger;
    private final Andringsbud bud;
    private final Clock clock;
    private Composite content;
    private Label lage;
    private CTabFolder flikar;
    private Listtabell<Konflikt> konflikter;
    private Listtabell<Vantande> vantande;
    private Listtabell<Synktjanst.Lost> losta;
    private Button los;
    private Button slapp;
    private Job lasning;
    private int nasta = -1;

    private record Innehall(List<Konflikt> konflikter, List<Vantande> vantande, List<Synktjanst.Lost> losta) {
    }

    /** Made by the factory of the shell. */
    public Synkvy(Optional<Synktjanst> tjanst, Dialoger dialoger, Andringsbud bud, Clock clock) {
        this.tjanst = tjanst;
        this.dialoger = dialoger;
        this.bud = bud;
        this.clock = clock;
    }

    @Override public void createPartControl(Composite parent) {
        content = parent;
        StackLayout stack = new StackLayout();
        content.setLayout(stack);
        if (tjanst.isEmpty() || !tjanst.get().lage().delad()) {
            stack.topControl = new Tomtext(content).visa(Messages.ejDeladRubrik, Messages.ejDeladText);
            return;
        }
        stack.topControl = innehall();
        Action synka = new Action(Messages.synkaNu, Bild.SYNKA.descriptor()) {
            @Override public void run() {
                korSynka();
            }
        };
        getViewSite().getActionBars().getToolBarManager().add(synka);
        Display display = content.getDisplay();
        Runnable bort = tjanst.get().lyssna(nytt -> display.asyncExec(() -> andrat(nytt)));
        content.addDisposeListener(event -> bort.run());
        andrat(tjanst.get().lage());
    }

    private Composite innehall() {
        Composite inre = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 4).applyTo(inre);
        lage = Marke.pa(new Label(inre, SWT.WRAP), "synk.lage");
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(lage);
        flikar = Marke.pa(new CTabFolder(inre, SWT.TOP | SWT.FLAT), "synk.flikar");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(flikar);
        Composite forsta = sida(Messages.fliKonflikter);
        konflikter = new Listtabell<>(forsta, "synk.konflikter", this::jamfor);
        konflikter.column(Messages.kolObjekt, 220, SWT.LEFT, Konflikt::objekt).column(Messages.kolFalt, 260, SWT.LEFT, this::falt)
                .column(Messages.kolMin, 150, SWT.LEFT, konflikt -> Synkord.nar(konflikt.minTid()))
                .column(Messages.kolDeras, 220, SWT.LEFT, konflikt -> Synkord.vem(konflikt.deras(), konflikt.derasTid()));
        los = knapp(forsta, konflikter, Messages.los, "synk.los", () -> konflikter.vald().ifPresent(this::jamfor));
        konflikter.vidVal(this::knappar);
        Composite andra = sida(Messages.fliVantar);
        vantande = new Listtabell<>(andra, "synk.vantar", rad -> {
            // Everything there is to know stands in the row.
        });
        vantande.column(Messages.kolSparat, 130, SWT.LEFT, rad -> Synkord.nar(rad.tid()))
                .column(Messages.kolStatus, 130, SWT.LEFT, rad -> Synkord.status(rad.status()))
                .column(Messages.kolObjekt, 260, SWT.LEFT, rad -> String.join(", ", rad.objekt()))
                .column(Messages.kolOrsak, 460, SWT.LEFT, Vantande::orsak);
        slapp = knapp(andra, vantande, Messages.slapp, "synk.slapp", () -> vantande.vald().ifPresent(this::slapp));
        vantande.vidVal(this::knappar);
        Composite tredje = sida(Messages.fliLosta);
        losta = new Listtabell<>(tredje, "synk.losta", rad -> {
            // Shown as it was; nothing to open.
        });
        losta.column(Messages.kolLost, 220, SWT.LEFT, rad -> Synkord.vem(rad.av(), rad.tid()))
                .column(Messages.kolObjekt, 220, SWT.LEFT, rad -> rad.konflikt().objekt())
                .column(Messages.kolValt, 460, SWT.LEFT, rad -> rad.valt().entrySet().stream()
                        .map(valt -> NLS.bind(Messages.faltVarde, Faltord.current().falt(rad.konflikt().entitet(), valt.getKey()), valt.getValue()))
                        .collect(Collectors.joining(", ")));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(losta);
        flikar.setSelection(0);
        return inre;
    }

    private Composite sida(String rubrik) {
        Composite sida = new Composite(flikar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 4).spacing(6, 0).applyTo(sida);
        CTabItem flik = new CTabItem(flikar, SWT.NONE);
        flik.setText(rubrik);
        flik.setControl(sida);
        return sida;
    }

    private static Button knapp(Composite sida, Listtabell<?> tabell, String text, String id, Runnable gor) {
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabell);
        Button button = Marke.pa(new Button(sida, SWT.PUSH), id);
        button.setText(text);
        // Beside the table: the view is often low.
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.TOP).applyTo(button);
        button.setEnabled(false);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> gor.run()));
        return button;
    }

    private String falt(Konflikt konflikt) {
        Faltord ord = Faltord.current();
        return konflikt.falt().stream().map(falt -> ord.falt(konflikt.entitet(), falt.falt())).collect(Collectors.joining(", "));
    }

    private void andrat(Synklage nytt) {
        if (!content.isDisposed()) {
            lage.setText(Synkord.lage(nytt));
            lage.getParent().layout();
            if (!nytt.pagar()) {
                uppdatera();
            }
        }
    }

    @Override public void uppdatera() {
        if (flikar == null) {
            return;
        }
        if (lasning != null) {
            lasning.cancel();
        }
        Synktjanst there = tjanst.orElseThrow();
        lasning = Bakgrund.kor(content, Messages.laser, monitor -> new Innehall(there.konflikter(), there.vantande(), there.losta()), this::visa,
                fel -> {
                    Felbeskrivning beskrivning = Felbeskrivning.of(fel);
                    List.of(konflikter, vantande, losta).forEach(tabell -> tabell.sag(beskrivning.rubrik(), beskrivning.text()));
                });
    }

    private void visa(Innehall last) {
        konflikter.visa(last.konflikter(), Messages.fliKonflikter, Messages.ingaKonflikter);
        vantande.visa(last.vantande(), Messages.fliVantar, Messages.ingetVantar);
        losta.visa(last.losta(), Messages.fliLosta, Messages.ingaLosta);
        if (nasta >= 0) {
            konflikter.valj(nasta);
            nasta = -1;
        }
        antal(0, Messages.fliKonflikter, last.konflikter().size());
        antal(1, Messages.fliVantar, last.vantande().size());
        knappar();
    }

    private void antal(int flik, String rubrik, int antal) {
        flikar.getItem(flik).setText(antal == 0 ? rubrik : NLS.bind(Messages.flikAntal, rubrik, antal));
    }

    private void knappar() {
        los.setEnabled(konflikter.vald().isPresent());
        slapp.setEnabled(vantande.vald().filter(rad -> rad.status() == Vantande.Status.AVVISAD).isPresent());
    }

    private void jamfor(Konflikt konflikt) {
        Konfliktmodell modell = new Konfliktmodell(List.of(konflikt), Faltord.current(), clock);
        Jamforelsedialog dialog = new Jamforelsedialog(content.getShell(), modell, Messages.jamforRubrik, Messages.jamforBas, Messages.jamforText,
                Messages.avbryt);
        if (dialog.open() == Window.OK) {
            Synktjanst there = tjanst.orElseThrow();
            int plats = konflikter.plats();
            Bakgrund.kor(content, Messages.loser, monitor -> {
                there.los(modell.val());
                return konflikt;
            }, klar -> {
                bud.andrat(new Andringsbud.Andring(konflikt.entitet(), konflikt.objektId()));
                nasta = plats;
                uppdatera();
            });
        }
    }

    private void slapp(Vantande rad) {
        int svar = dialoger.fraga(content.getShell(), Messages.slappRubrik, Messages.slappFraga, List.of(Messages.avbryt, Messages.slappKnapp));
        if (svar == 1) {
            Synktjanst there = tjanst.orElseThrow();
            Bakgrund.kor(content, Messages.slapper, monitor -> {
                there.slapp(rad.transaktion());
                return rad;
            }, klar -> {
                bud.andrat(Andringsbud.Andring.NAGOT);
                uppdatera();
            });
        }
    }

    private void korSynka() {
        try {
            getSite().getService(IHandlerService.class).executeCommand(SYNKA, null);
        } catch (Exception failed) {
            Felvisning.visa(content.getShell(), failed);
        }
    }

    @Override public void setFocus() {
        if (flikar == null) {
            content.setFocus();
        } else {
            flikar.setFocus();
        }
    }
}
