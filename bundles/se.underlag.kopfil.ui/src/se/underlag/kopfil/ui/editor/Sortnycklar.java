package se.underlag.kopfil.ui.editor;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * Places between rows. A row's key is digits that sort as text, as the decimals of a number between 0 and 1 do, so a new row gets a key
 * between its neighbours' and no other row is changed by its coming.
 */
final class Sortnycklar {

    private static final Pattern SIFFROR = Pattern.compile("\\d+");
    private static final int BREDD = 8;

    private Sortnycklar() {
    }

    /**
     * @param fore key of the row above, null for none
     * @param efter key of the row below, null for none
     * @return a key that sorts between them; right after {@code fore} when they are no numbers or leave no room
     */
    static String mellan(String fore, String efter) {
        String under = fore == null ? "" : fore;
        boolean raknas = (under.isEmpty() || SIFFROR.matcher(under).matches()) && (efter == null || SIFFROR.matcher(efter).matches());
        if (!raknas || efter != null && varde(under, langst(under, efter)).compareTo(varde(efter, langst(under, efter))) >= 0) {
            return under + BREDD;
        }
        for (int bredd = Math.max(BREDD, under.length());; bredd++) {
            BigInteger lagst = varde(under, bredd).add(BigInteger.ONE);
            BigInteger hogst = efter == null ? lagst : tak(efter, bredd).subtract(BigInteger.ONE);
            if (hogst.compareTo(lagst) >= 0 && hogst.toString().length() <= bredd) {
                String siffror = lagst.add(hogst).shiftRight(1).toString();
                return "0".repeat(bredd - siffror.length()) + siffror;
            }
        }
    }

    private static int langst(String a, String b) {
        return Math.max(a.length(), b.length());
    }

    /** The digits as a whole number of that many decimals; what is beyond them is cut off. */
    private static BigInteger varde(String nyckel, int bredd) {
        return new BigInteger("0" + (nyckel + "0".repeat(bredd)).substring(0, bredd));
    }

    private static BigInteger tak(String nyckel, int bredd) {
        boolean avkortad = nyckel.length() > bredd && !nyckel.substring(bredd).matches("0*");
        return avkortad ? varde(nyckel, bredd).add(BigInteger.ONE) : varde(nyckel, bredd);
    }
}
