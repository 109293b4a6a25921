package se.underlag.kopfil.ui.prognos;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.prognos.Handelsebild;
import se.underlag.kopfil.prognos.Motiv;
import se.underlag.kopfil.prognos.NyPlats;
import se.underlag.kopfil.prognos.Prognosforslag.Atgard;
import se.underlag.kopfil.prognos.Prognosforslag;
import se.underlag.kopfil.prognos.Prognosmotor;
import se.underlag.kopfil.prognos.Prognosplan;
import se.underlag.kopfil.prognos.Radlage;
import se.underlag.kopfil.prognos.Radutsikt;
import se.underlag.kopfil.ui.prognos.Besked.Slag;
import se.underlag.model.Regi;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.ord.Faltord;

/**
 * What a guided action's dialog knows, without any window: what has been typed, the plan that follows from it, what is wrong or missing, and
 * whether it may be carried out. Pure but for what is typed; works out the plan at each change.
 */
public final class Guidemodell {

    private static final int AR_MANADER = 12;

    private final Guide guide;
    private final Guideunderlag underlag;
    private final Prognosmotor motor;
    private final Clock clock;
    private final Guidevarden varden;
    private List<Prognosplan> planer = List.of();

    /** @param clock today, for typed dates and what is proposed */
    public Guidemodell(Guide guide, Guideunderlag underlag, Clock clock) {
        this.guide = guide;
        this.underlag = underlag;
        this.clock = clock;
        this.motor = new Prognosmotor(clock);
        this.varden = new Guidevarden(clock);
        guide.falt().forEach(this::gorValbart);
        foresla();
        planera();
    }

    private void gorValbart(Falt falt) {
        switch (falt) {
        case INSATS -> varden.valbara(falt, ord(underlag.insatser().stream()));
        case LEVERANTOR -> varden.valbara(falt, ord(underlag.leverantorer().stream()));
        case REGI -> varden.valbara(falt, ordnat(Messages.regiExtern, true, Messages.regiEgen, false));
        case FORDELNING -> varden.valbara(falt, ordnat(Messages.fordelningManad, true, Messages.fordelningTotalt, false));
        case FRAN_MANAD, TILL_MANAD -> varden.valbara(falt, manader());
        case OMFATTNING -> varden.valbara(falt, underlag.rader().isEmpty() ? Map.of(Messages.omfattningFilen, false)
                : ordnat(underlag.rader().size() == 1 ? Messages.omfattningRad : NLS.bind(Messages.omfattningRader, underlag.rader().size()), true,
                        Messages.omfattningFilen, false));
        case UNDERLAG -> varden.valbara(falt, ord(Stream.of(Messages.underlagForslag.split(";"))));
        case SAKERHET -> varden.valbara(falt, ord(Stream.of(Messages.sakerhetForslag.split(";"))));
        case HANDELSE -> varden.valbara(falt, handelser());
        default -> {
            // nothing to choose from
        }
        }
    }

    private static Map<String, Object> ord(Stream<String> alla) {
        Map<String, Object> val = new LinkedHashMap<>();
        alla.map(String::strip).forEach(ett -> val.put(ett, ett));
        return val;
    }

    private static Map<String, Object> ordnat(String en, Object forst, String annan, Object sedan) {
        Map<String, Object> val = new LinkedHashMap<>();
        val.put(en, forst);
        val.put(annan, sedan);
        return val;
    }

    private static Map<String, Object> manader() {
        Map<String, Object> val = new LinkedHashMap<>();
        for (int manad = 1; manad <= AR_MANADER; manad++) {
            val.put(Effekttabell.manad(manad), manad);
        }
        return val;
    }

    /** The events that can be chosen: those that were chosen already as one, else those of the row, latest first. */
    private Map<String, Object> handelser() {
        Map<String, Object> val = new LinkedHashMap<>();
        if (underlag.handelser().size() > 1) {
            val.put(NLS.bind(Messages.handelserValda, underlag.handelser().size()), underlag.handelser());
            return val;
        }
        List<Handelsebild> bland = underlag.handelser().isEmpty() && underlag.rad() != null ? obekraftade(underlag.rad())
                : underlag.lage().handelser().stream().filter(en -> underlag.handelser().contains(en.id())).toList();
        for (int i = bland.size() - 1; i >= 0; i--) {
            Handelsebild handelse = bland.get(i);
            String namn = handelsenamn(handelse);
            String unikt = namn;
            for (int nr = 2; val.containsKey(unikt); nr++) {
                unikt = namn + " (" + nr + ")";
            }
            val.put(unikt, Set.of(handelse.id()));
        }
        return val;
    }

    private List<Handelsebild> obekraftade(String rad) {
        return underlag.lage().handelserPa(rad).stream().filter(Handelsebild::arObekraftad).toList();
    }

    private static String handelsenamn(Handelsebild handelse) {
        String typ = handelse.typ() == null ? "" : Faltord.current().varde("Prognoshandelse", "typ", handelse.typ().getName());
        return handelse.datum() == null ? typ : NLS.bind(Messages.handelseFran, typ, handelse.datum());
    }

    /** Sensible values, so that a common action is a matter of a few keys. */
    private void foresla() {
        Optional<Radlage> rad = underlag.lage().rad(String.valueOf(underlag.rad()));
        Radutsikt utsikt = Prognosmotor.utsikt(underlag.lage(), String.valueOf(underlag.rad()));
        LocalDate arsslut = LocalDate.of(underlag.lage().ar(), AR_MANADER, 31);
        switch (guide) {
        case FORLANG -> {
            varden.foresla(Falt.TOM, utsikt.sistaDag() == null || utsikt.sistaDag().isBefore(arsslut) ? arsslut : null);
            varden.foresla(Falt.DYGNSPRIS, utsikt.dygnspris());
        }
        case BYT_INSATS -> {
            varden.foresla(Falt.FRAN, nastaManad(utsikt));
            varden.foresla(Falt.TOM, utsikt.sistaDag());
            rad.map(Radlage::bild).map(Radbild::konto).ifPresent(konto -> varden.foresla(Falt.KONTO, konto));
        }
        case FLYTTA -> {
            varden.foresla(Falt.FRAN, nastaManad(utsikt));
            varden.foresla(Falt.TOM, utsikt.sistaDag());
        }
        case DYGNSPRISET, F100 -> varden.foresla(Falt.FRAN, nastaManad(utsikt));
        case ATGARD -> {
            varden.foresla(Falt.OMFATTNING, varden.valbara(Falt.OMFATTNING).get(0));
            varden.foresla(Falt.FORDELNING, Messages.fordelningManad);
            varden.foresla(Falt.FRAN_MANAD, Effekttabell.manad(Optional.ofNullable(nastaManad(null)).map(LocalDate::getMonthValue).orElse(1)));
            varden.foresla(Falt.TILL_MANAD, Effekttabell.manad(AR_MANADER));
        }
        case BEKRAFTA, TA_BORT -> {
            varden.foresla(Falt.HANDELSE, varden.valbara(Falt.HANDELSE).stream().findFirst().orElse(null));
            rad.map(Radlage::bild).map(Radbild::beslutsnr).filter(nr -> guide == Guide.BEKRAFTA && underlag.handelser().isEmpty())
                    .ifPresent(nr -> varden.foresla(Falt.BESLUT, nr));
        }
        default -> {
            // a new ärende and an early end cannot be guessed
        }
        }
        varden.foresla(Falt.UNDERLAG, underlag.underlag());
        foreslaRegi(rad);
    }

    private void foreslaRegi(Optional<Radlage> rad) {
        if (guide == Guide.F100) {
            rad.map(Radlage::regi).ifPresent(regi -> varden.foresla(Falt.REGI,
                    regi == Regi.EGEN ? Messages.regiEgen : Messages.regiExtern));
        }
    }

    /** @return the first day of next month where it lies in the file's year and in what the row costs, null elsewhere */
    private LocalDate nastaManad(Radutsikt utsikt) {
        LocalDate dag = YearMonth.now(clock).plusMonths(1).atDay(1);
        boolean iRaden = utsikt == null || (utsikt.forstaDag() == null || !dag.isBefore(utsikt.forstaDag()))
                && (utsikt.sistaDag() == null || !dag.isAfter(utsikt.sistaDag()));
        return dag.getYear() == underlag.lage().ar() && iRaden ? dag : null;
    }

    /** @return which action it is */
    public Guide guide() {
        return guide;
    }

    /** @return what is asked, in order; one decision and one last day would not fit several events */
    public List<Falt> falt() {
        return guide == Guide.BEKRAFTA && underlag.handelser().size() > 1 ? List.of(Falt.HANDELSE) : guide.falt();
    }

    /** @return what stands in the field */
    public String text(Falt falt) {
        return varden.text(falt);
    }

    /** Takes what has been typed into the field, and works out the plan. */
    public void skriv(Falt falt, String text) {
        varden.skriv(falt, text);
        planera();
    }

    /** @return what stands in the field as it was understood, {@code 2025-01-31} for {@code +14}; the same where it cannot be read */
    public String tolkat(Falt falt) {
        return varden.tolkat(falt);
    }

    /** @return what can be chosen in the field or is suggested for it, in order */
    public List<String> valbara(Falt falt) {
        return varden.valbara(falt);
    }

    /** @return why what stands in the field cannot be read, null when it can */
    public String fel(Falt falt) {
        return varden.fel(falt);
    }

    private void planera() {
        boolean ingen = guide == Guide.TA_BORT && valda().isEmpty();
        planer = guide == Guide.BEKRAFTA ? bekraftelser() : ingen ? List.of() : List.of(motor.plan(underlag.lage(), forslag()));
    }

    /** Events that are confirmed together are planned one on the other. */
    private List<Prognosplan> bekraftelser() {
        List<Prognosplan> alla = new ArrayList<>();
        var lage = underlag.lage();
        for (String handelse : valda()) {
            Prognosplan plan = motor.plan(lage, new Prognosforslag.Bekrafta(handelse, varden.ord(Falt.BESLUT), varden.dag(Falt.TOM)));
            alla.add(plan);
            lage = Prognosmotor.efter(lage, plan);
        }
        return alla;
    }

    @SuppressWarnings("unchecked") private Set<String> valda() {
        Set<String> valda = varden.val(Falt.HANDELSE, Set.class);
        return valda == null ? Set.of() : valda;
    }

    private Prognosforslag forslag() {
        Motiv motiv = new Motiv(varden.ord(Falt.SAKERHET), varden.ord(Falt.UNDERLAG), varden.ord(Falt.ORSAK));
        String rad = underlag.rad();
        LocalDate fran = varden.dag(Falt.FRAN);
        return switch (guide) {
        case FORLANG -> new Prognosforslag.Forlang(rad, varden.dag(Falt.TOM), varden.belopp(Falt.DYGNSPRIS), motiv);
        case NYTT_ARENDE -> new Prognosforslag.NyttArende(varden.ord(Falt.IDENTITET), varden.ord(Falt.NAMN), fran, plats(), motiv);
        case BYT_INSATS -> new Prognosforslag.BytInsats(rad, fran, plats(), motiv);
        case AVSLUTA -> new Prognosforslag.AvslutaIFortid(rad, varden.dag(Falt.TOM), motiv);
        case DYGNSPRISET -> new Prognosforslag.AndraDygnspris(rad, fran, varden.belopp(Falt.DYGNSPRIS), motiv);
        case F100 -> new Prognosforslag.FlyttaTillF100(rad, fran, varden.val(Falt.REGI, Boolean.class), motiv);
        case FLYTTA -> new Prognosforslag.Flytta(rad, fran, harPlats() ? plats() : null, motiv);
        case ATGARD -> new Atgard(Boolean.TRUE.equals(varden.val(Falt.OMFATTNING, Boolean.class)) ? underlag.rader() : List.of(), effekt(), null,
                varden.ord(Falt.TEXT), motiv);
        case BEKRAFTA -> throw new IllegalStateException("Planned one by one");
        case TA_BORT -> new Prognosforslag.TaBort(valda());
        };
    }

    private NyPlats plats() {
        return new NyPlats(varden.ord(Falt.INSATS), varden.ord(Falt.LEVERANTOR), varden.belopp(Falt.DYGNSPRIS), varden.dag(Falt.TOM),
                varden.ord(Falt.KONTO), null);
    }

    private boolean harPlats() {
        return Stream.of(Falt.INSATS, Falt.LEVERANTOR, Falt.DYGNSPRIS).anyMatch(falt -> !varden.saknas(falt));
    }

    private Manadsbelopp effekt() {
        BigDecimal belopp = varden.belopp(Falt.BELOPP);
        Integer fran = varden.val(Falt.FRAN_MANAD, Integer.class);
        Integer till = varden.val(Falt.TILL_MANAD, Integer.class);
        if (belopp == null || fran == null || till == null || fran > till) {
            return Manadsbelopp.TOMT;
        }
        return Boolean.FALSE.equals(varden.val(Falt.FORDELNING, Boolean.class)) ? Atgard.totalt(belopp, fran, till)
                : Atgard.perManad(belopp, fran, till);
    }

    /** @return what would be done, in order; several only when several events are confirmed */
    public List<Prognosplan> planer() {
        return planer;
    }

    /** @return what it would do month by month; empty where nothing can be worked out */
    public Effekttabell tabell() {
        return Effekttabell.of(planer);
    }

    /** @return whether everything is there and no rule refuses it */
    public boolean kanGenomforas() {
        return !planer.isEmpty() && besked().stream().noneMatch(besked -> besked.slag() == Slag.FEL || besked.slag() == Slag.SAKNAS);
    }

    /** @return what is wrong, missing or good to know, the gravest first */
    public List<Besked> besked() {
        List<Besked> alla = new ArrayList<>();
        for (Falt falt : guide.falt()) {
            if (varden.fel(falt) != null) {
                alla.add(new Besked(Slag.FEL, guide.etikett(falt) + ": " + varden.fel(falt)));
            }
        }
        List<Falt> saknade = guide.falt().stream().filter(falt -> guide.kravs(falt) && varden.saknas(falt) && varden.fel(falt) == null).toList();
        if (alla.isEmpty() && saknade.isEmpty()) {
            planer.stream().flatMap(plan -> plan.fynd().stream()).distinct().map(Guidemodell::besked).forEach(alla::add);
        }
        String saknas = saknade.stream().filter(falt -> falt != Falt.UNDERLAG).map(guide::etikett).collect(Collectors.joining(", "));
        if (!saknas.isEmpty()) {
            alla.add(new Besked(Slag.SAKNAS, NLS.bind(Messages.faltSaknas, saknas)));
        }
        if (saknade.contains(Falt.UNDERLAG)) {
            alla.add(new Besked(Slag.SAKNAS, Messages.underlagSaknas));
        }
        if (planer.isEmpty()) {
            alla.add(new Besked(Slag.FEL, Messages.ingenHandelse));
        }
        return alla;
    }

    private static Besked besked(Fynd fynd) {
        return new Besked(fynd.avvisad() ? Slag.FEL : fynd.allvar() == Allvar.UPPLYSNING ? Slag.UPPLYSNING : Slag.VARNING, fynd.text());
    }

    /** @return what undo will call it */
    public String etikett() {
        return planer.size() == 1 ? planer.get(0).etikett() : NLS.bind(Messages.bekraftaFlera, planer.size());
    }
}
