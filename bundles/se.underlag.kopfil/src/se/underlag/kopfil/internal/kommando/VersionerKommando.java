package se.underlag.kopfil.internal.kommando;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.base.Belopp;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.livscykel.Livscykeltjanst;
import se.underlag.kopfil.livscykel.Versionsinfo;
import se.underlag.security.Modulpid;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;

/** {@code underlag kopfil versioner}: the uploaded versions of a köpfil. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class VersionerKommando implements Kommando {

    private static final String LAYOUT = "%-20s %-16s %-14s %6s %18s %18s  %s";

    private final KopfilTjanst tjanst;
    private final Livscykeltjanst livscykel;

    /** @param tjanst finds the köpfil; @param livscykel does the step */
    @Activate public VersionerKommando(@Reference KopfilTjanst tjanst, @Reference Livscykeltjanst livscykel) {
        this.tjanst = tjanst;
        this.livscykel = livscykel;
    }

    @Override public String namn() {
        return "kopfil versioner";
    }

    @Override public String bruk() {
        return "--enhet KOD --ar ÅÅÅÅ [--fil NAMN] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of("enhet", "ar", "fil");
    }

    @Override public String hjalp() {
        return Messages.hjalpVersioner;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        Ord.inga(rad);
        Kopfilsinfo fil = Ord.kopfil(tjanst, rad);
        List<Versionsinfo> versioner = livscykel.versioner(fil.id());
        if (rad.json()) {
            rad.ut().println(Json.write(Json.objekt("versioner", versioner.stream().map(Livscykelord::json).toList())));
        } else if (versioner.isEmpty()) {
            rad.ut().println(Messages.ingaVersioner);
        } else {
            rad.ut().println(LAYOUT.formatted(Messages.version, Messages.uppladdad, Messages.av, Messages.rader, Messages.faktiskt, Messages.prognos,
                    Messages.kontrollsumma));
            versioner.forEach(version -> rad.ut().println(LAYOUT.formatted(version.beteckning(), Livscykelord.tid(version.tidpunkt()), version.av(),
                    version.rader(), Belopp.svenska(version.summaFaktiskt()), Belopp.svenska(version.summaPrognos()), version.kortSumma())));
        }
        return 0;
    }
}
