package se.underlag.kopfil.ui.editor;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import se.underlag.kopfil.sammanslagning.Krock;
import se.underlag.kopfil.sammanslagning.Val;
import se.underlag.ui.krock.Jamforelsedialog;

/** Asks about what somebody else has stored in the open köpfil meanwhile. */
final class Krockdialog {

    private Krockdialog() {
    }

    /**
     * Asks about each collision; nothing is asked when there is none.
     *
     * @param text what happens after the answer, and what when it is cancelled
     * @return what was chosen, empty when it was cancelled
     */
    static Optional<Map<Krock, Val>> fraga(Shell parent, Omlasning omlasning, String text, Clock clock) {
        if (omlasning.sammanslagning().krockar().isEmpty()) {
            return Optional.of(Map.of());
        }
        Krockmodell modell = new Krockmodell(omlasning.sammanslagning().krockar(), omlasning.namn(),
                (krock, falt) -> omlasning.vem().get(krock).get(falt), clock);
        boolean svarat = new Jamforelsedialog(parent, modell, Messages.konfliktRubrik, Messages.konfliktBas, text).open() == Window.OK;
        return svarat ? Optional.of(modell.val()) : Optional.empty();
    }
}
