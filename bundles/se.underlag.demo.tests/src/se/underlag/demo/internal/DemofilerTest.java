package se.underlag.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.base.Identitet;
import se.underlag.documents.kalkyl.Utbok;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;

/** The demo is visibly invented, the same every time, and tells other modules' commands what to do. */
class DemofilerTest {

    private int fyllda;
    @TempDir Path katalog;

    private final Map<Path, Utbok> skrivna = new TreeMap<>();

    @Test void every_person_is_invented_and_no_two_are_the_same() {
        List<Demoperson> personer = Demoperson.skapa(400, new Random(1));
        assertThat(personer).extracting(Demoperson::identitet).doesNotHaveDuplicates().hasSize(400);
        assertThat(personer).allSatisfy(person -> {
            Identitet identitet = Identitet.read(person.identitet(), LocalDate.of(2025, 10, 15)).orElseThrow();
            assertThat(identitet.kontrollsiffraStammer()).isTrue();
            assertThat(Integer.parseInt(person.identitet().substring(8, 11))).isBetween(980, 999);
            assertThat(Identitet.read(person.felIdentitet(), LocalDate.of(2025, 10, 15)).orElseThrow().kontrollsiffraStammer()).isFalse();
        });
    }

    @Test void the_demo_is_the_same_every_time() {
        assertThat(celler(Demofiler.bocker())).isEqualTo(celler(Demofiler.bocker()));
    }

    private static Map<String, List<List<Utcell>>> celler(Map<String, Utbok> bocker) {
        Map<String, List<List<Utcell>>> all = new HashMap<>();
        bocker.forEach((namn, bok) -> {
            List<List<Utcell>> rows = new ArrayList<>();
            bok.blad().stream().map(Utblad::rader).forEach(blad -> blad.forEach(rows::add));
            all.put(namn, rows);
        });
        return all;
    }

    @Test void six_kopfiler_in_three_layouts_of_which_libreoffice_saved_one() {
        List<Path> filer = tjanst(List.of()).skrivFiler(katalog);
        assertThat(filer).hasSize(7).allMatch(fil -> fil.getFileName().toString().endsWith(".xlsx"));
        assertThat(Demofiler.ALLA.stream().map(fil -> fil.enhet() + fil.ar() + fil.kopfil()).distinct()).hasSize(6);
        assertThat(skrivna).hasSize(5);
        assertThat(katalog.resolve("vast-2025.xlsx")).isNotEmptyFile();
        assertThat(skrivna.values().stream().map(bok -> bok.blad().get(0).kolumner().get(0).rubrik()).distinct()).hasSize(2);
    }

    @Test void the_window_can_load_it_through_the_commands_of_other_modules() {
        List<Kommandorad> anrop = new ArrayList<>();
        tjanst(anrop).las(null);
        assertThat(fyllda).isEqualTo(1);
        assertThat(anrop).hasSize(7).allMatch(rad -> rad.val().containsKey("enhet") && rad.val().containsKey("ar"));
        assertThat(anrop.get(2).fria()).containsExactly("norr-2025.xlsx");
        assertThat(anrop.get(0).katalog()).doesNotExist();
    }

    private DemoTjanst tjanst(List<Kommandorad> anrop) {
        return new DemoTjanst((bok, delar, till, monitor) -> {
            skrivna.put(till, bok);
            try {
                Files.createFile(till);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, enheter -> Optional.empty(), List.of(() -> {
            fyllda++;
            return Optional.of("Placeringar: prov.");
        }), () -> List.of(new Mottagare(anrop)));
    }

    private record Mottagare(List<Kommandorad> anrop) implements Kommando {

        @Override public String namn() {
            return "kopfil importera";
        }

        @Override public String bruk() {
            return "";
        }

        @Override public Set<String> medVarde() {
            return Set.of();
        }

        @Override public String hjalp() {
            return "";
        }

        @Override public int kor(Kommandorad rad) {
            anrop.add(rad);
            rad.ut().println("ok");
            return 0;
        }
    }
}
