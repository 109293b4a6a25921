package se.underlag.kopfil.internal.tjanst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.RadAvvisadException;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.kopfil.internal.import_.Radkoppling;
import se.underlag.kopfil.internal.lagring.Radavbildning;
import se.underlag.kopfil.internal.import_.Nyckel;
import se.underlag.model.Beslut;
import se.underlag.model.Entitet;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.persistence.UnitOfWork;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;

/** What a save must hold before anything is stored: no row that a rule refuses, and every reference a real one (PR-06, PR-07, KF-07). */
final class Sparkrav {

    private final UnitOfWork uow;
    private final Kopfil kopfil;
    private final Granskare granskare;
    private final LocalDate idag;

    Sparkrav(UnitOfWork uow, Kopfil kopfil, Granskare granskare, LocalDate idag) {
        this.uow = uow;
        this.kopfil = kopfil;
        this.granskare = granskare;
        this.idag = idag;
    }

    /**
     * Gives rows that were typed their real references and demands that all may be stored.
     *
     * @return what the rows refer to and is new, each referring only to earlier ones
     * @throws RadAvvisadException with all rows that are refused
     */
    List<Entitet> uppfyll(Collection<? extends Entitet> andrade, Collection<? extends Entitet> borttagna) {
        List<Prognoshandelse> handelser = handelser(andrade, borttagna);
        List<Kopfilsrad> rader = av(Kopfilsrad.class, andrade);
        List<Radbild> bilder = Radavbildning.of(kopfil, rader, handelser);
        Map<Kopfilsrad, Radbild> radernas = new LinkedHashMap<>();
        for (int i = 0; i < rader.size(); i++) {
            radernas.put(rader.get(i), bilder.get(i));
        }
        List<Fynd> avvisade = new ArrayList<>(granskare.kontrollera(bilder, Kopfilslager.parametrar(uow)).fynd().stream().filter(Fynd::avvisad)
                .toList());
        Radkoppling.Utfall koppling = Radkoppling.koppla(uow, kopfil.getEnhetId(), radernas, idag);
        Set<String> redan = avvisade.stream().map(ett -> ett.plats().objektId()).collect(Collectors.toSet());
        koppling.avvisade().stream().filter(ett -> !redan.contains(ett.plats().objektId())).forEach(avvisade::add);
        av(Prognoshandelse.class, andrade).forEach(handelse -> kopplaBeslut(handelse, rader));
        av(Kopfilsrad.class, borttagna).forEach(rad -> demandFree(rad, handelser, avvisade));
        if (!avvisade.isEmpty()) {
            throw new RadAvvisadException(avvisade);
        }
        return koppling.nya();
    }

    /** An event that became a new decision refers to the one that its row was just given (A27). */
    private static void kopplaBeslut(Prognoshandelse handelse, List<Kopfilsrad> rader) {
        Beslut beslut = handelse.getBekraftad();
        if (beslut != null && beslut.getVersion() == 0) {
            handelse.setBekraftad(rader.stream().map(Kopfilsrad::getBeslut)
                    .filter(one -> one != null && Nyckel.of(one.getNr()).equals(Nyckel.of(beslut.getNr()))).findFirst().orElse(null));
        }
    }

    /** The file's events as they will be. */
    private List<Prognoshandelse> handelser(Collection<? extends Entitet> andrade, Collection<? extends Entitet> borttagna) {
        Set<String> replaced = Stream.concat(andrade.stream(), borttagna.stream()).map(Entitet::getId).filter(id -> id != null)
                .collect(Collectors.toSet());
        List<Prognoshandelse> handelser = new ArrayList<>(Kopfilslager.handelser(uow, kopfil));
        handelser.removeIf(handelse -> replaced.contains(handelse.getId()));
        handelser.addAll(av(Prognoshandelse.class, andrade));
        return handelser;
    }

    /** A row that carries a forecast goes with its event, not by itself (PR-07); one whose forecast was decided is the event's proof (A27). */
    private void demandFree(Kopfilsrad rad, List<Prognoshandelse> handelser, List<Fynd> avvisade) {
        handelser.stream()
                .filter(handelse -> handelse.getEffekter().stream().map(Prognoseffekt::getRad).anyMatch(one -> one.getId().equals(rad.getId())))
                .findFirst()
                .ifPresent(handelse -> avvisade.add(new Fynd("PR-07", Allvar.FEL,
                        handelse.getStatus() == Handelsestatus.OBEKRAFTAD ? Messages.radHarPrognos : Messages.radHarHistorik,
                        new Fynd.Plats(kopfil.getNamn(), null, 0, null, null, rad.getId(), null), true)));
    }

    private static <T extends Entitet> List<T> av(Class<T> typ, Collection<? extends Entitet> rotter) {
        return rotter.stream().filter(typ::isInstance).map(typ::cast).toList();
    }
}
