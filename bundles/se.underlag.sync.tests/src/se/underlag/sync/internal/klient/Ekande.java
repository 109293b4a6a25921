package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import se.underlag.sync.protokoll.Paket;
import se.underlag.sync.protokoll.Radbild;
import se.underlag.sync.protokoll.SyncEndpoint;
import se.underlag.sync.protokoll.Utfall;

/** Sends every package twice and, now and then, one of long ago again. */
final class Ekande implements SyncEndpoint {

    private final SyncEndpoint inner;
    private final List<Paket> earlier;

    Ekande(SyncEndpoint inner, List<Paket> earlier) {
        this.inner = inner;
        this.earlier = earlier;
    }

    @Override public Halsning halsa(String klient) {
        return inner.halsa(klient);
    }

    @Override public int nummer(String klient, int onskat) {
        return inner.nummer(klient, onskat);
    }

    @Override public boolean minns(Fotspar spar) {
        return inner.minns(spar);
    }

    @Override public String marke(long seq) {
        return inner.marke(seq);
    }

    @Override public long bas(Consumer<List<Radbild>> mottagare) {
        return inner.bas(mottagare);
    }

    @Override public Hamtning hamta(long efter, int antal) {
        Hamtning first = inner.hamta(efter, antal);
        assertThat(inner.hamta(efter, antal).till()).isGreaterThanOrEqualTo(first.till());
        return first;
    }

    @Override public Utfall skicka(Paket paket) {
        Utfall first = inner.skicka(paket);
        if (first instanceof Utfall.Mottaget) {
            assertThat(inner.skicka(paket)).isEqualTo(first);
            earlier.stream().filter(old -> old.klient().equals(paket.klient())).forEach(inner::skicka);
            earlier.clear();
            earlier.add(paket);
        }
        return first;
    }

    @Override public byte[] innehall(String entitet, String id) {
        return inner.innehall(entitet, id);
    }

    @Override public boolean vanta(Duration tid) {
        return inner.vanta(tid);
    }

    @Override public void close() {
        inner.close();
    }
}
