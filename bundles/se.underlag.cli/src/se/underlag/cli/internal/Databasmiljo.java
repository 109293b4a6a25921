package se.underlag.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.underlag.persistence.Lagring;
import se.underlag.security.inloggning.Inloggning;
import se.underlag.security.inloggning.Inloggning.Behov;
import se.underlag.security.inloggning.InloggningException;
import se.underlag.security.inloggning.InloggningException.Orsak;
import se.underlag.security.inloggning.Inloggningsplats;
import se.underlag.security.inloggning.Uppgifter;
import se.underlag.spi.Grunddata;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.spi.Losenordslasare;

/**
 * The database a command works against.
 *
 * @param inloggning lets the person in
 * @param standard the folder of the user's own database
 */
record Databasmiljo(Inloggning inloggning, Lagring lagring, List<Grunddata> grunddata, Path standard) {

    /** The options of every command with a database. */
    static final Set<String> VAL = Set.of("databas", "anvandare", Losenordslasare.FILE, Losenordslasare.FORMER);

    private static final String DATABAS = "databas";
    private static final String ANVANDARE = "anvandare";

    /**
     * Logs in to the database that the call names, which chooses it without opening it. Asks for what is needed, nothing more.
     *
     * @param egenAnvandare whether the option {@code anvandare} is the command's own and says nothing of who asks
     */
    void loggaIn(Kommandorad rad, boolean egenAnvandare) {
        try {
            Inloggningsplats plats = Inloggningsplats.of(rad.varde(DATABAS).map(rad::fil).orElse(standard));
            Behov behov = inloggning.behov(plats);
            String anvandare = rad.varde(ANVANDARE).filter(named -> !egenAnvandare).or(() -> inloggning.senasteAnvandare(plats))
                    .orElseGet(() -> System.getProperty("user.name"));
            String fraga = behov == Behov.ANVANDARE ? MessageFormat.format(Messages.fragaLosenordFor, anvandare) : Messages.fragaLosenord;
            char[] losenord = behov == Behov.INGET ? new char[0] : Losenordslasare.read(rad, fraga);
            if (behov != Behov.INGET && losenord.length == 0) {
                throw new Kommandofel(Messages.losenordKravs);
            }
            try (Uppgifter uppgifter = new Uppgifter(anvandare, losenord, Losenordslasare.tidigare(rad))) {
                loggaIn(plats, uppgifter);
            }
        } catch (IOException e) {
            throw new Kommandofel(MessageFormat.format(Messages.installationOlaslig, e.getMessage()));
        }
    }

    /** Asks for the password before the one of today when a replica is still wrapped by it. */
    private void loggaIn(Inloggningsplats plats, Uppgifter uppgifter) {
        try {
            inloggning.loggaIn(plats, uppgifter);
        } catch (InloggningException e) {
            if (e.orsak() != Orsak.TIDIGARE_BEHOVS || uppgifter.tidigare().length > 0) {
                throw e;
            }
            char[] tidigare = Losenordslasare.typed(e.getMessage() + ' ' + Messages.fragaTidigare);
            if (tidigare.length == 0) {
                throw new Kommandofel(e.getMessage() + ' ' + Messages.tidigareKravs);
            }
            try (Uppgifter bada = new Uppgifter(uppgifter.anvandare(), uppgifter.losenord().clone(), tidigare)) {
                inloggning.loggaIn(plats, bada);
            }
        }
    }

    /** Opens the database and, when it is brand-new, fills it. @return what to tell about that */
    Optional<String> fyll() {
        if (!lagring.isNew()) {
            return Optional.empty();
        }
        return grunddata.stream().map(data -> data.fyll(true)).flatMap(Optional::stream).reduce((a, b) -> a + " " + b);
    }
}
