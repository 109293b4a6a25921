package se.underlag.kopfil.internal.forslag;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radbilder;
import se.underlag.kopfil.forslag.Forslagsinfo;
import se.underlag.model.Forslagsmanad;
import se.underlag.model.Forslagstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.security.Skydd;

/** Makes the image of a proposal for lists. */
final class Forslagsinfon {

    private Forslagsinfon() {
    }

    /** @param enhet its unit, null when it is gone */
    static Forslagsinfo of(Kopfilsforslag forslag, Organisationsenhet enhet, Skydd skydd) {
        Kopfil kopfil = forslag.getKopfil();
        return new Forslagsinfo(forslag.getId(), forslag.getVersion(), forslag.getTyp(), forslag.getStatus(), forslag.getAr(), forslag.getEnhetId(),
                enhet == null ? null : enhet.getKod(), kopfil == null ? null : kopfil.getId(), kopfil == null ? null : kopfil.getNamn(),
                namn(forslag.getPerson(), skydd), skydd.dolt(forslag.getPerson()),
                forslag.getInsatstyp() == null ? null : forslag.getInsatstyp().getNamn(),
                forslag.getLeverantor() == null ? null : forslag.getLeverantor().getNamn(), forslag.getFrom(), forslag.getTom(),
                forslag.getDygnspris(), forslag.getReferens(), forslag.getMotivering(), summa(forslag), skillnad(forslag), forslag.getAvgjordAv(),
                forslag.getAvgjord(), forslag.getAvgorandeorsak());
    }

    /** @return the person's name, its identity number where no name is known, or what masks it */
    static String namn(Person person, Skydd skydd) {
        if (person == null) {
            return "";
        }
        String namn = Radbilder.namn(person);
        return skydd.dolt(person) ? skydd.text() : namn.isEmpty() ? person.getIdentitet() : namn;
    }

    private static BigDecimal summa(Kopfilsforslag forslag) {
        return forslag.getManader().stream().map(Forslagsmanad::getBelopp).filter(Objects::nonNull).reduce(Belopp.NOLL, BigDecimal::add);
    }

    /** A8: only of months that an avtal before was paid for. @return SEK, null when there are none */
    static BigDecimal skillnad(Kopfilsforslag forslag) {
        List<Forslagsmanad> paid = forslag.getManader().stream().filter(manad -> manad.getTidigare() != null).toList();
        return forslag.getTyp() == Forslagstyp.AVSLUTA_RAD || paid.isEmpty() ? null
                : paid.stream().map(manad -> (manad.getBelopp() == null ? Belopp.NOLL : manad.getBelopp()).subtract(manad.getTidigare()))
                        .reduce(Belopp.NOLL, BigDecimal::add);
    }
}
