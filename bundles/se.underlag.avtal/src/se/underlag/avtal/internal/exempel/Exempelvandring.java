package se.underlag.avtal.internal.exempel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Startbegaran;
import se.underlag.avtal.Stegbegaran;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;

/** Takes the steps of a case on their days, until it is in the wanted state. */
final class Exempelvandring {

    private final Function<LocalDate, Placeringstjanst> tjanst;
    private final String enhetId;

    /** @param tjanst the service as it is met that day */
    Exempelvandring(Function<LocalDate, Placeringstjanst> tjanst, String enhetId) {
        this.tjanst = tjanst;
        this.enhetId = enhetId;
    }

    /** A step on a day. @param till the state it leads to, null for one beside; @param varden laid over what the form proposes */
    record Steg(String id, LocalDate dag, Placeringstillstand till, Map<String, String> varden) {

        Steg(String id, LocalDate dag, Placeringstillstand till, String... varden) {
            this(id, dag, till, par(varden));
        }
    }

    private static Map<String, String> par(String... ord) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < ord.length; i += 2) {
            all.put(ord[i], ord[i + 1]);
        }
        return all;
    }

    /** Begins a flow; {@code start} is its first step. */
    Arendebild starta(Flode flode, Exempelgrund.Plats plats, String foregaende, Steg start) {
        return tjanst.apply(start.dag()).starta(new Startbegaran(flode, enhetId, plats.person().getId(), plats.beslut().getId(),
                foregaende == null ? plats.boende().getId() : null, foregaende, start.varden())).efter();
    }

    /** @return the case in that state, or broken off there when it shall be */
    Arendebild ga(Arendebild arende, List<Steg> steg, Placeringstillstand mal) {
        Arendebild now = arende;
        for (Steg one : steg) {
            if (one.till() != null && one.till() != now.tillstand() && now.tillstand() == mal) {
                break;
            }
            now = ta(now, one, null);
        }
        return now;
    }

    Arendebild ta(Arendebild arende, Steg steg, String orsak) {
        Placeringstjanst service = tjanst.apply(steg.dag());
        Map<String, String> values = new HashMap<>();
        service.falt(arende, steg.id()).stream().filter(falt -> !falt.forslag().isEmpty()).forEach(falt -> values.put(falt.nyckel(), falt.forslag()));
        values.putAll(steg.varden());
        return service.utfor(new Stegbegaran(arende.id(), arende.version(), steg.id(), values, orsak)).efter();
    }
}
