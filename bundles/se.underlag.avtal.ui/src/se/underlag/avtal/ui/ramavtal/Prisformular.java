package se.underlag.avtal.ui.ramavtal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.underlag.avtal.Leverantorsbild;
import se.underlag.avtal.Prisbild;
import se.underlag.avtal.Ramavtalsbild;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegfalt.Slag;
import se.underlag.avtal.ui.steg.Faltvarden;
import se.underlag.base.Period;

/** The fields of ramavtal, prices and addresses, and what they make. */
final class Prisformular {

    static final String NAMN = "namn";
    static final String DIARIENR = "diarienr";
    static final String FRAN = "fran";
    static final String TILL = "till";
    static final String PRISMODELL = "prismodell";
    static final String LEVERANTOR = "leverantor";
    static final String BOENDE = "boende";
    static final String PRIS = "pris";
    static final String BARNTILLAGG = "barntillagg";
    static final String KALLA = "kalla";
    static final String ADRESS = "adress";

    private Prisformular() {
    }

    /** @param fore null for a new one */
    static Faltvarden ramavtal(Ramavtalsbild fore, Clock clock) {
        return new Faltvarden(List.of(falt(NAMN, Messages.falt_namn, Slag.TEXT, true, fore == null ? null : fore.namn()),
                falt(DIARIENR, Messages.falt_diarienr, Slag.TEXT, false, fore == null ? null : fore.diarienr()),
                falt(FRAN, Messages.kolumn_fran, Slag.DATUM, true, fore == null ? null : fore.period().from()),
                falt(TILL, Messages.kolumn_till, Slag.DATUM, false, fore == null ? null : fore.period().tom()),
                falt(PRISMODELL, Messages.falt_prismodell, Slag.TEXT, false, fore == null ? null : fore.prismodell())), clock);
    }

    static Ramavtalsbild ramavtal(Ramavtalsbild fore, Faltvarden varden) {
        return new Ramavtalsbild(fore == null ? null : fore.id(), fore == null ? 0 : fore.version(), varden.varde(NAMN), varden.varde(DIARIENR),
                period(varden), varden.varde(PRISMODELL), fore == null ? 0 : fore.antalPriser());
    }

    /** A new price. @param somFore the price before of the same home, null when another home is meant */
    static Faltvarden nyttPris(Prisbild somFore, Clock clock) {
        List<Stegfalt> falt = new ArrayList<>();
        falt.add(falt(LEVERANTOR, Messages.kolumn_leverantor, Slag.TEXT, true, somFore == null ? null : somFore.leverantor()));
        falt.add(falt(BOENDE, Messages.kolumn_boende, Slag.TEXT, true, somFore == null ? null : somFore.boende()));
        falt.addAll(prisfalt(null, somFore == null ? null : somFore.barntillagg(), new Period(null, null), null));
        return new Faltvarden(falt, clock);
    }

    /** A price that is corrected. */
    static Faltvarden rattat(Prisbild fore, Clock clock) {
        return new Faltvarden(prisfalt(fore.pris(), fore.barntillagg(), fore.period(), fore.kalla()), clock);
    }

    private static List<Stegfalt> prisfalt(BigDecimal pris, BigDecimal barntillagg, Period period, String kalla) {
        return List.of(falt(PRIS, Messages.falt_pris, Slag.KRONOR, true, pris),
                falt(BARNTILLAGG, Messages.falt_barntillagg, Slag.KRONOR, false, barntillagg),
                falt(FRAN, Messages.kolumn_fran, Slag.DATUM, true, period.from()), falt(TILL, Messages.kolumn_till, Slag.DATUM, false, period.tom()),
                falt(KALLA, Messages.kolumn_kalla, Slag.TEXT, false, kalla));
    }

    static Prisbild nyttPris(String ramavtalId, Faltvarden varden) {
        return new Prisbild(null, ramavtalId, null, varden.varde(LEVERANTOR), null, varden.varde(BOENDE), new BigDecimal(varden.varde(PRIS)),
                kronor(varden, BARNTILLAGG), period(varden), varden.varde(KALLA));
    }

    static Prisbild rattat(Prisbild fore, Faltvarden varden) {
        return new Prisbild(fore.id(), fore.ramavtalId(), fore.leverantorId(), fore.leverantor(), fore.boendeId(), fore.boende(),
                new BigDecimal(varden.varde(PRIS)), kronor(varden, BARNTILLAGG), period(varden), varden.varde(KALLA));
    }

    static Faltvarden adress(Leverantorsbild fore, Clock clock) {
        return new Faltvarden(List.of(falt(ADRESS, Messages.falt_adress, Slag.LANGTEXT, false, fore.adress())), clock);
    }

    static Leverantorsbild adress(Leverantorsbild fore, Faltvarden varden) {
        return new Leverantorsbild(fore.id(), fore.version(), fore.namn(), fore.orgnr(), varden.varde(ADRESS));
    }

    private static Stegfalt falt(String nyckel, String etikett, Slag slag, boolean kravs, Object fore) {
        String text = fore instanceof BigDecimal belopp ? belopp.toPlainString() : fore == null ? "" : fore.toString();
        return new Stegfalt(nyckel, etikett, slag, kravs, text, "", List.of());
    }

    private static Period period(Faltvarden varden) {
        return new Period(dag(varden, FRAN), dag(varden, TILL));
    }

    private static LocalDate dag(Faltvarden varden, String nyckel) {
        return varden.varde(nyckel) == null ? null : LocalDate.parse(varden.varde(nyckel));
    }

    private static BigDecimal kronor(Faltvarden varden, String nyckel) {
        return varden.varde(nyckel) == null ? null : new BigDecimal(varden.varde(nyckel));
    }
}
