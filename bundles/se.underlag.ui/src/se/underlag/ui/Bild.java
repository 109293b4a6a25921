package se.underlag.ui;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/**
 * The icons of the product: 16 × 16 line drawings that are readable on light and dark ground. In {@code plugin.xml} of any bundle they are
 * {@code platform:/plugin/se.underlag.ui/icons/NAMN.svg}.
 */
public enum Bild {
    UNDERLAG("underlag"), KOPFIL("kopfil"), ENHET("enhet"), AR("ar"), IMPORTERA("importera"), EXPORTERA("exportera"), SPARA("spara"), ANGRA("angra"),
    GOR_OM("gorom"), UPPDATERA("uppdatera"), FEL("fel"), VARNING("varning"), UPPLYSNING("upplysning"), PROBLEM("problem"), HISTORIK("historik"),
    PROGNOS("prognos"), KOPIERA("kopiera"), NY("ny"), HANDBOK("handbok"), NAVIGATOR("navigator"), RAD("rad"), ANDRAD("andrad"),
    OFORANDRAD("oforandrad"), AVVISAD("avvisad"),
    // what the work is about
    PERSON("person"), BESLUT("beslut"), LEVERANTOR("leverantor"), INSATS("insats"), KOMMENTAR("kommentar"), AGARE("agare"), VERSION("version"),
    START("start"), KALENDER("kalender"), OVERSIKT("oversikt"), DIAGRAM("diagram"), DETALJ("detalj"), CHECKLISTA("checklista"), SENASTE("senaste"),
    // forecast
    FORLANG("forlang"), NYTT_ARENDE("nyttarende"), BYT_INSATS("bytinsats"), AVSLUTA("avsluta"), PRIS("pris"), FLYTT("flytt"), ATGARD("atgard"),
    BEKRAFTA("bekrafta"),
    // files and their life
    OPPNA("oppna"), LADDA_UPP("laddaupp"), JAMFOR("jamfor"), ATERHAMTA("aterhamta"), LAS("las"), LAS_UPP("lasupp"), SPARA_ALLA("sparaalla"),
    // tables
    SOK("sok"), FILTER("filter"), SORTERA("sortera"), GRUPPERA("gruppera"), DELSUMMA("delsumma"), LAYOUT("layout"), NY_RAD("nyrad"),
    TA_BORT("tabort"),
    FYLL_NED("fyllned"), ATERSTALL("aterstall"), HOPPA("hoppa"), SNABBFIX("snabbfix"), KLIPP_UT("klipput"), KLISTRA_IN("klistrain"),
    MARKERA_ALLT("markeraallt"), SKRIV_UT("skrivut"),
    // the window
    DISKRET("diskret"), AVMASKERA("avmaskera"), INSTALLNINGAR("installningar"), SYNKA("synka"), TANGENTER("tangenter"),
    HITTA_KOMMANDO("hittakommando"),
    FORSTORA("forstora"), HJALP("hjalp"), OM("om"), SLUT("slut");

    private static final String MANAGER = Bild.class.getName();

    private final String file;

    Bild(String file) {
        this.file = file;
    }

    /** @return name of its file, without ending */
    String fil() {
        return file;
    }

    /** @return what makes the image, for actions and extensions */
    public ImageDescriptor descriptor() {
        URL url = Bild.class.getResource("/icons/" + file + ".svg");
        return ImageDescriptor.createFromURL(url);
    }

    /** @return a larger one for the head of a wizard; only for those that have it */
    public ImageDescriptor stor() {
        return ImageDescriptor.createFromURL(Bild.class.getResource("/icons/stor/" + file + ".svg"));
    }

    /** @return the image, which lives as long as the control; the same control gets the same image again */
    public Image of(Control owner) {
        ResourceManager manager = (ResourceManager) owner.getData(MANAGER);
        if (manager == null) {
            manager = new LocalResourceManager(JFaceResources.getResources(), owner);
            owner.setData(MANAGER, manager);
        }
        return manager.get(descriptor());
    }
}
