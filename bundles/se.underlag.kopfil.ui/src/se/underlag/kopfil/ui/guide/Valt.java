package se.underlag.kopfil.ui.guide;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.KopfilInput;

/**
 * What a command is about: the selected köpfil or unit, else the köpfil of the open editor.
 *
 * @param enhetId null when nothing says which
 */
record Valt(Optional<Kopfilsinfo> kopfil, String enhetId) {

    static Valt of(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        return of(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(),
                editor != null && editor.getEditorInput() instanceof KopfilInput input ? input.info() : null);
    }

    static Valt of(Object selected, Kopfilsinfo open) {
        if (selected instanceof Enhetsinfo enhet) {
            return new Valt(Optional.empty(), enhet.id());
        }
        Kopfilsinfo kopfil = selected instanceof Kopfilsinfo chosen ? chosen : open;
        return new Valt(Optional.ofNullable(kopfil), kopfil == null ? null : kopfil.enhetId());
    }

    /** @return the chosen unit; the only one where there is but one; else null */
    Enhetsinfo enhet(List<Enhetsinfo> enheter) {
        return enheter.stream().filter(one -> one.id().equals(enhetId)).findFirst().orElse(enheter.size() == 1 ? enheter.get(0) : null);
    }
}
