package se.underlag.avtal.internal.kommando;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Avtalsbild;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Stegbild;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegnamn;
import se.underlag.base.Belopp;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Stegstatus;
import se.underlag.process.Stegval;
import se.underlag.security.Modulpid;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;

/** {@code underlag avtal visa}: a case with how each of its steps stands and why, what they ask for, and what was done. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class VisaKommando implements Kommando {

    private final Placeringstjanst tjanst;
    private final Stegnamn namn;

    /** @param tjanst reads; @param namn of steps and states */
    @Activate public VisaKommando(@Reference Placeringstjanst tjanst, @Reference Stegnamn namn) {
        this.tjanst = tjanst;
        this.namn = namn;
    }

    @Override public String namn() {
        return "avtal visa";
    }

    @Override public String bruk() {
        return "REFERENS [--enhet NAMN] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of("enhet");
    }

    @Override public String hjalp() {
        return Messages.hjalpVisa;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        Arendebild arende = Arendeord.arende(tjanst, Arendeord.ord(rad, 1, bruk()).get(0), rad);
        List<Stegval<Placeringstillstand, Arendebild>> steg = tjanst.steg(arende);
        if (rad.json()) {
            Map<String, Object> json = Arendeord.json(arende);
            json.put("avtal", avtal(arende.avtal()));
            json.put("steg", steg.stream().map(val -> medFalt(arende, val)).toList());
            json.put("historik", arende.steg().stream().map(VisaKommando::historik).toList());
            rad.ut().println(Json.write(json));
        } else {
            skriv(arende, steg, rad);
        }
        return 0;
    }

    private Map<String, Object> medFalt(Arendebild arende, Stegval<Placeringstillstand, Arendebild> val) {
        Map<String, Object> json = Arendeord.json(val, namn);
        if (val.status() == Stegstatus.MOJLIGT) {
            json.put("falt", tjanst.falt(arende, val.steg().id()).stream().map(VisaKommando::falt).toList());
        }
        return json;
    }

    private static Map<String, Object> falt(Stegfalt falt) {
        return Json.objekt("nyckel", falt.nyckel(), "etikett", falt.etikett(), "slag", Arendeord.litet(falt.slag()), "kravs", falt.kravs(), "forslag",
                falt.forslag(), "regel", falt.regel());
    }

    private static Map<String, Object> historik(Stegbild steg) {
        return Json.objekt("steg", steg.steg(), "regel", steg.regel(), "dag", steg.dag(), "av", steg.utfortAv(), "roll",
                steg.roll() == null ? null : Arendeord.litet(steg.roll()), "orsak", steg.orsak(), "notering", steg.notering());
    }

    private static Map<String, Object> avtal(Avtalsbild avtal) {
        return avtal == null ? null
                : Json.objekt("from", avtal.period().from(), "tom", avtal.period().tom(), "dygnspris", avtal.dygnspris(), "avvikelse",
                        avtal.avvikelse(), "undantag", avtal.undantag(), "skickad", avtal.skickad(), "sistaDebiteringsdag",
                        avtal.sistaDebiteringsdag());
    }

    private void skriv(Arendebild arende, List<Stegval<Placeringstillstand, Arendebild>> steg, Kommandorad rad) {
        rad.ut().println(MessageFormat.format(Messages.huvud, arende.referens(), namn.flode(arende.flode()), namn.tillstand(arende.tillstand())));
        Avtalsbild avtal = arende.avtal();
        if (avtal != null && avtal.dygnspris() != null) {
            rad.ut().println(MessageFormat.format(Messages.avtalsrad, avtal.period().from(),
                    avtal.period().tom() == null ? "" : avtal.period().tom(), Belopp.svenska(avtal.dygnspris())));
        }
        rad.ut().println();
        for (Stegval<Placeringstillstand, Arendebild> val : steg) {
            rad.ut().println("%-6s %-10s %s".formatted(val.steg().id(), ord(val.status()), namn.steg(val.steg().id())));
            val.hinder().forEach(one -> rad.ut().println(MessageFormat.format(Messages.hinder, one.text(), one.regel())));
        }
        rad.ut().println();
        arende.steg().forEach(one -> rad.ut().println("%s %-6s %-8s %s".formatted(one.dag(), one.steg(), one.utfortAv(), namn.steg(one.steg()))));
    }

    private static String ord(Stegstatus status) {
        return switch (status) {
        case GJORT -> Messages.gjort;
        case MOJLIGT -> Messages.mojligt;
        case HINDRAT -> Messages.hindrat;
        case ANNAN_ROLL -> Messages.annanRoll;
        case SENARE -> Messages.senare;
        };
    }
}
