package se.underlag.documents.internal.lasning;

/** Arithmetic on colours as Excel does it. */
final class Farg {

    /** No colour. */
    static final int INGEN = -1;

    private static final int HLS_MAX = 240;
    private static final int RGB_MAX = 255;

    private Farg() {
    }

    /** @param rgb {@code RRGGBB} or {@code AARRGGBB}; Excel takes no notice of the alpha of a fill; @return {@link #INGEN} when unreadable */
    static int parse(String rgb) {
        if (rgb == null || rgb.length() != 6 && rgb.length() != 8) {
            return INGEN;
        }
        int result = 0;
        for (int i = rgb.length() - 6; i < rgb.length(); i++) {
            int digit = Character.digit(rgb.charAt(i), 16);
            if (digit < 0) {
                return INGEN;
            }
            result = result << 4 | digit;
        }
        return result;
    }

    /** @param share of the fore colour in 128ths */
    static int mix(int fore, int back, int share) {
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int f = fore >> shift & 0xFF;
            int b = back >> shift & 0xFF;
            result = result << 8 | b + (f - b) * share / 128;
        }
        return result;
    }

    /**
     * Lightens (above zero) or darkens a colour, in Windows' whole-number HLS of 0–240. Only with its roundings the shades equal those in
     * Excel's colour menu, such as C6E0B4 for 70AD47 with tint 0.5999.
     */
    static int tint(int rgb, double tint) {
        if (tint == 0 || Double.isNaN(tint)) {
            return rgb;
        }
        double t = Math.max(-1, Math.min(1, tint));
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int max = Math.max(red, Math.max(green, blue));
        int min = Math.min(red, Math.min(green, blue));
        int sum = max + min;
        int difference = max - min;
        int lightness = (sum * HLS_MAX + RGB_MAX) / (2 * RGB_MAX);
        int saturation = 0;
        int hue = 0;
        if (difference > 0) {
            int range = lightness <= HLS_MAX / 2 ? sum : 2 * RGB_MAX - sum;
            saturation = (difference * HLS_MAX + range / 2) / range;
            hue = hue(red, green, blue, max, difference);
        }
        int lighter = t < 0 ? (int) (lightness * (1 + t)) : (int) (lightness * (1 - t)) + HLS_MAX - (int) (HLS_MAX * (1 - t));
        return rgb(hue, Math.max(0, Math.min(HLS_MAX, lighter)), saturation);
    }

    private static int hue(int red, int green, int blue, int max, int difference) {
        int r = ((max - red) * (HLS_MAX / 6) + difference / 2) / difference;
        int g = ((max - green) * (HLS_MAX / 6) + difference / 2) / difference;
        int b = ((max - blue) * (HLS_MAX / 6) + difference / 2) / difference;
        int hue;
        if (red == max) {
            hue = b - g;
        } else if (green == max) {
            hue = HLS_MAX / 3 + r - b;
        } else {
            hue = 2 * HLS_MAX / 3 + g - r;
        }
        return Math.floorMod(hue, HLS_MAX);
    }

    private static int rgb(int hue, int lightness, int saturation) {
        if (saturation == 0) {
            int grey = (lightness * RGB_MAX + HLS_MAX / 2) / HLS_MAX;
            return grey << 16 | grey << 8 | grey;
        }
        int high = lightness <= HLS_MAX / 2 ? (lightness * (HLS_MAX + saturation) + HLS_MAX / 2) / HLS_MAX
                : lightness + saturation - (lightness * saturation + HLS_MAX / 2) / HLS_MAX;
        int low = 2 * lightness - high;
        return channel(low, high, hue + HLS_MAX / 3) << 16 | channel(low, high, hue) << 8 | channel(low, high, hue - HLS_MAX / 3);
    }

    private static int channel(int low, int high, int anyHue) {
        int hue = Math.floorMod(anyHue, HLS_MAX);
        int sixth = HLS_MAX / 6;
        int level;
        if (hue < sixth) {
            level = low + ((high - low) * hue + sixth / 2) / sixth;
        } else if (hue < HLS_MAX / 2) {
            level = high;
        } else if (hue < 2 * HLS_MAX / 3) {
            level = low + ((high - low) * (2 * HLS_MAX / 3 - hue) + sixth / 2) / sixth;
        } else {
            level = low;
        }
        return Math.max(0, Math.min(RGB_MAX, (level * RGB_MAX + HLS_MAX / 2) / HLS_MAX));
    }
}
