package se.underlag.kopfil.internal.kontroll;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.security.Modulpid;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;
import se.underlag.spi.Kontrollsammanhang;

/** An amount or a day that cannot be read; its row is refused rather than summed wrongly (XL-01). */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class OlasligCell implements Kontroll<Radbild> {

    private static final Set<String> DAYS = Set.of(Radfalt.FROM, Radfalt.TOM, Radfalt.PERIOD);
    private static final Set<String> TEXTS = Set.of(Radfalt.PERSON, Radfalt.BESLUT, Radfalt.INSATS);
    private static final int SHOWN = 40;

    @Override public Class<Radbild> type() {
        return Radbild.class;
    }

    @Override public boolean forst() {
        return true;
    }

    @Override public Stream<Fynd> check(Radbild rad, Kontrollsammanhang<Radbild> sammanhang) {
        return rad.olasligt().stream().map(cell -> new Fynd("XL-01", Allvar.FEL, text(cell), rad.vid(cell.falt()), true));
    }

    private static String text(Radbild.Olasligt cell) {
        if (cell.text().startsWith("=")) {
            return Messages.olasligFormel;
        }
        Optional<String> error = Felvarden.text(cell.text());
        if (error.isPresent()) {
            return error.get();
        }
        String shown = cell.text().length() > SHOWN ? cell.text().substring(0, SHOWN) + '…' : cell.text();
        return NLS.bind(mening(cell.falt()), shown);
    }

    private static String mening(String falt) {
        if (falt.equals(Radfalt.PROGNOSMANADER)) {
            return Messages.olasligManad;
        }
        if (DAYS.contains(falt)) {
            return Messages.olasligtDatum;
        }
        return TEXTS.contains(falt) ? Messages.olasligText : Messages.olasligtBelopp;
    }
}
