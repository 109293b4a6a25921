package se.underlag.ui.grid.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.FileDialog;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.grid.Utforsel;
import se.underlag.ui.grid.internal.ark.Picture;
import se.underlag.ui.grid.internal.ark.Printing;
import se.underlag.ui.grid.internal.ark.Sheet;

/** The grid on paper and as a picture. */
public final class GridOutput<T> {

    private final NatTable table;
    private final Sheets<T> sheets;
    private final Clock clock;
    private final Consumer<List<String>> problems;
    private final Utforsel utforsel;
    private String title = "";

    GridOutput(NatTable table, Sheets<T> sheets, Clock clock, Consumer<List<String>> problems, Utforsel utforsel) {
        this.table = table;
        this.sheets = sheets;
        this.clock = clock;
        this.problems = problems;
        this.utforsel = utforsel;
    }

    /** Says what the grid is, for the head of printed pages and the name of a picture. */
    void setTitle(String name) {
        title = name;
    }

    /** @return the marked cells as a picture, or all that is shown when only one is marked */
    public ImageData picture() {
        Sheet sheet = sheets.marked(title);
        if (sheet.rows().size() > Picture.ROWS_AT_MOST) {
            problems.accept(List.of(NLS.bind(Messages.pictureCut, Picture.ROWS_AT_MOST)));
        }
        return Picture.of(table.getDisplay(), font(), sheet);
    }

    /** Puts the picture on the clipboard. */
    public void copyPicture() {
        Clipboard clipboard = new Clipboard(table.getDisplay());
        try {
            clipboard.setContents(new Object[] { picture() }, new Transfer[] { ImageTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    /** Asks for a file and writes the picture into it. */
    public void savePicture() {
        FileDialog dialog = new FileDialog(table.getShell(), SWT.SAVE);
        dialog.setText(Messages.pictureSave);
        dialog.setFilterExtensions(new String[] { "*.png" });
        dialog.setFileName(title.replaceAll("[^\\p{L}\\p{N} ._-]", "_") + ".png");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            savePicture(file);
        }
    }

    /** Writes the picture into that file, once it may leave. */
    public void savePicture(String file) {
        utforsel.begar(table, () -> {
            ImageData picture = picture();
            Bakgrund.kor(table, Messages.pictureSave, monitor -> {
                Picture.save(picture, file);
                return file;
            }, saved -> {
                // the file is where the person put it
            });
        });
    }

    /** Asks for a printer and prints all that is shown, or what is marked when that is chosen. */
    public void print() {
        PrintDialog dialog = new PrintDialog(table.getShell(), SWT.NONE);
        PrinterData wanted = new PrinterData();
        wanted.orientation = PrinterData.LANDSCAPE;
        dialog.setPrinterData(wanted);
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            print(chosen);
        }
    }

    /** Prints on that printer, once it may leave. */
    public void print(PrinterData printer) {
        utforsel.begar(table, () -> write(printer));
    }

    private void write(PrinterData printer) {
        Sheet sheet = printer.scope == PrinterData.SELECTION ? sheets.marked(title) : sheets.all(title);
        Printing.print(printer, sheet, font(), LocalDate.now(clock), ok -> {
            if (!ok) {
                problems.accept(List.of(Messages.printFailed));
            }
        });
    }

    private FontData font() {
        return table.getParent().getFont().getFontData()[0];
    }
}
