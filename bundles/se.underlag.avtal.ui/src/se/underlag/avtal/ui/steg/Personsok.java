package se.underlag.avtal.ui.steg;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.sok.Traff;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Installningar;
import se.underlag.ui.Lasordning;
import se.underlag.ui.Marke;
import se.underlag.ui.Namngivning;
import se.underlag.ui.sekretess.Sekretess;
import se.underlag.ui.sok.Sokmotor;

/** Finds a person by name, identity number or the number of a beslut, with the same sources as the search of the window. */
final class Personsok {

    private static final String PERSON = "Person";
    private static final int RADER = 5;

    private final Sokmotor sok;
    private final Consumer<Objektref> vald;
    private final Consumer<String> besked;
    private final Lasordning ordning = new Lasordning();
    private final Text falt;
    private final Table traffar;
    private List<Traff> hittade = List.of();
    private Objektref nu;

    /** @param parent has two columns; @param vald is told who was chosen, with the beslut that it was found by; null when nobody is any more
     * @param besked is told what to do when nobody or too many are found; empty for nothing */
    Personsok(Composite parent, Sokmotor sok, Consumer<Objektref> vald, Consumer<String> besked) {
        this.sok = sok;
        this.vald = vald;
        this.besked = besked;
        new Label(parent, SWT.NONE).setText(NLS.bind(Messages.start_person, Installningar.personord().rubrik()));
        falt = Marke.pa(new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "start.person");
        falt.setMessage(Messages.start_personTips);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(falt);
        new Label(parent, SWT.NONE);
        traffar = Marke.pa(Namngivning.namn(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL), Messages.start_traffar),
                "start.traffar");
        GridDataFactory.fillDefaults().grab(true, false).hint(360, RADER * traffar.getItemHeight()).applyTo(traffar);
        falt.addListener(SWT.Modify, event -> sok());
        falt.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && traffar.getItemCount() > 0) {
                traffar.setFocus();
                traffar.select(0);
                valj();
                event.doit = false;
            }
        });
        falt.addListener(SWT.DefaultSelection, event -> {
            if (!hittade.isEmpty()) {
                traffar.select(Math.max(0, traffar.getSelectionIndex()));
                valj();
            }
        });
        falt.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
            }
        });
        traffar.addListener(SWT.Selection, event -> valj());
        Bakgrund.kor(falt, Messages.start_traffar, monitor -> {
            sok.forbered();
            return true;
        }, klar -> sok());
    }

    private void sok() {
        String text = falt.getText();
        ordning.las(vakt -> Bakgrund.kor(falt, Messages.start_traffar, monitor -> text.isBlank() ? List.<Sokmotor.Grupp>of() : sok.sok(text),
                vakt.om(this::visa)));
    }

    private void visa(List<Sokmotor.Grupp> grupper) {
        hittade = grupper.stream().flatMap(grupp -> grupp.traffar().stream()).filter(traff -> traff.mal().typ().equals(PERSON)).toList();
        traffar.removeAll();
        hittade.forEach(traff -> new TableItem(traffar, SWT.NONE).setText(NLS.bind(Messages.start_traff, Sekretess.NAMN.visa(traff.text()),
                Sekretess.IDENTITET.visa(traff.detalj()))));
        behall();
        String sokt = falt.getText().strip();
        besked.accept(sokt.isEmpty() ? ""
                : hittade.isEmpty() ? NLS.bind(Messages.start_ingenTraff, Sekretess.NAMN.visa(sokt))
                        : hittade.size() >= Sokmotor.PER_GRUPP ? Messages.start_flerTraffar : "");
    }

    /** Who is chosen stays so while among those that are found; nobody is decided for unseen. */
    private void behall() {
        if (nu == null) {
            return;
        }
        int plats = hittade.stream().map(Traff::mal).toList().indexOf(nu);
        if (plats >= 0) {
            traffar.select(plats);
        } else {
            nu = null;
            vald.accept(null);
        }
    }

    private void valj() {
        if (traffar.getSelectionIndex() >= 0) {
            nu = hittade.get(traffar.getSelectionIndex()).mal();
            vald.accept(nu);
        }
    }

    void fokus() {
        falt.setFocus();
    }
}
