package se.underlag.avtal.ui.arende;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Stegbild;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.avtal.ui.internal.Arenderad;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Process;
import se.underlag.ui.Marke;
import se.underlag.ui.sekretess.Sekretess;

/** Whom the case concerns, where, in which flow, and how far it has come. */
final class Arendehuvud extends Composite {

    private static final int MARGINAL = 10;

    private final Stegnamn namn;
    private final Label rubrik;
    private final Label vem;
    private final Label var;
    private final Label framsteg;

    Arendehuvud(Composite parent, Stegnamn namn) {
        super(parent, SWT.NONE);
        this.namn = namn;
        GridLayoutFactory.fillDefaults().margins(MARGINAL, MARGINAL / 2).spacing(0, 3).applyTo(this);
        rubrik = etikett("arende.rubrik");
        rubrik.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
        vem = etikett("arende.vem");
        var = etikett("arende.var");
        framsteg = etikett("arende.framsteg");
    }

    private Label etikett(String id) {
        Label label = Marke.pa(new Label(this, SWT.WRAP), id);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
        return label;
    }

    void visa(Arenderad rad, Process<Placeringstillstand, Arendebild> process) {
        Arendebild bild = rad.bild();
        rubrik.setText(NLS.bind(Messages.arende_rubrik, bild.referens(), namn.flode(bild.flode())));
        vem.setText(vem(rad));
        var.setText(var(rad));
        Set<Placeringstillstand> passerade = bild.steg().stream().flatMap(ett -> Stream.of(ett.fran(), ett.till())).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        framsteg.setText(Framsteg.rad(process, bild.tillstand(), passerade, namn));
        framsteg.setToolTipText(senast(bild));
        layout();
        requestLayout();
    }

    private static String vem(Arenderad rad) {
        if (rad.bild().person() == null) {
            return "";
        }
        boolean skyddad = rad.skyddad();
        String namn = Sekretess.NAMN.visa(rad.bild().person().namn(), skyddad);
        String nummer = Sekretess.IDENTITET.visa(Objects.requireNonNullElse(rad.bild().person().identitet(), ""), skyddad);
        return NLS.bind(rad.bild().person().skyddad() ? Messages.arende_vemSkyddad : Messages.arende_vem, namn, nummer);
    }

    private static String var(Arenderad rad) {
        Arendebild bild = rad.bild();
        boolean skyddad = rad.skyddad();
        return Stream.of(del(Messages.arende_boende, Sekretess.PLATS.visa(bild.boende(), skyddad)),
                del(Messages.arende_leverantor, Sekretess.PLATS.visa(bild.leverantor(), skyddad)), del(Messages.arende_enhet, bild.enhet()),
                del(Messages.arende_beslut, bild.beslutsnr() == null || bild.beslut() == null ? bild.beslutsnr()
                        : NLS.bind(Messages.arende_beslutsdagar, bild.beslutsnr(), Ord.period(bild.beslut()))),
                del(Messages.arende_avtal, bild.avtal() == null || bild.avtal().nr() == null ? null
                        : NLS.bind(Messages.arende_beslutsdagar, bild.avtal().nr(), Ord.period(bild.avtal().period()))))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(Messages.arende_mellan));
    }

    private static String del(String mall, String text) {
        return text == null || text.isEmpty() ? "" : NLS.bind(mall, text);
    }

    private static String senast(Arendebild bild) {
        if (bild.steg().isEmpty()) {
            return null;
        }
        Stegbild sist = bild.steg().get(bild.steg().size() - 1);
        return NLS.bind(Messages.arende_senast, Ord.tid(sist.tid()), sist.utfortAv());
    }
}
