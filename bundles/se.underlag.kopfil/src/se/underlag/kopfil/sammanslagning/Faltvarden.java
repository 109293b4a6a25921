package se.underlag.kopfil.sammanslagning;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.underlag.model.Entitet;
import se.underlag.model.UnderlagPackage;

/** The values of fields as text that means the same wherever it is read: amounts with at least two decimals and a point, days as ISO writes them. */
public final class Faltvarden {

    private static final Set<EStructuralFeature> AV_LAGRINGEN = Set.of(UnderlagPackage.Literals.ENTITET__ID,
            UnderlagPackage.Literals.ENTITET__VERSION,
            UnderlagPackage.Literals.ENTITET__SKAPAD_AV, UnderlagPackage.Literals.ENTITET__SKAPAD_TID, UnderlagPackage.Literals.ENTITET__ANDRAD_AV,
            UnderlagPackage.Literals.ENTITET__ANDRAD_TID);

    private Faltvarden() {
    }

    /** @return whether a person can change the field: it holds one value and is not kept by the store itself */
    public static boolean galler(EStructuralFeature falt) {
        return !falt.isMany() && !AV_LAGRINGEN.contains(falt) && !(falt instanceof EReference reference && reference.isContainer());
    }

    /** @return the field of a model class by its name. @throws IllegalArgumentException when there is none */
    public static EStructuralFeature falt(String typ, String namn) {
        EStructuralFeature falt = klass(typ).getEStructuralFeature(namn);
        if (falt == null) {
            throw new IllegalArgumentException(typ + '.' + namn);
        }
        return falt;
    }

    /** @return the model class of that name. @throws IllegalArgumentException when there is none */
    public static EClass klass(String typ) {
        if (UnderlagPackage.eINSTANCE.getEClassifier(typ) instanceof EClass klass) {
            return klass;
        }
        throw new IllegalArgumentException(typ);
    }

    /** @return the value as text, the id of an object that is referred to; null for empty */
    public static String text(EStructuralFeature falt, Object varde) {
        return switch (varde) {
        case null -> null;
        case Entitet annan -> annan.getId();
        case BigDecimal tal -> tal(tal);
        case LocalDate dag -> dag.toString();
        case Instant tid -> tid.toString();
        default -> EcoreUtil.convertToString((org.eclipse.emf.ecore.EDataType) falt.getEType(), varde);
        };
    }

    private static String tal(BigDecimal tal) {
        BigDecimal bar = tal.stripTrailingZeros();
        return (bar.scale() < 2 ? bar.setScale(2) : bar).toPlainString();
    }

    /** @return the value that the text means, null for null. @throws RuntimeException when it means none */
    public static Object las(EAttribute falt, String text) {
        if (text == null) {
            return null;
        }
        Class<?> typ = falt.getEAttributeType().getInstanceClass();
        if (typ == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (typ == LocalDate.class) {
            return LocalDate.parse(text);
        }
        return typ == Instant.class ? Instant.parse(text) : EcoreUtil.createFromString(falt.getEAttributeType(), text);
    }
}
