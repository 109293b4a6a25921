package se.underlag.kopfil.internal.import_;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.underlag.kopfil.Radbild;

/** Stored rows that the file does hold, though in a row that is refused: they are not missing, and telling so would make people delete them. */
final class Avvisaderader {

    private Avvisaderader() {
    }

    /**
     * @param saknade stored rows that no kept row of the file is
     * @param avvisade the refused rows of the file
     * @param insats gives the name that an insats is known by
     * @return the stored rows that no refused row is either, by row id, beslut, or person and insats
     */
    static Collection<Radbild> utan(Collection<Radbild> saknade, List<Radbild> avvisade, UnaryOperator<String> insats) {
        if (avvisade.isEmpty() || saknade.isEmpty()) {
            return saknade;
        }
        Set<Object> refused = new HashSet<>();
        avvisade.forEach(rad -> refused.addAll(keys(rad, insats)));
        return saknade.stream().filter(rad -> keys(rad, insats).stream().noneMatch(refused::contains)).toList();
    }

    private static List<Object> keys(Radbild rad, UnaryOperator<String> insats) {
        List<Object> keys = new ArrayList<>();
        if (rad.radId() != null) {
            keys.add(List.of("id", rad.radId()));
        }
        if (!Nyckel.of(rad.beslutsnr()).isEmpty()) {
            keys.add(List.of("beslut", Nyckel.of(rad.beslutsnr())));
        }
        if (!Nyckel.of(rad.identitet()).isEmpty()) {
            keys.add(List.of("person", Nyckel.of(rad.identitet()), Nyckel.of(insats.apply(rad.insats()))));
        }
        return keys;
    }
}
