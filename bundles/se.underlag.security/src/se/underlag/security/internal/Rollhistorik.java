package se.underlag.security.internal;

import static se.underlag.model.UnderlagPackage.Literals.ANVANDARE;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__OBJEKTTYP;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__TID;
import static se.underlag.model.UnderlagPackage.Literals.ROLL_TILLDELNING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.underlag.model.Anvandare;
import se.underlag.model.Entitet;
import se.underlag.model.Handelselogg;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Objektnamn;
import se.underlag.security.Rolltjanst.Handelse;
import se.underlag.security.Skydd;

/** What the log tells of a user and the roles, those that are gone too: an entry of a whole assignment names its user. */
final class Rollhistorik {

    private Rollhistorik() {
    }

    static List<Handelse> of(UnitOfWork unit, String anvandarId, Skydd skydd) {
        List<Handelselogg> log = unit.list(Sokning.of(Handelselogg.class)
                .i(HANDELSELOGG__OBJEKTTYP, List.of(ANVANDARE.getName(), ROLL_TILLDELNING.getName())).orderDescending(HANDELSELOGG__TID));
        Set<String> ids = new HashSet<>(Set.of(anvandarId));
        unit.find(Anvandare.class, anvandarId).stream().flatMap(user -> user.getRoller().stream()).map(Entitet::getId).forEach(ids::add);
        log.stream().filter(entry -> Stream.of(entry.getFore(), entry.getEfter()).anyMatch(text -> text != null && text.contains(anvandarId)))
                .map(Handelselogg::getObjektId).forEach(ids::add);
        Objektnamn names = new Objektnamn(unit, skydd);
        return log.stream().filter(entry -> ids.contains(entry.getObjektId()))
                .map(entry -> new Handelse(entry.getTid(), entry.getAnvandare(), entry.getTyp(), entry.getObjekttyp(), entry.getFalt(),
                        names.varde(entry.getObjekttyp(), entry.getObjektId(), entry.getFalt(), entry.getFore()),
                        names.varde(entry.getObjekttyp(), entry.getObjektId(), entry.getFalt(), entry.getEfter())))
                .toList();
    }
}
