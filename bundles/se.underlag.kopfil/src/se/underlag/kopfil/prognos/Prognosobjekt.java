package se.underlag.kopfil.prognos;

import java.util.Collection;
import java.util.Optional;
import se.underlag.kopfil.internal.prognos.Filobjekt;
import se.underlag.model.Beslut;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Prognoshandelse;

/** The model objects that a plan is carried out on. What is not known yet is made new; the service recognises it by its natural key when it saves. */
public interface Prognosobjekt {

    /** @return the file */
    Kopfil kopfil();

    /** @return the row of that id */
    Optional<Kopfilsrad> rad(String id);

    /** @return the event of that id */
    Optional<Prognoshandelse> handelse(String id);

    /** @return the person of that number, known or new. @param identitet canonical @param namn first and family name, null when unknown */
    Person person(String identitet, String namn);

    /** @return the insats of that name, known or new */
    Insatstyp insatstyp(String namn);

    /** @return the provider of that name, known or new */
    Leverantor leverantor(String namn);

    /** @return the decision of that number, known or new. @param rad the row that it grants */
    Beslut beslut(String nr, Kopfilsrad rad);

    /** @return the key that places a new row. @param efter the row it shall stand after, null for the end of the file */
    String sortnyckel(Kopfilsrad efter);

    /**
     * Objects of an opened köpfil: what its rows already refer to is taken from there, the rest is made new with ids of its own. Keeps no copy of
     * the lists, so what is added to them later is found too.
     */
    static Prognosobjekt of(Kopfil kopfil, Collection<Kopfilsrad> rader, Collection<Prognoshandelse> handelser) {
        return new Filobjekt(kopfil, rader, handelser);
    }
}
