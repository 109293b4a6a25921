package se.underlag.avtal.internal.exempel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.model.Roll;
import se.underlag.security.Aktor;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;

/** Asks for each permission once, while hundreds of steps are taken in a row by one actor. */
final class Minnesbehorighet implements Behorighet {

    private final Behorighet behorighet;
    private final Map<String, Set<Roll>> roller = new HashMap<>();

    Minnesbehorighet(Behorighet behorighet) {
        this.behorighet = behorighet;
    }

    @Override public Aktor aktor() {
        return behorighet.aktor();
    }

    @Override public void krav(Handling handling, String enhetId) {
        if (!far(handling, enhetId)) {
            behorighet.krav(handling, enhetId);
        }
    }

    @Override public List<Aktor> medRatt(Handling handling, String enhetId) {
        return behorighet.medRatt(handling, enhetId);
    }

    @Override public boolean far(Handling handling, String enhetId) {
        return !roller(handling, enhetId).isEmpty();
    }

    @Override public Set<Roll> roller(Handling handling, String enhetId) {
        return roller.computeIfAbsent(handling + "/" + enhetId, key -> behorighet.roller(handling, enhetId));
    }
}
