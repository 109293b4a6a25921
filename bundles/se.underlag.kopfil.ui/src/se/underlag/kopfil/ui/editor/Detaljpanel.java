package se.underlag.kopfil.ui.editor;

import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import se.underlag.ui.grid.Grid;

/** The pane below the grid: what lies behind the active cell. Follows it; reads nothing. */
final class Detaljpanel extends Composite {

    private static final String ID = "se.underlag.id";
    private static final int[] BREDDER = { 130, 120, 90, 160, 200, 100 };
    private static final int LODRATT = 3;

    private final int ar;
    private final ZoneId zon;
    private final Label rubrik;
    private final Label faktiskt;
    private final Label prognos;
    private final Label summa;
    private final Table handelser;
    private final Composite fakta;
    private Celldetalj visad;

    /** @param stang closes the pane */
    Detaljpanel(Composite parent, int ar, ZoneId zon, Runnable stang) {
        super(parent, SWT.NONE);
        this.ar = ar;
        this.zon = zon;
        LocalResourceManager resurser = new LocalResourceManager(JFaceResources.getResources(), this);
        GridLayoutFactory.fillDefaults().numColumns(LODRATT).margins(10, 4).spacing(20, 2).applyTo(this);
        rubrik = new Label(this, SWT.NONE);
        rubrik.setFont(resurser.create(FontDescriptor.createFrom(parent.getFont()).setStyle(SWT.BOLD)));
        rubrik.setData(ID, "detaljRubrik");
        rubrik.setText(Messages.detaljTom);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(rubrik);
        ToolBar knappar = new ToolBar(this, SWT.FLAT);
        ToolItem stangning = new ToolItem(knappar, SWT.PUSH);
        stangning.setText("\u00D7");
        stangning.setToolTipText(Messages.detaljStang);
        stangning.addListener(SWT.Selection, event -> stang.run());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(knappar);

        Composite belopp = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(belopp);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(belopp);
        faktiskt = belopp(belopp, Messages.summaFaktisk, "detaljFaktiskt");
        prognos = belopp(belopp, Messages.summaPrognosTecken, "detaljPrognos");
        summa = belopp(belopp, Messages.summaTotalt, "detaljSumma");

        handelser = new Table(this, SWT.BORDER | SWT.FULL_SELECTION);
        handelser.setData(ID, "detaljHandelser");
        handelser.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 60).applyTo(handelser);
        String[] rubriker = { Messages.detaljTyp, Messages.detaljVerkan, Messages.detaljNar, Messages.detaljVem, Messages.detaljUnderlag,
                Messages.detaljStatus };
        for (int i = 0; i < rubriker.length; i++) {
            TableColumn column = new TableColumn(handelser, SWT.NONE);
            column.setText(rubriker[i]);
            column.setWidth(BREDDER[i]);
        }
        fakta = new Composite(this, SWT.NONE);
        fakta.setData(ID, "detaljFakta");
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(fakta);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(330, SWT.DEFAULT).applyTo(fakta);
    }

    private static Label belopp(Composite parent, String namn, String id) {
        new Label(parent, SWT.NONE).setText(namn);
        Label label = new Label(parent, SWT.RIGHT);
        label.setData(ID, id);
        GridDataFactory.fillDefaults().grab(true, false).minSize(110, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Shows what lies behind the cell; an empty pane where none is active. */
    void visa(Optional<Grid.Cell<Radpost>> cell) {
        Celldetalj detalj = cell.map(en -> Celldetalj.of(en.row(), Radpost.manad(en.column().id()), ar, zon)).orElse(null);
        if (detalj != null && !detalj.equals(visad)) {
            visa(detalj);
        }
    }

    private void visa(Celldetalj detalj) {
        visad = detalj;
        rubrik.setText(detalj.rubrik().replace("&", "&&"));
        faktiskt.setText(detalj.faktiskt());
        prognos.setText(detalj.prognos());
        summa.setText(detalj.summa());
        handelser.setItemCount(0);
        for (Celldetalj.Handelse en : detalj.handelser()) {
            new TableItem(handelser, SWT.NONE).setText(new String[] { en.typ(), en.verkan(), en.nar(), en.vem(), en.underlag(), en.status() });
        }
        for (Control gammal : fakta.getChildren()) {
            gammal.dispose();
        }
        for (Celldetalj.Faktum faktum : detalj.fakta()) {
            new Label(fakta, SWT.NONE).setText(faktum.namn());
            Label varde = new Label(fakta, SWT.NONE);
            varde.setText(faktum.varde());
            GridDataFactory.fillDefaults().grab(true, false).applyTo(varde);
        }
        layout(true, true);
    }
}
