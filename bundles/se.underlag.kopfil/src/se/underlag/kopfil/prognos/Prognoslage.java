package se.underlag.kopfil.prognos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.lagring.Radavbildning;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;

/**
 * An immutable image of a köpfil that the actions count on, in any thread: its rows and its events, oldest event first. An image of some rows
 * is enough for an action on them; a new ärende and a measure for the whole file need all.
 */
public final class Prognoslage {

    private final int ar;
    private final String kopfil;
    private final Map<String, Radlage> rader = new HashMap<>();
    private final List<Radlage> ordning;
    private final List<Handelsebild> handelser;
    private final Map<String, List<Handelsebild>> perRad = new HashMap<>();

    /** @param ar the köpfil's year @param kopfil its name @param handelser oldest first */
    public Prognoslage(int ar, String kopfil, List<Radlage> rader, List<Handelsebild> handelser) {
        this.ar = ar;
        this.kopfil = kopfil;
        this.ordning = List.copyOf(rader);
        this.handelser = List.copyOf(handelser);
        ordning.forEach(rad -> this.rader.put(rad.id(), rad));
        this.handelser.forEach(handelse -> handelse.effekter().stream().map(Handelsebild.Effekt::radId).distinct()
                .forEach(rad -> perRad.computeIfAbsent(rad, none -> new ArrayList<>(1)).add(handelse)));
    }

    /**
     * Images model objects. Belongs to the thread that edits them.
     *
     * @param rader rows of the köpfil in their order, all of them or those that the action needs
     * @param handelser its events, of any state
     */
    public static Prognoslage of(Kopfil kopfil, List<Kopfilsrad> rader, Collection<Prognoshandelse> handelser) {
        List<Radbild> bilder = Radavbildning.of(kopfil, rader, handelser);
        List<Radlage> lagen = new ArrayList<>(rader.size());
        for (int i = 0; i < rader.size(); i++) {
            lagen.add(lage(bilder.get(i), rader.get(i)));
        }
        return ofLagen(kopfil, lagen, handelser);
    }

    /** Images events beside images of rows that are there already. Belongs to the thread that edits them. @param rader in order */
    public static Prognoslage ofLagen(Kopfil kopfil, List<Radlage> rader, Collection<Prognoshandelse> handelser) {
        return new Prognoslage(kopfil.getAr(), kopfil.getNamn(), rader, handelser.stream()
                .sorted(Comparator.comparing(Prognoshandelse::getSkapadTid, Comparator.nullsLast(Comparator.naturalOrder()))).map(Prognoslage::bild)
                .toList());
    }

    /** @return the row's image with what the actions need beside it. @param bild an image of that row as it is now */
    public static Radlage lage(Radbild bild, Kopfilsrad rad) {
        Leverantor leverantor = rad.getLeverantor();
        return new Radlage(bild, rad.getHandelse() == null ? null : rad.getHandelse().getId(), leverantor == null ? null : leverantor.getRegi(),
                rad.getBeslut() != null && rad.getBeslut().isF100());
    }

    private static Handelsebild bild(Prognoshandelse handelse) {
        return new Handelsebild(handelse.getId(), handelse.getTyp(), handelse.getDatum(), handelse.getStatus(), handelse.getUnderlag(),
                handelse.getOrsak(), handelse.getEffekter().stream().map(Prognoslage::bild).toList());
    }

    private static Handelsebild.Effekt bild(Prognoseffekt effekt) {
        return new Handelsebild.Effekt(effekt.getRad().getId(), effekt.getManad(), effekt.getDelta());
    }

    /** @return the köpfil's year */
    public int ar() {
        return ar;
    }

    /** @return the köpfil's name */
    public String kopfil() {
        return kopfil;
    }

    /** @return its rows, in order */
    public List<Radlage> rader() {
        return ordning;
    }

    /** @return its events, oldest first */
    public List<Handelsebild> handelser() {
        return handelser;
    }

    /** @return the row of that id */
    public Optional<Radlage> rad(String id) {
        return Optional.ofNullable(rader.get(id));
    }

    /** @return the event of that id */
    public Optional<Handelsebild> handelse(String id) {
        return handelser.stream().filter(handelse -> handelse.id().equals(id)).findFirst();
    }

    /** @return the events of any state with effects on the row, oldest first */
    public List<Handelsebild> handelserPa(String radId) {
        return perRad.getOrDefault(radId, List.of());
    }
}
