package se.underlag.kopfil.internal.tolkning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Fargfynd;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.internal.farg.Fargsamlare;
import se.underlag.kopfil.internal.layout.Anmarkning;
import se.underlag.kopfil.internal.layout.Layout;
import se.underlag.kopfil.internal.layout.Layoutsokare;
import se.underlag.kopfil.internal.layout.Layoutsokare.Mellanrubrik;
import se.underlag.kopfil.internal.utbyte.Radmarkning;
import se.underlag.spi.Allvar;

/** Takes the rows of one sheet as they stream in: the first ones to find the layout, the others to be read at once, so that no row is kept. */
public final class Bladtolk {

    private static final int SHOWN = 5;

    private final String fil;
    private final String blad;
    private final Layoutsokare sokare;
    private final Prognosfarg farg;
    private final LocalDate idag;
    private final Markning markning;
    private final List<Kalkylrad> first = new ArrayList<>();
    private final List<Radbild> rader = new ArrayList<>();
    private final Radslag.Lopande lopande = new Radslag.Lopande();
    private final Summaprov summaprov = new Summaprov();
    private boolean searched;
    private boolean ended;
    private List<Radbild> known;
    private Layout layout;
    private Layout nu;
    private final List<Anmarkning> told = new ArrayList<>();
    private final List<Integer> hidden = new ArrayList<>();
    private Radtolk radtolk;
    private Fargsamlare farger;
    private int lastRow;
    private boolean lastWasData;

    /**
     * @param fil the file's name as findings shall say it
     * @param blad the sheet's name
     * @param markning what our own export carried, null for anybody else's workbook
     */
    public Bladtolk(String fil, String blad, Layoutsokare sokare, Prognosfarg farg, LocalDate idag, Radmarkning markning) {
        this.fil = fil;
        this.blad = blad;
        this.sokare = sokare;
        this.farg = farg;
        this.idag = idag;
        this.markning = new Markning(markning);
    }

    /** Takes the next row. @return false when no further row of this sheet is of interest */
    public boolean rad(Kalkylrad rad) {
        if (searched) {
            return read(rad);
        }
        first.add(rad);
        return rad.nummer() <= Layoutsokare.SISTA_PROVRAD || search();
    }

    /** @return the layout, empty when the sheet holds no köpfil; to be asked after the last row */
    public Optional<Layout> layout() {
        if (!searched) {
            search();
        }
        return Optional.ofNullable(layout);
    }

    /** @return the data rows, those that checks will refuse included; to be asked after the last row */
    public List<Radbild> rader() {
        if (known == null) {
            summaprov.doms(rader);
            known = layout == null || layout.kolumn(Radfalt.RADID) >= 0 ? rader : markning.igenkanda(rader);
        }
        return known;
    }

    /** @return the rows whose typed amounts are sums of data rows */
    public List<Radbild> summarader() {
        rader();
        return summaprov.summor();
    }

    /** @return how many data rows there are */
    public int antal() {
        return rader().size();
    }

    /** @return the marks that data rows bear and that may mean prognos */
    public List<Fargfynd> farger() {
        return farger == null ? List.of() : farger.fynd();
    }

    /** @return the sheet's name */
    public String blad() {
        return blad;
    }

    private boolean search() {
        searched = true;
        layout = sokare.find(blad, first).orElse(null);
        if (layout != null) {
            nu = layout;
            radtolk = new Radtolk(fil, blad, layout, farg, idag, markning);
            farger = new Fargsamlare(layout.manader(), Prognosfarg.AUTO::prognos);
            first.forEach(this::read);
        }
        first.clear();
        return layout != null;
    }

    private boolean read(Kalkylrad rad) {
        if (ended || layout == null) {
            return false;
        }
        if (rad.nummer() < layout.forstaRad()) {
            return true;
        }
        Mellanrubrik heading = sokare.mellanrubrik(rad);
        if (heading != Mellanrubrik.INGEN) {
            ended = heading == Mellanrubrik.ANNAN_TABELL || !again(rad);
            content(rad.nummer(), false);
            return !ended;
        }
        Radbild bild = radtolk.read(rad, lastWasData ? rad.nummer() - lastRow - 1 : 0);
        Radslag slag = Radslag.of(rad, bild, nu, lopande);
        if (slag == Radslag.DATA) {
            rader.add(bild);
            if (rad.dold()) {
                hidden.add(rad.nummer());
            }
            farger.rad(rad);
            lopande.data(bild.faktiskt().plus(bild.prognos()));
        } else if (slag == Radslag.SUMMA) {
            if (Radslag.skriven(rad, bild, nu, lopande)) {
                summaprov.pastar(bild, rader.size());
            }
            lopande.summa();
        }
        if (slag != Radslag.TOM) {
            // A blank row is not remembered: it leaves a gap, which the next data row counts.
            content(rad.nummer(), slag == Radslag.DATA);
        }
        return true;
    }

    /** Headings that stand again may head other columns, or another year, whose rows are not these. @return whether the rows below are read */
    private boolean again(Kalkylrad rad) {
        Optional<Layout> below = sokare.omigen(blad, rad, nu);
        if (below.isEmpty()) {
            told.add(new Anmarkning(Allvar.VARNING, NLS.bind(Messages.annatArUnder, Integer.toString(rad.nummer()), Integer.toString(nu.ar())), blad,
                    rad.nummer(), -1));
            return false;
        }
        if (below.get() != nu) {
            nu = below.get();
            radtolk = new Radtolk(fil, blad, nu, farg, idag, markning);
        }
        return true;
    }

    /** @return what is to be told about the rows; to be asked after the last row */
    public List<Anmarkning> anmarkningar() {
        List<Anmarkning> all = new ArrayList<>(told);
        if (!hidden.isEmpty()) {
            String first = hidden.stream().limit(SHOWN).map(row -> Integer.toString(row)).collect(Collectors.joining(", "));
            all.add(new Anmarkning(Allvar.UPPLYSNING, NLS.bind(Messages.doldaRader, Integer.toString(hidden.size()),
                    hidden.size() > SHOWN ? first + " …" : first), blad, 0, -1));
        }
        return all;
    }

    private void content(int row, boolean data) {
        lastRow = row;
        lastWasData = data;
    }
}
