package se.underlag.ui;

import org.eclipse.swt.graphics.RGB;

/** Contrast of two colours as WCAG 2.1 defines it, from 1 (the same) to 21 (black on white). */
public final class Kontrast {

    private Kontrast() {
    }

    /** @param one and other as 0xRRGGBB */
    public static double of(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** @return the contrast of two colours */
    public static double of(RGB one, RGB other) {
        return of(one.red << 16 | one.green << 8 | one.blue, other.red << 16 | other.green << 8 | other.blue);
    }

    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16 & 0xFF) + 0.7152 * channel(rgb >> 8 & 0xFF) + 0.0722 * channel(rgb & 0xFF);
    }

    private static double channel(int eightBits) {
        double c = eightBits / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
