package se.underlag.kopfil;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.Handelsefraga.Svar;
import se.underlag.spi.Fynd;

/**
 * What an import would do. Holds the read rows for {@link KopfilTjanst#genomfor}.
 *
 * @param kopfilId the köpfil it goes to, null when it would be made
 * @param rader every row of the file with its fate, and then the stored rows that the file lacks
 * @param avvikelser findings of all rows
 * @param utbyte the part of the file in which an export of our own carries its events, null when it has none
 * @param fore what the stored köpfil shows before the import, faktiskt and prognos together, SEK; empty when it would be made
 * @param bortvalda places in {@code rader} (0 for the first) of new and changed rows that are not to be carried out
 * @param lasning how the file was read, to read it again when it is to be written in place
 * @param fragor all-green new rows whose event the file does not tell (PR-04, PR-05)
 * @param svar answers to them, by the place of the row that was asked for
 */
public record Importplan(String fil, byte[] original, Importmal mal, String kopfilId, List<Planrad> rader, List<Fynd> avvikelser, byte[] utbyte,
        Manadsbelopp fore, Set<Integer> bortvalda, Inlasning lasning, List<Handelsefraga> fragor, Map<Fynd.Plats, Svar> svar) {

    /** A plan without questions. */
    public Importplan(String fil, byte[] original, Importmal mal, String kopfilId, List<Planrad> rader, List<Fynd> avvikelser, byte[] utbyte,
            Manadsbelopp fore, Set<Integer> bortvalda, Inlasning lasning) {
        this(fil, original, mal, kopfilId, rader, avvikelser, utbyte, fore, bortvalda, lasning, List.of(), Map.of());
    }

    /** A plan of which everything is to be carried out. */
    public Importplan(String fil, byte[] original, Importmal mal, String kopfilId, List<Planrad> rader, List<Fynd> avvikelser, byte[] utbyte,
            Manadsbelopp fore) {
        this(fil, original, mal, kopfilId, rader, avvikelser, utbyte, fore, Set.of(), Inlasning.OKAND);
    }

    /** A plan for a köpfil that holds nothing yet. */
    public Importplan(String fil, byte[] original, Importmal mal, String kopfilId, List<Planrad> rader, List<Fynd> avvikelser, byte[] utbyte) {
        this(fil, original, mal, kopfilId, rader, avvikelser, utbyte, Manadsbelopp.TOMT);
    }

    /** A plan for a file that is no export of our own. */
    public Importplan(String fil, byte[] original, Importmal mal, String kopfilId, List<Planrad> rader, List<Fynd> avvikelser) {
        this(fil, original, mal, kopfilId, rader, avvikelser, null);
    }

    /** What happens to a row. */
    public enum Utfall {
        NY, ANDRAD, OFORANDRAD, AVVISAD,
        /** It is stored and the file lacks it; it stays. */
        SAKNAS
    }

    /**
     * A row of the plan.
     *
     * @param rad as the file has it; of a row that the file lacks, as it is stored
     * @param traffId id of the stored row it is, null when new
     * @param andringar field by field
     * @param skillnad what the row would add to the köpfil's months, faktiskt and prognos together, SEK, negative where it takes away; empty months
     *        stay as they are
     */
    public record Planrad(Utfall utfall, Radbild rad, String traffId, List<Andring> andringar, Manadsbelopp skillnad) {

        /** A row that moves no sum. */
        public Planrad(Utfall utfall, Radbild rad, String traffId, List<Andring> andringar) {
            this(utfall, rad, traffId, andringar, Manadsbelopp.TOMT);
        }

        /** @return whether it would write something, and so can be chosen or not */
        public boolean valbar() {
            return utfall == Utfall.NY || utfall == Utfall.ANDRAD;
        }
    }

    /** One field that would change, values as people read them. */
    public record Andring(String falt, String fore, String efter) {
    }

    /** @return how many rows meet that fate, chosen or not */
    public int antal(Utfall utfall) {
        return (int) rader.stream().filter(rad -> rad.utfall() == utfall).count();
    }

    /** @return how many rows that meet that fate are carried out */
    public int antalValda(Utfall utfall) {
        return (int) IntStream.range(0, rader.size()).filter(i -> rader.get(i).utfall() == utfall && !bortvalda.contains(i)).count();
    }

    /** @return the same plan, of which only these new and changed rows are carried out. @param valda rows out of {@link #rader} */
    public Importplan med(Collection<Planrad> valda) {
        Set<Planrad> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        chosen.addAll(valda);
        Set<Integer> left = new TreeSet<>();
        for (int i = 0; i < rader.size(); i++) {
            if (rader.get(i).valbar() && !chosen.contains(rader.get(i))) {
                left.add(i);
            }
        }
        return new Importplan(fil, original, mal, kopfilId, rader, avvikelser, utbyte, fore, left, lasning, fragor, svar);
    }

    /**
     * @param givna answers by the place of the row that was asked for; questions without one keep their usual outcome
     * @return the same plan with these answers and no others
     * @throws IllegalArgumentException when an answer is to no question of this plan, or names a row that is no candidate
     */
    public Importplan medSvar(Map<Fynd.Plats, Svar> givna) {
        givna.forEach((plats, given) -> {
            if (fragor.stream().noneMatch(fraga -> fraga.plats().equals(plats) && (given.ersatter() == null
                    || fraga.kandidater().stream().anyMatch(kandidat -> kandidat.plats().equals(given.ersatter()))))) {
                throw new IllegalArgumentException(String.valueOf(plats.rad()));
            }
        });
        return new Importplan(fil, original, mal, kopfilId, rader, avvikelser, utbyte, fore, bortvalda, lasning, fragor, Map.copyOf(givna));
    }
}
