package se.underlag.avtal.internal.tjanst;

import java.util.List;
import se.underlag.model.Placeringsavtal;

/**
 * Who sets the days of an avtal, or sends it, takes the next turn of the placement. Two who do so at once take the same turn; the store refuses the
 * second, which tries again and then sees the days of the first (BB-17, BB-45).
 */
final class Turordning {

    private static final String DELARE = "/";

    private Turordning() {
    }

    /** @param avtal with person and home; @param alla every avtal of the person in the home, with or without this one */
    static void ta(Placeringsavtal avtal, List<Placeringsavtal> alla) {
        int highest = Math.max(nummer(avtal), alla.stream().mapToInt(Turordning::nummer).max().orElse(0));
        avtal.setTurordning(String.join(DELARE, avtal.getPerson().getId(), avtal.getBoende().getId(), String.valueOf(highest + 1)));
    }

    private static int nummer(Placeringsavtal avtal) {
        String turn = avtal.getTurordning();
        return turn == null ? 0 : Integer.parseInt(turn.substring(turn.lastIndexOf(DELARE) + 1));
    }
}
