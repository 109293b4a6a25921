package se.underlag.security.internal.inloggning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.underlag.base.Privat;

/**
 * Counts wrong tries per name in a small file, so that they count through restarts, and makes each one after the fifth wait twice as long as the one
 * before. A try counts before it is checked: ending the program in the middle of one gains nothing. Who may write the file may begin from zero; what
 * protects the data is the key, this keeps a passer-by from guessing at the keyboard.
 */
final class Forsoksvakt {

    /** So many are mistakes. */
    static final int FRIA = 5;
    /** After the first one too many. */
    static final Duration FORST = Duration.ofSeconds(30);
    /** Never longer, or a prank would lock the owner out for the day. */
    static final Duration LANGST = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(Forsoksvakt.class);
    private static final String WRONG = ".fel";
    private static final String LAST_TRY = ".forsok";
    private static final String SUCCESS = ".inloggad";
    private static final String USER = "senaste";
    private static final String OWNER = "agare";
    private static final int DOUBLINGS = 10;

    private final Path file;
    private final Clock clock;

    Forsoksvakt(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Before this login. @param tidigare when the one before was; @param misslyckade wrong tries since */
    record Historik(Optional<Instant> tidigare, int misslyckade) {
    }

    /** @return how long a name has to wait before its next try, zero for not at all */
    Duration vantan(String name) {
        Properties said = read();
        int wrong = number(said, key(name) + WRONG);
        Optional<Instant> last = time(said, key(name) + LAST_TRY);
        if (wrong < FRIA || last.isEmpty()) {
            return Duration.ZERO;
        }
        Duration penalty = FORST.multipliedBy(1L << Math.min(wrong - FRIA, DOUBLINGS));
        Duration whole = penalty.compareTo(LANGST) > 0 ? LANGST : penalty;
        Duration left = Duration.between(clock.instant(), last.get().plus(whole));
        // A clock that was set back must not lock for years.
        return left.isNegative() ? Duration.ZERO : left.compareTo(whole) > 0 ? whole : left;
    }

    /** A try begins. */
    void borja(String name) {
        Properties said = read();
        said.setProperty(key(name) + WRONG, String.valueOf(number(said, key(name) + WRONG) + 1));
        said.setProperty(key(name) + LAST_TRY, clock.instant().toString());
        write(said);
    }

    /** The try that began was no try at a password: the server did not answer, a file was damaged. */
    void angra(String name) {
        Properties said = read();
        said.setProperty(key(name) + WRONG, String.valueOf(Math.max(0, number(said, key(name) + WRONG) - 1)));
        write(said);
    }

    /** The try that began was right. @return what was before */
    Historik lyckat(String name) {
        Properties said = read();
        Historik before = new Historik(time(said, key(name) + SUCCESS), Math.max(0, number(said, key(name) + WRONG) - 1));
        said.remove(key(name) + WRONG);
        said.remove(key(name) + LAST_TRY);
        said.setProperty(key(name) + SUCCESS, clock.instant().toString());
        said.setProperty(USER, name);
        write(said);
        return before;
    }

    /** @return who logged in last */
    Optional<String> senaste() {
        return Optional.ofNullable(read().getProperty(USER)).filter(name -> !name.isBlank());
    }

    /** @return whose the only replica there is, empty when replicas lie in folders of their own or nobody has one yet */
    Optional<String> agare() {
        return Optional.ofNullable(read().getProperty(OWNER));
    }

    /** From now on the only replica there is that person's. */
    void agare(String name) {
        Properties said = read();
        said.setProperty(OWNER, name);
        write(said);
    }

    private static String key(String name) {
        return "konto." + name;
    }

    private static int number(Properties said, String key) {
        String text = said.getProperty(key, "0");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : FRIA;
    }

    private static Optional<Instant> time(Properties said, String key) {
        try {
            return Optional.ofNullable(said.getProperty(key)).map(Instant::parse);
        } catch (DateTimeParseException changedByHand) {
            LOG.debug("Not a time: {}", key, changedByHand);
            return Optional.empty();
        }
    }

    private Properties read() {
        Properties said = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                said.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("The memory of logins cannot be read", e);
            }
        }
        return said;
    }

    private void write(Properties said) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            said.store(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), null);
            Privat.katalog(file.getParent());
            Privat.ersatt(file, bytes.toByteArray());
        } catch (IOException e) {
            // A full or read-only disk must not keep the owner out.
            LOG.warn("The memory of logins cannot be written", e);
        }
    }
}
