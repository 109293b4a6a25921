package se.underlag.drift.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Databasval;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.nyckel.Kryptering;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.spi.Losenordslasare;

/** {@code underlag aterstall}: puts a copy in the database's place; what was there is kept beside it. */
@Component
public final class AterstallKommando implements Kommando {

    private static final String COPIES = "underlag-";

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Databasval val;
    private final Kryptering kryptering;

    /** @param lagring restores; @param behorighet asks; @param val says which database; @param kryptering opens an encrypted copy */
    @Activate public AterstallKommando(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Databasval val,
            @Reference Kryptering kryptering) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.val = val;
        this.kryptering = kryptering;
    }

    @Override public String namn() {
        return "aterstall";
    }

    @Override public String bruk() {
        return "KATALOG [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of();
    }

    @Override public String hjalp() {
        return Messages.hjalpAterstall;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.VALD;
    }

    @Override public int kor(Kommandorad rad) {
        if (rad.fria().size() != 1) {
            throw new Kommandofel(Messages.katalogSaknas);
        }
        Path katalog = rad.fil(rad.fria().get(0));
        if (!Files.isDirectory(katalog)) {
            throw new Kommandofel(MessageFormat.format(Messages.katalogFinnsInte, rad.fria().get(0)));
        }
        Path kopia = senaste(katalog);
        lasUpp(rad, kopia);
        demandPermission();
        lagring.aterstall(kopia);
        rad.ut().println(rad.json() ? Json.write(Json.objekt("kopia", kopia.toString())) : MessageFormat.format(Messages.aterstalld, kopia));
        return 0;
    }

    /** An encrypted copy that comes where nothing is encrypted brings its own password, that of the day it was made. */
    private void lasUpp(Kommandorad rad, Path kopia) {
        if (kryptering.krypterad(kopia) && val.vald() instanceof Databas.Derby derby && derby.nyckel() == null) {
            char[] losenord = Losenordslasare.read(rad, Messages.kopiansLosenord);
            try {
                Databas oppnad = new Databas.Derby(derby.katalog(), kryptering.lasUpp(kopia, losenord).nyckel());
                val.slapp();
                val.valj(oppnad);
            } finally {
                Arrays.fill(losenord, '\0');
            }
        }
    }

    /** Whoever may, may; only a database that cannot be opened any more cannot be asked, and that is when a copy is needed. */
    private void demandPermission() {
        try {
            behorighet.krav(Handling.ATERSTALLA, null);
        } catch (LagringException damaged) {
            if (damaged.orsak() == LagringException.Orsak.UPPTAGEN || damaged.orsak() == LagringException.Orsak.NYARE_SCHEMA) {
                throw damaged;
            }
        }
    }

    /** The folder itself when it is a copy, else the latest copy in it: their names sort by time. */
    private static Path senaste(Path katalog) {
        if (katalog.getFileName() != null && katalog.getFileName().toString().startsWith(COPIES)) {
            return katalog;
        }
        try (Stream<Path> inside = Files.list(katalog)) {
            return inside.filter(Files::isDirectory).filter(path -> path.getFileName().toString().startsWith(COPIES))
                    .max(Comparator.comparing(path -> path.getFileName().toString())).orElse(katalog);
        } catch (IOException unreadable) {
            throw new Kommandofel(MessageFormat.format(Messages.katalogFinnsInte, katalog.getFileName()));
        }
    }
}
