package se.underlag.persistence.eclipselink;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.underlag.model.Entitet;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.eclipselink.internal.schema.Modellschema;

/** Makes an object of any class with a value in every attribute, a target behind every reference and two parts in every containment. */
final class Provobjekt {

    private static final List<String> OF_THE_STORE = List.of("id", "version", "skapadAv", "skapadTid", "andradAv", "andradTid", "enhetId");
    private static final int LONG_TEXT = 40_000;

    private final List<Entitet> roots = new ArrayList<>();
    private int number;

    /** @return all objects that must be added for the one asked for */
    List<Entitet> roots() {
        return roots;
    }

    /** @return an object with everything, not added */
    Entitet complete(EClass type) {
        Entitet object = filled(type);
        for (EReference reference : type.getEAllReferences()) {
            if (reference.isContainment()) {
                list(object, reference).add(filled(reference.getEReferenceType()));
                list(object, reference).add(filled(reference.getEReferenceType()));
            } else if (reference.isContainer()) {
                Entitet owner = filled(reference.getEReferenceType());
                list(owner, reference.getEOpposite()).add(object);
                roots.add(owner);
            } else {
                Entitet target = filled(reference.getEReferenceType());
                object.eSet(reference, target);
                roots.add(target);
            }
        }
        if (object.eContainer() == null) {
            roots.add(object);
        }
        return object;
    }

    /** @return an object with a value in every attribute */
    Entitet filled(EClass type) {
        Entitet object = (Entitet) EcoreUtil.create(type);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (!OF_THE_STORE.contains(attribute.getName())) {
                object.eSet(attribute, value(attribute));
            }
        }
        return object;
    }

    @SuppressWarnings("unchecked") static EList<Entitet> list(Entitet owner, EReference reference) {
        return (EList<Entitet>) owner.eGet(reference);
    }

    static boolean ofTheStore(EAttribute attribute) {
        return OF_THE_STORE.contains(attribute.getName());
    }

    private Object value(EAttribute attribute) {
        number++;
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum enumeration) {
            return enumeration.getELiterals().get(enumeration.getELiterals().size() - 1).getInstance();
        }
        if (type == UnderlagPackage.Literals.LANGTEXT) {
            return "ÅÄÖ åäö é – rad\n".repeat(LONG_TEXT / 16) + number;
        }
        return switch (type.getInstanceClassName()) {
        case "java.lang.String" -> "Åäö-" + number;
        case "int" -> 1 + number % 12;
        case "long" -> Long.MAX_VALUE - number;
        case "boolean" -> !Boolean.parseBoolean(attribute.getDefaultValueLiteral());
        case "java.time.LocalDate" -> LocalDate.of(2024, 2, 29).plusDays(number);
        // An hour that does not exist on Swedish clocks: summer time began at two.
        case "java.time.Instant" -> Instant.parse("2025-03-30T02:30:00.123456Z");
        case "java.math.BigDecimal" -> new BigDecimal("-12" + number % 1000 + "." + "12345678".substring(0, scale(type)));
        case "byte[]" -> bytes();
        default -> throw new IllegalArgumentException(type.getInstanceClassName());
        };
    }

    private static int scale(EDataType type) {
        return Integer.parseInt(EcoreUtil.getAnnotation(type, Modellschema.ANNOTATION, "skala"));
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[100_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }
}
