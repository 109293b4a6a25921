package se.underlag.kopfil.internal.egenbok;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import se.underlag.base.Identitet;
import se.underlag.base.Period;
import se.underlag.documents.kalkyl.Andringsbok.Varde;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.kopfil.Kolumnkarta;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.internal.import_.Radjamforelse.Falt;

/** How what is stored is written into a cell of somebody's workbook: as dates and numbers, and as the cell was written where there are several ways. */
final class Cellskrift {

    private final LocalDate idag;
    private final boolean namnVidPerson;

    /** @param namnVidPerson whether the workbook has the name in the cell of the identity number */
    Cellskrift(LocalDate idag, boolean namnVidPerson) {
        this.idag = idag;
        this.namnVidPerson = namnVidPerson;
    }

    /** @param fore the cell as it was, null for none */
    Varde varde(Falt falt, Radbild rad, Cell fore) {
        return switch (falt) {
        case IDENTITET -> Varde.of(person(rad));
        case BESLUTSNR -> kod(rad.beslutsnr(), fore);
        case INSATS -> Varde.of(rad.insats());
        case LEVERANTOR -> Varde.of(rad.leverantor());
        case FROM -> Varde.of(rad.period().from());
        case TOM -> Varde.of(rad.period().tom());
        case DYGNSPRIS -> Varde.of(rad.dygnspris());
        case KONTO -> kod(rad.konto(), fore);
        case KOMMENTAR -> Varde.of(rad.kommentar());
        };
    }

    private String person(Radbild rad) {
        String number = rad.identitet() == null ? null : Identitet.read(rad.identitet(), idag).map(Identitet::forPeople).orElse(rad.identitet());
        return number == null || !namnVidPerson || rad.namn() == null || rad.namn().isBlank() ? number : number + " " + rad.namn();
    }

    /** A number that is a name stays a number where it was one. */
    private static Varde kod(String text, Cell fore) {
        boolean number = fore != null && fore.typ() == Cell.Typ.TAL && text != null && text.matches("[1-9]\\d{0,14}");
        return number ? Varde.of(new BigDecimal(text)) : Varde.of(text);
    }

    /** @return both days in one cell */
    static Varde period(Period period) {
        if (period.from() == null && period.tom() == null) {
            return Varde.TOMT;
        }
        return Varde.of((period.from() == null ? "" : period.from() + " ") + "– " + (period.tom() == null ? "tills vidare" : period.tom()));
    }

    /** @return the name as the workbook writes names. @param fore how it stood; null where nothing did */
    static Varde namn(String namn, String fore) {
        int space = namn == null ? -1 : namn.lastIndexOf(' ');
        return Varde.of(fore != null && fore.contains(",") && space > 0 ? namn.substring(space + 1) + ", " + namn.substring(0, space) : namn);
    }

    /** @return whether both are the same name, whatever its order */
    static boolean sammaNamn(String one, String other) {
        return delar(one).equals(delar(other));
    }

    private static Set<String> delar(String namn) {
        return namn == null ? Set.of()
                : Arrays.stream(namn.toLowerCase(java.util.Locale.ROOT).split("[\\s,\u00A0]+")).filter(part -> !part.isEmpty())
                        .collect(Collectors.toSet());
    }

    /** @return the field's column, where the two days may share one; null when the workbook has none */
    static String kolumn(Falt falt, Kolumnkarta karta) {
        boolean day = falt == Falt.FROM || falt == Falt.TOM;
        return karta.har(falt.kolumn()) ? falt.kolumn() : day && karta.har(Radfalt.PERIOD) ? Radfalt.PERIOD : null;
    }
}
