package se.underlag.kopfil.internal.egenbok;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import se.underlag.documents.kalkyl.Andringsbok.Bladandring;
import se.underlag.documents.kalkyl.Andringsbok.Cellandring;
import se.underlag.documents.kalkyl.Andringsbok.Nyrad;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.internal.import_.Radjamforelse;
import se.underlag.kopfil.internal.import_.Radjamforelse.Falt;
import se.underlag.kopfil.internal.utbyte.Radnyckel;

/** What has to change in one sheet. First the rows that stand in it are told, then the stored ones in their order. */
final class Bladskrift {

    private final Mallblad mall;
    private final Radjamforelse jamforelse;
    private final Radandring andring;
    /** By row and column. */
    private final Map<Integer, Map<Integer, Cellandring>> celler = new TreeMap<>();
    private final List<Par> funna = new ArrayList<>();
    private final List<Nyrad> nya = new ArrayList<>();
    private final List<Radbild> nyaLagrade = new ArrayList<>();
    private final List<Integer> borttagna = new ArrayList<>();
    private Radplats plats;

    /** A row of the sheet and what is stored of it. */
    private record Par(Radbild fil, Radbild lagrad) {
    }

    Bladskrift(Mallblad mall, Radjamforelse jamforelse, int gron, LocalDate idag) {
        this.mall = mall;
        this.jamforelse = jamforelse;
        boolean named = mall.kolumn(Radfalt.NAMN) < 0 && mall.rader().stream().anyMatch(rad -> rad.harIdentitet() && rad.namn() != null);
        this.andring = new Radandring(mall, jamforelse, new Cellskrift(idag, named), gron);
    }

    /** A row of the sheet is that stored one. */
    void finns(Radbild fil, Radbild lagrad) {
        funna.add(new Par(fil, lagrad));
        celler.put(fil.plats().rad(), new TreeMap<>(andring.av(fil, mall.celler(fil.plats().rad()), lagrad)));
    }

    /** A row of the sheet was stored and is no more. */
    void borta(Radbild fil) {
        borttagna.add(fil.plats().rad());
    }

    private Radplats plats() {
        if (plats == null) {
            plats = new Radplats(mall, new HashSet<>(borttagna));
        }
        return plats;
    }

    /** The next stored row stands here. */
    void vid(Radbild fil) {
        plats().efter(fil);
    }

    /** The next stored row stands in no sheet. */
    void ny(Radbild lagrad) {
        Radplats.Plats where = plats().av(lagrad);
        nyaLagrade.add(lagrad);
        nya.add(new Nyrad(where.efter(), where.formatFran(), andring.ny(lagrad, where.lik(), mall.celler(where.formatFran()))));
    }

    /** When all rows are told: typed sums of them follow. @return rows whose sum may be one of several things, and does not follow */
    List<Integer> summor() {
        Map<Integer, Radbild> stored = new HashMap<>();
        funna.forEach(par -> stored.put(par.fil().plats().rad(), par.lagrad()));
        Summaskrift sums = new Summaskrift(mall, stored, new HashSet<>(borttagna), nya, nyaLagrade);
        mall.summarader().forEach(claim -> sums.av(claim).forEach(cell -> celler.computeIfAbsent(cell.rad(), row -> new TreeMap<>())
                .put(cell.kolumn(), cell)));
        return sums.oklara();
    }

    /** @param fil the row as it stands, null for one that is put in; @return by what it is known once written, in the workbook's own words if it can */
    Radnyckel nyckel(Radbild fil, Radbild lagrad) {
        List<BigDecimal> shown = new ArrayList<>();
        for (int manad = 1; manad <= 12; manad++) {
            shown.add(mall.manadskolumn(manad) < 0 ? null : Radandring.visat(lagrad, manad));
        }
        return Radnyckel.av(visat(Falt.IDENTITET, fil, lagrad, Radbild::identitet), visat(Falt.BESLUTSNR, fil, lagrad, Radbild::beslutsnr),
                visat(Falt.INSATS, fil, lagrad, Radbild::insats), visat(Falt.LEVERANTOR, fil, lagrad, Radbild::leverantor),
                visat(Falt.FROM, fil, lagrad, rad -> rad.period().from()), shown);
    }

    private <T> T visat(Falt falt, Radbild fil, Radbild lagrad, Function<Radbild, T> varde) {
        if (Cellskrift.kolumn(falt, mall.karta()) == null) {
            return null;
        }
        return varde.apply(fil == null || jamforelse.skiljer(falt, fil, lagrad) ? lagrad : fil);
    }

    /** @return what of the row has no column here, as people call it */
    List<String> utanKolumn(Radbild lagrad) {
        List<String> missing = new ArrayList<>();
        for (Falt falt : Falt.values()) {
            if (Cellskrift.kolumn(falt, mall.karta()) == null && jamforelse.harVarde(falt, lagrad)) {
                missing.add(Radjamforelse.rubrik(falt));
            }
        }
        for (int manad = 1; manad <= 12; manad++) {
            if (mall.manadskolumn(manad) < 0 && Radandring.visat(lagrad, manad) != null) {
                missing.add(Radjamforelse.manadsnamn(manad));
            }
        }
        return missing;
    }

    /**
     * Gives rows that read otherwise than what is stored, once the sheet is written, their stored values in the place of formulas.
     *
     * @param igen rows of the workbook as it was read again
     * @return whether anything more has to change
     */
    boolean ratta(List<Radbild> igen) {
        Map<Integer, Radbild> rows = new HashMap<>();
        igen.stream().filter(rad -> mall.blad().equals(rad.plats().blad())).forEach(rad -> rows.put(rad.plats().rad(), rad));
        Radflytt flytt = new Radflytt(nya, borttagna);
        boolean more = false;
        for (Par par : funna) {
            int number = par.fil().plats().rad();
            Radbild written = rows.get(flytt.ny(number));
            if (written != null) {
                Map<Integer, Cellandring> cells = celler.get(number);
                Map<Integer, Cellandring> changes = andring.ratta(written, mall.celler(number), par.lagrad(), cells);
                cells.putAll(changes);
                more |= !changes.isEmpty();
            }
        }
        return more;
    }

    List<String> ersattaFormler() {
        return andring.ersattaFormler();
    }

    Bladandring bladandring() {
        return new Bladandring(mall.blad(), celler.values().stream().flatMap(row -> row.values().stream()).toList(), nya, borttagna);
    }
}
