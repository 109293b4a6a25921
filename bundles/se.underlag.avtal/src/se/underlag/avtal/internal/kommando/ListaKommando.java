package se.underlag.avtal.internal.kommando;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Arendeurval;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Stegnamn;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Stegval;
import se.underlag.security.Handling;
import se.underlag.security.Modulpid;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;

/** {@code underlag avtal lista}: the cases, with what comes next in each. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class ListaKommando implements Kommando {

    private static final Set<Handling> UNDANTAGSVIS = Set.of(Handling.AVVIKELSE_GODKANNA, Handling.AVTAL_AVBRYTA);

    private static final String LAYOUT = "%-14s %-3s %-22s %-24s %-24s %s";

    private final Placeringstjanst tjanst;
    private final Stegnamn namn;

    /** @param tjanst reads; @param namn of steps and states */
    @Activate public ListaKommando(@Reference Placeringstjanst tjanst, @Reference Stegnamn namn) {
        this.tjanst = tjanst;
        this.namn = namn;
    }

    @Override public String namn() {
        return "avtal lista";
    }

    @Override public String bruk() {
        return "[--flode A|B|C|U] [--alla] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of("flode");
    }

    @Override public Set<String> flaggor() {
        return Set.of("alla");
    }

    @Override public String hjalp() {
        return Messages.hjalpLista;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        Arendeord.ord(rad, 0, bruk());
        List<Arendebild> arenden = tjanst.arenden(new Arendeurval(null, rad.varde("flode").map(Arendeord::flode).map(Set::of).orElse(Set.of()), null,
                rad.har("alla")));
        Map<String, List<Stegval<Placeringstillstand, Arendebild>>> steg = tjanst.steg(arenden);
        if (rad.json()) {
            rad.ut().println(Json.write(Json.objekt("arenden", arenden.stream().map(one -> {
                Map<String, Object> json = Arendeord.json(one);
                json.put("nasta", aktuella(steg.get(one.id())).stream().map(val -> Arendeord.json(val, namn)).toList());
                return json;
            }).toList())));
        } else if (arenden.isEmpty()) {
            rad.ut().println(Messages.inga);
        } else {
            rad.ut().println(LAYOUT.formatted(Messages.referens, "", Messages.tillstand, Messages.person, Messages.boende, Messages.nasta));
            arenden.forEach(one -> rad.ut().println(LAYOUT.formatted(one.referens(), Arendeord.bokstav(one.flode()), namn.tillstand(one.tillstand()),
                    one.person() == null ? "–" : one.person().namn(), one.boende() == null ? "–" : one.boende(),
                    aktuella(steg.get(one.id())).stream().map(val -> val.steg().id()).collect(Collectors.joining(" ")))));
        }
        return 0;
    }

    /** What comes next, without what waits for something and without ways out that are always open. */
    private static List<Stegval<Placeringstillstand, Arendebild>> aktuella(List<Stegval<Placeringstillstand, Arendebild>> alla) {
        return alla.stream().filter(val -> Arendeord.AKTUELLT.contains(val.status()) && val.hinder().isEmpty())
                .filter(val -> !UNDANTAGSVIS.contains(val.steg().handling())).toList();
    }
}
