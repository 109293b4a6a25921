package se.underlag.kopfil.ui;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.spi.Fynd;

/**
 * A service that holds what checks have found in the köpfiler that are open or were just imported. Editors put their findings here after each
 * check; the problems view and the navigator show them.
 */
public interface Fyndlager {

    /** Replaces what is known of the köpfil. May be called in any thread. */
    void satt(Kopfilsinfo kopfil, List<Fynd> fynd);

    /** Forgets what is known of the köpfil, when its editor is closed. */
    void glom(String kopfilId);

    /** @return what is known, by köpfil in the order they came */
    List<Filfynd> alla();

    /** Calls the listener in the UI thread at each change until the control is disposed. */
    void lyssna(Control agare, Consumer<List<Filfynd>> lyssnare);

    /** A köpfil's findings. */
    record Filfynd(Kopfilsinfo kopfil, List<Fynd> fynd) {
    }
}
