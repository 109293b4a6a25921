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
import se.underlag.model.Beslut;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
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

    /** @param personord what the municipality calls the person */
    Kolumner(Fyndmodell fynd, String personord) {
        this.fynd = fynd;
        this.personord = personord;
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
        alla.add(text(Radfalt.PERSON, Messages.kolumnIdentitet, Kolumner::identitet).width(120).sekretess(Sekretess.IDENTITET)
                .skyddadNar(Radpost::arSkyddad).frozen().group(Messages.gruppPerson));
        alla.add(text(Radfalt.NAMN, personord, Radpost::namn).width(150).sekretess(Sekretess.NAMN).skyddadNar(Radpost::arSkyddad).frozen()
                .group(Messages.gruppPerson));
        alla.add(text(Radfalt.BESLUT, Messages.kolumnBeslut, av(Kopfilsrad::getBeslut, Beslut::getNr)).width(104).group(Messages.gruppBeslut));
        alla.add(text(Radfalt.INSATS, Messages.kolumnInsats, av(Kopfilsrad::getInsatstyp, Insatstyp::getNamn)).width(150).groupable()
                .group(Messages.gruppBeslut));
        alla.add(text(Radfalt.LEVERANTOR, Messages.kolumnLeverantor, av(Kopfilsrad::getLeverantor, Leverantor::getNamn)).width(150).groupable()
                .group(Messages.gruppBeslut));
        alla.add(falt(Radfalt.FROM, Messages.kolumnFrom, ColumnType.DATUM, Literals.KOPFILSRAD__FROM).width(96).explained(Messages.forklaringFrom)
                .group(Messages.gruppBeslut));
        alla.add(falt(Radfalt.TOM, Messages.kolumnTom, ColumnType.DATUM, Literals.KOPFILSRAD__TOM).width(96).explained(Messages.forklaringTom)
                .group(Messages.gruppBeslut));
        alla.add(falt(Radfalt.DYGNSPRIS, Messages.kolumnDygnspris, ColumnType.KRONOR, Literals.KOPFILSRAD__DYGNSPRIS).width(96)
                .explained(Messages.forklaringDygnspris).notTotalled().group(Messages.gruppBeslut));
        for (int manad = 1; manad <= Radpost.MANADER; manad++) {
            alla.add(manad(manad).group(Messages.gruppManader));
        }
        alla.add(new Column<>(SUMMA, Messages.kolumnSumma, ColumnType.KRONOR, Radpost::summa).width(128).explained(Messages.forklaringSumma)
                .group(Messages.gruppManader));
        alla.add(falt(Radfalt.KONTO, Messages.kolumnKonto, ColumnType.TEXT, Literals.KOPFILSRAD__KONTO).width(90).maxLength(KORT_TEXT).groupable()
                .group(Messages.gruppOvrigt));
        alla.add(falt(Radfalt.KOMMENTAR, Messages.kolumnKommentar, ColumnType.TEXT, Literals.KOPFILSRAD__KOMMENTAR).width(260)
                .sekretess(Sekretess.FRITEXT).skyddadNar(Radpost::arSkyddad).group(Messages.gruppOvrigt));
        return alla;
    }

    private static Column<Radpost> manad(int manad) {
        return new Column<Radpost>(Radfalt.manad(manad), Texter.manadKort(manad), ColumnType.KRONOR, post -> post.visat(manad)).width(132)
                .explained(NLS.bind(Messages.forklaringManad, Texter.manad(manad))).spoken(Texter.manad(manad))
                .edited(post -> Texter.andra(Texter.manad(manad), post), (post, value) -> Manadsandring.visa(post, manad, (BigDecimal) value));
    }

    private static Column<Radpost> falt(String id, String label, ColumnType type, EAttribute attribute) {
        return new Column<Radpost>(id, label, type, post -> post.rad().eGet(attribute)).edited(post -> Texter.andra(label, post),
                (post, value) -> List.of(Change.set(post.rad(), attribute, value)));
    }

    private static Column<Radpost> text(String id, String label, Function<Radpost, String> value) {
        return new Column<>(id, label, ColumnType.TEXT, value);
    }

    private static <R> Function<Radpost, String> av(Function<Kopfilsrad, R> reference, Function<R, String> text) {
        return post -> {
            R other = reference.apply(post.rad());
            return other == null ? null : text.apply(other);
        };
    }

    private static String identitet(Radpost post) {
        Person person = post.rad().getPerson();
        String text = person == null ? null : person.getIdentitet();
        boolean canonical = text != null && text.length() == 12 && text.chars().limit(8).allMatch(Character::isDigit);
        return canonical ? text.substring(0, 8) + '-' + text.substring(8) : text;
    }

    /** The worst that the checks found in the row, else whether it holds forecast; the tooltip says it in words. */
    private String tecken(Radpost post) {
        return fynd.forRad(post.rad().getId()).stream().map(Fynd::allvar).filter(allvar -> allvar != Allvar.UPPLYSNING).sorted().findFirst()
                .map(allvar -> allvar == Allvar.FEL ? Messages.teckenFel : Messages.teckenVarning)
                .orElse(post.arHandelserad() ? Messages.teckenHandelse : "");
    }

    /** @return the sums below the rows: actual, forecast, both */
    static List<TotalsLine<Radpost>> summor() {
        return List.of(new TotalsLine<>(Messages.summaFaktisk, Messages.forklaringFaktisk, (post, column) -> belopp(post, column, true, false)),
                new TotalsLine<>(Messages.summaPrognos, Messages.forklaringPrognos, (post, column) -> belopp(post, column, false, true)),
                new TotalsLine<>(Messages.summaTotalt, Messages.forklaringTotalt, (post, column) -> belopp(post, column, true, true)));
    }

    private static BigDecimal belopp(Radpost post, Column<Radpost> column, boolean faktiskt, boolean prognos) {
        if (column.id().equals(SUMMA)) {
            return faktiskt && prognos ? post.summa() : faktiskt ? post.faktiskt().summa() : post.prognos().summa();
        }
        for (int manad = 1; manad <= Radpost.MANADER; manad++) {
            if (Radpost.falt(manad).getName().equals(column.id())) {
                return faktiskt && prognos ? post.visat(manad) : faktiskt ? post.faktiskt().get(manad) : post.prognos().get(manad);
            }
        }
        return null;
    }
}
