package se.underlag.avtal.internal.bevakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.underlag.avtal.Arendebild;
import se.underlag.base.Period;
import se.underlag.model.Placeringstillstand;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.Datumparametrar.Varde;

/** What a test says there is. */
final class Provlager implements Bevakningslager {

    private final List<Arendebild> arenden = new ArrayList<>();
    private final List<Placeringslage> avtal = new ArrayList<>();
    private final List<Ramavtalslage> ramavtal = new ArrayList<>();
    private Datumparametrar parametrar = Datumparametrar.levererade();

    Provlager arende(Arendebild one) {
        arenden.add(one);
        return this;
    }

    Provlager avtal(Placeringslage one) {
        avtal.add(one);
        return this;
    }

    Provlager ramavtal(Ramavtalslage one) {
        ramavtal.add(one);
        return this;
    }

    Provlager parameter(String nyckel, String varde, Period dagar) {
        parametrar = parametrar.med(List.of(new Varde(nyckel, varde, dagar, "test")));
        return this;
    }

    @Override public Datumparametrar parametrar() {
        return parametrar;
    }

    @Override public List<Arendebild> oppna(Set<Placeringstillstand> tillstand) {
        return arenden.stream().filter(one -> tillstand.isEmpty() || tillstand.contains(one.tillstand())).toList();
    }

    @Override public List<Placeringslage> slutarInom(LocalDate idag, int dagar) {
        return avtal;
    }

    @Override public List<Placeringslage> beslutSlutarInom(LocalDate idag, int dagar) {
        return avtal;
    }

    @Override public List<Ramavtalslage> ramavtalSlutarInom(LocalDate idag, int dagar) {
        return ramavtal;
    }
}
