package se.underlag.kopfil.internal.egenbok;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.underlag.documents.kalkyl.Andringsbok.Bladandring;
import se.underlag.documents.kalkyl.Andringsbok.Cellandring;
import se.underlag.documents.kalkyl.Andringsbok.Nyrad;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.internal.import_.Radjamforelse;
import se.underlag.kopfil.internal.import_.Radjamforelse.Falt;
import se.underlag.kopfil.internal.utbyte.Radnyckel;

/**
 * Works out what has to change in the unit's workbook for it to show what is stored. A row of it that was never imported (refused, or not chosen) is
 * left alone.
 */
public final class Egenbok {

    private static final int TOLD = 5;

    private final Mallblad mall;
    private final Radjamforelse jamforelse;
    private final Radandring andring;
    private final Map<String, Radnyckel> nycklar = new LinkedHashMap<>();
    private final List<Cellandring> celler = new ArrayList<>();
    private final List<Nyrad> nya = new ArrayList<>();
    private final List<Integer> borttagna = new ArrayList<>();
    private final List<String> upplysningar = new ArrayList<>();

    private Egenbok(Mallblad mall, Radjamforelse jamforelse, Cellskrift skrift, int gron) {
        this.mall = mall;
        this.jamforelse = jamforelse;
        this.andring = new Radandring(mall.layout(), jamforelse, skrift, gron);
    }

    /**
     * @param mall the workbook's köpfil as it stands
     * @param radIder id of the stored row that a row of the workbook became, by its number
     * @param lagrade images of the stored rows, in order
     * @param jamforelse knows what the workbook has columns for
     * @param gron the unit's own green, {@code 0xRRGGBB}
     * @param idag today, to write identity numbers as people do
     */
    public static Egenbok av(Mallblad mall, Map<Integer, String> radIder, List<Radbild> lagrade, Radjamforelse jamforelse, int gron,
            java.time.LocalDate idag) {
        boolean named = mall.layout().kolumn(Radfalt.NAMN) < 0
                && mall.rader().stream().anyMatch(rad -> rad.harIdentitet() && rad.namn() != null);
        Egenbok bok = new Egenbok(mall, jamforelse, new Cellskrift(idag, named), gron);
        bok.jamfor(radIder, lagrade);
        bok.beratta(lagrade);
        return bok;
    }

    /** @return the changes of the sheet; empty lists when it shows what is stored already */
    public Bladandring bladandring() {
        return new Bladandring(mall.blad(), celler, nya, borttagna);
    }

    /** @return by what a row is known in the workbook, by its id */
    public Map<String, Radnyckel> nycklar() {
        return nycklar;
    }

    /** @return what people should know about the result */
    public List<String> upplysningar() {
        return upplysningar;
    }

    private void jamfor(Map<Integer, String> radIder, List<Radbild> lagrade) {
        Map<String, Radbild> byId = new HashMap<>();
        lagrade.forEach(rad -> byId.put(rad.radId(), rad));
        Map<String, Radbild> inFile = new HashMap<>();
        for (Radbild rad : mall.rader()) {
            String id = radIder.get(rad.plats().rad());
            Radbild stored = id == null ? null : byId.get(id);
            if (stored != null && inFile.putIfAbsent(id, rad) == null) {
                celler.addAll(andring.av(rad, mall.celler(rad.plats().rad()), stored));
            } else if (id != null && stored == null) {
                borttagna.add(rad.plats().rad());
            }
        }
        Radplats plats = new Radplats(mall, new HashSet<>(borttagna));
        for (Radbild rad : lagrade) {
            Radbild there = inFile.get(rad.radId());
            if (there == null) {
                Radplats.Plats where = plats.av(rad);
                Kalkylrad like = mall.celler(where.formatFran());
                nya.add(new Nyrad(where.efter(), where.formatFran(), andring.ny(rad, where.lik(), like)));
            } else {
                plats.efter(there);
            }
            nycklar.put(rad.radId(), nyckel(there, rad));
        }
    }

    /** What the row will show where the workbook has a column for it, in the workbook's own words where they still mean the same. */
    private Radnyckel nyckel(Radbild fil, Radbild lagrad) {
        List<java.math.BigDecimal> shown = new ArrayList<>();
        for (int manad = 1; manad <= 12; manad++) {
            shown.add(mall.layout().manadskolumn(manad) < 0 ? null : Radandring.visat(lagrad, manad));
        }
        return Radnyckel.av(visat(Falt.IDENTITET, fil, lagrad, Radbild::identitet), visat(Falt.BESLUTSNR, fil, lagrad, Radbild::beslutsnr),
                visat(Falt.INSATS, fil, lagrad, Radbild::insats), visat(Falt.LEVERANTOR, fil, lagrad, Radbild::leverantor),
                visat(Falt.FROM, fil, lagrad, rad -> rad.period().from()), shown);
    }

    private <T> T visat(Falt falt, Radbild fil, Radbild lagrad, java.util.function.Function<Radbild, T> varde) {
        if (Cellskrift.kolumn(falt, mall.layout().karta()) == null) {
            return null;
        }
        return varde.apply(fil == null || jamforelse.skiljer(falt, fil, lagrad) ? lagrad : fil);
    }

    private void beratta(Collection<Radbild> lagrade) {
        for (Falt falt : Falt.values()) {
            if (Cellskrift.kolumn(falt, mall.layout().karta()) == null) {
                saknas(jamforelse.rubrik(falt), lagrade.stream().filter(rad -> jamforelse.harVarde(falt, rad)).count());
            }
        }
        for (int manad = 1; manad <= 12; manad++) {
            int wanted = manad;
            if (mall.layout().manadskolumn(manad) < 0) {
                saknas(Radjamforelse.manadsnamn(manad), lagrade.stream().filter(rad -> Radandring.visat(rad, wanted) != null).count());
            }
        }
        List<String> formler = andring.ersattaFormler().stream().filter(Objects::nonNull).distinct().toList();
        if (!formler.isEmpty()) {
            upplysningar.add(MessageFormat.format(Messages.formlerErsatta, formler.size(), forst(formler)));
        }
    }

    private void saknas(String rubrik, long rader) {
        if (rader > 0) {
            upplysningar.add(MessageFormat.format(Messages.kolumnSaknas, rubrik, rader));
        }
    }

    /** @return the first of them in a row of text */
    public static String forst(Collection<String> alla) {
        String first = alla.stream().limit(TOLD).collect(Collectors.joining(", "));
        return alla.size() > TOLD ? first + " …" : first;
    }
}
