package se.underlag.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.underlag.spi.sok.Objektref;

/** What the person opened lately, kept in their own work area: classes and ids only, never a name. */
public final class Senaste {

    /** So many are remembered. */
    public static final int MEST = 12;
    private static final String KEY = "senaste";

    private Senaste() {
    }

    /** @return the latest first */
    public static List<Objektref> alla() {
        return Arrays.stream(Installningar.nod().get(KEY, "").split(" ")).map(Senaste::read).filter(Objects::nonNull).toList();
    }

    /** Puts it first. */
    public static void minns(Objektref mal) {
        List<Objektref> all = new ArrayList<>(alla());
        all.removeIf(one -> one.typ().equals(mal.typ()) && one.id().equals(mal.id()));
        all.add(0, mal);
        Installningar.nod().put(KEY, all.stream().limit(MEST).map(one -> one.typ() + ':' + one.id()).collect(Collectors.joining(" ")));
    }

    private static Objektref read(String text) {
        int colon = text.indexOf(':');
        return colon < 1 || colon == text.length() - 1 ? null : new Objektref(text.substring(0, colon), text.substring(colon + 1));
    }
}
