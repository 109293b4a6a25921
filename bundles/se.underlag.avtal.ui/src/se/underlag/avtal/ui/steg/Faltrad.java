package se.underlag.avtal.ui.steg;

import java.util.List;
import java.util.Objects;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegfalt.Slag;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.ui.Marke;

/** A field of a step: its label with the mark of what must be filled in, where one types, and below it what is wrong or why it is filled in as it is. */
final class Faltrad {

    private static final int BREDD = 360;
    /** A longer label wraps: it takes no room from what is typed. */
    static final int ETIKETT = 220;
    private static final int LANGTEXTRADER = 4;
    private static final String MASTE = " *";

    private final Stegfalt falt;
    private final Faltvarden varden;
    private final Control control;
    private final ControlDecoration tecken;
    private final Label not;

    /** @param parent has two columns; @param andrat called when something has been typed */
    Faltrad(Composite parent, Stegfalt falt, Faltvarden varden, Runnable andrat) {
        this.falt = falt;
        this.varden = varden;
        Label etikett = new Label(parent, SWT.WRAP);
        etikett.setText(falt.slag() == Slag.JA_NEJ ? "" : falt.etikett() + (falt.kravs() ? MASTE : ""));
        control = Marke.pa(gor(parent), "falt." + falt.nyckel());
        GridDataFactory.fillDefaults().hint(Math.min(ETIKETT, etikett.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT)
                .align(SWT.BEGINNING, falt.slag() == Slag.LANGTEXT ? SWT.BEGINNING : SWT.CENTER).applyTo(etikett);
        int hojd = falt.slag() == Slag.LANGTEXT ? LANGTEXTRADER * ((Text) control).getLineHeight() : SWT.DEFAULT;
        GridDataFactory.fillDefaults().grab(true, false).hint(BREDD, hojd).indent(8, 0).applyTo(control);
        tecken = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
        tecken.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        tecken.hide();
        new Label(parent, SWT.NONE);
        not = Marke.pa(new Label(parent, SWT.WRAP), "not." + falt.nyckel());
        GridDataFactory.fillDefaults().grab(true, false).hint(BREDD, SWT.DEFAULT).indent(8, 0).applyTo(not);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getDescription(AccessibleEvent event) {
                event.result = not.isDisposed() ? "" : not.getText();
            }
        });
        control.addListener(falt.slag() == Slag.JA_NEJ ? SWT.Selection : SWT.Modify, event -> {
            if (!Objects.equals(skrivet(), varden.text(falt))) {
                varden.skriv(falt, skrivet());
                andrat.run();
            }
        });
        if (falt.slag() == Slag.DATUM || falt.slag() == Slag.KRONOR) {
            control.addListener(SWT.FocusOut, event -> ((Text) control).setText(varden.tolkat(falt)));
        }
    }

    private Control gor(Composite parent) {
        return switch (falt.slag()) {
        case VAL -> vallista(parent);
        case JA_NEJ -> kryss(parent);
        case LANGTEXT -> flerradig(parent);
        default -> text(parent);
        };
    }

    private Text text(Composite parent) {
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setText(varden.text(falt));
        text.addListener(SWT.FocusIn, event -> text.selectAll());
        switch (falt.slag()) {
        case DATUM -> text.setMessage(Messages.falt_datumTips);
        case KRONOR -> text.setMessage(Messages.falt_kronorTips);
        case POANG -> text.setMessage(Messages.falt_poangTips);
        default -> {
            // any text will do
        }
        }
        return text;
    }

    /** Tab leaves the field as in every other, and Ctrl+Enter does what Enter does there. */
    private Text flerradig(Composite parent) {
        Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setText(varden.text(falt));
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        text.addListener(SWT.KeyDown, event -> {
            Button utfor = text.getShell().getDefaultButton();
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == SWT.MOD1 && utfor != null) {
                event.doit = false;
                if (utfor.isEnabled()) {
                    utfor.setFocus();
                    Event tryckt = new Event();
                    tryckt.widget = utfor;
                    utfor.notifyListeners(SWT.Selection, tryckt);
                }
            }
        });
        return text;
    }

    private Combo vallista(Composite parent) {
        Combo lista = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        List<String> val = falt.val().stream().map(Stegfalt.Val::etikett).toList();
        lista.setItems(val.toArray(String[]::new));
        lista.select(val.indexOf(varden.text(falt)));
        return lista;
    }

    private Button kryss(Composite parent) {
        Button kryss = new Button(parent, SWT.CHECK);
        kryss.setText(falt.etikett());
        kryss.setSelection(Faltvarden.JA.equals(varden.text(falt)));
        return kryss;
    }

    private String skrivet() {
        return switch (control) {
        case Text text -> text.getText();
        case Combo lista -> lista.getText();
        case Button kryss -> kryss.getSelection() ? Faltvarden.JA : Faltvarden.NEJ;
        default -> throw new IllegalStateException("No such field: " + control);
        };
    }

    /** Shows what is wrong, or why the field is filled in as it is. */
    void visa() {
        String fel = varden.fel(falt);
        String text = fel == null ? varden.darforAtt(falt) : NLS.bind(Messages.falt_felText, fel);
        if (!text.equals(not.getText())) {
            not.setText(text);
            not.requestLayout();
        }
        if (fel == null) {
            tecken.hide();
        } else {
            tecken.setDescriptionText(fel);
            tecken.show();
        }
    }

    /** @return whether it is lines of text that nobody has to write */
    boolean arNotering() {
        return falt.slag() == Slag.LANGTEXT && !falt.kravs();
    }

    /** @return whether something must be typed here */
    boolean vantar() {
        return varden.saknas(falt);
    }

    /** Puts the cursor here. */
    void fokus() {
        control.setFocus();
    }
}
