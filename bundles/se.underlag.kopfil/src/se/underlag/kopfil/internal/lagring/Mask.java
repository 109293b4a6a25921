package se.underlag.kopfil.internal.lagring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.underlag.kopfil.Radbild;

/**
 * Rows of persons with a protected identity as they leave the product, and what a mask means when it comes back: nothing; what is stored stays. Words
 * can tell who and where somebody is; days and amounts cannot.
 */
public final class Mask {

    /** What exports have written, in every language of the product. */
    private static final Set<String> TEXTER = Set.of("skyddad identitet", "protected identity");

    private Mask() {
    }

    /** @return whether the text stands in place of another */
    public static boolean ar(String text) {
        return text != null && TEXTER.contains(text.strip().toLowerCase(java.util.Locale.ROOT));
    }

    /** @param text what stands in place of words; @return the row without what tells who it is about */
    public static Radbild pa(Radbild rad, String text) {
        return med(rad, word -> word == null ? null : text, rad);
    }

    /** @return the rows with the stored words where they are masked; a row that is not known keeps its mask. @param lagrade the köpfil's stored rows */
    public static List<Radbild> av(List<Radbild> rader, List<Radbild> lagrade) {
        if (rader.stream().noneMatch(rad -> ar(rad.identitet()))) {
            return rader;
        }
        Map<String, Radbild> byId = lagrade.stream().filter(rad -> rad.radId() != null)
                .collect(Collectors.toMap(Radbild::radId, Function.identity(), (a, b) -> a));
        return rader.stream().map(rad -> ar(rad.identitet()) && byId.containsKey(rad.radId()) ? med(rad, null, byId.get(rad.radId())) : rad).toList();
    }

    private static Radbild med(Radbild rad, Function<String, String> mask, Radbild words) {
        Function<String, String> written = mask == null ? Function.identity() : mask;
        return new Radbild(rad.plats(), rad.ar(), rad.radId(), written.apply(words.identitet()), written.apply(words.namn()),
                written.apply(words.beslutsnr()), rad.insats(), written.apply(words.leverantor()), rad.period(), rad.dygnspris(),
                written.apply(words.konto()), written.apply(words.kommentar()), rad.faktiskt(), rad.prognos(), rad.gron(), rad.angivenSumma(),
                rad.handelsedatum(), rad.karta(), rad.olasligt(), rad.tommaFore());
    }
}
