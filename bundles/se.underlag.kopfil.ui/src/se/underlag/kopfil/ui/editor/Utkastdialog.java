package se.underlag.kopfil.ui.editor;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.kopfil.utkast.Utkastinfo;

/** Offers what was not saved when the program stopped: which file, when, and each change. */
final class Utkastdialog extends TitleAreaDialog {

    /** What the person wants. */
    enum Svar {
        ATERSTALL, BEHALL, KASTA
    }

    private static final String ID = "se.underlag.id";
    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int[] BREDDER = { 220, 200, 170, 170 };
    private static final int HOJD = 240;

    private final Utkastinfo utkast;
    private final List<Andringslista.Rad> rader;
    private final ZoneId zon;
    private Svar svar = Svar.BEHALL;

    private Utkastdialog(Shell parent, Utkastinfo utkast, List<Andringslista.Rad> rader, ZoneId zon) {
        super(parent);
        this.utkast = utkast;
        this.rader = rader;
        this.zon = zon;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** @param rader the changes for people; @return the answer, to keep it when the dialog was closed */
    static Svar fraga(Shell parent, Utkastinfo utkast, List<Andringslista.Rad> rader, ZoneId zon) {
        Utkastdialog dialog = new Utkastdialog(parent, utkast, rader, zon);
        dialog.open();
        return dialog.svar;
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.utkastFonster);
    }

    @Override protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.utkastRubrik, utkast.kopfil().namn(), String.valueOf(utkast.kopfil().ar())));
        setMessage(NLS.bind(Messages.utkastText, rader.size(), TID.format(utkast.tid().atZone(zon))));
        Composite area = (Composite) super.createDialogArea(parent);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setData(ID, "utkast");
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HOJD).indent(0, 6).applyTo(table);
        String[] rubriker = { Messages.konfliktRad, Messages.konfliktFalt, Messages.utkastSparat, Messages.utkastDitt };
        for (int i = 0; i < rubriker.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(rubriker[i]);
            column.setWidth(BREDDER[i]);
        }
        for (Andringslista.Rad rad : rader) {
            new TableItem(table, SWT.NONE).setText(new String[] { rad.objekt(), rad.falt(), rad.sparat(), rad.andrat() });
        }
        return area;
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLIENT_ID + Svar.ATERSTALL.ordinal(), Messages.utkastAterstall, true);
        createButton(parent, IDialogConstants.CLIENT_ID + Svar.BEHALL.ordinal(), Messages.utkastBehall, false);
        createButton(parent, IDialogConstants.CLIENT_ID + Svar.KASTA.ordinal(), Messages.utkastKasta, false);
    }

    @Override protected void buttonPressed(int buttonId) {
        svar = Svar.values()[buttonId - IDialogConstants.CLIENT_ID];
        close();
    }
}
