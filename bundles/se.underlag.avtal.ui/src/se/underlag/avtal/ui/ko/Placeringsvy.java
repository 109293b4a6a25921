package se.underlag.avtal.ui.ko;

import se.underlag.avtal.ui.internal.Arenderad;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.spi.uppgift.Uppgiftskalla;
import se.underlag.spi.uppgift.Uppgiftsstatus;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Marke;
import se.underlag.ui.Tomtext;
import se.underlag.ui.grid.Column;

/** The workbench of the socialadministratör: every open case, what it waits for, on whom, until when, and what hinders. */
public final class Placeringsvy extends Kovy {

    /** Id of the view. */
    public static final String ID = "se.underlag.avtal.ui.placeringar";

    /** Overdue first, then by the day something is to be done, those without a day last. */
    static final Comparator<Arenderad> ANGELAGENHET = Comparator.<Arenderad, Boolean>comparing(rad -> rad.bradska() != Uppgiftsstatus.FORSENAD)
            .thenComparing(Arenderad::frist, Comparator.nullsLast(Comparator.naturalOrder()));

    private Combo visa;

    /** Made by the factory of the shell. */
    public Placeringsvy(Placeringstjanst tjanst, Stegnamn namn, List<Uppgiftskalla> uppgifter, Andringsbud bud, Clock clock) {
        super(Kotjanster.of(tjanst, namn, uppgifter, bud, clock));
    }

    /** Which cases are shown. */
    enum Visning {
        ALLA(Messages.visa_alla), MIN_TUR(Messages.visa_minTur), HINDRADE(Messages.visa_hindrade), FORSENADE(Messages.visa_forsenade);

        private final String text;

        Visning(String text) {
            this.text = text;
        }

        boolean tar(Arenderad rad) {
            return switch (this) {
            case ALLA -> true;
            case MIN_TUR -> rad.minTur();
            case HINDRADE -> rad.hindrad();
            case FORSENADE -> rad.bradska() == Uppgiftsstatus.FORSENAD;
            };
        }
    }

    @Override String gridId() {
        return "placeringar";
    }

    @Override void ovanfor(Composite parent) {
        Composite rad = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rad);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(6, 3).applyTo(rad);
        new Label(rad, SWT.NONE).setText(Messages.visa_etikett);
        visa = Marke.pa(new Combo(rad, SWT.READ_ONLY), "placeringar.visa");
        for (Visning one : Visning.values()) {
            visa.add(one.text);
        }
        visa.select(0);
        visa.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> visa()));
    }

    @Override List<Column<Arenderad>> kolumner(Kokolumner alla) {
        return List.of(alla.referens(), alla.person(), alla.flode(), alla.tillstand(), alla.steg(), alla.vem(), alla.frist(), alla.bradska(), alla
                .hinder(), alla.boende(), alla.leverantor(), alla.enhet());
    }

    @Override List<Arenderad> visade(List<Arenderad> alla) {
        Visning vald = Visning.values()[Math.max(0, visa.getSelectionIndex())];
        return alla.stream().filter(vald::tar).sorted(ANGELAGENHET).toList();
    }

    @Override void visaTom(Tomtext text, boolean finnsAndra) {
        if (finnsAndra) {
            text.visa(Messages.ko_ingaSadana, Messages.ko_ingaSadanaText, new Tomtext.Steg(Messages.ko_visaAlla, () -> {
                visa.select(0);
                visa();
            }));
        } else {
            text.visa(Messages.ko_tomRubrik, Messages.ko_tomText);
        }
    }
}
