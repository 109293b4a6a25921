package se.underlag.kopfil.internal.forslag;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.underlag.model.Entitet;
import se.underlag.persistence.UnitOfWork;

/** Values as the history writes them, read back. */
final class Loggvarde {

    private Loggvarde() {
    }

    /**
     * @param text as the history has it, null for empty
     * @return the value of that feature; null for an object that is no more
     */
    static Object las(UnitOfWork uow, EStructuralFeature feature, String text) {
        if (text == null) {
            return feature.getDefaultValue();
        }
        if (feature instanceof EReference reference) {
            return uow.find(reference.getEReferenceType().getInstanceClass().asSubclass(Entitet.class), text).orElse(null);
        }
        if (feature.getEType() instanceof EEnum choices) {
            return choices.getEEnumLiteralByLiteral(text).getInstance();
        }
        Class<?> type = feature.getEType().getInstanceClass();
        return type == BigDecimal.class ? new BigDecimal(text)
                : type == LocalDate.class ? LocalDate.parse(text)
                        : type == Instant.class ? Instant.parse(text)
                                : type == int.class ? Integer.valueOf(text)
                                        : type == long.class ? Long.valueOf(text) : type == boolean.class ? Boolean.valueOf(text) : text;
    }

    /** @return whether both are the same, whatever the scale of a number */
    static boolean lika(Object one, Object other) {
        return one instanceof BigDecimal first && other instanceof BigDecimal second ? first.compareTo(second) == 0
                : one instanceof Entitet first && other instanceof Entitet second ? Objects.equals(first.getId(), second.getId())
                        : Objects.equals(one, other);
    }
}
