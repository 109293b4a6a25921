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
import se.underlag.documents.kalkyl.Cell;
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

    /** @return whether any cell of any sheet, hidden ones too, holds the number or the name of one of the persons */
    static boolean namns(Granskare granskare, Path fil, List<Person> personer, IProgressMonitor monitor) {
        Letare letare = new Letare(personer);
        if (!personer.isEmpty()) {
            granskare.celler(fil, letare, monitor);
        }
        return letare.found;
    }

    private static final class Letare implements Kalkyllasare.Mottagare {

        private final List<String> nummer = new ArrayList<>();
        private final List<List<String>> namn = new ArrayList<>();
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
            found = found || rad.celler().stream().anyMatch(this::namns);
            return !found;
        }

        private boolean namns(Cell cell) {
            if (cell.text() == null || cell.text().isEmpty()) {
                return false;
            }
            String digits = digits(cell.text());
            String text = Nyckel.of(cell.text());
            return digits.length() >= SHORT && nummer.stream().anyMatch(digits::contains)
                    || namn.stream().anyMatch(parts -> parts.stream().allMatch(text::contains));
        }
    }
}
