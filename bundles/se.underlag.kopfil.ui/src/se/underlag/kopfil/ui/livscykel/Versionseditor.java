package se.underlag.kopfil.ui.livscykel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.livscykel.Checklistsvar;
import se.underlag.kopfil.livscykel.Livscykeltjanst;
import se.underlag.kopfil.livscykel.Versionsinfo;
import se.underlag.kopfil.livscykel.Versionsinnehall;
import se.underlag.ui.Installningar;
import se.underlag.ui.Marke;
import se.underlag.ui.Tema;
import se.underlag.ui.grid.CellMark;
import se.underlag.ui.grid.CellState;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.grid.TotalsLine;
import se.underlag.ui.sekretess.Avmaskning;
import se.underlag.ui.sekretess.Diskret;
import se.underlag.ui.sekretess.Sekretess;

/** Shows an uploaded version in a grid that cannot be edited, with who uploaded it and what was answered. */
public final class Versionseditor extends Visningseditor<Versionsinnehall> {

    /** Id of the editor. */
    public static final String ID = "se.underlag.kopfil.ui.version";

    private final Livscykeltjanst tjanst;
    private Grid<Radbild> grid;

    /** Made by the factory of the shell. */
    public Versionseditor(Livscykeltjanst tjanst, Clock klocka) {
        super(klocka);
        this.tjanst = tjanst;
    }

    @Override Versionsinnehall las() {
        return tjanst.oppnaVersion(((VersionInput) getEditorInput()).info().id());
    }

    /** @return the grid, for drivers of windows; null while the version is being read */
    public Grid<Radbild> grid() {
        return grid;
    }

    @Override Composite sida(Composite parent, Versionsinnehall last) {
        Composite sida = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(sida);
        Label om = Marke.pa(new Label(sida, SWT.WRAP), "version.om");
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 6).applyTo(om);
        Label svar = Marke.pa(new Label(sida, SWT.WRAP), "version.svar");
        svar.setText(svar(last.svar()));
        Runnable texter = () -> {
            om.setText(om(last));
            svar.setToolTipText(alla(last));
        };
        texter.run();
        Diskret.folj(svar, texter);
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 2).applyTo(svar);
        grid = Grid.<Radbild>of(klocka()).columns(kolumner(last.skyddade(), Installningar.personord().rubrik())).states(Versionseditor::marken)
                .totals(summa(Messages.kolFaktiskt, true, false))
                .totals(summa(Messages.kolPrognos, false, true)).totals(summa(Messages.totalt, true, true)).build(sida);
        grid.setName(getPartName());
        grid.setRows(last.rader());
        Tema.folj(grid.control(), grid::setDark);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 6).applyTo(grid.control());
        return sida;
    }

    private static String om(Versionsinnehall last) {
        Versionsinfo info = last.info();
        String text = NLS.bind(Messages.versionOm, new Object[] { info.kopfil(), info.beteckning(), last.enhet(), Manader.tid(info.tidpunkt()),
                info.av(), info.kortSumma() });
        return info.anteckning() == null ? text : text + "\n" + Sekretess.FRITEXT.visa(info.anteckning());
    }

    private static String svar(List<Checklistsvar> svar) {
        return NLS.bind(Messages.checklistaSvarad, new Object[] { antal(svar, Checklistsvar.Svar.JA), antal(svar, Checklistsvar.Svar.NEJ),
                antal(svar, Checklistsvar.Svar.EJ_AKTUELLT) });
    }

    private static long antal(List<Checklistsvar> svar, Checklistsvar.Svar ett) {
        return svar.stream().filter(en -> en.svar() == ett).count();
    }

    private static String alla(Versionsinnehall last) {
        return last.svar().stream().map(
                ett -> ett.text() + " " + Manader.svar(ett.svar()) + (ett.kommentar() == null ? "" : " – " + Sekretess.FRITEXT.visa(ett.kommentar())))
                .collect(Collectors.joining("\n"));
    }

    static List<Column<Radbild>> kolumner(Map<String, String> skyddade, String personord) {
        List<Column<Radbild>> alla = new ArrayList<>();
        alla.add(text(Radfalt.PERSON, Messages.person, rad -> Manader.identitet(rad.identitet()), 120).sekretess(Sekretess.IDENTITET)
                .skyddadNar(rad -> skyddad(rad, skyddade))
                .frozen());
        alla.add(text(Radfalt.NAMN, personord, Radbild::namn, 150).sekretess(Sekretess.NAMN)
                .skyddadNar(rad -> skyddad(rad, skyddade)).frozen());
        alla.add(text(Radfalt.BESLUT, Messages.beslut, Radbild::beslutsnr, 104));
        alla.add(text(Radfalt.INSATS, Messages.insats, Radbild::insats, 150));
        alla.add(text(Radfalt.LEVERANTOR, Messages.leverantor, Radbild::leverantor, 150).sekretess(Sekretess.PLATS)
                .skyddadNar(rad -> skyddad(rad, skyddade)));
        alla.add(new Column<>(Radfalt.FROM, Messages.fran, ColumnType.DATUM, (Radbild rad) -> rad.period().from()));
        alla.add(new Column<>(Radfalt.TOM, Messages.till, ColumnType.DATUM, (Radbild rad) -> rad.period().tom()));
        alla.add(new Column<>(Radfalt.DYGNSPRIS, Messages.dygnspris, ColumnType.KRONOR, Radbild::dygnspris).notTotalled());
        for (int i = 1; i <= 12; i++) {
            int manad = i;
            String namn = Manader.namn(manad);
            alla.add(new Column<Radbild>(Radfalt.manad(manad), namn.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + namn.substring(1, 3),
                    ColumnType.KRONOR, rad -> rad.belopp(manad)).spoken(namn));
        }
        alla.add(new Column<>(Radfalt.SUMMA, Messages.summa, ColumnType.KRONOR, Radbild::summa).width(128));
        alla.add(text(Radfalt.KONTO, Messages.konto, Radbild::konto, 90));
        alla.add(text(Radfalt.KOMMENTAR, Messages.kommentar, Radbild::kommentar, 260).sekretess(Sekretess.FRITEXT)
                .skyddadNar(rad -> skyddad(rad, skyddade)));
        return alla;
    }

    private static Column<Radbild> text(String id, String rubrik, java.util.function.Function<Radbild, String> varde, int bredd) {
        return new Column<>(id, rubrik, ColumnType.TEXT, varde).width(bredd);
    }

    static boolean skyddad(Radbild rad, Map<String, String> skyddade) {
        String personId = rad.identitet() == null ? null : skyddade.get(rad.identitet());
        return personId != null && Avmaskning.arSkyddad(true, personId);
    }

    private static CellState marken(Radbild rad, Column<Radbild> kolumn) {
        return rad.gron().stream().anyMatch(manad -> Radfalt.manad(manad).equals(kolumn.id())) ? new CellState(Set.of(CellMark.PROGNOS), null)
                : CellState.PLAIN;
    }

    private static TotalsLine<Radbild> summa(String namn, boolean faktiskt, boolean prognos) {
        return new TotalsLine<>(namn, namn, (rad, kolumn) -> {
            if (kolumn.id().equals(Radfalt.SUMMA)) {
                return faktiskt && prognos ? rad.summa() : faktiskt ? rad.faktiskt().summa() : rad.prognos().summa();
            }
            for (int manad = 1; manad <= 12; manad++) {
                if (Radfalt.manad(manad).equals(kolumn.id())) {
                    return faktiskt && prognos ? rad.belopp(manad) : faktiskt ? rad.faktiskt().get(manad) : rad.prognos().get(manad);
                }
            }
            return null;
        });
    }
}
