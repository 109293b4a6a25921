package se.underlag.persistence.eclipselink.internal.enhet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.persistence.expressions.Expression;
import se.underlag.model.Entitet;
import se.underlag.persistence.Sokning;
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

    /**
     * A list of many values is asked for in parts. An order or a page spans the whole result and keeps the question whole.
     *
     * @param most values in one question
     */
    static <T extends Entitet> List<Sokning<T>> inParts(Sokning<T> search, int most) {
        Optional<Villkor> many = search.villkor().stream().filter(c -> c.varde() instanceof Collection<?> values && values.size() > most).findFirst();
        if (many.isEmpty() || !search.ordning().isEmpty() || search.offset() > 0 || search.limit() > 0) {
            return List.of(search);
        }
        List<?> values = List.copyOf(new LinkedHashSet<>((Collection<?>) many.get().varde()));
        List<Sokning<T>> parts = new ArrayList<>();
        for (int from = 0; from < values.size(); from += most) {
            List<?> some = values.subList(from, Math.min(values.size(), from + most));
            List<Villkor> conditions = search.villkor().stream().map(c -> c == many.get() ? new Villkor(c.falt(), c.jamforelse(), some) : c).toList();
            parts.add(new Sokning<>(search.type(), conditions, List.of(), 0, 0));
        }
        return parts;
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
