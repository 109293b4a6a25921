package se.underlag.kopfil.internal.kommando;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.base.Belopp;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.forslag.Antagande;
import se.underlag.kopfil.forslag.ForslagException;
import se.underlag.kopfil.forslag.Forslagsbild;
import se.underlag.kopfil.forslag.Forslagsinfo;
import se.underlag.kopfil.forslag.Forslagstjanst;
import se.underlag.kopfil.forslag.Forslagstjanst.Antaget;
import se.underlag.kopfil.livscykel.LivscykelException;
import se.underlag.security.Modulpid;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag kopfil forslag}: what placeringsavtal propose to köpfiler, to see, accept, turn down or take back (BB-34, BB-60, A8). */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class ForslagKommando implements Kommando {

    private static final String LAYOUT = "%-8s %4s  %-20s %-26s %-12s %18s %16s  %s";
    private static final int KORT = 8;

    private final KopfilTjanst kopfiler;
    private final Forslagstjanst tjanst;

    /** @param kopfiler finds the köpfil; @param tjanst knows the proposals */
    @Activate public ForslagKommando(@Reference KopfilTjanst kopfiler, @Reference Forslagstjanst tjanst) {
        this.kopfiler = kopfiler;
        this.tjanst = tjanst;
    }

    @Override public String namn() {
        return "kopfil forslag";
    }

    @Override public String bruk() {
        return "[--enhet KOD] [--ar ÅÅÅÅ] [--fil NAMN] [--alla] [--visa ID | --anta ID | --avvisa ID --orsak TEXT | --angra ID] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of("enhet", "ar", "fil", "visa", "anta", "avvisa", "angra", "orsak");
    }

    @Override public Set<String> flaggor() {
        return Set.of("alla");
    }

    @Override public String hjalp() {
        return Messages.hjalpForslag;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        Ord.inga(rad);
        long wanted = List.of("visa", "anta", "avvisa", "angra").stream().filter(rad::har).count();
        if (wanted > 1) {
            throw new Kommandofel(Messages.forslagEttVal);
        }
        if (rad.har("visa")) {
            return visa(rad);
        }
        if (rad.har("anta")) {
            return anta(rad);
        }
        if (rad.har("angra")) {
            return angra(rad);
        }
        return rad.har("avvisa") ? avvisa(rad) : lista(rad);
    }

    private int lista(Kommandorad rad) {
        List<Forslagsinfo> forslag = valda(rad, rad.har("alla"));
        if (rad.json()) {
            rad.ut().println(Json.write(Json.objekt("forslag", forslag.stream().map(ForslagKommando::json).toList())));
        } else if (forslag.isEmpty()) {
            rad.ut().println(Messages.ingaForslag);
        } else {
            rad.ut().println(LAYOUT.formatted(Messages.forslagId, Messages.ar, Messages.kopfil, Messages.forslagPerson, Messages.forslagTyp,
                    Messages.faktiskt, Messages.forslagSkillnad, Messages.forslagArende));
            forslag.forEach(ett -> rad.ut().println(LAYOUT.formatted(kort(ett), ett.ar(), ett.kopfil() == null ? "–" : ett.kopfil(), ett.person(),
                    typ(ett), Belopp.svenska(ett.summa()), ett.skillnad() == null ? "" : Belopp.svenska(ett.skillnad()),
                    ett.referens() == null ? "" : ett.referens())));
        }
        return 0;
    }

    /** Those of the unit, year and file that were named. */
    private List<Forslagsinfo> valda(Kommandorad rad, boolean alla) {
        Integer ar = rad.har("ar") ? Integer.valueOf(Ord.ar(rad)) : null;
        return gor(() -> tjanst.lista(alla)).stream()
                .filter(ett -> rad.varde("enhet").map(enhet -> enhet.equals(ett.enhetskod())).orElse(true))
                .filter(ett -> ar == null || ar == ett.ar())
                .filter(ett -> rad.varde("fil").map(fil -> fil.equals(ett.kopfil())).orElse(true)).toList();
    }

    /** The proposal of an id, or of its beginning or end where only one has it. */
    private Forslagsinfo forslag(String id) {
        List<Forslagsinfo> found = gor(() -> tjanst.lista(true)).stream().filter(ett -> ett.id().endsWith(id) || ett.id().startsWith(id)).toList();
        if (id.isBlank() || found.size() != 1) {
            throw new Kommandofel(MessageFormat.format(found.size() > 1 ? Messages.fleraForslag : Messages.ingetForslag, id));
        }
        return found.get(0);
    }

    private int visa(Kommandorad rad) {
        Forslagsbild bild = bild(rad, forslag(rad.krav("visa")));
        if (rad.json()) {
            Map<String, Object> json = json(bild.info());
            json.put("falt", bild.falt().stream().map(falt -> Json.objekt("falt", falt.falt(), "fore", falt.fore(), "efter", falt.efter())).toList());
            json.put("manader", bild.manader().stream().map(manad -> Json.objekt("manad", manad.manad(), "fore", manad.fore(), "efter",
                    manad.efter(), "tidigare", manad.tidigare(), "skillnad", manad.skillnad(), "gront", manad.gront(), "grontEfter",
                    manad.grontEfter())).toList());
            json.put("hinder", bild.hinder());
            rad.ut().println(Json.write(json));
        } else {
            skriv(rad, bild);
        }
        return 0;
    }

    private Forslagsbild bild(Kommandorad rad, Forslagsinfo ett) {
        return gor(() -> tjanst.visa(ett.id(), kopfilId(rad, ett)));
    }

    private static void skriv(Kommandorad rad, Forslagsbild bild) {
        rad.ut().println(MessageFormat.format(Messages.forslagRubrik, typ(bild.info()), bild.info().person(), String.valueOf(bild.info().ar()),
                bild.info().kopfil() == null ? "–" : bild.info().kopfil()));
        if (bild.info().motivering() != null && !bild.info().motivering().isBlank()) {
            rad.ut().println(bild.info().motivering());
        }
        bild.falt().forEach(falt -> rad.ut().println(MessageFormat.format(Messages.forslagFalt, falt.falt(), tom(falt.fore()), tom(falt.efter()))));
        bild.manader().forEach(manad -> rad.ut().println(MessageFormat.format(Messages.forslagFalt, "%4d-%02d".formatted(bild.info().ar(),
                manad.manad()), kr(manad.fore()), kr(manad.efter()))));
        bild.manader().stream().filter(manad -> manad.skillnad() != null && manad.skillnad().signum() != 0)
                .forEach(manad -> rad.ut().println(MessageFormat.format(Messages.forslagRetroaktivt, "%4d-%02d".formatted(bild.info().ar(),
                        manad.manad()), kr(manad.skillnad()))));
        rad.ut().println(MessageFormat.format(Messages.forslagSumma, Belopp.svenska(bild.fore()), Belopp.svenska(bild.efter())));
        bild.handelser()
                .forEach(gront -> rad.ut().println(MessageFormat.format(gront.ersatts() ? Messages.forslagGrontBort : Messages.forslagGrontKvar,
                        Belopp.svenska(gront.belopp()))));
        if (bild.hinder() != null) {
            rad.ut().println(bild.hinder());
        }
    }

    private static String tom(String text) {
        return text == null || text.isEmpty() ? "–" : text;
    }

    private static String kr(BigDecimal belopp) {
        return belopp == null ? "–" : Belopp.svenska(belopp);
    }

    private int anta(Kommandorad rad) {
        Forslagsinfo ett = forslag(rad.krav("anta"));
        String kopfilId = kopfilId(rad, ett);
        Antaget antaget = gor(() -> tjanst.anta(new Antagande(ett.id(), ett.version(), kopfilId, Set.of(), null)));
        rad.ut().println(
                rad.json() ? Json.write(Json.objekt("id", ett.id(), "status", "antaget", "kopfil", antaget.kopfilId(), "rad", antaget.radId()))
                        : Messages.forslagAntaget);
        return 0;
    }

    /** The file of {@code --fil}, where one is named; of the proposal's unit and year. */
    private String kopfilId(Kommandorad rad, Forslagsinfo ett) {
        return rad.varde("fil").map(namn -> kopfiler.lista().stream()
                .filter(fil -> fil.enhetId().equals(ett.enhetId()) && fil.ar() == ett.ar() && fil.namn().equals(namn)).map(Kopfilsinfo::id)
                .findFirst()
                .orElseThrow(() -> new Kommandofel(MessageFormat.format(Messages.forslagIngenFil, namn, String.valueOf(ett.ar()))))).orElse(null);
    }

    private int avvisa(Kommandorad rad) {
        Forslagsinfo ett = forslag(rad.krav("avvisa"));
        String orsak = rad.krav("orsak");
        gor(() -> {
            tjanst.avvisa(ett.id(), ett.version(), orsak);
            return null;
        });
        rad.ut().println(rad.json() ? Json.write(Json.objekt("id", ett.id(), "status", "avvisat")) : Messages.forslagAvvisat);
        return 0;
    }

    private int angra(Kommandorad rad) {
        Forslagsinfo ett = forslag(rad.krav("angra"));
        gor(() -> tjanst.angra(ett.id(), ett.version()));
        rad.ut().println(rad.json() ? Json.write(Json.objekt("id", ett.id(), "status", "nytt")) : Messages.forslagAngrat);
        return 0;
    }

    /** Does it; what is refused is wrong usage. */
    private static <T> T gor(Supplier<T> steg) {
        try {
            return steg.get();
        } catch (ForslagException | LivscykelException refused) {
            throw new Kommandofel(refused.getMessage());
        }
    }

    private static String kort(Forslagsinfo ett) {
        return ett.id().substring(Math.max(0, ett.id().length() - KORT));
    }

    private static String typ(Forslagsinfo ett) {
        return switch (ett.typ()) {
        case NY_RAD -> Messages.forslagNyRad;
        case ANDRA_RAD -> Messages.forslagAndraRad;
        case AVSLUTA_RAD -> Messages.forslagAvslutaRad;
        };
    }

    private static Map<String, Object> json(Forslagsinfo ett) {
        return Json.objekt("id", ett.id(), "typ", ett.typ().name().toLowerCase(Locale.ROOT), "status", ett.status().name().toLowerCase(Locale.ROOT),
                "enhet", ett.enhetskod(), "ar", ett.ar(), "fil", ett.kopfil(), "person", ett.person(), "insats", ett.insats(), "leverantor",
                ett.leverantor(), "from", ett.from(), "tom", ett.tom(), "dygnspris", ett.dygnspris(), "summa", ett.summa(), "skillnad",
                ett.skillnad(), "arende", ett.referens(), "motivering", ett.motivering(), "avgjordAv", ett.avgjordAv(), "orsak",
                ett.avgorandeorsak());
    }
}
