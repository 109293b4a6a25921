package se.underlag.ui.internal.roller;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import se.underlag.model.Roll;
import se.underlag.security.Rollnamn;
import se.underlag.security.Rolltjanst.Handelse;
import se.underlag.spi.Historikpost;
import se.underlag.ui.Listtabell;
import se.underlag.spi.ord.Faltord;
import se.underlag.ui.historik.Historikrad;

/** What happened to a user and the roles, latest first. */
final class Rollhistorikdialog extends Dialog {

    private static final int BREDD = 860;
    private static final int HOJD = 360;
    private static final int BREDD_TID = 130;
    private static final int BREDD_VARDE = 160;

    private final String namn;
    private final DateTimeFormatter tid;
    private final List<Historikrad> rader;

    Rollhistorikdialog(Shell parent, String namn, List<Handelse> poster, ZoneId zon) {
        super(parent);
        this.namn = namn;
        this.tid = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zon);
        // Whose role it is stands in the title.
        String vems = Faltord.current().falt("RollTilldelning", "anvandare");
        this.rader = poster.stream().flatMap(one -> Historikrad.of(one.objekttyp(),
                List.of(new Historikpost(one.tid(), one.av(), one.typ(), one.falt(), one.fore(), one.efter())), Faltord.current()).stream())
                .filter(row -> !row.falt().equals(vems)).toList();
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.historik_rubrik, namn));
    }

    @Override protected boolean isResizable() {
        return true;
    }

    @Override protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Listtabell<Historikrad> lista = new Listtabell<Historikrad>(area, "roller.historiklista", Rollhistorikdialog::oppnasInte)
                .column(Messages.kolumn_tid, BREDD_TID, SWT.LEFT, row -> tid.format(row.tid()))
                .column(Messages.kolumn_av, BREDD_TID, SWT.LEFT, Historikrad::anvandare)
                .column(Messages.kolumn_handelse, BREDD_TID, SWT.LEFT, Historikrad::handelse)
                .column(Messages.kolumn_falt, BREDD_TID, SWT.LEFT, Historikrad::falt)
                .column(Messages.kolumn_fore, BREDD_VARDE, SWT.LEFT, row -> varde(row.fore()))
                .column(Messages.kolumn_efter, BREDD_VARDE, SWT.LEFT, row -> varde(row.efter()));
        GridDataFactory.fillDefaults().grab(true, true).hint(BREDD, HOJD).applyTo(lista);
        lista.visa(rader, Messages.historik_tom, "");
        return area;
    }

    private static void oppnasInte(Historikrad row) {
        // A line of the history has nothing behind it.
    }

    /** Roles stand in the log by their names in the model. */
    private static String varde(String text) {
        Roll roll = text == null ? null : Roll.get(text);
        return roll == null ? text : Rollnamn.of(roll);
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.stang, true);
    }
}
