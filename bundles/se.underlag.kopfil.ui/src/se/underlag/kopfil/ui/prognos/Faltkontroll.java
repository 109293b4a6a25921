package se.underlag.kopfil.ui.prognos;

import java.util.List;
import java.util.Objects;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import se.underlag.ui.Marke;

/** A field of a guided action: its label with the mark of what must be filled in, where one types, and the sign of what cannot be read. */
final class Faltkontroll {

    private static final int BREDD = 210;
    private static final int STORST = 340;
    private static final String MASTE = " *";

    private final Falt falt;
    private final Guidemodell modell;
    private final Control control;
    private final ControlDecoration fel;

    /** @param andrat called when something has been typed */
    Faltkontroll(Composite parent, Falt falt, Guidemodell modell, Runnable andrat) {
        this.falt = falt;
        this.modell = modell;
        Label etikett = new Label(parent, SWT.NONE);
        etikett.setText(modell.guide().etikett(falt) + (modell.guide().kravs(falt) ? MASTE : ""));
        control = switch (falt.slag()) {
        case VAL -> falt == Falt.INSATS ? sokbar(parent) : vallista(parent);
        case FORSLAG -> sokbar(parent);
        default -> text(parent);
        };
        Marke.pa(control, "falt-" + falt.name());
        // what one can only choose must be readable in full
        int bredd = control instanceof Combo lista && (lista.getStyle() & SWT.READ_ONLY) != 0 ? lista.computeSize(SWT.DEFAULT, SWT.DEFAULT).x : 0;
        GridDataFactory.fillDefaults().grab(true, false).hint(Math.clamp(bredd, BREDD, STORST), SWT.DEFAULT).indent(8, 0).applyTo(control);
        fel = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
        fel.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        fel.hide();
        control.addListener(SWT.Modify, event -> {
            if (!Objects.equals(skrivet(), modell.text(falt))) {
                modell.skriv(falt, skrivet());
                andrat.run();
            }
        });
        if (falt.slag() == Falt.Slag.DATUM || falt.slag() == Falt.Slag.BELOPP) {
            control.addListener(SWT.FocusOut, event -> ((Text) control).setText(modell.tolkat(falt)));
        }
    }

    private Control text(Composite parent) {
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setText(modell.text(falt));
        if (falt.slag() == Falt.Slag.DATUM) {
            text.setToolTipText(Messages.datumTips);
        } else if (falt.slag() == Falt.Slag.BELOPP) {
            text.setToolTipText(Messages.beloppTips);
        }
        text.addListener(SWT.FocusIn, event -> text.selectAll());
        return text;
    }

    private Control vallista(Composite parent) {
        Combo lista = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        List<String> val = modell.valbara(falt);
        lista.setItems(val.toArray(String[]::new));
        lista.select(val.indexOf(modell.text(falt)));
        return lista;
    }

    private Control sokbar(Composite parent) {
        Combo lista = new Combo(parent, SWT.DROP_DOWN);
        lista.setItems(modell.valbara(falt).toArray(String[]::new));
        lista.setText(modell.text(falt));
        Ifyllnad.pa(lista, modell.valbara(falt));
        return lista;
    }

    private String skrivet() {
        return control instanceof Text text ? text.getText() : ((Combo) control).getText();
    }

    /** Shows or hides that what stands there cannot be read. */
    void visaFel() {
        String varfor = modell.fel(falt);
        if (varfor == null) {
            fel.hide();
        } else {
            fel.setDescriptionText(varfor);
            fel.show();
        }
    }

    /** @return whether something must be typed here before the action can be carried out */
    boolean vantar() {
        return modell.guide().kravs(falt) && modell.text(falt).isBlank();
    }

    /** Puts the cursor here. */
    void fokus() {
        control.setFocus();
    }
}
