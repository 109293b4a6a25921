package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;

/** Ctrl+F goes to the search; it is also offered to the workbench's own command. */
final class FindKey extends AbstractUiBindingConfiguration {

    private final Runnable find;

    FindKey(Runnable find) {
        this.find = find;
    }

    @Override public void configureUiBindings(UiBindingRegistry registry) {
        registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD1, 'f'), (natTable, event) -> find.run());
    }
}
