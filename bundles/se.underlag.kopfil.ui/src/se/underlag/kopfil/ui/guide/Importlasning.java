package se.underlag.kopfil.ui.guide;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.kopfil.Bladforslag;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Mall;
import se.underlag.kopfil.ui.guide.Forhandsvisning.Blad;

/** Reads and plans what the wizard's pages show. Everything here runs outside the UI thread. */
final class Importlasning {

    private static final int WORK = 100;
    private static final int PREVIEW = 10;

    private final KopfilTjanst tjanst;
    private final Kalkyllasare lasare;

    /** What is to be read and how. Two that are alike read the same. @param beslut columns decided by hand: field by heading */
    record Fraga(Importval val, Lasval lasval, Map<String, String> beslut) {
    }

    /**
     * What came of it.
     *
     * @param fraga what was read, with the template that was proposed
     * @param stand of the file when the reading began
     * @param granskning null when no table was found
     * @param urval as the review
     * @param farger what marks the file bears and what they mean; none without a table
     * @param fragor about green rows; null without a table
     * @param bladforslag every sheet of the file and why it is read or not
     * @param blad name of the sheet that is shown
     * @param mallar templates of the unit
     * @param fel why no table was found, null when one was
     */
    record Last(Fraga fraga, Filstand stand, Importgranskning granskning, Importurval urval, Kolumnmodell kolumner, Fargmodell farger,
            Fragemodell fragor,
            List<Bladforslag> bladforslag,
            String blad, List<Mall> mallar, String fel) {

        /** @return the same file read for those sheets, with what was said of its columns and colours so far */
        Fraga medBlad(Set<String> namn) {
            return new Fraga(fraga.val(), farger.till(fraga.lasval()).medBlad(namn), kolumner.beslut());
        }

        /** @return the same file read with its headings in that row */
        Fraga medRubrikrad(int rad) {
            return new Fraga(fraga.val(), farger.till(fraga.lasval()), kolumner.beslutMedRubrikrad(rad));
        }

        /** @param kanda columns that were looked at before; @return whether a person should look at the columns before the rows */
        boolean fragarKolumner(Set<String> kanda) {
            return granskning == null || kolumner.undrar(kanda) || bladforslag.stream().filter(one -> one.rader() > 0).count() > 1;
        }

        /** @param kanda marks that were seen before; @return whether a person should say what colours mean */
        boolean fragarFarger(Set<String> kanda) {
            return granskning != null && farger.undrar(kanda);
        }

        /** @return whether a person should say what green rows are */
        boolean fragarRader() {
            return granskning != null && !fragor.fragor().isEmpty();
        }
    }

    Importlasning(KopfilTjanst tjanst, Kalkyllasare lasare) {
        this.tjanst = tjanst;
        this.lasare = lasare;
    }

    /** Reads a file for the first time: by the template that the latest import into its köpfil used, if any. */
    Last forsta(Importval val, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, WORK);
        String mall = tjanst.senasteMall(val.path(), val.mal()).orElse(null);
        progress.worked(1);
        return las(new Fraga(val, Lasval.AUTO.medMall(mall), Map.of()), progress.split(WORK - 1));
    }

    /** Reads the next of several files with the answers of the one before it; a template that the köpfil itself was read by goes before none. */
    Last nasta(Importval val, Importko.Svar svar, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, WORK);
        String mall = svar.lasval().mall() != null ? svar.lasval().mall() : tjanst.senasteMall(val.path(), val.mal()).orElse(null);
        progress.worked(1);
        return las(new Fraga(val, svar.lasval().medMall(mall), svar.beslut()), progress.split(WORK - 1));
    }

    /**
     * Reads unless that would come to the same: another choice, or a file that was saved since, is read again.
     *
     * @return what was read before where it still holds
     * @throws KalkylException as {@link #las}
     */
    Last omBehovs(Last fore, Fraga fraga, IProgressMonitor monitor) {
        return fraga.equals(fore.fraga()) && fore.stand().equals(Filstand.av(fraga.val().path())) ? fore : las(fraga, monitor);
    }

    /**
     * Reads.
     *
     * @throws KalkylException when the file cannot be read, or not as the choices say
     */
    Last las(Fraga fraga, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, WORK);
        Filstand stand = Filstand.av(fraga.val().path());
        List<Mall> mallar = tjanst.mallar(fraga.val().enhet().kod());
        Mall grund = mallar.stream().filter(one -> one.namn().equals(fraga.lasval().mall())).findFirst().orElse(null);
        Mall kolumner = Kolumnmodell.mall(grund, fraga.beslut());
        try {
            Importplan plan = tjanst.planera(fraga.val().path(), fraga.val().mal(), fraga.lasval(), kolumner, progress.split(WORK - PREVIEW));
            Forhandsvisning.Blad blad = Forhandsvisning.las(lasare, fraga.val().path(), progress.split(PREVIEW)).blad(sheet(plan));
            return new Last(fraga, stand, new Importgranskning(plan), new Importurval(plan),
                    new Kolumnmodell(blad, plan.lasning().kolumner(), fraga.beslut(), plan.lasning().rubrikrad(), plan.lasning().rubriker()),
                    new Fargmodell(plan.lasning().farger(), fraga.lasval(), plan.lasning().rubriker()),
                    new Fragemodell(plan), plan.lasning().bladforslag(), blad.namn(), mallar,
                    null);
        } catch (KalkylException unread) {
            return withoutTable(fraga, stand, mallar, grund, unread, progress.split(PREVIEW));
        }
    }

    /** A file that holds no table for us can still be shown, for a person to say what its columns are. */
    private Last withoutTable(Fraga fraga, Filstand stand, List<Mall> mallar, Mall grund, KalkylException unread, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        boolean tableFound = tjanst.granska(List.of(fraga.val().path()), Lasval.AUTO, progress.split(1)).filer().stream()
                .anyMatch(one -> one.fel().isEmpty());
        Blad blad = tableFound ? null : preview(fraga, progress.split(1));
        if (blad == null || blad.rader().isEmpty()) {
            throw unread;
        }
        return new Last(fraga, stand, null, null, new Kolumnmodell(blad, List.of(), fraga.beslut()),
                new Fargmodell(List.of(), fraga.lasval(), grund == null ? Map.of() : grund.rubriker()), null,
                List.of(),
                blad.namn(), mallar, unread.getMessage());
    }

    private Blad preview(Fraga fraga, IProgressMonitor monitor) {
        try {
            return Forhandsvisning.las(lasare, fraga.val().path(), monitor).blad("");
        } catch (KalkylException unreadable) {
            // then the reason why the import could not read it is the one to tell
            return null;
        }
    }

    private static String sheet(Importplan plan) {
        return plan.rader().stream().map(row -> row.rad().plats().blad()).filter(name -> name != null).findFirst().orElse("");
    }
}
