package se.underlag.ui.grid.internal.ark;

import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;

/** A sheet as a picture, twice as fine as on the screen so that it can be printed. */
public final class Picture {

    /** More rows than this are no picture any more. */
    public static final int ROWS_AT_MOST = 300;

    private static final int FINE = 2;
    private static final int DEPTH = 24;
    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private Picture() {
    }

    /** @return the picture of the first rows of the sheet; belongs to the UI thread */
    public static ImageData of(Device device, FontData font, Sheet sheet) {
        int rows = Math.min(ROWS_AT_MOST, sheet.rows().size());
        boolean totals = rows == sheet.rows().size();
        PageLayout.Page page = new PageLayout.Page(IntStream.range(0, sheet.headings().size()).boxed().toList(), 0, rows, totals);
        int width = sheet.headings().stream().mapToInt(Sheet.Heading::width).sum() * FINE + 1;
        int height = (1 + rows + (totals ? sheet.totals().size() : 0)) * SheetPainter.ROW * FINE + 1;
        Image image = new Image(device, new ImageData(width, height, DEPTH, COLOURS));
        GC gc = new GC(image);
        SheetPainter painter = new SheetPainter(gc, font, FINE, FINE);
        try {
            painter.paint(sheet, page, 0, 0);
            return image.getImageData();
        } finally {
            painter.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    /** Writes the picture as PNG; belongs to a job. */
    public static void save(ImageData picture, String file) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { picture };
        loader.save(file, SWT.IMAGE_PNG);
    }
}
