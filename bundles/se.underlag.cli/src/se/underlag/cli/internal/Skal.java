package se.underlag.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.underlag.base.Anvandarfel;
import se.underlag.persistence.LagringException;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommando.Databasbruk;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/**
 * Runs one command and turns what can go wrong into one Swedish sentence and an exit code: 0 and 1 are the command's own, 2 is something
 * unreadable or wrong usage, 3 a database that another process holds. With {@code --json} stdout gets exactly one object, whatever happens.
 */
final class Skal {

    private static final Logger LOG = LoggerFactory.getLogger(Skal.class);
    private static final int OK = 0;
    private static final int WRONG_USAGE = 2;
    private static final int BUSY = 3;
    private static final Set<String> HELP = Set.of("help", "hjalp", "hjälp", "--help", "--hjalp", "--hjälp", "-h");
    private static final String JSON = "json";

    private final Kommandon kommandon;
    private final Databasmiljo miljo;
    private final UnaryOperator<Kommando> grind;

    /** @param grind lets a command through once the database, and with it the roles of the user, is open */
    Skal(List<Kommando> kanda, Databasmiljo miljo, UnaryOperator<Kommando> grind) {
        this.kommandon = new Kommandon(kanda);
        this.miljo = miljo;
        this.grind = grind;
    }

    /** @return the exit code */
    int run(List<String> args, Path katalog, PrintStream out, PrintStream err) {
        int end = args.indexOf("--");
        boolean json = (end < 0 ? args : args.subList(0, end)).contains("--" + JSON);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        PrintStream commandOut = json ? new PrintStream(answer, true, StandardCharsets.UTF_8) : out;
        try {
            int code = kor(args, katalog, commandOut, err);
            if (json) {
                out.print(answer.toString(StandardCharsets.UTF_8));
            }
            return code;
        } catch (Kommandofel e) {
            return tell(e.getMessage(), WRONG_USAGE, json, out, err);
        } catch (BehorighetSaknasException e) {
            return tell(e.getMessage(), WRONG_USAGE, json, out, err);
        } catch (LagringException e) {
            LOG.warn("The database refused", e);
            return tell(e.getMessage(),
                    e.orsak() == LagringException.Orsak.UPPTAGEN ? BUSY : WRONG_USAGE, json, out, err);
        } catch (RuntimeException e) {
            if (e instanceof Anvandarfel told) {
                return tell(told.getMessage(), WRONG_USAGE, json, out, err);
            }
            return unexpected(args, e, json, out, err);
        } catch (LinkageError | OutOfMemoryError | StackOverflowError e) {
            return unexpected(args, e, json, out, err);
        }
    }

    private static int unexpected(List<String> args, Throwable error, boolean json, PrintStream out, PrintStream err) {
        LOG.error("A command failed: {}", args.isEmpty() ? "" : args.get(0), error);
        return tell(Messages.ovantat, WRONG_USAGE, json, out, err);
    }

    private int kor(List<String> args, Path katalog, PrintStream out, PrintStream err) {
        if (args.isEmpty()) {
            kommandon.hjalp(err);
            return WRONG_USAGE;
        }
        Optional<Kommando> chosen = kommandon.valj(args);
        if (chosen.isEmpty()) {
            if (HELP.contains(args.get(0))) {
                kommandon.hjalp(out);
                return OK;
            }
            if (!args.contains("--" + JSON)) {
                kommandon.hjalp(err);
            }
            throw new Kommandofel(MessageFormat.format(Messages.okantKommando, args.get(0)));
        }
        Kommando kommando = chosen.get();
        List<String> rest = args.subList(Kommandon.ord(kommando).size(), args.size());
        if (rest.stream().takeWhile(word -> !word.equals("--")).anyMatch(word -> word.equals("--help") || word.equals("-h"))) {
            kommandon.hjalp(kommando, out);
            return OK;
        }
        Set<String> withValue = new HashSet<>(kommando.medVarde());
        if (kommando.databas() != Databasbruk.INGEN) {
            withValue.addAll(Databasmiljo.VAL);
        }
        Set<String> flags = new HashSet<>(kommando.flaggor());
        flags.add(JSON);
        Kommandorad rad = Kommandorad.read(rest, withValue, flags, katalog, out, err);
        if (kommando.databas() != Databasbruk.INGEN) {
            miljo.loggaIn(rad, kommando.medVarde().contains("anvandare"));
        }
        if (kommando.databas() == Databasbruk.OPPEN) {
            miljo.fyll().ifPresent(err::println);
            kommando = grind.apply(kommando);
        }
        return kommando.kor(rad);
    }

    private static int tell(String text, int code, boolean json, PrintStream out, PrintStream err) {
        if (json) {
            out.println(Json.write(Json.objekt("fel", text)));
        } else {
            err.println(text);
        }
        return code;
    }
}
