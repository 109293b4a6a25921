package se.underlag.ui.internal.uppgift;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import se.underlag.ui.Marke;

/**
 * The days of a month. Arrows go to the next day or week, PageUp and PageDown a month, Home and End to Monday and Sunday; Enter goes to the tasks of
 * the day. Tab stops at the chosen day alone.
 */
final class Manadsyta extends Composite {

    private final List<Label> veckor = new ArrayList<>();
    private final List<Dagruta> rutor = new ArrayList<>();
    private final Consumer<LocalDate> vidVal;
    private final Runnable vidEnter;
    private LocalDate vald;
    private LocalDate idag;
    private List<Uppgiftsrad> uppgifter = List.of();

    /** @param vidVal told whenever another day is chosen; @param vidEnter goes to its tasks */
    Manadsyta(Composite parent, LocalDate idag, Consumer<LocalDate> vidVal, Runnable vidEnter) {
        super(parent, SWT.NONE);
        this.idag = idag;
        this.vald = idag;
        this.vidVal = vidVal;
        this.vidEnter = vidEnter;
        GridLayoutFactory.fillDefaults().numColumns(Manadsblad.DAGAR + 1).spacing(1, 1).applyTo(this);
        rubrik(Messages.vecka);
        Manadsblad blad = new Manadsblad(YearMonth.from(idag));
        blad.dagar().subList(0, Manadsblad.DAGAR).forEach(dag -> rubrik(Uppgiftsord.veckodag(dag)));
        for (int rad = 0; rad < Manadsblad.VECKOR; rad++) {
            Label vecka = rubrik("");
            // on the line of the days' numbers
            GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).indent(0, Dagruta.OVER).applyTo(vecka);
            veckor.add(vecka);
            for (int kolumn = 0; kolumn < Manadsblad.DAGAR; kolumn++) {
                rutor.add(ruta());
            }
        }
        fyll();
    }

    private Label rubrik(String text) {
        Label label = new Label(this, SWT.CENTER);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(label);
        return label;
    }

    private Dagruta ruta() {
        Dagruta ruta = Marke.pa(new Dagruta(this), "kalender.dag");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(ruta);
        ruta.addKeyListener(KeyListener.keyPressedAdapter(this::tangent));
        ruta.addMouseListener(MouseListener.mouseDownAdapter(event -> {
            valj(ruta.dag());
            till(vald).setFocus();
        }));
        ruta.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> vidEnter.run()));
        // a canvas that hears keys swallows Tab
        ruta.addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                || event.doit && event.detail != SWT.TRAVERSE_RETURN);
        return ruta;
    }

    private void tangent(KeyEvent event) {
        LocalDate dag = switch (event.keyCode) {
        case SWT.ARROW_LEFT -> vald.minusDays(1);
        case SWT.ARROW_RIGHT -> vald.plusDays(1);
        case SWT.ARROW_UP -> vald.minusWeeks(1);
        case SWT.ARROW_DOWN -> vald.plusWeeks(1);
        case SWT.PAGE_UP -> vald.minusMonths(1);
        case SWT.PAGE_DOWN -> vald.plusMonths(1);
        case SWT.HOME -> vald.minusDays(vald.getDayOfWeek().getValue() - 1L);
        case SWT.END -> vald.plusDays((long) Manadsblad.DAGAR - vald.getDayOfWeek().getValue());
        default -> null;
        };
        if (dag != null && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            valj(dag);
            till(vald).setFocus();
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            vidEnter.run();
        }
    }

    /** Chooses the day, turning the leaf where it must. */
    void valj(LocalDate dag) {
        vald = dag;
        fyll();
        vidVal.accept(dag);
    }

    LocalDate vald() {
        return vald;
    }

    /** Shows other tasks; the day stays. */
    void visa(LocalDate nyttIdag, List<Uppgiftsrad> nya) {
        idag = nyttIdag;
        uppgifter = nya;
        fyll();
    }

    private void fyll() {
        Manadsblad blad = new Manadsblad(YearMonth.from(vald));
        Map<LocalDate, List<Uppgiftsrad>> perDag = Uppgiftsbild.perDag(uppgifter, blad.manad());
        for (int rad = 0; rad < veckor.size(); rad++) {
            veckor.get(rad).setText(Integer.toString(blad.vecka(rad)));
        }
        List<LocalDate> dagar = blad.dagar();
        for (int plats = 0; plats < dagar.size(); plats++) {
            LocalDate dag = dagar.get(plats);
            rutor.get(plats).visa(dag, blad.manad(), idag, dag.equals(vald), perDag.getOrDefault(dag, List.of()));
        }
        setTabList(new Control[] { till(vald) });
        layout();
    }

    private Dagruta till(LocalDate dag) {
        return rutor.get(new Manadsblad(YearMonth.from(dag)).plats(dag));
    }

    @Override public boolean setFocus() {
        return till(vald).setFocus();
    }
}
