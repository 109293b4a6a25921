package se.underlag.ui.internal.uppgift;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolTip;
import se.underlag.ui.Installningar;

/**
 * A balloon over the mark in the status line: these tasks have become overdue. It takes no keys, goes away by itself and leads to the start page
 * when it is pressed; each task is told of once a day. What it says stands in the mark and on the start page too.
 */
final class Paminnelse {

    private static final String MINNE = "paminda";

    private final Control over;
    private final Runnable tillStartsidan;
    private ToolTip ballong;

    Paminnelse(Control over, Runnable tillStartsidan) {
        this.over = over;
        this.tillStartsidan = tillStartsidan;
    }

    /** @param mina the actor's tasks as they are now */
    void om(LocalDate idag, List<Uppgiftsrad> mina) {
        Paminnelseminne minne = Paminnelseminne.las(Installningar.nod().get(MINNE, ""));
        List<Uppgiftsrad> nya = minne.nya(idag, mina);
        // nobody is reminded behind a question, or while at work elsewhere: the next round comes in a minute
        if (!nya.isEmpty() && Installningar.paminn() && over.getDisplay().getActiveShell() == over.getShell()
                && !Boolean.getBoolean(Startsidestart.UTAN_VALKOMST)) {
            Installningar.nod().put(MINNE, minne.med(idag, nya).text());
            visa(text(nya));
        }
    }

    /** @return what is said of these, at least one, overdue first */
    static String text(List<Uppgiftsrad> nya) {
        Uppgiftsrad forsta = nya.get(0);
        return nya.size() == 1 && forsta.uppgift().frist() != null
                ? NLS.bind(Messages.paminnelseEn, forsta.uppgift().vad(), forsta.uppgift().frist())
                : NLS.bind(Messages.paminnelseFlera, nya.size(), forsta.uppgift().vad());
    }

    private void visa(String text) {
        if (ballong != null) {
            ballong.dispose();
        }
        ballong = new ToolTip(over.getShell(), SWT.BALLOON | SWT.ICON_WARNING);
        ballong.setText(Messages.paminnelse);
        ballong.setMessage(text);
        ballong.setAutoHide(true);
        ballong.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> tillStartsidan.run()));
        Point plats = over.toDisplay(over.getSize().x / 2, 0);
        ballong.setLocation(plats);
        ballong.setVisible(true);
    }
}
