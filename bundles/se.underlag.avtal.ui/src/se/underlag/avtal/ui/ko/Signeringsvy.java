package se.underlag.avtal.ui.ko;

import se.underlag.avtal.ui.internal.Arenderad;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import se.underlag.avtal.Avtalsbild;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.avtal.ui.steg.Flersignering;
import se.underlag.avtal.ui.steg.Stegutforare;
import se.underlag.process.Stegstatus;
import se.underlag.security.Handling;
import se.underlag.spi.uppgift.Uppgiftskalla;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Marke;
import se.underlag.ui.Tomtext;
import se.underlag.ui.grid.Column;
import se.underlag.ui.sekretess.Sekretess;

/** The avtal that wait for the EC's signature, each with what the check of its price says. One or several are signed at a time (BB-21). */
public final class Signeringsvy extends Kovy {

    /** Id of the view. */
    public static final String ID = "se.underlag.avtal.ui.signera";

    private final Dialoger dialoger;
    private Button skriv;

    /** Made by the factory of the shell. */
    public Signeringsvy(Placeringstjanst tjanst, Stegnamn namn, List<Uppgiftskalla> uppgifter, Andringsbud bud, Dialoger dialoger, Clock clock) {
        super(Kotjanster.of(tjanst, namn, uppgifter, bud, clock));
        this.dialoger = dialoger;
    }

    @Override String gridId() {
        return "signera";
    }

    @Override List<Column<Arenderad>> kolumner(Kokolumner alla) {
        return List.of(alla.referens(), alla.person(), alla.flode(), alla.start(), alla.slut(), alla.dygnspris(), alla.dokumentpris(), alla
                .avvikelse(), alla.kontroll(), alla.hinder(), alla.boende(), alla.leverantor(), alla.enhet());
    }

    @Override List<Arenderad> visade(List<Arenderad> alla) {
        return alla.stream().filter(rad -> rad.vantarPa(Handling.AVTAL_SIGNERA).isPresent()).toList();
    }

    @Override void visaTom(Tomtext text, boolean finnsAndra) {
        text.visa(Messages.signera_tomRubrik, Messages.signera_tomText);
    }

    @Override void bredvid(Composite parent) {
        skriv = Marke.pa(new Button(parent, SWT.PUSH), "signera.flera");
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(skriv);
        skriv.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> signera()));
        visaKnapp();
    }

    @Override void valdRad(Arenderad rad) {
        visaKnapp();
    }

    /** Those of the marked ones that the actor may sign now. */
    private List<Arenderad> markerade() {
        return grid() == null ? List.of()
                : grid().selectedRows().stream().filter(
                        rad -> rad.vantarPa(Handling.AVTAL_SIGNERA).filter(steg -> steg.status() == Stegstatus.MOJLIGT).isPresent()).toList();
    }

    private void visaKnapp() {
        int antal = markerade().size();
        skriv.setText(antal < 2 ? Messages.signera_ett : NLS.bind(Messages.signera_flera, antal));
        skriv.setEnabled(antal > 0);
        skriv.requestLayout();
    }

    private void signera() {
        List<Arenderad> valda = markerade();
        String vilka = valda.stream().map(Signeringsvy::avtal).collect(Collectors.joining("\n"));
        int svar = dialoger.fraga(getSite().getShell(), Messages.signera_fragaRubrik, NLS.bind(Messages.signera_fraga, vilka),
                List.of(Messages.signera_ja, Messages.avbryt));
        if (svar == 0) {
            Flersignering signering = new Flersignering(tjanster().tjanst());
            Bakgrund.kor(sidor(), Messages.signera_fragaRubrik, monitor -> signering.signera(valda, monitor), this::signerade);
        }
    }

    /** What is signed: whose, which days, at what price, and what the check says. */
    private static String avtal(Arenderad rad) {
        Avtalsbild avtal = rad.bild().avtal();
        String person = rad.bild().person() == null ? "" : Sekretess.NAMN.visa(rad.bild().person().namn(), rad.skyddad());
        return avtal == null || avtal.dygnspris() == null ? rad.bild().referens()
                : NLS.bind(Messages.signera_rad, new Object[] { rad.bild().referens(), person, Ord.period(avtal.period()),
                        Ord.kr(avtal.dygnspris()), Kokolumner.kontroll(rad) });
    }

    private void signerade(Flersignering.Utfall utfall) {
        utfall.signerade().forEach(id -> tjanster().bud().andrat(new Andringsbud.Andring(Stegutforare.TYP, id)));
        int antal = utfall.signerade().size();
        String klart = antal == 1 ? Messages.signera_klartEtt : NLS.bind(Messages.signera_klart, antal);
        getViewSite().getActionBars().getStatusLineManager().setMessage(klart);
        besked(klart);
        if (!utfall.vagrade().isEmpty()) {
            dialoger.fel(getSite().getShell(), Messages.signera_vagradeRubrik, String.join("\n", utfall.vagrade()));
        }
    }
}
