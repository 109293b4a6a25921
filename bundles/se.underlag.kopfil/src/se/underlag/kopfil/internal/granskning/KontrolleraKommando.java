package se.underlag.kopfil.internal.granskning;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.kopfil.Granskning;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.kopfil.Lasval;
import se.underlag.security.Modulpid;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code kopfil kontrollera}: reads and checks files without a database. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class KontrolleraKommando implements Kommando {

    private static final int FOUND = 1;
    private static final int UNREADABLE = 2;

    private final Granskare granskare;

    /** @param granskare reads and checks */
    @Activate public KontrolleraKommando(@Reference Granskare granskare) {
        this.granskare = granskare;
    }

    @Override public String namn() {
        return "kopfil kontrollera";
    }

    @Override public String bruk() {
        return NLS.bind(Messages.bruk, Fargord.BRUK);
    }

    @Override public Set<String> medVarde() {
        return Stream.concat(Stream.of("ar", "mall", "blad*"), Fargord.MED_VARDE.stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override public String hjalp() {
        return Messages.hjalp;
    }

    @Override public int kor(Kommandorad rad) {
        if (rad.fria().isEmpty()) {
            throw new Kommandofel(Messages.filerSaknas);
        }
        Granskning svar = granskare.granska(rad.fria().stream().map(namn -> new Granskare.Fil(namn, path(rad, namn))).toList(), val(rad), null);
        if (rad.json()) {
            Json.write(Granskningsjson.of(svar), rad.ut());
        } else {
            svar.filer().forEach(fil -> Granskningstext.summary(fil, rad.ut()));
        }
        for (Filsvar fil : svar.filer()) {
            fil.fel().ifPresent(fel -> rad.fel().println(NLS.bind(Messages.filFel, fil.fil(), fel)));
            fil.avvikelser().stream().map(Granskningstext::line).forEach(rad.fel()::println);
        }
        return code(svar);
    }

    private static int code(Granskning svar) {
        if (svar.filer().stream().anyMatch(fil -> fil.fel().isPresent())) {
            return UNREADABLE;
        }
        boolean found = svar.filer().stream().flatMap(fil -> fil.avvikelser().stream()).map(Fynd::allvar).anyMatch(Allvar.FEL::equals);
        return found ? FOUND : 0;
    }

    private static Path path(Kommandorad rad, String namn) {
        try {
            return namn.isBlank() ? null : rad.fil(namn);
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    /** How the options say that files are to be read; {@code importera} takes the same. @throws Kommandofel when an option makes no sense */
    public static Lasval val(Kommandorad rad) {
        OptionalInt ar = rad.varde("ar").map(text -> OptionalInt.of(year(text))).orElse(OptionalInt.empty());
        return Fargord.av(rad, new Lasval(ar, rad.varde("mall").orElse(null), Set.of(), Set.copyOf(rad.alla("blad"))));
    }

    private static int year(String text) {
        if (!text.strip().matches("(19|20|21)[0-9]{2}")) {
            throw new Kommandofel(NLS.bind(Messages.arFel, text));
        }
        return Integer.parseInt(text.strip());
    }
}
