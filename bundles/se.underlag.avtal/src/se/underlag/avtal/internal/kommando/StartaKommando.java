package se.underlag.avtal.internal.kommando;

import static se.underlag.model.UnderlagPackage.Literals.BESLUT__NR;
import static se.underlag.model.UnderlagPackage.Literals.BOENDE__NAMN;
import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.ORGANISATIONSENHET__KOD;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Startbegaran;
import se.underlag.avtal.Stegnamn;
import se.underlag.model.Beslut;
import se.underlag.model.Boende;
import se.underlag.model.Entitet;
import se.underlag.model.Flode;
import se.underlag.model.Organisationsenhet;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Modulpid;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag avtal starta}: begins a flow; a new avrop for a beslut, the others from the avtal of an earlier case. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class StartaKommando implements Kommando {

    private static final String FLODE = "flode";
    private static final String ENHET = "enhet";
    private static final String BESLUT = "beslut";
    private static final String BOENDE = "boende";
    private static final String FRAN = "fran";

    private final Placeringstjanst tjanst;
    private final Stegnamn namn;
    private final Lagring lagring;
    private final Behorighet behorighet;

    /** @param tjanst begins; @param namn of states; @param lagring finds what is named */
    @Activate public StartaKommando(@Reference Placeringstjanst tjanst, @Reference Stegnamn namn, @Reference Lagring lagring,
            @Reference Behorighet behorighet) {
        this.tjanst = tjanst;
        this.namn = namn;
        this.lagring = lagring;
        this.behorighet = behorighet;
    }

    @Override public String namn() {
        return "avtal starta";
    }

    @Override public String bruk() {
        return "--flode A --enhet KOD --beslut NR [--boende NAMN] | --flode B|C|U --fran REFERENS [--falt NYCKEL=VÄRDE …] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of(FLODE, ENHET, BESLUT, BOENDE, FRAN, Arendeord.FALT + '*');
    }

    @Override public String hjalp() {
        return Messages.hjalpStarta;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        Arendeord.ord(rad, 0, bruk());
        Startbegaran begaran = begaran(rad);
        try {
            Startbegaran medVarden = new Startbegaran(begaran.flode(), begaran.enhetId(), begaran.personId(), begaran.beslutId(), begaran.boendeId(),
                    begaran.foregaendeId(), Arendeord.varden(tjanst.startfalt(begaran), rad));
            Arendeord.skriv(tjanst.starta(medVarden), namn, rad);
            return 0;
        } catch (AvtalException refused) {
            return Arendeord.avvisat(refused, rad);
        }
    }

    private Startbegaran begaran(Kommandorad rad) {
        Flode flode = Arendeord.flode(rad.krav(FLODE));
        if (flode != Flode.NYTT_AVROP) {
            Arendebild fran = Arendeord.arende(tjanst, rad.krav(FRAN), new Kommandorad(List.of(), Map.of(), rad.katalog(), rad.ut(), rad.fel()));
            if (fran.avtal() == null) {
                throw new Kommandofel(MessageFormat.format(Messages.utanAvtal, fran.referens()));
            }
            return new Startbegaran(flode, fran.enhetId(), null, null, null, fran.avtal().id(), Map.of());
        }
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            String enhet = enda(uow, Sokning.of(Organisationsenhet.class), ORGANISATIONSENHET__KOD, rad.krav(ENHET)).getId();
            behorighet.krav(Handling.AVTAL_LASA, enhet);
            Beslut beslut = enda(uow, Sokning.of(Beslut.class).lika(ENTITET__ENHET_ID, enhet), BESLUT__NR, rad.krav(BESLUT));
            String boende = rad.varde(BOENDE).map(text -> enda(uow, Sokning.of(Boende.class), BOENDE__NAMN, text).getId()).orElse(null);
            return new Startbegaran(flode, enhet, beslut.getArende().getPerson().getId(), beslut.getId(), boende, null, Map.of());
        }
    }

    private static <T extends Entitet> T enda(UnitOfWork uow, Sokning<T> sokning, EStructuralFeature falt, String varde) {
        List<T> found = uow.list(sokning.lika(falt, varde));
        if (found.size() != 1) {
            throw new Kommandofel(MessageFormat.format(found.isEmpty() ? Messages.hittasInte : Messages.hittasFlera, varde));
        }
        return found.get(0);
    }
}
