package se.underlag.kopfil.ui.guide;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.Granskning;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.Importresultat;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.Radbild;
import se.underlag.model.Kopfilsstatus;
import se.underlag.spi.Fynd;

/** A service of köpfiler for the shell's windows: one unit, one file, and an import of one new row and one refused. */
final class Skaltjanst implements InvocationHandler {

    static final Kopfilsinfo VUXNA = new Kopfilsinfo("k1", "e1", "4120", 2025, "Vuxna", "anexem", Kopfilsstatus.ARBETSFIL, 2);
    static final Enhetsinfo ENHET = new Enhetsinfo("e1", "4120", "Myndighet LSS", List.of(VUXNA));

    private final List<String> anrop = new CopyOnWriteArrayList<>();
    private final List<Thread> tradar = new CopyOnWriteArrayList<>();
    private final List<Enhetsinfo> enheter = new ArrayList<>(List.of(ENHET));
    private volatile RuntimeException fel;

    KopfilTjanst tjanst() {
        return (KopfilTjanst) Proxy.newProxyInstance(KopfilTjanst.class.getClassLoader(), new Class<?>[] { KopfilTjanst.class }, this);
    }

    /** Lets the next plan fail. */
    void fallerMed(RuntimeException nasta) {
        fel = nasta;
    }

    void utanEnheter() {
        enheter.clear();
    }

    /** @return the names of the called methods, reading apart */
    List<String> anrop() {
        return anrop;
    }

    List<Thread> tradar() {
        return tradar;
    }

    @Override public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.getName().equals("hashCode") ? (Object) System.identityHashCode(this)
                    : method.getName().equals("equals") ? (Object) (proxy == arguments[0]) : "Skaltjanst";
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        tradar.add(Thread.currentThread());
        return switch (method.getName()) {
        case "enheter" -> List.copyOf(enheter);
        case "lista" -> List.of(VUXNA);
        case "historik", "mallar" -> List.of();
        case "granska" -> new Granskning(List.of(new Filsvar("a.xlsx", null, 0, List.of(), Manadsbelopp.TOMT, Manadsbelopp.TOMT, List.of(),
                Optional.of("Ingen tabell."))));
        case "planera" -> plan((Path) arguments[0], (Importmal) arguments[1]);
        case "genomfor" -> done((Importplan) arguments[0]);
        case "exportera" -> noted("exportera " + arguments[0], null);
        default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    /** @return reads no file */
    Kalkyllasare lasare() {
        return (file, receiver, monitor) -> {
            if (fel != null) {
                throw fel;
            }
        };
    }

    private <T> T noted(String call, T answer) {
        anrop.add(call);
        return answer;
    }

    private Importplan plan(Path file, Importmal mal) {
        if (fel != null) {
            throw fel;
        }
        return noted("planera", new Importplan(file.getFileName().toString(), new byte[0], mal, null,
                List.of(row(Utfall.NY, 5), row(Utfall.AVVISAD, 6)), List.of()));
    }

    private static Planrad row(Utfall utfall, int number) {
        Radbild bild = new Radbild(new Fynd.Plats("a.xlsx", "2025", number, null, null, null, null), 2025, null, "199801019990", "Åsa Exempelsson",
                "B-1",
                "Korttidsboende", "Exempelhemmet AB", new Period(null, null), null, null, null, Manadsbelopp.TOMT, Manadsbelopp.TOMT, List.of(), null,
                null);
        return new Planrad(utfall, bild, null, List.of());
    }

    private Importresultat done(Importplan plan) {
        return noted("genomfor", new Importresultat("k1", plan.antal(Utfall.NY), 0, 0, plan.antal(Utfall.AVVISAD), List.of()));
    }
}
