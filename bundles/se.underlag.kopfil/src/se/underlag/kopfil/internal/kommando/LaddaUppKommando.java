package se.underlag.kopfil.internal.kommando;

import java.io.IOException;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.base.Belopp;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.livscykel.Checklistsvar;
import se.underlag.kopfil.livscykel.LivscykelException;
import se.underlag.kopfil.livscykel.Livscykeltjanst;
import se.underlag.kopfil.livscykel.Uppladdning;
import se.underlag.kopfil.livscykel.Uppladdningsunderlag;
import se.underlag.kopfil.livscykel.Versionsinfo;
import se.underlag.security.Modulpid;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag kopfil ladda-upp}: uploads a köpfil for a month (KF-10). Without answers it tells what the upload asks for, as JSON in the form
 * in which the answers are handed back. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class LaddaUppKommando implements Kommando {

    private final KopfilTjanst tjanst;
    private final Livscykeltjanst livscykel;

    /** @param tjanst finds the köpfil; @param livscykel does the step */
    @Activate public LaddaUppKommando(@Reference KopfilTjanst tjanst, @Reference Livscykeltjanst livscykel) {
        this.tjanst = tjanst;
        this.livscykel = livscykel;
    }

    @Override public String namn() {
        return "kopfil ladda-upp";
    }

    @Override public String bruk() {
        return "--enhet KOD --ar ÅÅÅÅ [--fil NAMN] --manad 1–12 [--svar FIL.json] [--anteckning TEXT] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of("enhet", "ar", "fil", "manad", "svar", "anteckning");
    }

    @Override public String hjalp() {
        return Messages.hjalpLaddaUpp;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        Ord.inga(rad);
        Kopfilsinfo fil = Ord.kopfil(tjanst, rad);
        int manad = Livscykelord.manad(rad.krav("manad"));
        if (rad.varde("svar").isEmpty()) {
            return fraga(rad, Livscykelord.gor(() -> livscykel.forbered(fil.id(), manad)));
        }
        Uppladdning uppladdning = uppladdning(fil.id(), manad, las(rad), rad.varde("anteckning").orElse(null));
        try {
            Versionsinfo version = livscykel.laddaUpp(uppladdning);
            rad.ut().println(rad.json() ? Json.write(Livscykelord.json(version))
                    : MessageFormat.format(Messages.uppladdadSom, version.kopfil(), version.beteckning(), version.rader(),
                            Belopp.svenska(version.summaFaktiskt()), Belopp.svenska(version.summaPrognos()), version.kortSumma()));
            return 0;
        } catch (LivscykelException asked) {
            return switch (asked.orsak()) {
            case OBESVARAD, OPPET_FYND, AVVISAD_RAD -> {
                rad.fel().println(asked.getMessage());
                if (rad.json()) {
                    rad.ut().println(Json.write(Json.objekt("fel", asked.getMessage())));
                }
                yield 1;
            }
            default -> throw new Kommandofel(asked.getMessage());
            };
        }
    }

    /** What must be answered; nothing is uploaded, so the code is that of a fault found. */
    private static int fraga(Kommandorad rad, Uppladdningsunderlag underlag) {
        List<Map<String, Object>> fragor = underlag.fragor().stream()
                .map(fraga -> Json.objekt("id", fraga.id(), "regel", fraga.regel(), "text", fraga.text(), "svar", null, "kommentar", null)).toList();
        List<Map<String, Object>> fel = underlag.fel().stream().map(ett -> Json.objekt("nyckel", Uppladdning.nyckel(ett), "rad", ett.plats().rad(),
                "regel", ett.regel(), "text", ett.text(), "kommentar", null)).toList();
        rad.ut().println(Json.write(Json.objekt("manad", underlag.manad(), "nummer", underlag.nummer(), "rader", underlag.rader(), "summaFaktiskt",
                underlag.summaFaktiskt(), "summaPrognos", underlag.summaPrognos(), "fragor", fragor, "fel", fel)));
        rad.fel().println(Messages.svaraForst);
        return 1;
    }

    private static Map<?, ?> las(Kommandorad rad) {
        String skriven = rad.krav("svar");
        try {
            if (Json.read(Files.readString(rad.fil(skriven))) instanceof Map<?, ?> object) {
                return object;
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Kommandofel(MessageFormat.format(Messages.svarOlasbara, skriven));
        }
        throw new Kommandofel(MessageFormat.format(Messages.svarOlasbara, skriven));
    }

    private static Uppladdning uppladdning(String kopfilId, int manad, Map<?, ?> object, String anteckning) {
        Map<String, Uppladdning.Svar> svar = new HashMap<>();
        for (Map<?, ?> fraga : poster(object, "fragor")) {
            if (fraga.get("id") instanceof String id && fraga.get("svar") instanceof String ord) {
                svar.put(id, new Uppladdning.Svar(svar(ord), fraga.get("kommentar") instanceof String text ? text : null));
            }
        }
        Map<String, String> kommentarer = new HashMap<>();
        for (Map<?, ?> fel : poster(object, "fel")) {
            if (fel.get("nyckel") instanceof String nyckel && fel.get("kommentar") instanceof String text) {
                kommentarer.put(nyckel, text);
            }
        }
        return new Uppladdning(kopfilId, manad, svar, kommentarer, anteckning);
    }

    private static List<Map<?, ?>> poster(Map<?, ?> object, String namn) {
        return object.get(namn) instanceof List<?> lista
                ? lista.stream().filter(Map.class::isInstance).<Map<?, ?>>map(ett -> (Map<?, ?>) ett).toList()
                : List.of();
    }

    private static Checklistsvar.Svar svar(String ord) {
        try {
            return Checklistsvar.Svar.valueOf(ord.strip().replace(' ', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Kommandofel(MessageFormat.format(Messages.okantSvar, ord));
        }
    }
}
