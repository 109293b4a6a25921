package se.underlag.avtal.ui.steg;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.avtal.ui.internal.Regelord;
import se.underlag.avtal.ui.internal.Arenderad;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Stegval;
import se.underlag.ui.Marke;

/** A button for each step that the actor may take in the chosen case; where there is none, a line that says whose turn it is. */
public final class Stegknappar extends Composite {

    private final Stegnamn namn;
    private final boolean namnger;
    private final BiConsumer<Arenderad, Stegval<Placeringstillstand, Arendebild>> ta;
    private Arenderad visad;

    /**
     * @param namnger whether the row says whose steps they are; where a queue stands above that must not be guessed
     * @param ta is called with the case and the step when a button is pressed
     */
    public Stegknappar(Composite parent, Stegnamn namn, boolean namnger, BiConsumer<Arenderad, Stegval<Placeringstillstand, Arendebild>> ta) {
        super(parent, SWT.NONE);
        this.namn = namn;
        this.namnger = namnger;
        this.ta = ta;
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = true;
        layout.spacing = 6;
        layout.center = true;
        setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        visa(null);
    }

    /** Shows the steps of another case. @param rad null for none */
    public void visa(Arenderad rad) {
        if (rad != null && rad.equals(visad)) {
            return;
        }
        visad = rad;
        for (Control gammal : getChildren()) {
            gammal.dispose();
        }
        List<Stegval<Placeringstillstand, Arendebild>> steg = rad == null ? List.of() : rad.mojliga();
        if (namnger && rad != null) {
            Marke.pa(new Label(this, SWT.NONE), "steg.arende").setText(NLS.bind(Messages.steg_iArende, rad.bild().referens()));
        }
        if (steg.isEmpty()) {
            Label text = Marke.pa(new Label(this, SWT.WRAP), "steg.inga");
            text.setText(ingaSteg(rad));
        }
        steg.forEach(ett -> knapp(rad, ett));
        requestLayout();
    }

    private static String ingaSteg(Arenderad rad) {
        if (rad == null) {
            return Messages.steg_valjArende;
        }
        return rad.nasta().isEmpty() ? Messages.steg_klart : NLS.bind(Messages.steg_annansTur, Ord.roller(rad.vem()));
    }

    private void knapp(Arenderad rad, Stegval<Placeringstillstand, Arendebild> ett) {
        Button knapp = Marke.pa(new Button(this, SWT.PUSH), "steg." + ett.steg().id());
        String text = namn.steg(ett.steg().id());
        knapp.setText(NLS.bind(ett.hinder().isEmpty() ? Messages.steg_knapp : Messages.steg_knappAvvikelse, text));
        knapp.setToolTipText(tips(ett));
        knapp.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ta.accept(rad, ett)));
    }

    private static String tips(Stegval<Placeringstillstand, Arendebild> ett) {
        String regel = NLS.bind(Messages.steg_regel, ett.steg().regel(), Regelord.text(ett.steg().regel()));
        return ett.hinder().isEmpty() ? regel : regel + '\n' + Ord.hinder(ett.hinder());
    }

    /** Puts the cursor on the first button. @return whether there is one */
    @Override public boolean setFocus() {
        return Arrays.stream(getChildren()).filter(Button.class::isInstance).findFirst().filter(Control::setFocus).isPresent();
    }
}
