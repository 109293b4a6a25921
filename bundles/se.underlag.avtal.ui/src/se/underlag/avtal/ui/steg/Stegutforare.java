package se.underlag.avtal.ui.steg;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.Stegutfall;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.avtal.ui.internal.Arenderad;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Stegval;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;
import se.underlag.ui.Bakgrund;

/** Lets a person take a step, from whichever window. Tells all windows that the case has changed. */
public final class Stegutforare {

    /** The class that cases are told about by. */
    public static final String TYP = "Placeringsarende";

    private final Placeringstjanst tjanst;
    private final Stegnamn namn;
    private final Andringsbud bud;
    private final Clock clock;

    public Stegutforare(Placeringstjanst tjanst, Stegnamn namn, Andringsbud bud, Clock clock) {
        this.tjanst = tjanst;
        this.namn = namn;
        this.bud = bud;
        this.clock = clock;
    }

    /**
     * Asks for what the step needs and takes it. Belongs to the UI thread.
     *
     * @param agare the window or part that it is done from
     * @param klar is told in words what became of it; not called when the person changed their mind
     */
    public void ta(Control agare, Arenderad rad, Stegval<Placeringstillstand, Arendebild> steg, Consumer<String> klar) {
        String titel = namn.steg(steg.steg().id());
        Bakgrund.kor(agare, titel, monitor -> tjanst.falt(rad.bild(), steg.steg().id()), falt -> fraga(agare, rad, steg, falt, klar));
    }

    private void fraga(Control agare, Arenderad rad, Stegval<Placeringstillstand, Arendebild> steg, List<Stegfalt> falt, Consumer<String> klar) {
        String titel = namn.steg(steg.steg().id());
        Stegdialog dialog = new Stegdialog(agare.getShell(), new Stegmodell(rad.bild(), steg, falt, clock), titel, tjanst::utfor);
        dialog.open();
        Stegutfall utfall = dialog.utfall();
        if (utfall != null) {
            bud.andrat(new Andring(TYP, utfall.efter().id()));
            klar.accept(iOrd(NLS.bind(Messages.steg_gjort, utfall.efter().referens(), titel), utfall));
        }
    }

    /** @param gjort what was done; @return that, what else happened and what was made, in words */
    static String iOrd(String gjort, Stegutfall utfall) {
        String dokument = utfall.dokument().isEmpty() ? ""
                : NLS.bind(Messages.steg_dokument, utfall.dokument().stream().map(ett -> Ord.dokument(ett.typ())).collect(Collectors.joining(", ")));
        return Stream.concat(Stream.concat(Stream.of(gjort), utfall.meddelanden().stream()), Stream.of(dokument)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
