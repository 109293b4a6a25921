package se.underlag.kopfil.internal.kontroll;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import se.underlag.kopfil.Radbild;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;
import se.underlag.spi.Kontrollsammanhang;

/** A row whose every amount is forecast: an event that somebody has to confirm once it is decided (PR-07, PR-04, PR-05). */
@Component
public final class GronRad implements Kontroll<Radbild> {

    @Override
    public Class<Radbild> type() {
        return Radbild.class;
    }

    @Override
    public Stream<Fynd> check(Radbild rad, Kontrollsammanhang<Radbild> sammanhang) {
        if (!rad.helGron()) {
            return Stream.empty();
        }
        String text = rad.beslutsnr() != null ? Messages.gronRadBeslut
                : Handelser.byter(rad, sammanhang) ? Messages.gronRadByte : Messages.gronRadNytt;
        return IntStream.rangeClosed(1, 12).filter(manad -> rad.prognos().orZero(manad).signum() != 0).limit(1)
                .mapToObj(manad -> new Fynd("PR-07", Allvar.VARNING, text, rad.vid(manad), false));
    }
}
