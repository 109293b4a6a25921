package se.underlag.kopfil;

import java.util.List;
import se.underlag.base.Period;
import se.underlag.model.Handelsetyp;
import se.underlag.spi.Fynd;

/**
 * An all-green new row of an import of which the file does not tell whether it is a new ärende (PR-04) or the insats that a person changes to
 * (PR-05), since the person has other rows that are open when it begins.
 *
 * @param plats where the row stands
 * @param kandidater the person's rows that it may replace, in the order of the file
 * @param forslag the most likely answer. It is not given by itself: without any answer the row counts as a change of insats, and reductions on any of
 *        the person's rows belong to it
 */
public record Handelsefraga(Fynd.Plats plats, List<Kandidat> kandidater, Svar forslag) {

    /**
     * A row that may be replaced.
     *
     * @param plats where it stands in the file
     * @param radId id of the stored row it is, null when it is new too
     * @param minskad whether it has green months that show less than its decision gives, as a replaced row has
     */
    public record Kandidat(Fynd.Plats plats, String radId, String beslutsnr, String insats, String leverantor, Period period, boolean minskad) {
    }

    /**
     * What somebody says the row is.
     *
     * @param typ NYTT_ARENDE or BYTE_AV_INSATS
     * @param ersatter the row it replaces, null for a new ärende
     */
    public record Svar(Handelsetyp typ, Fynd.Plats ersatter) {

        /** @throws IllegalArgumentException for another event, or one that does not go with the row */
        public Svar {
            if (typ != Handelsetyp.NYTT_ARENDE && typ != Handelsetyp.BYTE_AV_INSATS || typ == Handelsetyp.NYTT_ARENDE == (ersatter != null)) {
                throw new IllegalArgumentException(String.valueOf(typ));
            }
        }

        /** @return a new ärende (PR-04) */
        public static Svar nyttArende() {
            return new Svar(Handelsetyp.NYTT_ARENDE, null);
        }

        /** @return a change of insats (PR-05). @param ersatter the row that it replaces */
        public static Svar bytesAv(Fynd.Plats ersatter) {
            return new Svar(Handelsetyp.BYTE_AV_INSATS, ersatter);
        }
    }

    /** Copies the list. */
    public Handelsefraga {
        kandidater = List.copyOf(kandidater);
    }
}
