package se.underlag.kopfil.internal.egenbok;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.underlag.documents.kalkyl.Andringsbok.Bladandring;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.import_.Nyckel;
import se.underlag.kopfil.internal.import_.Radjamforelse;
import se.underlag.kopfil.internal.import_.Radjamforelse.Falt;
import se.underlag.kopfil.internal.lagring.Lasminne;
import se.underlag.kopfil.internal.utbyte.Radnyckel;

/**
 * Works out what has to change in the unit's workbook for it to show what is stored. A row of it that was never imported (refused, or not chosen) is
 * left alone.
 */
public final class Egenbok {

    private static final int TOLD = 5;

    private final List<Bladskrift> blad = new ArrayList<>();
    private final Map<String, Radnyckel> nycklar = new LinkedHashMap<>();
    private final Map<String, Integer> utanKolumn = new LinkedHashMap<>();
    private final List<Integer> oklaraSummor = new ArrayList<>();

    private Egenbok() {
    }

    /**
     * @param mall the workbook as it stands
     * @param radIder id of the stored row that a row of the workbook became, by {@link Lasminne#plats}
     * @param lagrade images of the stored rows, in order
     * @param insats gives the name that an insats is known by
     * @param gron the unit's own green, {@code 0xRRGGBB}
     * @param idag today, to write identity numbers as people do
     */
    public static Egenbok av(Mall mall, Map<String, String> radIder, List<Radbild> lagrade, UnaryOperator<String> insats, int gron, LocalDate idag) {
        Egenbok bok = new Egenbok();
        Map<String, Radbild> byId = new HashMap<>();
        lagrade.forEach(rad -> byId.put(rad.radId(), rad));
        Map<String, Radbild> inFile = new HashMap<>();
        Map<String, Bladskrift> sheetOf = new HashMap<>();
        for (Mallblad sheet : mall.blad()) {
            Bladskrift skrift = new Bladskrift(sheet, new Radjamforelse(sheet.karta(), insats, idag), gron, idag);
            bok.blad.add(skrift);
            for (Radbild rad : sheet.rader()) {
                String id = radIder.get(Lasminne.plats(rad.plats()));
                Radbild stored = id == null ? null : byId.get(id);
                if (stored != null && inFile.putIfAbsent(id, rad) == null) {
                    skrift.finns(rad, stored);
                    sheetOf.put(id, skrift);
                } else if (id != null && stored == null) {
                    skrift.borta(rad);
                }
            }
        }
        Map<String, Bladskrift> sections = sektioner(mall.blad(), bok.blad, insats);
        Bladskrift current = bok.blad.get(0);
        for (Radbild rad : lagrade) {
            Radbild there = inFile.get(rad.radId());
            if (there == null) {
                current = sections.getOrDefault(insatsnyckel(rad, insats), current);
                current.ny(rad);
            } else {
                current = sheetOf.get(rad.radId());
                current.vid(there);
            }
            bok.nycklar.put(rad.radId(), current.nyckel(there, rad));
            bok.utanKolumn(current, rad);
        }
        bok.blad.forEach(sheet -> bok.oklaraSummor.addAll(sheet.summor()));
        return bok;
    }

    /** Where each sheet holds one insats, and each insats has one sheet: the sheet of an insats; else nothing. */
    private static Map<String, Bladskrift> sektioner(List<Mallblad> sheets, List<Bladskrift> skrifter, UnaryOperator<String> insats) {
        Map<String, Bladskrift> sections = new HashMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            List<String> held = sheets.get(i).rader().stream().map(rad -> insatsnyckel(rad, insats)).distinct().toList();
            if (held.size() != 1 || held.get(0).isEmpty() || sections.putIfAbsent(held.get(0), skrifter.get(i)) != null) {
                return Map.of();
            }
        }
        return sections;
    }

    private static String insatsnyckel(Radbild rad, UnaryOperator<String> insats) {
        return rad.insats() == null ? "" : Nyckel.of(insats.apply(rad.insats()));
    }

    /**
     * Has formulas give way that made the written workbook say something else than what is stored.
     *
     * @param igen the rows of the written workbook
     * @return whether there were any, so that it must be written once more
     */
    public boolean ratta(List<Radbild> igen) {
        boolean more = false;
        for (Bladskrift sheet : blad) {
            more |= sheet.ratta(igen);
        }
        return more;
    }

    /** @return how many stored rows are put in */
    public int nya() {
        return blad.stream().mapToInt(sheet -> sheet.bladandring().nyaRader().size()).sum();
    }

    /** @return how many rows are taken out */
    public int borttagna() {
        return blad.stream().mapToInt(sheet -> sheet.bladandring().borttagnaRader().size()).sum();
    }

    /** @return how many rows of the workbook are stored ones */
    public int funna() {
        return nycklar.size() - nya();
    }

    private void utanKolumn(Bladskrift sheet, Radbild rad) {
        sheet.utanKolumn(rad).forEach(rubrik -> utanKolumn.merge(rubrik, 1, Integer::sum));
    }

    /** @return the changes of the sheets; empty lists in one that shows what is stored already */
    public List<Bladandring> bladandringar() {
        return blad.stream().map(Bladskrift::bladandring).toList();
    }

    /** @return by what a row is known in the workbook, by its id */
    public Map<String, Radnyckel> nycklar() {
        return nycklar;
    }

    /** @return what people should know about the result */
    public List<String> upplysningar() {
        List<String> told = new ArrayList<>();
        List<String> order = new ArrayList<>();
        for (Falt falt : Falt.values()) {
            order.add(Radjamforelse.rubrik(falt));
        }
        for (int manad = 1; manad <= 12; manad++) {
            order.add(Radjamforelse.manadsnamn(manad));
        }
        order.stream().filter(utanKolumn::containsKey)
                .forEach(rubrik -> told.add(MessageFormat.format(Messages.kolumnSaknas, rubrik, utanKolumn.get(rubrik))));
        if (!oklaraSummor.isEmpty()) {
            told.add(MessageFormat.format(Messages.summorOklara, oklaraSummor.size(), forst(oklaraSummor.stream().map(String::valueOf).toList())));
        }
        List<String> formler = blad.stream().flatMap(sheet -> sheet.ersattaFormler().stream()).toList();
        if (!formler.isEmpty()) {
            told.add(MessageFormat.format(Messages.formlerErsatta, formler.size(), forst(formler)));
        }
        return told;
    }

    /** @return the first of them in a row of text */
    public static String forst(Collection<String> alla) {
        String first = alla.stream().limit(TOLD).collect(Collectors.joining(", "));
        return alla.size() > TOLD ? first + " …" : first;
    }
}
