package se.underlag.ui.internal.uppgift;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Arbetsdagar;
import se.underlag.base.Helgdag;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftsstatus;

/** Tasks and days in words. How urgent a task is is told by a sign and a word, never by colour. */
final class Uppgiftsord {

    private Uppgiftsord() {
    }

    /** @return ▲ Försenad */
    static String status(Uppgiftsstatus status) {
        return switch (status) {
        case FORSENAD -> Messages.forsenad;
        case SNART -> Messages.snart;
        case KOMMANDE -> Messages.kommande;
        };
    }

    /** @return the sign alone, for narrow places */
    static String tecken(Uppgiftsstatus status) {
        return status(status).substring(0, 1);
    }

    /** @return why, and by which rule */
    static String varfor(Uppgift uppgift) {
        return uppgift.varfor() == null || uppgift.varfor().isBlank() ? uppgift.regel()
                : NLS.bind(Messages.varforRegel, uppgift.varfor(),
                        uppgift.regel());
    }

    /** @return what the overdue and the near come to, in a sentence without full stop; empty when there are none */
    static String antal(List<Uppgiftsrad> rader) {
        long forsenade = Uppgiftsbild.antal(rader, Uppgiftsstatus.FORSENAD);
        long snart = Uppgiftsbild.antal(rader, Uppgiftsstatus.SNART);
        if (forsenade == 0) {
            return snart == 0 ? "" : NLS.bind(Messages.antalSnart, snart);
        }
        String sena = forsenade == 1 ? Messages.antalForsenad : NLS.bind(Messages.antalForsenade, forsenade);
        return snart == 0 ? sena : NLS.bind(Messages.antalBada, sena, snart);
    }

    /** @return November 2026 */
    static String manad(YearMonth manad) {
        return stor(manad.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, sprak())) + ' ' + manad.getYear();
    }

    /** @return Torsdag 25 december 2025, juldagen */
    static String dag(LocalDate dag) {
        String text = stor(DateTimeFormatter.ofPattern(Messages.dagmonster, sprak()).format(dag));
        return helgdag(dag).map(namn -> NLS.bind(Messages.dagHelg, text, namn)).orElse(text);
    }

    /** @return Mån */
    static String veckodag(LocalDate dag) {
        String kort = dag.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, sprak());
        return stor(kort.endsWith(".") ? kort.substring(0, kort.length() - 1) : kort);
    }

    /** @return what the day is called in the almanac */
    static Optional<String> helgdag(LocalDate dag) {
        return Arbetsdagar.helgdag(dag).map(Uppgiftsord::namn);
    }

    private static String namn(Helgdag dag) {
        return switch (dag) {
        case NYARSDAGEN -> Messages.nyarsdagen;
        case TRETTONDEDAG_JUL -> Messages.trettondedagJul;
        case LANGFREDAGEN -> Messages.langfredagen;
        case PASKDAGEN -> Messages.paskdagen;
        case ANNANDAG_PASK -> Messages.annandagPask;
        case FORSTA_MAJ -> Messages.forstaMaj;
        case KRISTI_HIMMELSFARDSDAG -> Messages.kristiHimmelsfardsdag;
        case PINGSTDAGEN -> Messages.pingstdagen;
        case NATIONALDAGEN -> Messages.nationaldagen;
        case MIDSOMMARAFTON -> Messages.midsommarafton;
        case MIDSOMMARDAGEN -> Messages.midsommardagen;
        case ALLA_HELGONS_DAG -> Messages.allaHelgonsDag;
        case JULAFTON -> Messages.julafton;
        case JULDAGEN -> Messages.juldagen;
        case ANNANDAG_JUL -> Messages.annandagJul;
        case NYARSAFTON -> Messages.nyarsafton;
        };
    }

    /** The language of our texts, which need not be the machine's. */
    private static Locale sprak() {
        return Locale.forLanguageTag(Messages.sprak);
    }

    private static String stor(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
