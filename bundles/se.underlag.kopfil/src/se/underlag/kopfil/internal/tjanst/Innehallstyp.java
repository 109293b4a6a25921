package se.underlag.kopfil.internal.tjanst;

import java.util.Locale;
import java.util.Map;

/** What kind of file an imported file is, by the ending of its name. */
final class Innehallstyp {

    private static final String OKAND = "application/octet-stream";
    private static final Map<String, String> TYPER = Map.of("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsm",
            "application/vnd.ms-excel.sheet.macroEnabled.12", "xls", "application/vnd.ms-excel", "ods",
            "application/vnd.oasis.opendocument.spreadsheet", "csv", "text/csv", "txt", "text/plain");

    private Innehallstyp() {
    }

    /** @return the MIME type, that of unknown content for an ending that is not read */
    static String av(String filnamn) {
        return TYPER.getOrDefault(filnamn.substring(filnamn.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), OKAND);
    }
}
