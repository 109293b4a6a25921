package se.underlag.documents.internal.lasning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.underlag.documents.kalkyl.Kalkyllasare;

/**
 * Hands each file to the reader of what it really is: told by its content and never by its name. The name only has a veto: what calls itself .xlsx
 * and is something else was renamed by somebody, Excel refuses it too, and so it is refused with a word about what it is.
 */
@Component(service = Kalkyllasare.class)
public final class Formatlasare implements Kalkyllasare {

    private final Lasgranser granser;
    private final XlsxLasare xlsx;

    /** @param properties {@code granser.<name>} overrides a value of {@link Lasgranser} */
    @Activate public Formatlasare(Map<String, ?> properties) {
        this(Lasgranser.of(properties));
    }

    /** The reader with the product's limits. */
    public Formatlasare() {
        this(Lasgranser.standard());
    }

    /** The reader with limits of one's own. */
    public Formatlasare(Lasgranser granser) {
        this.granser = granser;
        this.xlsx = new XlsxLasare(granser);
    }

    @Override public void las(Path fil, Mottagare mottagare, IProgressMonitor monitor) {
        if (claimsXlsx(fil)) {
            xlsx.las(fil, mottagare, monitor);
            return;
        }
        switch (Filtyp.slag(fil, granser)) {
        case PAKET -> paket(fil, mottagare, new Forlopp(monitor));
        case XLS -> xls(fil, mottagare, new Forlopp(monitor));
        default -> text(fil, mottagare, new Forlopp(monitor));
        }
    }

    private void paket(Path fil, Mottagare mottagare, Forlopp forlopp) {
        try (Paket paket = Paket.open(fil, granser, forlopp)) {
            if (OdsLasare.kanner(paket)) {
                new OdsLasare(paket).las(mottagare);
            } else {
                xlsx.las(paket, mottagare);
            }
        } catch (IOException e) {
            throw Fel.of("las.skadad", e);
        } finally {
            forlopp.done();
        }
    }

    private void xls(Path fil, Mottagare mottagare, Forlopp forlopp) {
        try {
            new XlsLasare(granser, forlopp).las(fil, mottagare);
        } catch (IOException e) {
            throw Fel.of("las.skadad", e);
        } finally {
            forlopp.done();
        }
    }

    private static boolean claimsXlsx(Path fil) {
        String name = fil.getFileName() == null ? "" : fil.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm");
    }

    private void text(Path fil, Mottagare mottagare, Forlopp forlopp) {
        try {
            new CsvLasare(granser, forlopp).las(fil, mottagare);
        } catch (IOException e) {
            throw Fel.of("las.oppnaInte", e);
        } finally {
            forlopp.done();
        }
    }
}
