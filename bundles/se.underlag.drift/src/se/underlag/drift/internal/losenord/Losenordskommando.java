package se.underlag.drift.internal.losenord;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.underlag.persistence.nyckel.Kryptering;
import se.underlag.security.inloggning.Inloggning;
import se.underlag.security.inloggning.Inloggningsplats;
import se.underlag.security.inloggning.Uppgifter;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.spi.Losenordslasare;

/** What the commands about the password share. They open no database of the process: what they do is done to one that nobody has open. */
abstract class Losenordskommando implements Kommando {

    static final String NEW = "nytt-losenord-fil";

    private static final String DATABASE = "databas";
    private static final String USER = "anvandare";

    private final Inloggning login;
    private final Kryptering encryption;

    Losenordskommando(Inloggning login, Kryptering encryption) {
        this.login = login;
        this.encryption = encryption;
    }

    final Inloggning login() {
        return login;
    }

    final Kryptering encryption() {
        return encryption;
    }

    @Override public String bruk() {
        return "[--losenord-fil FIL] [--nytt-losenord-fil FIL] [--anvandare NAMN] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of(DATABASE, USER, Losenordslasare.FILE, Losenordslasare.FORMER, NEW);
    }

    @Override public final int kor(Kommandorad rad) {
        Path folder = rad.varde(DATABASE).map(rad::fil).orElse(Inloggningsplats.standardkatalog());
        try {
            return kor(rad, Inloggningsplats.of(folder));
        } catch (IOException e) {
            throw new Kommandofel(MessageFormat.format(Messages.installationOlaslig, e.getMessage()));
        }
    }

    abstract int kor(Kommandorad rad, Inloggningsplats plats);

    /** @return the present password, with which somebody has just logged in; the caller wipes it */
    final char[] loggaIn(Kommandorad rad, Inloggningsplats plats) {
        char[] present = Losenordslasare.read(rad, Messages.nuvarande);
        try (Uppgifter said = new Uppgifter(rad.varde(USER).or(() -> login.senasteAnvandare(plats)).orElse(null), present.clone(),
                Losenordslasare.tidigare(rad))) {
            login.loggaIn(plats, said);
            return present;
        } catch (RuntimeException e) {
            Arrays.fill(present, '\0');
            throw e;
        }
    }

    /** @return the new password, good enough; the caller wipes it */
    final char[] nytt(Kommandorad rad, String user) {
        char[] fresh = Losenordslasare.nytt(rad, NEW, Messages.nytt, Messages.igen);
        login.kravStyrka(fresh, user);
        return fresh;
    }

    static List<String> names(List<Path> paths) {
        return paths.stream().map(Path::toString).toList();
    }
}
