package se.underlag.documents.internal.lasning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import se.underlag.documents.kalkyl.Kalkyllasare;

/** The reader of .xlsx and .xlsm, transitional and strict; it refuses every other kind. {@link Formatlasare} chooses. */
public final class XlsxLasare implements Kalkyllasare {

    private final Lasgranser granser;
    private final boolean snabbt;

    /** The reader with the product's limits. */
    public XlsxLasare() {
        this(Lasgranser.standard());
    }

    /** The reader with limits of one's own. */
    public XlsxLasare(Lasgranser granser) {
        this(granser, true);
    }

    /** @param snabbt false reads rows by XML events only, as the measure of what the scanner must agree with */
    XlsxLasare(Lasgranser granser, boolean snabbt) {
        this.granser = granser;
        this.snabbt = snabbt;
    }

    @Override public void las(Path fil, Mottagare mottagare, IProgressMonitor monitor) {
        Filtyp.krav(fil, granser);
        Forlopp forlopp = new Forlopp(monitor);
        try (Paket paket = Paket.open(fil, granser, forlopp)) {
            las(paket, mottagare);
        } catch (IOException e) {
            throw Fel.of("las.skadad", e);
        } finally {
            forlopp.done();
        }
    }

    /** Reads an open package. */
    void las(Paket paket, Mottagare mottagare) {
        Arbetsbok bok = Arbetsbok.of(paket);
        mottagare.egnaDelar(EgnaDelar.of(paket, bok));
        Stilar stilar = stilar(paket, bok);
        String sharedPart = part(paket, bok, "sharedStrings");
        Texter texter = sharedPart == null ? Texter.inga() : Texter.of(paket, sharedPart);
        Kalender kalender = new Kalender(bok.ar1904());
        Omrakning omrakning = new Omrakning(bok, kalender, granser);
        omrakning.lasare(new Bladlasare(paket, stilar, texter, kalender, null, snabbt));
        Bladlasare lasare = new Bladlasare(paket, stilar, texter, kalender, omrakning, snabbt);
        for (int i = 0; i < bok.blad().size(); i++) {
            Arbetsbok.Blad blad = bok.blad().get(i);
            if (mottagare.blad(blad.namn(), blad.dolt())) {
                omrakning.blad(i);
                lasare.las(blad.part(), mottagare);
            }
        }
    }

    private static Stilar stilar(Paket paket, Arbetsbok bok) {
        Palett palett = new Palett();
        String theme = part(paket, bok, "theme");
        if (theme != null) {
            palett.readTheme(paket, theme);
        }
        return Stilar.of(paket, part(paket, bok, "styles"), palett);
    }

    /** @return the name of the workbook's part of this kind, or null when it has none */
    private static String part(Paket paket, Arbetsbok bok, String typ) {
        List<Relationer.Relation> found = bok.relationer().byTyp(typ);
        return found.isEmpty() ? null : found.getFirst().mal();
    }
}
