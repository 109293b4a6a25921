package se.underlag.persistence.eclipselink.internal.enhet;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.expressions.ExpressionBuilder;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.queries.ReportQuery;
import org.eclipse.persistence.sessions.UnitOfWork;
import se.underlag.model.Entitet;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;

/** Asks the database. What it returns has its own columns but not yet what it refers to. */
final class Lasare {

    /**
     * Sizes of the lists of ids in one question: few, so that the database meets the same statements again, and not above 100, because Derby
     * then reads the whole table instead of the index.
     */
    private static final int[] SIZES = { 1, 10, 100 };

    private final EntityManager em;

    Lasare(EntityManager em) {
        this.em = em;
    }

    /** @return what the query finds, in its order */
    List<Entitet> list(Tabell table, Sokning<?> search) {
        List<Entitet> found = new ArrayList<>();
        Sokuttryck.inParts(search, SIZES[SIZES.length - 1]).forEach(part -> found.addAll(ask(table, part)));
        return found;
    }

    @SuppressWarnings("unchecked") private List<Entitet> ask(Tabell table, Sokning<?> search) {
        ExpressionBuilder root = new ExpressionBuilder(table.javaClass());
        ReadAllQuery query = new ReadAllQuery(table.javaClass(), root);
        Expression criteria = Sokuttryck.of(root, search.villkor());
        if (criteria != null) {
            query.setSelectionCriteria(criteria);
        }
        for (Sokning.Ordning order : search.ordning()) {
            Expression field = root.get(order.falt().getName());
            query.addOrdering(order.stigande() ? field.ascending() : field.descending());
        }
        if (search.offset() > 0) {
            query.setFirstResult(search.offset());
        }
        if (search.limit() > 0) {
            query.setMaxRows(search.offset() + search.limit());
        }
        return (List<Entitet>) unit().executeQuery(query);
    }

    long count(Tabell table, Sokning<?> search) {
        ExpressionBuilder root = new ExpressionBuilder(table.javaClass());
        ReportQuery query = new ReportQuery(table.javaClass(), root);
        Expression criteria = Sokuttryck.of(root, search.villkor());
        if (criteria != null) {
            query.setSelectionCriteria(criteria);
        }
        query.addCount();
        query.setShouldReturnSingleValue(true);
        return ((Number) unit().executeQuery(query)).longValue();
    }

    /** @return the objects whose attribute has one of the values, in no order; each value is asked for once */
    @SuppressWarnings("unchecked") List<Entitet> withAny(Tabell table, String attribute, Collection<String> values) {
        List<Entitet> found = new ArrayList<>();
        List<String> all = List.copyOf(values);
        int from = 0;
        while (from < all.size()) {
            int size = size(all.size() - from);
            int to = Math.min(all.size(), from + size);
            ExpressionBuilder root = new ExpressionBuilder(table.javaClass());
            ReadAllQuery query = new ReadAllQuery(table.javaClass(), root);
            query.setSelectionCriteria(any(root.get(attribute), padded(all.subList(from, to), size)));
            found.addAll((List<Entitet>) unit().executeQuery(query));
            from = to;
        }
        return found;
    }

    private static Expression any(Expression attribute, List<String> values) {
        return values.size() == 1 ? attribute.equal(values.get(0)) : attribute.in(values);
    }

    private static int size(int wanted) {
        for (int size : SIZES) {
            if (size >= wanted) {
                return size;
            }
        }
        return SIZES[SIZES.length - 1];
    }

    private static List<String> padded(List<String> values, int size) {
        List<String> padded = new ArrayList<>(values);
        while (padded.size() < size) {
            padded.add(values.get(0));
        }
        return padded;
    }

    private UnitOfWork unit() {
        return em.unwrap(UnitOfWork.class);
    }
}
