package se.underlag.avtal.internal.vakt;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.ForandratBehov;

/** A changed need has lasted three months before a behovsbedömning is requested (BB-41, S17); what an earlier contact means is a setting (A11). */
public final class BehovetHarVarat implements Vakt<Arendebild> {

    private static final String REGEL = "BB-41";

    private final Datumparametrar parametrar;

    /** @param parametrar months, how they are counted (A5), and the reading of A11 */
    public BehovetHarVarat(Datumparametrar parametrar) {
        this.parametrar = parametrar;
    }

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        Optional<ForandratBehov> behov = Avtalsdagar.behov(arende, parametrar);
        if (behov.isEmpty()) {
            return Optional.of(new Hinder(REGEL, Messages.behovUtanDag));
        }
        ForandratBehov klocka = behov.get();
        if (klocka.nyKontaktKravs()) {
            return Optional.of(new Hinder(REGEL, MessageFormat.format(Messages.nyKontakt, klocka.kontakt(), klocka.tidigast()),
                    klocka.tidigast(), false));
        }
        return klocka.farBegaras(idag) ? Optional.empty()
                : Optional.of(new Hinder(REGEL, MessageFormat.format(Messages.behovForKort, klocka.tidigast(), klocka.uppstod(), klocka.kontakt()),
                        klocka.tidigast(), false));
    }
}
