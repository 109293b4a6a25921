package se.underlag.kopfil.ui.editor;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.osgi.util.NLS;
import se.underlag.spi.Historikpost;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.sammanslagning.Krock;
import se.underlag.kopfil.sammanslagning.Objektandring;
import se.underlag.kopfil.sammanslagning.Objektbild;
import se.underlag.kopfil.sammanslagning.Sammanslagning;
import se.underlag.kopfil.sammanslagning.Val;
import se.underlag.model.Entitet;
import se.underlag.model.Loggtyp;
import se.underlag.security.BehorighetSaknasException;

/**
 * The file as others have left it, with my changes laid against it: made in a job, decided upon in the window.
 *
 * @param vem who stored what mine collides with, and when, for people; by collision and field
 */
record Omlasning(Sammanslagning sammanslagning, Objektnamn namn, Map<Krock, Map<String, String>> vem) {

    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Merges with a file that was just read. Call it outside the UI thread, as long as nobody else has the file. */
    static Omlasning of(Kopfilsinnehall innehall, Collection<Objektandring> mina, KopfilTjanst tjanst, ZoneId zon) {
        Map<String, Entitet> rotter = new HashMap<>();
        innehall.rader().forEach(rad -> rotter.put(rad.getId(), rad));
        innehall.handelser().forEach(handelse -> rotter.put(handelse.getId(), handelse));
        Map<String, Objektbild> bilder = new HashMap<>();
        return of(id -> rotter.containsKey(id) ? bilder.computeIfAbsent(id, ny -> Objektbild.of(rotter.get(ny))) : null, mina,
                new Objektnamn(innehall.rader(), innehall.handelser(), List.of()), tjanst, zon);
    }

    /** Merges; asks the history who stored what is in the way. Call it outside the UI thread. */
    static Omlasning of(Function<String, Objektbild> deras, Collection<Objektandring> mina, Objektnamn namn, KopfilTjanst tjanst, ZoneId zon) {
        Sammanslagning svar = Sammanslagning.of(mina, deras);
        Map<Krock, Map<String, String>> vem = new HashMap<>();
        svar.krockar().forEach(krock -> vem.put(krock, vem(krock, tjanst, zon)));
        return new Omlasning(svar, namn, vem);
    }

    private static Map<String, String> vem(Krock krock, KopfilTjanst tjanst, ZoneId zon) {
        List<Historikpost> historik;
        try {
            historik = tjanst.historik(krock.typ(), krock.id());
        } catch (BehorighetSaknasException mayNot) {
            historik = List.of();
        }
        Map<String, String> vem = new HashMap<>();
        List<String> falt = new ArrayList<>(krock.falt());
        falt.add(null);
        for (String ett : falt) {
            vem.put(ett, historik.stream().filter(post -> skrivning(post) && (ett == null || ett.equals(post.falt()))).findFirst()
                    .map(post -> text(post.anvandare(), post.tid(), zon)).orElseGet(() -> avObjektet(krock, zon)));
        }
        return vem;
    }

    private static boolean skrivning(Historikpost post) {
        return post.typ() == Loggtyp.SKAPAT || post.typ() == Loggtyp.ANDRAT || post.typ() == Loggtyp.BORTTAGET || post.typ() == Loggtyp.IMPORT;
    }

    private static String avObjektet(Krock krock, ZoneId zon) {
        return krock.deras() == null ? Messages.okand : text(krock.deras().andradAv(), krock.deras().andradTid(), zon);
    }

    private static String text(String vem, Instant tid, ZoneId zon) {
        return NLS.bind(Messages.konfliktVemNar, vem == null ? Messages.okand : vem, tid == null ? "" : TID.format(tid.atZone(zon)));
    }

    /**
     * The steps that make the merge in the file as it was read again. Where fields collided mine come first and what was chosen instead is a step
     * of its own, so that undo gives my values back.
     */
    List<List<Objektandring>> steg(Map<Krock, Val> val) {
        Map<Krock, Val> forst = new HashMap<>(val);
        sammanslagning.krockar().stream().filter(krock -> krock.slag() == Krock.Slag.FALT || krock.slag() == Krock.Slag.HELHET)
                .forEach(krock -> forst.put(krock, Val.Sida.MINA));
        List<Objektandring> mina = sammanslagning.med(forst);
        List<Objektandring> valda = sammanslagning.med(val);
        if (mina.equals(valda)) {
            return mina.isEmpty() ? List.of() : List.of(mina);
        }
        Map<String, Objektandring> efterId = new LinkedHashMap<>();
        valda.forEach(andring -> efterId.put(andring.id(), andring));
        List<Objektandring> tillbaka = mina.stream().filter(andring -> andring.mitt() != null)
                .map(andring -> new Objektandring(andring.mitt(),
                        efterId.containsKey(andring.id()) ? efterId.get(andring.id()).mitt() : andring.bas()))
                .filter(andring -> andring.mitt() == null || !andring.bas().sammaInnehall(andring.mitt())).toList();
        return List.of(mina, tillbaka);
    }
}
