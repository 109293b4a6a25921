package se.underlag.kopfil.internal.kommando;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.livscykel.Filstatus;
import se.underlag.kopfil.livscykel.Livscykeltjanst;
import se.underlag.security.Modulpid;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;

/** {@code underlag kopfil oppna-igen}: makes an uploaded or reviewed köpfil arbetsfil again (S46). */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class OppnaIgenKommando implements Kommando {

    private final KopfilTjanst tjanst;
    private final Livscykeltjanst livscykel;

    /** @param tjanst finds the köpfil; @param livscykel does the step */
    @Activate public OppnaIgenKommando(@Reference KopfilTjanst tjanst, @Reference Livscykeltjanst livscykel) {
        this.tjanst = tjanst;
        this.livscykel = livscykel;
    }

    @Override public String namn() {
        return "kopfil oppna-igen";
    }

    @Override public String bruk() {
        return "--enhet KOD --ar ÅÅÅÅ [--fil NAMN] --orsak TEXT [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of("enhet", "ar", "fil", "orsak");
    }

    @Override public String hjalp() {
        return Messages.hjalpOppnaIgen;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        Ord.inga(rad);
        Kopfilsinfo fil = Ord.kopfil(tjanst, rad);
        String orsak = rad.krav("orsak");
        Filstatus status = Livscykelord.gor(() -> livscykel.oppnaIgen(fil.id(), orsak));
        return Livscykelord.status(rad, status);
    }
}
