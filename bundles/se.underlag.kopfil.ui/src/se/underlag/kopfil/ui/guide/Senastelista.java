package se.underlag.kopfil.ui.guide;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Marke;

/** The files that were imported lately, to choose from; hidden where there are none. */
final class Senastelista extends Composite {

    private static final int[] WIDTHS = { 320, 620 };

    private final Table table;

    /** @param onChoice gets the file that was chosen */
    Senastelista(Composite parent, Consumer<Path> onChoice) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        new Label(this, SWT.NONE).setText(Messages.import_senaste);
        table = Marke.pa(new Table(this, SWT.BORDER | SWT.FULL_SELECTION), "import.senaste");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        String[] titles = { Messages.import_senasteFil, Messages.import_senasteMapp };
        for (int index = 0; index < titles.length; index++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(titles[index]);
            column.setWidth(WIDTHS[index]);
        }
        table.addListener(SWT.Selection, event -> onChoice.accept((Path) event.item.getData()));
        table.addListener(SWT.DefaultSelection, event -> onChoice.accept((Path) event.item.getData()));
        setVisible(false);
        Bakgrund.kor(this, Messages.import_senasteJobb, monitor -> Senastefiler.finns(), this::visa);
    }

    private void visa(List<Path> filer) {
        for (Path path : filer) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(path);
            Path folder = path.getParent();
            item.setText(new String[] { path.getFileName().toString(), folder == null ? "" : folder.toString() });
        }
        ((GridData) getLayoutData()).exclude = filer.isEmpty();
        setVisible(!filer.isEmpty());
        getParent().layout(true, true);
    }
}
