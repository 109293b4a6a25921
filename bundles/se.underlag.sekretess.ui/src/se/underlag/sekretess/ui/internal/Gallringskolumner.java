package se.underlag.sekretess.ui.internal;

import java.util.List;
import se.underlag.sekretess.Gallringslistning.Post;
import se.underlag.sekretess.Sekretessord;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.sekretess.Sekretess;

/** The columns of a list of weeding. */
public final class Gallringskolumner {

    private Gallringskolumner() {
    }

    /** @return in their order, the name frozen */
    public static List<Column<Post>> alla() {
        return List.of(new Column<Post>("namn", Messages.kol_namn, ColumnType.TEXT, Post::namn).width(180).sekretess(Sekretess.NAMN).frozen(),
                new Column<Post>("identitet", Messages.kol_nummer, ColumnType.TEXT, Post::identitet).width(120).sekretess(Sekretess.IDENTITET),
                new Column<Post>("utfall", Messages.kol_utfall, ColumnType.TEXT, Sekretessord::utfall).width(250)
                        .groupable(),
                new Column<Post>("orsak", Messages.kol_orsak, ColumnType.TEXT, Post::orsak).width(200).sekretess(Sekretess.FRITEXT),
                new Column<Post>("senast", Messages.kol_senast, ColumnType.DATUM, Post::senast),
                new Column<Post>("sistaInsats", Messages.kol_insats, ColumnType.DATUM, Post::sistaInsats).width(110),
                new Column<Post>("sistaAnteckning", Messages.kol_anteckning, ColumnType.DATUM, Post::sistaAnteckning).width(150),
                new Column<Post>("kopfil", Messages.kol_kopfil, ColumnType.DATUM, Post::sammanstallningFran).width(110),
                new Column<Post>("personakt", Messages.kol_personakt, ColumnType.DATUM, Post::personaktFran).width(110),
                new Column<Post>("enheter", Messages.kol_enhet, ColumnType.TEXT, post -> String.join(", ", post.enheter())).width(110).groupable());
    }
}
