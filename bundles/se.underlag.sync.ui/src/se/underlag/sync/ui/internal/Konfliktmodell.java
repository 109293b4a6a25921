package se.underlag.sync.ui.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import se.underlag.model.UnderlagPackage;
import se.underlag.spi.synk.Konflikt;
import se.underlag.spi.synk.Konflikt.Falt;
import se.underlag.spi.synk.Konfliktval;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.CellFormat.UnreadableException;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.spi.ord.Faltord;
import se.underlag.ui.krock.Jamforelse;

/** Conflicts with the shared database as lines of the comparison, and what has been chosen so far. */
public final class Konfliktmodell implements Jamforelse {

    private final List<Konflikt> konflikter;
    private final Faltord ord;
    private final Clock clock;
    private final List<Rad> rader = new ArrayList<>();
    private final List<Stalle> stallen = new ArrayList<>();
    private final Map<Integer, Svar> svar = new HashMap<>();

    /** What a line is about. @param falt null for a whole object */
    private record Stalle(Konflikt konflikt, Falt falt) {
    }

    /** @param skrivet the stored text of the value; only for {@link Jamforelse.Sida#ANNAT} */
    private record Svar(Sida sida, String skrivet) {
    }

    /** @param konflikter open ones; @param ord names and values of fields */
    public Konfliktmodell(List<Konflikt> konflikter, Faltord ord, Clock clock) {
        this.konflikter = List.copyOf(konflikter);
        this.ord = ord;
        this.clock = clock;
        for (Konflikt konflikt : konflikter) {
            String vem = Synkord.vem(konflikt.deras(), konflikt.derasTid());
            if (konflikt.slag() == Konflikt.Slag.ANDRAT_MOT_ANDRAT) {
                konflikt.falt().forEach(falt -> rad(konflikt, falt, vem));
            } else {
                helt(konflikt, vem);
            }
        }
    }

    private void rad(Konflikt konflikt, Falt falt, String vem) {
        stallen.add(new Stalle(konflikt, falt));
        rader.add(new Rad(konflikt.objekt(), falt(konflikt, falt), varde(konflikt, falt, falt.bas(), falt.basText()),
                varde(konflikt, falt, falt.min(), falt.minText()), varde(konflikt, falt, falt.deras(), falt.derasText()), vem, true,
                typ(konflikt, falt) != null && !dolt(falt)));
    }

    private String falt(Konflikt konflikt, Falt falt) {
        return ord.falt(konflikt.entitet(), falt.falt());
    }

    private void helt(Konflikt konflikt, String vem) {
        stallen.add(new Stalle(konflikt, null));
        String mina = andringar(konflikt, true);
        String deras = andringar(konflikt, false);
        rader.add(switch (konflikt.slag()) {
        case ANDRAT_HAR_BORTTAGET_DAR -> new Rad(konflikt.objekt(), Messages.heltAndradBorttagen, "", mina, Messages.borttagen, vem, true, false);
        case BORTTAGET_HAR_ANDRAT_DAR ->
            new Rad(konflikt.objekt(), Messages.heltBorttagenAndrad, "", Messages.borttagenAvMig, deras, vem, true, false);
        default -> new Rad(konflikt.objekt(), Messages.heltDel, "", Messages.tillagd, Messages.behallareBorttagen, vem, true, false);
        });
    }

    private String andringar(Konflikt konflikt, boolean mina) {
        List<String> delar = konflikt.falt().stream()
                .filter(falt -> !Objects.equals(falt.bas(), mina ? falt.min() : falt.deras()))
                .map(falt -> NLS.bind(Messages.faltVarde, falt(konflikt, falt),
                        mina ? varde(konflikt, falt, falt.min(), falt.minText()) : varde(konflikt, falt, falt.deras(), falt.derasText())))
                .toList();
        return delar.isEmpty() ? Messages.andrad : String.join(", ", delar);
    }

    /** Where the service knows the value better than the model does (names, masks), its words count. */
    private String varde(Konflikt konflikt, Falt falt, String stored, String readable) {
        if (stored == null) {
            return Messages.tomt;
        }
        boolean raw = readable == null || readable.equals(stored);
        return raw && !(feature(konflikt, falt) instanceof EReference) ? ord.varde(konflikt.entitet(), falt.falt(), stored) : readable;
    }

    /** What is masked in the comparison must not come to light in the field where another value is written. */
    private static boolean dolt(Falt falt) {
        return falt.minText() != null && !falt.minText().equals(falt.min()) || falt.derasText() != null && !falt.derasText().equals(falt.deras());
    }

    private static EStructuralFeature feature(Konflikt konflikt, Falt falt) {
        return UnderlagPackage.eINSTANCE.getEClassifier(konflikt.entitet()) instanceof EClass type ? type.getEStructuralFeature(falt.falt()) : null;
    }

    private static ColumnType typ(Konflikt konflikt, Falt falt) {
        Class<?> typ = feature(konflikt, falt) instanceof EAttribute attribute ? attribute.getEType().getInstanceClass() : null;
        return typ == BigDecimal.class ? ColumnType.KRONOR : typ == LocalDate.class ? ColumnType.DATUM : typ == String.class ? ColumnType.TEXT : null;
    }

    @Override public List<Rad> rader() {
        return List.copyOf(rader);
    }

    @Override public void valj(int rad, Sida sida) {
        grupp(rad).forEach(en -> svar.put(en, new Svar(sida, null)));
    }

    /** Fields that only make sense together are chosen together. */
    private List<Integer> grupp(int rad) {
        Stalle stalle = stallen.get(rad);
        List<Integer> samma = new ArrayList<>();
        for (int i = 0; i < stallen.size(); i++) {
            Stalle annan = stallen.get(i);
            if (i == rad || stalle.falt() != null && annan.falt() != null && annan.konflikt() == stalle.konflikt() && stalle.falt().grupp() != null
                    && stalle.falt().grupp().equals(annan.falt().grupp())) {
                samma.add(i);
            }
        }
        return samma;
    }

    @Override public Optional<String> skriv(int rad, String text) {
        Stalle stalle = stallen.get(rad);
        try {
            Object value = format(stalle).read(text);
            grupp(rad).forEach(en -> svar.computeIfAbsent(en, none -> new Svar(Sida.MINA, null)));
            svar.put(rad, new Svar(Sida.ANNAT, lagrat(value)));
            return Optional.empty();
        } catch (UnreadableException unreadable) {
            return Optional.of(unreadable.getMessage());
        }
    }

    private static String lagrat(Object value) {
        return switch (value) {
        case null -> null;
        case BigDecimal number -> number.toPlainString();
        default -> value.toString();
        };
    }

    private CellFormat format(Stalle stalle) {
        String falt = stalle.falt().falt();
        return CellFormat.of(new Column<Object>(falt, falt, typ(stalle.konflikt(), stalle.falt()), row -> null), clock);
    }

    @Override public String forslag(int rad) {
        Stalle stalle = stallen.get(rad);
        String text = gallande(rad);
        ColumnType typ = typ(stalle.konflikt(), stalle.falt());
        Object value = text == null ? null : typ == ColumnType.KRONOR ? new BigDecimal(text) : typ == ColumnType.DATUM ? LocalDate.parse(text) : text;
        return format(stalle).raw(value);
    }

    private String gallande(int rad) {
        Falt falt = stallen.get(rad).falt();
        Svar valt = svar.get(rad);
        if (valt == null || valt.sida() == Sida.MINA) {
            return falt.min();
        }
        return valt.sida() == Sida.DERAS ? falt.deras() : valt.skrivet();
    }

    @Override public Sida valt(int rad) {
        return Optional.ofNullable(svar.get(rad)).map(Svar::sida).orElse(null);
    }

    @Override public String blir(int rad) {
        Stalle stalle = stallen.get(rad);
        return switch (valt(rad)) {
        case null -> "";
        case MINA -> rader.get(rad).mitt();
        case DERAS -> rader.get(rad).deras();
        case ANNAT -> varde(stalle.konflikt(), stalle.falt(), svar.get(rad).skrivet(), null);
        };
    }

    /** @return the choices for the service, one per conflict; only when nothing is left to choose */
    public List<Konfliktval> val() {
        if (kvar() > 0) {
            throw new IllegalStateException("Lines are left to choose");
        }
        Map<Konflikt, Map<String, String>> falt = new LinkedHashMap<>();
        Map<Konflikt, Boolean> hela = new HashMap<>();
        for (int i = 0; i < stallen.size(); i++) {
            Stalle stalle = stallen.get(i);
            Map<String, String> varden = falt.computeIfAbsent(stalle.konflikt(), none -> new HashMap<>());
            if (stalle.falt() == null) {
                boolean mitt = valt(i) == Sida.MINA;
                hela.put(stalle.konflikt(), mitt != (stalle.konflikt().slag() == Konflikt.Slag.BORTTAGET_HAR_ANDRAT_DAR));
            } else {
                varden.put(stalle.falt().falt(), gallande(i));
            }
        }
        return konflikter.stream().filter(falt::containsKey)
                .map(konflikt -> new Konfliktval(konflikt.id(), falt.get(konflikt), hela.getOrDefault(konflikt, true))).toList();
    }
}
