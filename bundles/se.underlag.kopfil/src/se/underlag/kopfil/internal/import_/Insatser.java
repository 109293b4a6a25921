package se.underlag.kopfil.internal.import_;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.underlag.model.Insatstyp;
import se.underlag.model.Prisenhet;
import se.underlag.model.UnderlagFactory;
import se.underlag.regler.Insatsregister;

/** The kinds of insats by name and by code; a file may use either. */
public final class Insatser {

    private static final int CODE_LENGTH = 30;

    private final Map<String, Insatstyp> kanda = new HashMap<>();
    private final Set<String> koder = new HashSet<>();
    private final Insatsregister levererade = new Insatsregister();

    /** @param typer what is stored; names win over codes */
    public Insatser(Collection<Insatstyp> typer) {
        typer.forEach(typ -> kanda.putIfAbsent(Nyckel.of(typ.getNamn()), typ));
        typer.forEach(typ -> kanda.putIfAbsent(Nyckel.of(typ.getKod()), typ));
        typer.forEach(typ -> koder.add(typ.getKod()));
    }

    /** @return the name that a name or code is known by; an unknown text as it is */
    public String namn(String text) {
        Insatstyp typ = kanda.get(Nyckel.of(text));
        return typ == null ? text : typ.getNamn();
    }

    /** @param ny gives a new one its id; @return the insats of that name or code, made when unknown: as the product's list knows it, else per dygn */
    public Insatstyp finnEllerNy(String namn, UnaryOperator<Insatstyp> ny) {
        return kanda.computeIfAbsent(Nyckel.of(namn), key -> {
            Insatstyp typ = ny.apply(UnderlagFactory.eINSTANCE.createInsatstyp());
            typ.setNamn(namn);
            typ.setKod(kod(namn));
            Optional<Insatsregister.Insats> kant = levererade.find(namn);
            typ.setPrisenhet(kant.map(Insatsregister.Insats::enhet).orElse(Prisenhet.DYGN));
            typ.setUteslutningsgrupp(kant.map(Insatsregister.Insats::grupp).orElse(null));
            return typ;
        });
    }

    private String kod(String namn) {
        String plain = Normalizer.normalize(namn, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+",
                "_");
        String base = plain.substring(0, Math.min(CODE_LENGTH, plain.length()));
        String kod = base;
        for (int i = 2; !koder.add(kod); i++) {
            kod = base + "_" + i;
        }
        return kod;
    }
}
