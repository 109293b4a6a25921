package se.underlag.kopfil.ui.livscykel;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.livscykel.Livscykeltjanst;
import se.underlag.kopfil.livscykel.Versionsjamforelse;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Slag;
import se.underlag.kopfil.livscykel.Versionsjamforelse.Summor;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Bild;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Installningar;
import se.underlag.ui.Kryssruta;
import se.underlag.ui.Marke;
import se.underlag.ui.Statusrad;
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

/** Shows what differs between two states of a köpfil, a line per cell, with the sums, and writes it as a workbook. */
public final class Jamforelseeditor extends Visningseditor<Versionsjamforelse> {

    /** Id of the editor. */
    public static final String ID = "se.underlag.kopfil.ui.jamforelse";

    private static final String DIFFERENS = "differens";
    private static final String EFTER = "efter";

    private final Livscykeltjanst tjanst;
    private final Dialoger dialoger;
    private Grid<Skillnad> grid;

    /** Made by the factory of the shell. */
    public Jamforelseeditor(Livscykeltjanst tjanst, Dialoger dialoger, Clock klocka) {
        super(klocka);
        this.tjanst = tjanst;
        this.dialoger = dialoger;
    }

    private JamforelseInput input() {
        return (JamforelseInput) getEditorInput();
    }

    @Override Versionsjamforelse las() {
        return tjanst.jamfor(input().fil().id(), input().fore().id(), input().efter() == null ? null : input().efter().id());
    }

    /** @return the grid, for drivers of windows; null while the versions are being read */
    public Grid<?> grid() {
        return grid;
    }

    @Override Composite sida(Composite parent, Versionsjamforelse jamforelse) {
        Composite sida = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(sida);
        Label om = Marke.pa(new Label(sida, SWT.WRAP), "jamforelse.om");
        om.setText(om(jamforelse));
        Diskret.folj(om, () -> om.setText(om(jamforelse)));
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 6).applyTo(om);
        Button bara = Marke.pa(Kryssruta.ny(sida, SWT.NONE), "jamforelse.baraAndrade");
        bara.setText(Messages.baraAndrade);
        bara.setSelection(true);
        Button excel = Marke.pa(new Button(sida, SWT.PUSH), "jamforelse.excel");
        excel.setText(Messages.tillExcel);
        excel.setImage(Bild.EXPORTERA.of(excel));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).indent(0, 4).applyTo(excel);
        grid = Grid.<Skillnad>of(klocka()).columns(kolumner(jamforelse)).states(Jamforelseeditor::marken)
                .totals(new TotalsLine<>(Messages.summa, Messages.differensForklaring,
                        (skillnad, kolumn) -> kolumn.id().equals(DIFFERENS) ? skillnad.kostnad() : null))
                .build(sida);
        grid.setName(getPartName());
        grid.setRows(Skillnad.of(jamforelse, true));
        Tema.folj(grid.control(), grid::setDark);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(grid.control());
        bara.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> grid.setRows(Skillnad.of(jamforelse, bara.getSelection()))));
        excel.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> tillExcel(sida, jamforelse)));
        return sida;
    }

    private static String om(Versionsjamforelse jamforelse) {
        return NLS.bind(Messages.jamforelseOm, new Object[] { jamforelse.fore(), jamforelse.efter(), jamforelse.antal(Slag.NY),
                jamforelse.antal(Slag.BORTTAGEN), jamforelse.antal(Slag.ANDRAD) }) + "\n" + summor(Messages.kolFaktiskt, jamforelse.faktiskt())
                + "   "
                + summor(Messages.kolPrognos, jamforelse.prognos());
    }

    private static String summor(String namn, Summor summor) {
        return NLS.bind(Messages.summor, new Object[] { namn, belopp(summor.fore()), belopp(summor.efter()), belopp(summor.differens()) });
    }

    private static String belopp(java.math.BigDecimal belopp) {
        return Sekretess.BELOPP.visa(Belopp.svenska(belopp));
    }

    private static List<Column<Skillnad>> kolumner(Versionsjamforelse jamforelse) {
        List<Column<Skillnad>> alla = new ArrayList<>();
        alla.add(text("slag", Messages.kolAndring, Skillnad::slag, 80).frozen());
        alla.add(text(Radfalt.PERSON, Messages.person, skillnad -> Manader.identitet(skillnad.bild().identitet()), 120).sekretess(Sekretess.IDENTITET)
                .skyddadNar(skillnad -> skyddad(jamforelse, skillnad)).frozen());
        alla.add(text(Radfalt.NAMN, Installningar.personord().rubrik(), skillnad -> skillnad.bild().namn(), 150).sekretess(Sekretess.NAMN)
                .skyddadNar(skillnad -> skyddad(jamforelse, skillnad)).frozen());
        alla.add(text(Radfalt.BESLUT, Messages.beslut, skillnad -> skillnad.bild().beslutsnr(), 104));
        alla.add(text(Radfalt.INSATS, Messages.insats, skillnad -> skillnad.bild().insats(), 120));
        alla.add(text("falt", Messages.kolFalt, Skillnad::faltnamn, 110));
        alla.add(text("fore", Messages.kolFore, Skillnad::fore, 120).sekretess(Sekretess.FRITEXT)
                .skyddadNar(skillnad -> skyddad(jamforelse, skillnad)));
        alla.add(text(EFTER, Messages.kolEfter, Skillnad::efter, 120).sekretess(Sekretess.FRITEXT)
                .skyddadNar(skillnad -> skyddad(jamforelse, skillnad)));
        alla.add(new Column<>(DIFFERENS, Messages.differens, ColumnType.KRONOR, Skillnad::differens).width(130)
                .explained(Messages.differensForklaring));
        return alla;
    }

    /** A row that another person has taken over shows both. */
    private static boolean skyddad(Versionsjamforelse jamforelse, Skillnad skillnad) {
        return jamforelse.skyddade(skillnad.rad()).stream().anyMatch(id -> Avmaskning.arSkyddad(true, id));
    }

    private static Column<Skillnad> text(String id, String rubrik, java.util.function.Function<Skillnad, String> varde, int bredd) {
        return new Column<>(id, rubrik, ColumnType.TEXT, varde).width(bredd);
    }

    private static CellState marken(Skillnad skillnad, Column<Skillnad> kolumn) {
        return skillnad.andrad() && kolumn.id().equals(EFTER) ? new CellState(Set.of(CellMark.CHANGED), null) : CellState.PLAIN;
    }

    private void tillExcel(Composite sida, Versionsjamforelse jamforelse) {
        String forslag = NLS.bind(Messages.excelnamn, input().fil().namn(), input().fore().beteckning()) + ".xlsx";
        dialoger.sparaFil(sida.getShell(),
                new Dialoger.Filfraga(Messages.tillExcel, forslag, List.of(new Dialoger.Filter(Messages.excelfilter, "xlsx"))))
                .ifPresent(till -> Bakgrund.kor(sida, NLS.bind(Messages.skriver, till.getFileName()), monitor -> {
                    tjanst.exportera(input().fil().id(), jamforelse, till, monitor);
                    return till;
                }, this::skriven));
    }

    private void skriven(Path till) {
        Statusrad.visa(getSite().getWorkbenchWindow(), NLS.bind(Messages.excelKlar, till.getFileName()));
    }
}
