package se.underlag.avtal.ui.steg;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Startbegaran;
import se.underlag.avtal.Startval;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.avtal.ui.internal.Regelord;
import se.underlag.model.Flode;
import se.underlag.ui.sekretess.Avmaskning;
import se.underlag.ui.sekretess.Sekretess;

/** A flow that somebody is about to begin: from a person and a beslut, or from a running avtal. */
final class Startmodell {

    private static final Collator SVENSK = Collator.getInstance(Locale.of("sv", "SE"));

    private final Flode flode;
    private final List<Arendebild> lopande;
    private final Clock clock;
    private Arendebild fran;
    private List<Startval> enheter = List.of();
    private Startval enhet;
    private String beslutId;
    private String boendeId;
    private String sokbesked = "";
    private Faltvarden varden;

    /** @param lopande the avtal to choose from; @param fran the chosen one, null for none */
    Startmodell(Flode flode, List<Arendebild> lopande, Arendebild fran, Clock clock) {
        this.flode = flode;
        this.lopande = List.copyOf(lopande);
        this.clock = clock;
        this.fran = fran == null || fran.avtal() == null ? null
                : lopande.stream().filter(one -> one.avtal().id().equals(fran.avtal().id())).findFirst().orElse(null);
        this.varden = new Faltvarden(List.of(), clock);
    }

    Flode flode() {
        return flode;
    }

    /** @return whether it begins with a person and not with an avtal */
    boolean arAvrop() {
        return flode == Flode.NYTT_AVROP;
    }

    /** @return what beginning decides, and on which day (BB-10), or the rule that it follows */
    String ledtext() {
        if (!arAvrop()) {
            return NLS.bind(Messages.steg_regel, regel(), Regelord.text(regel()));
        }
        String beslutas = NLS.bind(Messages.start_beslutas, LocalDate.now(clock));
        return enhet != null && enhet.beslut().isEmpty() ? NLS.bind(Messages.steg_brist, Messages.start_ingetBeslut, beslutas) : beslutas;
    }

    private String regel() {
        return switch (flode) {
        case NYTT_AVROP -> "BB-10";
        case UPPFOLJANDE -> "BB-30";
        case FORANDRADE_BEHOV -> "BB-45";
        case UPPSAGNING -> "BB-60";
        };
    }

    /** @return what the button says that begins it */
    String startord() {
        return switch (flode) {
        case NYTT_AVROP -> Messages.start_besluta;
        case UPPSAGNING -> Messages.start_anmal;
        default -> Messages.start_starta;
        };
    }

    /** The search has found nobody, or more than are shown. @param besked what to do then, empty for nothing */
    void sokt(String besked) {
        sokbesked = besked;
    }

    List<Arendebild> lopande() {
        return lopande;
    }

    /** @return what is told of a running avtal: person, boende, days, reference */
    static List<String> celler(Arendebild ett) {
        boolean skyddad = ett.person() != null && Avmaskning.arSkyddad(ett.person().skyddad(), ett.person().id());
        String person = ett.person() == null ? "" : Sekretess.NAMN.visa(ett.person().namn(), skyddad);
        String boende = ett.boende() == null ? "" : Sekretess.PLATS.visa(ett.boende(), skyddad);
        return List.of(person, boende, Ord.period(ett.avtal().period()), ett.referens());
    }

    /** @param text words of what is told of it, in any order; @return the running avtal that hold them all, by person */
    List<Arendebild> sok(String text) {
        List<String> ord = Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).toList();
        return lopande.stream().filter(ett -> {
            String told = String.join(" ", celler(ett)).toLowerCase(Locale.ROOT);
            return ord.stream().allMatch(told::contains);
        }).sorted(Comparator.<Arendebild, String>comparing(ett -> celler(ett).getFirst(), SVENSK).thenComparing(Arendebild::referens)).toList();
    }

    Arendebild fran() {
        return fran;
    }

    /** Chooses the running avtal. */
    void valjAvtal(Arendebild ett) {
        fran = ett;
    }

    List<Startval> enheter() {
        return enheter;
    }

    /** The person was chosen: these units know it. @param beslut the beslut it was found by, null for none */
    void valjPerson(List<Startval> alla, String beslut) {
        enheter = List.copyOf(alla);
        Startval medBeslut = alla.stream().filter(one -> beslut != null && one.beslut().stream().anyMatch(val -> val.varde().equals(beslut)))
                .findFirst().orElse(alla.isEmpty() ? null : alla.get(0));
        valjEnhet(medBeslut);
        if (enhet != null && enhet.beslut().stream().anyMatch(val -> val.varde().equals(beslut))) {
            beslutId = beslut;
        }
    }

    /** Chooses the unit; a single beslut is chosen with it. */
    void valjEnhet(Startval val) {
        enhet = val;
        beslutId = val == null || val.beslut().size() != 1 ? null : val.beslut().get(0).varde();
        boendeId = null;
    }

    Startval enhet() {
        return enhet;
    }

    /** @return where the chosen unit stands among those that know the person, -1 for none */
    int enhetPlats() {
        return enhet == null ? -1 : enheter.indexOf(enhet);
    }

    void valjBeslut(String id) {
        beslutId = id;
    }

    String beslutId() {
        return beslutId;
    }

    void valjBoende(String id) {
        boendeId = id;
    }

    /** @return whether it is known what it begins with, so that the service can be asked for its fields */
    boolean harGrund() {
        return arAvrop() ? enhet != null : fran != null;
    }

    /** The service asks for these. */
    void falt(List<Stegfalt> falt) {
        varden = new Faltvarden(falt, clock);
    }

    Faltvarden varden() {
        return varden;
    }

    /** @return what has to be mended first, empty when the flow can begin */
    Optional<String> brist() {
        if (!harGrund()) {
            return Optional.of(arAvrop() ? sokbesked.isEmpty() ? Messages.start_valjPerson : sokbesked
                    : lopande.isEmpty() ? Messages.start_ingaAvtal : Messages.start_valjAvtal);
        }
        if (arAvrop() && beslutId == null && !enhet.beslut().isEmpty()) {
            return Optional.of(Messages.start_valjBeslut);
        }
        return varden.brist();
    }

    /** @return the wish as the service takes it */
    Startbegaran begaran() {
        if (arAvrop()) {
            return new Startbegaran(flode, enhet.enhetId(), enhet.personId(), beslutId, boendeId, null, varden.varden());
        }
        return new Startbegaran(flode, fran.enhetId(), fran.person() == null ? null : fran.person().id(), null, fran.boendeId(), fran.avtal().id(),
                varden.varden());
    }
}
