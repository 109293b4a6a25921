package se.underlag.avtal.internal.kommando;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Stegbegaran;
import se.underlag.avtal.Stegnamn;
import se.underlag.security.Modulpid;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;

/** {@code underlag avtal steg}: takes a step as the form does, with the proposals where nothing else is written. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class StegKommando implements Kommando {

    private final Placeringstjanst tjanst;
    private final Stegnamn namn;

    /** @param tjanst takes the step; @param namn of states */
    @Activate public StegKommando(@Reference Placeringstjanst tjanst, @Reference Stegnamn namn) {
        this.tjanst = tjanst;
        this.namn = namn;
    }

    @Override public String namn() {
        return "avtal steg";
    }

    @Override public String bruk() {
        return "REFERENS STEG [--falt NYCKEL=VÄRDE …] [--orsak TEXT] [--enhet NAMN] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of(Arendeord.FALT + '*', "orsak", "enhet");
    }

    @Override public String hjalp() {
        return Messages.hjalpSteg;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        List<String> ord = Arendeord.ord(rad, 2, bruk());
        Arendebild arende = Arendeord.arende(tjanst, ord.get(0), rad);
        try {
            Arendeord.skriv(tjanst.utfor(new Stegbegaran(arende.id(), arende.version(), ord.get(1),
                    Arendeord.varden(tjanst.falt(arende, ord.get(1)), rad), rad.varde("orsak").orElse(null))), namn, rad);
            return 0;
        } catch (AvtalException refused) {
            return Arendeord.avvisat(refused, rad);
        }
    }
}
