package se.underlag.ui.sok;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import se.underlag.base.Klocka;
import se.underlag.model.Loggtyp;
import se.underlag.spi.Historikpost;
import se.underlag.spi.person.Kortavsnitt;
import se.underlag.spi.person.Personhandelse;
import se.underlag.spi.person.Personkort;
import se.underlag.spi.person.Personlasning;
import se.underlag.spi.person.Personregister;
import se.underlag.testing.TestLagring;

/** One person for the windows, who may be protected. */
final class Provregister implements Personregister {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private volatile boolean protectedIdentity;
    private volatile boolean lifted;

    void nollstall() {
        calls.clear();
        threads.clear();
        protectedIdentity = false;
        lifted = false;
    }

    void skydda() {
        protectedIdentity = true;
    }

    List<String> anrop() {
        return calls;
    }

    List<Thread> tradar() {
        return threads;
    }

    private void called(String call) {
        calls.add(call);
        threads.add(Thread.currentThread());
    }

    private Personkort card(String id) {
        boolean masked = protectedIdentity && !lifted;
        Instant until = lifted ? Instant.now().plus(30, ChronoUnit.MINUTES) : null;
        Kortavsnitt rows = new Kortavsnitt("rader", "Rader i köpfiler", List.of(new Kortavsnitt.Kolumn("Köpfil", Kortavsnitt.Slag.TEXT, 100)),
                List.of(new Kortavsnitt.Rad(Arrays.asList("Vuxna"), null)), "Inga rader");
        return new Personkort(id, List.of(id), masked ? "Skyddad identitet" : "Åsa Exempelsson", masked ? "••••" : "19980101-9990",
                new Personkort.Skydd(protectedIdentity, masked, protectedIdentity, until, true), List.of(new Personkort.Uppgift("Enhet", "Vuxna")),
                List.of(rows));
    }

    @Override public Personkort oppna(String personId) {
        called("oppna " + personId);
        return card(personId);
    }

    @Override public Personkort lyftSkydd(String personId, String orsak) {
        called("lyftSkydd " + personId + ' ' + orsak);
        lifted = true;
        return card(personId);
    }

    @Override public Personkort markeraSkydd(String personId, boolean skyddad) {
        called("markeraSkydd " + personId + ' ' + skyddad);
        protectedIdentity = skyddad;
        return card(personId);
    }

    @Override public List<Personhandelse> historik(String personId) {
        called("historik " + personId);
        return List.of(new Personhandelse("Person", "Person",
                new Historikpost(Klocka.fixed(TestLagring.IDAG).instant(), "hexem", Loggtyp.ANDRAT, "fornamn", "Asa", "Åsa")));
    }

    @Override public List<Personlasning> lasningar(String personId) {
        called("lasningar " + personId);
        return List.of(new Personlasning(Klocka.fixed(TestLagring.IDAG).instant(), "hexem", "Personkortet", Personlasning.Slag.LASNING, null));
    }
}
