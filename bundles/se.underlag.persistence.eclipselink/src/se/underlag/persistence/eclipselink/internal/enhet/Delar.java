package se.underlag.persistence.eclipselink.internal.enhet;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EReference;
import se.underlag.model.Entitet;
import se.underlag.persistence.eclipselink.internal.bro.Ursprung;

/** Walks contained objects and gives them places. */
final class Delar {

    private final Atkomst access;

    Delar(Atkomst access) {
        this.access = access;
    }

    @SuppressWarnings("unchecked") List<Entitet> of(Entitet owner, EReference part) {
        return (List<Entitet>) owner.eGet(part);
    }

    /** Visits the object and everything in it, the container first. */
    void visit(Entitet root, Consumer<Entitet> visitor) {
        visitor.accept(root);
        for (EReference part : access.tabell(root).delar()) {
            of(root, part).forEach(child -> visit(child, visitor));
        }
    }

    /** Gives places that grow along the list. Those that already grow stay, so that taking one out or adding one last changes no other. */
    void place(Entitet owner) {
        for (EReference part : access.tabell(owner).delar()) {
            int least = 0;
            for (Entitet child : of(owner, part)) {
                Ursprung origin = Ursprung.demand(child, access.tabell(child));
                if (origin.plats() < least) {
                    origin.setPlats(least);
                }
                least = origin.plats() + 1;
            }
        }
    }
}
