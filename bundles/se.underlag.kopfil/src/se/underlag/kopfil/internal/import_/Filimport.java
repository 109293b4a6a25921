package se.underlag.kopfil.internal.import_;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.lagring.Lasminne;
import se.underlag.kopfil.internal.lagring.Radavbildning;
import se.underlag.kopfil.internal.utbyte.Radmarkning;
import se.underlag.model.Entitet;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoshandelse;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.spi.Fynd;

/** The room's door: plans a read file against stored rows, and carries a plan over into objects to be stored. */
public final class Filimport {

    private final Importplanering.Resultat plan;

    private Filimport(Importplanering.Resultat plan) {
        this.plan = plan;
    }

    /**
     * Plans.
     *
     * @param fil the rows of the file; @param avvikelser what the checks found in them; @param lagrade the köpfil's stored rows
     */
    public static Filimport of(List<Radbild> fil, Collection<Fynd> avvikelser, Collection<Radbild> lagrade, UnitOfWork uow, LocalDate idag) {
        Insatser insatser = new Insatser(uow.list(Sokning.of(Insatstyp.class)));
        Set<List<Object>> refusedRows = avvikelser.stream().filter(Fynd::avvisad).map(fynd -> row(fynd.plats())).collect(Collectors.toSet());
        Set<Fynd.Plats> refused = fil.stream().map(Radbild::plats).filter(plats -> refusedRows.contains(row(plats))).collect(Collectors.toSet());
        return new Filimport(Importplanering.of(fil, refused, lagrade, insatser::namn, idag));
    }

    /** Rows of several sheets of one file may have the same number. */
    private static List<Object> row(Fynd.Plats plats) {
        return List.of(String.valueOf(plats.blad()), plats.rad());
    }

    /** @return every row of the file with its fate, then the stored rows that the file lacks */
    public List<Planrad> rader() {
        return Stream.concat(plan.rader().stream(), plan.saknade().stream()).toList();
    }

    /** @return what the planning itself found */
    public List<Fynd> fynd() {
        return plan.fynd();
    }

    /**
     * What is to be stored beside the objects that were changed in place.
     *
     * @param referenser what rows refer to, each only to earlier ones
     * @param radIder which stored row a row of the file is, by {@link Lasminne#plats}; rows that were refused or not chosen as new ones are in it not
     */
    public record Nytt(List<Entitet> referenser, List<Kopfilsrad> rader, List<Prognoshandelse> handelser, Map<String, String> radIder) {
    }

    /**
     * Carries a plan over.
     *
     * @param hela what was planned and confirmed
     * @param rader the köpfil's stored rows, changed in place; @param handelser its stored events, changed in place
     * @param upptaget whether an id is used by a stored row
     * @param markning what an export of our own carries
     * @return what is new; empty when the plan no longer fits what is stored
     */
    public static Optional<Nytt> kor(UnitOfWork uow, Kopfil kopfil, Importplan hela, List<Kopfilsrad> rader, List<Prognoshandelse> handelser,
            Predicate<String> upptaget, Optional<Radmarkning> markning, LocalDate idag) {
        List<Planrad> planrader = hela.rader().stream().filter(Filimport::iFil).toList();
        List<Radbild> allt = planrader.stream().map(Planrad::rad).toList();
        Insatser insatser = new Insatser(uow.list(Sokning.of(Insatstyp.class)));
        Importplanering.Resultat nu = Importplanering.of(allt, Set.of(), Radavbildning.of(kopfil, rader, handelser), insatser::namn, idag);
        if (!nu.rader().equals(planrader)) {
            return Optional.empty();
        }
        List<Planrad> valda = IntStream.range(0, hela.rader().size()).filter(i -> !hela.bortvalda().contains(i)).mapToObj(hela.rader()::get)
                .filter(Filimport::iFil).toList();
        List<Radbild> bilder = valda.stream().map(Planrad::rad).toList();
        Register register = new Register(uow, kopfil.getEnhetId(), bilder, insatser, idag);
        Handelsebok bok = new Handelsebok(kopfil, handelser);
        Genomforande genomforande = new Genomforande(kopfil, register, nu.jamforelse(), bok, rader, valda, hela.svar());
        genomforande.kor(valda, upptaget, markning.<Utbyte>map(m -> new Markningsutbyte(m, kopfil, handelser)).orElse(Utbyte.INGET));
        return Optional.of(new Nytt(register.nya(), genomforande.nyaRader(), genomforande.nyaHandelser(),
                genomforande.radIder(planrader)));
    }

    private static boolean iFil(Planrad rad) {
        return rad.utfall() != Utfall.AVVISAD && rad.utfall() != Utfall.SAKNAS;
    }
}
