package se.underlag.kopfil.ui.historik;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.spi.ord.Faltord;
import se.underlag.model.Entitet;

/**
 * Whose history is shown.
 *
 * @param typ model class
 * @param namn for people, without personal data: it stands in the view's heading
 */
record Historikobjekt(String typ, String id, String namn) {

    /** @return what a selected element means, empty when it has no history */
    static Optional<Historikobjekt> of(Object element) {
        if (element instanceof Kopfilsinfo fil) {
            return Optional.of(new Historikobjekt("Kopfil", fil.id(), fil.namn()));
        }
        if (element instanceof Enhetsinfo enhet) {
            return Optional.of(new Historikobjekt("Organisationsenhet", enhet.id(), enhet.namn() == null ? enhet.kod() : enhet.namn()));
        }
        Entitet entity = Adapters.adapt(element, Entitet.class);
        if (entity == null || entity.getId() == null) {
            return Optional.empty();
        }
        String typ = entity.eClass().getName();
        return Optional.of(new Historikobjekt(typ, entity.getId(), Faltord.current().typ(typ).toLowerCase(Locale.ROOT)));
    }
}
