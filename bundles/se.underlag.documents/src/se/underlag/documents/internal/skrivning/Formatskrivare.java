package se.underlag.documents.internal.skrivning;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.documents.kalkyl.Utbok;

/** Writes in the format that the target's name asks for: .csv as text with separators, everything else as .xlsx. */
@Component(service = Kalkylskrivare.class)
public final class Formatskrivare implements Kalkylskrivare {

    private final Kalkylskrivare xlsx = new XlsxSkrivare();
    private final Kalkylskrivare csv = new CsvSkrivare();

    /** A writer; it has no state. */
    @Activate public Formatskrivare() {
        // nothing to set up
    }

    @Override public void skriv(Utbok bok, Map<String, byte[]> egnaDelar, Path till, IProgressMonitor monitor) {
        boolean text = till.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        (text ? csv : xlsx).skriv(bok, egnaDelar, till, monitor);
    }
}
