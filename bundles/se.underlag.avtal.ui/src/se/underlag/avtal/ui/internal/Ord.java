package se.underlag.avtal.ui.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.base.Period;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Roll;
import se.underlag.process.Hinder;
import se.underlag.process.Stegstatus;
import se.underlag.regler.Kontrollrakning;
import se.underlag.ui.sekretess.Sekretess;

/** Values of placements as people write them. Status is told by a sign and a word, never by colour alone. */
public final class Ord {

    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));

    private Ord() {
    }

    /** @return the role, with a capital */
    public static String roll(Roll roll) {
        return switch (roll) {
        case ADMINISTRATOR -> Messages.roll_administrator;
        case ENHETSCHEF -> Messages.roll_enhetschef;
        case FORSTE_SOCIALSEKRETERARE -> Messages.roll_forste;
        case SOCIALSEKRETERARE -> Messages.roll_socialsekreterare;
        case SOCIALADMINISTRATOR -> Messages.roll_socialadministrator;
        case PLANERINGSLEDARE -> Messages.roll_planeringsledare;
        case LINK_SAMORDNARE -> Messages.roll_link;
        case ENHETEN_FOR_ADMINISTRATION -> Messages.roll_administration;
        case CONTROLLER -> Messages.roll_controller;
        case VERKSAMHETSCONTROLLER -> Messages.roll_verksamhetscontroller;
        case VERKSAMHETSCHEF -> Messages.roll_verksamhetschef;
        case SYSTEMFORVALTARE -> Messages.roll_systemforvaltare;
        };
    }

    /** @return several roles, with "eller" between them */
    public static String roller(Collection<Roll> roller) {
        return roller.stream().map(Ord::roll).collect(Collectors.joining(Messages.ord_eller));
    }

    /** @return sign and word */
    public static String status(Stegstatus status) {
        return switch (status) {
        case GJORT -> Messages.status_gjort;
        case MOJLIGT -> Messages.status_mojligt;
        case HINDRAT -> Messages.status_hindrat;
        case ANNAN_ROLL -> Messages.status_annanRoll;
        case SENARE -> Messages.status_senare;
        };
    }

    /** @return what the kind of document is called */
    public static String dokument(Dokumenttyp typ) {
        return switch (typ) {
        case BB_UTAN_PRIS -> Messages.dokument_bbUtanPris;
        case BB_MED_PRIS -> Messages.dokument_bbMedPris;
        case PLACERINGSAVTAL -> Messages.dokument_avtal;
        case FOLJEBREV -> Messages.dokument_foljebrev;
        case ADRESSETIKETT -> Messages.dokument_etikett;
        case ADMINISTRATIONSINFORMATION -> Messages.dokument_administration;
        case UTSKRIFTSPAKET -> Messages.dokument_utskrift;
        case MEJLPAKET -> Messages.dokument_mejl;
        case SIGNERAT_AVTAL -> Messages.dokument_signerat;
        case BEKRAFTELSE_UPPSAGNING -> Messages.dokument_uppsagning;
        };
    }

    /** @return what hinders, a sentence each, with the rule and the day when it no longer does */
    public static String hinder(Collection<Hinder> hinder) {
        return hinder.stream().map(Ord::hinder).collect(Collectors.joining(" "));
    }

    private static String hinder(Hinder ett) {
        String text = NLS.bind(Messages.ord_hinder, ett.text(), ett.regel());
        return ett.tidigast() == null || ett.text().contains(ett.tidigast().toString()) ? text
                : text + ' ' + NLS.bind(Messages.ord_tidigast, ett.tidigast());
    }

    /** @return the day, empty for none */
    public static String dag(LocalDate dag) {
        return dag == null ? "" : dag.toString();
    }

    /** @return day and time, empty for none */
    public static String tid(Instant tid) {
        return tid == null ? "" : TID.format(tid);
    }

    /** @return first and last day */
    public static String period(Period period) {
        return period == null ? "" : NLS.bind(Messages.ord_period, dag(period.from()), dag(period.tom()));
    }

    /** @return {@code 3 350,00 kr}, masked in discreet mode; empty for none */
    public static String kr(BigDecimal belopp) {
        return belopp == null ? "" : Sekretess.BELOPP.visa(NLS.bind(Messages.ord_kr, Belopp.svenska(belopp)));
    }

    /** @return points with decimal comma and no needless zeros, empty for none */
    public static String poang(BigDecimal poang) {
        return poang == null ? "" : tal(poang.stripTrailingZeros());
    }

    /** @return the number with decimal comma, empty for none */
    public static String tal(BigDecimal tal) {
        return tal == null ? "" : tal.toPlainString().replace('.', ',');
    }

    /** @return {@code ✗ Dokumentet är 180,00 kr (5,4 %) högre}, or that the prices agree */
    public static String avvikelse(Kontrollrakning kontroll) {
        if (kontroll.stammer()) {
            return Messages.pris_stammerText;
        }
        String kronor = kr(kontroll.avvikelse().abs());
        String procent = kontroll.procent().map(BigDecimal::abs).map(Ord::tal).orElse(null);
        boolean hogre = kontroll.avvikelse().signum() > 0;
        if (procent == null) {
            return NLS.bind(hogre ? Messages.pris_hogre : Messages.pris_lagre, kronor);
        }
        return NLS.bind(hogre ? Messages.pris_hogreProcent : Messages.pris_lagreProcent, kronor, procent);
    }
}
