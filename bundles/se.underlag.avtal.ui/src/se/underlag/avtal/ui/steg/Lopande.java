package se.underlag.avtal.ui.steg;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.underlag.avtal.Arendebild;
import se.underlag.model.Flode;

/** The avtal that a follow-up, a changed need or a termination can start from. */
public final class Lopande {

    private Lopande() {
    }

    /**
     * @param alla every case
     * @param flode what is to begin; it goes on once at a time
     * @return those whose avtal has been sent, was not given notice of, has none after it and is in no open case of that flow, by reference
     */
    public static List<Arendebild> av(List<Arendebild> alla, Flode flode) {
        Set<String> pagar = alla.stream().filter(one -> one.flode() == flode && !one.arAvslutat() && one.foregaende() != null)
                .map(one -> one.foregaende().id()).collect(Collectors.toSet());
        Set<String> ersatta = alla.stream().filter(one -> one.avtal() != null && one.avtal().skickad() != null).map(one -> one.avtal().ersatter())
                .filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, Arendebild> perAvtal = new LinkedHashMap<>();
        alla.stream().filter(one -> one.flode() != Flode.UPPSAGNING && one.avtal() != null && one.avtal().skickad() != null
                && one.avtal().uppsagd() == null && !ersatta.contains(one.avtal().id()) && !pagar.contains(one.avtal().id()))
                .sorted(Comparator.comparing(Arendebild::referens)).forEach(one -> perAvtal.putIfAbsent(one.avtal().id(), one));
        return List.copyOf(perAvtal.values());
    }
}
