package se.underlag.kopfil.ui.editor;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.underlag.kopfil.sammanslagning.Faltvarden;
import se.underlag.kopfil.sammanslagning.Krock;
import se.underlag.kopfil.sammanslagning.Objektbild;
import se.underlag.kopfil.sammanslagning.Val;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.CellFormat.UnreadableException;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;

/** What the comparison of two people's changes shows and what has been chosen so far. Knows no window. */
final class Krockmodell {

    private final List<Rad> rader = new ArrayList<>();
    private final Map<Krock, Val> val = new IdentityHashMap<>();
    private final Objektnamn namn;
    private final Clock clock;

    /** One line: a field that both have changed, or a whole object when {@code falt} is null. @param vem who stored theirs, and when */
    record Rad(Krock krock, String falt, String objekt, String rubrik, String bas, String mitt, String deras, String vem) {

        /** @return whether another value than mine and theirs can be written */
        boolean skrivbar() {
            return falt != null && Faltvarden.falt(krock.typ(), falt) instanceof EAttribute attribute && kolumntyp(attribute) != null;
        }
    }

    /** @param vem who stored theirs and when, for people */
    Krockmodell(List<Krock> krockar, Objektnamn namn, BiFunction<Krock, String, String> vem, Clock clock) {
        this.namn = namn;
        this.clock = clock;
        for (Krock krock : krockar) {
            if (krock.slag() == Krock.Slag.FALT) {
                krock.falt().stream().filter(falt -> !Objects.equals(varde(krock.mitt(), falt), varde(krock.deras(), falt)))
                        .forEach(falt -> rader.add(rad(krock, falt, vem.apply(krock, falt))));
            } else {
                rader.add(rad(krock, vem.apply(krock, null)));
            }
        }
    }

    private Rad rad(Krock krock, String falt, String vem) {
        return new Rad(krock, falt, namn.objekt(krock.mitt()), namn.falt(krock.mitt(), falt), visat(krock, falt, krock.bas()),
                visat(krock, falt, krock.mitt()), visat(krock, falt, krock.deras()), vem);
    }

    private Rad rad(Krock krock, String vem) {
        Objektbild nagon = krock.mitt() != null ? krock.mitt() : krock.deras();
        String rubrik = switch (krock.slag()) {
        case RAD_SAKNAS -> Messages.konfliktRadSaknas;
        case HELHET -> krock.mittGar() ? Messages.konfliktHandelse : Messages.konfliktBekraftad;
        default -> krock.typ().equals("Prognoshandelse") ? Messages.konfliktHandelse : Messages.konfliktHelaRaden;
        };
        return new Rad(krock, null, namn.objekt(nagon), rubrik, krock.bas() == null ? Messages.tomt : namn.helhet(krock.bas()),
                krock.mitt() == null ? Messages.konfliktBorttagenAvMig : namn.helhet(krock.mitt()), namn.helhet(krock.deras()), vem);
    }

    private String visat(Krock krock, String falt, Objektbild bild) {
        return namn.varde(krock.typ(), krock.id(), falt, varde(bild, falt));
    }

    private static String varde(Objektbild bild, String falt) {
        return bild == null ? null : bild.varde(falt);
    }

    /** @return the lines, object by object */
    List<Rad> rader() {
        return List.copyOf(rader);
    }

    /** Chooses a side for the line and for what belongs together with it; theirs where mine cannot be chosen. */
    void valj(Rad rad, Val.Sida sida) {
        val.put(rad.krock(), rad.krock().mittGar() ? sida : Val.Sida.DERAS);
    }

    /** Chooses a side for everything. */
    void valjAlla(Val.Sida sida) {
        rader.forEach(rad -> valj(rad, sida));
    }

    /** Writes another value. @return why the text means none, empty when it was taken */
    Optional<String> skriv(Rad rad, String text) {
        EAttribute falt = (EAttribute) Faltvarden.falt(rad.krock().typ(), rad.falt());
        try {
            Object varde = format(falt).read(text);
            Map<String, String> varden = new HashMap<>();
            rad.krock().falt().forEach(ett -> varden.put(ett, gallande(rad.krock(), ett)));
            varden.put(rad.falt(), Faltvarden.text(falt, varde));
            val.put(rad.krock(), new Val.Skrivet(varden));
            return Optional.empty();
        } catch (UnreadableException unreadable) {
            return Optional.of(unreadable.getMessage());
        }
    }

    /** @return the text to begin with when another value is written */
    String forslag(Rad rad) {
        EAttribute falt = (EAttribute) Faltvarden.falt(rad.krock().typ(), rad.falt());
        return format(falt).raw(Faltvarden.las(falt, gallande(rad.krock(), rad.falt())));
    }

    private CellFormat format(EAttribute falt) {
        return CellFormat.of(new Column<Object>(falt.getName(), falt.getName(), kolumntyp(falt), row -> null), clock);
    }

    private static ColumnType kolumntyp(EStructuralFeature falt) {
        Class<?> typ = falt.getEType().getInstanceClass();
        return typ == BigDecimal.class ? ColumnType.KRONOR : typ == LocalDate.class ? ColumnType.DATUM : typ == String.class ? ColumnType.TEXT : null;
    }

    private String gallande(Krock krock, String falt) {
        return switch (val.get(krock)) {
        case Val.Skrivet skrivet -> skrivet.varden().get(falt);
        case Val.Sida sida -> varde(sida == Val.Sida.MINA ? krock.mitt() : krock.deras(), falt);
        case null -> varde(krock.mitt(), falt);
        };
    }

    /** @return what has been chosen for the line, null when nothing has */
    Val valt(Rad rad) {
        return val.get(rad.krock());
    }

    /** @return what the line will hold, for people; empty when nothing is chosen yet */
    String blir(Rad rad) {
        return switch (val.get(rad.krock())) {
        case null -> "";
        case Val.Sida sida -> sida == Val.Sida.MINA ? rad.mitt() : rad.deras();
        case Val.Skrivet skrivet -> namn.varde(rad.krock().typ(), rad.krock().id(), rad.falt(), skrivet.varden().get(rad.falt()));
        };
    }

    /** @return how many lines still wait for a choice */
    long kvar() {
        return rader.stream().filter(rad -> valt(rad) == null).count();
    }

    /** @return what was chosen, by collision */
    Map<Krock, Val> val() {
        return new HashMap<>(val);
    }
}
