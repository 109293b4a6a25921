package se.underlag.avtal.ui.steg;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegfalt.Slag;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.internal.Regelord;
import se.underlag.base.Belopp;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.CellFormat.UnreadableException;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;

/** What a step or a start asks for, what has been typed, and what it means. Dates and amounts are typed as in the grids. */
public final class Faltvarden {

    /** How the service writes yes and no. */
    static final String JA = "ja";
    static final String NEJ = "nej";
    private static final Pattern POANG = Pattern.compile("\\d{1,4}([.,]\\d{1,6})?");
    private static final int LANGST = 255;
    private static final int LANGTEXT = 4000;

    private final Clock clock;
    private final List<Stegfalt> falt;
    private final Map<String, String> texter = new LinkedHashMap<>();
    private final Map<String, String> varden = new HashMap<>();
    private final Map<String, String> fel = new HashMap<>();
    private final CellFormat dagar;
    private final CellFormat kronor;

    /** @param clock today, for days such as {@code +14} */
    public Faltvarden(List<Stegfalt> falt, Clock clock) {
        this.clock = clock;
        this.falt = List.copyOf(falt);
        this.dagar = CellFormat.of(new Column<>("", "", ColumnType.DATUM, value -> value), clock);
        this.kronor = CellFormat.of(new Column<>("", "", ColumnType.KRONOR, value -> value), clock);
        falt.forEach(ett -> skriv(ett, forslag(ett)));
    }

    /** @return the same for these fields, with what was typed so far */
    Faltvarden med(List<Stegfalt> andra) {
        Faltvarden nya = new Faltvarden(andra, clock);
        andra.stream().filter(ett -> texter.containsKey(ett.nyckel())).forEach(ett -> nya.skriv(ett, text(ett)));
        return nya;
    }

    /** @return what is asked, in order */
    public List<Stegfalt> falt() {
        return falt;
    }

    /** The proposal as a person would have typed it. */
    private static String forslag(Stegfalt ett) {
        String forslag = Objects.requireNonNullElse(ett.forslag(), "");
        return switch (ett.slag()) {
        case KRONOR -> forslag.isEmpty() ? "" : Belopp.svenska(new BigDecimal(forslag));
        case POANG -> forslag.replace('.', ',');
        case VAL -> ett.val().stream().filter(val -> val.varde().equals(forslag)).map(Stegfalt.Val::etikett).findFirst().orElse("");
        case JA_NEJ -> JA.equals(forslag) ? JA : NEJ;
        default -> forslag;
        };
    }

    /** Takes what has been typed: for a choice its label, for yes or no {@code ja} or {@code nej}. */
    public void skriv(Stegfalt ett, String text) {
        texter.put(ett.nyckel(), text);
        varden.remove(ett.nyckel());
        fel.remove(ett.nyckel());
        try {
            String varde = text.isBlank() ? null : las(ett, text.strip());
            if (varde != null) {
                varden.put(ett.nyckel(), varde);
            }
        } catch (UnreadableException olaslig) {
            fel.put(ett.nyckel(), olaslig.getMessage());
        }
    }

    private String las(Stegfalt ett, String text) throws UnreadableException {
        return switch (ett.slag()) {
        case DATUM -> ((LocalDate) dagar.read(text)).toString();
        case KRONOR -> Belopp.oren((BigDecimal) kronor.read(text)).toPlainString();
        case POANG -> poang(text);
        case TEXT -> hogst(text, LANGST);
        case LANGTEXT -> hogst(text, LANGTEXT);
        case JA_NEJ -> JA.equals(text) ? JA : NEJ;
        case VAL -> ett.val().stream().filter(val -> val.etikett().equals(text)).map(Stegfalt.Val::varde).findFirst()
                .orElseThrow(() -> new UnreadableException(Messages.falt_val));
        };
    }

    private static String poang(String text) throws UnreadableException {
        if (!POANG.matcher(text).matches()) {
            throw new UnreadableException(Messages.falt_poang);
        }
        return text.replace(',', '.');
    }

    private static String hogst(String text, int tecken) throws UnreadableException {
        if (text.length() > tecken) {
            throw new UnreadableException(NLS.bind(Messages.falt_langt, tecken));
        }
        return text;
    }

    /** @return what stands in the field */
    public String text(Stegfalt ett) {
        return texter.get(ett.nyckel());
    }

    /** @return the value by its key as the service takes it, null when missing or unreadable */
    public String varde(String nyckel) {
        return varden.get(nyckel);
    }

    /** @return what stands in the field as it was understood: {@code 2025-01-31} for {@code +14}; the same where it cannot be read */
    public String tolkat(Stegfalt ett) {
        String varde = varden.get(ett.nyckel());
        if (varde == null) {
            return text(ett);
        }
        return switch (ett.slag()) {
        case DATUM -> varde;
        case KRONOR -> Belopp.svenska(new BigDecimal(varde));
        default -> text(ett);
        };
    }

    /** @return why what stands in the field cannot be read, null when it can */
    public String fel(Stegfalt ett) {
        return fel.get(ett.nyckel());
    }

    /** @return whether something must be typed here before going on */
    public boolean saknas(Stegfalt ett) {
        return ett.kravs() && ett.slag() != Slag.JA_NEJ && texter.getOrDefault(ett.nyckel(), "").isBlank();
    }

    /** @return the first thing that has to be mended, empty when nothing has */
    public Optional<String> brist() {
        return falt.stream().filter(ett -> fel(ett) != null).findFirst().map(ett -> NLS.bind(Messages.falt_fel, ett.etikett(), fel(ett)))
                .or(() -> falt.stream().filter(this::saknas).findFirst().map(ett -> NLS.bind(Messages.falt_saknas, ett.etikett())));
    }

    /** @return why the field is filled in as it is, with the rule quoted; empty where nothing was proposed */
    public String darforAtt(Stegfalt ett) {
        if (ett.forslag() == null || ett.forslag().isEmpty() || ett.regel() == null || ett.regel().isEmpty()) {
            return "";
        }
        boolean andrat = !Objects.equals(ett.slag() == Slag.JA_NEJ ? text(ett) : varden.getOrDefault(ett.nyckel(), ""), ett.forslag())
                && !Objects.equals(text(ett), forslag(ett));
        if (ett.slag() == Slag.JA_NEJ && !JA.equals(ett.forslag())) {
            // a no proposes nothing: the rule says what a yes would mean
            return NLS.bind(Messages.steg_regel, ett.regel(), Regelord.text(ett.regel())).strip();
        }
        return NLS.bind(andrat ? Messages.falt_andrat : Messages.falt_forslag, new Object[] { ett.regel(), Regelord.text(ett.regel()), forslag(ett) })
                .strip();
    }

    /** @return the values by key, as the service takes them; empty fields are left out */
    public Map<String, String> varden() {
        return Map.copyOf(varden);
    }
}
