package se.underlag.kopfil.internal.kommando;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.base.Belopp;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.livscykel.Livscykeltjanst;
import se.underlag.kopfil.livscykel.Versionsjamforelse;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Falt;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Rad;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Slag;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Summor;
import se.underlag.security.Modulpid;
import se.underlag.security.Skydd;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag kopfil jamfor}: what differs between two versions, or between a version and the köpfil as it is now. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class JamforKommando implements Kommando {

    private final KopfilTjanst tjanst;
    private final Livscykeltjanst livscykel;
    private final Skydd skydd;

    /** @param tjanst finds the köpfil; @param livscykel does the step; @param skydd has the word for what is masked */
    @Activate public JamforKommando(@Reference KopfilTjanst tjanst, @Reference Livscykeltjanst livscykel, @Reference Skydd skydd) {
        this.tjanst = tjanst;
        this.livscykel = livscykel;
        this.skydd = skydd;
    }

    @Override public String namn() {
        return "kopfil jamfor";
    }

    @Override public String bruk() {
        return "--enhet KOD --ar ÅÅÅÅ [--fil NAMN] --version MÅNAD[:NUMMER] [--mot MÅNAD[:NUMMER]] [--till FIL.xlsx] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of("enhet", "ar", "fil", "version", "mot", "till");
    }

    @Override public String hjalp() {
        return Messages.hjalpJamfor;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        Ord.inga(rad);
        Kopfilsinfo fil = Ord.kopfil(tjanst, rad);
        String fore = Livscykelord.version(livscykel.versioner(fil.id()), rad.krav("version"));
        String efter = rad.varde("mot").map(ord -> Livscykelord.version(livscykel.versioner(fil.id()), ord)).orElse(null);
        Versionsjamforelse jamforelse = Livscykelord.gor(() -> livscykel.jamfor(fil.id(), fore, efter));
        if (rad.varde("till").isPresent()) {
            skriv(rad, fil, jamforelse);
        }
        if (rad.json()) {
            rad.ut().println(Json.write(json(jamforelse)));
        } else {
            text(rad, jamforelse);
        }
        return 0;
    }

    private void skriv(Kommandorad rad, Kopfilsinfo fil, Versionsjamforelse jamforelse) {
        Path till = Ord.mal(rad, rad.krav("till"));
        try {
            livscykel.exportera(fil.id(), jamforelse, till, new NullProgressMonitor());
        } catch (KalkylException unwritable) {
            throw new Kommandofel(unwritable.getMessage());
        }
    }

    private Map<String, Object> json(Versionsjamforelse jamforelse) {
        return Json.objekt("kopfil", jamforelse.kopfil(), "fore", jamforelse.fore(), "efter", jamforelse.efter(), "nya", jamforelse.antal(Slag.NY),
                "borttagna", jamforelse.antal(Slag.BORTTAGEN), "andrade", jamforelse.antal(Slag.ANDRAD), "oforandrade",
                jamforelse.antal(Slag.OFORANDRAD), "faktiskt", summor(jamforelse.faktiskt()), "prognos", summor(jamforelse.prognos()), "rader",
                jamforelse.andrade().stream().map(ett -> rad(ett, dold(jamforelse, ett))).toList());
    }

    private static Map<String, Object> summor(Summor summor) {
        return Json.objekt("fore", summor.fore(), "efter", summor.efter(), "differens", summor.differens());
    }

    private Map<String, Object> rad(Rad rad, boolean dold) {
        return Json.objekt("slag", rad.slag().name().toLowerCase(java.util.Locale.ROOT), "radId", rad.visad().radId(), "beslut",
                rad.visad().beslutsnr(), "falt", rad.falt().stream().map(ett -> falt(ett, dold)).toList());
    }

    private Map<String, Object> falt(Falt falt, boolean dold) {
        return Json.objekt("falt", falt.falt(), "fore", varde(falt.fore(), dold), "efter", varde(falt.efter(), dold), "differens",
                falt.differens());
    }

    private void text(Kommandorad rad, Versionsjamforelse jamforelse) {
        rad.ut().println(MessageFormat.format(Messages.jamford, jamforelse.kopfil(), jamforelse.fore(), jamforelse.efter(),
                jamforelse.antal(Slag.NY), jamforelse.antal(Slag.BORTTAGEN), jamforelse.antal(Slag.ANDRAD)));
        for (Rad ett : jamforelse.andrade()) {
            boolean dold = dold(jamforelse, ett);
            for (Falt falt : ett.falt()) {
                rad.ut().println(MessageFormat.format(Messages.skillnad, String.valueOf(ett.visad().plats().rad()),
                        slag(ett.slag()), falt.namn(), visa(varde(falt.fore(), dold)), visa(varde(falt.efter(), dold))));
            }
        }
        rad.ut().println(MessageFormat.format(Messages.summarad, Messages.faktiskt, Belopp.svenska(jamforelse.faktiskt().fore()),
                Belopp.svenska(jamforelse.faktiskt().efter()), Belopp.svenska(jamforelse.faktiskt().differens())));
        rad.ut().println(MessageFormat.format(Messages.summarad, Messages.prognos, Belopp.svenska(jamforelse.prognos().fore()),
                Belopp.svenska(jamforelse.prognos().efter()), Belopp.svenska(jamforelse.prognos().differens())));
    }

    private boolean dold(Versionsjamforelse jamforelse, Rad rad) {
        return jamforelse.skyddade(rad).stream().anyMatch(id -> skydd.lyftTill(id).isEmpty());
    }

    /** Words can tell who or where a protected person is; days and amounts cannot. */
    private Object varde(Object varde, boolean dold) {
        return dold && varde instanceof String ? skydd.text() : varde;
    }

    private static String slag(Slag slag) {
        return switch (slag) {
        case NY -> Messages.radNy;
        case BORTTAGEN -> Messages.radBorttagen;
        default -> Messages.radAndrad;
        };
    }

    private static String visa(Object value) {
        return value == null ? "–" : value instanceof java.math.BigDecimal belopp ? Belopp.svenska(belopp) : value.toString();
    }
}
