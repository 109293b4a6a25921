package se.underlag.kopfil.sammanslagning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.underlag.kopfil.Radfalt;
import se.underlag.model.Handelsestatus;
import se.underlag.model.UnderlagPackage;

/**
 * The three-way merge of what I have changed with what others have stored meanwhile. Fields that only one side has changed are merged without
 * a question, months one by one; fields of one group (Ecore annotation {@code sammanslagning=grupp:…}) and an event with its effects
 * ({@code sammanslagning=helhet}) are one. What both have changed to different values is a {@link Krock}.
 */
public final class Sammanslagning {

    private static final String MODELL = "http://underlag.se/modell";
    private static final String NYCKEL = "sammanslagning";
    private static final String RAD = UnderlagPackage.Literals.KOPFILSRAD.getName();

    private static final String STATUS = UnderlagPackage.Literals.PROGNOSHANDELSE__STATUS.getName();

    private final Function<String, Objektbild> deras;
    private final Map<String, Objektandring> rena = new LinkedHashMap<>();
    private final List<Krock> krockar = new ArrayList<>();

    private Sammanslagning(Function<String, Objektbild> deras) {
        this.deras = deras;
    }

    /**
     * Merges.
     *
     * @param mina what I have changed
     * @param deras a root as it is stored now, by id, null when it is not there
     */
    public static Sammanslagning of(Collection<Objektandring> mina, Function<String, Objektbild> deras) {
        Sammanslagning sammanslagning = new Sammanslagning(deras);
        Set<String> minaRader = new LinkedHashSet<>();
        mina.stream().filter(en -> en.mitt() != null && en.typ().equals(RAD)).forEach(en -> minaRader.add(en.id()));
        mina.forEach(andring -> sammanslagning.las(andring, minaRader));
        return sammanslagning;
    }

    /** @return what somebody must choose between, empty when everything could be merged */
    public List<Krock> krockar() {
        return List.copyOf(krockar);
    }

    /**
     * The outcome: my changes, made on what is stored now.
     *
     * @param val what was chosen for each; what is missing, and mine where mine cannot be chosen, is taken as theirs
     * @return changes whose base is as it is stored now; objects that stay as they are stored are left out
     */
    public List<Objektandring> med(Map<Krock, Val> val) {
        Map<String, Objektandring> alla = new LinkedHashMap<>(rena);
        krockar.stream().filter(krock -> gallande(krock, val) == Val.Sida.DERAS && avgjordAvMig(krock))
                .forEach(krock -> utanBelopp(krock, alla));
        Prognoshalvor.utanVid(krockar.stream().filter(krock -> !tommer(krock, gallande(krock, val))).toList(), alla);
        for (Krock krock : krockar) {
            Val valt = gallande(krock, val);
            if (valt != Val.Sida.DERAS) {
                alla.merge(krock.id(), medVal(krock, valt), (forut, nu) -> new Objektandring(nu.bas(), forut.mitt().med(varden(krock, valt))));
            }
        }
        return alla.values().stream().filter(en -> en.bas() == null || en.mitt() == null || !en.bas().sammaInnehall(en.mitt())).toList();
    }

    private static Val gallande(Krock krock, Map<Krock, Val> val) {
        return krock.mittGar() ? val.getOrDefault(krock, Val.Sida.DERAS) : Val.Sida.DERAS;
    }

    /** @return whether the month that I emptied becomes empty */
    private static boolean tommer(Krock krock, Val valt) {
        return valt == Val.Sida.MINA
                || valt instanceof Val.Skrivet skrivet && krock.falt().stream().allMatch(falt -> skrivet.varden().get(falt) == null);
    }

    private static boolean avgjordAvMig(Krock krock) {
        return krock.slag() == Krock.Slag.HELHET && krock.bas() != null && arAvgjord(krock.bas()) != arAvgjord(krock.mitt());
    }

    private static boolean arAvgjord(Objektbild handelse) {
        return Handelsestatus.BEKRAFTAD.getLiteral().equals(handelse.varde(STATUS));
    }

    /** What I moved between forecast and actual when I decided the event stays where they have it, or the month would be counted twice (A27). */
    private static void utanBelopp(Krock krock, Map<String, Objektandring> alla) {
        for (Objektbild effekt : krock.bas().delar()) {
            String falt = Radfalt.manad(Integer.parseInt(effekt.varde(UnderlagPackage.Literals.PROGNOSEFFEKT__MANAD.getName())));
            alla.computeIfPresent(effekt.varde(UnderlagPackage.Literals.PROGNOSEFFEKT__RAD.getName()), (id, rad) -> {
                if (rad.bas() == null || rad.mitt() == null) {
                    return rad;
                }
                Map<String, String> deras = new HashMap<>();
                deras.put(falt, rad.bas().varde(falt));
                return new Objektandring(rad.bas(), rad.mitt().med(deras));
            });
        }
    }

    private static Objektandring medVal(Krock krock, Val valt) {
        return switch (krock.slag()) {
        case FALT -> new Objektandring(krock.deras(), krock.deras().med(varden(krock, valt)));
        case HELHET, BORTTAGEN_AV_MIG, RAD_SAKNAS -> new Objektandring(krock.deras(), krock.mitt());
        case BORTTAGEN_AV_ANNAN -> new Objektandring(null, krock.mitt());
        };
    }

    private static Map<String, String> varden(Krock krock, Val valt) {
        if (valt instanceof Val.Skrivet skrivet) {
            return skrivet.varden();
        }
        Map<String, String> mina = new HashMap<>();
        krock.falt().forEach(falt -> mina.put(falt, krock.mitt().varde(falt)));
        return mina;
    }

    private void las(Objektandring andring, Set<String> minaRader) {
        Objektbild nu = deras.apply(andring.id());
        if (andring.mitt() == null) {
            borttagen(andring, nu);
        } else if (andring.bas() == null) {
            ny(andring, nu, minaRader);
        } else if (nu == null) {
            Objektbild mitt = helhet(andring.typ()) ? utanSaknade(andring.mitt(), minaRader) : andring.mitt();
            krockar.add(krock(Krock.Slag.BORTTAGEN_AV_ANNAN, andring, mitt, null));
        } else if (helhet(andring.typ())) {
            helhet(andring, nu, minaRader);
        } else {
            falt(andring, nu);
        }
    }

    private void borttagen(Objektandring andring, Objektbild nu) {
        if (nu != null && nu.sammaInnehall(andring.bas())) {
            rena.put(andring.id(), new Objektandring(nu, null));
        } else if (nu != null) {
            krockar.add(krock(Krock.Slag.BORTTAGEN_AV_MIG, andring, null, nu));
        }
    }

    /** What I have made is mine alone, unless it was stored already: then a draft is older than its own save. */
    private void ny(Objektandring andring, Objektbild nu, Set<String> minaRader) {
        if (nu == null) {
            medRader(andring, null, minaRader);
        } else if (!nu.sammaInnehall(andring.mitt())) {
            krockar.add(helhet(andring.typ()) ? krock(Krock.Slag.HELHET, andring, andring.mitt(), nu)
                    : new Krock(Krock.Slag.FALT, andring.typ(), andring.id(), List.copyOf(Objektandring.skilda(andring.mitt(), nu)), null,
                            andring.mitt(), nu));
        }
    }

    private void helhet(Objektandring andring, Objektbild nu, Set<String> minaRader) {
        if (nu.sammaInnehall(andring.bas())) {
            medRader(andring, nu, minaRader);
        } else if (!nu.sammaInnehall(andring.mitt())) {
            krockar.add(krock(Krock.Slag.HELHET, andring, utanSaknade(andring.mitt(), minaRader), nu));
        }
    }

    private void medRader(Objektandring andring, Objektbild nu, Set<String> minaRader) {
        Objektbild kvar = utanSaknade(andring.mitt(), minaRader);
        if (kvar.delar().size() == andring.mitt().delar().size()) {
            rena.put(andring.id(), new Objektandring(nu, andring.mitt()));
        } else {
            krockar.add(krock(Krock.Slag.RAD_SAKNAS, andring, kvar, nu));
        }
    }

    private static Krock krock(Krock.Slag slag, Objektandring andring, Objektbild mitt, Objektbild nu) {
        return new Krock(slag, andring.typ(), andring.id(), List.of(), andring.bas(), mitt, nu);
    }

    /** An effect cannot point at a row that is gone; one that I bring back myself is there. */
    private Objektbild utanSaknade(Objektbild handelse, Set<String> minaRader) {
        List<Objektbild> kvar = handelse.delar().stream().filter(del -> {
            String rad = del.varde(UnderlagPackage.Literals.PROGNOSEFFEKT__RAD.getName());
            return rad == null || minaRader.contains(rad) || deras.apply(rad) != null;
        }).toList();
        return new Objektbild(handelse.typ(), handelse.id(), handelse.version(), handelse.andradAv(), handelse.andradTid(), handelse.falt(), kvar);
    }

    private void falt(Objektandring andring, Objektbild nu) {
        Set<String> mina = andring.andradeFalt();
        Set<String> andras = Objektandring.skilda(andring.bas(), nu);
        Map<String, String> mitt = new HashMap<>();
        for (List<String> grupp : grupper(andring.typ(), mina)) {
            boolean samma = grupp.stream().allMatch(falt -> Objects.equals(andring.mitt().varde(falt), nu.varde(falt)));
            if (samma) {
                continue;
            }
            if (grupp.stream().anyMatch(andras::contains)) {
                krockar.add(new Krock(Krock.Slag.FALT, andring.typ(), andring.id(), grupp, andring.bas(), andring.mitt(), nu));
            } else {
                grupp.forEach(falt -> mitt.put(falt, andring.mitt().varde(falt)));
            }
        }
        if (!mitt.isEmpty()) {
            rena.put(andring.id(), new Objektandring(nu, nu.med(mitt)));
        }
    }

    /** @return the changed fields, each alone or with all of its group, in the order of the model */
    private static List<List<String>> grupper(String typ, Set<String> andrade) {
        Map<String, List<String>> grupper = new LinkedHashMap<>();
        for (EStructuralFeature falt : Faltvarden.klass(typ).getEAllStructuralFeatures()) {
            grupper.computeIfAbsent(grupp(falt), namn -> new ArrayList<>()).add(falt.getName());
        }
        return grupper.values().stream().filter(grupp -> grupp.stream().anyMatch(andrade::contains)).toList();
    }

    private static String grupp(EStructuralFeature falt) {
        String grupp = EcoreUtil.getAnnotation(falt, MODELL, NYCKEL);
        return grupp != null && grupp.startsWith("grupp:") ? grupp : falt.getName();
    }

    private static boolean helhet(String typ) {
        return Faltvarden.klass(typ).getEAllReferences().stream().filter(EReference::isContainment)
                .anyMatch(delar -> "helhet".equals(EcoreUtil.getAnnotation(delar, MODELL, NYCKEL)));
    }
}
