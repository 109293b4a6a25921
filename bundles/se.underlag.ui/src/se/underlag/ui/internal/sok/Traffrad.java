package se.underlag.ui.internal.sok;

import org.eclipse.swt.widgets.TableItem;
import se.underlag.spi.sok.Traff;
import se.underlag.ui.Bild;
import se.underlag.ui.sekretess.Sekretess;

/** A hit as a line of a list: icon, what it is called, what tells it from others; masked in discreet mode. */
public final class Traffrad {

    private Traffrad() {
    }

    /** Shows the hit, which becomes the item's data. */
    public static void fyll(TableItem item, Traff hit) {
        boolean person = hit.mal().typ().equals("Person");
        boolean beslut = person && hit.mal().agare() != null;
        item.setImage(0, bild(hit, beslut).of(item.getParent()));
        item.setText(new String[] { person && !beslut ? Sekretess.NAMN.visa(hit.text()) : hit.text(),
                beslut ? Sekretess.NAMN.visa(hit.detalj()) : person ? Sekretess.IDENTITET.visa(hit.detalj()) : hit.detalj() });
        item.setData(hit);
    }

    private static Bild bild(Traff hit, boolean beslut) {
        return switch (hit.mal().typ()) {
        case "Person" -> beslut ? Bild.BESLUT : Bild.PERSON;
        case "Leverantor" -> Bild.LEVERANTOR;
        case "Kopfil" -> Bild.KOPFIL;
        case "Vy" -> Bild.FORSTORA;
        default -> Bild.HITTA_KOMMANDO;
        };
    }
}
