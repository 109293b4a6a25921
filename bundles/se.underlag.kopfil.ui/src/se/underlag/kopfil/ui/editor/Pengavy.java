package se.underlag.kopfil.ui.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Which money the months and the row's total show: all of it, only what is decided, or only what is forecast (PR-02). */
enum Pengavy {
    TOTALT, FAKTISKT, PROGNOS;

    /** @param manad 1 to 12; @return what the cell of the month shows, SEK, null where it is empty */
    BigDecimal belopp(Radpost post, int manad) {
        return switch (this) {
        case TOTALT -> post.visat(manad);
        case FAKTISKT -> post.faktiskt().get(manad);
        case PROGNOS -> post.prognos().get(manad);
        };
    }

    /** @return the year's total of what is shown, SEK */
    BigDecimal summa(Radpost post) {
        return switch (this) {
        case TOTALT -> post.summa();
        case FAKTISKT -> post.faktiskt().summa();
        case PROGNOS -> post.prognos().summa();
        };
    }

    /** @return whether forecast is in what the month shows, so that it is green */
    boolean arGron(Radpost post, int manad) {
        return this != FAKTISKT && post.arGron(manad);
    }

    /** @return whether forecast is in the row's total */
    boolean harPrognos(Radpost post) {
        return this != FAKTISKT && post.harPrognos();
    }

    /**
     * Whether an amount that is typed into the month means one thing only. What is decided cannot be typed on a row that is forecast as a whole
     * (PR-04, PR-05); forecast can be typed where one event stands behind the month, and on a row that an event made.
     */
    boolean redigerbar(Radpost post, int manad) {
        return switch (this) {
        case TOTALT -> true;
        case FAKTISKT -> !post.arHandelserad();
        case PROGNOS -> {
            int handelser = post.effekter(manad).size();
            yield handelser == 1 || handelser == 0 && post.arHandelserad();
        }
        };
    }

    /** Which of them an editor shows now, and who follows it. Belongs to the UI thread. */
    static final class Lage {

        private final List<Runnable> lyssnare = new ArrayList<>();
        private Pengavy vy = TOTALT;

        /** @return what is shown now */
        Pengavy vy() {
            return vy;
        }

        /** Shows another. */
        void byt(Pengavy ny) {
            if (vy != ny) {
                vy = ny;
                List.copyOf(lyssnare).forEach(Runnable::run);
            }
        }

        /** Tells of every change, as long as the editor's content stands. */
        void lyssna(Runnable ny) {
            lyssnare.add(ny);
        }

        /** Ends the listening of a content that is gone. */
        void glom(Runnable gammal) {
            lyssnare.remove(gammal);
        }
    }
}
