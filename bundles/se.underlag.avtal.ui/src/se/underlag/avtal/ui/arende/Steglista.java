package se.underlag.avtal.ui.arende;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Stegbild;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.avtal.ui.internal.Regelord;
import se.underlag.avtal.ui.internal.Arenderad;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Stegstatus;
import se.underlag.process.Stegval;
import se.underlag.security.Rolltabell;
import se.underlag.ui.Marke;
import se.underlag.ui.Namngivning;
import se.underlag.ui.sekretess.Sekretess;

/** The steps of the routine, each with how it stands: a sign and a word, who takes it, and why not or when. */
final class Steglista {

    private static final int[] BREDDER = { 165, 48, 390, 60, 145, 620 };

    private final Stegnamn namn;
    private final Table tabell;
    private List<Stegval<Placeringstillstand, Arendebild>> steg = List.of();

    /** @param ta is called for the step on Enter or a double click */
    Steglista(Composite parent, Stegnamn namn, Consumer<Stegval<Placeringstillstand, Arendebild>> ta) {
        this.namn = namn;
        tabell = Marke.pa(Namngivning.namn(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER), Messages.steglista_namn),
                "arende.steg");
        tabell.setHeaderVisible(true);
        String[] rubriker = { Messages.steglista_status, Messages.steglista_nr, Messages.steglista_vad, Messages.steglista_regel,
                Messages.steglista_vem, Messages.steglista_varfor };
        for (int i = 0; i < rubriker.length; i++) {
            TableColumn kolumn = new TableColumn(tabell, SWT.LEFT);
            kolumn.setText(rubriker[i]);
            kolumn.setWidth(BREDDER[i]);
        }
        tabell.addListener(SWT.DefaultSelection, event -> {
            if (tabell.getSelectionIndex() >= 0) {
                ta.accept(steg.get(tabell.getSelectionIndex()));
            }
        });
        tabell.addListener(SWT.MouseMove, event -> {
            TableItem under = tabell.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
            String tips = under == null ? null : tips(steg.get(tabell.indexOf(under)));
            if (!java.util.Objects.equals(tips, tabell.getToolTipText())) {
                tabell.setToolTipText(tips);
            }
        });
    }

    Table control() {
        return tabell;
    }

    void visa(Arenderad rad) {
        int vald = tabell.getSelectionIndex();
        steg = rad.ordnade();
        tabell.setRedraw(false);
        tabell.removeAll();
        for (Stegval<Placeringstillstand, Arendebild> ett : steg) {
            TableItem item = new TableItem(tabell, SWT.NONE);
            item.setText(texter(rad, ett));
        }
        tabell.setRedraw(true);
        int nasta = rad.nasta().map(steg::indexOf).orElse(-1);
        if (nasta >= 0) {
            tabell.setSelection(nasta);
        } else if (vald >= 0 && vald < steg.size()) {
            tabell.setSelection(vald);
        }
    }

    private String[] texter(Arenderad rad, Stegval<Placeringstillstand, Arendebild> ett) {
        return new String[] { status(rad, ett), ett.steg().id(), namn.steg(ett.steg().id()), ett.steg().regel(),
                Ord.roller(Rolltabell.roller(ett.steg().handling())), varfor(rad, ett) };
    }

    /** What may be done again has been done all the same. */
    private static String status(Arenderad rad, Stegval<Placeringstillstand, Arendebild> ett) {
        if (rad.baraVidBehov(ett)) {
            return Messages.status_vidBehov;
        }
        boolean tagit = rad.bild().tagna().contains(ett.steg().id());
        return tagit && ett.status() == Stegstatus.SENARE ? Ord.status(Stegstatus.GJORT)
                : rad.passerad(ett) ? Messages.status_passerad
                        : tagit && ett.status() == Stegstatus.MOJLIGT ? Messages.status_igen : Ord.status(ett.status());
    }

    private static String varfor(Arenderad rad, Stegval<Placeringstillstand, Arendebild> ett) {
        String hinder = ett.status() == Stegstatus.GJORT || ett.status() == Stegstatus.SENARE ? "" : Ord.hinder(ett.hinder());
        if (!hinder.isEmpty()) {
            hinder = Sekretess.FRITEXT.visa(hinder);
            return ett.kanAvvikas() ? NLS.bind(Messages.steglista_kanAvvikas, hinder) : hinder;
        }
        return rad.bild().senast(ett.steg().id()).map(Steglista::gjort).orElse("");
    }

    private static String gjort(Stegbild ett) {
        return ett.orsak() == null ? NLS.bind(Messages.steglista_gjort, Ord.tid(ett.tid()), ett.utfortAv())
                : NLS.bind(Messages.steglista_gjortOrsak, new Object[] { Ord.tid(ett.tid()), ett.utfortAv(), ett.orsak() });
    }

    private static String tips(Stegval<Placeringstillstand, Arendebild> ett) {
        String regel = NLS.bind(Messages.steg_regel, ett.steg().regel(), Regelord.text(ett.steg().regel()));
        return ett.hinder().isEmpty() ? regel : regel + '\n' + Ord.hinder(ett.hinder());
    }
}
