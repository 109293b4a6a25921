package se.underlag.kopfil.ui.editor;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import se.underlag.base.Belopp;
import se.underlag.model.Kopfil;
import se.underlag.ui.sekretess.Diskret;
import se.underlag.ui.sekretess.Sekretess;

/** The line above the grid: which file it is and what it comes to; actual and forecast apart (PR-02). */
final class Filhuvud extends Composite {

    private static final String ID = "se.underlag.id";

    private final Font fet;
    private final Label faktisk;
    private final Label prognos;
    private final Label totalt;
    private List<BigDecimal> summor = List.of();

    Filhuvud(Composite parent, Kopfil kopfil, String enhet, boolean farAndra) {
        super(parent, SWT.NONE);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
        fet = resources.create(FontDescriptor.createFrom(parent.getFont()).setStyle(SWT.BOLD));
        GridLayoutFactory.fillDefaults().numColumns(8).margins(10, 4).spacing(8, 0).applyTo(this);

        Label namn = new Label(this, SWT.NONE);
        namn.setFont(resources.create(FontDescriptor.createFrom(parent.getFont()).setStyle(SWT.BOLD).increaseHeight(2)));
        namn.setText(kopfil.getNamn());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(namn);
        Label om = new Label(this, SWT.NONE);
        String text = NLS.bind(Messages.omFilen, enhet, String.valueOf(kopfil.getAr()));
        om.setText(farAndra ? text : NLS.bind(Messages.skrivskyddad, text));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(4, 0).applyTo(om);
        faktisk = belopp("faktisk", Messages.summaFaktisk, Messages.forklaringFaktisk);
        prognos = belopp("prognos", Messages.summaPrognosTecken, Messages.forklaringPrognos);
        totalt = belopp("totalt", Messages.summaTotalt, Messages.forklaringTotalt);
        Diskret.folj(this, this::skriv);
    }

    private Label belopp(String id, String ord, String forklaring) {
        Label rubrik = new Label(this, SWT.NONE);
        rubrik.setText(ord);
        rubrik.setToolTipText(forklaring);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).indent(14, 0).applyTo(rubrik);
        Label label = new Label(this, SWT.RIGHT);
        label.setFont(fet);
        label.setData(ID, id);
        label.setToolTipText(forklaring);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
        return label;
    }

    /** Shows other sums, SEK. */
    void visa(BigDecimal nyFaktisk, BigDecimal nyPrognos) {
        summor = List.of(nyFaktisk, nyPrognos, nyFaktisk.add(nyPrognos));
        skriv();
    }

    private void skriv() {
        List<Label> falt = List.of(faktisk, prognos, totalt);
        for (int i = 0; i < summor.size(); i++) {
            falt.get(i).setText(Sekretess.BELOPP.visa(Belopp.svenska(summor.get(i))));
        }
        // each label by itself, else the width of its old text is remembered and a longer sum is cut
        falt.forEach(Label::requestLayout);
    }
}
