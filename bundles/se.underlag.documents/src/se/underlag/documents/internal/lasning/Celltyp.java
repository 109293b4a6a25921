package se.underlag.documents.internal.lasning;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** The kinds of value a cell of the file can announce. */
enum Celltyp {

    TAL, DELAD_TEXT, TEXT, BOOL, FEL, ISO_DATUM;

    /** Tells the kind from the attribute's characters. */
    static final class Avkodare extends TypedValueDecoder {

        Celltyp varde = TAL;

        @Override public void decode(String input) {
            decode(input.toCharArray(), 0, input.length());
        }

        @Override public void decode(char[] buffer, int start, int end) {
            if (end - start == 1) {
                varde = switch (buffer[start]) {
                case 'n' -> TAL;
                case 's' -> DELAD_TEXT;
                case 'b' -> BOOL;
                case 'e' -> FEL;
                case 'd' -> ISO_DATUM;
                default -> throw new IllegalArgumentException();
                };
            } else if (buffer[start] == 's' || buffer[start] == 'i') {
                varde = TEXT;
            } else {
                throw new IllegalArgumentException();
            }
        }

        @Override public void handleEmptyValue() {
            varde = TAL;
        }
    }

    /** A whole number of an attribute. */
    static final class Heltal extends TypedValueDecoder {

        int varde;

        @Override public void decode(String input) {
            decode(input.toCharArray(), 0, input.length());
        }

        @Override public void decode(char[] buffer, int start, int end) {
            if (end - start > 9) {
                throw new IllegalArgumentException();
            }
            int result = 0;
            for (int i = start; i < end; i++) {
                int digit = buffer[i] - '0';
                if (digit < 0 || digit > 9) {
                    throw new IllegalArgumentException();
                }
                result = result * 10 + digit;
            }
            varde = result;
        }

        @Override public void handleEmptyValue() {
            varde = 0;
        }
    }
}
