package se.underlag.avtal.ui.ko;

import se.underlag.avtal.ui.internal.Arenderad;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import se.underlag.avtal.Arendeurval;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Startunderlag;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.steg.Starthandling;
import se.underlag.model.Flode;
import se.underlag.spi.sok.Sokkalla;
import se.underlag.spi.uppgift.Uppgiftskalla;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Marke;
import se.underlag.ui.Tomtext;
import se.underlag.ui.grid.Column;

/** The assessments of the planeringsledare: to start, to book, booked and carried out, each with the first day on which it may be done. */
public final class BbVy extends Kovy {

    /** Id of the view. */
    public static final String ID = "se.underlag.avtal.ui.bb";

    private final Starthandling start;
    private Button uppfolj;
    private Bedomningsko ko = Bedomningsko.TOM;

    /** Made by the factory of the shell. */
    public BbVy(Placeringstjanst tjanst, Stegnamn namn, List<Uppgiftskalla> uppgifter, Startunderlag underlag,
            List<Sokkalla> sok, Andringsbud bud, Clock clock) {
        super(Kotjanster.of(tjanst, namn, uppgifter, bud, clock));
        start = new Starthandling(tjanst, underlag, namn, sok, bud, clock);
    }

    @Override String gridId() {
        return "bbko";
    }

    /** Those that ran out of steps come too: a first avtal that runs is to be followed up. */
    @Override Arendeurval urval() {
        return new Arendeurval(null, java.util.Set.of(), null, true);
    }

    @Override List<Column<Arenderad>> kolumner(Kokolumner alla) {
        return List.of(alla.referens(), alla.person(),
                Kokolumner.text("lage", Messages.bb_lage, 150, rad -> ko.lage(rad).map(Bedomningsko.Lage::text).orElse(null)).groupable(),
                Kokolumner.dag("tidigast", Messages.bb_tidigast, rad -> ko.tidigast(rad).orElse(null)).explained(Messages.bb_tidigastText),
                Kokolumner.text("klocka", Messages.bb_klocka, 200, rad -> ko.klocka(rad, LocalDate.now(clock()))),
                Kokolumner.dag("bokad", Messages.bb_bokad, rad -> rad.bild().bedomning() == null ? null : rad.bild().bedomning().bokad()),
                Kokolumner.dag("genomford", Messages.bb_genomford, rad -> rad.bild().bedomning() == null ? null
                        : rad.bild().bedomning()
                                .genomford()),
                Kokolumner.dag("uppstod", Messages.bb_uppstod, rad -> rad.bild().bedomning() == null ? null
                        : rad.bild().bedomning()
                                .behovUppstod())
                        .width(130),
                Kokolumner.dag("inflytt", Messages.bb_inflytt, rad -> rad.bild().inflyttning() == null ? null : rad.bild().inflyttning().datum()),
                alla.flode(), alla.boende(), alla.leverantor(), alla.hinder(), alla.enhet());
    }

    @Override List<Arenderad> visade(List<Arenderad> alla) {
        ko = Bedomningsko.of(alla);
        return ko.rader();
    }

    @Override void visaTom(Tomtext text, boolean finnsAndra) {
        text.visa(Messages.bb_tomRubrik, Messages.bb_tomText);
    }

    @Override void bredvid(Composite parent) {
        uppfolj = Marke.pa(new Button(parent, SWT.PUSH), "bb.uppfolj");
        uppfolj.setText(Messages.bb_startaUppfoljning);
        uppfolj.setEnabled(false);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(uppfolj);
        uppfolj.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> vald().ifPresent(
                rad -> start.starta(sidor(), getSite().getPage(), Flode.UPPFOLJANDE, rad.bild()))));
    }

    private Optional<Arenderad> vald() {
        return grid().activeCell().map(se.underlag.ui.grid.Grid.Cell::row);
    }

    @Override void valdRad(Arenderad rad) {
        uppfolj.setEnabled(rad != null && ko.lage(rad).filter(lage -> lage == Bedomningsko.Lage.ATT_STARTA).isPresent());
    }
}
