package se.underlag.kopfil.internal.kommando;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.security.Modulpid;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;

/** {@code underlag kopfil lista}: the köpfiler that are there. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class ListaKommando implements Kommando {

    private static final String LAYOUT = "%-12s %4s  %-32s %-14s %-10s %6s";

    private final KopfilTjanst tjanst;

    /** @param tjanst lists */
    @Activate public ListaKommando(@Reference KopfilTjanst tjanst) {
        this.tjanst = tjanst;
    }

    @Override public String namn() {
        return "kopfil lista";
    }

    @Override public String bruk() {
        return "[--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of();
    }

    @Override public String hjalp() {
        return Messages.hjalpLista;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        Ord.inga(rad);
        List<Kopfilsinfo> filer = tjanst.lista();
        if (rad.json()) {
            List<Map<String, Object>> json = filer.stream()
                    .map(fil -> Json.objekt("enhet", fil.enhetskod(), "ar", fil.ar(), "fil", fil.namn(), "agare",
                            fil.agare(), "status", status(fil), "rader", fil.rader()))
                    .toList();
            rad.ut().println(Json.write(Json.objekt("kopfiler", json)));
        } else if (filer.isEmpty()) {
            rad.ut().println(Messages.ingaKopfiler);
        } else {
            rad.ut().println(LAYOUT.formatted(Messages.enhet, Messages.ar, Messages.kopfil, Messages.agare, Messages.status, Messages.rader));
            filer.forEach(fil -> rad.ut().println(LAYOUT.formatted(fil.enhetskod(), fil.ar(), fil.namn(), fil.agare(), status(fil), fil.rader())));
        }
        return 0;
    }

    private static String status(Kopfilsinfo fil) {
        return fil.status().getLiteral().toLowerCase(Locale.ROOT);
    }
}
