package se.underlag.avtal.ui.arende;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.ui.Marke;
import se.underlag.ui.Namngivning;

/** The price worked out beside the one in the document. */
final class Prisruta extends Composite {

    private static final int[] BREDDER = { 150, 100, 105, 240 };

    private final Table tabell;
    private final Label svar;

    Prisruta(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 6).applyTo(this);
        Label rubrik = new Label(this, SWT.NONE);
        rubrik.setText(Messages.pris_rubrik);
        rubrik.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        svar = Marke.pa(new Label(this, SWT.WRAP), "arende.prissvar");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(svar);
        tabell = Marke.pa(Namngivning.namn(new Table(this, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER), Messages.pris_rubrik), "arende.pris");
        tabell.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabell);
        String[] rubriker = { Messages.pris_post, Messages.pris_raknat, Messages.pris_dokument, Messages.pris_kalla };
        for (int i = 0; i < rubriker.length; i++) {
            TableColumn kolumn = new TableColumn(tabell, i == 1 || i == 2 ? SWT.RIGHT : SWT.LEFT);
            kolumn.setText(rubriker[i]);
            kolumn.setWidth(BREDDER[i]);
        }
    }

    void visa(Arendebild bild) {
        Prisbild pris = Prisbild.of(bild);
        svar.setText(pris.svar());
        tabell.removeAll();
        pris.rader().forEach(rad -> new TableItem(tabell, SWT.NONE).setText(new String[] { rad.post(), rad.raknat(), rad.dokument(), rad.kalla() }));
        svar.requestLayout();
    }
}
