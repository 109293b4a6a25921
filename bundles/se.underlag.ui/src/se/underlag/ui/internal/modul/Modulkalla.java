package se.underlag.ui.internal.modul;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;

import se.underlag.security.Modul;
import se.underlag.security.Modulstyrning;

/** The variable {@code se.underlag.moduler} in expressions of the extension registry: the codes of the modules that run. Activities follow it. */
public final class Modulkalla extends AbstractSourceProvider {

    private static final String VARIABLE = "se.underlag.moduler";

    private final Optional<Modulstyrning> styrning;
    private final Runnable sluta;

    public Modulkalla(Optional<Modulstyrning> styrning) {
        this.styrning = styrning;
        this.sluta = styrning.map(one -> one.lyssna(change -> andrat(change.efter()))).orElse(Modulkalla::inget);
    }

    private static void inget() {
        // Nobody changes modules here.
    }

    private void andrat(Set<Modul> moduler) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (display != null && !display.isDisposed()) {
            display.asyncExec(() -> fireSourceChanged(ISources.WORKBENCH, VARIABLE, koder(moduler)));
        }
    }

    private static List<String> koder(Set<Modul> moduler) {
        return moduler.stream().map(Modul::kod).toList();
    }

    @Override public Map<String, Object> getCurrentState() {
        return Map.of(VARIABLE, koder(styrning.map(Modulstyrning::moduler).orElse(Set.of())));
    }

    @Override public String[] getProvidedSourceNames() {
        return new String[] { VARIABLE };
    }

    @Override public void dispose() {
        sluta.run();
    }
}
