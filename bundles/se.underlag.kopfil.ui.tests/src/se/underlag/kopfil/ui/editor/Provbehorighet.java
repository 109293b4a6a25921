package se.underlag.kopfil.ui.editor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import se.underlag.model.Roll;
import se.underlag.security.Aktor;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;

/** Lets one person do everything, or only read. */
final class Provbehorighet implements Behorighet {

    private final BooleanSupplier farAndra;

    Provbehorighet(BooleanSupplier farAndra) {
        this.farAndra = farAndra;
    }

    @Override public Aktor aktor() {
        return new Aktor("prov", "Prov");
    }

    @Override public void krav(Handling handling, String enhetId) {
        // what the window asks for is permitted here
    }

    @Override public List<Aktor> medRatt(Handling handling, String enhetId) {
        return List.of(aktor());
    }

    @Override public boolean far(Handling handling, String enhetId) {
        return farAndra.getAsBoolean();
    }

    @Override public Set<Roll> roller(Handling handling, String enhetId) {
        return far(handling, enhetId) ? EnumSet.allOf(Roll.class) : Set.of();
    }
}
