package se.underlag.kopfil.internal.granskning;

import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.Granskning;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.kopfil.Radbild;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Json;

/** The answer of {@code kopfil kontrollera} for programs. Its names and their order are a contract. */
public final class Granskningsjson {

    private Granskningsjson() {
    }

    /** @return the answer, to be written by {@link Json} */
    static Map<String, Object> of(Granskning granskning) {
        return Json.objekt("filer", granskning.filer().stream().map(Granskningsjson::file));
    }

    private static Map<String, Object> file(Filsvar svar) {
        if (svar.fel().isPresent()) {
            return Json.objekt("fil", svar.fil(), "fel", svar.fel().get());
        }
        return Json.objekt("fil", svar.fil(), "blad", svar.blad(), "rader", svar.rader().size(),
                "faktisk", svar.faktiskt().summa(), "prognos", svar.prognos().summa(), "summa", svar.faktiskt().summa().add(svar.prognos().summa()),
                "manader", months(svar.ar(), svar.faktiskt(), svar.prognos()), "poster", svar.rader().stream().map(Granskningsjson::row),
                "avvikelser", svar.avvikelser().stream().filter(fynd -> fynd.allvar() != Allvar.UPPLYSNING).map(Granskningsjson::finding));
    }

    private static Map<String, Object> row(Radbild rad) {
        return Json.objekt("rad", rad.plats().rad(), "person", rad.identitet(), "beslut", rad.beslutsnr(), "insats", rad.insats(),
                "leverantor", rad.leverantor(), "from", rad.period().from(), "tom", rad.period().tom(), "dygnspris", rad.dygnspris(),
                "faktisk", rad.faktiskt().summa(), "prognos", rad.prognos().summa(), "manader", months(rad.ar(), rad.faktiskt(), rad.prognos()));
    }

    private static Stream<Map<String, Object>> months(int ar, Manadsbelopp faktiskt, Manadsbelopp prognos) {
        return IntStream.rangeClosed(1, 12).mapToObj(manad -> Json.objekt("manad", String.format(Locale.ROOT, "%04d-%02d", ar, manad),
                "faktisk", faktiskt.orZero(manad), "prognos", prognos.orZero(manad)));
    }

    /** A finding as {@code kontrollera} and {@code importera} show it. */
    public static Map<String, Object> finding(Fynd fynd) {
        Fynd.Plats place = fynd.plats();
        return Json.objekt("blad", place.blad(), "rad", place.rad() == 0 ? null : place.rad(), "cell", place.cell(), "kolumn", place.kolumn(),
                "regel", fynd.regel(), "allvar", fynd.allvar().name().toLowerCase(Locale.ROOT), "text", fynd.text());
    }
}
