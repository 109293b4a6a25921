package se.underlag.kopfil.internal.import_;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.underlag.kopfil.Handelsefraga.Svar;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.lagring.Radavbildning;
import se.underlag.model.Entitet;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.spi.Fynd;

/** A köpfil in memory into which files are imported; natural keys and the database are left out. */
final class Minne implements UnitOfWork {

    static final LocalDate IDAG = LocalDate.of(2024, 9, 25);

    final Kopfil kopfil = UnderlagFactory.eINSTANCE.createKopfil();
    final List<Kopfilsrad> rader = new ArrayList<>();
    final List<Prognoshandelse> handelser = new ArrayList<>();
    private final List<Entitet> ovriga = new ArrayList<>();
    Importplanering.Resultat plan;

    Minne() {
        kopfil.setId("kopfil");
        kopfil.setNamn("fil");
        kopfil.setAr(2024);
        kopfil.setEnhetId("enhet");
    }

    /** Imports a file. @return new, changed, unchanged, refused */
    List<Integer> importera(Rad... fil) {
        return importera(Map.of(), fil);
    }

    /** Imports a file of which somebody said what its all-green rows are. @return new, changed, unchanged, refused */
    List<Integer> importera(Map<Fynd.Plats, Svar> svar, Rad... fil) {
        List<Radbild> bilder = Arrays.stream(fil).map(Rad::bild).toList();
        Insatser insatser = new Insatser(list(Sokning.of(Insatstyp.class)));
        plan = Importplanering.of(bilder, Set.of(), bild(), insatser::namn, IDAG);
        Register register = new Register(this, "enhet", bilder, insatser, IDAG);
        Genomforande genomforande = new Genomforande(kopfil, register, plan.jamforelse(), new Handelsebok(kopfil, handelser), rader, plan.rader(),
                svar);
        genomforande.kor(plan.rader(), id -> false, Utbyte.INGET);
        ovriga.addAll(register.nya());
        rader.addAll(genomforande.nyaRader());
        handelser.addAll(genomforande.nyaHandelser());
        return Stream.of(Utfall.NY, Utfall.ANDRAD, Utfall.OFORANDRAD, Utfall.AVVISAD)
                .map(utfall -> (int) plan.rader().stream().filter(rad -> rad.utfall() == utfall).count()).toList();
    }

    /** What is stored, as images. */
    List<Radbild> bild() {
        return Radavbildning.of(kopfil, rader, handelser);
    }

    /** The events in the order they were made. */
    Prognoshandelse handelse(int i) {
        return handelser.get(i);
    }

    @Override public <T extends Entitet> List<T> list(Sokning<T> sokning) {
        List<T> found = new ArrayList<>();
        ovriga.stream().filter(sokning.type()::isInstance).map(sokning.type()::cast).forEach(found::add);
        ovriga.stream().flatMap(root -> root.eContents().stream()).filter(sokning.type()::isInstance).map(sokning.type()::cast).forEach(found::add);
        return found;
    }

    @Override public <T extends Entitet> Optional<T> find(Class<T> type, String id) {
        throw new UnsupportedOperationException();
    }

    @Override public long count(Sokning<?> sokning) {
        throw new UnsupportedOperationException();
    }

    @Override public void demandUnchanged(Entitet object) {
        throw new UnsupportedOperationException();
    }

    @Override public void add(Entitet ny) {
        throw new UnsupportedOperationException();
    }

    @Override public void remove(Entitet object) {
        throw new UnsupportedOperationException();
    }

    @Override public <T extends Entitet> T merge(T detached) {
        throw new UnsupportedOperationException();
    }

    @Override public void flush() {
        throw new UnsupportedOperationException();
    }

    @Override public Sparresultat save() {
        throw new UnsupportedOperationException();
    }

    @Override public void close() {
        throw new UnsupportedOperationException();
    }
}
