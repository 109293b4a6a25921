package se.underlag.ui.internal;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

import se.underlag.ui.Bild;
import se.underlag.ui.Marke;
import se.underlag.ui.sekretess.Diskret;

/** Says at the foot of the window that it is discreet; nothing stands there otherwise. */
public final class Diskretmarke extends WorkbenchWindowControlContribution {

    @Override protected Control createControl(Composite parent) {
        Composite place = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(6, 2).spacing(4, 0).applyTo(place);
        Label sign = new Label(place, SWT.NONE);
        sign.setImage(Bild.DISKRET.of(place));
        sign.setLayoutData(new GridData());
        Label text = Marke.pa(new Label(place, SWT.NONE), "diskret");
        text.setText(Messages.diskret_marke);
        text.setToolTipText(Messages.diskret_tipsPa);
        text.setLayoutData(new GridData());
        Runnable show = () -> {
            for (Control one : new Control[] { sign, text }) {
                one.setVisible(Diskret.ar());
            }
        };
        Diskret.folj(place, show);
        show.run();
        return place;
    }
}
