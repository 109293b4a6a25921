package se.underlag.kopfil.internal.livscykel;

import static se.underlag.model.UnderlagPackage.Literals.CHECKLISTPUNKT__ORDNING;
import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.underlag.base.Period;
import se.underlag.kopfil.livscykel.Checklistfraga;
import se.underlag.kopfil.livscykel.Checklistrad;
import se.underlag.kopfil.livscykel.LivscykelException;
import se.underlag.kopfil.livscykel.LivscykelException.Orsak;
import se.underlag.model.Checklistpunkt;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.regler.Checklistmall;

/** The checklist before upload (KF-09): a unit's own where it has one, else the template of all units, else the one that the product ships (A2). */
final class Checklistor {

    private Checklistor() {
    }

    /** @return what is asked in that unit on that day, in order */
    static List<Checklistfraga> fragor(UnitOfWork uow, String enhetId, LocalDate dag) {
        List<Checklistpunkt> punkter = gallande(uow, enhetId, dag);
        if (punkter.isEmpty()) {
            punkter = gallande(uow, null, dag);
        }
        if (punkter.isEmpty()) {
            return Checklistmall.levererad().stream().map(punkt -> new Checklistfraga(punkt.regel(), punkt.regel(), punkt.text())).toList();
        }
        return punkter.stream().map(punkt -> new Checklistfraga(punkt.getId(), punkt.getRegel(), punkt.getText())).toList();
    }

    static List<Checklistrad> rader(UnitOfWork uow, String enhetId) {
        List<Checklistrad> rader = punkter(uow, enhetId).stream()
                .map(punkt -> new Checklistrad(punkt.getId(), punkt.getRegel(), punkt.getText(), punkt.getFrom(), punkt.getTom())).toList();
        return rader.isEmpty() && enhetId == null
                ? Checklistmall.levererad().stream().map(punkt -> new Checklistrad(null, punkt.regel(), punkt.text(), null, null)).toList()
                : rader;
    }

    /** Makes the stored list what the rows say; unchanged rows leave no trace in the history. */
    static void spara(UnitOfWork uow, String enhetId, List<Checklistrad> rader) {
        Map<String, Checklistpunkt> kvar = new HashMap<>();
        punkter(uow, enhetId).forEach(punkt -> kvar.put(punkt.getId(), punkt));
        int ordning = 0;
        for (Checklistrad rad : rader) {
            demand(rad);
            Checklistpunkt punkt = rad.id() == null ? null : kvar.remove(rad.id());
            if (punkt == null) {
                punkt = UnderlagFactory.eINSTANCE.createChecklistpunkt();
                punkt.setId(UUID.randomUUID().toString());
                punkt.setEnhetId(enhetId);
                uow.add(punkt);
            }
            punkt.setOrdning(++ordning);
            punkt.setRegel(rad.regel() == null || rad.regel().isBlank() ? null : rad.regel().strip());
            punkt.setText(rad.text().strip());
            punkt.setFrom(rad.from());
            punkt.setTom(rad.tom());
        }
        kvar.values().forEach(uow::remove);
    }

    private static void demand(Checklistrad rad) {
        if (rad.text() == null || rad.text().isBlank()) {
            throw new LivscykelException(Orsak.OGILTIG, Messages.fragaUtanText);
        }
        if (new Period(rad.from(), rad.tom()).isReversed()) {
            throw new LivscykelException(Orsak.OGILTIG, Messages.fragaOmvand);
        }
    }

    /** A list of which nothing is asked any more is no list: no upload goes without a question. */
    private static List<Checklistpunkt> gallande(UnitOfWork uow, String enhetId, LocalDate dag) {
        return punkter(uow, enhetId).stream().filter(punkt -> new Period(punkt.getFrom(), punkt.getTom()).contains(dag)).toList();
    }

    private static List<Checklistpunkt> punkter(UnitOfWork uow, String enhetId) {
        return uow.list(Sokning.of(Checklistpunkt.class).lika(ENTITET__ENHET_ID, enhetId).order(CHECKLISTPUNKT__ORDNING));
    }
}
