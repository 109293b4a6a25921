package se.underlag.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.security.Handling;
import se.underlag.spi.Grunddata;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

class SkalTest {

    private static final Path STANDARD = Path.of("/data/databas");

    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Databas> valda = new ArrayList<>();
    private boolean ny;
    private int fyllda;

    @Test void a_known_word_runs_its_command_with_the_rest_and_its_code_counts() {
        assertThat(run(rad -> {
            rad.ut().println(rad.fria());
            return 1;
        }, "eko", "a", "b")).isEqualTo(1);
        assertThat(out()).isEqualTo("[a, b]");
        assertThat(valda).isEmpty();
    }

    @Test void an_unknown_word_shows_the_help_and_is_wrong_usage() {
        assertThat(run(rad -> 0, "finnsej")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("finnsej", "eko djupt");
    }

    @Test void an_unknown_word_with_json_answers_with_one_object_and_nothing_else() {
        assertThat(run(rad -> 0, "finnsej", "--json")).isEqualTo(2);
        assertThat(out()).startsWith("{\"fel\":\"").endsWith("\"}").contains("finnsej");
        assertThat(err()).isEmpty();
    }

    @Test void no_word_is_wrong_usage_and_help_is_not() {
        assertThat(run(rad -> 0)).isEqualTo(2);
        assertThat(err()).contains("eko");
        assertThat(run(rad -> 0, "help")).isZero();
        assertThat(out()).contains("eko", "Ropar.");
    }

    @Test void help_of_a_command_does_not_run_it() {
        assertThat(run(rad -> 1, "eko", "--help")).isZero();
        assertThat(out()).contains("eko");
    }

    @Test void the_longest_name_wins() {
        assertThat(run(rad -> rad.fria().size(), "eko", "djupt", "x")).isEqualTo(1);
    }

    @Test void an_unknown_option_is_wrong_usage() {
        assertThat(run(rad -> 0, "eko", "--finnsej", "--json")).isEqualTo(2);
        assertThat(out()).startsWith("{\"fel\":");
    }

    @Test void databas_is_no_option_of_a_command_without_database() {
        assertThat(run(rad -> 0, "eko", "--databas", "x")).isEqualTo(2);
        assertThat(err()).contains("--databas");
    }

    @Test void wrong_usage_is_told_in_one_line_on_stderr() {
        assertThat(run(rad -> {
            throw new Kommandofel("Så kan man inte skriva.");
        }, "eko")).isEqualTo(2);
        assertThat(err()).isEqualTo("Så kan man inte skriva.");
        assertThat(out()).isEmpty();
    }

    @Test void with_json_a_failure_replaces_what_was_written_so_far() {
        assertThat(run(rad -> {
            rad.ut().print("{\"halvt\":");
            throw new Kommandofel("Så \"kan\" man inte skriva.");
        }, "eko", "--json")).isEqualTo(2);
        assertThat(out()).isEqualTo("{\"fel\":\"Så \\\"kan\\\" man inte skriva.\"}");
    }

    @Test void a_busy_database_is_exit_3() {
        assertThat(run(rad -> {
            throw new LagringException(LagringException.Orsak.UPPTAGEN, "Databasen är öppen i ett annat fönster.", null);
        }, "eko", "--json")).isEqualTo(3);
        assertThat(out()).isEqualTo("{\"fel\":\"Databasen är öppen i ett annat fönster.\"}");
    }

    @Test void a_database_that_cannot_be_read_is_exit_2() {
        assertThat(run(rad -> {
            throw new LagringException(LagringException.Orsak.NYARE_SCHEMA, "Databasen är nyare än programmet.", null);
        }, "eko")).isEqualTo(2);
        assertThat(err()).isEqualTo("Databasen är nyare än programmet.");
    }

    @Test void a_missing_permission_is_exit_2() {
        assertThat(run(rad -> {
            throw new BehorighetSaknasException(Handling.KOPFIL_LASA, "Du saknar behörighet.");
        }, "eko")).isEqualTo(2);
        assertThat(err()).isEqualTo("Du saknar behörighet.");
    }

    @Test void an_unexpected_failure_shows_one_sentence_and_no_trace() {
        assertThat(run(rad -> {
            throw new IllegalStateException("boom at se.underlag");
        }, "eko")).isEqualTo(2);
        assertThat(err().lines()).hasSize(1);
        assertThat(err()).doesNotContain("boom", "\tat ", "Exception");
    }

    @Test void json_goes_to_stdout_as_it_was_written() {
        assertThat(run(rad -> {
            rad.ut().println("{\"åäö\":1}");
            return 0;
        }, "eko", "--json")).isZero();
        assertThat(out()).isEqualTo("{\"åäö\":1}");
    }

    @Test void the_users_own_database_is_chosen_unless_another_is_named() {
        run(rad -> 0, "bas");
        run(rad -> 0, "bas", "--databas", "min");
        run(rad -> 0, "bas", "--databas=/annan");
        assertThat(valda).containsExactly(new Databas.Derby(STANDARD), new Databas.Derby(Path.of("/hemma/min")),
                new Databas.Derby(Path.of("/annan")));
    }

    @Test void a_database_with_a_password_gets_it_from_a_file_and_never_hangs_without() throws IOException {
        assertThat(run(rad -> 0, "bas", "--databas", "/last")).isEqualTo(2);
        assertThat(err()).contains("--losenord-fil");
        Path file = Files.writeString(folder.resolve("ord"), "rätt\n");
        assertThat(run(rad -> 0, "bas", "--databas", "/last", "--losenord-fil", file.toString())).isZero();
        Files.writeString(file, "fel\n");
        assertThat(run(rad -> 0, "bas", "--databas", "/last", "--losenord-fil", file.toString(), "--json")).isEqualTo(2);
        assertThat(out()).isEqualTo("{\"fel\":\"Lösenordet är fel.\"}");
    }

    @Test void a_password_changed_on_the_server_asks_for_the_former_one_and_says_how_to_give_it() throws IOException {
        String now = Files.writeString(folder.resolve("nu"), "rätt\n").toString();
        String before = Files.writeString(folder.resolve("förr"), "förr\n").toString();
        assertThat(run(rad -> 0, "bas", "--databas", "/bytt", "--losenord-fil", now)).isEqualTo(2);
        assertThat(err()).isEqualTo("Bytt på servern. Skriv det på terminalen, eller ange en fil med --tidigare-losenord-fil FIL.");
        err.reset();
        assertThat(run(rad -> 0, "bas", "--databas", "/bytt", "--losenord-fil", now, "--tidigare-losenord-fil", now)).isEqualTo(2);
        assertThat(err()).isEqualTo("Det tidigare är fel.");
        assertThat(valda).isEmpty();
        assertThat(run(rad -> 0, "bas", "--databas", "/bytt", "--losenord-fil", now, "--tidigare-losenord-fil", before)).isZero();
        assertThat(valda).hasSize(1);
    }

    @Test void a_brand_new_database_is_filled_and_told_on_stderr() {
        ny = true;
        assertThat(run(rad -> 0, "bas", "--json")).isZero();
        assertThat(err()).isEqualTo("Fylld.");
        assertThat(out()).isEmpty();
        ny = false;
        run(rad -> 0, "bas");
        assertThat(fyllda).isEqualTo(1);
    }

    private int run(ToIntFunction<Kommandorad> body, String... args) {
        Lagring lagring = new Lagring() {
            @Override public UnitOfWork open(String anvandare) {
                throw new UnsupportedOperationException();
            }

            @Override public boolean isNew() {
                return ny;
            }

            @Override public Path sakerhetskopiera(Path katalog) {
                throw new UnsupportedOperationException();
            }

            @Override public void aterstall(Path kopia) {
                throw new UnsupportedOperationException();
            }

            @Override public void close() {
                throw new UnsupportedOperationException();
            }
        };
        Grunddata data = enheter -> {
            fyllda++;
            return Optional.of("Fylld.");
        };
        List<Kommando> kanda = List.of(new Eko("eko", Kommando.Databasbruk.INGEN, body), new Eko("eko djupt", Kommando.Databasbruk.INGEN, body),
                new Eko("bas", Kommando.Databasbruk.OPPEN, body));
        return new Skal(kanda, new Databasmiljo(new Provinloggning(valda), lagring, List.of(data), STANDARD), UnaryOperator.identity()).run(
                List.of(args),
                Path.of("/hemma"), utf8(out), utf8(err));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    private static PrintStream utf8(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private record Eko(String namn, Databasbruk databas, ToIntFunction<Kommandorad> body) implements Kommando {

        @Override public String bruk() {
            return "";
        }

        @Override public Set<String> medVarde() {
            return Set.of();
        }

        @Override public String hjalp() {
            return "Ropar.";
        }

        @Override public int kor(Kommandorad rad) {
            return body.applyAsInt(rad);
        }
    }
}
