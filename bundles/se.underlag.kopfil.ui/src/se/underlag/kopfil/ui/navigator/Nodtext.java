package se.underlag.kopfil.ui.navigator;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.kopfil.ui.internal.Ord;
import se.underlag.kopfil.ui.navigator.Navigatormodell.Arsnod;
import se.underlag.kopfil.ui.navigator.Navigatormodell.Enhetsnod;
import se.underlag.kopfil.ui.navigator.Navigatormodell.Filnod;
import se.underlag.kopfil.ui.navigator.Navigatormodell.Nod;
import se.underlag.ui.Bild;

/** Names and icons in the navigator: the name in full, counts and status beside it. */
final class Nodtext extends LabelProvider implements IStyledLabelProvider {

    private final Control owner;

    Nodtext(Control owner) {
        this.owner = owner;
    }

    @Override public StyledString getStyledText(Object element) {
        return switch ((Nod) element) {
        case Enhetsnod enhet -> new StyledString(enhet.info().namn() == null ? enhet.info().kod() : enhet.info().namn())
                .append(enhet.info().namn() == null ? "" : "  " + enhet.info().kod(), StyledString.QUALIFIER_STYLER);
        case Arsnod ar -> new StyledString(String.valueOf(ar.ar()));
        case Filnod fil -> new StyledString(fil.info().namn()).append("  " + detail(fil.info()), StyledString.QUALIFIER_STYLER);
        };
    }

    private static String detail(Kopfilsinfo fil) {
        return NLS.bind(fil.rader() == 1 ? Messages.navigator_enRad : Messages.navigator_rader, fil.rader(), Ord.status(fil.status()));
    }

    @Override public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override public Image getImage(Object element) {
        return (switch ((Nod) element) {
        case Enhetsnod enhet -> Bild.ENHET;
        case Arsnod ar -> Bild.AR;
        case Filnod fil -> Bild.KOPFIL;
        }).of(owner);
    }
}
