package se.underlag.sekretess.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String personOkand, personFlera, enhetOkand, borttaget, radI, rapportTitel, loggTitel, bladRapport, bladLogg;
    public static String kolTid, kolAnvandare, kolHandling, kolObjekt, kolPerson, kolEnhet, kolFalt, kolFore, kolEfter, kolAntal, kolExporter,
            kolLyft,
            kolForsta, kolSista;
    public static String slagLasning, slagSkyddLyft, slagExport, slagSkapat, slagAndrat, slagBorttaget, slagImport, slagGallring;
    public static String personer, ingenTraff, avkortat, hjalpLogg, bruk, ogiltigDag, ogiltigManad, enhetSaknas, anvandareLoggarIn, skriven;
    public static String gallringOrsakSaknas, gallringRegelnsUndantag, gallringPersonSaknas, gallringFelLage, gallringTvaPersoner, gallringIngen,
            gallringListaSaknas, gallringNagonFore, statusForeslagen, statusGranskad, statusGenomfors, statusGenomford, statusAvbruten, undantagInget,
            undantagLss, undantagForskning, undantagSenare, undantagPagar, undantagEget, utfallGallrad, utfallUrKopfiler, rapportPersoner,
            rapportKopfiler, rapportAndrade,
            rapportNamnar,
            rapportTabell, rapportFil, rapportFilKvar, rapportKopia, rapportServer, rapportAndraKopior;
    public static String innehallOlasligt;
    public static String gallraHjalp, gallraBruk, gallraEttSteg, gallraIngenLista, gallraRubrik, gallraRad, gallraSumma;
    public static String gallringAllaEnheter;

    static {
        NLS.initializeMessages("se.underlag.sekretess.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
