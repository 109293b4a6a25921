package se.underlag.avtal.internal.vakt;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Stegbild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.ForandratBehov;

/**
 * After a changed need the behovsbedömning is carried out when the need has lasted three months and not before it was requested (BB-41, S17). Looks at
 * the case as the step leaves it.
 */
public final class GenomfordEfterBegaran implements Vakt<Arendebild> {

    private final String begaran;
    private final Datumparametrar parametrar;

    /**
     * @param begaran id of the step by which it is requested
     * @param parametrar months and how they are counted (A5)
     */
    public GenomfordEfterBegaran(String begaran, Datumparametrar parametrar) {
        this.begaran = begaran;
        this.parametrar = parametrar;
    }

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        LocalDate genomford = arende.bedomning() == null ? null : arende.bedomning().genomford();
        LocalDate tidigast = Avtalsdagar.behov(arende, parametrar).map(ForandratBehov::tidigast).orElse(null);
        LocalDate begard = arende.senast(begaran).map(Stegbild::dag).orElse(null);
        boolean tidig = genomford != null && (fore(genomford, tidigast) || fore(genomford, begard));
        return tidig ? Optional.of(new Hinder("BB-41", MessageFormat.format(Messages.bbForeBegaran, genomford, tidigast, begard))) : Optional.empty();
    }

    private static boolean fore(LocalDate dag, LocalDate tidigast) {
        return tidigast != null && dag.isBefore(tidigast);
    }
}
