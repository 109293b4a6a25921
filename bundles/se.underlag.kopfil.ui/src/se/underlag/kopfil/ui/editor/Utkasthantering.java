package se.underlag.kopfil.ui.editor;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.sammanslagning.Krock;
import se.underlag.kopfil.sammanslagning.Objektandring;
import se.underlag.kopfil.sammanslagning.Objektbild;
import se.underlag.kopfil.sammanslagning.Val;
import se.underlag.kopfil.utkast.UtkastTjanst;
import se.underlag.ui.Bakgrund;

/** The drafts of one editor: keeps one while there is something unsaved, and offers one that was left. Belongs to the UI thread. */
final class Utkasthantering {

    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("HH:mm");

    private final UtkastTjanst tjanst;
    private final KopfilTjanst filer;
    private final Clock clock;
    private Utkastskrivare skrivare;
    private final ISchedulingRule turordning = new Turordning();
    private boolean utanFraga;

    Utkasthantering(UtkastTjanst tjanst, KopfilTjanst filer, Clock clock) {
        this.tjanst = tjanst;
        this.filer = filer;
        this.clock = clock;
    }

    /** The person has answered already, at the start of the program: a draft that is there is restored when the file is open. */
    void aterstallUtanFraga() {
        utanFraga = true;
    }

    /** Keeps the unsaved changes of this model from now on. */
    void folj(Kopfilsmodell modell, Control agare) {
        // what was put off until later is in the stored draft only as long as somebody writes it
        List<Objektandring> kvar = skrivare == null ? List.of() : skrivare.lamna();
        skrivare = new Utkastskrivare(tjanst, modell, agare.getDisplay(), turordning);
        skrivare.behall(kvar);
    }

    /** The editor is closed on purpose. */
    void stang(boolean stanger) {
        if (skrivare != null) {
            skrivare.stang(stanger);
        }
    }

    /** @return whether a draft would be restored without a question */
    boolean harSvarat() {
        return utanFraga;
    }

    /** Asks what shall become of a draft that was left, and does it. An earlier answer holds for this opening of the file and no later one. */
    void erbjud(Shell shell, Control agare, Kopfilsmodell modell, Optional<Utkasterbjudande> funnet) {
        if (funnet.isEmpty()) {
            utanFraga = false;
            return;
        }
        Utkasterbjudande erbjudande = funnet.get();
        Utkastdialog.Svar svar = utanFraga ? Utkastdialog.Svar.ATERSTALL
                : Utkastdialog.fraga(shell, erbjudande.utkast(), erbjudande.rader(), clock.getZone());
        utanFraga = false;
        List<Objektandring> andringar = erbjudande.utkast().andringar();
        switch (svar) {
        case ATERSTALL -> {
            skrivare.behall(andringar);
            aterstall(shell, agare, modell, erbjudande);
        }
        case BEHALL -> skrivare.behall(andringar);
        case KASTA -> {
            skrivare.behall(List.of());
            skrivare.begar();
        }
        default -> throw new IllegalStateException(svar.name());
        }
    }

    /** What was stored since then is laid against the draft in a job; collisions are asked about like those of a save. */
    private void aterstall(Shell shell, Control agare, Kopfilsmodell modell, Utkasterbjudande erbjudande) {
        List<Objektandring> mina = erbjudande.utkast().andringar();
        Map<String, Objektbild> bilder = Aterskapning.bilder(modell, mina);
        Objektnamn namn = new Objektnamn(modell.poster().stream().map(Radpost::rad).toList(), modell.handelser(), erbjudande.refererade().values());
        Bakgrund.kor(agare, Messages.jamfor, monitor -> Omlasning.of(bilder::get, mina, namn, filer, clock.getZone()), omlasning -> {
            Optional<Map<Krock, Val>> val = Krockdialog.fraga(shell, omlasning, Messages.konfliktTextUtkast, clock);
            if (val.isPresent()) {
                String tid = TID.format(erbjudande.utkast().tid().atZone(clock.getZone()));
                Aterskapning.gor(modell, NLS.bind(Messages.utkastSteg, tid), omlasning.sammanslagning().med(val.get()), erbjudande.refererade());
                skrivare.behall(List.of());
                skrivare.begar();
            }
        });
    }

    /** One at a time. */
    private static final class Turordning implements ISchedulingRule {

        @Override public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }
}
