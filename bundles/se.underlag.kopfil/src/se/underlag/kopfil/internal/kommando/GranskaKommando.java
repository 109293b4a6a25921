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

/** {@code underlag kopfil granska}: marks a köpfil as reviewed (KF-13). */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class GranskaKommando implements Kommando {

    private final KopfilTjanst tjanst;
    private final Livscykeltjanst livscykel;

    /** @param tjanst finds the köpfil; @param livscykel does the step */
    @Activate public GranskaKommando(@Reference KopfilTjanst tjanst, @Reference Livscykeltjanst livscykel) {
        this.tjanst = tjanst;
        this.livscykel = livscykel;
    }

    @Override public String namn() {
        return "kopfil granska";
    }

    @Override public String bruk() {
        return "--enhet KOD --ar ÅÅÅÅ [--fil NAMN] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of("enhet", "ar", "fil");
    }

    @Override public String hjalp() {
        return Messages.hjalpGranska;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        Ord.inga(rad);
        Kopfilsinfo fil = Ord.kopfil(tjanst, rad);
        Filstatus status = Livscykelord.gor(() -> livscykel.granska(fil.id()));
        return Livscykelord.status(rad, status);
    }
}
