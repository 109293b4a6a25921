package se.underlag.persistence.eclipselink.internal.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** All tables of a model package: one for each concrete class, with the attributes of its superclasses repeated. */
public final class Modellschema {

    /**
     * Source of the annotations that steer columns ({@code precision}, {@code skala}, {@code kolumntyp}), merging
     * ({@code sammanslagning}), the audit ({@code logg}) and what is kept as it is ({@code oforanderlig}).
     */
    public static final String ANNOTATION = "http://underlag.se/modell";

    private static final int TEXT_LENGTH = 255;
    private static final int ID_LENGTH = 36;
    private static final int ENUM_LENGTH = 40;
    private static final Map<String, Kolumnslag> BY_CLASS = Map.ofEntries(Map.entry("java.lang.String", Kolumnslag.TEXT),
            Map.entry("int", Kolumnslag.HELTAL),
            Map.entry("long", Kolumnslag.STORT_HELTAL), Map.entry("boolean", Kolumnslag.JA_NEJ), Map.entry("java.time.LocalDate", Kolumnslag.DATUM),
            Map.entry("java.time.Instant", Kolumnslag.TIDPUNKT), Map.entry("java.math.BigDecimal", Kolumnslag.DECIMAL),
            Map.entry("byte[]", Kolumnslag.BYTES));

    private final Map<EClass, Tabell> byClass = new LinkedHashMap<>();
    private final Map<Class<?>, Tabell> byJavaClass = new HashMap<>();

    /** @throws IllegalArgumentException when the model holds something that the bridge cannot store; found at start, never at a save */
    public Modellschema(EPackage model) {
        model.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).filter(c -> !c.isAbstract() && !c.isInterface())
                .forEach(c -> {
                    Tabell table = table(c);
                    byClass.put(c, table);
                    byJavaClass.put(c.getInstanceClass(), table);
                    byJavaClass.put(table.javaClass(), table);
                });
    }

    /** @return all tables in the order of the model */
    public Collection<Tabell> tabeller() {
        return byClass.values();
    }

    /** @return the table of a class */
    public Tabell of(EClass eClass) {
        return byClass.get(eClass);
    }

    /** @param type interface or implementation */
    public Tabell of(Class<?> type) {
        Tabell found = byJavaClass.get(type);
        if (found == null) {
            throw new IllegalArgumentException(type + " is not stored");
        }
        return found;
    }

    private static Tabell table(EClass eClass) {
        List<Kolumn> columns = new ArrayList<>();
        List<EReference> parts = new ArrayList<>();
        EReference owner = null;
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                demand(reference.isMany() && reference.getEOpposite() != null, feature);
                parts.add(reference);
            } else {
                demand(!feature.isMany(), feature);
                columns.add(feature instanceof EReference reference ? reference(reference) : attribute((EAttribute) feature));
                if (feature instanceof EReference reference && reference.isContainer()) {
                    demand(owner == null, feature);
                    owner = reference;
                    columns.add(new Kolumn(SqlNamn.of(feature.getName()) + "_plats", feature.getName() + "Plats", feature, Kolumnslag.PLATS, 0, 0, 0,
                            false));
                }
            }
        }
        boolean bytes = columns.stream().anyMatch(c -> c.slag() == Kolumnslag.BYTES);
        return new Tabell(SqlNamn.of(eClass.getName()), eClass, EcoreUtil.create(eClass).getClass(), List.copyOf(columns), List.copyOf(parts), owner,
                owner != null && whole(owner.getEOpposite()), bytes, !"nej".equals(EcoreUtil.getAnnotation(eClass, ANNOTATION, "logg")),
                "ja".equals(EcoreUtil.getAnnotation(eClass, ANNOTATION, "oforanderlig")));
    }

    private static boolean whole(EReference parts) {
        return "helhet".equals(EcoreUtil.getAnnotation(parts, ANNOTATION, "sammanslagning"));
    }

    private static Kolumn reference(EReference reference) {
        // RollTilldelning refers to a unit and lies in the scope of one, which would both be enhet_id.
        boolean taken = reference.getEContainingClass().getEAllAttributes().stream()
                .anyMatch(a -> SqlNamn.of(a.getName()).equals(SqlNamn.reference(reference.getName())));
        return new Kolumn(taken ? SqlNamn.reference(reference.getName() + "Ref") : SqlNamn.reference(reference.getName()), reference.getName(),
                reference, Kolumnslag.REFERENS, ID_LENGTH, 0, 0, reference.isRequired());
    }

    private static Kolumn attribute(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        String name = SqlNamn.of(attribute.getName());
        if (type instanceof EEnum) {
            return new Kolumn(name, attribute.getName(), attribute, Kolumnslag.UPPRAKNING, ENUM_LENGTH, 0, 0, true);
        }
        Kolumnslag kind = BY_CLASS.get(type.getInstanceClassName());
        demand(kind != null, attribute);
        if ("clob".equals(EcoreUtil.getAnnotation(type, ANNOTATION, "kolumntyp"))) {
            kind = Kolumnslag.LANGTEXT;
        }
        boolean id = attribute.isID() || "enhetId".equals(attribute.getName());
        int length = kind == Kolumnslag.TEXT ? id ? ID_LENGTH : TEXT_LENGTH : 0;
        boolean required = attribute.isRequired() || type.getInstanceClass().isPrimitive();
        return new Kolumn(name, attribute.getName(), attribute, kind, length, number(type, "precision", kind), number(type, "skala", kind), required);
    }

    private static int number(EDataType type, String key, Kolumnslag kind) {
        String text = EcoreUtil.getAnnotation(type, ANNOTATION, key);
        demand(kind != Kolumnslag.DECIMAL || text != null, type);
        return text == null ? 0 : Integer.parseInt(text);
    }

    private static void demand(boolean condition, org.eclipse.emf.ecore.ENamedElement what) {
        if (!condition) {
            throw new IllegalArgumentException("The bridge cannot store " + EcoreUtil.getURI(what));
        }
    }
}
