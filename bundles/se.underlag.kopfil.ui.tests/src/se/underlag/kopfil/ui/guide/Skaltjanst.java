package se.underlag.kopfil.ui.guide;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Bladforslag;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.Exportresultat;
import se.underlag.kopfil.Fargfynd;
import se.underlag.kopfil.Granskning;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.Importresultat;
import se.underlag.kopfil.Inlasning;
import se.underlag.kopfil.Kolumnforslag;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Mall;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.model.Kopfilsstatus;
import se.underlag.spi.Fynd;

/** A service of köpfiler for the shell's windows: one unit, one file, and an import of one new row and one refused. */
final class Skaltjanst implements InvocationHandler {

    static final Kopfilsinfo VUXNA = new Kopfilsinfo("k1", "e1", "4120", 2025, "Vuxna", "anexem", Kopfilsstatus.ARBETSFIL, 2);
    static final Enhetsinfo ENHET = new Enhetsinfo("e1", "4120", "Myndighet LSS", List.of(VUXNA));

    private static final Fargfynd GUL = new Fargfynd(0xFFFF00, Fargfynd.Kalla.FYLLNING, 3, List.of("N5"), false, "gul");

    private final List<String> anrop = new CopyOnWriteArrayList<>();
    private final List<Thread> tradar = new CopyOnWriteArrayList<>();
    private final List<Enhetsinfo> enheter = new ArrayList<>(List.of(ENHET));
    private volatile RuntimeException fel;
    private volatile boolean undrar;
    private final List<Mall> mallar = new CopyOnWriteArrayList<>();

    /** Gives the unit a template. */
    void harMall(Mall mall) {
        mallar.add(mall);
    }

    KopfilTjanst tjanst() {
        return (KopfilTjanst) Proxy.newProxyInstance(KopfilTjanst.class.getClassLoader(), new Class<?>[] { KopfilTjanst.class }, this);
    }

    /** Lets the next plan fail. */
    void fallerMed(RuntimeException nasta) {
        fel = nasta;
    }

    /** Lets files have a column that is not understood and a colour that means nothing. */
    void undrar() {
        undrar = true;
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
        case "historik" -> List.of();
        case "mallar" -> List.copyOf(mallar);
        case "senasteMall" -> Optional.empty();
        case "granska" -> new Granskning(List.of(new Filsvar("a.xlsx", null, 0, List.of(), Manadsbelopp.TOMT, Manadsbelopp.TOMT, List.of(),
                Optional.of("Ingen tabell."))));
        case "planera" -> plan((Path) arguments[0], (Importmal) arguments[1], (Lasval) arguments[2], (Mall) arguments[3]);
        case "sparaMall" -> noted("sparaMall " + ((Mall) arguments[1]).namn() + " " + new TreeMap<>(((Mall) arguments[1]).rubriker()), null);
        case "skrivMall" -> noted("skrivMall " + ((Mall) arguments[0]).namn() + " " + ((Path) arguments[1]).getFileName(), null);
        case "lasMall" -> new Mall("Ur fil", Map.of("Ref", Radfalt.BESLUT));
        case "taBortMall" -> noted("taBortMall " + arguments[1], null);
        case "genomfor" -> done((Importplan) arguments[0]);
        case "exportera" ->
            noted("exportera " + arguments[0] + " " + arguments[2], new Exportresultat(true, List.of("Kommentaren har ingen kolumn.")));
        case "egenArbetsbok" -> Optional.of("Vår fil.xlsx");
        default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    /** @return reads no file, but says what stands in one */
    Kalkyllasare lasare() {
        return (file, receiver, monitor) -> {
            if (fel != null) {
                throw fel;
            }
            if (undrar && receiver.blad("2025", false)) {
                receiver.rad(new Kalkylrad(4, List.of(Cell.text(0, "Pnr", null, -1), Cell.text(1, "Ref", null, -1)), false));
                receiver.rad(new Kalkylrad(5, List.of(Cell.text(0, "199801019990", null, -1), Cell.text(1, "B-1", null, -1)), false));
            }
        };
    }

    private <T> T noted(String call, T answer) {
        anrop.add(call);
        return answer;
    }

    private Importplan plan(Path file, Importmal mal, Lasval val, Mall kolumner) {
        if (fel != null) {
            throw fel;
        }
        Inlasning inlasning = Inlasning.OKAND;
        if (undrar) {
            String field = kolumner == null ? null : kolumner.rubriker().get("ref");
            inlasning = new Inlasning(val, Map.of(), List.of(new Bladforslag("2025", 2025, 2, true, "Enda bladet.")),
                    List.of(new Kolumnforslag(0, "Pnr", Radfalt.PERSON, 100, "Rubriken heter så."),
                            new Kolumnforslag(1, "Ref", field, field == null ? 0 : 100, "")),
                    List.of(GUL));
            anrop.add("grona " + val.grona().size());
        }
        return noted("planera",
                new Importplan(file.getFileName().toString(), new byte[0], mal, null, List.of(row(Utfall.NY, 5), row(Utfall.AVVISAD, 6)),
                        List.of(), null, Manadsbelopp.TOMT, Set.of(), inlasning));
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
