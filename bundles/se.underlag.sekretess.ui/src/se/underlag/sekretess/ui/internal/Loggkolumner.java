package se.underlag.sekretess.ui.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import se.underlag.sekretess.Loggrad;
import se.underlag.sekretess.Sekretessord;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.sekretess.Sekretess;

/** The columns of the reading log. */
public final class Loggkolumner {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Loggkolumner() {
    }

    /** @param zon in which times are told */
    public static List<Column<Loggrad>> alla(ZoneId zon) {
        DateTimeFormatter time = TIME.withZone(zon);
        return List.of(text("tid", Messages.kol_tid, 150, row -> time.format(row.tid())).frozen(),
                text("anvandare", Messages.kol_vem, 110, Loggrad::anvandare).groupable(),
                text("handling", Messages.kol_vad, 150, row -> Sekretessord.slag(row.slag())).groupable(),
                text("objekt", Messages.kol_objekt, 220, Loggrad::objekt).sekretess(Sekretess.FRITEXT).groupable(),
                text("person", Messages.kol_person, 190, Sekretessord::person).sekretess(Sekretess.NAMN).groupable(),
                text("enhet", Messages.kol_enhet, 90, Loggrad::enhet).groupable(),
                text("falt", Messages.kol_falt, 150, Sekretessord::falt),
                text("fore", Messages.kol_fore, 160, Sekretessord::fore).sekretess(Sekretess.FRITEXT),
                text("efter", Messages.kol_efter, 160, Sekretessord::efter).sekretess(Sekretess.FRITEXT));
    }

    private static Column<Loggrad> text(String id, String label, int width, java.util.function.Function<Loggrad, String> value) {
        return new Column<>(id, label, ColumnType.TEXT, value).width(width);
    }
}
