package se.underlag.kopfil.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import se.underlag.kopfil.Personnamn;
import se.underlag.kopfil.Radfalt;
import se.underlag.model.Beslut;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.ui.edit.Change;
import se.underlag.ui.grid.Choice;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.sekretess.Sekretess;

/**
 * The columns that say what a row is about: person, beslut, insats and leverantör. Typing a number or a name gives the row another of these; it
 * never changes the person, the beslut or the leverantör itself, which other rows and files share.
 */
final class Referenskolumner {

    private static final int NUMMER = 40;
    private static final int KORT_TEXT = 255;

    private final Referenser referenser;

    Referenskolumner(Referenser referenser) {
        this.referenser = referenser;
    }

    /** @return the person's number, in any form (S40); a wrong check digit is told by the checks and not refused */
    Column<Radpost> identitet() {
        return kolumn(Radfalt.PERSON, Messages.kolumnIdentitet, ColumnType.TEXT, Referenskolumner::identitet, Literals.KOPFILSRAD__PERSON,
                this::person)
                .explained(Messages.forklaringIdentitet).maxLength(NUMMER).sekretess(Sekretess.IDENTITET).skyddadNar(Radpost::arSkyddad);
    }

    /** The number replaces that of a person who has been named but not numbered yet. */
    private Person person(Radpost post, String nummer) {
        Person nuvarande = post.rad().getPerson();
        boolean utanNummer = nuvarande != null && nuvarande.getIdentitet() == null;
        return utanNummer ? referenser.person(nummer, post.namn()) : referenser.person(nummer);
    }

    /** @return the person's name; the name of a person who is stored with one belongs to the person and not to the row */
    Column<Radpost> namn(String personord) {
        return new Column<>(Radfalt.NAMN, personord, ColumnType.TEXT, Radpost::namn).edited(post -> Texter.andra(personord, post),
                (post, namn) -> namn == null ? List.of()
                        : byt(post, Literals.KOPFILSRAD__PERSON, referenser.medNamn(post.rad().getPerson(), (String) namn)))
                .editableWhen(Referenskolumner::farNamnges).maxLength(KORT_TEXT).sekretess(Sekretess.NAMN).skyddadNar(Radpost::arSkyddad);
    }

    private static boolean farNamnges(Radpost post) {
        Person person = post.rad().getPerson();
        return person == null || person.getVersion() == 0 || Personnamn.saknas(person);
    }

    /** @return the beslut, by its number in the unit */
    Column<Radpost> beslut() {
        return kolumn(Radfalt.BESLUT, Messages.kolumnBeslut, ColumnType.TEXT, av(Kopfilsrad::getBeslut, Beslut::getNr), Literals.KOPFILSRAD__BESLUT,
                (post, nr) -> referenser.beslut(nr)).maxLength(KORT_TEXT);
    }

    /** @return the insats, one of those that are known */
    Column<Radpost> insats() {
        return kolumn(Radfalt.INSATS, Messages.kolumnInsats, ColumnType.VAL, av(Kopfilsrad::getInsatstyp, Insatstyp::getNamn),
                Literals.KOPFILSRAD__INSATSTYP, (post, namn) -> referenser.insatstyp(namn))
                .choices(referenser.insatser().stream().map(namn -> new Choice(namn, namn)).toList());
    }

    /** @return the leverantör, known or new */
    Column<Radpost> leverantor() {
        return kolumn(Radfalt.LEVERANTOR, Messages.kolumnLeverantor, ColumnType.TEXT, av(Kopfilsrad::getLeverantor, Leverantor::getNamn),
                Literals.KOPFILSRAD__LEVERANTOR, (post, namn) -> referenser.leverantor(namn)).maxLength(KORT_TEXT).sekretess(Sekretess.PLATS)
                .skyddadNar(Radpost::arSkyddad);
    }

    /** Finds what a written text means for a row. */
    private interface Uppslag {

        EObject av(Radpost post, String text);
    }

    private static Column<Radpost> kolumn(String id, String label, ColumnType type, Function<Radpost, String> text, EReference referens,
            Uppslag uppslag) {
        return new Column<>(id, label, type, text).edited(post -> Texter.andra(label, post),
                (post, value) -> byt(post, referens, value == null ? null : uppslag.av(post, (String) value)));
    }

    /** Only a reference that leads elsewhere is a change. */
    private static List<Change> byt(Radpost post, EReference referens, EObject till) {
        return post.rad().eGet(referens) == till ? List.of() : List.of(Change.set(post.rad(), referens, till));
    }

    private static <R> Function<Radpost, String> av(Function<Kopfilsrad, R> reference, Function<R, String> text) {
        return post -> Optional.ofNullable(reference.apply(post.rad())).map(text).orElse(null);
    }

    private static String identitet(Radpost post) {
        Person person = post.rad().getPerson();
        String text = person == null ? null : person.getIdentitet();
        boolean canonical = text != null && text.length() == 12 && text.chars().limit(8).allMatch(Character::isDigit);
        return canonical ? text.substring(0, 8) + '-' + text.substring(8) : text;
    }
}
