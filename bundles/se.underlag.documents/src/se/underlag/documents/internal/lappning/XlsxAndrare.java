package se.underlag.documents.internal.lappning;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.underlag.documents.internal.lasning.Fel;
import se.underlag.documents.internal.lasning.Filtyp;
import se.underlag.documents.internal.lasning.Forlopp;
import se.underlag.documents.internal.lasning.Lasgranser;
import se.underlag.documents.internal.lasning.Paket;
import se.underlag.documents.internal.skrivning.Bredvid;
import se.underlag.documents.kalkyl.Andringsbok;
import se.underlag.documents.kalkyl.Kalkylandrare;

/** Changes .xlsx and .xlsm, transitional and strict, in place. */
@Component(service = Kalkylandrare.class)
public final class XlsxAndrare implements Kalkylandrare {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final Lasgranser granser;
    private final boolean raknar;

    /** @param properties {@code granser.<name>} overrides a value of {@link Lasgranser} */
    @Activate public XlsxAndrare(Map<String, ?> properties) {
        this(Lasgranser.of(properties));
    }

    /** With the product's limits. */
    public XlsxAndrare() {
        this(Lasgranser.standard());
    }

    /** With limits of one's own. */
    public XlsxAndrare(Lasgranser granser) {
        this(granser, true);
    }

    /** @param raknar whether results of formulas that were taken away are worked out anew */
    XlsxAndrare(Lasgranser granser, boolean raknar) {
        this.granser = granser;
        this.raknar = raknar;
    }

    @Override public boolean kan(Path mall) {
        if (!Files.exists(mall)) {
            // asked by name, before the workbook is taken out of the store
            return mall.toString().toLowerCase(Locale.ROOT).matches(".*[.]xls[xm]");
        }
        try (ZipFile zip = new ZipFile(mall.toFile())) {
            return zip.getEntry(CONTENT_TYPES) != null && zip.getEntry("xl/workbook.bin") == null
                    && zip.stream().anyMatch(entry -> entry.getName().endsWith("workbook.xml"));
        } catch (IOException | IllegalArgumentException e) {
            // what is no package is none to change; reading it says why
            return false;
        }
    }

    @Override public boolean finnsText(Path mall, Predicate<String> sokt, IProgressMonitor monitor) {
        Filtyp.krav(mall, granser);
        Forlopp forlopp = new Forlopp(monitor);
        try (Paket paket = Paket.open(mall, granser, forlopp)) {
            for (String part : paket.delar()) {
                if (Textsokare.laser(part) && Textsokare.finns(paket, part, sokt)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw Fel.of("las.skadad", e);
        } finally {
            forlopp.done();
        }
    }

    @Override public List<String> skriv(Path mall, Andringsbok andring, Path till, Kontroll kontroll, IProgressMonitor monitor) {
        Filtyp.krav(mall, granser);
        Forlopp forlopp = new Forlopp(monitor);
        Skrivning skrivning = new Skrivning(mall, andring, forlopp, monitor);
        try {
            Bredvid.skriv(till, skrivning, kontroll::skriven);
            return List.copyOf(skrivning.told);
        } finally {
            forlopp.done();
        }
    }

    /** The workbook is written, and once more when results of formulas could be worked out. */
    private final class Skrivning implements Bredvid.Innehall {

        private final Path mall;
        private final Andringsbok andring;
        private final Forlopp forlopp;
        private final IProgressMonitor monitor;
        private final Resultat resultat = new Resultat();
        private List<String> told = List.of();

        Skrivning(Path mall, Andringsbok andring, Forlopp forlopp, IProgressMonitor monitor) {
            this.mall = mall;
            this.andring = andring;
            this.forlopp = forlopp;
            this.monitor = monitor;
        }

        @Override public void write(FileChannel to) throws IOException {
            try (Boklapp lapp = new Boklapp(mall, andring, granser, forlopp, monitor, resultat)) {
                told = lapp.write(to);
            }
        }

        @Override public void efter(Path beside, FileChannel to) throws IOException {
            IProgressMonitor silent = Boklapp.silent(monitor);
            if (raknar && resultat.las(beside, granser, silent)) {
                to.truncate(0);
                try (Boklapp lapp = new Boklapp(mall, andring, granser, new Forlopp(silent), monitor, resultat)) {
                    told = lapp.write(to);
                }
            }
        }
    }
}
