package se.underlag.avtal.ui.steg;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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

    /** A step as it stands in the store now. @param falt what it asks for */
    private record Nu(Arendebild arende, Stegval<Placeringstillstand, Arendebild> steg, List<Stegfalt> falt) {
    }

    /**
     * Asks for what the step needs and takes it. The case is read anew, for somebody may have taken it further since it was shown. Belongs to the UI
     * thread.
     *
     * @param agare the window or part that it is done from
     * @param klar is told in words what became of it; not called when the person changed their mind
     */
    public void ta(Control agare, Arenderad rad, Stegval<Placeringstillstand, Arendebild> steg, Consumer<String> klar) {
        String titel = namn.steg(steg.steg().id());
        Bakgrund.kor(agare, titel,
                monitor -> nu(rad.bild().id(), Arenderad::tagbara, alla -> alla.stream().filter(ett -> ett.steg().id().equals(steg.steg().id()))
                        .findFirst()),
                nu -> nu.ifPresentOrElse(ett -> fraga(agare, ett, klar), () -> klar.accept(NLS.bind(Messages.steg_inteNu, titel))));
    }

    /** Takes what the case waits for, as {@link #ta}. */
    public void nasta(Control agare, Arenderad rad, Consumer<String> klar) {
        Bakgrund.kor(agare, Messages.arende_laser, monitor -> nu(rad.bild().id(), Arenderad::mojliga, alla -> alla.stream().findFirst()),
                nu -> nu.ifPresentOrElse(ett -> fraga(agare, ett, klar), () -> klar.accept(rad.vem().isEmpty() ? Messages.steg_klart
                        : NLS.bind(Messages.steg_annansTur, Ord.roller(rad.vem())))));
    }

    private Optional<Nu> nu(String arendeId, Function<Arenderad, List<Stegval<Placeringstillstand, Arendebild>>> bland,
            Function<List<Stegval<Placeringstillstand, Arendebild>>, Optional<Stegval<Placeringstillstand, Arendebild>>> vilket) {
        Arendebild arende = tjanst.arende(arendeId);
        return vilket.apply(bland.apply(new Arenderad(arende, tjanst.steg(arende), null, null)))
                .map(steg -> new Nu(arende, steg, tjanst.falt(arende, steg.steg().id())));
    }

    private void fraga(Control agare, Nu nu, Consumer<String> klar) {
        String titel = namn.steg(nu.steg().steg().id());
        Stegdialog dialog = new Stegdialog(agare.getShell(), new Stegmodell(nu.arende(), nu.steg(), nu.falt(), clock), titel, tjanst::utfor);
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
