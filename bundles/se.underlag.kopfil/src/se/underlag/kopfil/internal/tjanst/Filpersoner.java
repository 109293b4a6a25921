package se.underlag.kopfil.internal.tjanst;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.PERSON__IDENTITET;
import static se.underlag.model.UnderlagPackage.Literals.PERSON__SKYDDAD_IDENTITET;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.runtime.IProgressMonitor;
import se.underlag.documents.kalkyl.Kalkylandrare;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.kopfil.internal.import_.Nyckel;
import se.underlag.model.Person;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/**
 * Whom of a unit's persons a workbook tells about. It may be more than the stored rows do: a row that was deleted, refused or never chosen still
 * stands in the file it came with, and so do other sheets.
 */
final class Filpersoner {

    private static final int BATCH = 500;
    /** Birth date without century, and the last four. */
    private static final int SHORT = 10;

    private Filpersoner() {
    }

    /** @return the unit's persons whom rows of the file are about */
    static List<Person> av(UnitOfWork uow, String enhetId, Collection<Radbild> rader) {
        List<String> identiteter = rader.stream().map(Radbild::identitet).filter(Objects::nonNull).distinct().toList();
        List<Person> persons = new ArrayList<>();
        for (int start = 0; start < identiteter.size(); start += BATCH) {
            persons.addAll(uow.list(Sokning.of(Person.class).lika(ENTITET__ENHET_ID, enhetId).i(PERSON__IDENTITET,
                    identiteter.subList(start, Math.min(start + BATCH, identiteter.size())))));
        }
        return persons;
    }

    /** @return the unit's persons with a protected identity, lifted or not */
    static List<Person> skyddade(UnitOfWork uow, String enhetId) {
        return uow.list(Sokning.of(Person.class).lika(ENTITET__ENHET_ID, enhetId).lika(PERSON__SKYDDAD_IDENTITET, true));
    }

    /**
     * @param andrare knows what else than cells a workbook holds
     * @return whether the number or the name of one of the persons stands in any cell of any sheet, hidden ones too, or anywhere else in the file
     */
    static boolean namns(Granskare granskare, Kalkylandrare andrare, Path fil, List<Person> personer, IProgressMonitor monitor) {
        Letare letare = new Letare(personer);
        if (!personer.isEmpty()) {
            granskare.celler(fil, letare, monitor);
        }
        return letare.found || !personer.isEmpty() && andrare.finnsText(fil, letare::namns, monitor);
    }

    private static final class Letare implements Kalkyllasare.Mottagare {

        private final List<String> nummer = new ArrayList<>();
        private final List<List<String>> namn = new ArrayList<>();
        private int shortest = SHORT;
        private boolean found;

        Letare(List<Person> personer) {
            for (Person person : personer) {
                String digits = digits(person.getIdentitet());
                if (digits.length() >= SHORT) {
                    nummer.add(digits.substring(digits.length() - SHORT));
                }
                String first = Nyckel.of(person.getFornamn());
                String last = Nyckel.of(person.getEfternamn());
                if (!first.isEmpty() && !last.isEmpty()) {
                    namn.add(List.of(first, last));
                    shortest = Math.min(shortest, Math.max(first.length(), last.length()));
                }
            }
        }

        private static String digits(String text) {
            return text == null ? "" : text.replaceAll("\\D", "");
        }

        @Override public boolean blad(String blad, boolean dolt) {
            return !found;
        }

        @Override public boolean rad(Kalkylrad rad) {
            found = found || rad.celler().stream().anyMatch(cell -> namns(cell.text()));
            return !found;
        }

        private boolean namns(String text) {
            if (text == null || text.length() < shortest) {
                return false;
            }
            String digits = digits(text);
            if (digits.length() >= SHORT && nummer.stream().anyMatch(digits::contains)) {
                return true;
            }
            String key = Nyckel.of(text);
            return namn.stream().anyMatch(parts -> parts.stream().allMatch(key::contains));
        }
    }
}
