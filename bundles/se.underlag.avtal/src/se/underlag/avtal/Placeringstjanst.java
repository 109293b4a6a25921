package se.underlag.avtal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Process;
import se.underlag.process.Stegval;

/**
 * The placements on their way through the flows A, B, C and termination (rules 1.3). Every method asks for its permission; none may be called in the
 * UI thread.
 */
public interface Placeringstjanst {

    /** @return the cases, those with the earliest start first; persons with protected identity masked */
    List<Arendebild> arenden(Arendeurval urval);

    /** @throws AvtalException when there is none of that id */
    Arendebild arende(String id);

    /** @return the cases called that, one per unit that may be read and has one */
    default List<Arendebild> medReferens(String referens) {
        return arenden(new Arendeurval(null, Set.of(), null, true)).stream().filter(one -> one.referens().equals(referens)).toList();
    }

    /** @return how each step of the case stands for the actor today */
    List<Stegval<Placeringstillstand, Arendebild>> steg(Arendebild arende);

    /**
     * The same for many cases, for lists: each permission is asked for once.
     *
     * @return the steps by id of the case, in the order of the cases
     */
    default Map<String, List<Stegval<Placeringstillstand, Arendebild>>> steg(Collection<Arendebild> arenden) {
        Map<String, List<Stegval<Placeringstillstand, Arendebild>>> all = new LinkedHashMap<>();
        arenden.forEach(one -> all.put(one.id(), steg(one)));
        return all;
    }

    /** @return the process that the case follows */
    Process<Placeringstillstand, Arendebild> process(Arendebild arende);

    /** @return what the step asks for, with what can be proposed */
    List<Stegfalt> falt(Arendebild arende, String steg);

    /** @return what the start of the flow asks for */
    List<Stegfalt> startfalt(Startbegaran begaran);

    /**
     * Begins a flow.
     *
     * @throws AvtalException when a rule forbids it or a value is missing
     */
    Stegutfall starta(Startbegaran begaran);

    /**
     * Takes a step with its effects and its history row in one transaction.
     *
     * @throws AvtalException when a guard hinders and no permitted reason is given, a value is missing or wrong, or somebody was faster
     */
    Stegutfall utfor(Stegbegaran begaran);
}
