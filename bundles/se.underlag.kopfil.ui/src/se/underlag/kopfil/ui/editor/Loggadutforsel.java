package se.underlag.kopfil.ui.editor;

import org.eclipse.swt.widgets.Control;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.grid.Utforsel;

/** Lets a picture or a page of a köpfil out for those who may export it, once it is logged as the export it is. */
record Loggadutforsel(KopfilTjanst tjanst, String kopfilId) implements Utforsel {

    @Override public void begar(Control agare, Runnable ut) {
        Bakgrund.kor(agare, Messages.utforsel, monitor -> {
            tjanst.loggaUtforsel(kopfilId);
            return kopfilId;
        }, logged -> ut.run());
    }
}
