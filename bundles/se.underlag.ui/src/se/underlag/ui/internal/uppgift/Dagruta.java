package se.underlag.ui.internal.uppgift;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import se.underlag.base.Arbetsdagar;
import se.underlag.spi.uppgift.Uppgiftsstatus;
import se.underlag.ui.Tema;

/**
 * A day of the calendar: its number, and below it a sign with the number of its tasks. A day with a name is underlined and red; today has a frame;
 * the chosen one is filled.
 */
final class Dagruta extends Canvas {

    /** Above the number, pixels. */
    static final int OVER = 2;
    private static final int PAD = 4;
    private static final int SVAG = 190;
    private static final int HEL = 255;
    private static final Color ROD_LJUST = new Color(176, 0, 32);
    private static final Color ROD_MORKT = new Color(255, 150, 150);

    private LocalDate dag = LocalDate.EPOCH;
    private boolean iManaden;
    private boolean arIdag;
    private boolean vald;
    private List<Uppgiftsrad> uppgifter = List.of();

    Dagruta(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addPaintListener(event -> mala(event.gc));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = iOrd();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }

            @Override public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (vald ? ACC.STATE_SELECTED : 0)
                        | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }

    void visa(LocalDate ny, YearMonth manad, LocalDate idag, boolean arVald, List<Uppgiftsrad> dagens) {
        dag = ny;
        iManaden = YearMonth.from(ny).equals(manad);
        arIdag = ny.equals(idag);
        vald = arVald;
        uppgifter = dagens;
        setToolTipText(Uppgiftsord.dag(ny));
        redraw();
    }

    LocalDate dag() {
        return dag;
    }

    /** @return what a screen reader says */
    String iOrd() {
        String text = NLS.bind(Messages.dagSagd, Uppgiftsord.dag(dag), Manadsblad.vecka(dag));
        text = arIdag ? NLS.bind(Messages.dagSagdIdag, text) : text;
        text = uppgifter.isEmpty() ? text : NLS.bind(Messages.dagSagdAntal, text, uppgifter.size());
        long sena = Uppgiftsbild.antal(uppgifter, Uppgiftsstatus.FORSENAD);
        return sena == 0 ? text : NLS.bind(Messages.dagForsenade, text, sena);
    }

    private String antal() {
        return uppgifter.isEmpty() ? ""
                : Uppgiftsord.tecken(uppgifter.stream().map(rad -> rad.uppgift().status()).min(Uppgiftsstatus::compareTo).orElseThrow())
                        + uppgifter.size();
    }

    @Override public Point computeSize(int wide, int high, boolean changed) {
        GC gc = new GC(this);
        Point text = gc.textExtent("◆88");
        gc.dispose();
        return new Point(text.x + 2 * PAD, 2 * text.y + PAD);
    }

    private void mala(GC gc) {
        Rectangle yta = getClientArea();
        Color text = vald ? getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : getForeground();
        gc.setBackground(vald ? getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION) : getBackground());
        gc.fillRectangle(yta);
        boolean helg = dag.getDayOfWeek() == DayOfWeek.SUNDAY || Arbetsdagar.helgdag(dag).filter(namn -> !namn.arAfton()).isPresent();
        gc.setForeground(helg && !vald && !Tema.hogKontrast() ? Tema.morkt() ? ROD_MORKT : ROD_LJUST : text);
        gc.setAlpha(iManaden || vald ? HEL : SVAG);
        String nummer = Integer.toString(dag.getDayOfMonth());
        Point bredd = gc.textExtent(nummer);
        int x = (yta.width - bredd.x) / 2;
        gc.drawText(nummer, x, OVER, true);
        if (Arbetsdagar.helgdag(dag).isPresent()) {
            gc.drawLine(x, OVER + bredd.y - 1, x + bredd.x, OVER + bredd.y - 1);
        }
        gc.setForeground(text);
        String antal = antal();
        gc.drawText(antal, (yta.width - gc.textExtent(antal).x) / 2, OVER + bredd.y, true);
        gc.setAlpha(HEL);
        if (arIdag) {
            gc.setLineWidth(2);
            gc.drawRectangle(1, 1, yta.width - 2, yta.height - 2);
        }
        if (isFocusControl()) {
            gc.setLineWidth(1);
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRectangle(PAD / 2 + 1, PAD / 2 + 1, yta.width - PAD - 3, yta.height - PAD - 3);
        }
    }
}
