package se.underlag.kopfil.ui.editor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radval;
import se.underlag.model.Entitet;
import se.underlag.persistence.ChangeSet;
import se.underlag.persistence.ChangeSet.Andring;
import se.underlag.persistence.ChangeSet.Slag;
import se.underlag.persistence.Sparresultat;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Rattning;

/** A service of köpfiler that remembers what it was asked and answers as the test has laid down. */
final class Provtjanst implements InvocationHandler {

    private final Supplier<Kopfilsinnehall> innehall;
    private volatile Kopfilsinnehall nyare;
    private final List<List<Entitet>> sparade = new ArrayList<>();
    private final List<Thread> tradar = new ArrayList<>();
    private volatile RuntimeException fel;
    private volatile Sparresultat svar;

    Provtjanst(Supplier<Kopfilsinnehall> innehall) {
        this.innehall = innehall;
    }

    /** @return the service */
    KopfilTjanst tjanst() {
        return (KopfilTjanst) Proxy.newProxyInstance(KopfilTjanst.class.getClassLoader(), new Class<?>[] { KopfilTjanst.class }, this);
    }

    /** Lays down the answer to the next save; null stores. */
    void svarar(Sparresultat nastaSvar) {
        svar = nastaSvar;
    }

    /** Lets the next save fail. */
    void fallerMed(RuntimeException nastaFel) {
        fel = nastaFel;
    }

    /** @return what was stored, save by save */
    List<List<Entitet>> sparade() {
        return sparade;
    }

    /** @return the threads that it was called in */
    List<Thread> tradar() {
        return tradar;
    }

    @Override
    @SuppressWarnings("unchecked") public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.getName().equals("hashCode") ? (Object) System.identityHashCode(this)
                    : method.getName().equals("equals") ? (Object) (proxy == arguments[0]) : "Provtjanst";
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        tradar.add(Thread.currentThread());
        return switch (method.getName()) {
        case "oppna" -> nyare == null ? innehall.get() : nyare;
        case "enheter" -> List.of(new Enhetsinfo("enhet", "4120", "Centrum", List.of()));
        case "lista", "historik" -> List.of();
        case "radval" -> Radval.TOMT;
        case "kontrollera" -> kontrollera((Collection<Radbild>) arguments[0]);
        case "spara" -> spara((Collection<Entitet>) arguments[1]);
        default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    /** A check of its own: a negative price per dygn. */
    private static List<Fynd> kontrollera(Collection<Radbild> bilder) {
        return bilder.stream().filter(bild -> bild.dygnspris() != null && bild.dygnspris().signum() < 0)
                .map(bild -> new Fynd("KF-07", Allvar.FEL, "Dygnspriset är negativt.",
                        new Fynd.Plats(bild.plats().fil(), null, bild.plats().rad(), null, null, bild.radId(), "dygnspris"), false)
                        .medRattningar(() -> List.of(Rattning.celler("minus", "Ta bort minustecknet", "Ta bort minustecknen",
                                new Rattning.Cell(bild.radId(), bild.plats().rad(), "dygnspris", bild.dygnspris(), bild.dygnspris().negate(),
                                        false)))))
                .toList();
    }

    /** Somebody else has stored this meanwhile; older versions are refused. */
    void nyare(Kopfilsinnehall deras) {
        nyare = deras;
    }

    private boolean foraldrad(Entitet min) {
        return nyare.rader().stream().anyMatch(rad -> rad.getId().equals(min.getId()) && rad.getVersion() != min.getVersion());
    }

    private Sparresultat spara(Collection<Entitet> andrade) {
        RuntimeException nu = fel;
        fel = null;
        if (nu != null) {
            throw nu;
        }
        Sparresultat answer = svar;
        svar = null;
        if (answer != null) {
            return answer;
        }
        if (nyare != null && andrade.stream().anyMatch(this::foraldrad)) {
            return new Sparresultat.Konflikt(List.of());
        }
        sparade.add(List.copyOf(andrade));
        return new Sparresultat.Sparat(new ChangeSet("t", andrade.stream()
                .map(ett -> new Andring(Slag.ANDRAT, ett.eClass().getName(), ett.getId(), ett.getVersion() + 1, List.of())).toList()));
    }
}
