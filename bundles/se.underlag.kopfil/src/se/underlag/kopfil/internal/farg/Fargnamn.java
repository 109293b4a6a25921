package se.underlag.kopfil.internal.farg;

import org.eclipse.osgi.util.NLS;

/** What people call a colour, by its hue in degrees, its saturation and its lightness; light from 0.70, dark below 0.30. */
public final class Fargnamn {

    private static final int FULL = 255;
    private static final double LIGHT = 0.70;
    private static final double DARK = 0.30;
    private static final double WHITE = 0.96;
    private static final double BLACK = 0.06;
    private static final double COLOURED = 0.12;
    private static final int CHROMA = 10;

    private Fargnamn() {
    }

    /** @param rgb {@code 0xRRGGBB}; @return its name, as "ljusgrön" */
    public static String of(int rgb) {
        int red = rgb >> 16 & FULL;
        int green = rgb >> 8 & FULL;
        int blue = rgb & FULL;
        int strongest = Math.max(red, Math.max(green, blue));
        int weakest = Math.min(red, Math.min(green, blue));
        int chroma = strongest - weakest;
        double lightness = (strongest + weakest) / (2.0 * FULL);
        if (lightness <= BLACK) {
            return Messages.svart;
        }
        double saturation = chroma == 0 ? 0 : chroma / (double) FULL / (1 - Math.abs(2 * lightness - 1));
        if (chroma < CHROMA || saturation < COLOURED) {
            return lightness >= WHITE ? Messages.vit : shade(Messages.gra, lightness);
        }
        return word(hue(red, green, blue, strongest, chroma), lightness);
    }

    private static double hue(int red, int green, int blue, int strongest, double chroma) {
        double sixth;
        if (strongest == green) {
            sixth = (blue - red) / chroma + 2;
        } else if (strongest == red) {
            sixth = (green - blue) / chroma + 6;
        } else {
            sixth = (red - green) / chroma + 4;
        }
        return sixth % 6 * 60;
    }

    /** Light red is called pink and dark orange brown. */
    private static String word(double hue, double lightness) {
        if (hue < 15 || hue >= 340) {
            return lightness >= LIGHT ? Messages.rosa : shade(Messages.rod, lightness);
        }
        if (hue < 44) {
            return lightness < 0.40 ? Messages.brun : shade(Messages.orange, lightness);
        }
        if (hue < 66) {
            return shade(Messages.gul, lightness);
        }
        if (hue < 82) {
            return shade(Messages.gulgron, lightness);
        }
        if (hue <= 160) {
            return shade(Messages.gron, lightness);
        }
        if (hue < 195) {
            return shade(Messages.turkos, lightness);
        }
        if (hue < 255) {
            return shade(Messages.bla, lightness);
        }
        return hue < 300 ? shade(Messages.lila, lightness) : lightness >= 0.50 ? Messages.rosa : shade(Messages.lila, lightness);
    }

    private static String shade(String name, double lightness) {
        return lightness >= LIGHT ? NLS.bind(Messages.ljus, name) : lightness < DARK ? NLS.bind(Messages.mork, name) : name;
    }
}
