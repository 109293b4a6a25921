package se.underlag.avtal.ui.ko;

import se.underlag.avtal.ui.internal.Arenderad;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.eclipse.osgi.util.NLS;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.regler.Kontrollrakning;
import se.underlag.spi.uppgift.Uppgiftsstatus;
import se.underlag.ui.Installningar;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.sekretess.Sekretess;

/** The columns of the queues. */
final class Kokolumner {

    private final Stegnamn namn;

    Kokolumner(Stegnamn namn) {
        this.namn = namn;
    }

    Column<Arenderad> referens() {
        return text("referens", Messages.ko_referens, 120, rad -> rad.bild().referens()).frozen();
    }

    Column<Arenderad> person() {
        return text("person", Installningar.personord().rubrik(), 170, rad -> rad.bild().person() == null ? null : rad.bild().person().namn())
                .sekretess(Sekretess.NAMN).skyddadNar(Arenderad::skyddad).frozen();
    }

    Column<Arenderad> undantagsskal() {
        return text("undantagsskal", Messages.undantag_skal, 240,
                rad -> rad.bild().bedomning() == null ? null : rad.bild().bedomning().undantagsskal())
                .sekretess(Sekretess.FRITEXT).skyddadNar(Arenderad::skyddad);
    }

    Column<Arenderad> flode() {
        return text("flode", Messages.ko_flode, 160, rad -> namn.flode(rad.bild().flode())).groupable();
    }

    Column<Arenderad> boende() {
        return text("boende", Messages.ko_boende, 150, rad -> rad.bild().boende()).sekretess(Sekretess.PLATS).skyddadNar(Arenderad::skyddad)
                .groupable();
    }

    Column<Arenderad> leverantor() {
        return text("leverantor", Messages.ko_leverantor, 150, rad -> rad.bild().leverantor()).sekretess(Sekretess.PLATS)
                .skyddadNar(Arenderad::skyddad).groupable();
    }

    Column<Arenderad> tillstand() {
        return text("tillstand", Messages.ko_tillstand, 140, rad -> namn.tillstand(rad.bild().tillstand())).groupable();
    }

    Column<Arenderad> steg() {
        return text("steg", Messages.ko_steg, 300,
                rad -> rad.nasta().map(ett -> NLS.bind(Messages.ko_stegText, ett.steg().id(), namn.steg(ett.steg().id()))).orElse(null)).groupable();
    }

    Column<Arenderad> vem() {
        return text("vem", Messages.ko_vem, 220,
                rad -> rad.vem().isEmpty() ? null
                        : rad.minTur() ? NLS.bind(Messages.ko_minTur, Ord.roller(rad.somVem()))
                                : Ord.roller(rad.vem()))
                .groupable();
    }

    Column<Arenderad> frist() {
        return new Column<>("frist", Messages.ko_frist, ColumnType.DATUM, Arenderad::frist);
    }

    Column<Arenderad> bradska() {
        return text("bradska", Messages.ko_bradska, 110, rad -> bradska(rad.bradska())).groupable();
    }

    Column<Arenderad> hinder() {
        return text("hinder", Messages.ko_hinder, 420, rad -> rad.hinder().isEmpty() ? null : rad.hinder())
                .pointedAt(rad -> Sekretess.FRITEXT.visa(rad.hinder()))
                .sekretess(Sekretess.FRITEXT);
    }

    Column<Arenderad> enhet() {
        return text("enhet", Messages.ko_enhet, 150, rad -> rad.bild().enhet()).groupable();
    }

    Column<Arenderad> start() {
        return dag("from", Messages.ko_from, rad -> rad.bild().avtal() == null ? null : rad.bild().avtal().period().from());
    }

    Column<Arenderad> slut() {
        return dag("tom", Messages.ko_tom, rad -> rad.bild().avtal() == null ? null : rad.bild().avtal().period().tom());
    }

    Column<Arenderad> dygnspris() {
        return kronor("dygnspris", Messages.ko_dygnspris, rad -> rad.bild().avtal() == null ? null : rad.bild().avtal().dygnspris());
    }

    Column<Arenderad> dokumentpris() {
        return kronor("dokumentpris", Messages.ko_dokumentpris, rad -> rad.bild().avtal() == null ? null : rad.bild().avtal().dokumentpris());
    }

    /** What the check of the price says: done and right, done and not right, or not done. */
    Column<Arenderad> kontroll() {
        return text("kontroll", Messages.ko_kontroll, 260, Kokolumner::kontroll).groupable();
    }

    static String kontroll(Arenderad rad) {
        if (rad.bild().avtal() == null) {
            return null;
        }
        if (rad.bild().avtal().kontrollraknad() == null) {
            return Messages.pris_ejKontrollraknat;
        }
        return rad.kontroll().map(Kokolumner::utanBelopp).orElse(rad.bild().avtal().kontrollStammer() ? Messages.pris_stammer
                : Messages.pris_avviker);
    }

    /** The amounts stand in columns of their own, which are masked when the screen is to be discreet. */
    private static String utanBelopp(Kontrollrakning kontroll) {
        return kontroll.stammer() ? Messages.pris_stammer
                : kontroll.procent().map(procent -> NLS.bind(Messages.pris_avvikerProcent, Ord.tal(procent))).orElse(Messages.pris_avviker);
    }

    Column<Arenderad> avvikelse() {
        return kronor("avvikelse", Messages.ko_avvikelse, rad -> rad.kontroll().map(Kontrollrakning::avvikelse).orElse(null));
    }

    static Column<Arenderad> text(String id, String rubrik, int bredd, Function<Arenderad, String> varde) {
        return new Column<>(id, rubrik, ColumnType.TEXT, varde).width(bredd);
    }

    static Column<Arenderad> dag(String id, String rubrik, Function<Arenderad, LocalDate> varde) {
        return new Column<>(id, rubrik, ColumnType.DATUM, varde);
    }

    private static Column<Arenderad> kronor(String id, String rubrik, Function<Arenderad, BigDecimal> varde) {
        return new Column<>(id, rubrik, ColumnType.KRONOR, varde).notTotalled();
    }

    private static String bradska(Uppgiftsstatus bradska) {
        return switch (bradska) {
        case FORSENAD -> Messages.bradska_forsenad;
        case SNART -> Messages.bradska_snart;
        case KOMMANDE -> Messages.bradska_kommande;
        case null -> null;
        };
    }
}
