package se.underlag.persistence.eclipselink.internal.enhet;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.persistence.expressions.ExpressionBuilder;
import org.eclipse.persistence.queries.ReportQuery;
import org.eclipse.persistence.queries.ReportQueryResult;
import org.eclipse.persistence.sessions.UnitOfWork;
import se.underlag.model.Entitet;
import se.underlag.persistence.eclipselink.internal.bro.Faltvarde;
import se.underlag.persistence.eclipselink.internal.schema.Kolumnslag;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;

/** References to content: objects with everything but the bytes, which this unit does not save. */
final class Filhuvuden {

    private final EntityManager em;
    private final Atkomst access;
    private final Map<String, Entitet> heads = new HashMap<>();

    Filhuvuden(EntityManager em, Atkomst access) {
        this.em = em;
        this.access = access;
    }

    Entitet get(String id) {
        return heads.get(id);
    }

    void read(Tabell table, Collection<String> ids) {
        for (String id : ids) {
            if (!heads.containsKey(id)) {
                readOne(table, id);
            }
        }
    }

    @SuppressWarnings("unchecked") private void readOne(Tabell table, String id) {
        Entitet head = (Entitet) EcoreUtil.create(table.eClass());
        List<Faltvarde> fields = access.falt(head).stream().filter(f -> f.kolumn().slag() != Kolumnslag.BYTES).toList();
        ExpressionBuilder root = new ExpressionBuilder(table.javaClass());
        ReportQuery query = new ReportQuery(table.javaClass(), root);
        fields.forEach(f -> query.addAttribute(f.kolumn().attribut()));
        query.setSelectionCriteria(root.get("id").equal(id));
        for (ReportQueryResult row : (List<ReportQueryResult>) em.unwrap(UnitOfWork.class).executeQuery(query)) {
            for (int i = 0; i < fields.size(); i++) {
                fields.get(i).write(head, row.getByIndex(i));
            }
            heads.put(id, head);
        }
    }
}
