package se.underlag.documents.internal.lasning;

import java.time.LocalDate;
import java.util.OptionalLong;

/** Days of a workbook's date system. @param ar1904 whether day 0 is 1904-01-01; otherwise day 1 is 1900-01-01 */
record Kalender(boolean ar1904) {

    private static final long DAG_0_1904 = LocalDate.of(1904, 1, 1).toEpochDay();
    private static final long DAG_0_1900 = LocalDate.of(1899, 12, 31).toEpochDay();
    private static final long SISTA = LocalDate.of(9999, 12, 31).toEpochDay();
    /** Excel's 29 February 1900, which never was. */
    private static final long PAHITTAD = 60;

    /**
     * @param serial the whole part of a serial number
     * @return days since 1970-01-01; empty where Excel shows no day that exists: below day 1 of 1900, the invented leap day, after 9999
     */
    OptionalLong dag(long serial) {
        if (serial < 0 || serial > SISTA - DAG_0_1900 + 1) {
            return OptionalLong.empty();
        }
        if (ar1904) {
            long day = DAG_0_1904 + serial;
            return day > SISTA ? OptionalLong.empty() : OptionalLong.of(day);
        }
        if (serial == 0 || serial == PAHITTAD) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(DAG_0_1900 + (serial > PAHITTAD ? serial - 1 : serial));
    }

    /** @return how many days later than usual the workbook's serial numbers begin */
    int bas() {
        return ar1904 ? (int) (DAG_0_1904 - DAG_0_1900 + 1) : 0;
    }

    /** @return the serial number of a day that the file gives in ISO form */
    long serial(LocalDate datum) {
        return serial(datum.toEpochDay());
    }

    /** @param day days since 1970-01-01 */
    long serial(long day) {
        if (ar1904) {
            return day - DAG_0_1904;
        }
        long serial = day - DAG_0_1900;
        return serial >= PAHITTAD ? serial + 1 : serial;
    }
}
