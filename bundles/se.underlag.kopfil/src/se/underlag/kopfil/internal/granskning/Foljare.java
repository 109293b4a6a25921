package se.underlag.kopfil.internal.granskning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import se.underlag.kopfil.Lopandekontroll;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.kontroll.Kontrollkorning;
import se.underlag.kopfil.internal.kontroll.Lopandekorning;
import se.underlag.regler.Datumparametrar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;

/** Keeps a run of checks up to date, and begins anew when the parameters or the day have become others. */
final class Foljare implements Lopandekontroll {

    private final Collection<? extends Kontroll<Radbild>> kontroller;
    private final Clock klocka;
    private final Supplier<Datumparametrar> gallande;
    private Lopandekorning korning;
    private List<Datumparametrar.Varde> parametrar;
    private LocalDate idag;

    Foljare(Collection<? extends Kontroll<Radbild>> kontroller, Clock klocka, Supplier<Datumparametrar> gallande) {
        this.kontroller = kontroller;
        this.klocka = klocka;
        this.gallande = gallande;
    }

    @Override public synchronized List<Fynd> kontrollera(List<Radbild> rader) {
        Datumparametrar now = gallande.get();
        LocalDate today = LocalDate.now(klocka);
        if (korning == null || !today.equals(idag) || !now.alla().equals(parametrar)) {
            korning = new Kontrollkorning(kontroller, now, today).lopande();
            parametrar = now.alla();
            idag = today;
        }
        try {
            return korning.uppdatera(rader);
        } catch (RuntimeException broken) {
            // what is remembered may be half done; the next check begins anew
            korning = null;
            throw broken;
        }
    }
}
