package se.underlag.avtal.ui.ramavtal;

import java.util.List;
import se.underlag.avtal.Prisbild;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;

/** The columns of the prices. */
final class Priskolumner {

    private static final int BREDD_NAMN = 190;

    private Priskolumner() {
    }

    static List<Column<Prisbild>> alla() {
        return List.of(new Column<>("leverantor", Messages.kolumn_leverantor, ColumnType.TEXT, Prisbild::leverantor).width(BREDD_NAMN).groupable(),
                new Column<>("boende", Messages.kolumn_boende, ColumnType.TEXT, Prisbild::boende).width(BREDD_NAMN),
                new Column<>("pris", Messages.kolumn_pris, ColumnType.KRONOR, Prisbild::pris).explained(Messages.falt_pris).notTotalled(),
                new Column<>("barntillagg", Messages.kolumn_barntillagg, ColumnType.KRONOR, Prisbild::barntillagg)
                        .explained(Messages.falt_barntillagg).notTotalled(),
                new Column<Prisbild>("fran", Messages.kolumn_fran, ColumnType.DATUM, pris -> pris.period().from()),
                new Column<Prisbild>("till", Messages.kolumn_till, ColumnType.DATUM, pris -> pris.period().tom()),
                new Column<>("kalla", Messages.kolumn_kalla, ColumnType.TEXT, Prisbild::kalla).width(BREDD_NAMN).groupable());
    }
}
