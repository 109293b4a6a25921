package se.underlag.avtal.ui.arende;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Dokumentbild;
import se.underlag.avtal.Dokumenttjanst;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.model.Dokumenttyp;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Dialoger.Filfraga;
import se.underlag.ui.Dialoger.Filter;
import se.underlag.ui.Marke;
import se.underlag.ui.Namngivning;

/** The documents of the case: opened from where the person saves them, and made anew. Nothing is laid in temporary files. */
final class Dokumentlista extends Composite {

    private static final int[] BREDDER = { 300, 300, 150, 150, 100 };
    private static final List<Dokumenttyp> SKAPAS = List.of(Dokumenttyp.values()).stream().filter(typ -> typ != Dokumenttyp.SIGNERAT_AVTAL).toList();
    private static final int KIB = 1024;

    private final Optional<Dokumenttjanst> tjanst;
    private final Dialoger dialoger;
    private final Runnable andrat;
    private final Table tabell;
    private final Button oppna;
    private final Button skapa;
    private final Combo typ;
    private List<Dokumentbild> dokument = List.of();
    private Arendebild arende;

    Dokumentlista(Composite parent, Optional<Dokumenttjanst> tjanst, Dialoger dialoger, Runnable andrat) {
        super(parent, SWT.NONE);
        this.tjanst = tjanst;
        this.dialoger = dialoger;
        this.andrat = andrat;
        GridLayoutFactory.swtDefaults().margins(6, 4).applyTo(this);
        tabell = Marke.pa(Namngivning.namn(new Table(this, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER), Messages.arende_dokument),
                "arende.dokument");
        tabell.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabell);
        String[] rubriker = { Messages.dokument_typ, Messages.dokument_namn, Messages.dokument_skapat, Messages.dokument_av,
                Messages.dokument_storlek };
        for (int i = 0; i < rubriker.length; i++) {
            TableColumn kolumn = new TableColumn(tabell, i == rubriker.length - 1 ? SWT.RIGHT : SWT.LEFT);
            kolumn.setText(rubriker[i]);
            kolumn.setWidth(BREDDER[i]);
        }
        tabell.addListener(SWT.DefaultSelection, event -> oppna());
        Composite nere = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(nere);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(nere);
        oppna = Marke.pa(new Button(nere, SWT.PUSH), "dokument.oppna");
        oppna.setText(Messages.dokument_oppna);
        oppna.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> oppna()));
        Label nytt = new Label(nere, SWT.NONE);
        nytt.setText(Messages.dokument_nytt);
        GridDataFactory.swtDefaults().indent(16, 0).applyTo(nytt);
        typ = Marke.pa(new Combo(nere, SWT.READ_ONLY), "dokument.typ");
        SKAPAS.forEach(one -> typ.add(Ord.dokument(one)));
        typ.select(0);
        skapa = Marke.pa(new Button(nere, SWT.PUSH), "dokument.skapa");
        skapa.setText(Messages.dokument_skapa);
        skapa.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> skapa()));
        tabell.addListener(SWT.Selection, event -> knappar());
        knappar();
    }

    private void knappar() {
        oppna.setEnabled(tabell.getSelectionIndex() >= 0);
        skapa.setEnabled(tjanst.isPresent());
        typ.setEnabled(tjanst.isPresent());
    }

    void visa(Arendebild bild, List<Dokumentbild> alla) {
        arende = bild;
        dokument = alla;
        tabell.removeAll();
        alla.forEach(ett -> new TableItem(tabell, SWT.NONE).setText(new String[] { Ord.dokument(ett.typ()), ett.namn(), Ord.tid(ett.skapat()),
                ett.skapatAv() == null ? "" : ett.skapatAv(), NLS.bind(Messages.dokument_kb, (ett.storlek() + KIB - 1) / KIB) }));
        if (!alla.isEmpty()) {
            tabell.select(0);
        }
        knappar();
    }

    private void oppna() {
        if (tabell.getSelectionIndex() < 0 || tjanst.isEmpty()) {
            return;
        }
        Dokumentbild ett = dokument.get(tabell.getSelectionIndex());
        String andelse = ett.namn().substring(ett.namn().lastIndexOf('.') + 1);
        dialoger.sparaFil(getShell(), new Filfraga(Messages.dokument_spara, ett.namn(), List.of(new Filter(Ord.dokument(ett.typ()), andelse))))
                .filter(this::farSkrivas).ifPresent(
                        fil -> Bakgrund.kor(this, Messages.dokument_spara, monitor -> skriv(ett, fil), sparad -> Program.launch(sparad.toString())));
    }

    private boolean farSkrivas(Path fil) {
        return !Files.exists(fil) || dialoger.fraga(getShell(), Messages.dokument_spara, NLS.bind(Messages.dokument_finns, fil.getFileName()),
                List.of(Messages.dokument_ersatt, Messages.avbryt)) == 0;
    }

    private Path skriv(Dokumentbild ett, Path fil) throws IOException {
        return Files.write(fil, tjanst.orElseThrow().innehall(ett.id()));
    }

    private void skapa() {
        Arendebild gallande = arende;
        Dokumenttyp vald = SKAPAS.get(typ.getSelectionIndex());
        Bakgrund.kor(this, Messages.dokument_skapa, monitor -> tjanst.orElseThrow().skapa(gallande, vald), made -> andrat.run());
    }
}
