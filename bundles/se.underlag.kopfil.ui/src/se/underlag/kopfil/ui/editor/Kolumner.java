package se.underlag.kopfil.ui.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import se.underlag.kopfil.Radfalt;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.ui.edit.Change;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.grid.TotalsLine;
import se.underlag.ui.sekretess.Sekretess;

/** The columns of a köpfil, named by the fields that findings point at. */
final class Kolumner {

    /** The row's sign. */
    static final String TECKEN = "tecken";
    /** The row's total. */
    static final String SUMMA = Radfalt.SUMMA;

    private static final Set<String> FALT = Stream.concat(IntStream.rangeClosed(1, Radpost.MANADER).mapToObj(Radfalt::manad),
            Stream.of(TECKEN, Radfalt.PERSON, Radfalt.NAMN, Radfalt.BESLUT, Radfalt.INSATS, Radfalt.LEVERANTOR, Radfalt.FROM, Radfalt.TOM,
                    Radfalt.DYGNSPRIS, SUMMA, Radfalt.KONTO, Radfalt.KOMMENTAR))
            .collect(Collectors.toUnmodifiableSet());
    private static final int KORT_TEXT = 255;

    private final Fyndmodell fynd;
    private final String personord;
    private final Referenskolumner referenser;
    private final Pengavy.Lage lage;

    /** @param personord what the municipality calls the person; @param referenser what rows may refer to; @param lage which money is shown */
    Kolumner(Fyndmodell fynd, String personord, Referenser referenser, Pengavy.Lage lage) {
        this.fynd = fynd;
        this.personord = personord;
        this.referenser = new Referenskolumner(referenser);
        this.lage = lage;
    }

    /** @return whether there is a column of that id */
    static boolean finns(String id) {
        return FALT.contains(id);
    }

    /** @return the columns from left to right */
    List<Column<Radpost>> alla() {
        List<Column<Radpost>> alla = new ArrayList<>();
        alla.add(text(TECKEN, Messages.kolumnTecken, this::tecken).width(62).explained(Messages.forklaringTecken).skyddadNar(Radpost::arSkyddad)
                .frozen());
        alla.add(referenser.identitet().width(120).group(Messages.gruppPerson).frozen());
        alla.add(referenser.namn(personord).width(150).group(Messages.gruppPerson).frozen());
        alla.add(referenser.beslut().width(104).group(Messages.gruppBeslut));
        alla.add(referenser.insats().width(150).group(Messages.gruppBeslut).groupable());
        alla.add(referenser.leverantor().width(150).group(Messages.gruppBeslut).groupable());
        alla.add(falt(Radfalt.FROM, Messages.kolumnFrom, ColumnType.DATUM, Literals.KOPFILSRAD__FROM).width(96).explained(Messages.forklaringFrom)
                .group(Messages.gruppBeslut));
        alla.add(falt(Radfalt.TOM, Messages.kolumnTom, ColumnType.DATUM, Literals.KOPFILSRAD__TOM).width(96).explained(Messages.forklaringTom)
                .group(Messages.gruppBeslut));
        alla.add(falt(Radfalt.DYGNSPRIS, Messages.kolumnDygnspris, ColumnType.KRONOR, Literals.KOPFILSRAD__DYGNSPRIS).width(96)
                .explained(Messages.forklaringDygnspris).notTotalled().group(Messages.gruppBeslut));
        for (int manad = 1; manad <= Radpost.MANADER; manad++) {
            alla.add(manad(manad).group(Messages.gruppManader));
        }
        alla.add(new Column<Radpost>(SUMMA, Messages.kolumnSumma, ColumnType.KRONOR, post -> lage.vy().summa(post)).width(128)
                .explained(Messages.forklaringSumma).group(Messages.gruppManader));
        alla.add(falt(Radfalt.KONTO, Messages.kolumnKonto, ColumnType.TEXT, Literals.KOPFILSRAD__KONTO).width(90).maxLength(KORT_TEXT).groupable()
                .group(Messages.gruppOvrigt));
        alla.add(falt(Radfalt.KOMMENTAR, Messages.kolumnKommentar, ColumnType.TEXT, Literals.KOPFILSRAD__KOMMENTAR).width(260)
                .sekretess(Sekretess.FRITEXT).skyddadNar(Radpost::arSkyddad).group(Messages.gruppOvrigt));
        return alla;
    }

    private Column<Radpost> manad(int manad) {
        return new Column<Radpost>(Radfalt.manad(manad), Texter.manadKort(manad), ColumnType.KRONOR, post -> lage.vy().belopp(post, manad)).width(132)
                .explained(NLS.bind(Messages.forklaringManad, Texter.manad(manad))).spoken(Texter.manad(manad))
                .edited(post -> Texter.andra(Texter.iText(manad), post),
                        (post, value) -> Manadsandring.visa(lage.vy(), post, manad, (BigDecimal) value))
                .editableWhen(post -> lage.vy().redigerbar(post, manad)).pointedAt(post -> Celldetalj.iOrd(post, manad));
    }

    private static Column<Radpost> falt(String id, String label, ColumnType type, EAttribute attribute) {
        return new Column<Radpost>(id, label, type, post -> post.rad().eGet(attribute)).edited(post -> Texter.andra(label, post),
                (post, value) -> List.of(Change.set(post.rad(), attribute, value)));
    }

    private static Column<Radpost> text(String id, String label, Function<Radpost, String> value) {
        return new Column<>(id, label, ColumnType.TEXT, value);
    }

    /** The worst that the checks found in the row, else whether it holds forecast; the tooltip says it in words. */
    private String tecken(Radpost post) {
        return fynd.forRad(post.rad().getId()).stream().map(Fynd::allvar).filter(allvar -> allvar != Allvar.UPPLYSNING).sorted().findFirst()
                .map(allvar -> allvar == Allvar.FEL ? Messages.teckenFel : Messages.teckenVarning)
                .orElse(post.arHandelserad() ? Messages.teckenHandelse : "");
    }

    /** @return the sums below the rows: actual, forecast, and what the cells show */
    List<TotalsLine<Radpost>> summor() {
        return List.of(
                new TotalsLine<>(Messages.summaFaktisk, Messages.forklaringFaktisk, (post, column) -> belopp(Pengavy.FAKTISKT, post, column)),
                new TotalsLine<>(Messages.summaPrognos, Messages.forklaringPrognos, (post, column) -> belopp(Pengavy.PROGNOS, post, column)),
                new TotalsLine<>(() -> lage.vy() == Pengavy.TOTALT ? Messages.summaTotalt : Messages.summaVisat, Messages.forklaringTotalt,
                        (post, column) -> belopp(lage.vy(), post, column)));
    }

    private static BigDecimal belopp(Pengavy vy, Radpost post, Column<Radpost> column) {
        if (column.id().equals(SUMMA)) {
            return vy.summa(post);
        }
        int manad = Radpost.manad(column.id());
        return manad == 0 ? null : vy.belopp(post, manad);
    }
}
