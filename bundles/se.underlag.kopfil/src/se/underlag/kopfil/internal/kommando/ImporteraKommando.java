package se.underlag.kopfil.internal.kommando;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importresultat;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.PlanInaktuellException;
import se.underlag.kopfil.livscykel.LivscykelException;
import se.underlag.kopfil.internal.granskning.Fargord;
import se.underlag.kopfil.internal.granskning.Granskningsjson;
import se.underlag.kopfil.internal.granskning.KontrolleraKommando;
import se.underlag.persistence.LagringException;
import se.underlag.security.Modulpid;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag kopfil importera}: reads köpfiler into the database, each in a transaction of its own. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class ImporteraKommando implements Kommando {

    private static final int OK = 0;
    private static final int FEL = 1;
    private static final int OLASLIG = 2;

    private final KopfilTjanst tjanst;

    /** @param tjanst plans and carries out */
    @Activate public ImporteraKommando(@Reference KopfilTjanst tjanst) {
        this.tjanst = tjanst;
    }

    @Override public String namn() {
        return "kopfil importera";
    }

    @Override public String bruk() {
        return "FIL… --enhet KOD --ar ÅÅÅÅ [--fil NAMN] [--mall NAMN] " + Fargord.BRUK + " [--blad NAMN]… [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Stream.concat(Stream.of("enhet", "ar", "fil", "mall", "blad*"), Fargord.MED_VARDE.stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override public String hjalp() {
        return Messages.hjalpImportera;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        String enhet = rad.krav("enhet");
        int ar = Ord.ar(rad);
        demandFiles(rad);
        Lasval val = KontrolleraKommando.val(rad).medAr(ar);
        boolean tillsammans = rad.varde("fil").isPresent() && rad.fria().size() > 1;
        Saknade saknade = new Saknade();
        List<Importresultat> klara = new ArrayList<>();
        List<String> olasliga = new ArrayList<>();
        for (String namn : rad.fria()) {
            try {
                klara.add(importera(namn, new Importmal(enhet, ar, rad.varde("fil").orElse(null)), val, rad,
                        tillsammans ? saknade : null));
            } catch (KalkylException unreadable) {
                olasliga.add(MessageFormat.format(Messages.filfel, namn, unreadable.getMessage()));
            } catch (LagringException refused) {
                if (refused.orsak() != LagringException.Orsak.AVVISAD) {
                    throw refused;
                }
                olasliga.add(MessageFormat.format(Messages.filfel, namn, refused.getMessage()));
            }
        }
        if (klara.isEmpty()) {
            throw new Kommandofel(String.join(" ", olasliga));
        }
        olasliga.forEach(rad.fel()::println);
        List<Fynd> avvikelser = new ArrayList<>(klara.stream().flatMap(resultat -> resultat.avvikelser().stream()).toList());
        if (tillsammans) {
            avvikelser.removeIf(Saknade::saknas);
            saknade.iAlla().forEach(fynd -> {
                avvikelser.add(fynd);
                rad.fel().println(Fyndtext.rad(rad.varde("fil").orElseThrow(), fynd));
            });
        }
        if (rad.json()) {
            rad.ut().println(
                    Json.write(Json.objekt("nya", summa(klara, Importresultat::nya), "andrade", summa(klara, Importresultat::andrade), "oforandrade",
                            summa(klara, Importresultat::oforandrade), "avvisade", summa(klara, Importresultat::avvisade), "avvikelser",
                            avvikelser.stream().filter(fynd -> fynd.allvar() != Allvar.UPPLYSNING).map(Granskningsjson::finding))));
        }
        return !olasliga.isEmpty() ? OLASLIG : avvikelser.stream().anyMatch(fynd -> fynd.allvar() == Allvar.FEL) ? FEL : OK;
    }

    private static void demandFiles(Kommandorad rad) {
        if (rad.fria().isEmpty()) {
            throw new Kommandofel(Messages.filSaknas);
        }
        Set<String> names = new HashSet<>();
        for (String fil : rad.fria()) {
            Path path = rad.fil(fil).getFileName();
            if (rad.varde("fil").isEmpty() && path != null && !names.add(path.toString())) {
                throw new Kommandofel(MessageFormat.format(Messages.sammaNamn, path));
            }
        }
        if (rad.varde("fil").filter(String::isBlank).isPresent()) {
            throw new Kommandofel(Messages.tomtFilnamn);
        }
    }

    /** @param saknade takes what the file lacks, to be told when all are read; null to tell it at once */
    private Importresultat importera(String namn, Importmal mal, Lasval val, Kommandorad rad, Saknade saknade) {
        Path fil = rad.fil(namn);
        if (!Files.isRegularFile(fil)) {
            throw new KalkylException(Messages.filFinnsInte, null);
        }
        try {
            Lasval vald = val.mall() != null ? val : tjanst.senasteMall(fil, mal).map(mall -> {
                rad.fel().println(MessageFormat.format(Messages.mallSomSist, namn, mall));
                return val.medMall(mall);
            }).orElse(val);
            Importplan plan = tjanst.planera(fil, mal, vald, new NullProgressMonitor());
            Importresultat resultat = tjanst.genomfor(plan, new NullProgressMonitor());
            if (!rad.json()) {
                rad.ut().println(MessageFormat.format(Messages.importerad, namn, mal.enhetskod(), String.valueOf(mal.ar()), plan.mal().filnamn(),
                        String.valueOf(resultat.nya()), String.valueOf(resultat.andrade()), String.valueOf(resultat.oforandrade()),
                        String.valueOf(resultat.avvisade())));
            }
            if (saknade != null) {
                saknade.fil(resultat.avvikelser());
            }
            resultat.avvikelser().stream().filter(fynd -> saknade == null || !Saknade.saknas(fynd))
                    .forEach(fynd -> rad.fel().println(Fyndtext.rad(namn, fynd)));
            return resultat;
        } catch (IllegalArgumentException | PlanInaktuellException | LivscykelException refused) {
            throw new Kommandofel(refused.getMessage());
        }
    }

    private static int summa(List<Importresultat> klara, ToIntFunction<Importresultat> antal) {
        return klara.stream().mapToInt(antal).sum();
    }
}
