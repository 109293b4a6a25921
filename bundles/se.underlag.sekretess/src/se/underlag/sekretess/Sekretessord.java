package se.underlag.sekretess;

import java.text.MessageFormat;
import java.util.Objects;
import se.underlag.model.Gallringsstatus;
import se.underlag.model.Gallringsundantag;
import se.underlag.sekretess.internal.Messages;
import se.underlag.spi.ord.Faltord;

/** What the log and the lists of weeding say, in the language of the interface. */
public final class Sekretessord {

    private Sekretessord() {
    }

    /** @return Läste, Exporterade */
    public static String slag(Loggrad.Slag slag) {
        return switch (slag) {
        case LASNING -> Messages.slagLasning;
        case SKYDD_LYFT -> Messages.slagSkyddLyft;
        case EXPORT -> Messages.slagExport;
        case SKAPAT -> Messages.slagSkapat;
        case ANDRAT -> Messages.slagAndrat;
        case BORTTAGET -> Messages.slagBorttaget;
        case IMPORT -> Messages.slagImport;
        case GALLRING -> Messages.slagGallring;
        };
    }

    /** @return the name of the person that the line is about, how many there are of several, empty for none */
    public static String person(Loggrad rad) {
        return rad.person() != null ? rad.person() : rad.personer() == 0 ? "" : MessageFormat.format(Messages.personer, rad.personer());
    }

    /** @return what the field is called that changed, empty for a whole object */
    public static String falt(Loggrad rad) {
        return Faltord.current().falt(rad.objekttyp(), rad.falt());
    }

    /** @return the value before as people write it, empty for none */
    public static String fore(Loggrad rad) {
        return Faltord.current().varde(rad.objekttyp(), rad.falt(), rad.fore());
    }

    /** @return the value after as people write it, or the reason for which a protected identity was shown; empty for none */
    public static String efter(Loggrad rad) {
        return rad.slag() == Loggrad.Slag.SKYDD_LYFT ? Objects.requireNonNullElse(rad.efter(), "")
                : Faltord.current().varde(rad.objekttyp(), rad.falt(), rad.efter());
    }

    /** @return föreslagen, granskad */
    public static String status(Gallringsstatus status) {
        return switch (status) {
        case FORESLAGEN -> Messages.statusForeslagen;
        case GRANSKAD -> Messages.statusGranskad;
        case GENOMFORS -> Messages.statusGenomfors;
        case GENOMFORD -> Messages.statusGenomford;
        case AVBRUTEN -> Messages.statusAvbruten;
        };
    }

    /** @return what becomes of the person, or became: gallras, gallrad, 9 § 8 LSS, bevaras */
    public static String utfall(Gallringslistning.Post post) {
        return post.gallrad() == null ? undantag(post.undantag()) : post.baraKopfiler() ? Messages.utfallUrKopfiler : Messages.utfallGallrad;
    }

    /** @return gallras, 9 § 8 LSS, bevaras */
    public static String undantag(Gallringsundantag undantag) {
        return switch (undantag) {
        case INGET -> Messages.undantagInget;
        case LSS_NIO_ATTA -> Messages.undantagLss;
        case FORSKNINGSURVAL -> Messages.undantagForskning;
        case PERSONAKT_SENARE -> Messages.undantagSenare;
        case PAGAR -> Messages.undantagPagar;
        case EGET -> Messages.undantagEget;
        };
    }
}
