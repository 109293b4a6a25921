package se.underlag.kopfil.internal.kommando;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.kopfil.Exportresultat;
import se.underlag.kopfil.Exportval;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.security.Modulpid;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag kopfil exportera}: writes a stored köpfil as a workbook. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class ExporteraKommando implements Kommando {

    private static final String EGEN = "egen-arbetsbok";
    private static final String NY = "ny-arbetsbok";

    private final KopfilTjanst tjanst;

    /** @param tjanst writes */
    @Activate public ExporteraKommando(@Reference KopfilTjanst tjanst) {
        this.tjanst = tjanst;
    }

    @Override public String namn() {
        return "kopfil exportera";
    }

    @Override public String bruk() {
        return "--enhet KOD --ar ÅÅÅÅ [--fil NAMN] --till FIL.xlsx [--egen-arbetsbok | --ny-arbetsbok] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of("enhet", "ar", "fil", "till");
    }

    @Override public Set<String> flaggor() {
        return Set.of(EGEN, NY);
    }

    @Override public String hjalp() {
        return Messages.hjalpExportera;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        Ord.inga(rad);
        String skriven = rad.krav("till");
        Path till = Ord.mal(rad, skriven);
        Kopfilsinfo fil = Ord.kopfil(tjanst, rad);
        Exportresultat resultat = exportera(rad, fil, till);
        if (rad.json()) {
            rad.ut().println(Json.write(Json.objekt("fil", skriven, "rader", fil.rader(), "egenArbetsbok", resultat.egenArbetsbok(), "upplysningar",
                    resultat.upplysningar())));
        } else {
            resultat.upplysningar().forEach(rad.fel()::println);
            rad.ut().println(
                    MessageFormat.format(Messages.exporterad, fil.namn(), fil.enhetskod(), String.valueOf(fil.ar()), fil.rader(),
                            skriven));
        }
        return 0;
    }

    private Exportresultat exportera(Kommandorad rad, Kopfilsinfo fil, Path till) {
        if (rad.har(EGEN) && rad.har(NY)) {
            throw new Kommandofel(Messages.egenEllerNy);
        }
        if (rad.har(EGEN) && tjanst.egenArbetsbok(fil.id()).isEmpty()) {
            throw new Kommandofel(MessageFormat.format(Messages.ingenEgen, fil.namn()));
        }
        try {
            return tjanst.exportera(fil.id(), till, rad.har(NY) ? Exportval.NY : rad.har(EGEN) ? Exportval.BARA_EGEN : Exportval.EGEN,
                    new NullProgressMonitor());
        } catch (KalkylException unwritable) {
            throw new Kommandofel(unwritable.getMessage());
        }
    }
}
