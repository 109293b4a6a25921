package se.underlag.kopfil.ui.guide;

import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Kolumnkarta;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Mall;
import se.underlag.kopfil.ui.guide.Forhandsvisning.Blad;
import se.underlag.kopfil.ui.guide.Kolumnmodell.Tolkning;
import se.underlag.kopfil.ui.internal.Messages;

/** Reads and plans what the wizard's pages show. Everything here runs outside the UI thread. */
final class Importlasning {

    private static final int WORK = 100;
    private static final int PREVIEW = 10;
    private static final int SURE = 100;

    private final KopfilTjanst tjanst;
    private final Kalkyllasare lasare;

    /** What is to be read and how. Two that are alike read the same. @param beslut columns decided by hand: field by heading */
    record Fraga(Importval val, Lasval lasval, Map<String, String> beslut) {
    }

    /**
     * What came of it.
     *
     * @param granskning null when no table was found
     * @param urval as the review
     * @param blad name of the sheet that is shown
     * @param mallar templates of the unit
     * @param fel why no table was found, null when one was
     */
    record Last(Importgranskning granskning, Importurval urval, Kolumnmodell kolumner, String blad, List<Mall> mallar, String fel) {

        /** @return whether a person should look at the columns before the rows */
        boolean fragarKolumner() {
            return granskning == null || kolumner.undrar();
        }
    }

    Importlasning(KopfilTjanst tjanst, Kalkyllasare lasare) {
        this.tjanst = tjanst;
        this.lasare = lasare;
    }

    /**
     * Reads.
     *
     * @throws KalkylException when the file cannot be read, or not as the choices say
     */
    Last las(Fraga fraga, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, WORK);
        List<Mall> mallar = tjanst.mallar(fraga.val().enhet().kod());
        Mall grund = mallar.stream().filter(one -> one.namn().equals(fraga.lasval().mall())).findFirst().orElse(null);
        Mall kolumner = Kolumnmodell.mall(grund, fraga.beslut());
        try {
            Importplan plan = tjanst.planera(fraga.val().path(), fraga.val().mal(), fraga.lasval(), kolumner, progress.split(WORK - PREVIEW));
            Forhandsvisning.Blad blad = Forhandsvisning.las(lasare, fraga.val().path(), progress.split(PREVIEW)).blad(sheet(plan));
            return new Last(new Importgranskning(plan), new Importurval(plan), new Kolumnmodell(blad, read(plan), fraga.beslut()), blad.namn(),
                    mallar,
                    null);
        } catch (KalkylException unread) {
            return withoutTable(fraga, mallar, unread, progress.split(PREVIEW));
        }
    }

    /** A file that holds no table for us can still be shown, for a person to say what its columns are. */
    private Last withoutTable(Fraga fraga, List<Mall> mallar, KalkylException unread, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        boolean tableFound = tjanst.granska(List.of(fraga.val().path()), Lasval.AUTO, progress.split(1)).filer().stream()
                .anyMatch(one -> one.fel().isEmpty());
        Blad blad = tableFound ? null : preview(fraga, unread, progress.split(1));
        if (blad == null || blad.rader().isEmpty()) {
            throw unread;
        }
        return new Last(null, null, new Kolumnmodell(blad, List.of(), fraga.beslut()), blad.namn(), mallar, unread.getMessage());
    }

    private Blad preview(Fraga fraga, KalkylException unread, IProgressMonitor monitor) {
        try {
            return Forhandsvisning.las(lasare, fraga.val().path(), monitor).blad("");
        } catch (KalkylException unreadable) {
            unread.addSuppressed(unreadable);
            return null;
        }
    }

    private static String sheet(Importplan plan) {
        return plan.rader().stream().map(row -> row.rad().plats().blad()).filter(name -> name != null).findFirst().orElse("");
    }

    private static List<Tolkning> read(Importplan plan) {
        Kolumnkarta karta = plan.rader().stream().map(Planrad::rad).map(row -> row.karta()).filter(one -> one != null).findFirst().orElse(null);
        return karta == null ? List.of()
                : karta.kolumner().entrySet().stream()
                        .map(one -> new Tolkning(one.getValue().index(), one.getValue().rubrik(), one.getKey(), SURE, Messages.kolumn_heter))
                        .toList();
    }
}
