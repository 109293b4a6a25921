package se.underlag.avtal.ui.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IAdaptable;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Avtalsbild;
import se.underlag.avtal.Prislage;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.process.Steg;
import se.underlag.process.Stegstatus;
import se.underlag.process.Stegval;
import se.underlag.regler.Kontrollrakning;
import se.underlag.security.Handling;
import se.underlag.security.Rolltabell;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.uppgift.Uppgiftsstatus;
import se.underlag.ui.sekretess.Avmaskning;

/**
 * A case as the queues and its editor show it: with how each step stands for the actor today.
 *
 * @param bild the case
 * @param steg its steps, in the order of the routine
 * @param frist the first day by which something is to be done, null for none
 * @param bradska how urgent that is, null without a day
 */
public record Arenderad(Arendebild bild, List<Stegval<Placeringstillstand, Arendebild>> steg, LocalDate frist, Uppgiftsstatus bradska)
        implements
        IAdaptable {

    private static final String KONTROLLREGEL = "BB-18";

    /** Copies the list. */
    public Arenderad {
        steg = List.copyOf(steg);
    }

    /**
     * What the case waits for: what its price waits for, else the step that leads on and that nothing hinders, else one beside it that is left to do, first of all
     * one that belongs to this state alone as the check of the price does, else the one that is hindered. Cancelling is never what it waits for.
     */
    public Optional<Stegval<Placeringstillstand, Arendebild>> nasta() {
        Set<String> tagna = bild.tagna();
        List<Stegval<Placeringstillstand, Arendebild>> kvar = steg.stream()
                .filter(ett -> harKommit(ett) && !oppnarUnderskrivet(ett) && (!tagna.contains(ett.steg().id()) || lederVidare(ett))).toList();
        return omPriset().or(() -> forsta(kvar, ett -> ett.hinder().isEmpty() && ett.steg().till() != null))
                .or(() -> forsta(kvar, ett -> ett.hinder().isEmpty() && ett.steg().fran().size() == 1))
                .or(() -> forsta(kvar, ett -> ett.hinder().isEmpty()))
                .or(() -> forsta(kvar, ett -> ett.steg().till() != null)).or(() -> kvar.stream().findFirst());
    }

    /** A signature that was taken away is to be given anew, though its step was taken before. */
    private boolean lederVidare(Stegval<Placeringstillstand, Arendebild> ett) {
        return ett.steg().till() != null && ett.steg().till() != bild.tillstand();
    }

    /** Opening what is signed for correction is possible, and never what the case waits for. */
    private boolean oppnarUnderskrivet(Stegval<Placeringstillstand, Arendebild> ett) {
        return bild.tillstand() == Placeringstillstand.SIGNERAT && ett.steg().till() == Placeringstillstand.AVTAL_UPPRATTAT;
    }

    /** What the price waits for is repeated until it agrees (BB-18). */
    private Optional<Stegval<Placeringstillstand, Arendebild>> omPriset() {
        List<Stegval<Placeringstillstand, Arendebild>> igen = steg.stream()
                .filter(ett -> harKommit(ett) && ett.hinder().isEmpty() && ett.steg().till() == null && ett.steg().upprepas()).toList();
        return switch (Prislage.av(bild)) {
        case INGET -> Optional.empty();
        case ATT_KONTROLLERA -> forsta(igen, Arenderad::arKontroll);
        case RATTA_BEDOMNING -> forsta(igen, ett -> ett.steg().handling() == Handling.BB_GENOMFORA);
        case RATTA_AVTAL -> forsta(igen, ett -> arRattning(ett) && !arKontroll(ett));
        };
    }

    private static boolean arKontroll(Stegval<Placeringstillstand, Arendebild> ett) {
        return arRattning(ett) && KONTROLLREGEL.equals(ett.steg().regel());
    }

    /** Cancelling, approving a deviation and noting one more contact are there to be done, but nothing waits for them. */
    private static boolean harKommit(Stegval<Placeringstillstand, Arendebild> ett) {
        boolean nyKontakt = ett.steg().handling() == Handling.BB_BEGARA && ett.steg().till() == null;
        return !nyKontakt && ett.status() != Stegstatus.GJORT && ett.status() != Stegstatus.SENARE
                && ett.steg().till() != Placeringstillstand.AVBRUTET
                && ett.steg().handling() != Handling.AVVIKELSE_GODKANNA;
    }

    private static Optional<Stegval<Placeringstillstand, Arendebild>> forsta(List<Stegval<Placeringstillstand, Arendebild>> av,
            Predicate<Stegval<Placeringstillstand, Arendebild>> som) {
        return av.stream().filter(som).findFirst();
    }

    /**
     * Whether the step approves a deviation that nobody needs now: nothing is hindered by its rule, and in a new call-off no moving in is stated
     * that the assessment comes too late for (BB-11). It may be taken all the same.
     */
    public boolean baraVidBehov(Stegval<Placeringstillstand, Arendebild> ett) {
        return ett.steg().handling() == Handling.AVVIKELSE_GODKANNA && (ett.status() == Stegstatus.MOJLIGT || ett.status() == Stegstatus.ANNAN_ROLL)
                && !inflyttFore() && steg.stream().filter(annat -> annat.status() != Stegstatus.GJORT && annat.status() != Stegstatus.SENARE)
                        .flatMap(annat -> annat.hinder().stream())
                        .noneMatch(hinder -> hinder.farAvvikas() && hinder.regel().equals(ett.steg().regel()));
    }

    private boolean inflyttFore() {
        LocalDate inflytt = bild.flode() != Flode.NYTT_AVROP || bild.inflyttning() == null ? null : bild.inflyttning().datum();
        LocalDate genomford = bild.bedomning() == null ? null : bild.bedomning().genomford();
        return inflytt != null && (genomford == null || !genomford.isBefore(inflytt));
    }

    /** @return whether the case has left the step behind: no state that is still to come offers it */
    public boolean passerad(Stegval<Placeringstillstand, Arendebild> ett) {
        return ett.status() == Stegstatus.SENARE && Collections.disjoint(kommande(), ett.steg().fran());
    }

    /** The state that the case is in, and those that it can come to. */
    private Set<Placeringstillstand> kommande() {
        Set<Placeringstillstand> kommande = EnumSet.of(bild.tillstand());
        boolean fler = !bild.arAvslutat();
        while (fler) {
            fler = kommande.addAll(steg.stream().map(Stegval::steg)
                    .filter(ett -> ett.till() != null && !Collections.disjoint(kommande, ett.fran())).map(Steg::till).toList());
        }
        return kommande;
    }

    /** @return the steps in the order of the routine, approvals that nobody needs now last */
    public List<Stegval<Placeringstillstand, Arendebild>> ordnade() {
        return steg.stream().sorted(Comparator.comparing(this::baraVidBehov)).toList();
    }

    /** @return the steps that are offered to the actor now: those that may be taken, without approvals that nobody needs */
    public List<Stegval<Placeringstillstand, Arendebild>> mojliga() {
        return tagbara().stream().filter(ett -> !baraVidBehov(ett)).toList();
    }

    /** @return the steps that the actor may take now; what it waits for first, cancelling and approving deviations last */
    public List<Stegval<Placeringstillstand, Arendebild>> tagbara() {
        List<Stegval<Placeringstillstand, Arendebild>> alla = steg.stream().filter(ett -> ett.status() == Stegstatus.MOJLIGT || ett.kanAvvikas())
                .toList();
        Comparator<Stegval<Placeringstillstand, Arendebild>> ordning = Comparator.comparing(ett -> nasta().filter(ett::equals).isEmpty());
        return alla.stream().sorted(ordning.thenComparing(ett -> !harKommit(ett))).toList();
    }

    /** @return whether there is something for the actor to do that has not been done before; correcting and cancelling are no such things */
    public boolean minTur() {
        return nasta().filter(ett -> ett.status() == Stegstatus.MOJLIGT).isPresent() || steg.stream().anyMatch(ett -> harKommit(ett)
                && ett.status() == Stegstatus.MOJLIGT && !bild.tagna().contains(ett.steg().id()) && !arRattning(ett));
    }

    private static boolean arRattning(Stegval<Placeringstillstand, Arendebild> ett) {
        return ett.steg().upprepas() && (ett.steg().handling() == Handling.AVTAL_UPPRATTA || ett.steg().handling() == Handling.AVTAL_UNDANTAG);
    }

    /** @return whose turn it is; empty when nothing is left to do */
    public List<Roll> vem() {
        return nasta().map(ett -> Rolltabell.roller(ett.steg().handling())).orElse(List.of());
    }

    /** @return as whom the actor may take it, when it is their turn: whoever may do all that the case waits for is named by the first role alone */
    public List<Roll> somVem() {
        List<Roll> alla = vem();
        return alla.size() > 1 && steg.stream().noneMatch(ett -> ett.status() == Stegstatus.ANNAN_ROLL) ? alla.subList(0, 1) : alla;
    }

    /** @return what hinders the step that leads on, in words; empty when nothing does */
    public String hinder() {
        return vidare().map(ett -> Ord.hinder(ett.hinder())).orElse("");
    }

    /** The step that leads on, of two ways the one that is open. What is done anew, as booking, leads to where the case is. */
    private Optional<Stegval<Placeringstillstand, Arendebild>> vidare() {
        List<Stegval<Placeringstillstand, Arendebild>> alla = steg.stream()
                .filter(ett -> harKommit(ett) && ett.steg().till() != null && ett.steg().till() != bild.tillstand()).toList();
        return forsta(alla, ett -> ett.hinder().isEmpty()).or(() -> alla.stream().findFirst());
    }

    /** @return whether the step that leads on is hindered */
    public boolean hindrad() {
        return !hinder().isEmpty();
    }

    /** @return the step that asks for that permission and is next, whoever may take it */
    public Optional<Stegval<Placeringstillstand, Arendebild>> vantarPa(Handling handling) {
        return steg.stream().filter(ett -> ett.steg().handling() == handling && harKommit(ett)).findFirst();
    }

    /** @return the price of its avtal held against the document, empty while one of the two is not known */
    public Optional<Kontrollrakning> kontroll() {
        Avtalsbild avtal = bild.avtal();
        return avtal == null || avtal.dygnspris() == null || avtal.dokumentpris() == null ? Optional.empty()
                : Optional.of(new Kontrollrakning(avtal.dygnspris(), avtal.dokumentpris()));
    }

    /** Commands that are about a person find the one whom the case concerns. */
    @Override public <T> T getAdapter(Class<T> adapter) {
        return adapter == Objektref.class && bild.person() != null ? adapter.cast(new Objektref("Person", bild.person().id())) : null;
    }

    /** @return whether its person has a protected identity that nobody has lifted */
    public boolean skyddad() {
        return bild.person() != null && Avmaskning.arSkyddad(bild.person().skyddad(), bild.person().id());
    }
}
