package se.underlag.sekretess.internal.logg;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.sekretess.Lasare;
import se.underlag.sekretess.Loggfraga;
import se.underlag.sekretess.Loggrad;
import se.underlag.sekretess.Loggtjanst;
import se.underlag.sekretess.Sekretessord;
import se.underlag.sekretess.internal.Messages;
import se.underlag.security.Behorighet;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag logg}: who has read and changed what about a person, the monthly report of a unit, and who took data out. */
@Component
public final class LoggKommando implements Kommando {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int DAYS_BACK = 30;
    private static final String LASARE = "lasare";
    /** Says to every command who logs in; it was this one's filter once. */
    private static final String INLOGGAD = "anvandare";

    private final Loggtjanst tjanst;
    private final Behorighet behorighet;
    private final Clock klocka;

    /** @param tjanst reads the log; @param behorighet knows who asks */
    @Activate public LoggKommando(@Reference Loggtjanst tjanst, @Reference Behorighet behorighet, @Reference Clock klocka) {
        this.tjanst = tjanst;
        this.behorighet = behorighet;
        this.klocka = klocka;
    }

    @Override public String namn() {
        return "logg";
    }

    @Override public String bruk() {
        return Messages.bruk;
    }

    @Override public Set<String> medVarde() {
        return Set.of("person", "from", "tom", "enhet", "manad", LASARE, "till");
    }

    @Override public Set<String> flaggor() {
        return Set.of("exporter");
    }

    @Override public String hjalp() {
        return Messages.hjalpLogg;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        if (rad.varde(INLOGGAD).filter(named -> !named.equalsIgnoreCase(behorighet.aktor().signatur())).isPresent()) {
            throw new Kommandofel(Messages.anvandareLoggarIn);
        }
        if (rad.har("manad")) {
            rapport(rad);
        } else {
            LocalDate tom = rad.varde("tom").map(LoggKommando::dag).orElseGet(() -> LocalDate.now(klocka));
            Loggfraga fraga = new Loggfraga(rad.varde("person").orElse(null), rad.varde(LASARE).orElse(null), rad.varde("enhet").orElse(null),
                    rad.varde("from").map(LoggKommando::dag).orElse(tom.minusDays(DAYS_BACK)), tom, rad.har("person"));
            svar(rad, rad.har("exporter") ? tjanst.exporter(fraga) : tjanst.las(fraga));
        }
        return 0;
    }

    private void rapport(Kommandorad rad) {
        String enhet = rad.varde("enhet").orElseThrow(() -> new Kommandofel(Messages.enhetSaknas));
        Loggtjanst.Rapport rapport = tjanst.rapport(enhet, manad(rad.krav("manad")));
        if (skriven(rad, rapport.rader().size(), till -> tjanst.skriv(rapport, till))) {
            return;
        }
        if (rad.json()) {
            Json.write(Json.objekt("enhet", enhet, "manad", rapport.manad().toString(), "lasare", rapport.rader().stream().map(this::json)),
                    rad.ut());
        } else if (rapport.rader().isEmpty()) {
            rad.ut().println(Messages.ingenTraff);
        } else {
            rad.ut().println(MessageFormat.format(Messages.rapportTitel, enhet, rapport.manad()));
            rapport.rader().forEach(one -> rad.ut().printf("%-16s %-32s %4d  %s – %s%n", one.anvandare(), one.person(), one.antal(),
                    tid(one.forsta()), tid(one.sista())));
        }
    }

    private Object json(Lasare one) {
        return Json.objekt("anvandare", one.anvandare(), "person", one.person(), "antal", one.antal(), "exporter", one.exporter(), "skyddLyft",
                one.lyft(), "forsta", one.forsta().toString(), "sista", one.sista().toString());
    }

    private void svar(Kommandorad rad, Loggtjanst.Svar svar) {
        if (skriven(rad, svar.rader().size(), till -> tjanst.skriv(svar, till))) {
            return;
        }
        if (rad.json()) {
            Json.write(Json.objekt("logg", svar.rader().stream().map(this::json), "avkortat", svar.avkortat()), rad.ut());
            return;
        }
        if (svar.rader().isEmpty()) {
            rad.ut().println(Messages.ingenTraff);
        }
        svar.rader().forEach(one -> rad.ut().println(text(one)));
        if (svar.avkortat()) {
            rad.fel().println(MessageFormat.format(Messages.avkortat, Loggtjanst.MEST));
        }
    }

    private Object json(Loggrad one) {
        return Json.objekt("tid", one.tid().toString(), "anvandare", one.anvandare(), "handling",
                one.slag().name().toLowerCase(java.util.Locale.ROOT),
                "objekttyp", one.objekttyp(), "objekt", one.objekt(), "person", one.person(), "personer", one.personer(), "enhet", one.enhet(),
                "falt",
                one.falt(), "faltord", one.falt() == null ? null : Sekretessord.falt(one), "fore", one.fore(), "efter", one.efter());
    }

    private String text(Loggrad one) {
        StringBuilder line = new StringBuilder(
                String.format("%s  %-12s %-24s %s", tid(one.tid()), one.anvandare(), Sekretessord.slag(one.slag()), one.objekt()));
        Optional.of(Sekretessord.person(one)).filter(text -> !text.isEmpty()).ifPresent(text -> line.append("  ·  ").append(text));
        if (one.slag() == Loggrad.Slag.SKYDD_LYFT) {
            line.append("  ·  ").append(Sekretessord.efter(one));
        } else if (one.falt() != null) {
            line.append("  ·  ").append(Sekretessord.falt(one)).append(": ").append(Sekretessord.fore(one)).append(" → ")
                    .append(Sekretessord.efter(one));
        }
        return line.toString();
    }

    private boolean skriven(Kommandorad rad, int antal, java.util.function.Consumer<Path> skrivare) {
        Optional<Path> till = rad.varde("till").map(rad::fil);
        till.ifPresent(file -> {
            skrivare.accept(file);
            rad.ut().println(rad.json() ? Json.write(Json.objekt("fil", file.toString(), "rader", antal))
                    : MessageFormat.format(Messages.skriven, antal, file));
        });
        return till.isPresent();
    }

    private String tid(java.time.Instant tid) {
        ZoneId zone = klocka.getZone();
        return TIME.withZone(zone).format(tid);
    }

    static LocalDate dag(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new Kommandofel(MessageFormat.format(Messages.ogiltigDag, text));
        }
    }

    private static YearMonth manad(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException none) {
            throw new Kommandofel(MessageFormat.format(Messages.ogiltigManad, text));
        }
    }
}
