package se.underlag.persistence.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.underlag.persistence.Databas;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.derby.internal.DerbyForbindelse;
import se.underlag.persistence.derby.internal.Derbyfel;
import se.underlag.persistence.derby.internal.Derbyinstallning;
import se.underlag.persistence.derby.internal.Derbystart;
import se.underlag.persistence.derby.internal.Mappbyte;
import se.underlag.persistence.derby.internal.Messages;
import se.underlag.persistence.nyckel.Databasnyckel;
import se.underlag.persistence.nyckel.FelLosenordException;
import se.underlag.persistence.nyckel.Kryptering;
import se.underlag.persistence.nyckel.Nyckelfil;

/** Encrypts Derby databases with Derby's own encryption, AES with 256 bits. A copy is rewritten and tried, then it takes the database's place. */
@Component
public final class DerbyKryptering implements Kryptering {

    private static final Logger LOG = LoggerFactory.getLogger(DerbyKryptering.class);

    private final DerbyDatakalla source = new DerbyDatakalla();

    /** Needs nothing. */
    @Activate public DerbyKryptering() {
        // Derby itself starts with the first database.
    }

    @Override public boolean krypterad(Path katalog) {
        return Files.exists(keyFile(katalog));
    }

    private static Path database(Path katalog) {
        return katalog.toAbsolutePath().normalize().resolve(DerbyDatakalla.DATABAS);
    }

    private static Path keyFile(Path katalog) {
        return database(katalog).resolve(Nyckelfil.NAMN);
    }

    @Override public Nyckelfil.Innehall lasUpp(Path katalog, char[] losenord) {
        recover(katalog);
        if (!krypterad(katalog)) {
            throw refused(Messages.inteKrypterad, katalog);
        }
        try {
            return Nyckelfil.read(keyFile(katalog)).oppna(losenord);
        } catch (FelLosenordException e) {
            throw new LagringException(Orsak.LOSENORD, Messages.felLosenord, e);
        } catch (Nyckelfil.Nyare e) {
            throw new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.nyareNyckel, keyFile(katalog)), e);
        } catch (IOException e) {
            throw new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.skadadNyckel, keyFile(katalog)), e);
        }
    }

    @Override public void skapa(Path katalog, char[] losenord, LocalDate kontakt) {
        recover(katalog);
        if (Derbystart.exists(database(katalog))) {
            throw refused(Messages.finnsRedan, katalog);
        }
        try (Databasnyckel key = Databasnyckel.slump()) {
            rewrite(katalog, incoming -> {
                Derbystart.create(incoming, key);
                shutDown(incoming);
                Nyckelfil.of(new Nyckelfil.Innehall(key, Optional.ofNullable(kontakt)), losenord).write(incoming.resolve(Nyckelfil.NAMN));
            });
        }
    }

    @Override public List<Path> kryptera(Path katalog, char[] losenord) {
        closed(katalog, null);
        if (krypterad(katalog)) {
            throw refused(Messages.redanKrypterad, katalog);
        }
        try (Databasnyckel key = Databasnyckel.slump()) {
            rewrite(katalog, incoming -> {
                Mappbyte.copy(database(katalog), incoming);
                Derbystart.encrypt(incoming, key);
                shutDown(incoming);
                Nyckelfil.of(new Nyckelfil.Innehall(key, Optional.empty()), losenord).write(incoming.resolve(Nyckelfil.NAMN));
                Derbystart.start(incoming, key);
                shutDown(incoming);
            });
        }
        return unencrypted(katalog);
    }

    @Override public void dekryptera(Path katalog, char[] losenord) {
        try (Databasnyckel key = lasUpp(katalog, losenord).nyckel()) {
            closed(katalog, key);
            rewrite(katalog, incoming -> {
                Mappbyte.copy(database(katalog), incoming);
                Derbystart.decrypt(incoming, key);
                shutDown(incoming);
                Files.delete(incoming.resolve(Nyckelfil.NAMN));
                Derbystart.start(incoming, null);
                shutDown(incoming);
            });
        }
    }

    @Override public void bytLosenord(Path katalog, char[] gammalt, char[] nytt) {
        wrap(katalog, lasUpp(katalog, gammalt), nytt);
    }

    @Override public void forstark(Path katalog, char[] losenord) {
        try {
            if (Nyckelfil.read(keyFile(katalog)).svagare()) {
                bytLosenord(katalog, losenord, losenord);
            }
        } catch (IOException | LagringException e) {
            LOG.warn("The key in {} could not be wrapped anew", katalog, e);
        }
    }

    @Override public void kontakt(Path katalog, char[] losenord, LocalDate dag) {
        wrap(katalog, new Nyckelfil.Innehall(lasUpp(katalog, losenord).nyckel(), Optional.of(dag)), losenord);
    }

    private static void wrap(Path katalog, Nyckelfil.Innehall content, char[] password) {
        try (Databasnyckel key = content.nyckel()) {
            Nyckelfil.of(content, password).write(keyFile(katalog));
        } catch (IOException e) {
            throw Derbyfel.of(e, katalog);
        }
    }

    /** Nobody has it open, and nothing is left to be replayed. */
    private void closed(Path katalog, Databasnyckel key) {
        source.open(new Databas.Derby(katalog, key)).close();
    }

    private static void recover(Path katalog) {
        try {
            Mappbyte.recover(database(katalog));
        } catch (IOException e) {
            throw new LagringException(Orsak.UPPTAGEN, NLS.bind(Messages.upptagen, katalog), e);
        }
    }

    private static void shutDown(Path incoming) {
        new DerbyForbindelse(Derbystart.source(incoming), incoming, false).close();
    }

    @FunctionalInterface
    private interface Steg {
        void make(Path incoming) throws IOException, SQLException;
    }

    private static void rewrite(Path katalog, Steg step) {
        Derbyinstallning.apply(katalog);
        try {
            Mappbyte.replace(database(katalog), incoming -> {
                try {
                    step.make(incoming);
                } catch (SQLException e) {
                    throw new IOException(e.getMessage(), e);
                }
            }, false);
        } catch (IOException e) {
            throw new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.krypteringMisslyckades, katalog, e.getMessage()), e);
        }
    }

    /** What restorings and upgradings kept beside the database. */
    private static List<Path> unencrypted(Path katalog) {
        List<Path> found = new ArrayList<>();
        try {
            found.addAll(Mappbyte.kept(database(katalog)));
            Path before = katalog.toAbsolutePath().normalize().resolve("fore-uppgradering");
            if (Files.isDirectory(before)) {
                try (Stream<Path> copies = Files.list(before)) {
                    copies.filter(copy -> !Files.exists(keyFile(copy))).sorted().forEach(found::add);
                }
            }
            found.removeIf(path -> Files.exists(path.resolve(Nyckelfil.NAMN)));
            return List.copyOf(found);
        } catch (IOException e) {
            throw Derbyfel.of(e, katalog);
        }
    }

    private static LagringException refused(String text, Path katalog) {
        return new LagringException(Orsak.OTILLGANGLIG, NLS.bind(text, katalog), null);
    }
}
