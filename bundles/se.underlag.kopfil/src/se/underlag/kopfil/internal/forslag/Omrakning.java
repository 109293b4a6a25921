package se.underlag.kopfil.internal.forslag;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.underlag.kopfil.forslag.Antagande.Radversion;
import se.underlag.model.Forslagsmanad;
import se.underlag.model.Forslagsstatus;
import se.underlag.model.Forslagstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Placeringsavtal;
import se.underlag.persistence.UnitOfWork;

/**
 * Works a waiting proposal out again from the row as it is now: somebody may have corrected it since the avtal was sent, and what the row holds of
 * days before the avtal is part of the amounts (KF-11).
 */
final class Omrakning {

    private final UnitOfWork uow;
    private final Kopfilsforslag forslag;

    Omrakning(UnitOfWork uow, Kopfilsforslag forslag) {
        this.uow = uow;
        this.forslag = forslag;
    }

    /** @return what is compared when somebody accepts what was shown */
    static Radversion version(Kopfilsrad rad) {
        return rad == null ? new Radversion(null, 0) : new Radversion(rad.getId(), rad.getVersion());
    }

    /**
     * Sets months and days of the proposal within the unit of work; one that is decided stays as it was decided.
     *
     * @param rad the row in that file, null for a new one; @param zon in which the day of sending is told
     */
    void gor(Kopfil kopfil, Kopfilsrad rad, ZoneId zon) {
        Placeringsavtal avtal = forslag.getAvtal();
        if (avtal == null || forslag.getStatus() != Forslagsstatus.NYTT || forslag.getSkapadTid() == null) {
            return;
        }
        boolean several = rad == null && Radplats.sok(uow, List.of(kopfil), Radplats.Sokt.of(avtal, List.of())).flera();
        Radplats plats = new Radplats(kopfil, rad, several, 0, List.of(kopfil));
        LocalDate sent = LocalDate.ofInstant(forslag.getSkapadTid(), zon);
        Forslagsbygge bygge = Forslagsbygge.av(uow, avtal, List.of(), sent, zon, forslag.getReferens(), forslag.getMotivering());
        Kopfilsforslag nu = forslag.getTyp() != Forslagstyp.AVSLUTA_RAD
                ? bygge.avtal(forslag.getAr(), plats, overtagna(), Oppnaforslag.fore(uow, forslag))
                : rad == null ? null : bygge.avslut(forslag.getAr(), plats, Avtalslinje.debiterad(avtal));
        if (nu != null) {
            satt(nu);
        } else if (rad != null) {
            forslag.getManader().clear();
        }
    }

    /** Waiting ones as they were when this one was made: the newest of each avtal, unless it was decided. */
    private List<Kopfilsforslag> overtagna() {
        Map<String, Kopfilsforslag> senaste = Oppnaforslag.fore(uow, forslag).stream().filter(ett -> ett.getAvtal() != null)
                .collect(Collectors.toMap(ett -> ett.getAvtal().getId(), Function.identity(), (nyare, aldre) -> nyare));
        return senaste.values().stream().filter(ett -> ett.getStatus() == Forslagsstatus.NYTT || ett.getStatus() == Forslagsstatus.ERSATT).toList();
    }

    private void satt(Kopfilsforslag nu) {
        forslag.setTyp(nu.getTyp());
        forslag.setFrom(nu.getFrom());
        forslag.setTom(nu.getTom());
        forslag.setDygnspris(nu.getDygnspris());
        Map<Integer, Forslagsmanad> nya = nu.getManader().stream().collect(Collectors.toMap(Forslagsmanad::getManad, Function.identity()));
        for (Forslagsmanad manad : List.copyOf(forslag.getManader())) {
            Forslagsmanad ny = nya.remove(manad.getManad());
            if (ny == null) {
                forslag.getManader().remove(manad);
            } else {
                manad.setBelopp(ny.getBelopp());
                manad.setTidigare(ny.getTidigare());
            }
        }
        forslag.getManader().addAll(new ArrayList<>(nya.values()));
    }
}
