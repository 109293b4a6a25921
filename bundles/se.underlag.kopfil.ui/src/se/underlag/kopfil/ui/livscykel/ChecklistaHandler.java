package se.underlag.kopfil.ui.livscykel;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.livscykel.Checklistrad;
import se.underlag.kopfil.livscykel.Livscykeltjanst;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;
import se.underlag.ui.Bakgrund;

/** Edits the checklist of a unit, or the template of those that have none of their own. */
public final class ChecklistaHandler extends AbstractHandler {

    private final KopfilTjanst kopfiler;
    private final Livscykeltjanst tjanst;
    private final Andringsbud bud;

    /** What is edited. @param egen whether the unit has its own list already */
    private record Lista(Enhetsinfo enhet, List<Checklistrad> rader, boolean egen) {
    }

    /** Made by the factory of the shell. */
    public ChecklistaHandler(KopfilTjanst kopfiler, Livscykeltjanst tjanst, Andringsbud bud) {
        this.kopfiler = kopfiler;
        this.tjanst = tjanst;
        this.bud = bud;
    }

    @Override public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Bakgrund.kor(shell, Messages.checklistaLaser, monitor -> kopfiler.enheter(), enheter -> valj(shell, enheter));
        return null;
    }

    private void valj(Shell shell, List<Enhetsinfo> enheter) {
        List<String> val = new ArrayList<>(List.of(Messages.checklistaAlla));
        enheter.forEach(enhet -> val.add(NLS.bind(Messages.namnOchSignatur, enhet.namn(), enhet.kod())));
        int valt = Fraga.val(shell, Messages.checklistaTitel, Messages.checklistaVems, Messages.fortsatt, val, 0);
        if (valt >= 0) {
            Enhetsinfo enhet = valt == 0 ? null : enheter.get(valt - 1);
            Bakgrund.kor(shell, Messages.checklistaLaser, monitor -> las(enhet), lista -> andra(shell, lista, val.get(valt)));
        }
    }

    /** A unit without a list of its own begins with a copy of the template. */
    private Lista las(Enhetsinfo enhet) {
        List<Checklistrad> egna = tjanst.checklista(enhet == null ? null : enhet.id());
        return enhet != null && egna.isEmpty() ? new Lista(enhet, tjanst.checklista(null), false) : new Lista(enhet, egna, true);
    }

    private void andra(Shell shell, Lista lista, String namn) {
        Checklistdialog.andra(shell, namn, new Checklistmodell(lista.rader(), lista.egen())).ifPresent(rader -> {
            String enhetId = lista.enhet() == null ? null : lista.enhet().id();
            Bakgrund.kor(shell, Messages.checklistaSparar, monitor -> {
                tjanst.sparaChecklista(enhetId, rader);
                return enhetId;
            }, klar -> bud.andrat(new Andring("Checklistpunkt", null)));
        });
    }
}
