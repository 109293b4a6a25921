package se.underlag.kopfil.ui.editor;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
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
import se.underlag.ui.historik.Faltord;
import se.underlag.persistence.Sparresultat.Faltkonflikt;
import se.underlag.persistence.Sparresultat.Konflikt;
import se.underlag.persistence.Sparresultat.Objektkonflikt;

/** Shows field by field what was read, what I want and what others have saved meanwhile, and asks whose values to go on with. */
final class Konfliktdialog extends TitleAreaDialog {

    /** Go on with my values. */
    static final int MINA = IDialogConstants.CLIENT_ID;
    /** Go on with theirs. */
    static final int DERAS = IDialogConstants.CLIENT_ID + 1;

    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int[] BREDDER = { 170, 120, 130, 130, 130, 190 };

    private final Konflikt konflikt;
    private final ZoneId zon;
    private final Function<Objektkonflikt, String> namn;
    private final Faltord ord = Faltord.current();

    /** @param namn what people call the object */
    Konfliktdialog(Shell parent, Konflikt konflikt, ZoneId zon, Function<Objektkonflikt, String> namn) {
        super(parent);
        this.konflikt = konflikt;
        this.zon = zon;
        this.namn = namn;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.konfliktFonster);
    }

    @Override protected Control createDialogArea(Composite parent) {
        setTitle(Messages.konfliktRubrik);
        setMessage(Messages.konfliktText);
        Composite area = (Composite) super.createDialogArea(parent);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 240).applyTo(table);
        String[] rubriker = { Messages.konfliktRad, Messages.konfliktFalt, Messages.konfliktBas, Messages.konfliktMitt, Messages.konfliktDeras,
                Messages.konfliktVem };
        for (int i = 0; i < rubriker.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(rubriker[i]);
            column.setWidth(BREDDER[i]);
        }
        konflikt.objekt().forEach(objekt -> fyll(table, objekt));
        return area;
    }

    private void fyll(Table table, Objektkonflikt objekt) {
        String vem = NLS.bind(Messages.konfliktVemNar, objekt.andradAv() == null ? Messages.okand : objekt.andradAv(),
                objekt.andradTid() == null ? "" : TID.format(objekt.andradTid().atZone(zon)));
        if (objekt.falt().isEmpty()) {
            String text = objekt.borttaget() ? Messages.konfliktBorttagen : Messages.konfliktUtanFalt;
            new TableItem(table, SWT.NONE).setText(new String[] { namn.apply(objekt), text, "", "", "", vem });
        }
        for (Faltkonflikt falt : objekt.falt()) {
            new TableItem(table, SWT.NONE).setText(new String[] { namn.apply(objekt), ord.falt(objekt.typ(), falt.falt()),
                    visat(objekt, falt, falt.bas()), visat(objekt, falt, falt.mitt()), visat(objekt, falt, falt.deras()), vem });
        }
    }

    private String visat(Objektkonflikt objekt, Faltkonflikt falt, String varde) {
        return varde == null ? Messages.tomt : ord.varde(objekt.typ(), falt.falt(), varde);
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, MINA, Messages.konfliktBehallMina, false);
        createButton(parent, DERAS, Messages.konfliktTaDeras, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
    }

    @Override protected void buttonPressed(int buttonId) {
        setReturnCode(buttonId);
        close();
    }
}
