package se.underlag.kopfil.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KF-10: the original is stored as the kind of file it is. */
class InnehallstypTest {

    @ParameterizedTest
    @CsvSource({ "Köpfil.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "KÖPFIL.XLSM,application/vnd.ms-excel.sheet.macroEnabled.12", "Köpfil 2025.v2.xls,application/vnd.ms-excel",
            "a.ods,application/vnd.oasis.opendocument.spreadsheet", "a.csv,text/csv", "a.TXT,text/plain", "utan,application/octet-stream",
            "a.xlsx.bak,application/octet-stream" }) void KF_10_the_ending_tells_the_kind(String filnamn, String typ) {
        assertThat(Innehallstyp.av(filnamn)).isEqualTo(typ);
    }
}
