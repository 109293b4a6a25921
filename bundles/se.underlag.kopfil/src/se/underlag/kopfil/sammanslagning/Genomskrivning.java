package se.underlag.kopfil.sammanslagning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.underlag.model.Entitet;
import se.underlag.model.Kopfilsrad;

/** Makes changes that are images on real objects: those of an editor, step by step so that they can be undone, or those of a unit of work. */
public final class Genomskrivning {

    /** Whose objects are changed. */
    public interface Mal {

        /** @return the root, the part or the object to refer to; null when it is not known here */
        Entitet hitta(String typ, String id);

        /** Gives a field another value. */
        void satt(Entitet objekt, EStructuralFeature falt, Object varde);

        /** Appends a part. */
        void laggTill(Entitet agare, EReference delar, Entitet del);

        /** Takes a part out. */
        void taUt(Entitet agare, EReference delar, Entitet del);

        /** Takes in a root that is complete. */
        void nyRot(Entitet rot);

        /** Takes a root out. */
        void taBortRot(Entitet rot);
    }

    private final Mal mal;
    private final Map<String, Entitet> nya = new HashMap<>();

    private Genomskrivning(Mal mal) {
        this.mal = mal;
    }

    /** Makes these changes; their base is what the objects hold now. A root that is not there is left out. */
    public static void gor(Collection<Objektandring> andringar, Mal mal) {
        Genomskrivning skrivning = new Genomskrivning(mal);
        andringar.stream().filter(andring -> andring.bas() == null).forEach(andring -> skrivning.skapa(andring.mitt()));
        List<Entitet> rotter = new ArrayList<>();
        andringar.stream().filter(andring -> andring.bas() == null).forEach(andring -> rotter.add(skrivning.fylld(andring.mitt())));
        // rows first: events refer to them
        rotter.stream().filter(Kopfilsrad.class::isInstance).forEach(mal::nyRot);
        rotter.stream().filter(rot -> !(rot instanceof Kopfilsrad)).forEach(mal::nyRot);
        andringar.stream().filter(andring -> andring.bas() != null && andring.mitt() != null).forEach(skrivning::andra);
        andringar.stream().filter(andring -> andring.mitt() == null).map(andring -> mal.hitta(andring.typ(), andring.id())).filter(Objects::nonNull)
                .forEach(mal::taBortRot);
    }

    private Entitet skapa(Objektbild bild) {
        Entitet ny = (Entitet) EcoreUtil.create(Faltvarden.klass(bild.typ()));
        ny.setId(bild.id());
        nya.put(bild.id(), ny);
        return ny;
    }

    @SuppressWarnings("unchecked") private Entitet fylld(Objektbild bild) {
        Entitet ny = nya.containsKey(bild.id()) ? nya.get(bild.id()) : skapa(bild);
        bild.falt().forEach((namn, text) -> {
            EStructuralFeature falt = Faltvarden.falt(bild.typ(), namn);
            ny.eSet(falt, varde(falt, text));
        });
        bild.delar().forEach(del -> ((EList<Entitet>) ny.eGet(delar(ny, del))).add(fylld(del)));
        return ny;
    }

    private Object varde(EStructuralFeature falt, String text) {
        if (falt instanceof EAttribute attribute) {
            return Faltvarden.las(attribute, text);
        }
        return text == null ? null : nya.containsKey(text) ? nya.get(text) : mal.hitta(falt.getEType().getName(), text);
    }

    private static EReference delar(Entitet agare, Objektbild del) {
        return agare.eClass().getEAllContainments().stream().filter(en -> en.getEReferenceType() == Faltvarden.klass(del.typ())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(del.typ()));
    }

    private void andra(Objektandring andring) {
        Entitet objekt = mal.hitta(andring.typ(), andring.id());
        if (objekt != null) {
            skriv(objekt, andring.mitt());
        }
    }

    private void skriv(Entitet objekt, Objektbild onskad) {
        Objektbild nu = Objektbild.of(objekt);
        for (String namn : Objektandring.skilda(nu, onskad)) {
            EStructuralFeature falt = Faltvarden.falt(onskad.typ(), namn);
            mal.satt(objekt, falt, varde(falt, onskad.varde(namn)));
        }
        Map<String, Entitet> har = new HashMap<>();
        objekt.eContents().forEach(del -> har.put(((Entitet) del).getId(), (Entitet) del));
        onskad.delar().forEach(del -> {
            Entitet egen = har.remove(del.id());
            if (egen == null) {
                mal.laggTill(objekt, delar(objekt, del), fylld(del));
            } else {
                skriv(egen, del);
            }
        });
        har.values().forEach(del -> mal.taUt(objekt, (EReference) del.eContainmentFeature(), del));
    }
}
