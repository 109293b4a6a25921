package se.underlag.ui.internal.person;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import se.underlag.spi.person.Personkort;
import se.underlag.spi.person.Personkort.Uppgift;
import se.underlag.ui.Bild;
import se.underlag.ui.Marke;
import se.underlag.ui.sekretess.Diskret;
import se.underlag.ui.sekretess.Sekretess;

/** The head of the card: name, number and what else is known, and the state of protection. */
final class Korthuvud extends Composite {

    private final DateTimeFormatter time;
    private final Font heading;
    private final Runnable lift;
    private final Consumer<Boolean> protect;
    private Personkort kort;

    /** @param zone of the clock; @param lift asks for the reason and lifts; @param protect says whether the identity is protected */
    Korthuvud(Composite parent, ZoneId zone, Runnable lift, Consumer<Boolean> protect) {
        super(parent, SWT.NONE);
        this.time = DateTimeFormatter.ofPattern("HH:mm").withZone(zone);
        this.lift = lift;
        this.protect = protect;
        heading = new LocalResourceManager(JFaceResources.getResources(), this)
                .create(FontDescriptor.createFrom(parent.getFont()).setStyle(SWT.BOLD).increaseHeight(4));
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(16, 4).applyTo(this);
        Diskret.folj(this, this::fill);
    }

    /** Shows another card, or the same in another state of protection. */
    void visa(Personkort shown) {
        kort = shown;
        fill();
    }

    private void fill() {
        if (kort == null) {
            return;
        }
        for (Control old : getChildren()) {
            old.dispose();
        }
        Label name = Marke.pa(new Label(this, SWT.NONE), "personkort.namn");
        name.setFont(heading);
        name.setText(kort.skydd().dold() ? kort.namn() : Sekretess.NAMN.visa(kort.namn()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(name);
        if (kort.skydd().skyddad()) {
            protection();
        } else if (kort.skydd().farMarkera()) {
            button(this, "personkort.skydda", Messages.skydd_markera, () -> protect.accept(true));
            new Label(this, SWT.NONE);
        }
        line(Messages.kort_identitet, kort.skydd().dold() ? kort.identitet() : Sekretess.IDENTITET.visa(kort.identitet()), "personkort.identitet");
        for (Uppgift one : kort.uppgifter()) {
            line(one.etikett(), Sekretess.FRITEXT.visa(one.varde()), null);
        }
        getParent().layout(true, true);
    }

    private void protection() {
        Composite bar = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(0, 4).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setImage((kort.skydd().dold() ? Bild.LAS : Bild.LAS_UPP).of(this));
        Label text = Marke.pa(new Label(bar, SWT.WRAP), "personkort.skydd");
        text.setText(!kort.skydd().dold() ? NLS.bind(Messages.skydd_lyft, time.format(kort.skydd().lyftTill()))
                : kort.skydd().farLyfta() ? Messages.skydd_doldFar : Messages.skydd_dold);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
        if (kort.skydd().dold() && kort.skydd().farLyfta()) {
            button(bar, "personkort.visa", Messages.skydd_visa, lift);
        }
        if (kort.skydd().farMarkera()) {
            button(bar, "personkort.oskydda", Messages.skydd_taBort, () -> protect.accept(false));
        }
    }

    private static void button(Composite parent, String id, String text, Runnable run) {
        Button button = Marke.pa(new Button(parent, SWT.PUSH), id);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
    }

    private void line(String label, String value, String id) {
        new Label(this, SWT.NONE).setText(label);
        Label text = new Label(this, SWT.WRAP);
        text.setText(value.replace("&", "&&"));
        if (id != null) {
            Marke.pa(text, id);
        }
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    }
}
