package se.underlag.ui.grid.internal.ark;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import se.underlag.ui.grid.internal.Messages;

/** Prints a sheet, a page at a time so that the window stays alive. Belongs to the UI thread. */
public final class Printing {

    private static final double SCREEN_DPI = 96;
    /** Margin of 12 mm and the lines at head and foot, in pixels of the screen. */
    private static final int MARGIN = 45;
    private static final int HEAD = 30;

    private final Printer printer;
    private final Sheet sheet;
    private final FontData font;
    private final LocalDate today;
    private final double dpi;
    private final Rectangle paper;
    private final PageLayout.Pages layout;
    private int next;

    private Printing(Printer printer, Sheet sheet, FontData font, LocalDate today) {
        this.printer = printer;
        this.sheet = sheet;
        this.font = font;
        this.today = today;
        Point dots = printer.getDPI();
        dpi = dots.x / SCREEN_DPI;
        Rectangle area = printer.getClientArea();
        paper = new Rectangle(area.x + dots(MARGIN), area.y + dots(MARGIN), area.width - 2 * dots(MARGIN), area.height - 2 * dots(MARGIN));
        int width = (int) (paper.width / dpi);
        int height = (int) (paper.height / dpi) - 2 * HEAD - SheetPainter.ROW;
        layout = PageLayout.of(sheet, width, height / SheetPainter.ROW);
    }

    private int dots(int pixels) {
        return (int) Math.round(pixels * dpi);
    }

    /** Prints the sheet. @param data the printer that was chosen; @param today for the foot of the pages; @param done hears whether all pages were sent */
    public static void print(PrinterData data, Sheet sheet, FontData font, LocalDate today, Consumer<Boolean> done) {
        Printing printing = new Printing(new Printer(data), sheet, font, today);
        if (printing.printer.startJob(sheet.title())) {
            printing.further(Display.getCurrent(), done);
        } else {
            printing.printer.dispose();
            done.accept(false);
        }
    }

    private void further(Display display, Consumer<Boolean> done) {
        List<PageLayout.Page> pages = layout.pages();
        if (next < pages.size() && printer.startPage()) {
            page(pages.get(next));
            printer.endPage();
            next++;
            display.asyncExec(() -> further(display, done));
        } else {
            printer.endJob();
            printer.dispose();
            done.accept(next == pages.size());
        }
    }

    private void page(PageLayout.Page page) {
        GC gc = new GC(printer);
        double scale = dpi * layout.scale();
        // a point is the same on paper as on the screen; only the layout makes it smaller
        SheetPainter head = new SheetPainter(gc, font, dpi, 1);
        SheetPainter painter = new SheetPainter(gc, font, scale, layout.scale());
        try {
            head.text(sheet.title(), paper.x, paper.y, true, false);
            painter.paint(sheet, page, paper.x, paper.y + dots(HEAD));
            int foot = paper.y + paper.height - dots(HEAD / 2);
            head.text(NLS.bind(Messages.printed, today), paper.x, foot, false, false);
            head.text(NLS.bind(Messages.pageOf, next + 1, layout.pages().size()), paper.x + paper.width, foot, false, true);
        } finally {
            head.dispose();
            painter.dispose();
            gc.dispose();
        }
    }
}
