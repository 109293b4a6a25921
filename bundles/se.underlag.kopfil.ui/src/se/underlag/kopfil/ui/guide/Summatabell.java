package se.underlag.kopfil.ui.guide;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Marke;
import se.underlag.ui.Namngivning;
import se.underlag.ui.sekretess.Diskret;
import se.underlag.ui.sekretess.Sekretess;

/** The köpfil's months before and after the import, and what differs. */
final class Summatabell extends Composite {

    private static final int NAME_WIDTH = 76;
    private static final int MONTH_WIDTH = 73;
    private static final int YEAR_WIDTH = 100;
    private static final int MONTHS = 12;

    private final Table table;
    private Manadsbelopp fore = Manadsbelopp.TOMT;
    private Manadsbelopp efter = Manadsbelopp.TOMT;

    Summatabell(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        table = Marke.pa(new Table(this, SWT.FULL_SELECTION | SWT.BORDER | SWT.H_SCROLL), "import.summor");
        Namngivning.namn(table, Messages.import_summorna);
        table.setHeaderVisible(true);
        column("", SWT.LEFT, NAME_WIDTH);
        column(Messages.import_aret, SWT.RIGHT, YEAR_WIDTH);
        for (int month = 1; month <= MONTHS; month++) {
            column(month(month), SWT.RIGHT, MONTH_WIDTH);
        }
        for (int line = 0; line < 3; line++) {
            new TableItem(table, SWT.NONE);
        }
        Diskret.folj(this, this::fill);
    }

    private static String month(int number) {
        Locale locale = Locale.getDefault();
        String name = Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1, 3);
    }

    private void column(String title, int align, int width) {
        TableColumn column = new TableColumn(table, align);
        column.setText(title);
        column.setWidth(width);
    }

    /** Shows the sums. */
    void visa(Importurval urval) {
        fore = urval.fore();
        efter = urval.efter();
        fill();
    }

    private void fill() {
        line(0, Messages.import_fore, fore);
        line(1, Messages.import_efter, efter);
        TableItem item = table.getItem(2);
        item.setText(0, Messages.import_skillnad);
        item.setText(1, difference(fore.summa(), efter.summa()));
        for (int month = 1; month <= MONTHS; month++) {
            item.setText(month + 1, difference(fore.orZero(month), efter.orZero(month)));
        }
        widen();
    }

    /** Large sums must be seen whole; small ones keep their places, so that the columns do not jump with every tick. */
    private void widen() {
        for (TableColumn column : table.getColumns()) {
            int before = column.getWidth();
            column.pack();
            column.setWidth(Math.max(before, column.getWidth()));
        }
    }

    private void line(int index, String title, Manadsbelopp amounts) {
        TableItem item = table.getItem(index);
        item.setText(0, title);
        item.setText(1, Sekretess.BELOPP.visa(Belopp.svenska(amounts.summa())));
        for (int month = 1; month <= MONTHS; month++) {
            item.setText(month + 1, Sekretess.BELOPP.visa(Belopp.svenska(amounts.orZero(month))));
        }
    }

    /** A month that does not move stays empty, so that those that do are seen. */
    private static String difference(BigDecimal before, BigDecimal after) {
        BigDecimal moved = after.subtract(before);
        return moved.signum() == 0 ? "" : Sekretess.BELOPP.visa((moved.signum() > 0 ? "+" : "") + Belopp.svenska(moved));
    }
}
