package se.underlag.ui.internal.uppgift;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.sok.Traff;
import se.underlag.ui.Marke;
import se.underlag.ui.internal.sok.Traffrad;
import se.underlag.ui.sekretess.Diskret;

/** What was opened lately, the latest first. */
final class Senastedel {

    private static final int NAMN = 55;
    private static final int VAD = 45;
    private static final int RADER = 5;

    private final Composite del;
    private final Table lista;
    private List<Traff> traffar = List.of();

    /** @param oppna opens it again */
    Senastedel(Composite parent, Consumer<Objektref> oppna) {
        del = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(del);
        Label rubrik = new Label(del, SWT.NONE);
        rubrik.setText(Messages.senaste);
        rubrik.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Composite plats = new Composite(del, SWT.NONE);
        lista = Marke.pa(new Table(plats, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL), "senaste");
        se.underlag.ui.Namngivning.namn(lista, Messages.senaste);
        lista.setHeaderVisible(true);
        TableColumnLayout kolumner = new TableColumnLayout();
        kolumn(kolumner, Messages.senasteNamn, NAMN);
        kolumn(kolumner, Messages.senasteVad, VAD);
        plats.setLayout(kolumner);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, lista.getItemHeight() * (RADER + 1)).applyTo(plats);
        lista.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
            if (event.item.getData() instanceof Traff traff) {
                oppna.accept(traff.mal());
            }
        }));
        Diskret.folj(lista, this::fyll);
        fyll();
    }

    private void kolumn(TableColumnLayout kolumner, String text, int andel) {
        TableColumn kolumn = new TableColumn(lista, SWT.LEFT);
        kolumn.setText(text);
        kolumner.setColumnData(kolumn, new ColumnWeightData(andel, true));
    }

    Composite control() {
        return del;
    }

    void visa(List<Traff> nya) {
        traffar = nya;
        fyll();
    }

    private void fyll() {
        lista.removeAll();
        if (traffar.isEmpty()) {
            new TableItem(lista, SWT.NONE).setText(Messages.senasteTom);
        }
        traffar.forEach(traff -> Traffrad.fyll(new TableItem(lista, SWT.NONE), traff));
    }
}
