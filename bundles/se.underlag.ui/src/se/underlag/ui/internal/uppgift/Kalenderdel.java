package se.underlag.ui.internal.uppgift;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.ui.Marke;
import se.underlag.ui.Namngivning;
import se.underlag.ui.Tema;

/** The calendar of deadlines: a month, and below it the tasks of the chosen day. */
final class Kalenderdel {

    private static final int VAD = 70;
    private static final int VEM = 30;
    private static final int RADER = 4;

    private final Composite del;
    private final Label manad;
    private final Manadsyta yta;
    private final Label dag;
    private final Table lista;
    private LocalDate idag;
    private List<Uppgiftsrad> uppgifter = List.of();

    /** @param oppna opens the task's object */
    Kalenderdel(Composite parent, LocalDate idag, Consumer<Uppgiftsrad> oppna) {
        this.idag = idag;
        del = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(del);
        Composite rad = new Composite(del, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rad);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(rad);
        manad = Marke.pa(new Label(rad, SWT.NONE), "kalender.manad");
        manad.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(manad);
        knapp(rad, Messages.forra, "kalender.forra", () -> vald().minusMonths(1));
        knapp(rad, Messages.idag, "kalender.idag", () -> this.idag);
        knapp(rad, Messages.nasta, "kalender.nasta", () -> vald().plusMonths(1));
        yta = new Manadsyta(del, idag, this::vald, this::tillListan);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(yta);
        Tema.folj(yta, morkt -> yta.redraw(0, 0, yta.getSize().x, yta.getSize().y, true));
        dag = Marke.pa(new Label(del, SWT.WRAP), "kalender.valdDag");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(dag);
        Composite plats = new Composite(del, SWT.NONE);
        lista = Marke.pa(new Table(plats, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL), "kalender.uppgifter");
        Namngivning.namn(lista, Messages.kalender);
        lista.setHeaderVisible(true);
        TableColumnLayout kolumner = new TableColumnLayout();
        kolumn(kolumner, Messages.dagKolVad, VAD);
        kolumn(kolumner, Messages.dagKolVem, VEM);
        plats.setLayout(kolumner);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, lista.getItemHeight() * (RADER + 1)).applyTo(plats);
        lista.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> oppna.accept((Uppgiftsrad) event.item.getData())));
        vald(idag);
    }

    private void knapp(Composite parent, String text, String id, java.util.function.Supplier<LocalDate> till) {
        Button knapp = Marke.pa(new Button(parent, SWT.PUSH), id);
        knapp.setText(text);
        knapp.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> yta.valj(till.get())));
    }

    private void kolumn(TableColumnLayout kolumner, String text, int andel) {
        TableColumn kolumn = new TableColumn(lista, SWT.LEFT);
        kolumn.setText(text);
        kolumner.setColumnData(kolumn, new ColumnWeightData(andel, true));
    }

    Composite control() {
        return del;
    }

    LocalDate vald() {
        return yta.vald();
    }

    void visa(LocalDate nyttIdag, List<Uppgiftsrad> nya) {
        boolean foljer = vald().equals(idag);
        idag = nyttIdag;
        uppgifter = nya;
        yta.visa(nyttIdag, nya);
        if (foljer && !vald().equals(nyttIdag)) {
            yta.valj(nyttIdag);
        } else {
            vald(vald());
        }
    }

    private void vald(LocalDate ny) {
        manad.setText(Uppgiftsord.manad(YearMonth.from(ny)));
        List<Uppgiftsrad> dagens = uppgifter.stream().filter(rad -> ny.equals(rad.uppgift().frist())).toList();
        String namn = Uppgiftsord.dag(ny);
        dag.setText(switch (dagens.size()) {
        case 0 -> NLS.bind(Messages.dagTom, namn);
        case 1 -> NLS.bind(Messages.dagUppgift, namn);
        default -> NLS.bind(Messages.dagUppgifter, namn, dagens.size());
        });
        int fore = lista.getSelectionIndex();
        lista.removeAll();
        for (Uppgiftsrad rad : dagens) {
            TableItem item = new TableItem(lista, SWT.NONE);
            item.setText(new String[] { Uppgiftsord.tecken(rad.uppgift().status()) + ' ' + rad.uppgift().vad(), rad.vem() });
            item.setData(rad);
        }
        if (fore >= 0 && fore < lista.getItemCount()) {
            lista.setSelection(fore);
        }
    }

    private void tillListan() {
        if (lista.getItemCount() > 0) {
            lista.setSelection(Math.max(0, lista.getSelectionIndex()));
            lista.setFocus();
        }
    }

    void setFocus() {
        yta.setFocus();
    }
}
