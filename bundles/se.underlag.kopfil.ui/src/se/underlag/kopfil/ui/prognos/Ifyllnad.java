package se.underlag.kopfil.ui.prognos;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;

/** Completes what is typed to the first known text that begins so, with the rest marked, as Excel does: typing on replaces it, deleting removes it. */
final class Ifyllnad {

    private final Combo lista;
    private final List<String> kanda;
    private String skrivet;

    private Ifyllnad(Combo lista, List<String> kanda) {
        this.lista = lista;
        this.kanda = kanda;
        this.skrivet = lista.getText();
    }

    /** Makes the list complete what is typed into it. */
    static void pa(Combo lista, List<String> kanda) {
        Ifyllnad ifyllnad = new Ifyllnad(lista, kanda);
        lista.addListener(SWT.Modify, event -> ifyllnad.andrat());
    }

    private void andrat() {
        String nu = lista.getText();
        boolean merSkrivet = nu.length() == skrivet.length() + 1 && nu.startsWith(skrivet);
        Optional<String> hel = merSkrivet ? fullstandig(kanda, nu) : Optional.empty();
        if (kanda.stream().noneMatch(nu::equals) || nu.length() <= skrivet.length()) {
            skrivet = nu;
        }
        // the list has not placed its cursor yet
        hel.ifPresent(text -> lista.getDisplay().asyncExec(() -> fyll(nu, text)));
    }

    private void fyll(String nu, String hel) {
        if (!lista.isDisposed() && lista.getText().equals(nu)) {
            lista.setText(hel);
            lista.setSelection(new Point(nu.length(), hel.length()));
            skrivet = nu;
        }
    }

    /** @return the first known text that begins with what is typed, in any case; empty when nothing would be added */
    static Optional<String> fullstandig(List<String> kanda, String skrivet) {
        return skrivet.isBlank() ? Optional.empty()
                : kanda.stream().filter(text -> text.length() > skrivet.length() && text.regionMatches(true, 0, skrivet, 0, skrivet.length()))
                        .findFirst();
    }
}
