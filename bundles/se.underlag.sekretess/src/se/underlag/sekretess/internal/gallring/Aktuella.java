package se.underlag.sekretess.internal.gallring;

import static se.underlag.model.UnderlagPackage.Literals.PERSON__IDENTITET;

import java.util.ArrayList;
import java.util.List;
import se.underlag.model.Gallringslista;
import se.underlag.model.Gallringspost;
import se.underlag.model.Gallringsundantag;
import se.underlag.model.Person;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/**
 * Those of a reviewed list who are due on the day when it is carried out. Never more goes than was reviewed: who was to go out of köpfiler only does so, even
 * when the personakt has come to its day since.
 *
 * @param hela persons of all units who go as a whole
 * @param kopfiler persons of all units who go out of köpfiler
 * @param andrade how many lines are not as they were reviewed
 */
record Aktuella(List<Person> hela, List<Person> kopfiler, int andrade) {

    static Aktuella of(UnitOfWork uow, Gallringslista lista, Forfallna due) {
        List<Person> whole = new ArrayList<>();
        List<Person> compiled = new ArrayList<>();
        int changed = 0;
        for (Gallringspost post : lista.getPoster()) {
            Gallringsundantag reviewed = post.getUndantag();
            if (reviewed != Gallringsundantag.INGET && reviewed != Gallringsundantag.PERSONAKT_SENARE) {
                continue;
            }
            List<Person> everywhere = uow.list(Sokning.of(Person.class).lika(PERSON__IDENTITET, post.getPerson().getIdentitet()));
            Gallringsundantag now = due.en(everywhere).bedomning().undantag();
            if (now == Gallringsundantag.INGET && reviewed == Gallringsundantag.INGET) {
                whole.addAll(everywhere);
            } else if (now == Gallringsundantag.INGET || now == Gallringsundantag.PERSONAKT_SENARE) {
                post.setUndantag(Gallringsundantag.PERSONAKT_SENARE);
                compiled.addAll(everywhere);
                changed += reviewed == Gallringsundantag.INGET ? 1 : 0;
            } else {
                post.setUndantag(now);
                changed++;
            }
        }
        return new Aktuella(whole, compiled, changed);
    }
}
