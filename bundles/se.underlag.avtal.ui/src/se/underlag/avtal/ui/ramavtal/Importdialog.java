package se.underlag.avtal.ui.ramavtal;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.avtal.Prisbild;
import se.underlag.avtal.Prislisteplan;
import se.underlag.avtal.Prislisterad;
import se.underlag.avtal.Prislisterad.Status;
import se.underlag.avtal.Prislistetjanst;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Marke;
import se.underlag.ui.Namngivning;

/** What a price list would change, row by row, before anything is written. New and changed rows are taken when they are ticked. */
final class Importdialog extends TitleAreaDialog {

    private static final int[] BREDDER = { 56, 110, 330, 150, 150, 95, 95, 95, 95, 88, 88 };
    private static final int BELOPP_FRAN = 5;
    private static final int BELOPP_TILL = 8;
    private static final int BREDD = 1360;
    private static final int HOJD = 360;
    private static final int MARGINAL = 8;

    private final Prislistetjanst tjanst;
    private final Prislisteplan plan;
    private final IntConsumer klar;
    private Table tabell;

    /** @param klar is told how many prices were stored */
    Importdialog(Shell parent, Prislistetjanst tjanst, Prislisteplan plan, IntConsumer klar) {
        super(parent);
        this.tjanst = tjanst;
        this.plan = plan;
        this.klar = klar;
        setHelpAvailable(false);
    }

    /** @return whether the row can be taken at all */
    static boolean kanTas(Prislisterad rad) {
        return rad.status() == Status.NY || rad.status() == Status.ANDRAD;
    }

    /** @return how many rows there are of each kind, in words */
    static String sammanfattning(Prislisteplan plan) {
        return NLS.bind(Messages.import_summa, new Object[] { plan.antal(Status.NY), plan.antal(Status.ANDRAD), plan.antal(Status.OFORANDRAD),
                plan.antal(Status.AVVISAD) });
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.import_titel);
        Marke.pa(shell, "prisimport");
    }

    @Override protected boolean isResizable() {
        return true;
    }

    @Override protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.import_rubrik, plan.fil().getFileName(), plan.blad()));
        setMessage(sammanfattning(plan));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(MARGINAL, MARGINAL).numColumns(2).applyTo(area);
        tabell = Marke.pa(Namngivning.namn(new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER), Messages.import_titel), "prisimport.rader");
        tabell.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(BREDD, HOJD).applyTo(tabell);
        String[] rubriker = { Messages.import_rad, Messages.import_status, Messages.import_upplysning, Messages.kolumn_leverantor,
                Messages.kolumn_boende, Messages.import_fore, Messages.import_pris, Messages.import_tillaggFore, Messages.kolumn_barntillagg,
                Messages.kolumn_fran, Messages.kolumn_till };
        for (int i = 0; i < rubriker.length; i++) {
            TableColumn kolumn = new TableColumn(tabell, i >= BELOPP_FRAN && i <= BELOPP_TILL ? SWT.RIGHT : SWT.LEFT);
            kolumn.setText(rubriker[i]);
            kolumn.setWidth(BREDDER[i]);
        }
        for (Prislisterad rad : plan.rader()) {
            TableItem item = new TableItem(tabell, SWT.NONE);
            item.setText(ord(rad));
            item.setData(rad);
            item.setChecked(kanTas(rad));
        }
        tabell.addListener(SWT.Selection, event -> {
            String upplysning = ((Prislisterad) event.item.getData()).upplysning();
            setMessage(upplysning.isEmpty() ? sammanfattning(plan) : upplysning);
            if (event.detail == SWT.CHECK) {
                TableItem item = (TableItem) event.item;
                item.setChecked(item.getChecked() && kanTas((Prislisterad) item.getData()));
                visa();
            }
        });
        knapp(area, Messages.import_alla, "prisimport.alla", true);
        knapp(area, Messages.import_inga, "prisimport.inga", false);
        return area;
    }

    private void knapp(Composite area, String text, String id, boolean ja) {
        Button knapp = Marke.pa(new Button(area, SWT.PUSH), id);
        knapp.setText(text);
        knapp.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            for (TableItem item : tabell.getItems()) {
                item.setChecked(ja && kanTas((Prislisterad) item.getData()));
            }
            visa();
        }));
    }

    static String[] ord(Prislisterad rad) {
        Prisbild ny = rad.ny();
        return new String[] { Integer.toString(rad.rad()), status(rad.status()), rad.upplysning(), ny == null ? "" : ny.leverantor(),
                ny == null ? "" : ny.boende(), Ord.kr(rad.fore()), ny == null ? "" : Ord.kr(ny.pris()), Ord.kr(rad.barntillaggFore()),
                ny == null ? "" : Ord.kr(ny.barntillagg()), ny == null ? "" : Ord.dag(ny.period().from()),
                ny == null ? "" : Ord.dag(ny.period().tom()) };
    }

    private static String status(Status status) {
        return switch (status) {
        case NY -> Messages.status_ny;
        case ANDRAD -> Messages.status_andrad;
        case OFORANDRAD -> Messages.status_oforandrad;
        case AVVISAD -> Messages.status_avvisad;
        };
    }

    @Override protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        visa();
        tabell.setFocus();
        return contents;
    }

    private Set<Integer> valda() {
        return Stream.of(tabell.getItems()).filter(TableItem::getChecked).map(item -> ((Prislisterad) item.getData()).rad())
                .collect(Collectors.toSet());
    }

    private void visa() {
        int antal = valda().size();
        Button ok = getButton(IDialogConstants.OK_ID);
        ok.setText(NLS.bind(antal == 1 ? Messages.import_lasEtt : Messages.import_las, antal));
        ok.setEnabled(antal > 0);
        setButtonLayoutData(ok);
        ok.requestLayout();
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        Marke.pa(createButton(parent, IDialogConstants.OK_ID, Messages.import_las, true), "prisimport.las");
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.avbryt, false);
    }

    @Override protected void okPressed() {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Set<Integer> valda = valda();
        Bakgrund.kor(getShell(), Messages.import_titel, monitor -> tjanst.genomfor(plan, valda), antal -> {
            super.okPressed();
            klar.accept(antal);
        }, error -> {
            getButton(IDialogConstants.OK_ID).setEnabled(true);
            setErrorMessage(Felbeskrivning.of(error).text());
        });
    }

    /** @return the endings that an import reads */
    static List<String> andelser() {
        return List.of("xlsx", "ods", "csv", "xls");
    }
}
