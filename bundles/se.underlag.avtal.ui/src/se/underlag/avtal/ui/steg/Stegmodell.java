package se.underlag.avtal.ui.steg;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Stegbegaran;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegfalt.Slag;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Stegval;
import se.underlag.security.Handling;
import se.underlag.security.Rolltabell;

/** A step that somebody is about to take: what it asks for and the reason where it deviates from the routine. */
public final class Stegmodell {

    /** Key of the reason's field; never handed over among the values. */
    static final String ORSAK = "orsak.avvikelse";

    /** What a step may be noted with; where a reason is asked for, that is enough to write. */
    private static final String NOTERING = "notering";

    private final Arendebild arende;
    private final Stegval<Placeringstillstand, Arendebild> steg;
    private final Faltvarden varden;
    /** What was refused for want of a reason; null while nothing was. */
    private final Map<String, String> vagrat;

    /** @param falt what the service asks for */
    public Stegmodell(Arendebild arende, Stegval<Placeringstillstand, Arendebild> steg, List<Stegfalt> falt, Clock clock) {
        this.arende = arende;
        this.steg = steg;
        List<Stegfalt> alla = new ArrayList<>(kraverOrsak(steg) ? falt.stream().filter(ett -> !NOTERING.equals(ett.nyckel())).toList() : falt);
        if (steg.kanAvvikas() || kraverOrsak(steg)) {
            alla.add(new Stegfalt(ORSAK, Messages.steg_orsak, Slag.LANGTEXT, true, "", "", List.of()));
        }
        varden = new Faltvarden(alla, clock);
        vagrat = null;
    }

    /** Cancelling and approving a deviation are never done without a reason. */
    private static boolean kraverOrsak(Stegval<Placeringstillstand, Arendebild> steg) {
        return steg.steg().till() == Placeringstillstand.AVBRUTET || steg.steg().handling() == Handling.AVVIKELSE_GODKANNA;
    }

    /** @return which case it is, without anybody's name (A28) */
    String referens() {
        return arende.referens();
    }

    /** @return whether a reason is asked for */
    public boolean harOrsak() {
        return varden.falt().stream().anyMatch(ett -> ett.nyckel().equals(ORSAK));
    }

    /** @return the same with a field for the reason, and with what was typed so far; one may give the reason, or mend what needs one */
    public Stegmodell medOrsak() {
        List<Stegfalt> alla = new ArrayList<>(varden.falt());
        alla.add(new Stegfalt(ORSAK, Messages.steg_avvikelseorsak, Slag.LANGTEXT, false, "", "", List.of()));
        return new Stegmodell(arende, steg, varden.med(alla), varden.varden());
    }

    private Stegmodell(Arendebild arende, Stegval<Placeringstillstand, Arendebild> steg, Faltvarden varden, Map<String, String> vagrat) {
        this.arende = arende;
        this.steg = steg;
        this.varden = varden;
        this.vagrat = Map.copyOf(vagrat);
    }

    /** @return id of the step */
    public String stegId() {
        return steg.steg().id();
    }

    /** @return the rule that prescribes it */
    public String regel() {
        return steg.steg().regel();
    }

    /** @return what is signed, or what is made when it is taken and what is left to do with it; empty where nothing is */
    public String foljd() {
        Placeringstillstand till = steg.steg().till();
        if (till == null) {
            return "";
        }
        return switch (till) {
        case BB_SKICKAD -> Messages.steg_foljdMejl;
        case AVTAL_UPPRATTAT -> Messages.steg_foljdAvtal;
        case SIGNERAT -> arende.avtal() == null || arende.avtal().dygnspris() == null ? ""
                : NLS.bind(Messages.steg_foljdSignera, Ord.period(arende.avtal().period()), Ord.kr(arende.avtal().dygnspris()));
        case SKICKAT -> Messages.steg_foljdUtskrift;
        case UPPSAGT -> Messages.steg_foljdUppsagning;
        default -> "";
        };
    }

    /** @return who may approve, when the step approves a deviation; empty for other steps */
    public String godkanns() {
        return steg.steg().handling() == Handling.AVVIKELSE_GODKANNA
                ? NLS.bind(Messages.steg_godkanns, Ord.roller(Rolltabell.roller(steg.steg().handling())))
                : "";
    }

    /** @return what hinders it unless a reason is given, empty for nothing */
    public String hinder() {
        return Ord.hinder(steg.hinder());
    }

    /** @return what is asked and typed */
    public Faltvarden varden() {
        return varden;
    }

    /** @return what has to be mended first, empty when the step can be taken */
    public Optional<String> brist() {
        return varden.brist().or(() -> varden.varden().equals(vagrat) ? Optional.of(Messages.steg_orsakEllerAndra) : Optional.empty());
    }

    /** @return the wish as the service takes it */
    public Stegbegaran begaran() {
        Map<String, String> alla = new HashMap<>(varden.varden());
        String orsak = alla.remove(ORSAK);
        return new Stegbegaran(arende.id(), arende.version(), stegId(), alla, orsak);
    }
}
