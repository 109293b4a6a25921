package se.underlag.sync.internal.kommando;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.spi.synk.Konflikt;
import se.underlag.spi.synk.Konflikt.Falt;
import se.underlag.spi.synk.Konflikt.Slag;
import se.underlag.spi.synk.Konfliktval;
import se.underlag.spi.synk.Synklage;
import se.underlag.spi.synk.Synktjanst;
import se.underlag.spi.synk.Synkutfall;
import se.underlag.spi.synk.Vantande;

/** What the commands print, word for word, and what they choose. */
class SynkkommandoTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private final Prov service = new Prov();

    /** A replica with what the test puts in. */
    private static final class Prov implements Synktjanst {

        private Synkutfall outcome = new Synkutfall(3, 2, 0, 0, 0);
        private List<Konflikt> conflicts = List.of();
        private final List<Konfliktval> chosen = new ArrayList<>();

        @Override public Synklage lage() {
            return new Synklage(true, true, false, NOW, 0, 0, null);
        }

        @Override public Runnable lyssna(Consumer<Synklage> lyssnare) {
            throw new AssertionError("A command starts no runs in the background");
        }

        @Override public Synkutfall synka() {
            return outcome;
        }

        @Override public List<Vantande> vantande() {
            return outcome.avvisade() == 0 ? List.of()
                    : List.of(new Vantande("t", NOW, List.of("Köpfil Köpfil"), Vantande.Status.AVVISAD, "Dina roller ger inte rätt."));
        }

        @Override public void slapp(String transaktion) {
            throw new AssertionError(transaktion);
        }

        @Override public List<Konflikt> konflikter() {
            return conflicts;
        }

        @Override public void los(List<Konfliktval> val) {
            chosen.addAll(val);
        }

        @Override public List<Lost> losta() {
            return List.of();
        }
    }

    private static Konflikt falt() {
        return new Konflikt("k1", "Placeringsavtal", "a1", "Avtal 12", Slag.ANDRAT_MOT_ANDRAT, NOW, "anna", NOW,
                List.of(new Falt("dygnspris", "dygnspris", "pris", "2300.00", "2450.00", "2400.00", "2300.00", "2450.00", "2400.00"),
                        new Falt("poang", "poang", "pris", "12", "12", null, "12", "12", null)));
    }

    private static Konflikt borttaget(Slag kind) {
        return new Konflikt("k2", "Person", "p1", "Person med skyddad identitet", kind, NOW, "anna", NOW, List.of());
    }

    private static String kor(Kommando command, int code, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Kommandorad line = Kommandorad.read(List.of(words), command.medVarde(), Set.of("json"), Path.of("."), print, print);
        assertThat(command.kor(line)).isEqualTo(code);
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    @Test void synka_as_json() {
        assertThat(kor(new SynkaKommando(service), 0, "--json"))
                .isEqualTo("{\"hamtade\":3,\"skickade\":2,\"konflikter\":0,\"avvisade\":0,\"kvar\":0}");
    }

    @Test void synka_says_what_was_refused_and_why() {
        service.outcome = new Synkutfall(0, 1, 0, 1, 0);
        assertThat(kor(new SynkaKommando(service), 1)).contains("skickade 1").contains("avvisade 1")
                .contains("Köpfil Köpfil: Dina roller ger inte rätt.");
    }

    @Test void conflicts_as_json_have_one_entry_for_each_field() {
        service.conflicts = List.of(falt(), borttaget(Slag.ANDRAT_HAR_BORTTAGET_DAR));
        assertThat(kor(new KonflikterKommando(service), 1, "--json")).isEqualTo("{\"konflikter\":["
                + "{\"id\":\"k1\",\"objekt\":\"Avtal 12\",\"falt\":\"dygnspris\",\"bas\":\"2300.00\",\"min\":\"2450.00\",\"deras\":\"2400.00\"},"
                + "{\"id\":\"k1\",\"objekt\":\"Avtal 12\",\"falt\":\"poang\",\"bas\":\"12\",\"min\":\"12\",\"deras\":null},"
                + "{\"id\":\"k2\",\"objekt\":\"Person med skyddad identitet\",\"falt\":\"objekt\",\"bas\":null,\"min\":\"ändrat\",\"deras\":\"borttaget\"}]}");
    }

    @Test void without_conflicts() {
        assertThat(kor(new KonflikterKommando(service), 0, "--json")).isEqualTo("{\"konflikter\":[]}");
        assertThat(kor(new KonflikterKommando(service), 0)).isEqualTo("Det finns inga konflikter.");
    }

    @Test void one_choice_for_the_whole_conflict_or_one_for_each_field() {
        service.conflicts = List.of(falt());
        kor(new KonflikterLosKommando(service), 0, "k1", "--valj", "deras");
        assertThat(service.chosen.get(0).falt()).containsEntry("dygnspris", "2400.00").containsEntry("poang", null);
        kor(new KonflikterLosKommando(service), 0, "k1", "--falt", "dygnspris", "--valj", "2425.00", "--falt", "poang", "--valj", "min");
        assertThat(service.chosen.get(1).falt()).isEqualTo(Map.of("dygnspris", "2425.00", "poang", "12"));
        assertThatThrownBy(() -> kor(new KonflikterLosKommando(service), 0, "k1", "--falt", "poang", "--valj", "min")).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("dygnspris");
        assertThatThrownBy(() -> kor(new KonflikterLosKommando(service), 0, "k9", "--valj", "min")).isInstanceOf(Kommandofel.class);
    }

    @Test void mine_of_a_removed_object_is_what_was_done_here() {
        for (Slag kind : List.of(Slag.ANDRAT_HAR_BORTTAGET_DAR, Slag.DEL_TILLAGD_BEHALLARE_BORTTAGEN, Slag.BORTTAGET_HAR_ANDRAT_DAR)) {
            service.conflicts = List.of(borttaget(kind));
            service.chosen.clear();
            kor(new KonflikterLosKommando(service), 0, "k2", "--valj", "min");
            kor(new KonflikterLosKommando(service), 0, "k2", "--valj", "deras");
            boolean stays = kind != Slag.BORTTAGET_HAR_ANDRAT_DAR;
            assertThat(service.chosen).extracting(Konfliktval::objekt).containsExactly(stays, !stays);
        }
        assertThatThrownBy(() -> kor(new KonflikterLosKommando(service), 0, "k2", "--valj", "annat")).isInstanceOf(Kommandofel.class);
    }
}
