package se.underlag.avtal.internal.dokument;

import static se.underlag.model.UnderlagPackage.Literals.ORGANISATIONSENHET__KOD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Mallbild;
import se.underlag.avtal.Mallfil;
import se.underlag.avtal.Mallgranskning;
import se.underlag.avtal.Malltjanst;
import se.underlag.avtal.Mallversion;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Organisationsenhet;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Modulpid;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag avtal mall}: the document templates, listed, written out, looked at, replaced, restored. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class MallKommando implements Kommando {

    private static final String LAYOUT = "%-28s %-36s %s";
    private static final String ENHET = "enhet";
    private static final String TILL = "till";
    private static final String FROM = "from";
    private static final String VERSION = "version";

    private final Malltjanst tjanst;
    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Clock klocka;

    /** @param tjanst keeps the templates; @param lagring knows the units by code */
    @Activate public MallKommando(@Reference Malltjanst tjanst, @Reference Lagring lagring, @Reference Behorighet behorighet,
            @Reference Clock klocka) {
        this.tjanst = tjanst;
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.klocka = klocka;
    }

    @Override public String namn() {
        return "avtal mall";
    }

    @Override public String bruk() {
        return "lista | exportera TYP --till FIL [--version ID] | granska TYP FIL | importera TYP FIL [--from DAG] | aterstall TYP"
                + " [--enhet KOD] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of(ENHET, TILL, FROM, VERSION);
    }

    @Override public String hjalp() {
        return Messages.mallHjalp;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        List<String> ord = rad.fria();
        String what = ord.isEmpty() ? "" : ord.get(0);
        int words = switch (what) {
        case "lista" -> 1;
        case "exportera", "aterstall" -> 2;
        case "granska", "importera" -> 3;
        default -> 0;
        };
        if (words == 0 || ord.size() != words) {
            throw new Kommandofel(MessageFormat.format(Messages.mallBruk, bruk()));
        }
        try {
            return switch (what) {
            case "lista" -> lista(rad);
            case "exportera" -> exportera(rad, typ(ord.get(1)));
            case "granska" -> granska(rad, typ(ord.get(1)), ord.get(2));
            case "importera" -> importera(rad, typ(ord.get(1)), ord.get(2));
            default -> visa(rad, tjanst.aterstall(typ(ord.get(1)), enhet(rad)), null);
            };
        } catch (AvtalException refused) {
            throw new Kommandofel(refused.getMessage());
        }
    }

    private int lista(Kommandorad rad) {
        List<Mallbild> mallar = tjanst.lista(enhet(rad));
        if (rad.json()) {
            rad.ut().println(Json.write(Json.objekt("mallar", mallar.stream().map(MallKommando::json).toList())));
        } else {
            for (Mallbild one : mallar) {
                rad.ut().println(LAYOUT.formatted(kod(one.typ()), one.namn(), kalla(one)));
                one.versioner().forEach(version -> rad.ut().println(MessageFormat.format(Messages.mallVersion, version.from(),
                        version.tom() == null ? "" : version.tom(), version.namn(), version.inlagdAv())));
            }
        }
        return 0;
    }

    private int exportera(Kommandorad rad, Dokumenttyp typ) {
        Mallbild now = tjanst.lista(enhet(rad)).stream().filter(one -> one.typ() == typ).findFirst().orElseThrow();
        String version = rad.varde(VERSION).orElseGet(() -> galler(now));
        Mallfil mall = tjanst.innehall(typ, version);
        Path till = rad.fil(rad.krav(TILL));
        try {
            Files.write(till, mall.innehall(), StandardOpenOption.CREATE_NEW);
        } catch (IOException refused) {
            throw new Kommandofel(MessageFormat.format(Messages.kanInteSkriva, till.getFileName()));
        }
        rad.ut().println(rad.json() ? Json.write(Json.objekt("typ", kod(typ), "mall", mall.namn()))
                : MessageFormat.format(Messages.mallSkriven, till.getFileName()));
        return 0;
    }

    /** The version that holds today, null for the shipped one; one of all units is written out with its id. */
    private String galler(Mallbild now) {
        LocalDate idag = LocalDate.now(klocka);
        return now.kalla() == Mallbild.Kalla.LEVERERAD ? null
                : now.versioner().stream().filter(one -> !one.from().isAfter(idag) && (one.tom() == null || !one.tom().isBefore(idag)))
                        .map(Mallversion::id).findFirst().orElseGet(() -> tjanst.lista(null).stream().filter(one -> one.typ() == now.typ())
                                .flatMap(one -> one.versioner().stream()).filter(one -> one.namn().equals(now.namn())).map(Mallversion::id)
                                .findFirst()
                                .orElse(null));
    }

    private int granska(Kommandorad rad, Dokumenttyp typ, String fil) {
        Mallgranskning found = tjanst.granska(typ, namn(fil), las(rad, fil));
        if (rad.json()) {
            rad.ut().println(Json.write(Json.objekt("duger", found.duger(), "hinder", found.hinder(), "anmarkningar", found.anmarkningar())));
        } else {
            found.hinder().forEach(rad.ut()::println);
            found.anmarkningar().forEach(rad.ut()::println);
            if (found.duger()) {
                rad.ut().println(Messages.mallDuger);
            }
        }
        return found.duger() ? 0 : 1;
    }

    private int importera(Kommandorad rad, Dokumenttyp typ, String fil) {
        LocalDate from = rad.varde(FROM).map(MallKommando::dag).orElseGet(() -> LocalDate.now(klocka));
        byte[] innehall = las(rad, fil);
        return visa(rad, tjanst.importera(typ, enhet(rad), namn(fil), innehall, from), from);
    }

    private static int visa(Kommandorad rad, Mallbild now, LocalDate from) {
        rad.ut().println(rad.json() ? Json.write(json(now))
                : from == null ? MessageFormat.format(Messages.mallAterstalld, kod(now.typ()), now.namn())
                        : MessageFormat.format(Messages.mallUtbytt, kod(now.typ()), now.versioner().getFirst().namn(), from));
        return 0;
    }

    private String enhet(Kommandorad rad) {
        return rad.varde(ENHET).map(kod -> {
            try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
                return uow.list(Sokning.of(Organisationsenhet.class).lika(ORGANISATIONSENHET__KOD, kod)).stream().findFirst()
                        .map(Organisationsenhet::getId).orElseThrow(() -> new Kommandofel(MessageFormat.format(Messages.mallEnhet, kod)));
            }
        }).orElse(null);
    }

    private Dokumenttyp typ(String text) {
        return tjanst.typer().stream().filter(one -> kod(one).equals(text.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new Kommandofel(MessageFormat.format(Messages.okandTyp, text,
                        tjanst.typer().stream().map(MallKommando::kod).collect(Collectors.joining(", ")))));
    }

    private static LocalDate dag(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new Kommandofel(MessageFormat.format(Messages.mallDatum, text));
        }
    }

    private static String namn(String fil) {
        return Path.of(fil).getFileName().toString();
    }

    private static byte[] las(Kommandorad rad, String fil) {
        try {
            return Files.readAllBytes(rad.fil(fil));
        } catch (IOException missing) {
            throw new Kommandofel(MessageFormat.format(Messages.mallHjalpfil, namn(fil)));
        }
    }

    private static String kod(Dokumenttyp typ) {
        return typ.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kalla(Mallbild mall) {
        return switch (mall.kalla()) {
        case LEVERERAD -> Messages.kallaLevererad;
        case ALLA_ENHETER -> Messages.kallaAlla;
        case ENHETEN -> Messages.kallaEnheten;
        };
    }

    private static Map<String, Object> json(Mallbild mall) {
        return Json.objekt("typ", kod(mall.typ()), "mall", mall.namn(), "kalla", mall.kalla().name().toLowerCase(Locale.ROOT), "versioner",
                mall.versioner().stream().map(one -> Json.objekt("id", one.id(), "mall", one.namn(), "from", one.from(), "tom", one.tom(), "av",
                        one.inlagdAv())).toList());
    }
}
