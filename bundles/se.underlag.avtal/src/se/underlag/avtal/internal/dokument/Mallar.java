package se.underlag.avtal.internal.dokument;

import static se.underlag.model.UnderlagPackage.Literals.DOKUMENTMALL__TYP;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import se.underlag.base.Period;
import se.underlag.model.Dokumentmall;
import se.underlag.model.Dokumenttyp;
import se.underlag.persistence.Filinnehall;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/** Which template holds: the unit's own, else one that holds for all units, else the one that the product ships. */
final class Mallar {

    /** A template. @param namn what the document remembers of it */
    record Mall(String namn, boolean arWord, byte[] innehall) {
    }

    private Mallar() {
    }

    static Mall mall(UnitOfWork unit, Dokumenttyp typ, Recept recept, String enhetId, LocalDate dag) {
        return egen(unit, typ, enhetId, dag)
                .map(own -> new Mall(own.getNamn(), "docx".equals(own.getFormat()), innehall(unit, own)))
                .orElseGet(() -> new Mall(recept.mall(), recept.arWord(), levererad(recept.mall())));
    }

    /** @param enhetId null for all units; @return what was put in the place of the shipped one and holds that day */
    static Optional<Dokumentmall> egen(UnitOfWork unit, Dokumenttyp typ, String enhetId, LocalDate dag) {
        return unit.list(Sokning.of(Dokumentmall.class).lika(DOKUMENTMALL__TYP, typ)).stream()
                .filter(mall -> mall.getEnhetId() == null || mall.getEnhetId().equals(enhetId))
                .filter(mall -> new Period(mall.getFrom(), mall.getTom()).contains(dag))
                .max(Comparator.comparing((Dokumentmall mall) -> mall.getEnhetId() != null)
                        .thenComparing(Dokumentmall::getFrom, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private static byte[] innehall(UnitOfWork unit, Dokumentmall mall) {
        return Filinnehall.las(unit, mall.getFil()).orElseThrow();
    }

    /** @return a template that the product ships */
    static byte[] levererad(String namn) {
        try (InputStream in = Mallar.class.getResourceAsStream("mallar/" + namn)) {
            if (in == null) {
                throw new IllegalStateException("The product lacks its template " + namn);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
