package se.underlag.kopfil.ui.forslag;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.base.Belopp;
import se.underlag.kopfil.forslag.Forslagsbild;
import se.underlag.kopfil.forslag.Forslagsbild.Gront;
import se.underlag.kopfil.forslag.Forslagsinfo;
import se.underlag.model.Forslagsstatus;
import se.underlag.ui.Kryssruta;
import se.underlag.ui.Marke;
import se.underlag.ui.sekretess.Diskret;
import se.underlag.ui.sekretess.Sekretess;

/** What the chosen proposal would do, field by field and month by month, what becomes of the forecast, and the two buttons. */
final class Forslagspanel extends Composite {

    private static final int FORSTA = 130;
    private static final int BREDD = 105;
    private static final int BRED = 128;
    private static final int TEXTBREDD = 270;
    /** Room beside the text for the scroll bar. */
    private static final int RAM = 24;

    private final Label rubrik;
    private final Label text;
    private final Table tabell;
    private final Composite gront;
    private final Label hinder;
    private final Button anta;
    private final Button avvisa;
    private final Button angra;
    private final Button raden;
    private final ScrolledComposite rullning;
    private final Composite om;
    private final Set<String> behall = new LinkedHashSet<>();
    private Forslagsbild bild;

    /** @param anta is told the proposal and the events whose forecast stays; @param angra takes an accepted one back; @param raden shows the row that it is about */
    Forslagspanel(Composite parent, BiConsumer<Forslagsbild, Set<String>> anta, Consumer<Forslagsbild> avvisa, Consumer<Forslagsbild> angra,
            Consumer<Forslagsbild> raden) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 0).numColumns(2).applyTo(this);
        tabell = Marke.pa(new Table(this, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL), "forslag.tabell");
        tabell.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 60).applyTo(tabell);
        kolumner(List.of(Messages.tabVad, Messages.tabNu, Messages.tabEfter));
        rullning = new ScrolledComposite(this, SWT.V_SCROLL);
        rullning.setExpandHorizontal(true);
        rullning.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(false, true).hint(TEXTBREDD + RAM, 60).applyTo(rullning);
        om = new Composite(rullning, SWT.NONE);
        rullning.setContent(om);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(6, 6).applyTo(om);
        rubrik = rad("forslag.rubrik");
        rubrik.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Composite knappar = new Composite(om, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(knappar);
        this.anta = knapp(knappar, "forslag.anta", Messages.anta, () -> anta.accept(bild, Set.copyOf(behall)));
        this.avvisa = knapp(knappar, "forslag.avvisa", Messages.avvisaPunkter, () -> avvisa.accept(bild));
        this.angra = knapp(knappar, "forslag.angra", Messages.angra, () -> angra.accept(bild));
        this.angra.setToolTipText(Messages.angraTips);
        this.raden = knapp(knappar, "forslag.raden", Messages.visaRaden, () -> raden.accept(bild));
        hinder = rad("forslag.hinder");
        gront = new Composite(om, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(gront);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(gront);
        text = rad("forslag.text");
        Diskret.folj(this, this::skriv);
        visa(null);
    }

    private static Button knapp(Composite parent, String id, String ord, Runnable gor) {
        Button knapp = Marke.pa(new Button(parent, SWT.PUSH), id);
        knapp.setText(ord);
        knapp.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> gor.run()));
        return knapp;
    }

    private Label rad(String id) {
        Label label = Marke.pa(new Label(om, SWT.WRAP), id);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXTBREDD, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Shows another proposal. @param ny null for none */
    void visa(Forslagsbild ny) {
        bild = ny;
        behall.clear();
        for (var old : gront.getChildren()) {
            old.dispose();
        }
        if (ny != null) {
            ny.handelser().forEach(this::handelse);
        }
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) gront.getLayoutData()).exclude(gront.getChildren().length == 0).applyTo(gront);
        gront.setVisible(gront.getChildren().length > 0);
        skriv();
    }

    private void handelse(Gront ett) {
        String belopp = Sekretess.BELOPP.visa(Belopp.svenska(ett.belopp()));
        if (!ett.ersatts()) {
            Label kvar = new Label(gront, SWT.WRAP);
            kvar.setText(NLS.bind(Messages.gronKvar, ett.namn(), belopp));
            GridDataFactory.fillDefaults().hint(TEXTBREDD, SWT.DEFAULT).applyTo(kvar);
            return;
        }
        Button val = Marke.pa(Kryssruta.ny(gront, SWT.WRAP), "forslag.gront");
        val.setText(NLS.bind(Messages.gronTas, ett.namn(), belopp));
        val.setToolTipText(Messages.gronTips);
        GridDataFactory.fillDefaults().hint(TEXTBREDD, SWT.DEFAULT).applyTo(val);
        val.setSelection(true);
        val.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (val.getSelection()) {
                behall.remove(ett.handelseId());
            } else {
                behall.add(ett.handelseId());
            }
            tabell();
        }));
    }

    private void skriv() {
        anta.setEnabled(bild != null && kanAntas());
        avvisa.setEnabled(bild != null && bild.info().oppet());
        raden.setEnabled(bild != null && bild.radId() != null);
        boolean antaget = bild != null && bild.info().status() == Forslagsstatus.ANTAGET;
        syns(anta, !antaget);
        syns(avvisa, !antaget);
        syns(angra, antaget);
        rubrik.setText(bild == null ? Messages.valjForslag : rubriken(bild.info()));
        satt(text, bild == null ? "" : Sekretess.FRITEXT.visa(texten(bild.info()), bild.info().dolt()));
        satt(hinder, bild == null || bild.hinder() == null || kanAntas() ? "" : bild.hinder());
        tabell();
        om.layout(true, true);
        rullning.setMinHeight(om.computeSize(TEXTBREDD + RAM, SWT.DEFAULT).y);
    }

    private static void syns(Button knapp, boolean synlig) {
        knapp.setVisible(synlig);
        GridDataFactory.fillDefaults().exclude(!synlig).applyTo(knapp);
    }

    /** One without a file can be accepted all the same: which one is asked then. */
    private boolean kanAntas() {
        return bild.info().oppet() && (bild.kanAntas() || bild.info().kopfilId() == null);
    }

    private static void satt(Label label, String ord) {
        label.setText(ord == null ? "" : ord);
        boolean tom = ord == null || ord.isEmpty();
        label.setVisible(!tom);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) label.getLayoutData()).exclude(tom).applyTo(label);
    }

    private static String rubriken(Forslagsinfo info) {
        String fil = info.kopfil() == null ? Messages.utanFil : info.kopfil();
        return Stream.of(Forslagskolumn.typ(info), Sekretess.NAMN.visa(info.person(), info.dolt()), fil + ' ' + info.ar())
                .collect(Collectors.joining(" · "));
    }

    private static String texten(Forslagsinfo info) {
        String skillnad = info.skillnad() == null || info.skillnad().signum() == 0 ? null
                : NLS.bind(info.skillnad().signum() > 0 ? Messages.skillnadBetala : Messages.skillnadKrava,
                        Sekretess.BELOPP.visa(Belopp.svenska(info.skillnad().abs())));
        return Stream.of(info.motivering(), skillnad, info.avgorandeorsak()).filter(ett -> ett != null && !ett.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private void tabell() {
        tabell.setRedraw(false);
        tabell.removeAll();
        if (bild != null) {
            Forslagstabell ny = Forslagstabell.of(bild, behall);
            kolumner(ny.rubriker());
            ny.rader().forEach(rad -> {
                TableItem item = new TableItem(tabell, SWT.NONE);
                item.setText(rad.celler().toArray(String[]::new));
                if (rad.summa()) {
                    item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
                }
            });
        }
        tabell.setRedraw(true);
    }

    /** Columns that are there keep the width that somebody gave them. */
    private void kolumner(List<String> rubriker) {
        for (int i = tabell.getColumnCount(); i > rubriker.size(); i--) {
            tabell.getColumn(i - 1).dispose();
        }
        for (int i = tabell.getColumnCount(); i < rubriker.size(); i++) {
            new TableColumn(tabell, i == 0 ? SWT.LEFT : SWT.RIGHT).setWidth(i == 0 ? FORSTA : BREDD);
        }
        for (int i = 0; i < rubriker.size(); i++) {
            tabell.getColumn(i).setText(rubriker.get(i));
            if (rubriker.get(i).equals(Messages.tabForraPriset)) {
                tabell.getColumn(i).setWidth(BRED);
            }
        }
    }
}
