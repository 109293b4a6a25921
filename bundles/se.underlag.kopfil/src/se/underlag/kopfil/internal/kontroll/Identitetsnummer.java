package se.underlag.kopfil.internal.kontroll;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import se.underlag.base.Identitet;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.security.Modulpid;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;
import se.underlag.spi.Kontrollsammanhang;

/** An identity number that is wrong: no such day, a wrong check digit, no number at all (ID-01, S40). The row is kept; reserve numbers have no check digit. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class Identitetsnummer implements Kontroll<Radbild> {

    @Override public Class<Radbild> type() {
        return Radbild.class;
    }

    @Override public Stream<Fynd> check(Radbild rad, Kontrollsammanhang<Radbild> sammanhang) {
        if (rad.identitet() == null || !rad.harIdentitet() && rad.karta() != null && rad.karta().namnSomPerson() || withheld(rad.identitet())) {
            return Stream.empty();
        }
        Optional<Identitet> read = Identitet.read(rad.identitet(), sammanhang.idag());
        String wrong = read.isEmpty() ? Messages.identitetOlaslig
                : !read.get().kontrollsiffraStammer() ? Messages.identitetKontrollsiffra
                        : read.get().fodd().isAfter(sammanhang.idag()) ? Messages.identitetFramtid : null;
        return wrong == null ? Stream.empty() : Stream.of(new Fynd("ID-01", Allvar.FEL, wrong, rad.vid(Radfalt.PERSON), false));
    }

    /** A protected identity is left out on purpose. */
    private static boolean withheld(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return plain.startsWith("skydd") || plain.startsWith("sekretess");
    }
}
