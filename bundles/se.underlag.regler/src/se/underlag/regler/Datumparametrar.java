package se.underlag.regler;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.underlag.base.Period;

/**
 * Numbers and texts that rules take from a list with dates instead of from the code. The product ships a list; what a systemförvaltare enters
 * is laid over it.
 */
public final class Datumparametrar {

    /** How many kronor an amount may differ from what was worked out before it is told (KF-07), SEK. */
    public static final String TOLERANS = "KF.tolerans";

    /** How long a protected identity is shown to who had it lifted, minutes. */
    public static final String SKYDD_MINUTER = "SK.skyddMinuter";

    /** How many months a first avtal runs, and a need has to last before it is assessed anew (BB-17, BB-30, BB-41). */
    public static final String AVTAL_MANADER = "BB.manader";

    /** How those months are counted, a {@link TreManader.Lasart} (A5). */
    public static final String AVTAL_LASART = "BB.lasart";

    /** Where a price is rounded, a {@link Dygnspris.Avrundning} (A6). */
    public static final String AVTAL_AVRUNDNING = "BB.avrundning";

    /** What a contact about a changed need means when it comes too early, a {@link ForandratBehov.TidigKontakt} (A11). */
    public static final String TIDIG_KONTAKT = "BB.tidigKontakt";

    private final List<Varde> varden;

    /**
     * A value and the days it holds.
     *
     * @param nyckel its key, {@code KF.tolerans}
     * @param varde its value as text
     * @param period the days, open at either end
     * @param kalla where it comes from
     */
    public record Varde(String nyckel, String varde, Period period, String kalla) {
    }

    private Datumparametrar(List<Varde> varden) {
        this.varden = List.copyOf(varden);
    }

    /** @return the list that the product ships */
    public static Datumparametrar levererade() {
        try (InputStream in = Datumparametrar.class.getResourceAsStream("parametrar.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Varde> varden = new ArrayList<>();
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Datumparametrar::line).forEach(varden::add);
            return new Datumparametrar(varden);
        } catch (IOException broken) {
            throw new UncheckedIOException("The shipped parameters cannot be read", broken);
        }
    }

    private static Varde line(String line) {
        String[] parts = line.split(";", -1);
        return new Varde(parts[0], parts[1], new Period(day(parts[2]), day(parts[3])), parts[4]);
    }

    private static LocalDate day(String text) {
        return text.isBlank() ? null : LocalDate.parse(text);
    }

    /** @return these values with others laid over them: where both hold on a day, the other one counts */
    public Datumparametrar med(List<Varde> andra) {
        List<Varde> all = new ArrayList<>(andra);
        all.addAll(varden);
        return new Datumparametrar(all);
    }

    /** @return every value, the ones that count first */
    public List<Varde> alla() {
        return varden;
    }

    /** @return the value of the key on that day, empty when none holds */
    public Optional<String> varde(String nyckel, LocalDate dag) {
        return varden.stream().filter(varde -> varde.nyckel().equals(nyckel) && varde.period().contains(dag)).map(Varde::varde).findFirst();
    }
}
