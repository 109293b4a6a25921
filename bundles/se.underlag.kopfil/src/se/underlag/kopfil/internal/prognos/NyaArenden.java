package se.underlag.kopfil.internal.prognos;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Identitet;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.prognos.Prognosforslag.NyttArende;
import se.underlag.kopfil.prognos.Prognosplan;
import se.underlag.kopfil.prognos.Radlage;
import se.underlag.model.Handelsetyp;
import se.underlag.spi.Fynd;

/** A known new ärende on a row of its own (PR-04, S02). A placeholder for something unknown cannot be made (PR-06, PR-07). */
final class NyaArenden {

    private final Planbygge bygge;
    private final LocalDate idag;

    NyaArenden(Planbygge bygge, LocalDate idag) {
        this.bygge = bygge;
        this.idag = idag;
    }

    Prognosplan plan(NyttArende forslag) {
        Optional<Identitet> read = Identitet.read(forslag.identitet(), idag);
        String identitet = read.map(Identitet::text).orElse(forslag.identitet() == null ? null : forslag.identitet().strip());
        Radbild bild = bild(identitet, forslag);
        if (identitet == null || identitet.isEmpty()) {
            bygge.avvisa("PR-06", null, Radfalt.PERSON, Messages.personSaknas);
        } else if (!bild.harIdentitet()) {
            bygge.avvisa("PR-06", null, Radfalt.PERSON, Messages.personInteNummer, identitet);
        } else if (read.isPresent() && !read.get().kontrollsiffraStammer()) {
            bygge.varna("ID-01", null, Radfalt.PERSON, Messages.kontrollsiffra);
        }
        Optional<Radlage> kand = forslag.namn() == null || forslag.namn().isBlank() ? kand(bild) : Optional.empty();
        String visat = kand.map(rad -> rad.bild().namn()).orElse(forslag.namn() == null ? null : forslag.namn().strip());
        // What stands for a hidden name may be shown, but never be stored as one: the person is found by the number.
        String namn = kand.isPresent() && kand.get().doltNamn() ? null : visat;
        new Nyrad(bygge).lagg(null, identitet, namn, forslag.from(), forslag.plats(), "PR-04");
        if (!bygge.arAvvisad()) {
            pagar(bild, forslag.from());
            bygge.handelse(Handelsetyp.NYTT_ARENDE, forslag.from(), forslag.motiv());
        }
        String who = visat != null ? visat : identitet == null ? "" : identitet;
        return bygge.bygg(NLS.bind(Messages.etikettNytt, who, forslag.from() == null ? "" : forslag.from()).strip());
    }

    private Optional<Radlage> kand(Radbild bild) {
        return bild.personnyckel() == null ? Optional.empty()
                : bygge.lage().rader().stream().filter(rad -> bild.personnyckel().equals(rad.bild().personnyckel())).findFirst();
    }

    /** A person who already has a place that day is more likely to be extended or to change. */
    private void pagar(Radbild bild, LocalDate from) {
        List<Radlage> same = bygge.lage().rader().stream().filter(rad -> bild.personnyckel().equals(rad.bild().personnyckel())
                && rad.bild().dygnspris() != null && rad.bild().harPeriod()).toList();
        for (Radlage rad : same) {
            Dygnslinje linje = Dygnslinje.of(bygge.lage(), rad);
            if (new Period(linje.start(), linje.slut()).contains(from)) {
                bygge.varna("PR-05", rad, null, Messages.nyttPagar, rad.bild().plats().rad(),
                        rad.bild().insats() == null ? "" : rad.bild().insats());
                return;
            }
        }
    }

    private Radbild bild(String identitet, NyttArende forslag) {
        return new Radbild(new Fynd.Plats(bygge.lage().kopfil(), null, 0, null, null, null, null), bygge.ar(), null, identitet, forslag.namn(), null,
                null, null, new Period(forslag.from(), null), null, null, null, Manadsbelopp.TOMT, Manadsbelopp.TOMT, List.of(), null,
                forslag.from());
    }
}
