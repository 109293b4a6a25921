package se.underlag.documents.internal.lasning;

/**
 * A gradient as the one colour it amounts to: the mean over its length, where colours go evenly from stop to stop and the outer ones reach the
 * edges. Of two stops at the edges it is their middle. The corner a gradient may spread from is not looked at.
 */
final class Toning {

    private final double[] sum = new double[3];
    private double at;
    private double before;
    private int last = Farg.INGEN;

    /** The next stop's place, 0 to 1; an unreadable one counts as the place before. */
    void vid(String position) {
        try {
            at = position == null ? before : Math.max(before, Math.min(1, Double.parseDouble(position.trim())));
        } catch (NumberFormatException unreadable) {
            at = before;
        }
    }

    /** The colour at the place just told. */
    void farg(int rgb) {
        add(last == Farg.INGEN ? rgb : last, rgb, at - before);
        before = at;
        last = rgb;
    }

    private void add(int from, int to, double length) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (channel(from, i) + channel(to, i)) / 2.0 * length;
        }
    }

    private static int channel(int rgb, int which) {
        return rgb >> 16 - 8 * which & 0xFF;
    }

    /** @return the mean, {@link Farg#INGEN} without a stop */
    int medel() {
        if (last == Farg.INGEN) {
            return Farg.INGEN;
        }
        int result = 0;
        for (int i = 0; i < sum.length; i++) {
            result = result << 8 | (int) Math.round(sum[i] + channel(last, i) * (1 - before));
        }
        return result;
    }
}
