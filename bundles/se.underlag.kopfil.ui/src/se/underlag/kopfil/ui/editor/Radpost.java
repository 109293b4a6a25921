package se.underlag.kopfil.ui.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.Radbilder;
import se.underlag.kopfil.Radfalt;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Person;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.UnderlagPackage;
import se.underlag.ui.sekretess.Avmaskning;
import se.underlag.ui.sekretess.Sekretess;

/**
 * A row as the editor shows it: its actual amounts F, and what unconfirmed events add in each month. A month with an effect is green and
 * shows V = F + Σ delta (PR-02, A3, A4). What is read while painting is worked out when something has changed, not at each paint.
 */
final class Radpost {

    /** The months of a year. */
    static final int MANADER = 12;

    private static final List<EAttribute> FAKTISKT = IntStream.rangeClosed(1, MANADER)
            .mapToObj(manad -> (EAttribute) UnderlagPackage.Literals.KOPFILSRAD.getEStructuralFeature(Radfalt.manad(manad))).toList();

    private final Kopfilsrad rad;
    private final List<Prognoseffekt> effekter;
    private int nummer;
    private Manadsbelopp faktiskt;
    private Manadsbelopp prognos;

    /** @param nummer its place in the file, from 1; @param effekter what events point at it, of any state */
    Radpost(Kopfilsrad rad, int nummer, List<Prognoseffekt> effekter) {
        this.rad = rad;
        this.nummer = nummer;
        this.effekter = new ArrayList<>(effekter);
        uppdatera();
    }

    /** Works out the amounts again. */
    void uppdatera() {
        faktiskt = Manadsbelopp.of(FAKTISKT.stream().map(falt -> (BigDecimal) rad.eGet(falt)).toList());
        BigDecimal[] deltan = new BigDecimal[MANADER];
        for (Prognoseffekt effekt : effekter) {
            if (galler(effekt)) {
                int i = effekt.getManad() - 1;
                deltan[i] = deltan[i] == null ? Belopp.oren(effekt.getDelta()) : deltan[i].add(effekt.getDelta());
            }
        }
        prognos = Manadsbelopp.of(Arrays.asList(deltan));
    }

    /** Takes in an effect that was made after the file was opened. */
    void kanner(Prognoseffekt effekt) {
        if (!effekter.contains(effekt)) {
            effekter.add(effekt);
        }
    }

    /** Forgets an effect whose event is gone. */
    void glommer(Prognoseffekt effekt) {
        effekter.remove(effekt);
    }

    /** Gives it another place in the file, from 1. */
    void numrera(int nytt) {
        nummer = nytt;
    }

    private static boolean galler(Prognoseffekt effekt) {
        return effekt.getHandelse() != null && effekt.getHandelse().getStatus() == Handelsestatus.OBEKRAFTAD;
    }

    /** @return the unconfirmed effects on that month, oldest first */
    List<Prognoseffekt> effekter(int manad) {
        return effekter.stream().filter(effekt -> effekt.getManad() == manad && galler(effekt)).toList();
    }

    /** @return all effects on the row by month, of events in any state that are in the file */
    List<Prognoseffekt> allaEffekter() {
        return effekter.stream().filter(effekt -> effekt.getHandelse() != null).sorted(Comparator.comparingInt(Prognoseffekt::getManad)).toList();
    }

    /** @return the month whose column it is, 1 to 12, or 0 for a column of no month */
    static int manad(String kolumn) {
        for (int manad = 1; manad <= MANADER; manad++) {
            if (falt(manad).getName().equals(kolumn)) {
                return manad;
            }
        }
        return 0;
    }

    /** @return the feature that holds the actual amount of the month */
    static EAttribute falt(int manad) {
        return FAKTISKT.get(manad - 1);
    }

    /** @return the stored row */
    Kopfilsrad rad() {
        return rad;
    }

    /** @return its place in the file, from 1 */
    int nummer() {
        return nummer;
    }

    /** @return the actual amounts, SEK */
    Manadsbelopp faktiskt() {
        return faktiskt;
    }

    /** @return what is forecast on top of them, SEK; empty where the month is not green */
    Manadsbelopp prognos() {
        return prognos;
    }

    /** @return whether the month is marked as prognos */
    boolean arGron(int manad) {
        return prognos.get(manad) != null;
    }

    /** @return whether any month is green */
    boolean harPrognos() {
        return !prognos.isEmpty();
    }

    /** @return what the cell of the month shows, null where it is empty */
    BigDecimal visat(int manad) {
        return arGron(manad) ? faktiskt.orZero(manad).add(prognos.get(manad)) : faktiskt.get(manad);
    }

    /** @return the year's total, SEK */
    BigDecimal summa() {
        return faktiskt.summa().add(prognos.summa());
    }

    /** @return whether an event made the row and has not been decided yet (PR-04, PR-05): all its amounts are forecast */
    boolean arHandelserad() {
        return rad.getHandelse() != null && rad.getHandelse().getStatus() == Handelsestatus.OBEKRAFTAD;
    }

    /** @return first and family name, empty when unknown */
    String namn() {
        Person person = rad.getPerson();
        return person == null ? "" : Radbilder.namn(person);
    }

    /** @return whether it is about a person with protected identity that nobody has lifted */
    boolean arSkyddad() {
        Person person = rad.getPerson();
        return person != null && Avmaskning.arSkyddad(person.isSkyddadIdentitet(), person.getId());
    }

    /** @return whether it is about a person with protected identity, lifted or not */
    boolean harSkydd() {
        return rad.getPerson() != null && rad.getPerson().isSkyddadIdentitet();
    }

    /**
     * @return how undo names the row: the family name, else the row's number, as always when the name is masked. What undo is called stays
     *         longer than a lifting, so a protected person is never named
     */
    String forPeople() {
        Person person = rad.getPerson();
        return Sekretess.NAMN.dold(harSkydd()) || person == null || person.getEfternamn() == null ? Texter.rad(nummer) : person.getEfternamn();
    }
}
