package se.underlag.kopfil.internal.utkast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.underlag.kopfil.sammanslagning.Objektandring;
import se.underlag.kopfil.sammanslagning.Objektbild;

/**
 * The text of a draft: a line for each image, its parts on the lines after it, fields set apart by tabs. {@code b} is how it was read,
 * {@code m} how it is wanted, a star begins the next root.
 */
final class Utkastskrift {

    private static final String FORSTA = "utkast 1";
    private static final char BAS = 'b';
    private static final char MITT = 'm';
    private static final int FASTA = 6;

    private Utkastskrift() {
    }

    static String skriv(Collection<Objektandring> andringar) {
        StringBuilder text = new StringBuilder(FORSTA).append('\n');
        for (Objektandring andring : andringar) {
            text.append("*\n");
            skriv(andring.bas(), BAS, 0, text);
            skriv(andring.mitt(), MITT, 0, text);
        }
        return text.toString();
    }

    private static void skriv(Objektbild bild, char sida, int djup, StringBuilder text) {
        if (bild == null) {
            return;
        }
        text.append(sida).append(djup);
        cell(text, bild.typ());
        cell(text, bild.id());
        cell(text, String.valueOf(bild.version()));
        cell(text, bild.andradAv() == null ? "" : bild.andradAv());
        cell(text, bild.andradTid() == null ? "" : bild.andradTid().toString());
        bild.falt().forEach((falt, varde) -> cell(text, falt + '=' + varde));
        text.append('\n');
        bild.delar().forEach(del -> skriv(del, sida, djup + 1, text));
    }

    private static void cell(StringBuilder text, String varde) {
        text.append('\t');
        for (int i = 0; i < varde.length(); i++) {
            char tecken = varde.charAt(i);
            switch (tecken) {
            case '\\' -> text.append("\\\\");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            default -> text.append(tecken);
            }
        }
    }

    /** @throws IllegalArgumentException when the text is no draft that this product can read */
    static List<Objektandring> las(String text) {
        List<String> rader = text.lines().toList();
        if (rader.isEmpty() || !rader.get(0).equals(FORSTA)) {
            throw new IllegalArgumentException("Not a draft");
        }
        List<Objektandring> andringar = new ArrayList<>();
        int i = 1;
        while (i < rader.size()) {
            int slut = i + 1;
            while (slut < rader.size() && !rader.get(slut).equals("*")) {
                slut++;
            }
            List<String> stycke = rader.subList(i + 1, slut);
            andringar.add(new Objektandring(bild(stycke, BAS), bild(stycke, MITT)));
            i = slut;
        }
        return andringar;
    }

    private static Objektbild bild(List<String> stycke, char sida) {
        List<String> egna = stycke.stream().filter(rad -> rad.charAt(0) == sida).toList();
        return egna.isEmpty() ? null : bild(egna, 0);
    }

    private static Objektbild bild(List<String> rader, int plats) {
        int djup = djup(rader.get(plats));
        List<Objektbild> delar = new ArrayList<>();
        for (int i = plats + 1; i < rader.size() && djup(rader.get(i)) > djup; i++) {
            if (djup(rader.get(i)) == djup + 1) {
                delar.add(bild(rader, i));
            }
        }
        String[] celler = rader.get(plats).split("\t", -1);
        Map<String, String> falt = new LinkedHashMap<>();
        for (int i = FASTA; i < celler.length; i++) {
            String cell = avkodad(celler[i]);
            int likhet = cell.indexOf('=');
            falt.put(cell.substring(0, likhet), cell.substring(likhet + 1));
        }
        String tid = avkodad(celler[5]);
        String vem = avkodad(celler[4]);
        return new Objektbild(avkodad(celler[1]), avkodad(celler[2]), Long.parseLong(celler[3]), vem.isEmpty() ? null : vem,
                tid.isEmpty() ? null : Instant.parse(tid), falt, delar);
    }

    private static int djup(String rad) {
        return rad.charAt(1) - '0';
    }

    private static String avkodad(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char tecken = cell.charAt(i);
            if (tecken == '\\') {
                i++;
                text.append(switch (cell.charAt(i)) {
                case 't' -> '\t';
                case 'n' -> '\n';
                case 'r' -> '\r';
                default -> '\\';
                });
            } else {
                text.append(tecken);
            }
        }
        return text.toString();
    }
}
