package se.underlag.kopfil.internal.tolkning;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Fargval;
import se.underlag.kopfil.internal.layout.Rubrik;

/**
 * Which marks mean prognos (PR-02). Unless colours are named, a fill is green by what the eye sees: its hue lies between 72° and 160°
 * (yellow-green of Office's olive theme to emerald), it is at least 12 % saturated with at least 10 steps of 255 between its strongest and
 * weakest part, and it is neither nearly black nor nearly white. Yellow (60°), lime that is more yellow than green, turquoise (170°), teal
 * (180°) and grey are not green. Text colours, words, and what conditional formats show mean prognos only when they are named.
 */
public final class Prognosfarg {

    /** Every green, as described above. */
    public static final Prognosfarg AUTO = new Prognosfarg(Set.of());

    private static final double HUE_FROM = 72;
    private static final double HUE_TO = 160;
    private static final double SATURATION = 0.12;
    private static final int CHROMA = 10;
    private static final double DARKEST = 0.05;
    private static final double LIGHTEST = 0.98;
    private static final int FULL = 255;

    private final Set<Integer> bara;
    private final Fargval val;
    private final Set<String> ord;

    /** @param bara the only RGB values that mean prognos; empty decides by hue */
    public Prognosfarg(Set<Integer> bara) {
        this(bara, Fargval.INGET);
    }

    /** @param bara the only fills that mean prognos, RGB; empty decides by hue; @param val what else does, and which fills do not */
    public Prognosfarg(Set<Integer> bara, Fargval val) {
        this.bara = Set.copyOf(bara);
        this.val = val;
        ord = val.prognostext().stream().map(Rubrik::tat).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** @return the colours of {@code auto} or {@code RRGGBB,RRGGBB}; empty when the text is neither */
    public static Optional<Set<Integer>> read(String text) {
        if (text.strip().equalsIgnoreCase("auto")) {
            return Optional.of(Set.of());
        }
        Set<Integer> colours = new TreeSet<>();
        for (String part : text.split(",", -1)) {
            String hex = part.strip().replaceFirst("^#", "").toUpperCase(Locale.ROOT);
            if (!hex.matches("([0-9A-F]{2})?[0-9A-F]{6}")) {
                return Optional.empty();
            }
            colours.add(Integer.parseInt(hex.substring(hex.length() - 6), 16));
        }
        return Optional.of(colours);
    }

    /** @return whether the fill means prognos. @param fyllning RGB, negative for no fill */
    public boolean prognos(int fyllning) {
        if (fyllning < 0 || val.ejGrona().contains(fyllning & 0xFFFFFF)) {
            return false;
        }
        return bara.isEmpty() ? green(fyllning) : bara.contains(fyllning & 0xFFFFFF);
    }

    /** @return whether any mark of the cell itself means prognos */
    boolean prognos(Cell cell) {
        return prognos(cell.fyllning()) || cell.typsnitt() >= 0 && val.typsnitt().contains(cell.typsnitt())
                || cell.villkorsfyllning() >= 0 && val.villkor().contains(cell.villkorsfyllning());
    }

    /** @return whether a word in the row makes all its amounts prognos */
    boolean prognosrad(Kalkylrad rad) {
        return !ord.isEmpty() && rad.celler().stream().anyMatch(cell -> cell.typ() == Cell.Typ.TEXT && ord.contains(Rubrik.tat(cell.text())));
    }

    private static boolean green(int rgb) {
        int red = rgb >> 16 & FULL;
        int green = rgb >> 8 & FULL;
        int blue = rgb & FULL;
        int strongest = Math.max(red, Math.max(green, blue));
        int weakest = Math.min(red, Math.min(green, blue));
        int chroma = strongest - weakest;
        if (chroma < CHROMA || green != strongest) {
            return false;
        }
        double lightness = (strongest + weakest) / (2.0 * FULL);
        double saturation = chroma / (double) FULL / (1 - Math.abs(2 * lightness - 1));
        double hue = hue(red, green, blue, chroma).orElse(0);
        return hue >= HUE_FROM && hue <= HUE_TO && saturation >= SATURATION && lightness >= DARKEST && lightness <= LIGHTEST;
    }

    /** The hue of a colour whose green part is the strongest, in degrees. */
    private static OptionalInt hue(int red, int green, int blue, int chroma) {
        return chroma == 0 || green < red ? OptionalInt.empty() : OptionalInt.of((int) Math.round(60 * ((blue - red) / (double) chroma + 2)));
    }
}
