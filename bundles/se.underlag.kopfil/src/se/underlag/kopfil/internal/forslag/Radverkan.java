package se.underlag.kopfil.internal.forslag;

import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__AVTAL;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__BESLUT;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__DYGNSPRIS;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__FROM;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__INSATSTYP;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__LEVERANTOR;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__PERSON;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__TOM;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radbilder;
import se.underlag.kopfil.forslag.Forslagsbild.Falt;
import se.underlag.kopfil.internal.import_.Sortnyckel;
import se.underlag.kopfil.internal.lagring.Manader;
import se.underlag.model.Beslut;
import se.underlag.model.Entitet;
import se.underlag.model.Forslagsmanad;
import se.underlag.model.Forslagstyp;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.UnderlagFactory;

/** Which fields and months of a row a proposal sets. What somebody has written and no avtal decides, as the account, stays. */
final class Radverkan {

    private final Kopfilsforslag forslag;
    private final Kopfilsrad rad;

    /** @param rad the stored row, null for a new one */
    Radverkan(Kopfilsforslag forslag, Kopfilsrad rad) {
        this.forslag = forslag;
        this.rad = rad;
    }

    private Map<EStructuralFeature, Object> varden() {
        Map<EStructuralFeature, Object> varden = new LinkedHashMap<>();
        if (rad == null) {
            varden.put(KOPFILSRAD__PERSON, forslag.getPerson());
        }
        if (forslag.getTyp() != Forslagstyp.AVSLUTA_RAD || rad == null) {
            tomt(varden, KOPFILSRAD__BESLUT, forslag.getBeslut());
            tomt(varden, KOPFILSRAD__INSATSTYP, forslag.getInsatstyp());
            tomt(varden, KOPFILSRAD__LEVERANTOR, forslag.getLeverantor());
            varden.put(KOPFILSRAD__DYGNSPRIS, forslag.getDygnspris());
            if (rad == null || rad.getFrom() == null || forslag.getFrom() != null && forslag.getFrom().isBefore(rad.getFrom())) {
                varden.put(KOPFILSRAD__FROM, forslag.getFrom());
            }
        }
        varden.put(KOPFILSRAD__TOM, forslag.getTom());
        varden.put(KOPFILSRAD__AVTAL, forslag.getAvtal());
        return varden;
    }

    private void tomt(Map<EStructuralFeature, Object> varden, EStructuralFeature falt, Object varde) {
        if (varde != null && (rad == null || rad.eGet(falt) == null)) {
            varden.put(falt, varde);
        }
    }

    /** @return what would differ. @param namn what stands for the person */
    List<Falt> falt(String namn) {
        return varden().entrySet().stream().filter(one -> !lika(nu(one.getKey()), one.getValue()))
                .map(one -> new Falt(etikett(one.getKey()), text(nu(one.getKey()), namn), text(one.getValue(), namn))).toList();
    }

    private Object nu(EStructuralFeature falt) {
        return rad == null ? null : rad.eGet(falt);
    }

    private static boolean lika(Object ett, Object annat) {
        return ett instanceof Entitet first && annat instanceof Entitet second ? Objects.equals(first.getId(), second.getId())
                : ett instanceof BigDecimal first && annat instanceof BigDecimal second ? first.compareTo(second) == 0 : Objects.equals(ett, annat);
    }

    private static String etikett(EStructuralFeature falt) {
        return falt == KOPFILSRAD__PERSON ? Messages.person
                : falt == KOPFILSRAD__BESLUT ? Messages.beslut
                        : falt == KOPFILSRAD__INSATSTYP ? Messages.insats
                                : falt == KOPFILSRAD__LEVERANTOR ? Messages.leverantor
                                        : falt == KOPFILSRAD__DYGNSPRIS ? Messages.dygnspris
                                                : falt == KOPFILSRAD__FROM ? Messages.from
                                                        : falt == KOPFILSRAD__TOM ? Messages.tom : Messages.avtal;
    }

    private static String text(Object varde, String namn) {
        return switch (varde) {
        case null -> "";
        case Person person -> namn == null ? Radbilder.namn(person) : namn;
        case Beslut beslut -> beslut.getNr() == null ? "" : beslut.getNr();
        case Insatstyp insats -> insats.getNamn();
        case Leverantor leverantor -> leverantor.getNamn();
        case Placeringsavtal avtal -> avtal.getNr() == null ? Messages.avtalUtanNr : avtal.getNr();
        case BigDecimal belopp -> Belopp.svenska(belopp);
        case LocalDate dag -> dag.toString();
        default -> varde.toString();
        };
    }

    /** @return the actual amount of the month as it stands, null when empty. @param manad 1 to 12 */
    BigDecimal belopp(int manad) {
        return rad == null ? null : Manader.get(rad, manad);
    }

    /** Sets the fields and months. @param kopfil where a new row comes; @param sist the greatest sort key there; @return the row */
    Kopfilsrad genomfor(Kopfil kopfil, String sist) {
        Map<EStructuralFeature, Object> varden = varden();
        Kopfilsrad given = rad == null ? ny(kopfil, sist) : rad;
        varden.forEach((falt, varde) -> {
            if (!lika(given.eGet(falt), varde)) {
                given.eSet(falt, varde);
            }
        });
        for (Forslagsmanad manad : forslag.getManader()) {
            Manader.set(given, manad.getManad(), manad.getBelopp());
        }
        return given;
    }

    private static Kopfilsrad ny(Kopfil kopfil, String sist) {
        Kopfilsrad ny = UnderlagFactory.eINSTANCE.createKopfilsrad();
        ny.setId(UUID.randomUUID().toString());
        ny.setEnhetId(kopfil.getEnhetId());
        ny.setKopfil(kopfil);
        ny.setSortnyckel(Sortnyckel.efter(sist));
        return ny;
    }
}
