package se.underlag.kopfil.internal.tjanst;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__OBJEKTTYP;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__TID;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__TYP;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD;
import static se.underlag.model.UnderlagPackage.Literals.PROGNOSEFFEKT;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.kopfil.Kopfilsoversikt.Andring;
import se.underlag.model.Handelselogg;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Loggtyp;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/** Who has done how much in a köpfil lately, out of the log. A row counts once per person and kind; its forecast counts as the row. */
final class Andringslista {

    /** So many entries of the log are read, with what the objects held; an import of a large file makes several times as many. */
    static final int HOGST = 5_000;

    private final UnitOfWork uow;
    private final Kopfil fil;
    private final Map<String, String> rowOf = new HashMap<>();

    /** @param rader the rows that there are; @param handelser the events with their effects */
    Andringslista(UnitOfWork uow, Kopfil fil, List<Kopfilsrad> rader, List<Prognoshandelse> handelser) {
        this.uow = uow;
        this.fil = fil;
        rader.forEach(rad -> rowOf.put(rad.getId(), rad.getId()));
        for (Prognoshandelse handelse : handelser) {
            for (Prognoseffekt effekt : handelse.getEffekter()) {
                if (effekt.getRad() != null) {
                    rowOf.put(effekt.getId(), effekt.getRad().getId());
                }
            }
        }
    }

    /** One person's rows. */
    private static final class Done {

        private final Set<String> created = new HashSet<>();
        private final Set<String> changed = new HashSet<>();
        private final Set<String> removed = new HashSet<>();
        private Instant latest = Instant.MIN;

        Andring told(String user) {
            changed.removeAll(created);
            return new Andring(user, latest, created.size(), changed.size(), removed.size());
        }
    }

    /** @return whether {@link #sedan} counts only the newest of these changes, as there are too many. @param hogst entries of the log at most */
    boolean fler(Instant start, int hogst) {
        return uow.count(poster(start)) > hogst;
    }

    private Sokning<Handelselogg> poster(Instant start) {
        return Sokning.of(Handelselogg.class).lika(ENTITET__ENHET_ID, fil.getEnhetId()).fran(HANDELSELOGG__TID, start)
                .i(HANDELSELOGG__OBJEKTTYP, List.of(KOPFILSRAD.getName(), PROGNOSEFFEKT.getName()))
                .i(HANDELSELOGG__TYP, List.of(Loggtyp.SKAPAT, Loggtyp.ANDRAT, Loggtyp.BORTTAGET));
    }

    List<Andring> sedan(Instant start, int hogst) {
        Map<String, Done> byUser = new HashMap<>();
        uow.list(poster(start).orderDescending(HANDELSELOGG__TID).page(0, hogst)).forEach(entry -> count(entry, byUser));
        return byUser.entrySet().stream().map(one -> one.getValue().told(one.getKey()))
                .filter(one -> one.nya() + one.andrade() + one.borttagna() > 0).sorted(Comparator.comparing(Andring::senast).reversed()).toList();
    }

    private void count(Handelselogg entry, Map<String, Done> byUser) {
        boolean row = entry.getObjekttyp().equals(KOPFILSRAD.getName());
        String known = rowOf.get(entry.getObjektId());
        boolean gone = row && entry.getTyp() == Loggtyp.BORTTAGET && entry.getFore() != null && entry.getFore().contains("kopfil=" + fil.getId());
        if (known == null && !gone) {
            return;
        }
        Done done = byUser.computeIfAbsent(entry.getAnvandare(), user -> new Done());
        if (gone) {
            done.removed.add(entry.getObjektId());
        } else {
            (row && entry.getTyp() == Loggtyp.SKAPAT ? done.created : done.changed).add(known);
        }
        if (entry.getTid().isAfter(done.latest)) {
            done.latest = entry.getTid();
        }
    }
}
