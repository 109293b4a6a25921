package se.underlag.kopfil;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.underlag.base.Manadsbelopp;
import se.underlag.spi.Allvar;

/**
 * A köpfil at a glance. Amounts in SEK, actual and forecast apart (PR-02).
 *
 * @param enhet name of the unit
 * @param agare name of its owner (KF-11), the signature when the name is not known, null when there is none
 * @param insatser sums by insats, the dearest first
 * @param leverantorer sums by leverantör, the dearest first
 * @param problem how many findings the checks have, by severity; severities without findings are not there
 * @param uppladdad the latest upload (KF-09), null before the first
 * @param sedan first day whose changes are told: yesterday
 * @param andringar who changed what since then, the latest first
 * @param fler whether the unit has so many changes that only the newest of them are counted
 */
public record Kopfilsoversikt(Kopfilsinfo fil, String enhet, String agare, Manadsbelopp faktiskt, Manadsbelopp prognos, List<Post> insatser,
        List<Post> leverantorer, Map<Allvar, Integer> problem, Uppladdning uppladdad, LocalDate sedan, List<Andring> andringar,
        boolean fler) {

    /** A sum of rows that have something in common. @param namn null where they have nothing there */
    public record Post(String namn, int rader, BigDecimal faktisk, BigDecimal prognos) {

        /** @return both, SEK */
        public BigDecimal summa() {
            return faktisk.add(prognos);
        }
    }

    /** An upload. @param nummer its number in the file, from 1; @param manad 1 to 12; @param av signature */
    public record Uppladdning(int nummer, int manad, Instant tid, String av) {
    }

    /**
     * What one person has done.
     *
     * @param anvandare signature
     * @param senast time of the last change
     * @param nya new rows
     * @param andrade changed rows, their forecast included
     * @param borttagna removed rows
     */
    public record Andring(String anvandare, Instant senast, int nya, int andrade, int borttagna) {
    }
}
