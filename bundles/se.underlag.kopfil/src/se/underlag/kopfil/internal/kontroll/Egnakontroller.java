package se.underlag.kopfil.internal.kontroll;

import java.util.List;
import se.underlag.regler.Insatsregister;
import se.underlag.spi.Kontroll;

/** The checks of this bundle, for who runs without services: tests and the benchmark. In the product the registry finds them. */
public final class Egnakontroller {

    private Egnakontroller() {
    }

    /** @return one of each */
    public static List<Kontroll<?>> alla(Insatsregister register) {
        return List.of(new OlasligCell(), new BeloppUtanPerson(), new RadUtanBeslut(), new TommaRader(), new Identitetsnummer(), new OmvandPeriod(),
                new SammaBeslut(), new GronRad(), new BeloppUtanforBeslut(), new BeloppMotDygnspris(register), new SaknatDygnspris(register),
                new Overlappning(register), new Radsumma());
    }
}
