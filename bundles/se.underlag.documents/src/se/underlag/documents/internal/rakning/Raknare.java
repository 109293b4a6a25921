package se.underlag.documents.internal.rakning;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.underlag.documents.internal.rakning.Uttryck.Anrop;
import se.underlag.documents.internal.rakning.Uttryck.Binar;
import se.underlag.documents.internal.rakning.Uttryck.Konstant;
import se.underlag.documents.internal.rakning.Uttryck.Namn;
import se.underlag.documents.internal.rakning.Uttryck.Omrade;
import se.underlag.documents.internal.rakning.Uttryck.Unar;
import se.underlag.documents.internal.rakning.Uttryck.Utelamnat;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;

/**
 * Works out formulas, exactly and with 34 digits between the steps. For one workbook and one thread; the work for all of its formulas together
 * is bounded in steps, depth and time, and past the bounds every formula stays without value.
 */
public final class Raknare {

    private static final int DJUPAST = 300;
    private static final long STEG = 20_000_000;
    private static final int KLOCKA_VAR = 0xFFF;
    private static final long TID_NS = 10_000_000_000L;
    private static final int TECKEN_PER_STEG = 8;
    private static final int MINNS = 200_000;
    private static final BigDecimal HUNDRA = BigDecimal.valueOf(100);
    private static final BigDecimal STORST_EXPONENT = BigDecimal.valueOf(400);

    /** Takes the cells of a range, those that hold something, row by row. */
    interface Cellmottagare {

        void ta(Kalkylrad rad, Cell cell);
    }

    private record Ruta(int blad, int rad, int kolumn) {
    }

    private final Rutor rutor;
    private final Map<Ruta, Varde> kanda = new HashMap<>();
    private final Set<Ruta> misslyckade = new HashSet<>();
    private final Set<Ruta> pagar = new HashSet<>();
    private long kvar;
    private long slutNs;
    private int blad;
    private int djup;
    private boolean slut;

    /** Works with what the cells give. */
    public Raknare(Rutor rutor) {
        this(rutor, STEG);
    }

    /** @param steg cells looked at and operations done, for all formulas together */
    public Raknare(Rutor rutor, long steg) {
        this.rutor = rutor;
        this.kvar = steg;
    }

    /** @return what the cell shows, empty when the formula cannot be worked out */
    public Optional<Varde> rakna(int iBlad, int rad, int kolumn, String formel) {
        if (slut) {
            return Optional.empty();
        }
        if (slutNs == 0) {
            slutNs = System.nanoTime() + TID_NS;
        }
        djup = 0;
        pagar.clear();
        try {
            return Optional.of(formel(new Ruta(iBlad, rad, kolumn), formel).visat());
        } catch (Okand | Rutor.Otillganglig e) {
            return Optional.empty();
        }
    }

    private Varde formel(Ruta ruta, String formel) {
        Varde known = kanda.get(ruta);
        if (known != null) {
            return known;
        }
        if (misslyckade.contains(ruta) || !pagar.add(ruta)) {
            throw new Okand("cirkel");
        }
        kvar -= formel.length() / TECKEN_PER_STEG;
        int before = blad;
        blad = ruta.blad();
        try {
            Varde result = varde(Formeltolk.tolka(formel, false));
            if (kanda.size() >= MINNS) {
                kanda.clear();
            }
            kanda.put(ruta, result);
            return result;
        } catch (Okand | Rutor.Otillganglig e) {
            // asked for again it would fail again, after as much work
            if (misslyckade.size() < MINNS) {
                misslyckade.add(ruta);
            }
            throw e;
        } finally {
            blad = before;
            pagar.remove(ruta);
        }
    }

    void steg() {
        if (--kvar < 0 || (kvar & KLOCKA_VAR) == 0 && System.nanoTime() - slutNs > 0) {
            slut = true;
            throw new Okand("arbete");
        }
    }

    Rutor rutor() {
        return rutor;
    }

    /** @return the one value; an error is a value too */
    Varde varde(Uttryck uttryck) {
        steg();
        if (++djup > DJUPAST) {
            throw new Okand("djup");
        }
        try {
            return switch (uttryck) {
            case Konstant konstant -> konstant.varde();
            case Omrade omrade -> ruta(omrade);
            case Namn namn -> varde(bakom(namn));
            case Unar unar -> unar(unar);
            case Binar binar -> binar(binar);
            case Anrop anrop -> Funktioner.rakna(this, anrop);
            case Utelamnat utelamnat -> Varde.TOM;
            };
        } catch (Felkod fel) {
            return fel.varde;
        } finally {
            djup--;
        }
    }

    private Uttryck bakom(Namn namn) {
        String formel = rutor.namn(blad, namn.namn());
        if (formel == null) {
            throw new Okand("namn");
        }
        return Formeltolk.tolka(formel, true);
    }

    private Varde ruta(Omrade omrade) {
        if (!omrade.enda()) {
            throw new Okand("flera");
        }
        int sheet = blad(omrade);
        return av(sheet, omrade.fran(), rutor.cell(sheet, omrade.fran(), omrade.forsta()));
    }

    private int blad(Omrade omrade) {
        int result = omrade.blad() == null ? blad : rutor.blad(omrade.blad());
        if (result < 0) {
            throw new Okand("blad");
        }
        return result;
    }

    /** @return what the cell holds, worked out when it is a formula without value */
    private Varde av(int sheet, int rad, Cell cell) {
        if (cell == null) {
            return Varde.TOM;
        }
        return switch (cell.typ()) {
        case TOM -> Varde.TOM;
        case TEXT -> Varde.text(cell.text());
        case TAL, DATUM -> Varde.tal(cell.tal());
        case BOOL -> Varde.sant(cell.text().equals("TRUE"));
        case FORMEL_UTAN_VARDE -> formel(new Ruta(sheet, rad, cell.kolumn()), cell.formel());
        case FEL -> {
            if (!cell.text().startsWith("#")) {
                throw new Okand("oläslig");
            }
            yield Varde.fel(cell.text());
        }
        };
    }

    Varde av(Omrade omrade, Kalkylrad rad, Cell cell) {
        return av(blad(omrade), rad.nummer(), cell);
    }

    Varde av(Omrade omrade, int rad, int kolumn) {
        int sheet = blad(omrade);
        steg();
        return av(sheet, rad, rad > Adress.RADER || kolumn >= Adress.KOLUMNER ? null : rutor.cell(sheet, rad, kolumn));
    }

    /** Hands out the cells of a range that hold something. */
    void celler(Omrade omrade, Cellmottagare mottagare) {
        rutor.rader(blad(omrade), omrade.fran(), omrade.till(), rad -> {
            steg();
            if (omrade.forsta() == omrade.sista()) {
                Cell cell = rad.cell(omrade.forsta());
                if (cell != null) {
                    mottagare.ta(rad, cell);
                }
                return;
            }
            for (Cell cell : rad.celler()) {
                if (cell.kolumn() > omrade.sista()) {
                    return;
                }
                if (cell.kolumn() >= omrade.forsta()) {
                    steg();
                    mottagare.ta(rad, cell);
                }
            }
        });
    }

    /** @return the range that the argument is, through a name too, or null when it is a value */
    Omrade omrade(Uttryck uttryck) {
        Uttryck result = uttryck instanceof Namn namn ? bakom(namn) : uttryck;
        return result instanceof Omrade omrade ? omrade : null;
    }

    /** @return the number; throws {@link Felkod} for an error */
    BigDecimal tal(Uttryck uttryck) {
        return tal(varde(uttryck));
    }

    /** Text counts as a number only where it can be read in one way whatever the language of the program. */
    static BigDecimal tal(Varde varde) {
        return switch (varde.slag()) {
        case TOM -> BigDecimal.ZERO;
        case TAL, BOOL -> varde.tal();
        case FEL -> throw new Felkod(varde);
        case TEXT -> {
            if (!varde.text().matches("-?\\d{1,15}")) {
                throw new Okand("text");
            }
            yield new BigDecimal(varde.text());
        }
        };
    }

    /** @return the whole number, cut off; throws {@link Felkod} when it is not between minus and plus {@code most} */
    int heltal(Uttryck uttryck, int most) {
        BigDecimal tal = Varde.visat(tal(uttryck));
        if (tal.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new Felkod(Varde.FEL_TAL);
        }
        return tal.intValue();
    }

    boolean sant(Uttryck uttryck) {
        return tal(uttryck).signum() != 0;
    }

    String text(Uttryck uttryck) {
        Varde varde = varde(uttryck);
        return switch (varde.slag()) {
        case TOM -> "";
        case TEXT -> varde.text();
        case BOOL -> varde.tal().signum() == 0 ? "FALSE" : "TRUE";
        case FEL -> throw new Felkod(varde);
        case TAL -> heltext(varde);
        };
    }

    /** A number with decimals is written with the user's own comma, which nobody here knows. */
    private static String heltext(Varde varde) {
        String plain = varde.visat().tal().toPlainString();
        if (plain.indexOf('.') >= 0 || plain.length() > 15) {
            throw new Okand("decimaler");
        }
        return plain;
    }

    private Varde unar(Unar unar) {
        BigDecimal tal = tal(unar.av());
        return switch (unar.tecken()) {
        case '-' -> Varde.tal(tal.negate());
        case '%' -> Varde.tal(tal.divide(HUNDRA, Varde.EXAKT));
        default -> Varde.tal(tal);
        };
    }

    private Varde binar(Binar binar) {
        return switch (binar.tecken()) {
        case '+' -> Varde.tal(tal(binar.vanster()).add(tal(binar.hoger()), Varde.EXAKT));
        case '-' -> Varde.tal(tal(binar.vanster()).subtract(tal(binar.hoger()), Varde.EXAKT));
        case '*' -> Varde.tal(tal(binar.vanster()).multiply(tal(binar.hoger()), Varde.EXAKT));
        case '/' -> kvot(tal(binar.vanster()), tal(binar.hoger()));
        case '^' -> potens(tal(binar.vanster()), tal(binar.hoger()));
        case '&' -> Varde.text(text(binar.vanster()) + text(binar.hoger()));
        default -> Varde.sant(stammer(binar.tecken(), Jamforelse.av(krav(varde(binar.vanster())), krav(varde(binar.hoger())))));
        };
    }

    private static Varde krav(Varde varde) {
        if (varde.arFel()) {
            throw new Felkod(varde);
        }
        return varde;
    }

    /** @param tecken see {@link Binar}; @param ordning negative, zero or positive */
    static boolean stammer(char tecken, int ordning) {
        return switch (tecken) {
        case '=' -> ordning == 0;
        case 'n' -> ordning != 0;
        case '<' -> ordning < 0;
        case '>' -> ordning > 0;
        case 'l' -> ordning <= 0;
        case 'g' -> ordning >= 0;
        default -> throw new IllegalStateException(String.valueOf(tecken));
        };
    }

    static Varde kvot(BigDecimal taljare, BigDecimal namnare) {
        return namnare.signum() == 0 ? Varde.DIVISION : Varde.tal(taljare.divide(namnare, Varde.EXAKT));
    }

    /** Whole exponents only: roots would need floating point. */
    static Varde potens(BigDecimal bas, BigDecimal exponent) {
        BigDecimal whole = exponent.stripTrailingZeros();
        if (whole.scale() > 0 || whole.abs().compareTo(STORST_EXPONENT) > 0) {
            throw new Okand("exponent");
        }
        if (bas.signum() == 0) {
            return whole.signum() > 0 ? Varde.tal(0) : whole.signum() == 0 ? Varde.FEL_TAL : Varde.DIVISION;
        }
        return Varde.tal(bas.pow(whole.intValueExact(), Varde.EXAKT));
    }

    /** Values of several arguments, for a function that does not care how many there are. */
    void varje(List<Uttryck> argument, Samlare samlare) {
        for (Uttryck one : argument) {
            Omrade omrade = omrade(one);
            if (omrade == null) {
                samlare.ta(varde(one), true);
            } else {
                celler(omrade, (rad, cell) -> samlare.ta(av(omrade, rad, cell), false));
            }
        }
    }

    /** Takes values. */
    interface Samlare {

        /** @param direkt whether it is written in the formula; in a range text and truth are not counted */
        void ta(Varde varde, boolean direkt);
    }
}
