package se.underlag.persistence.eclipselink.internal.enhet;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.persistence.expressions.Expression;
import se.underlag.model.Entitet;
import se.underlag.persistence.Sokning.Jamforelse;
import se.underlag.persistence.Sokning.Villkor;

/** Turns the conditions of a search into an expression of EclipseLink; every value becomes a bound parameter. */
final class Sokuttryck {

    private Sokuttryck() {
    }

    /** @return whether a condition can never be met */
    static boolean impossible(List<Villkor> conditions) {
        return conditions.stream().anyMatch(c -> c.varde() instanceof Collection<?> values && values.isEmpty());
    }

    /** @return all conditions joined by and, null when there is none */
    static Expression of(Expression root, List<Villkor> conditions) {
        Expression all = null;
        for (Villkor condition : conditions) {
            Expression one = one(root.get(condition.falt().getName()), condition.jamforelse(), condition.varde());
            all = all == null ? one : all.and(one);
        }
        return all;
    }

    private static Expression one(Expression field, Jamforelse comparison, Object value) {
        return switch (comparison) {
            case LIKA, ID_LIKA -> value == null ? field.isNull() : field.equal(column(value));
            case I, ID_I -> field.in(((Collection<?>) value).stream().map(Sokuttryck::column).toList());
            case FRAN -> field.greaterThanEqual(column(value));
            case TILL -> field.lessThanEqual(column(value));
        };
    }

    private static Object column(Object value) {
        if (value instanceof Entitet object) {
            return object.getId();
        }
        return value instanceof Enumerator enumerator ? enumerator.getLiteral() : value;
    }
}
