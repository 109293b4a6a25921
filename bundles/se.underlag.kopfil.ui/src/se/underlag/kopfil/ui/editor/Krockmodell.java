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
import se.underlag.ui.krock.Jamforelse;

/** What the comparison of two people's changes shows and what has been chosen so far. Knows no window. */
final class Krockmodell implements Jamforelse {

    private final List<Rad> rader = new ArrayList<>();
    private final List<Stalle> stallen = new ArrayList<>();
    private final Map<Krock, Val> val = new IdentityHashMap<>();
    private final Objektnamn namn;
    private final Clock clock;

    /** What a line is about. @param falt null for a whole object */
    private record Stalle(Krock krock, String falt) {

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
                        .forEach(falt -> rad(krock, falt, vem.apply(krock, falt)));
            } else {
                rad(krock, vem.apply(krock, null));
            }
        }
    }

    private void rad(Krock krock, String falt, String vem) {
        Stalle stalle = new Stalle(krock, falt);
        stallen.add(stalle);
        rader.add(new Rad(namn.objekt(krock.mitt()), namn.falt(krock.mitt(), falt), visat(krock, falt, krock.bas()), visat(krock, falt, krock.mitt()),
                visat(krock, falt, krock.deras()), vem, krock.mittGar(), stalle.skrivbar()));
    }

    private void rad(Krock krock, String vem) {
        Objektbild nagon = krock.mitt() != null ? krock.mitt() : krock.deras();
        String rubrik = switch (krock.slag()) {
        case RAD_SAKNAS -> Messages.konfliktRadSaknas;
        case HELHET -> krock.mittGar() ? Messages.konfliktHandelse : Messages.konfliktBekraftad;
        default -> krock.typ().equals("Prognoshandelse") ? Messages.konfliktHandelse : Messages.konfliktHelaRaden;
        };
        stallen.add(new Stalle(krock, null));
        rader.add(new Rad(namn.objekt(nagon), rubrik, krock.bas() == null ? Messages.tomt : namn.helhet(krock.bas()),
                krock.mitt() == null ? Messages.konfliktBorttagenAvMig : namn.helhet(krock.mitt()), namn.helhet(krock.deras()), vem, krock.mittGar(),
                false));
    }

    private String visat(Krock krock, String falt, Objektbild bild) {
        return namn.varde(krock.typ(), krock.id(), falt, varde(bild, falt));
    }

    private static String varde(Objektbild bild, String falt) {
        return bild == null ? null : bild.varde(falt);
    }

    @Override public List<Rad> rader() {
        return List.copyOf(rader);
    }

    @Override public void valj(int rad, Sida sida) {
        Krock krock = stallen.get(rad).krock();
        val.put(krock, sida == Sida.MINA && krock.mittGar() ? Val.Sida.MINA : Val.Sida.DERAS);
    }

    @Override public Optional<String> skriv(int rad, String text) {
        Stalle stalle = stallen.get(rad);
        EAttribute falt = (EAttribute) Faltvarden.falt(stalle.krock().typ(), stalle.falt());
        try {
            Object varde = format(falt).read(text);
            Map<String, String> varden = new HashMap<>();
            stalle.krock().falt().forEach(ett -> varden.put(ett, gallande(stalle.krock(), ett)));
            varden.put(stalle.falt(), Faltvarden.text(falt, varde));
            val.put(stalle.krock(), new Val.Skrivet(varden));
            return Optional.empty();
        } catch (UnreadableException unreadable) {
            return Optional.of(unreadable.getMessage());
        }
    }

    @Override public String forslag(int rad) {
        Stalle stalle = stallen.get(rad);
        EAttribute falt = (EAttribute) Faltvarden.falt(stalle.krock().typ(), stalle.falt());
        return format(falt).raw(Faltvarden.las(falt, gallande(stalle.krock(), stalle.falt())));
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

    @Override public Sida valt(int rad) {
        return switch (val.get(stallen.get(rad).krock())) {
        case null -> null;
        case Val.Sida sida -> sida == Val.Sida.MINA ? Sida.MINA : Sida.DERAS;
        case Val.Skrivet skrivet -> Sida.ANNAT;
        };
    }

    @Override public String blir(int rad) {
        Stalle stalle = stallen.get(rad);
        return switch (val.get(stalle.krock())) {
        case null -> "";
        case Val.Sida sida -> sida == Val.Sida.MINA ? rader.get(rad).mitt() : rader.get(rad).deras();
        case Val.Skrivet skrivet -> namn.varde(stalle.krock().typ(), stalle.krock().id(), stalle.falt(), skrivet.varden().get(stalle.falt()));
        };
    }

    /** @return what was chosen, by collision */
    Map<Krock, Val> val() {
        return new HashMap<>(val);
    }
}
