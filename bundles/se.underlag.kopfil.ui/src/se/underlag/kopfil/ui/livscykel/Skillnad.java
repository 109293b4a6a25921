package se.underlag.kopfil.ui.livscykel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.livscykel.Versionsjamforelse;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Falt;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Rad;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Slag;

/** A line of a shown comparison: a field that differs, or a row as a whole where it does not. @param falt null for an unchanged row */
record Skillnad(Rad rad, Falt falt) {

    /** @param baraAndrade whether rows that are as they were are left out */
    static List<Skillnad> of(Versionsjamforelse jamforelse, boolean baraAndrade) {
        List<Skillnad> skillnader = new ArrayList<>();
        for (Rad rad : jamforelse.rader()) {
            rad.falt().forEach(falt -> skillnader.add(new Skillnad(rad, falt)));
            if (rad.falt().isEmpty() && !baraAndrade) {
                skillnader.add(new Skillnad(rad, null));
            }
        }
        return skillnader;
    }

    Radbild bild() {
        return rad.visad();
    }

    String slag() {
        return switch (rad.slag()) {
        case NY -> Messages.slagNy;
        case BORTTAGEN -> Messages.slagBorttagen;
        case ANDRAD -> Messages.slagAndrad;
        case OFORANDRAD -> Messages.slagOforandrad;
        };
    }

    boolean andrad() {
        return rad.slag() != Slag.OFORANDRAD;
    }

    String faltnamn() {
        return falt == null ? null : falt.namn();
    }

    String fore() {
        return falt == null ? null : text(falt.fore());
    }

    String efter() {
        return falt == null ? null : text(falt.efter());
    }

    private static String text(Object value) {
        return value == null ? null : value instanceof BigDecimal belopp ? Belopp.svenska(belopp) : value.toString();
    }

    BigDecimal differens() {
        return falt == null ? null : falt.differens();
    }

    /** A price per dygn is no cost: only months count in the sum. */
    BigDecimal kostnad() {
        return falt == null || !falt.falt().startsWith("faktiskt") && !falt.falt().startsWith("prognos") ? null : falt.differens();
    }
}
