package se.underlag.documents.internal.rakning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.underlag.documents.internal.rakning.Uttryck.Anrop;
import se.underlag.documents.internal.rakning.Uttryck.Binar;
import se.underlag.documents.internal.rakning.Uttryck.Konstant;
import se.underlag.documents.internal.rakning.Uttryck.Namn;
import se.underlag.documents.internal.rakning.Uttryck.Omrade;
import se.underlag.documents.internal.rakning.Uttryck.Unar;
import se.underlag.documents.internal.rakning.Uttryck.Utelamnat;

/**
 * Takes a formula apart as the file writes it (English names, decimal point, commas). Tables' own references, links to other files, arrays,
 * unions and intersections are not understood.
 */
final class Formeltolk {

    private static final int LANGST = 8_192;
    private static final int DJUPAST = 64;
    private static final String NYTT = "_XLFN.";

    private final String text;
    private final boolean fasta;
    private int at;
    private int djup;

    private Formeltolk(String text, boolean fasta) {
        this.text = text;
        this.fasta = fasta;
    }

    /** @param fasta whether moving references are refused, as in a defined name. @throws Okand when it is not understood */
    static Uttryck tolka(String formel, boolean fasta) {
        if (formel.length() > LANGST) {
            throw new Okand("längd");
        }
        Formeltolk tolk = new Formeltolk(formel, fasta);
        Uttryck result = tolk.jamforelse();
        if (tolk.tecken() != 0) {
            throw new Okand("rest");
        }
        return result;
    }

    /** @return the next character that is no white space, 0 at the end */
    private char tecken() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n' || text.charAt(at) == '\r' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private Uttryck jamforelse() {
        if (++djup > DJUPAST) {
            throw new Okand("djup");
        }
        Uttryck result = sammanfogning();
        char c;
        while ((c = tecken()) == '=' || c == '<' || c == '>') {
            at++;
            char second = at < text.length() ? text.charAt(at) : 0;
            if (c == '<' && second == '>') {
                c = 'n';
                at++;
            } else if (c != '=' && second == '=') {
                c = c == '<' ? 'l' : 'g';
                at++;
            }
            result = new Binar(c, result, sammanfogning());
        }
        djup--;
        return result;
    }

    private Uttryck sammanfogning() {
        Uttryck result = summa();
        while (tecken() == '&') {
            at++;
            result = new Binar('&', result, summa());
        }
        return result;
    }

    private Uttryck summa() {
        Uttryck result = produkt();
        char c;
        while ((c = tecken()) == '+' || c == '-') {
            at++;
            result = new Binar(c, result, produkt());
        }
        return result;
    }

    private Uttryck produkt() {
        Uttryck result = potens();
        char c;
        while ((c = tecken()) == '*' || c == '/') {
            at++;
            result = new Binar(c, result, potens());
        }
        return result;
    }

    private Uttryck potens() {
        Uttryck result = fortecken();
        while (tecken() == '^') {
            at++;
            result = new Binar('^', result, fortecken());
        }
        return result;
    }

    /** A sign binds harder than a power: in Excel −2^2 is 4. */
    private Uttryck fortecken() {
        char c = tecken();
        if (c == '-' || c == '+') {
            at++;
            if (++djup > DJUPAST) {
                throw new Okand("djup");
            }
            Uttryck result = new Unar(c, fortecken());
            djup--;
            return result;
        }
        Uttryck result = del();
        while (tecken() == '%') {
            at++;
            result = new Unar('%', result);
        }
        return result;
    }

    private Uttryck del() {
        char c = tecken();
        if (c == '(') {
            at++;
            Uttryck result = jamforelse();
            krav(')');
            return result;
        }
        if (c == '"') {
            return new Konstant(Varde.text(citerat('"')));
        }
        if (c == '\'') {
            return efterBlad(citerat('\''));
        }
        if (c == '#') {
            return fel();
        }
        if (c == '.' || c >= '0' && c <= '9') {
            return tal();
        }
        return ord();
    }

    private void krav(char wanted) {
        if (tecken() != wanted) {
            throw new Okand("tecken");
        }
        at++;
    }

    private String citerat(char mark) {
        StringBuilder result = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != mark) {
                result.append(c);
            } else if (at < text.length() && text.charAt(at) == mark) {
                result.append(c);
                at++;
            } else {
                return result.toString();
            }
        }
        throw new Okand("citat");
    }

    private Uttryck fel() {
        for (String kod : List.of("#REF!", "#DIV/0!", "#VALUE!", "#NUM!", "#N/A", "#NAME?", "#NULL!")) {
            if (text.startsWith(kod, at)) {
                at += kod.length();
                return new Konstant(Varde.fel(kod));
            }
        }
        throw new Okand("fel");
    }

    private Uttryck tal() {
        int start = at;
        siffror();
        if (at < text.length() && text.charAt(at) == ':') {
            return hela(null, text.substring(start, at));
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            siffror();
        }
        if (at < text.length() && (text.charAt(at) == 'E' || text.charAt(at) == 'e')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
                at++;
            }
            int exponent = at;
            siffror();
            if (at == exponent || at - exponent > 3) {
                throw new Okand("tal");
            }
        }
        if (at - start > 50 || at - start == 1 && text.charAt(start) == '.') {
            throw new Okand("tal");
        }
        return new Konstant(Varde.tal(new BigDecimal(text.substring(start, at))));
    }

    private void siffror() {
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
    }

    private String lasOrd() {
        int start = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '.' && c != '$' && c != '\\' && c != '?') {
                break;
            }
            at++;
        }
        if (at == start) {
            throw new Okand("ord");
        }
        return text.substring(start, at);
    }

    private Uttryck ord() {
        String word = lasOrd();
        char next = at < text.length() ? text.charAt(at) : 0;
        if (next == '(') {
            return anrop(word);
        }
        if (next == '!') {
            return efterBlad(word);
        }
        Uttryck cells = celler(null, word);
        if (cells != null) {
            return cells;
        }
        if (word.equalsIgnoreCase("TRUE") || word.equalsIgnoreCase("FALSE")) {
            return new Konstant(Varde.sant(word.equalsIgnoreCase("TRUE")));
        }
        return new Namn(word.toLowerCase(Locale.ROOT));
    }

    private Uttryck efterBlad(String sheet) {
        if (at >= text.length() || text.charAt(at) != '!' || sheet.indexOf('[') >= 0 || sheet.indexOf('|') >= 0) {
            throw new Okand("blad");
        }
        at++;
        if (at < text.length() && text.charAt(at) == '#') {
            return fel();
        }
        Uttryck cells = celler(sheet, lasOrd());
        if (cells == null) {
            throw new Okand("referens");
        }
        return cells;
    }

    private Uttryck anrop(String word) {
        String name = word.toUpperCase(Locale.ROOT);
        at++;
        List<Uttryck> arguments = new ArrayList<>();
        if (tecken() == ')') {
            at++;
        } else {
            char end;
            do {
                char c = tecken();
                arguments.add(c == ',' || c == ')' ? new Utelamnat() : jamforelse());
                end = tecken();
                at++;
            } while (end == ',');
            if (end != ')') {
                throw new Okand("argument");
            }
        }
        return new Anrop(name.startsWith(NYTT) ? name.substring(NYTT.length()) : name, List.copyOf(arguments));
    }

    /** @return the cells the word and what stands behind a colon mean, or null when it is no reference */
    private Uttryck celler(String sheet, String word) {
        Adress first = Adress.of(word);
        boolean colon = at < text.length() && text.charAt(at) == ':';
        if (!colon) {
            return first == null ? null : new Omrade(sheet, rad(first), kolumn(first), rad(first), kolumn(first));
        }
        return first == null ? hela(sheet, word) : till(sheet, first);
    }

    private Uttryck till(String sheet, Adress first) {
        at++;
        Adress last = Adress.of(lasOrd());
        if (last == null || at < text.length() && (text.charAt(at) == '!' || text.charAt(at) == '(' || text.charAt(at) == ':')) {
            throw new Okand("område");
        }
        return new Omrade(sheet, Math.min(rad(first), rad(last)), Math.min(kolumn(first), kolumn(last)), Math.max(rad(first), rad(last)),
                Math.max(kolumn(first), kolumn(last)));
    }

    /** Whole columns {@code B:D} or whole rows {@code 3:5}. */
    private Uttryck hela(String sheet, String word) {
        at++;
        String other = lasOrd();
        if (fasta && (word.charAt(0) != '$' || other.charAt(0) != '$')) {
            throw new Okand("rörlig");
        }
        int fromColumn = Adress.kolumn(word);
        int toColumn = Adress.kolumn(other);
        if (fromColumn >= 0 && toColumn >= 0) {
            return new Omrade(sheet, 1, Math.min(fromColumn, toColumn), Adress.RADER, Math.max(fromColumn, toColumn));
        }
        int fromRow = Adress.rad(word);
        int toRow = Adress.rad(other);
        if (fromRow < 1 || toRow < 1) {
            throw new Okand("område");
        }
        return new Omrade(sheet, Math.min(fromRow, toRow), 0, Math.max(fromRow, toRow), Adress.KOLUMNER - 1);
    }

    private int rad(Adress adress) {
        fast(adress);
        return adress.rad();
    }

    private int kolumn(Adress adress) {
        fast(adress);
        return adress.kolumn();
    }

    private void fast(Adress adress) {
        if (fasta && !adress.fast()) {
            throw new Okand("rörlig");
        }
    }
}
